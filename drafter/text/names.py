"""Names that carry marks of their own, titles and quoted names, and how any name is compared."""

import re

from drafter.text.values import Kind, Mention, Name

_TITLE = re.compile(r"《[^《》\n]{1,60}(?:《[^《》\n]{1,40}》[^《》\n]{0,40})?》")
_QUOTED = re.compile(r"[“「『\"]([^“”「」『』\"\n，。；]{2,20})[”」』\"]")
_MARKS = str.maketrans("", "", "《》〈〉“”‘’「」『』\"' 　\n\r\t")
_SAME = str.maketrans({"（": "(", "）": ")", ",": "，", "•": "·", "．": "·"})


def find_titles(raw: str) -> list[Mention]:
    """《…》, with another 《…》 inside at most."""
    return [
        Mention(Kind.TITLE, m.start(), m.end(), m.group(), Name(name_key(m.group())))
        for m in _TITLE.finditer(raw)
    ]


def find_quoted(raw: str) -> list[Mention]:
    """“…”: a name or a slogan; only the facts tell which."""
    return [
        Mention(Kind.QUOTED, m.start(), m.end(), m.group(), Name(name_key(m.group(1))), loose=True)
        for m in _QUOTED.finditer(raw)
    ]


def name_key(text: str) -> str:
    """A name by its characters: quotation marks and white space away, brackets of one width."""
    return text.translate(_MARKS).translate(_SAME)
