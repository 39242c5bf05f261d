"""ERA801: a session that had not been held at the document's date."""

from collections.abc import Iterator

from drafter.checking.chronicle import date_of, is_later, sessions, severity_of
from drafter.checking.rule import Hit, rule
from drafter.text.outline import hanzi_number
from drafter.text.regex import regex
from drafter.text.text import Text

_TERM = "二十[一二]?|十[一二三四五六七八九]?"
_NUMBER = regex("[一二三四五六七八九]")
_PLENARY = regex(rf"({_TERM})届((?:[一二三四五六七八九]中?(?:全会)?[、，,和及与]?){{1,7}})")
_CONGRESS = regex(
    rf"({_TERM})大(?:(?<=党的...)|(?<=党的....)|(?<=中共...)|(?<=中共....)|(?=精神|报告|以来|召开|胜利|通过|确定|党章|代表))"
)
_NUMBERED = regex(rf"第({_TERM})次全国代表大会")
_NATIONAL = regex(rf"全国政协第?({_TERM})届(?:全国委员会)?第?([一二三四五六七])次(?:全体)?会议")
_EXPECTED = regex("迎|献礼|筹备|预祝|展望|即将|[将要](?:召开|举行|开)|当选|推荐|选举")
_AHEAD = regex(
    "[^。；，]{0,6}(?:即将|将于|将在|将要|召开在即|之前|候选|召开之年|召开的一年)|(?:将|今年|明年|年内|年底|下半年)[^。；，]{0,8}召开|代表(?:推选|选举|候选|推荐)"
    "|(?:的?(?:胜利|顺利|圆满))?召开(?:营造|创造|献|提供|奠定|保驾|夯实|打牢)"
)


@rule(
    "ERA801",
    "later-session",
    source="party congresses, plenary and national sessions with their days (drafter/data/sessions.csv)",
    good=(
        "学习十六届三中、四中全会精神。\n二〇〇四年十二月",
        "以实际行动迎接党的二十大召开。\n2022年5月10日",
        "二十大重点项目全部开工。\n2019年12月",
        "今年将召开党的二十大，做好全年工作意义重大。\n2022年1月20日",
        "为党的十九大胜利召开营造良好环境。\n2017年1月10日",
        "2022年是党的二十大召开之年。\n2022年1月6日",
    ),
    bad=(
        "学习十六届三中、四中、五中全会精神。\n二〇〇四年十二月",
        "认真学习贯彻中共二十大精神。\n2019年12月20日",
        "学习党的第二十次全国代表大会报告。\n2021年12月",
    ),
)
def later_session(text: Text) -> Iterator[Hit]:
    """
    A session is spoken of that was held after the document's date.

    Last year's paper was dated anew, or a newer sample was copied under an older date. The date is the one
    given, else the signature's; without one the rule is silent, as it is where the session is looked forward
    to (迎接…, 即将召开). Where the day was not checked at a source the finding is a warning.

    中文：文中提到的会议在成文日期之后才召开，多是套用新稿而日期写旧，或者改了日期没有改内容。日期以给定
    的为准，没有给定时看落款；都没有就不查。“迎接”“即将召开”等前瞻说法不算。会期未经查证的只作建议。
    """
    date = date_of(text)
    if date is None:
        return
    known = sessions()
    for start, end, key in _sessions_in(text.norm):
        session = known.get(key)
        if session is None or not is_later(session.month, date) or _is_expected(text.norm, start, end):
            continue
        shown = text.raw[start:end]
        yield Hit(
            (start, end),
            f"「{shown}」所指{session.name}于{session.month}召开，晚于本文日期，请核对。",
            f"“{shown}”: “{session.name}” was held in {session.month:iso}, after the date of this text.",
            severity=severity_of(session, date),
        )


def _sessions_in(norm: str) -> Iterator[tuple[int, int, tuple[str, str, int]]]:
    """The sessions named in a text, each with its span; of several in one breath the last counts."""
    for plenary in _PLENARY.finditer(norm):
        numbers = [hanzi_number(digit) for digit in _NUMBER.findall(plenary[2])]
        if "中全会" in plenary.group():
            length = len(plenary.group().rstrip("、，,和及与"))
            yield plenary.start(), plenary.start() + length, ("中央全会", plenary[1], max(numbers))
    for congress in (*_CONGRESS.finditer(norm), *_NUMBERED.finditer(norm)):
        yield *congress.span(), ("党代会", congress[1], 0)
    for national in _NATIONAL.finditer(norm):
        yield *national.span(), ("全国政协", national[1], hanzi_number(national[2]))


def _is_expected(norm: str, start: int, end: int) -> bool:
    """Whether a session is looked forward to."""
    return bool(_EXPECTED.search(norm, max(0, start - 8), start) or _AHEAD.match(norm, end))
