"""NUM704: a year of two digits."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_SHORT = regex(
    "[0-9]{2}年(?<![0-9.〇一二三四五六七八九十前近约后]...)(?=[0-9]{1,2}月|底|初|上半年|下半年|全年)"
)


@rule(
    "NUM704",
    "short-year",
    source="GB/T 15835-2011, 5.1.2: the year is not shortened",
    good=("2004年12月", "历时20年完成。", "前20年底子薄。"),
    bad=("04年12月，组织视察。", "截至05年底，全部办结。"),
    severity=Severity.NOTE,
)
def short_year(text: Text) -> Iterator[Hit]:
    """
    A year is shortened to two digits.

    Papers are kept for decades; a year is written with its four digits.

    中文：年份应写全四位。文件要长期保存，“04年”过后难以辨认。
    """
    for year in _SHORT.finditer(text.norm):
        yield Hit(
            year.span(),
            f"年份「{year.group()}」应写四位数字。",
            f"Write the year “{year.group()}” with its four digits.",
        )
