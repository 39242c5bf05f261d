"""
Sealing: no number, date, name or title that was given leaves the house.

Every value of a fact, and every one inside a point or a phrase, gets a slot. What else is sent (headings,
labels, findings, the model's own paragraph) is searched for the values, however they are written, before it
goes out; a value that no slot stands for becomes ⟦X1 数量⟧, which comes back as it was.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from re import Pattern, escape

from drafter.facts.fact import Fact
from drafter.prompting.slots import CLOSE, OPEN, Slot, opened, repeated
from drafter.text.mentions import find_mentions
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention

KINDS = {
    Kind.QUANTITY: "数量",
    Kind.RATE: "比率",
    Kind.DATE: "日期",
    Kind.ORDINAL: "序号",
    Kind.PERSON: "人名",
    Kind.ORGANISATION: "单位",
    Kind.PLACE: "地点",
    Kind.TITLE: "标题",
    Kind.DOCUMENT: "文号",
    Kind.QUOTED: "名称",
}
"""What each kind is called; the others, phrases and points, are words that hold values."""
_EXTRA = regex(r"⟦X(?P<number>[0-9]{1,4})[^⟦⟧\n]{0,10}⟧")
_QUOTES = regex("([「」])")
_MARKS = "《》“”「」‘’\"' 　"
_NAMED = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.TITLE, Kind.QUOTED, Kind.DOCUMENT)

Stated = tuple[int, int, str]
"""A stretch of a text, and the id of the fact that it states."""


class Seal:
    """The slots of one document; each section is sealed and opened by one thread at a time."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._slots: dict[int, Slot] = {}
        self._values: dict[str, str] = {}
        """What stands in place of each fact's value, by id."""
        self._known = _surfaces(facts)
        self._by_words: dict[str, list[Slot]] = defaultdict(list)
        self._extra: dict[int, list[str]] = defaultdict(list)
        for fact in facts:
            self._values[fact.id] = self._sealed(fact)

    def facts(self, facts: Iterable[Fact]) -> list[Fact]:
        """The facts with slots in place of their values; what is said of a person's post is part of the slot."""
        return [
            replace(fact, text=self._values[fact.id], post="", label=self.hide(fact.label, fact.section or 0))
            for fact in facts
        ]

    def hide(self, text: str, section: int, stated: Sequence[Stated] = ()) -> str:
        """
        A text without any value.

        Args:
            text: anything that is to be sent.
            section: for which section; its own slots go before those of others.
            stated: what is known of the values in the text.
        """
        marks: list[tuple[int, int, str]] = []
        done = 0
        for start, end, fact in sorted(stated):
            if start >= done and (mark := self._of_fact(fact)):
                marks += (*self._marks(text, done, start, section), (start, end, mark))
                done = end
        return _replaced(text, (*marks, *self._marks(text, done, len(text), section)))

    def hide_message(self, message: str, section: int) -> str:
        """What the checker says, without any value; its 「」 quote and are no marks of a name."""
        return "".join(
            part if part in "「」" else self.hide(part, section) for part in _QUOTES.split(message) if part
        )

    def open(self, text: str, section: int) -> str:
        """What a model wrote, with the values in place of the slots."""
        extra = self._extra[section]

        def put_back(number: int, mark: str) -> str:
            return extra[number - 1] if 0 < number <= len(extra) else mark

        text = _EXTRA.sub(lambda found: put_back(int(found["number"]), found.group()), text)
        return opened(text, self._slots, section)

    def repeated(self, text: str, section: int) -> frozenset[str]:
        """The facts whose slot a model wrote more than once."""
        return repeated(text, self._slots, section)

    def _sealed(self, fact: Fact) -> str:
        """What is sent of a fact's value; one that is still to be filled in is none."""
        if fact.missing:
            return fact.text
        if fact.kind in KINDS:
            label = self._label(fact)
            value = f"{fact.text}{fact.post}" if fact.post == "委员" else f"{fact.post}{fact.text}"
            again = fact.text if fact.post else ""
            return self._new(label, _written(fact.kind, value), fact, again).mark
        marks = [
            (start, end, self._new(KINDS[kind], fact.text[start:end], fact).mark)
            for start, end, kind in self._found(fact.text)
        ]
        return _replaced(fact.text, marks)

    def _label(self, fact: Fact) -> str:
        """A slot's label: that of the fact, if it gives nothing away and cannot be taken for something else."""
        plain = not any(self._found(fact.label)) and not any(mark in fact.label for mark in "⟦⟧[]【】〔〕\n")
        return fact.label if plain and len(fact.label) <= 20 else KINDS[fact.kind]

    def _new(self, label: str, value: str, fact: Fact, again: str = "") -> Slot:
        slot = Slot(len(self._slots) + 1, label, value, fact.id, fact.section, again)
        self._slots[slot.number] = slot
        for words in {value, again, fact.text if again else value}:
            self._by_words[_plain(words)].append(slot)
        return slot

    def _of_fact(self, fact: str) -> str:
        """The slot of a fact whose value is one; empty for phrases and points."""
        value = self._values.get(fact, "")
        whole = value.startswith(OPEN) and value.endswith(CLOSE) and value.count(OPEN) == 1
        return value if whole else ""

    def _slot_of(self, words: str, section: int) -> str:
        """The slot that stands for these words, one of the section before any other."""
        slots = self._by_words.get(_plain(words), [])
        own = [slot for slot in slots if slot.section == section]
        return next((slot.mark for slot in (*own, *slots)), "")

    def _extra_mark(self, words: str, kind: Kind, section: int) -> str:
        """A slot for a value that was not given."""
        extra = self._extra[section]
        if words not in extra:
            extra.append(words)
        return f"{OPEN}X{extra.index(words) + 1} {KINDS[kind]}{CLOSE}"

    def _marks(self, text: str, start: int, end: int, section: int) -> Iterator[tuple[int, int, str]]:
        """The slots for a stretch of a text, each with its place."""
        for first, last, kind in self._found(text[start:end]):
            words = text[start + first : start + last]
            mark = self._slot_of(words, section) or self._extra_mark(words, kind, section)
            yield start + first, start + last, mark

    def _found(self, text: str) -> Iterator[tuple[int, int, Kind]]:
        """The stretches of a text that must not be sent, in order: values of any kind, and all known names."""
        spans = [(value.start, value.end, value.kind) for value in _values(text)]
        spans += [(start, end, Kind.QUOTED) for start, end in self._known_in(text)]
        spans.sort(key=lambda span: (span[0], -span[1]))
        while spans:
            start, end, kind = spans.pop(0)
            # A name that reaches into another hides both.
            while spans and spans[0][0] < end:
                end = max(end, spans.pop(0)[1])
            yield start, end, kind

    def _known_in(self, text: str) -> list[tuple[int, int]]:
        return [found.span() for found in self._known.finditer(text)] if self._known else []


