"""JSON as clerks type it."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.facts.json_text import parse_json

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-999, 999) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text('ab立案：,"“'), inner, max_size=4),
    max_leaves=12,
)


def said(text: str) -> list[str]:
    return [str(problem) for problem in parse_json(text).problems]


@given(JSON, st.sampled_from([None, 2]), st.booleans())
def test_proper_json_is_read_as_the_standard_library_reads_it(
    data: object, indent: int | None, ascii_only: bool
) -> None:
    """Nothing is mended that was right."""
    parsed = parse_json(json.dumps(data, indent=indent, ensure_ascii=ascii_only))

    assert ((), data) == (parsed.problems, parsed.data)


def test_what_an_input_method_leaves_is_mended() -> None:
    """Quotes, colons, commas, brackets and digits of full width; a comma too many."""
    parsed = parse_json(
        "【｛“标签”：“立案件数”，“值”：“开展“圆梦助学”，共3次”｝，\n"
        ' {"label"："提交"， "value"：９３, "aliases": ["a"、"b",],}，]\n'
    )

    assert () == parsed.problems
    assert [
        {"标签": "立案件数", "值": "开展“圆梦助学”，共3次"},
        {"label": "提交", "value": 93, "aliases": ["a", "b"]},
    ] == parsed.data
    assert (1, 2) == (parsed.lines[0, "值"], parsed.lines[1, "aliases", 1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 93件}', "第1行第7列：「93件」要放在引号里"),
        ("{a: 1}", "「a」要放在引号里"),
        ('{"a": "1" "b": 2}', "缺少逗号"),
        ('{"a": 1', "大括号没有配对"),
        ("[1, 2", "方括号没有配对"),
        ("[1]]", "末尾多出「]」"),
        ('{"a"}', "缺少冒号：请写成「名称 : 值」"),
        ('{"a": "x}', "引号没有配对"),
        ('{"a": 1, "a": 2}', "「a」在第1行已经写过"),
        ("", "没有写值"),
        ('{"a": NaN}', "「NaN」要放在引号里"),
        ("[#]", "没有写值"),
        ('["\\x"]', "读不懂"),
        ("[" * 60, "括号套得太深"),
        ('{"a": : 1}', "多了一个「:」"),
    ],
)
def test_a_fault_of_the_form_is_said_in_plain_words(text: str, expected: str) -> None:
    """With line and column, and what to do."""
    assert any(expected in problem for problem in said(text)), said(text)
    assert "Expecting" not in "".join(said(text))


@given(st.text(st.sampled_from("ab “”\"'‘’:：[]{},，、#\n0-9.件立"), max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    """Either it is read or there are problems with a line."""
    parsed = parse_json(text)

    assert parsed.data is not None or parsed.problems or text.strip() in ("null", "")


def test_numbers_keep_their_digits() -> None:
    """92.40 is not 92.4; a number of absurd length is text."""
    assert [Decimal("92.40"), "9" * 5000] == parse_json(f"[92.40, {'9' * 5000}]").data
