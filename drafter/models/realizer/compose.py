"""A section's parts, one after the other, to sentences, and the sentences to paragraphs."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from drafter.facts.key import turn
from drafter.facts.section import Section
from drafter.models.realizer.by_date import by_date
from drafter.models.realizer.choice import Chosen, Memory, choose, opener
from drafter.models.realizer.generic import parts_of
from drafter.models.realizer.paragraphs import Sentence, laid_out
from drafter.models.realizer.prose import Part, Pattern
from drafter.patterns.glue import Glue, finished, measured
from drafter.patterns.scope import Filled, Scope, fill, merged, scope_of
from drafter.patterns.surface import INNER_STOP, listed, numbered

SHORT = 40
"""A sentence to which one more clause may be added."""
ROW = 110
"""The longest sentence that a row of like items may make."""
FEW = 3
"""Like items from which one clause is made of all."""


def realize(
    section: Section, context: Mapping[str, str], *, key: str, genre: str, nth: int = 0, mood: str = "done"
) -> str:
    """The prose of a section: paragraphs, one a line; every given fact is stated."""
    writer = _Writer(f"{key}|{section.type_name()}|0", Memory(), context, genre, mood, nth)
    scope = scope_of(section, context, genre, mood)
    sentences: list[Sentence] = []
    apart = False
    for part in parts_of(type(section)):
        if genre not in (part.genre or (genre,)) or mood not in (part.mood or (mood,)):
            continue
        found = writer.items(part, scope, sentences) if part.each else writer.say(part, scope, part.place)
        if found:
            alone = part.paragraph == "each"
            if alone and not part.each:
                found = [replace(sentence, apart=True) for sentence in found]
            opens = part.paragraph is True
            found[0] = replace(found[0], opens=opens or found[0].opens, apart=apart or found[0].apart)
            apart = alone
        sentences.extend(found)
    return laid_out(sentences)


@dataclass(slots=True)
class _Writer:
    key: str
    memory: Memory
    context: Mapping[str, str]
    genre: str
    mood: str
    nth: int = 0

    def say(self, part: Part, scope: Scope, place: str) -> list[Sentence]:
        """Everything that a part has to say about a scope; what leads into a list comes last."""
        said: list[Sentence] = []
        for step in sorted({pattern.entry.step for pattern in part.patterns}):
            patterns = [pattern for pattern in part.patterns if pattern.entry.step == step]
            while chosen := choose(patterns, scope, self.memory, self.key, f"{place}.p{step}", self.nth):
                self.memory.keep(chosen.filled, chosen.pattern)
                scope.open -= chosen.filled.stated
                scope.told |= chosen.filled.told - {"self", "span"}
                entry, text = chosen.pattern.entry, chosen.filled.text
                said.append(Sentence(text if entry.bare else finished(text, runs_on=entry.runs_on)))
        said.sort(key=lambda sentence: sentence.text.endswith("："))
        leads = [sentence for sentence in said if sentence.text.endswith("：")]
        return self._rest(part, scope, place, said[: len(said) - len(leads)]) + leads

    def _rest(self, part: Part, scope: Scope, place: str, said: list[Sentence]) -> list[Sentence]:
        """What no pattern took: a clause a fact, added to a short last sentence or in one of its own."""
        glue = Glue()
        for name, options in part.singles:
            if name not in scope.open:
                continue
            nodes = options[(turn(self.key, place, name) + self.nth) % len(options)]
            clause = fill(nodes, scope, turn(self.key, place, name), frozenset(self.memory.words))
            if clause is None:
                continue
            scope.open -= clause.stated
            if not glue.text and said and _has_room(said[-1].text):
                glue = Glue(said.pop().text[:-1])
            elif glue.text and (not _has_room(glue.text) or INNER_STOP.search(clause.text)):
                if not self._tires(glue.text, clause.text):
                    said.append(self._clause(glue.text))
                    glue = Glue()
                glue.words("；" if glue.text else "")
            glue.words("，")
            glue.words(clause.text)
        return [*said, self._clause(glue.text)] if glue.text else said

    def _tires(self, text: str, clause: str) -> bool:
        """Whether a clause had better not begin a sentence: it would be the third with the same first word."""
        alike = self.memory.heads[-1:] == [text[:2]] == [clause[:2]]
        return alike and measured(text + clause) <= ROW and not INNER_STOP.search(text + clause)

    def _clause(self, text: str) -> Sentence:
        self.memory.keep(Filled(text, frozenset(), ()))
        return Sentence(finished(text))

    def items(self, part: Part, scope: Scope, before: list[Sentence]) -> list[Sentence]:
        """The items of a group: a list after a lead, else like items in a row, the others one by one."""
        given = scope.groups.get(part.each, ())
        scopes = [scope_of(item, self.context, self.genre, self.mood) for item in given]
        if part.by_date:
            scopes = by_date(scopes)
        if part.paragraph == "each":
            return self._paragraphs(part, scopes)
        led = bool(before) and before[-1].text.endswith("：")
        if len(scopes) > 1 and (led or part.number):
            return self._listed(part, scopes)
        said: list[Sentence] = []
        start = 0
        for size in _rows(scopes):
            row = scopes[start : start + size]
            place = f"{part.place}.{start}"
            start += size
            said.extend(self._row(part, row, place) or self._one_by_one(part, row, place))
        return said

    def _one_by_one(self, part: Part, row: list[Scope], place: str) -> list[Sentence]:
        return [
            sentence for i, scope in enumerate(row) for sentence in self.item(part, scope, f"{place}.{i}")
        ]

    def item(self, part: Part, scope: Scope, place: str) -> list[Sentence]:
        """All that is to be said of one item, and of the groups inside it."""
        said = self.say(part, scope, place)
        for inner in part.inner:
            said.extend(self.items(replace(inner, place=f"{place}.{inner.place}"), scope, said))
        return said

    def _paragraphs(self, part: Part, scopes: list[Scope]) -> list[Sentence]:
        """Each item in a paragraph of its own, numbered where the part says so and there are several."""
        sentences: list[Sentence] = []
        self.memory.listing = True
        for i, scope in enumerate(scopes):
            said = self.item(part, scope, f"{part.place}.{i}")
            number = numbered(part.number, i + 1) if len(scopes) > 1 else ""
            if said:
                said[0] = replace(said[0], text=f"{number}{said[0].text}", apart=True)
            sentences.extend(said)
        self.memory.listing = False
        return sentences

    def _listed(self, part: Part, scopes: list[Scope]) -> list[Sentence]:
        texts = []
        self.memory.listing = True
        for i, scope in enumerate(scopes):
            said = self.item(part, scope, f"{part.place}.{i}")
            texts.append("".join(sentence.text for sentence in said).rstrip("。："))
        self.memory.listing = False
        return [Sentence(text, item=True) for text in listed(texts, part.number or "一是")]

    def _row(self, part: Part, row: list[Scope], place: str) -> list[Sentence]:
        """Like items in few sentences, each of one pattern; nothing where no pattern says all."""
        complete = [pattern for pattern in part.runs if row[0].shape <= pattern.fields]
        if len(row) < 2 or not complete:
            return []
        said: list[Sentence] = []
        for size in _shares(len(row)):
            chunk, row = row[:size], row[size:]
            found = self._chunk(complete, chunk, f"{place}.{len(said)}.r")
            if not found:
                return []
            said.extend(found)
            for scope in chunk:
                scope.open.clear()
        return said

    def _chunk(self, patterns: list[Pattern], chunk: list[Scope], place: str) -> list[Sentence]:
        """Like items: as one clause from three on where there is one for them, else a clause each."""
        together = [pattern for pattern in patterns if pattern.entry.together]
        apart = [pattern for pattern in patterns if not pattern.entry.together]
        whole = merged(chunk) if len(chunk) >= FEW else None
        chosen = choose(together, whole, self.memory, self.key, place, self.nth) if whole else None
        if chosen and measured(chosen.filled.text) <= ROW:
            self.memory.keep(chosen.filled, chosen.pattern)
            return [Sentence(finished(chosen.filled.text))]
        chosen = choose(apart, chunk[0], self.memory, self.key, place, self.nth)
        if chosen is None:
            return []
        turns = _turns(chosen, apart, chunk)
        texts = [fill(turns[i % len(turns)].nodes, scope, 0) for i, scope in enumerate(chunk)]
        if not all(texts):
            return []
        self.memory.keep(chosen.filled, chosen.pattern)
        return _joined(chosen.pattern, [text.text for text in texts if text])


def _turns(chosen: Chosen, patterns: list[Pattern], chunk: list[Scope]) -> list[Pattern]:
    """The patterns that take turns in a row: from three sentences on, one more that opens otherwise."""
    if len(chunk) < FEW or chosen.pattern.entry.joint != "；":
        return [chosen.pattern]
    for pattern in patterns:
        filled = fill(pattern.nodes, chunk[0], 0)
        if (
            filled
            and pattern.entry.joint == "；"
            and filled.stated == chosen.filled.stated
            and opener(filled) != opener(chosen.filled)
        ):
            return [chosen.pattern, pattern]
    return [chosen.pattern]


def _has_room(text: str) -> bool:
    """Whether a sentence is short enough to take one more clause, and no list."""
    return measured(text) <= SHORT and "一是" not in text


def _joined(pattern: Pattern, texts: list[str]) -> list[Sentence]:
    """Like clauses in one sentence, or in several where it would grow too long."""
    sentences: list[list[str]] = [[]]
    for text in texts:
        if sentences[-1] and measured("".join((*sentences[-1], text))) > ROW:
            sentences.append([])
        sentences[-1].append(text)
    return [Sentence(finished(pattern.entry.joint.join(sentence))) for sentence in sentences]


def _rows(scopes: list[Scope]) -> list[int]:
    """The lengths of the stretches of neighbours with the same facts given."""
    sizes: list[int] = []
    for i, scope in enumerate(scopes):
        if i and scope.shape == scopes[i - 1].shape:
            sizes[-1] += 1
        else:
            sizes.append(1)
    return sizes


def _shares(count: int) -> list[int]:
    """A row shared out among sentences: up to four items each, as evenly as can be."""
    sentences = -(-count // 4)
    return [count // sentences + (i < count % sentences) for i in range(sentences)]
