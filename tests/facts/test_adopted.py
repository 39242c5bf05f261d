"""Other values in a facts file, which is kept as it was typed but for them."""

import pytest

from drafter import load_facts
from drafter.errors import InputError
from drafter.facts.adopted import Adopted, with_values

GENRE = """# 去年的稿子改的
genre = "work_summary"
单位 = "青屏县政协"   # 全称
period = "2024年"
date = "2024年12月18日"

[[sections]]
type = "提案工作"
"提交提案件数" = "129件"  # 提案委报
filed = 93
supervisors = ["主席", "副主席"]

[[sections]]
type = "inspections"

[[sections.visits]]
date = "5月16日"
leader = {name = "何静宜", post = "县政协副主席"}
place = "岚溪"

[[sections.visits]]
date = "15月16日"
"""
GENRE = GENRE.replace(
    '\n[[sections.visits]]\ndate = "15月16日"\n', '\n[[sections.visits]]\ndate = "5月16日"\n'
)


def changed(path, *changes: Adopted) -> str:
    return with_values(path, load_facts(path), changes).decode()


@pytest.fixture
def write(tmp_path):
    """Writes a facts file."""

    def run(name: str, content: str):
        (tmp_path / name).write_text(content, encoding="utf-8")
        return tmp_path / name

    return run


@pytest.mark.parametrize(
    ("name", "content", "change", "expected"),
    [
        ("f.txt", "# 甲\n提交件数：93件\n立案件数：93件\n", Adopted("1", "93件", "95件"), "立案件数：95件"),
        (
            "f.toml",
            '"提交件数" = "93件"\n"立案件数" = "93件"  # 报\n',
            Adopted("立案件数", "93件", "95件"),
            '"立案件数" = "95件"  # 报',
        ),
        (
            "f.toml",
            '[[facts]]\nlabel = "提交"\nvalue = "93件"\n\n[[facts]]\nid = "a"\nlabel = "立案件数"\nvalue = "93件"\n',
            Adopted("a", "93件", "95件"),
            'id = "a"\nlabel = "立案件数"\nvalue = "95件"',
        ),
        (
            "f.json",
            '[{"label": "提交件数", "value": "93件"},\n {"label": "立案件数", "value": "93件"}]',
            Adopted("1", "93件", "95件"),
            '\n {"label": "立案件数", "value": "95件"}]',
        ),
    ],
)
def test_a_plain_list_keeps_all_but_the_value(write, name, content, change, expected) -> None:
    """Whatever its form: the other fact with the same value stays."""
    path = write(name, content)
    text = changed(path, change)

    assert expected in text
    assert len(content) == len(text)
    assert content.count("\n") == text.count("\n")


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        (
            Adopted("issuer", "青屏县政协", "岚溪县政协"),
            '单位 = "青屏县政协"   # 全称',
            '单位 = "岚溪县政协"   # 全称',
        ),
        (Adopted("sections.0.submitted", "129件", "130件"), '= "129件"  # 提案委报', '= "130件"  # 提案委报'),
        (Adopted("sections.0.filed", "93", "95件"), "filed = 93", 'filed = "95件"'),
        (Adopted("sections.0.supervisors.1", "副主席", "秘书长"), '"副主席"]', '"秘书长"]'),
        (Adopted("sections.1.visits.0.leader", "何静宜", "周远航"), 'name = "何静宜"', 'name = "周远航"'),
    ],
)
def test_a_genre_s_file_keeps_all_but_the_value(write, change: Adopted, old: str, new: str) -> None:
    """Under a field's name or its label, in a list, in a table between braces."""
    path = write("f.toml", GENRE)

    assert GENRE.replace(old, new) == changed(path, change)


def test_the_value_of_the_right_group_is_changed(write) -> None:
    """Two visits of one day: the second is meant."""
    text = changed(write("f.toml", GENRE), Adopted("sections.1.visits.1.date", "5月16日", "6月2日"))

    assert ["5月16日", "6月2日"] == [
        line[8:-1] for line in text.splitlines() if line.startswith("date") and "20" not in line
    ]


def test_several_values_are_changed_at_once(write) -> None:
    """And the file is one that loads."""
    path = write("f.txt", "提交件数：93件\n立案件数：90件\n")
    path.write_text(
        changed(path, Adopted("0", "93件", "95件"), Adopted("1", "90件", "91件")), encoding="utf-8"
    )

    assert ["95件", "91件"] == [fact.text for fact in load_facts(path).facts]


def test_what_is_not_found_is_told(write) -> None:
    """Each by its value, with the remedy."""
    with pytest.raises(InputError, match="手工"):
        changed(write("f.txt", "立案件数：93件\n"), Adopted("0", "94件", "95件"))


def test_a_workbook_keeps_its_cells(tmp_path) -> None:
    """All but the one, by the fact's number."""
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "f.xlsx"
    book = openpyxl.Workbook()
    for row in (
        ("编号", "采用", "名称", "今年"),
        ("1", "√", "甲", "93件"),
        ("2", "", "乙", "93件"),
        ("3", "√", "丙", "93件"),
    ):
        book.worksheets[0].append(row)
    book.save(path)
    path.write_bytes(with_values(path, load_facts(path), [Adopted("3", "93件", "95件")]))

    assert ["93件", "93件", "95件"] == [
        row[3].value for row in openpyxl.load_workbook(path).worksheets[0].iter_rows(min_row=2)
    ]
    with pytest.raises(InputError, match="手工"):
        with_values(path, load_facts(path), [Adopted("2", "93件", "95件")])
