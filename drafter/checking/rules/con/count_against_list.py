"""CON404: a count that its list does not bear out."""

import re
from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.outline import hanzi_number
from drafter.text.text import Text

_NUMBER = "[0-9]{1,2}|[两一二三四五六七八九十]{1,3}"
_SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜"
    "崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安"
)
_MONTHS = re.compile(
    rf"(?<![0-9第])({_NUMBER})次[（(]((?:[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?[、，]?){{1,12}})[）)]"
)
_NAMES = re.compile(
    rf"((?:[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}、){{1,12}}[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})({_NUMBER})(?:名|位)(?=委员|同志|党员|干部|代表|群众|教师)"
)
_TITLES = re.compile(rf"((?:《[^《》\n]{{1,60}}》[、和及]?){{2,12}})({_NUMBER})(?:项|部|个|份|篇|本|件)")
_STEPS = re.compile(
    rf"({_NUMBER})(?:个方面|方面|点|项)(?:的)?(?:要求|工作|意见|建议|问题|措施|任务|希望|不足|内容)?[：:]$"
)
_LOOK_BACK = 24


@rule(
    "CON404",
    "count-against-list",
    source="arithmetic",
    good=(
        "先后三次（4月、7月、10月）召开协商会。",
        "吴春燕、田茂林、何世忠3名委员被评为优秀。",
        "修订《提案细则》《委员守则》等8项制度。",
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
    """
    for pattern, listed, count in ((_MONTHS, 2, 1), (_NAMES, 1, 2), (_TITLES, 1, 2)):
        for found in pattern.finditer(text.norm):
            items = (
                found[listed].count("》")
                if pattern is _TITLES
                else len(re.findall("[^、，]+", found[listed]))
            )
            if items != _number(found[count]):
                yield _hit(found.start(), found.end(), text.raw[found.start(count) : found.end(count)], items)
    for run in text.runs:
        start = run.steps[0].start
        announced = _STEPS.search(text.norm, max(0, start - _LOOK_BACK), start)
        if announced is not None and run.steps[0].number == 1 and _number(announced[1]) != len(run.steps):
            shown = text.raw[announced.start() : announced.end()].rstrip("：:")
            yield _hit(announced.start(), start, shown, len(run.steps), Severity.WARNING)


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
