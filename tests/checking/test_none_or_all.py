"""Nothing and everything said in words."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("19人发病，无重症病例。", ("重症", "0人")),
        ("全年未发生安全事故。", ("安全事故起数", "0起")),
        ("安全事故零发生。", ("安全事故起数", "0起")),
        ("险情未造成人员伤亡。", ("伤亡情况", "无人员伤亡")),
        ("学员结业考试全部合格。", ("结业考试合格率", "100%")),
        ("实现行政村全覆盖。", ("覆盖行政村比例", "100%")),
        ("无一人重新犯罪。", ("重新犯罪率", "0")),
        ("来信148件，全部按期办结。", ("按期办结率", "100%")),
        ("做到了人员零死亡。", ("因洪涝死亡人数", "0人")),
    ],
)
def test_nothing_and_everything_may_be_said_in_words(
    text: str, entry: tuple[str, str], errors: Errors
) -> None:
    """By 无 and 未 with the label's word behind, and by 全部 with it."""
    assert [] == [error for error in errors(text, entry) if error[2] == "0"]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("共发生事故，已妥善处置。", ("安全事故起数", "0起")),
        ("实现零事故率目标。", ("因灾死亡人数", "0人")),
        ("学员结业考试基本合格。", ("结业考试合格率", "100%")),
        ("学员全部参加考试。", ("优秀率", "100%")),
    ],
)
def test_other_words_do_not_say_so(text: str, entry: tuple[str, str], errors: Errors) -> None:
    """Without 无 or 全部 at the label's word, nothing is stated."""
    assert ("COV201", None, "0") in errors(text, entry)
