"""NUM706: 三、四个 for 三四个."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_DIGITS = "一二三四五六七八九"
_ESTIMATE = regex(
    f"([{_DIGITS}])、([{_DIGITS}])(?=[个名人天次件项条户家里百千万十])(?<![第初{_DIGITS}十百]...)"
)


@rule(
    "NUM706",
    "pause-in-estimate",
    source="GB/T 15835-2011, 5.1.3 and 15834-2011, 4.5.3.6: 三四个 without 、",
    good=("走访三四个村。", "十六届三、四中全会", "一、二、三等奖"),
    bad=("走访三、四个村。",),
    severity=Severity.NOTE,
)
def pause_in_estimate(text: Text) -> Iterator[Hit]:
    """
    Two neighbouring numerals that mean an estimate are parted by a pause mark.

    三四个 is about three or four; with 、 it would be the third and the fourth.

    中文：相邻两个数字连用表示概数，中间不用顿号：“三四个”。加了顿号就成了第三、第四。
    """
    for estimate in _ESTIMATE.finditer(text.raw):
        if _DIGITS.index(estimate[2]) - _DIGITS.index(estimate[1]) == 1:
            remedy = estimate[1] + estimate[2]
            yield Hit(
                estimate.span(),
                f"概数「{estimate.group()}」中间不用顿号，写作「{remedy}」。",
                f"An estimate takes no pause mark: “{remedy}”.",
                suggestion=remedy,
            )
