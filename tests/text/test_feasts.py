"""Days said by their feast."""

import pytest

from drafter.text.feasts import find_feasts
from drafter.text.values import When


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("元旦当天通车", When(month=1, day=1)),
        ("国庆节前开放", When(month=10, day=1, bound="前")),
        ("“七一”前完成", When(month=7, day=1, bound="前")),
        ("教师节期间", When(month=9, day=10)),
        ("“六一”国际儿童节前", When(month=6, day=1, bound="前")),
        ("五一当天开幕", When(month=5, day=1)),
    ],
)
def test_a_feast_is_its_day(text: str, when: When) -> None:
    """With a limit behind it, it bounds."""
    assert [when] == [found for _, _, found in find_feasts(text)]


def test_a_bare_numeral_is_no_feast() -> None:
    """五一 and 十一 alone may be anything."""
    assert [] == list(find_feasts("十一个村、五一路"))
