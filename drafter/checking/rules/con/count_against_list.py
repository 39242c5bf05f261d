"""CON404: a count that its list does not bear out."""

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.outline import hanzi_number
from drafter.text.regex import regex
from drafter.text.text import Text

_NUMBER = "[0-9]{1,2}|[两一二三四五六七八九十]{1,3}"
_SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜"
    "崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安"
)
_MONTHS = regex(r"次[（(]((?:[0-9]{1,2}月(?:[0-9]{1,2}日)?[、，]?){1,12})[）)]")
_NAMES = regex("[名位](?=委员|同志|党员|干部|代表|群众|教师)")
_NAME = rf"[{_SURNAMES}](?:(?!等)[\u4e00-\u9fff]){{1,2}}"
_LISTED_NAMES = regex(rf"(?<!、)((?:{_NAME}、){{1,12}}{_NAME})$")
_TITLES = regex(rf"》({_NUMBER})(?:项|部|个|篇|件)")
"""Not 本 and 份, which count copies: 订阅《县报》《党建》20份."""
_LISTED_TITLES = regex(r"(?:《[^《》\n]{1,60}》[、和及]?){1,12}《[^《》\n]{1,60}$")
_COUNT = regex(rf"(?<![0-9第.])({_NUMBER})$")
_STEPS = regex(
    rf"({_NUMBER})(?:个方面|方面|点|项)(?:的)?(?:要求|工作|意见|建议|问题|措施|任务|希望|不足|内容)?[：:]$"
)
_LOOK_BACK, _LONGEST_LIST, _LONGEST_NAME = 24, 200, 3


@rule(
    "CON404",
    "count-against-list",
    source="arithmetic",
    good=(
        "先后三次（4月、7月、10月）召开协商会。",
        "吴春燕、田茂林、何世忠3名委员被评为优秀。",
        "修订《提案细则》《委员守则》等8项制度。",
        "订阅《县报》《党建》20份。",
        "詹月琴、田茂林、何世忠3名委员被评为优秀。",
        "田茂林、何忠等3名同志受到表彰。",
    ),
    bad=(
        "先后四次（4月、7月、10月）召开协商会。",
        "吴春燕、田茂林、何世忠4名委员被评为优秀。",
        "修订《提案细则》《委员守则》3项制度。",
    ),
)
def count_against_list(text: Text) -> Iterator[Hit]:
    """
    A count differs from the number of things listed with it.

    One was added or taken out, and the count stayed. An announced number of points (三点要求：一是…) may be
    meant otherwise, so that one is a warning.

    中文：所说的数目与列出的项数不一致，多是增删了一项而没有改数目。“三点要求：一是……”之类可能另有所指，
    只作建议。
    """
    for found in (*_months(text.norm), *_names(text.norm), *_titles(text.norm)):
        if found.listed != _number(found.count):
            yield _hit(found.start, found.end, found.count, found.listed)
    for run in text.runs:
        start = run.steps[0].start
        announced = _STEPS.search(text.norm, max(0, start - _LOOK_BACK), start)
        if announced is not None and run.steps[0].number == 1 and _number(announced[1]) != len(run.steps):
            shown = text.raw[announced.start() : announced.end()].rstrip("：:")
            yield _hit(announced.start(), start, shown, len(run.steps), Severity.WARNING)


@dataclass(frozen=True, slots=True)
class _Counted:
    """A count beside its list: the span of both, the count as written and how many are listed."""

    start: int
    end: int
    count: str
    listed: int


def _months(norm: str) -> Iterator[_Counted]:
    """三次（4月、7月、10月）."""
    for found in _MONTHS.finditer(norm):
        count = _COUNT.search(norm, max(0, found.start() - 4), found.start())
        if count is not None:
            yield _Counted(count.start(), found.end(), count[1], found[1].count("月"))


def _names(norm: str) -> Iterator[_Counted]:
    """吴春燕、田茂林、何世忠3名委员."""
    for found in _NAMES.finditer(norm):
        count = _COUNT.search(norm, max(0, found.start() - 4), found.start())
        listed = count and "、" in norm[max(0, count.start() - _LONGEST_NAME - 1) : count.start()]
        names = (
            _LISTED_NAMES.search(norm, max(0, count.start() - _LONGEST_LIST), count.start())
            if count and listed
            else None
        )
        if count and names:
            yield _Counted(names.start(), found.end(), count[1], names[1].count("、") + 1)


def _titles(norm: str) -> Iterator[_Counted]:
    """《提案细则》《委员守则》两项制度."""
    for found in _TITLES.finditer(norm):
        titles = _LISTED_TITLES.search(norm, max(0, found.start() - _LONGEST_LIST), found.start())
        if titles is not None:
            yield _Counted(titles.start(), found.end(), found[1], titles.group().count("《"))


def _number(written: str) -> int:
    """The value of a count below a hundred."""
    return int(written) if written.isdigit() else hanzi_number(written.replace("两", "二"))


def _hit(start: int, end: int, shown: str, items: int, severity: Severity | None = None) -> Hit:
    """The finding on a count and its list."""
    return Hit(
        (start, end),
        f"说的是「{shown}」，列出的有{items}项，请核对。",
        f"“{shown}” is said, but {items} are listed.",
        severity=severity,
    )
