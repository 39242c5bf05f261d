"""Committees that were given and whose name is spoilt at its end: 提案委华会 and 提案委华员会 of a 提案委员会."""

from collections.abc import Iterator
from dataclasses import replace

from drafter.checking.alignment import Alignment, Near
from drafter.checking.spans import Spans
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention, Name

_COMMITTEE = "委员会"
_TOPIC = regex(
    f"(?:.*(?:政协|人大|常委会|[省市县区州旗镇乡]|街道))?(?P<topic>[\u4e00-\u9fff]{{2,12}}){_COMMITTEE}"
)
_WORDS = "大例年全开茶座晚宴商协学社机议工理约委将都也不应还就才只常总必要能可再又均并"
_SPOILT = regex(f"委(?:[^员，。；：、\n]员会|[^员，。；：、\n{_WORDS}]会(?![议场员见谈计同商长面期合]))")
"""One character put in or another one; 委开会 and 委也会 are words of their own."""


def mark_damaged(alignment: Alignment) -> None:
    """Call altered what spoils a given committee's name, and let no short form in it state the fact."""
    nears = list(_find(alignment))
    if not nears:
        return
    spans = Spans(sorted({(near.mention.start, near.mention.end) for near in nears}))
    for index, mentions in tuple(alignment.stated.items()):
        left = [m for m in mentions if m.kind is Kind.POINT or not spans.touch(m.start, m.end)]
        alignment.stated[index] = left
        if not left:
            del alignment.stated[index]
    alignment.altered.extend(nears)


def _find(alignment: Alignment) -> Iterator[Near]:
    norm, raw = alignment.text.norm, alignment.text.raw
    seen: set[int] = set()
    for fact in alignment.facts:
        body = normalized(fact.text) if fact.kind is Kind.ORGANISATION else ""
        given = _TOPIC.fullmatch(body) if body.endswith(_COMMITTEE) else None
        topic = given["topic"] if given else ""
        start = norm.find(topic) if given else -1
        while start >= 0:
            spoilt = _SPOILT.match(norm, start + len(topic))
            if spoilt and start not in seen:
                seen.add(start)
                words = raw[start : spoilt.end()]
                said = Mention(Kind.ORGANISATION, start, spoilt.end(), words, Name(name_key(words)))
                yield Near(replace(fact, text=topic + _COMMITTEE), said)
            start = norm.find(topic, start + 1)
