"""A facts file printed again, with what is missing marked and everything else as it was."""

import json

import pytest

from drafter.errors import FactsError, InputError
from drafter.facts.discovery import find_genre
from drafter.facts.load import load_facts
from drafter.facts.marked import marked

GIVEN = """\
genre = "work_summary"   # 文种
# 还缺单位

[[sections]]
type = "提案工作"
"提交提案件数" = "129件"
立案件数 = "XX件"   # 去年93件
答复件数 = [

[[sections]]
type = "inspections"
themes = [
    "重点项目建设",
    "待定",   # 问办公室
]
    [[sections.visits]]
    place = "岚溪镇"
    leader = {name = "某某", post = "县政协副主席"}
""".replace("答复件数 = [\n", "")
EXPECTED = """\
genre = "work_summary"   # 文种
# 【待填】单位，如「青屏县政协」
issuer = ""
# 还缺单位

[[sections]]
type = "提案工作"
"提交提案件数" = "129件"
# 【待填】立案件数，如「112件」
立案件数 = "XX件"   # 去年93件

[[sections]]
type = "inspections"
themes = [
    "重点项目建设",
    # 【待填】视察主题，如「重点项目建设」
    "待定",   # 问办公室
]
    [[sections.visits]]
    place = "岚溪镇"
    # 【待填】带队领导，如「副主席何静宜」
    leader = {name = "某某", post = "县政协副主席"}
"""


@pytest.fixture
def write(tmp_path):
    """Writes a file."""

    def run(content: str, name: str = "facts.toml"):
        path = tmp_path / name
        path.write_bytes(content.encode())
        return path

    return run


def test_a_file_is_printed_again_with_marks(write) -> None:
    """Comments, blank lines and values stay byte for byte; a mark stands above what is missing."""
    assert EXPECTED == marked(write(GIVEN)).text


def test_marks_of_an_earlier_time_give_way(write) -> None:
    """Printing what was printed changes nothing; what was filled in since is marked no longer."""
    assert EXPECTED == marked(write(EXPECTED)).text
    filled = EXPECTED.replace("XX件", "93件")

    assert "立案件数，如" not in marked(write(filled)).text


def test_a_file_without_gaps_stays_as_it_is(write) -> None:
    """Line ends and a missing last one too."""
    given = 'genre = "work_summary"\r\nissuer = "县政协"\r\n[[sections]]\r\ntype = "proposals"\r\nfiled = 93'

    assert (given, (), ()) == (marked(write(given)).text, (), marked(write(given)).problems)


def test_what_else_is_wrong_is_told(write) -> None:
    """It does not keep the file from being printed."""
    found = marked(write(GIVEN.replace("129件", "很多")))

    assert 4 == len(found.missing)
    assert "很多" in str(found.problems[0])


def test_a_file_whose_form_is_broken_is_refused(write) -> None:
    """No place in it is certain."""
    with pytest.raises(FactsError, match="第1行"):
        marked(write('genre = "work_summary'))


def test_lines_are_marked_too(write) -> None:
    """With the examples of the genre, and their own line ends."""
    path = write("立案件数：XX件\r\n办复率：100%\r\n好人数：\r\n", "facts.txt")

    assert (
        "# 【待填】立案件数，如「112件」\r\n立案件数：XX件\r\n办复率：100%\r\n# 【待填】好人数\r\n好人数：\r\n"
        == marked(path, find_genre("work_summary")).text
    )


def test_a_plain_list_in_toml_is_marked(write) -> None:
    """At the value of each entry."""
    path = write('[[facts]]\nlabel = "开会次数"\nvalue = "__次"\nuse = "may"\n')

    assert (
        '[[facts]]\nlabel = "开会次数"\n# 【待填】开会次数\nvalue = "__次"\nuse = "may"\n'
        == marked(path).text
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            '{"issuer": "XX县政协",\n "sections": []}',
            {"issuer": "XX县政协【待填：单位，如「青屏县政协」】", "sections": []},
        ),
        ('{"issuer": null, "sections": []}', {"issuer": "【待填：单位，如「青屏县政协」】", "sections": []}),
        ('{"sections": []}', {"issuer": "【待填：单位，如「青屏县政协」】", "sections": []}),
        ('{"issuer"："县政协", "date": “”，"sections": []}', None),
    ],
)
def test_json_is_marked_in_its_values(given: str, expected: object, write) -> None:
    """It has no comments; printing it again changes nothing."""
    genre = find_genre("work_summary")
    text = marked(write(given, "facts.json"), genre).text

    assert "【待填：" in text
    assert text == marked(write(text, "facts.json"), genre).text
    if expected is not None:
        assert expected == json.loads(text)


def test_json_lists_of_labels_are_marked(write) -> None:
    """At the value of each entry, whatever its key."""
    given = '[{"label": "开会次数", "value": "XX次"}, {"标签": "下乡次数", "值": ""}]'

    assert [
        {"label": "开会次数", "value": "XX次【待填：开会次数】"},
        {"标签": "下乡次数", "值": "【待填：下乡次数】"},
    ] == json.loads(marked(write(given, "facts.json")).text)


def test_a_required_fact_of_a_group_is_asked_for_in_its_place(write, digest, monkeypatch) -> None:
    """Behind the header of the group; inside curly brackets only the comment has room."""
    from drafter.facts import discovery

    monkeypatch.setattr(discovery, "all_genres", lambda: (digest,))
    given = 'issuer = "县政协"\n[[sections]]\ntype = "visits"\n[[sections.visits]]\ndate = "5月16日"\n'
    inline = 'issuer = "县政协"\n[[sections]]\ntype = "visits"\nvisits = [{date = "5月16日"}]\n'
    said = "# 【待填】视察地点，如「岚溪工业园污水处理厂」\n"

    assert given.replace("date", f'{said}place = ""\ndate') == marked(write(given), digest).text
    assert inline.replace("visits = [", f"{said}visits = [") == marked(write(inline), digest).text


def test_another_genre_is_refused(write) -> None:
    """The file says what it is."""
    with pytest.raises(InputError, match="不是「会议纪要」"):
        marked(write(GIVEN), find_genre("minutes"))


def test_what_was_marked_can_be_loaded_once_it_is_filled_in(write) -> None:
    """The marks are comments."""
    filled = EXPECTED.replace('issuer = ""', 'issuer = "青屏县政协"').replace("XX件", "93件")
    path = write(filled.replace('"待定"', '"养老服务"').replace("某某", "何静宜"))

    assert 7 == len(load_facts(path).facts)
