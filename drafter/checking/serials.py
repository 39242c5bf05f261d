"""Which ordinals, sessions and numbers of a text state which facts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

from drafter.checking.matching import Stated
from drafter.checking.prepared import Prepared
from drafter.text.ordinals import SESSION
from drafter.text.regex import regex
from drafter.text.values import Amount, Hedge, Mention, Serial, Value

_UP_TO = regex("[办出开讲编印版](?:到|至)$")
"""In front of 第八期, where it says how many there were."""
_NUMBERED = "号"


def match_serials(mentions: Iterable[Mention], prepared: Prepared, norm: str) -> Stated:
    """Ordinals and sessions, numbers without 第 (073号提案), and counts told by the last: 已办到第八期."""
    stated: Stated = defaultdict(list)
    for mention in mentions:
        value = _serial_of(mention.value)
        told = _UP_TO.search(norm, max(0, mention.start - 2), mention.start)
        if value and told and len(value.numbers) == 1:
            count = Decimal(value.numbers[0])
            for owner in prepared.amounts.get((count, count, value.unit, Hedge.EXACT, ""), ()):
                stated[owner].append(mention)
        if value and prepared.serials:
            for owner in (*prepared.serials.get(value, ()), *_bare_sessions(value, prepared)):
                stated[owner].append(mention)
    return stated


def _serial_of(value: Value) -> Serial | None:
    if isinstance(value, Amount) and value.unit == _NUMBERED and value.low == value.high == int(value.low):
        return Serial((int(value.low),), _NUMBERED)
    return value if isinstance(value, Serial) else None


def _bare_sessions(value: Serial, prepared: Prepared) -> Iterator[int]:
    """十届十三次 was given, and the text says of what: 十届十三次常委会会议."""
    if len(value.numbers) == 2 and value.unit != SESSION:
        for owner in prepared.serials.get(Serial(value.numbers, SESSION), ()):
            if prepared.facts[owner].text.endswith("次"):
                yield owner
