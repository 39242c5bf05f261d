"""Headings of four levels, and sequences inside the prose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.outline import find_headings, find_runs, hanzi_number, hanzi_numeral, unnumbered
from drafter.text.sentences import find_paragraphs


def headings(raw: str) -> list[tuple[int, int, str]]:
    """Level, number and title of each heading."""
    found = find_headings(raw, find_paragraphs(raw))
    return [(heading.level, heading.number, raw[heading.end : heading.title_end]) for heading in found]


def runs(raw: str) -> list[tuple[str, list[int]]]:
    found = find_runs(raw, find_headings(raw, find_paragraphs(raw)))
    return [(run.style, [step.number for step in run.steps]) for run in found]


def test_the_four_levels_are_told_apart() -> None:
    """一、 （一） 1. （1）, each at the head of its paragraph."""
    raw = "一、学习\n（二）集中学习。\n3.主席会议。\n（4）常委会会议；"

    assert headings(raw) == [(1, 1, "学习"), (2, 2, "集中学习"), (3, 3, "主席会议"), (4, 4, "常委会会议")]


@pytest.mark.parametrize(
    ("line", "level", "number"),
    [
        ("十二、总结", 1, 12),
        ("二十.总结", 1, 20),
        ("　　三、总结", 1, 3),
        ("## 二、总结", 1, 2),
        ("**一、总结**", 1, 1),
        ("(三)总结", 2, 3),
        ("（十一）、总结", 2, 11),
        ("１．总结", 3, 1),
        ("14.4月下旬培训", 3, 14),
        ("1.8:50至9:30视察", 3, 1),
        ("3.2024年工作", 3, 3),
        ("2、总结", 3, 2),
        ("(3)总结", 4, 3),
        ("4）总结", 4, 4),
    ],
)
def test_a_heading_may_be_written_in_other_ways(line: str, level: int, number: int) -> None:
    """Full or half width, indented, with a mark of Markdown, with a mark too many."""
    assert [(level, number)] == [found[:2] for found in headings(line)]


@pytest.mark.parametrize(
    "line",
    [
        "第一，要加强学习。",
        "首先，加强学习。",
        "1.5万元",
        "1、3、5月召开",
        "2004年12月",
        "一、二、三产业",
        "一二三产业",
        "（2004年12月）",
        "0.5",
        "第一条",
    ],
)
def test_what_only_begins_like_a_heading_is_none(line: str) -> None:
    """Figures, dates, estimates and words at the head of a paragraph are left alone."""
    assert headings(line) == []


def test_an_item_behind_a_stop_is_found_inline() -> None:
    """Items of a list may stand in one paragraph."""
    raw = "主要做法：（一）抓学习；（二）抓调研。"
    found = find_headings(raw, find_paragraphs(raw))

    assert [(2, 1, True), (2, 2, True)] == [
        (heading.level, heading.number, heading.inline) for heading in found
    ]


def test_a_heading_knows_its_marker() -> None:
    """Start and end are those of the marker, the style is the marker without its number."""
    raw = "前言\n（三）协商议政有声有色。先后召开会议。"
    (heading,) = find_headings(raw, find_paragraphs(raw))

    assert raw[heading.start : heading.end] == "（三）"
    assert raw[heading.end : heading.title_end] == "协商议政有声有色"
    assert heading.style == "（）"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("一是抓学习；二是抓调研；三是抓落实。", [("是", [1, 2, 3])]),
        ("一要抓学习，二要抓调研。", [("要", [1, 2])]),
        ("第一，抓学习；第二，抓调研。", [("第，", [1, 2])]),
        ("其一，学习不够；其二，调研不深。", [("其，", [1, 2])]),
        ("一是抓学习。\n二是抓调研。", [("是", [1, 2])]),
        ("一是抓学习；三是抓落实。", [("是", [1, 3])]),
        ("一是抓学习。一是抓调研；二是抓落实。", [("是", [1]), ("是", [1, 2])]),
        ("一是缺人，二是缺钱。归纳出一是缺技术、二是缺销路。", [("是", [1, 2]), ("是", [2])]),
    ],
)
def test_sequences_are_found(raw: str, expected: list[tuple[str, list[int]]]) -> None:
    """Each style is a sequence of its own; one that starts again from one is another."""
    assert runs(raw) == expected


def test_a_sequence_ends_at_a_heading() -> None:
    """二是 under the next heading belongs to another sequence."""
    assert runs("一、学习\n一是集中学习。\n二、调研\n二是深入调研。") == [("是", [1]), ("是", [2])]


@pytest.mark.parametrize("raw", ["统一是关键", "十一是节日", "专一要求", "一是否", "第一是"])
def test_words_that_hold_a_marker_begin_no_sequence(raw: str) -> None:
    """A marker stands at the beginning of a clause."""
    assert runs(f"会议认为{raw}。") == []


@pytest.mark.parametrize(
    "raw", ["执行“三要三不要”规定", "落实“五要五不准”", "按照“四要”部署", "做到，三要三不准"]
)
def test_a_slogan_with_a_number_is_no_step(raw: str) -> None:
    """What holds its own number again, or ends with its quotation mark, is a name; ranks in a row are no steps."""
    assert runs(f"各单位{raw}。") == []


@given(st.integers(min_value=1, max_value=99))
def test_numerals_of_headings_are_read_back(number: int) -> None:
    """Writing a number and reading it gives the number."""
    assert hanzi_number(hanzi_numeral(number)) == number


@pytest.mark.parametrize("written", ["", "十十", "百", "一二", "二十十"])
def test_what_is_no_numeral_is_zero(written: str) -> None:
    """Runs of numerals that name no number below a hundred."""
    assert hanzi_number(written) == 0


@given(st.text(max_size=200))
def test_any_text_has_headings_within_it(raw: str) -> None:
    """Spans lie inside the text, in order."""
    found = find_headings(raw, find_paragraphs(raw))

    assert all(0 <= h.start < h.end <= h.title_end <= len(raw) for h in found)
    assert list(found) == sorted(found, key=lambda heading: heading.start)
    find_runs(raw, found)


@pytest.mark.parametrize(
    ("heading", "bare"),
    [
        ("一、关于提案督办", "关于提案督办"),
        ("（二）加强学习", "加强学习"),
        ("3.抓好落实", "抓好落实"),
        ("一些打算", "一些打算"),
        ("1.5万亩果园", "1.5万亩果园"),
    ],
)
def test_the_number_of_a_heading_can_be_taken_off(heading: str, bare: str) -> None:
    """A figure at the beginning is no number of a heading."""
    assert bare == unnumbered(heading)
