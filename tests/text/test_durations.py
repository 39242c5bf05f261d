"""Durations of several parts."""

import pytest

from drafter.text.durations import read_duration


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2小时18分35秒", 8315),
        ("3分20秒", 200),
        ("2:18:35", 8315),
        ("两个小时零五分", 7500),
        ("1小时30分钟", 5400),
        ("六分半钟", 390),
    ],
)
def test_the_parts_of_a_duration_add_up(text: str, seconds: int) -> None:
    """Hours, minutes and seconds are one amount in seconds."""
    figure = read_duration(text, 0)

    assert figure is not None
    assert (seconds, len(text)) == (figure.amount.low, figure.end)


@pytest.mark.parametrize("text", ["2小时", "9:30", "三分之二", "5分8票"])
def test_what_has_one_part_is_none(text: str) -> None:
    """A plain quantity, a clock time, a share and a score are read elsewhere."""
    assert read_duration(text, 0) is None
