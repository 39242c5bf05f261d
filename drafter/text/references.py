"""Dates that lean on one said before or on the document's own: 当日, 次日, 去年, 年底前, 三年后的同月, 元旦."""

from drafter.text.dates import Dated
from drafter.text.feasts import find_feasts
from drafter.text.regex import regex
from drafter.text.values import When

_YEAR_END = regex(r"年(?P<part>[底初末])(?P<bound>之前|以前|前)?")
_YEAR_SAID = regex(r"(?P<relative>[今去明本上])年?\Z")
_REFERENCE = regex(
    # Searching for one character of a set first, and looking back at it, is several times faster.
    "[一两二三四五六七八九十次翌当同今去上前明本](?:"
    "(?:(?<=[次翌])年|(?<=[一两二三四五六七八九十])[一两二三四五六七八九十]?年[之以]?后的?)[同当][日月]"
    "|(?<=[当同次翌])日|(?<=当)天|(?<=[同当次])(?<![每首0-9一二三].)月(?![0-9一二三四五六七八九十上中下初底末度])"
    "|(?<=[今去上前明本])年(?![0-9一二三四五六七八九十上下]|[前全]|年))"
)
_PART_OF_MONTH = regex(
    "(?P<relative>[本上下当同次]月)(?P<part>[上中下]旬|[底末初](?!次))(?P<bound>之前|以前|前)?"
)
_COMING = regex("来(?<![0-9〇零一二两三四五六七八九十百多几年以近]来)年")
_COUNTED = frozenset("0123456789〇零一二三四五六七八九十百千万亿每")


def find_references(norm: str) -> list[Dated]:
    """当日, 次日, 去年, 年底前: dates that lean on one said before or on the document's own."""
    found = [
        Dated(m.start(), m.end(), When(relative=m.group()), loose=True) for m in _REFERENCE.finditer(norm)
    ]
    found += [Dated(m.start(), m.end(), When(relative="明年"), loose=True) for m in _COMING.finditer(norm)]
    for match in _PART_OF_MONTH.finditer(norm):
        bound = "前" if match["bound"] else ""
        when = When(relative=match["relative"], part=match["part"].replace("末", "底"), bound=bound)
        found.append(Dated(match.start(), match.end(), when, loose=True))
    found += [Dated(start, end, when, loose=True) for start, end, when in find_feasts(norm)]
    for match in _YEAR_END.finditer(norm):
        said = _YEAR_SAID.search(norm, max(0, match.start() - 2), match.start())
        start = said.start() if said else match.start()
        if norm[start - 1 : start] not in _COUNTED:
            when = When(
                part="初" if match["part"] == "初" else "底",
                relative=f"{said['relative']}年" if said else "",
                bound="前" if match["bound"] else "",
            )
            found.append(Dated(start, match.end(), when, loose=True))
    return found
