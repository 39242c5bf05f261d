"""The words in front of a value that its label gives."""

import pytest

from drafter.patterns.labels import led_in
from drafter.text.values import Kind


@pytest.mark.parametrize(
    ("label", "kind", "words"),
    [
        ("走访户数", Kind.QUANTITY, "走访"),
        ("提交件数", Kind.QUANTITY, "提交"),
        ("参加人次", Kind.QUANTITY, "参加"),
        ("投入资金", Kind.QUANTITY, "投入资金"),
        ("总数", Kind.QUANTITY, "总数"),
        ("人数", Kind.QUANTITY, "人数"),
        ("办复率", Kind.RATE, "办复率"),
        ("启动时间", Kind.DATE, "启动时间为"),
        ("活动地点", Kind.PLACE, "活动地点为"),
        ("工作成效", Kind.POINT, ""),
    ],
)
def test_a_label_leads_into_its_value(label: str, kind: Kind, words: str) -> None:
    """走访户数 and 86户 are 走访86户; what is no figure stands behind 为; a point speaks for itself."""
    assert words == led_in(label, kind)


def test_a_phrase_that_begins_with_its_figure_needs_no_copula() -> None:
    """转移群众 and 128户412人."""
    assert led_in("转移群众", Kind.PHRASE, "128户412人") == "转移群众"
    assert led_in("来源", Kind.PHRASE, "上级补助") == "来源为"
