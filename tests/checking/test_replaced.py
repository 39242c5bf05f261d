"""A name put for another is one fault."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("text", "words", "entry"),
    [
        ("会议由副主席周远航主持。", "周远航", ("主持人", "何静宜")),
        ("委员们视察了望江镇。", "望江镇", ("视察地点", "岚溪镇")),
        ("活动由白沙县教育局承办。", "白沙县教育局", ("承办单位", "青屏县水务局")),
    ],
)
def test_a_name_in_the_place_of_the_given_one_is_one_error(
    text: str, words: str, entry: tuple[str, str], errors: Errors
) -> None:
    """Altered, not missing and invented."""
    assert [("COV202", words, "0")] == errors(text, entry)


def test_of_two_names_the_one_at_the_label_is_the_altered_one(errors: Errors) -> None:
    """The other was invented."""
    found = errors("会议由副主席周远航主持，局长陶明礼汇报。", ("会议主持人", "何静宜"))

    assert [("COV202", "周远航", "0"), ("GRD303", "陶明礼", None)] == found


def test_a_name_far_from_the_label_is_no_alteration(errors: Errors) -> None:
    """One is missing, the other invented."""
    found = errors("委员们踊跃建言。局长陶明礼汇报。", ("捐款人", "何静宜"))

    assert {"COV201", "GRD303"} == {code for code, _, _ in found}