def _replaced(text: str, marks: Iterable[tuple[int, int, str]]) -> str:
    """A text with marks in place of stretches, in order."""
    pieces: list[str] = []
    done = 0
    for start, end, mark in marks:
        if start >= done:
            pieces += (text[done:start], mark)
            done = end
    return "".join((*pieces, text[done:]))


def _surfaces(facts: Iterable[Fact]) -> Pattern[str] | None:
    """
    A pattern of all values as they were typed, and of names without their marks.

    What one point names may stand bare in another. A name of two characters that stood in 《》 (《意见》) is a word
    like any other without them.
    """
    words: set[str] = set()
    for fact in facts:
        if fact.kind in KINDS:
            words |= {fact.text, *_bare(fact.text, fact.kind)}
        elif not fact.missing:
            for value in _values(fact.text):
                words |= {value.text, *_bare(value.text, value.kind)}
    known = sorted((word for word in words if len(word) > 1), key=lambda word: (-len(word), word))
    return regex("|".join(map(escape, known))) if known else None


def _bare(words: str, kind: Kind) -> set[str]:
    """A name without its marks."""
    bare = words.strip(_MARKS)
    marked = kind in (Kind.TITLE, Kind.QUOTED)
    return {bare} if kind in _NAMED and len(bare) > (2 if marked else 1) else set()


def _values(text: str) -> tuple[Mention, ...]:
    """The values in a text; names in quotation marks, too, that may be slogans."""
    return tuple(mention for mention in _read(text) if not mention.loose or mention.kind is Kind.QUOTED)


@lru_cache(maxsize=512)
def _read(text: str) -> tuple[Mention, ...]:
    return find_mentions(normalized(text), raw=text)


def _plain(words: str) -> str:
    return normalized(words).strip(_MARKS)


def _written(kind: Kind, value: str) -> str:
    """A value as it stands in a text: a title in 《》, a quoted name in “”."""
    bare = value.strip()
    if kind is Kind.TITLE and not bare.startswith("《"):
        return f"《{bare}》"
    if kind is Kind.QUOTED and bare[:1] not in '“「『"':
        return f"“{bare}”"
    return value
