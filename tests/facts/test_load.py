"""Facts in all the forms that the contract names."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.errors import FactsError, InputError, Problem
from drafter.facts.load import load_facts

TOML = """
单位 = "青屏县政协"
date = "2024年12月18日"
[[sections]]
type = "提案"
submitted = "129件"
[[sections]]
type = "视察"
视察主题 = ["校园食堂", "养老服务"]
[[sections.visits]]
视察地点 = "岚溪镇"
leader = {name = "何静宜", post = "县政协副主席"}
"""
DATA = {
    "单位": "青屏县政协",
    "date": "2024年12月18日",
    "sections": [
        {"type": "提案", "submitted": "129件"},
        {
            "type": "视察",
            "视察主题": ["校园食堂", "养老服务"],
            "visits": [{"视察地点": "岚溪镇", "leader": {"name": "何静宜", "post": "县政协副主席"}}],
        },
    ],
}
LINES = "# 提案\n立案件数：93件\n提交件数: 129件\n视察地点：三里河社区\n视察地点：十里铺村\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_toml_json_and_data_say_the_same(load, digest, encoding: str) -> None:
    """In every encoding."""
    wanted = load_facts(DATA, genre=digest).facts

    assert wanted == load(TOML.encode(encoding)).facts
    assert wanted == load(json.dumps(DATA, ensure_ascii=False).encode(encoding), "facts.json").facts
    assert 7 == len(wanted)


@pytest.mark.parametrize("name", ["facts.txt", "facts", "facts.md"])
def test_the_form_is_told_by_the_first_line(load, name: str) -> None:
    """Where the ending does not tell."""
    wanted = load(TOML).facts
    for text in (TOML, json.dumps(DATA, indent=1), "# 注\n［［sections］］\ntype：“提案”\nsubmitted：129\n"):
        if text.startswith("#"):
            with pytest.raises(FactsError, match="缺少必填项「单位」"):
                load(text, name)
        else:
            assert wanted == load(text, name).facts


def test_a_plain_list_is_the_same_in_every_form(tmp_path: Path) -> None:
    """Lines, JSON, TOML, Python."""
    pairs = [
        ("立案件数", "93件"),
        ("提交件数", "129件"),
        ("视察地点", "三里河社区"),
        ("视察地点", "十里铺村"),
    ]
    entries = [{"label": name, "value": value} for name, value in pairs]
    forms = {
        "a.txt": LINES,
        "b": "\ufeff" + LINES.replace("：", ":"),
        "c.json": json.dumps(entries),
        "d.json": json.dumps({"facts": entries}),
        "e.txt": json.dumps(entries, indent=2),
        "f.toml": "".join(f'[[facts]]\nlabel = "{name}"\nvalue = "{value}"\n' for name, value in pairs),
    }
    wanted = load_facts(tuple(entries)).facts
    for name, text in forms.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert wanted == load_facts(str(tmp_path / name)).facts


def test_what_was_read_knows_where_it_comes_from(load, digest) -> None:
    """File, genre, issuer and date; facts that were read already are taken as they are."""
    facts = load(TOML)

    assert facts.file.endswith("facts.toml")
    assert ("digest", "青屏县政协", 2024) == (facts.genre, facts.issuer, facts.date.year)
    assert facts is load_facts(facts)
    assert facts.document is not None
    again = load_facts(facts.document)
    assert (facts.facts, facts.document, "") == (again.facts, again.document, again.file)


def test_faults_carry_the_name_of_the_file(tmp_path: Path) -> None:
    """A line each."""
    path = tmp_path / "facts.txt"
    path.write_text("立案件数：XX件\n没有冒号\n", encoding="utf-8")
    with pytest.raises(FactsError) as caught:
        load_facts(path)

    broken, masked = str(caught.value).splitlines()
    assert broken.startswith(f"{path}：第2行：「没有冒号」缺少冒号：")
    assert masked.startswith(f"{path}：第1行 第1条（立案件数）：「XX件」不是实际内容")
    assert str(path) == caught.value.file


def test_form_and_content_are_faulted_at_once(load) -> None:
    """But not on the same line."""
    with pytest.raises(FactsError) as caught:
        load('单位 = 青屏县政协\ndate = "2月30日"\n[[sections]]\ntype = "提案"\nsubmitted = 很多\n')

    assert [1, 5, 2] == [int(problem.place[1]) for problem in caught.value.problems]


@pytest.mark.parametrize("content", ["", "# 只有注释\n", "{}", "[]", "null", '"甲"', "3"])
@pytest.mark.parametrize("name", ["facts.txt", "facts.json", "facts.toml"])
def test_a_file_without_facts_is_refused(tmp_path: Path, content: str, name: str) -> None:
    """With what to write."""
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    with pytest.raises(FactsError):
        load_facts(path)


@pytest.mark.parametrize("source", [None, 3, b"x", {1, 2}, iter(())])
def test_what_is_no_source_is_refused(source: object) -> None:
    """Likewise."""
    with pytest.raises(FactsError, match="没有读到事实"):
        load_facts(source)  # type: ignore[arg-type]


def test_a_missing_file_is_an_input_error(tmp_path: Path) -> None:
    """Not a fault of the facts."""
    with pytest.raises(InputError, match="找不到"):
        load_facts(tmp_path / "没有.toml")


@given(st.text(st.sampled_from('立案件数：=93[]{}"“”,，\n# genresctiof'), max_size=80))
def test_no_text_ends_in_another_error(text: str) -> None:
    """Facts, or faults."""
    with TemporaryDirectory() as folder:
        for name in ("a.txt", "a.toml", "a.json"):
            path = Path(folder) / name
            path.write_text(text, encoding="utf-8")
            assert facts_or_faults(path)


def facts_or_faults(source: object) -> tuple[object, ...]:
    """The facts, or what is wrong with them."""
    try:
        return load_facts(source).facts  # type: ignore[arg-type]
    except FactsError as error:
        return error.problems


KEYS = ["type", "label", "value", "sections", "genre", "facts", "id", "accept", "name", "issuer"]
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
VALUES = st.recursive(
    LEAVES | st.sampled_from(["93件", "XX", "提案", "work_summary"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=4), inner, max_size=4)
    ),
    max_leaves=10,
)


@given(VALUES)
def test_no_data_ends_in_another_error(data: object) -> None:
    """Facts, or faults, a line each."""
    found = facts_or_faults([data] if isinstance(data, str) else data)

    assert found
    assert all("\n" not in str(each) for each in found if isinstance(each, Problem))
