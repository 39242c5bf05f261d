"""Names that carry marks of their own, titles and quoted names, and how any name is compared."""

import re

from drafter.text.regex import regex
from drafter.text.values import Kind, Mention, Name

_TITLE = regex(r"《[^《》\n]{1,60}(?:《[^《》\n]{1,40}》[^《》\n]{0,40})?》")
_QUOTED = regex(r"[“「『\"]([^“”「」『』\"\n，。；]{2,20})[”」』\"]")
_NAMED = regex("(?:主题|系列|专题|公益)?(?:活动|行动|专栏|品牌|大赛|论坛|栏目)")
_NUMERAL = regex("[0-9一二三四五六七八九十两百千]")
_NATIONAL = regex(
    "(?:安全生产|质量|税法宣传|科技活动|环境|文化遗产|禁毒宣传|宪法宣传|节能宣传|民族团结进步宣传)[年月周日]|安全生产万里行"
    "|最美.{2,4}|(?:五好|文明|平安|书香)家庭|美丽庭院|万企[帮兴]万村|我为群众办实事|委员联系(?:群众|界别)"
)
"""What is held in the whole country under that name: “安全生产月”活动."""
_NUMBER = regex(r"[〔\[(【]([0-9]{4})[〕\])】]第?0*(?=[1-9][0-9]*号)")
"""The year in the number of a document, in brackets of any kind."""
_MARKS = str.maketrans("", "", "《》〈〉“”‘’「」『』\"' 　\n\r\t")
_SAME = str.maketrans({"—": "-", "（": "(", "）": ")", ",": "，", "•": "·", "．": "·"})


def find_titles(raw: str) -> list[Mention]:
    """《…》, with another 《…》 inside at most."""
    return [
        Mention(Kind.TITLE, m.start(), m.end(), m.group(), Name(name_key(m.group())))
        for m in _TITLE.finditer(raw)
    ]


def find_quoted(raw: str) -> list[Mention]:
    """“…”: the name of an activity or a brand, or else a slogan; a slogan may go without ground."""
    return [
        Mention(
            Kind.QUOTED,
            m.start(),
            m.end(),
            m.group(),
            Name(name_key(m.group(1))),
            loose=not _is_named(raw, m),
        )
        for m in _QUOTED.finditer(raw)
    ]


def name_key(text: str) -> str:
    """A name by its characters: quotation marks and white space away, brackets of one kind."""
    key = text.translate(_MARKS).translate(_SAME)
    return _NUMBER.sub(r"〔\1〕", key) if "号" in key else key


def _is_named(raw: str, quoted: re.Match[str]) -> bool:
    named = _NAMED.match(raw, quoted.end())
    own = _NUMERAL.search(quoted.group()) is None and _NATIONAL.fullmatch(quoted[1]) is None
    return named is not None and own
