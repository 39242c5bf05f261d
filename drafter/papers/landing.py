"""The facts of a paper in the fields of a genre, where they fit; the rest as figures with labels of their own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from drafter.facts.discovery import names_of
from drafter.facts.document import Document
from drafter.facts.section import Section
from drafter.papers.extract import Stated
from drafter.papers.placing import FREE, SURE, Landed, elsewhere, fill, soundness
from drafter.papers.sheet import FRAME
from drafter.papers.slots import ENOUGH, likeness, slots_of, words_of
from drafter.templates import template_of
from drafter.text.regex import regex

_ROOT = {"单位": "issuer", "期间": "period", "成文日期": "date"}
_NUMBER = regex(r"^[# \t\u3000]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])")
_EXACT = 99
"""What a heading counts that is among those of a section."""
_HEADED = 2
"""How many words of a heading must speak for a section."""


@dataclass(frozen=True, slots=True)
class Landing:
    """What of a paper lands where; `left` is what the genre has no place for."""

    root: Mapping[str, str | list[str]]
    sections: tuple[Landed, ...]
    left: tuple[Stated, ...]

    @property
    def placed(self) -> int:
        """How many facts landed in fields."""
        root = sum(len(value) if isinstance(value, list) else 1 for value in self.root.values())
        return root + sum(section.placed for section in self.sections)


def landed(stated: Sequence[Stated], genre: type[Document]) -> Landing:
    """The facts of a paper as the genre has them; what would make the file unsound stays a labelled figure."""
    root: dict[str, str | list[str]] = {}
    headings = _by_heading(stated, root)
    if "" in headings:
        headings[""] = _at_root(headings[""], genre, root)
    free = any(section.type_name() == FREE for section in genre.order)
    sound = soundness(genre, root)
    found: dict[str, Landed] = {}
    rest: list[Landed] = []
    left: list[Stated] = []
    for heading, given in headings.items():
        section = _section_of(_NUMBER.sub("", heading), given, genre)
        if section is not None and section.type_name() not in found:
            one = Landed(section.type_name(), "")
            headings[heading] = fill(one, section, given, sound)
            if not one.is_empty:
                found[section.type_name()] = one
    for heading, given in headings.items():
        over = [each for each in elsewhere(given, found, genre, sound) if not each.is_loose]
        if over and free:
            rest.append(Landed(FREE, _NUMBER.sub("", heading) or "开头", figures=list(over)))
        elif over:
            left += over
    order = [section.type_name() for section in genre.order]
    sections = sorted((*found.values(), *rest), key=lambda each: order.index(each.type))
    return Landing(root, tuple(sections), tuple(left))


def _by_heading(stated: Sequence[Stated], root: dict[str, str | list[str]]) -> dict[str, list[Stated]]:
    """The statements under each heading; what the paper says of itself goes to the root."""
    headings: dict[str, list[Stated]] = {}
    for each in stated:
        if each.label in FRAME:
            root.setdefault(_ROOT[each.label], each.value)
        elif each.is_sure or not each.is_loose:
            headings.setdefault(each.section, []).append(each)
    return headings


def _at_root(
    given: Sequence[Stated], genre: type[Document], root: dict[str, str | list[str]]
) -> list[Stated]:
    """Put what the opening says of the paper itself into the genre's own fields; the rest is given back."""
    slots = tuple(slot for slot in slots_of(genre) if not slot.group and slot.name not in _ROOT.values())
    over = []
    for each in given:
        scored = [(likeness(each, slot, ()), slot) for slot in slots if slot.name not in root]
        score, slot = max(scored, key=lambda pair: pair[0], default=(0.0, None))
        if slot is None or score < SURE:
            over.append(each)
        else:
            root[slot.name] = [each.value] if slot.is_list else each.value
    return over


def toml_of(landing: Landing, genre: str) -> str:
    """The facts file."""
    lines = [
        f"genre = {_quoted(genre)}",
        *(f"{key} = {_said(value)}" for key, value in landing.root.items()),
    ]
    if "issuer" not in landing.root:
        lines.append('issuer = ""    # 请填写单位')
    for section in landing.sections:
        lines += ["", "[[sections]]", f"type = {_quoted(section.type)}"]
        if section.heading:
            lines.append(f"heading = {_quoted(section.heading)}")
        for name, values in section.values.items():
            lines.append(f"{name} = {_said(values if name in section.lists else values[0])}")
        if section.figures:
            lines.append("figures = [")
            lines += [
                f"    {{label = {_quoted(each.label)}, value = {_quoted(each.value)}}},"
                for each in section.figures
            ]
            lines.append("]")
        lines += _groups(section)
    if landing.left:
        lines += ["", "## 下面各项这个文种没有地方放："]
        lines += [f"## {each.label}：{each.value}" for each in landing.left]
    return "\n".join(lines) + "\n"


def _groups(section: Landed) -> Iterator[str]:
    for name, rows in section.groups.items():
        for row in rows:
            yield from ("", f"[sections.{name}]" if name in section.single else f"[[sections.{name}]]")
            yield from (f"{key} = {_said(value)}" for key, value in row.items())


def _said(value: str | list[str]) -> str:
    return f"[{', '.join(map(_quoted, value))}]" if isinstance(value, list) else _quoted(value)


def _section_of(heading: str, given: Sequence[Stated], genre: type[Document]) -> type[Section] | None:
    """The section of a heading: by its names, its heading families, and the labels of the facts under it."""
    scored = [
        (_score(heading, given, section), section) for section in genre.order if section.type_name() != FREE
    ]
    best, section = max(scored, key=lambda pair: pair[0], default=(0, None))
    return section if best >= _HEADED else None


def _score(heading: str, given: Sequence[Stated], section: type[Section]) -> float:
    if not heading:
        return _HEADED if section.type_name() == "opening" else 0
    if heading in _families(section):
        return _EXACT
    words = words_of(heading)
    named = sum(2 for name in names_of(section) if len(name) > 1 and name in heading)
    like = max(((words & words_of(each)).total() for each in _families(section)), default=0)
    slots = slots_of(section)
    told = sum(any(likeness(each, slot, slots) >= ENOUGH for slot in slots) for each in given)
    return named + like + told / max(len(given), 1)


@cache
def _families(section: type[Section]) -> frozenset[str]:
    """The headings that a section may have."""
    return frozenset(_listed(section))


def _listed(section: type[Section]) -> Iterator[str]:
    template = template_of(section, "prose.toml")
    headings = template.content.get("headings") if template else None
    waiting = list(headings.values()) if isinstance(headings, dict) else []
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            yield each
        elif isinstance(each, dict):
            waiting += each.values()
        elif isinstance(each, list | tuple):
            waiting += each


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'
