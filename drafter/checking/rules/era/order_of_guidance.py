"""ERA804: the guiding ideologies out of order."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_ORDER = (
    "马克思列宁主义",
    "马克思主义",
    "毛泽东思想",
    "邓小平理论",
    "三个代表",
    "科学发展观",
    "习近平新时代中国特色社会主义思想",
)
_NAME = regex("|".join(sorted(_ORDER, key=len, reverse=True)))
_BETWEEN = regex("[“”‘’、，,和及与重要思想以深入贯彻落实坚持为指导]{0,14}")


@rule(
    "ERA804",
    "order-of-guidance",
    source="Constitution of the Communist Party of China, general programme",
    good=("以邓小平理论、“三个代表”重要思想、科学发展观为指导。",),
    bad=("以科学发展观、邓小平理论为指导。", "坚持“三个代表”重要思想和邓小平理论。"),
    severity=Severity.WARNING,
)
def order_of_guidance(text: Text) -> Iterator[Hit]:
    """
    The guiding ideologies are named in another order than the party's constitution has them.

    Their order is fixed; one that differs was put together from pieces.

    中文：指导思想的排列顺序与党章不一致。
    """
    last = None
    for name in _NAME.finditer(text.raw):
        joined = last is not None and _BETWEEN.fullmatch(text.raw, last.end(), name.start())
        if last is not None and joined and _ORDER.index(name.group()) < _ORDER.index(last.group()):
            yield Hit(
                (last.start(), name.end()),
                f"「{name.group()}」应排在「{last.group()}」之前。",
                f"“{name.group()}” comes before “{last.group()}”.",
            )
        last = name
