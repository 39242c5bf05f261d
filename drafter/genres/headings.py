"""The headings of a paper: numbered, of one family, from the data beside each section's prose or its facts."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.errors import TemplateError
from drafter.facts.document import Document
from drafter.facts.given import says_something
from drafter.facts.key import paper_key, turn
from drafter.facts.section import Section
from drafter.facts.types import FactValue
from drafter.genres.frame_file import FrameFile, Line, Numbering, read_frame
from drafter.patterns.surface import surface
from drafter.templates import template_of
from drafter.text.outline import hanzi_numeral

BELOW: Mapping[str, Numbering] = {"一、": "（一）", "（一）": "1.", "1.": "1.", "none": "none"}
"""How the sections of a part are numbered, by how the parts are."""
MARKS = {"一、": "{}、", "（一）": "（{}）", "1.": "{}.", "none": ""}


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over a section: headings of parts that begin here, its own, and its mood."""

    text: str | None
    above: tuple[str, ...] = ()
    mood: str = "done"


@dataclass(frozen=True, slots=True)
class _Placed:
    """A section, the part it belongs to (None outside all parts), and the mood in which that is told."""

    index: int
    section: Section
    part: int | None
    mood: str


def headings(document: Document, fill: Callable[[Line, str], str]) -> tuple[Head, ...]:
    """The head of each section; no text for those without a heading (opening, closing) and without a fact."""
    file = read_frame(type(document))
    titles = [fill(part.heading, f"part.{number}") for number, part in enumerate(file.parts)]
    placed = _flat(_placed(document, file), titles)
    texts = _texts(document, file, placed)
    heads, number, seen = [], _Numbers(file.numbering), set[int]()
    below = _Numbers(BELOW[file.numbering])
    for place in placed:
        text = texts[place.index]
        above: tuple[str, ...] = ()
        if place.part is not None and place.part not in seen and says_something(place.section):
            seen.add(place.part)
            below = _Numbers(BELOW[file.numbering])
            above = (number.next(titles[place.part]),)
        if text is not None:
            text = (number if place.part is None else below).next(text)
        heads.append(Head(text, above, place.mood))
    return tuple(heads)


class _Numbers:
    """Numbers headings of one level, one after the other."""

    __slots__ = ("_count", "_numbering")

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._count = 0

    def next(self, text: str) -> str:
        """The text with the next number before it."""
        self._count += 1
        number = str(self._count) if self._numbering == "1." else hanzi_numeral(self._count)
        return f"{MARKS[self._numbering].format(number)}{text}"


def _placed(document: Document, file: FrameFile) -> list[_Placed]:
    """
    Each section in its part: the current one where it admits the section, else the next that does.

    A section that only an earlier part admits stays where it stands, so that no part opens twice.
    """
    placed, current = [], 0
    for index, section in enumerate(document.sections):
        name = section.type_name()
        admitting = [number for number, part in enumerate(file.parts) if name in part.sections]
        later = [number for number in admitting if number >= current]
        part = (later[0] if later else current) if admitting else None
        if part is not None and says_something(section):
            current = part
        mood = file.mood if part is None else file.parts[part].mood
        placed.append(_Placed(index, section, part, mood))
    return placed


def _flat(placed: Sequence[_Placed], titles: Sequence[str]) -> list[_Placed]:
    """
    The sections less the parts that are none: those without a heading, and one of several that is alone.

    Their sections stand on the first level, in the mood of their part.
    """
    given = {place.part for place in placed if place.part is not None and says_something(place.section)}
    shown = {part for part in given if titles[part]} if len(given) > 1 or len(titles) == 1 else set()
    return [place if place.part in shown else replace(place, part=None) for place in placed]


def _texts(document: Document, file: FrameFile, placed: Sequence[_Placed]) -> list[str | None]:
    """The headings without their numbers."""
    key = paper_key(document)
    families: dict[int | None, str] = {}
    texts: list[str | None] = []
    seen: dict[str, int] = {}
    alone = {
        part: sum(other.part == part and _headed(other.section) for other in placed)
        for part in range(len(file.parts))
    }
    for place in placed:
        section, name = place.section, place.section.type_name()
        if not _headed(section) or not says_something(section):
            texts.append(None)
        elif own := own_heading(section):
            texts.append(own)
        elif place.part is not None and alone[place.part] == 1:
            texts.append(None)
        else:
            if place.part not in families:
                families[place.part] = _family(document, file, placed, place.part)
            options = _options(section, families[place.part], place.mood) or (
                _bare_title(section) or section.title,
            )
            nth = seen[name] = seen.get(name, -1) + 1
            texts.append(options[(turn(key, "heading", name) + nth) % len(options)])
    return texts


def own_heading(section: Section) -> str:
    """The heading that a section's facts give it; empty where they give none."""
    value = getattr(section, "heading", None)
    return surface(value) if isinstance(value, FactValue) else ""


def _family(document: Document, file: FrameFile, placed: Sequence[_Placed], part: int | None) -> str:
    """
    The family of a paper or part, of those admitted: one with a heading for every section, by the key.

    Where sections bring headings of their own, those families go first that match their clauses.
    """
    headed = [
        place.section
        for place in placed
        if place.part == part and _headed(place.section) and says_something(place.section)
    ]
    given = [own for section in headed if (own := own_heading(section) or _bare_title(section))]
    sections = [section for section in headed if not own_heading(section) and _given_headings(section)]
    moods = {place.section.type_name(): place.mood for place in placed}
    wanted = Counter(section.type_name() for section in sections)
    full = [
        family
        for family in file.families
        if all(
            len(_options(section, family, moods[section.type_name()])) >= wanted[section.type_name()]
            for section in sections
        )
    ] or [
        family
        for family in file.families
        if all(_options(section, family, moods[section.type_name()]) for section in sections)
    ]
    if not full:
        raise TemplateError("各部分的标题不成一套：请在 prompts 各文件夹的 prose.toml 中补齐同一类标题。")
    if given and sections:
        apart = {
            family: _apart(given, _options(sections[0], family, moods[sections[0].type_name()])[0])
            for family in full
        }
        full = [family for family in full if apart[family] == min(apart.values())]
    return full[turn(paper_key(document), "headings") % len(full)]


def _apart(given: Sequence[str], heading: str) -> int:
    """How far a heading is from being parallel to those given: by clauses, then by length."""
    clauses = sum(abs(own.count("，") - heading.count("，")) for own in given)
    length = sum(abs(len(own) - len(heading)) for own in given)
    return 100 * clauses + length


def _headed(section: Section) -> bool:
    """Whether a section stands under a heading: its own, one of its prose, or for want of both its title."""
    return bool(own_heading(section) or _given_headings(section) or _bare_title(section))


def _bare_title(section: Section) -> str:
    """The title of a section that has no template, and so no headings but this."""
    bare = template_of(type(section), "prose.toml") is None
    return section.title or section.type_name() if bare else ""


def _given_headings(section: Section) -> Mapping[str, object]:
    template = template_of(type(section), "prose.toml")
    given = template.content.get("headings") if template else {}
    return given if isinstance(given, dict) else {}


def _options(section: Section, family: str, mood: str) -> Sequence[str]:
    """The headings of a family, those of the mood (`[headings.plan]`) where there are any."""
    given = _given_headings(section)
    own = given.get(mood)
    options = (own.get(family) if isinstance(own, dict) else None) or given.get(family, ())
    return [options] if isinstance(options, str) else list(options) if isinstance(options, list) else []
