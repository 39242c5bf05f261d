"""Where a long title is broken: between words, the upper line the longer one."""

import pytest

from drafter.layout.gbt9704 import BLOCK_WIDTH, POINTS, TITLE_SIZE
from drafter.layout.title import title_indent
from drafter.layout.width import width


def upper(title: str) -> str:
    """What stands on the upper line when the title is filled into the room that is left."""
    room = (BLOCK_WIDTH * POINTS - 2 * title_indent(title)) / TITLE_SIZE
    fitting = [title[:end] for end in range(len(title) + 1) if width(title[:end]) <= room]
    return max(fitting, key=len).rstrip("0123456789")


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("怀化市政协文史委2006年上半年工作总结和下半年工作安排", "怀化市政协文史委2006年上半年"),
        ("陌南镇政协联络组2009年工作总结和2010年工作计划", "陌南镇政协联络组2009年工作总结"),
        ("政协贵阳市乌当区委员会关于加强政协界别工作的意见", "政协贵阳市乌当区委员会关于"),
    ],
)
def test_a_long_title_is_broken_between_words(title: str, line: str) -> None:
    """Neither line is much shorter than the other."""
    assert line == upper(title)


def test_a_title_that_fits_is_not_set_in() -> None:
    """It stands on one line."""
    assert 0.0 == title_indent("青屏县政协2024年工作总结")


def test_a_title_without_a_good_place_fills_its_upper_line() -> None:
    """There is nothing better to do."""
    assert 20 == len(upper("青" * 30))
