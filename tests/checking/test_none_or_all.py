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
        ("贫困发生率降至零。", ("贫困发生率", "0")),
        ("实现零事故。", ("安全事故", "零")),
        ("严重异常反应无一例。", ("严重异常反应", "0例")),
        ("此次强降雨未造成人员伤亡。", ("人员伤亡", "无")),
        ("收到提案均已办复。", ("办复情况", "全部办复")),
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


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("经审查立案150件，现已全部办复。", (("立案", "150件"), ("已办复", "150件"))),
        ("全县15所乡镇卫生院全部实施基本药物制度。", (("乡镇卫生院", "15所"), ("实施基本药物制度", "15所"))),
        ("由我包案的九件积案全部办结。", (("包案积案", "9件"), ("包案积案办结", "9件"))),
    ],
)
def test_what_is_done_of_all_is_as_much(
    text: str, entries: tuple[tuple[str, str], ...], errors: Errors
) -> None:
    """全部 with what was done states the figure in front of it once more."""
    assert [] == errors(text, *entries)


def test_what_is_done_of_another_figure_is_not(errors: Errors) -> None:
    """Behind another figure 全部 says it of that."""
    text = "经审查立案150件，其中重点提案8件，全部办复。"

    assert errors(text, ("立案", "150件"), ("重点提案", "8件"), ("已办复", "150件"))
