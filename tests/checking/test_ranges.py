"""Ranges told by their ends, and ends told in a range."""

from collections.abc import Callable

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


def test_a_range_may_be_told_by_its_ends(errors: Errors) -> None:
    """二百元以上五百元以下 is 200元至500元."""
    assert [] == errors("违者处二百元以上五百元以下罚款。", ("罚款", "200元至500元"))


def test_other_ends_are_another_range(errors: Errors) -> None:
    """Up to 六百元 is no longer it."""
    assert errors("违者处二百元以上六百元以下罚款。", ("罚款", "200元至500元"))


def test_both_ends_may_be_told_in_one_range(errors: Errors) -> None:
    """每吨从1.2元到两元不等 tells the lowest price and the highest."""
    entries = (("水价最低", "每吨1.2元"), ("水价最高", "每吨2元"))

    assert [] == errors("水价每吨从1.2元到两元不等。", *entries)


def test_a_range_of_one_known_end_states_neither(errors: Errors) -> None:
    """The other end would be left without its fact."""
    assert errors("水价每吨从1.2元到三元不等。", ("水价最低", "每吨1.2元"), ("水价最高", "每吨2元"))
