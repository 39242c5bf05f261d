"""NUM701: a year written half in Chinese, half in Arabic digits."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_YEAR = regex("[一二][0-9０-９OoＯ○〇零一二三四五六七八九]{3}年")
_MIXED = regex("[0-9０-９OoＯ○零]")
_HAN = str.maketrans(
    "0123456789０１２３４５６７８９OoＯ○零", "〇一二三四五六七八九〇一二三四五六七八九〇〇〇〇〇"
)


@rule(
    "NUM701",
    "mixed-year",
    source="GB/T 15835-2011, 4.3.2: one form within a number; the zero of a year is 〇",
    good=("二〇〇四年十二月", "2004年12月"),
    bad=("二00四年十二月", "二○○四年", "二OO四年"),
    severity=Severity.NOTE,
)
def mixed_year(text: Text) -> Iterator[Hit]:
    """
    A year mixes Chinese and Arabic digits, or writes its zero as a letter or a circle.

    The zero of a Chinese year is the character 〇; a typed 0, O or ○ shows in print and is not found by a
    search.

    中文：年份里汉字与阿拉伯数字混用，或者用字母O、圆圈○代替〇，排印难看，检索也查不到。
    """
    for year in _YEAR.finditer(text.raw):
        if _MIXED.search(year.group()):
            remedy = year.group().translate(_HAN)
            yield Hit(
                year.span(),
                f"年份「{year.group()}」宜写作「{remedy}」。",
                f"Write the year “{year.group()}” as “{remedy}”.",
                suggestion=remedy,
                sure=True,
            )
