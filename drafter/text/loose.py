"""Figures that are as likely part of the wording as a statement, and so need no ground."""

from drafter.text.numerals import HAN
from drafter.text.regex import regex
from drafter.text.units import WEAK

_JUBILEE = regex("(?:建党|建国|建军|建盟|建会|建社|成立|开放|胜利|诞辰|革命|改革)$")
"""What everybody counts the years of, and no file gives."""
_COUNTED = ("人", "家", "元", "户")
_STOPS = ("，", "。", "；", "\n", "")
_COUNTS = regex(
    "[有达共计]$|每.$|拘留|逮捕|判处|新增|招聘|录用|表彰|处分|培训|吸纳|安置|救助|资助|选派|抽调|聘请|发展|死亡|受伤|转移|获奖|缺席|请假"
)
"""In front of a small figure that ends its clause, and so says how many: 行政拘留五人."""
_IN_ALL = regex("共有|共计|总共|合计|总计|累计")
_BARE_HAN = regex(rf"[{HAN}]+")


def is_loose(number: str, unit: str, norm: str, start: int) -> bool:
    """Whether a figure is as likely part of the wording as a statement: 一个, 三方面, 千家, 7×24小时."""
    if norm[start - 1 : start] in ("×", "x", "·") or (number in ("24", "二十四") and unit == "小时"):
        return True
    if unit in ("名", "位") and norm[start - 1 : start] == "前":
        return True
    if unit == "周年" and _JUBILEE.search(norm, max(0, start - 6), start):
        return True
    if not _BARE_HAN.fullmatch(number):
        return False
    if (
        number in ("一", "二")
        or (len(number) == 1 and number in "百千万亿")
        or number in ("百千", "千万", "万千")
    ):
        return True
    if len(number) > 1 or unit not in WEAK:
        return len(number) == 1 and norm[start - 1 : start] in ("“", "‘")
    end = start + len(number) + len(unit)
    if norm[end : end + 1] in _STOPS and number not in "两半" and _IN_ALL.match(norm, max(0, start - 2)):
        return False  # 外籍教师共有九名。
    says_how_many = unit in _COUNTED and norm[end : end + 1] in _STOPS and number not in "两半"
    return not (says_how_many and _COUNTS.search(norm, max(0, start - 2), start))
