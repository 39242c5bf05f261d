"""Periods of frequencies and what a figure is each one's of: 每季度4次, 每两周一次, 每人3000元, 2400元/月."""

from drafter.text.regex import regex
from drafter.text.units import UNITS

_OWNERS = ("校", "企业", "学生", "家庭", "支部", "单位")
_PER = (
    r"每隔?个?(?P<per>(?:[一两二三四半2-6])?个?(?:季度|季|半年|年|月|周|星期|旬|天|日|学期|学年|秒|小时)|"
    + "|".join(sorted({*UNITS, *_OWNERS}, key=len, reverse=True))
    + ")"
)
_MEAN = "(?P<mean>[年月周日人户])(?:人|户)?均"
EVERY = regex(f"(?:{_PER}|{_MEAN})$")
"""A frequency right in front of a figure: 每季度|4次, 户均|3亩."""
_EVERY_SAID = regex(f"{_PER}|{_MEAN}")
_ONE = regex(
    "一个?(?P<per>年|月|天|周|学期|人|户|次|亩|斤|公斤|村|家|趟|车)(?:可|就|要|只|共|约|补助|补贴|发放|得)?$"
)
"""一年2000元, 一户补助3万元: each one's."""
_DAILY = regex("(?P<per>[日年月周])[产供投接处掘涌排发用耗售销送办加运印][\u4e00-\u9fff]{0,3}$")
"""日产, 年处理: a frequency in one word with its verb."""
_BY = regex("按(?P<per>[年月日季周])度?[\u4e00-\u9fff]{2,12}$")
"""按月领到基础养老金|55元."""
_SHORT = frozenset("一日年月周")
"""What these two begin with."""
PERIODS = frozenset("季年月周旬天秒期时度")
"""What a period ends with; of anything else a figure may be each one's without stating much: 每户一档."""
_MARK = regex("[，。；：\n]")
_PERIOD = regex(r"(?:[一两二三四半2-6])个?(?:季度|年|月|周|星期|天|日|学期)")
APIECE = regex(
    "[/／](?P<per>人|户|月|年|天|日|次|亩|床|生|辆|台|例|村|学期|学年|公斤|千克|斤|餐|顿|间|份|课时|小时|"
    "立方米|立方|平方米|平米|吨|度|千瓦时|公里|米|升|头|只|株|棵|人次|班|所|套|件|家|处|店)(?![0-9/])"
    "|一个?(?P<one>学期|学年|月|年|天|人|次|户|亩)(?=[，。；、）])"
)
"""元/月: each one's, said behind the figure."""


def period_key(text: str) -> str:
    """A period by one spelling: 两个星期, 2周 and 二周 are 两周."""
    key = (
        text.replace("星期", "周").replace("个", "").removeprefix("一").replace("2", "两").replace("二", "两")
    )
    key = key.replace("3", "三").replace("4", "四").replace("6", "六")
    return "人" if key in ("名", "位") else key.replace("日", "天")


def says_each(norm: str, start: int, end: int) -> bool:
    """Whether a stretch has a character that a frequency is said with."""
    window = norm[max(0, start) : end]
    return "每" in window or "均" in window


def period_before(norm: str, position: int) -> str:
    """The period of a frequency said a few words before a figure: 每两周召开|一次."""
    if not says_each(norm, position - 16, position):
        return ""
    said = list(_EVERY_SAID.finditer(norm, max(0, position - 16), position))
    found = said[-1] if said else None
    if not found or _MARK.search(norm, found.end(), position):
        return ""
    return period_key(found["per"] or found["mean"])


def periods_before(norm: str, position: int) -> frozenset[str]:
    """What a sentence said of each before a figure: 第一阶梯每立方米2.35元，第二阶梯3.15元."""
    start = max(0, position - 8)
    short: set[str] = set()
    if not _SHORT.isdisjoint(norm[start:position]):
        said_short = (*_DAILY.finditer(norm, start, position), *_ONE.finditer(norm, start, position))
        short = {period_key(said["per"]) for said in said_short}
    by = (
        _BY.search(norm, max(0, position - 16), position)
        if "按" in norm[max(0, position - 16) : position]
        else None
    )
    short |= {period_key(by["per"])} if by else set()
    if not says_each(norm, position - 60, position):
        return frozenset(short)
    start = max(norm.rfind(stop, max(0, position - 60), position) for stop in "。；\n")
    found = _EVERY_SAID.finditer(norm, max(start + 1, position - 60), position)
    return frozenset(short | {period_key(said["per"] or said["mean"]) for said in found})


def ends_period(norm: str, position: int) -> int | None:
    """Where the period of a frequency ends whose number begins at a position: 每两周, 每半年."""
    before = norm[max(0, position - 2) : position]
    if before[-1:] not in ("每", "隔") or before in ("时隔", "相隔", "间隔"):
        return None
    found = _PERIOD.match(norm, position)
    return found.end() if found else None
