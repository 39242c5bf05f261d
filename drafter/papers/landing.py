"""The facts of a paper in the fields of a genre, where they fit; the rest as figures with labels of their own."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from drafter.errors import DrafterError
from drafter.facts.discovery import names_of
from drafter.facts.document import Document
from drafter.facts.fields import example_of, setting, shape_of
from drafter.facts.load import load_facts
from drafter.facts.section import Section
from drafter.facts.value import FactValue
from drafter.papers.clauses import cut
from drafter.papers.extract import Stated
from drafter.papers.sheet import FRAME
from drafter.templates import template_of
from drafter.text.reading import infer
from drafter.text.values import Amount, Kind

FREE = "free"
_ROOT = {"单位": "issuer", "期间": "period", "成文日期": "date"}
_NUMBER = re.compile(r"^[# \t\u3000]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])")
_ENOUGH = 0.5
"""The share of a label's words that a field's label must have in common with it."""
_SURE = 0.79
"""The same for a section that the heading does not speak for."""
_HEADED = 2
"""How many words of a heading must speak for a section."""


@dataclass(slots=True)
class Landed:
    """A section of the facts file: its type, its heading, the values of its fields, and labelled figures."""

    type: str
    heading: str
    values: dict[str, list[str]] = field(default_factory=dict)
    lists: set[str] = field(default_factory=set)
    figures: list[Stated] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Landing:
    """What of a paper lands where; `left` is what the genre has no place for."""

    root: Mapping[str, str]
    sections: tuple[Landed, ...]
    left: tuple[Stated, ...]

    @property
    def placed(self) -> int:
        """How many facts landed in fields."""
        return len(self.root) + sum(len(values) for each in self.sections for values in each.values.values())


def landed(stated: Sequence[Stated], genre: type[Document]) -> Landing:
    """The facts of a paper as the genre has them; what would make the file unsound stays a labelled figure."""
    root: dict[str, str] = {}
    headings: dict[str, list[Stated]] = {}
    for each in stated:
        if each.label in FRAME:
            root.setdefault(_ROOT[each.label], each.value)
        elif not each.is_loose:
            headings.setdefault(each.section, []).append(each)
    free = any(section.type_name() == FREE for section in genre.order)
    found: dict[str, Landed] = {}
    rest: list[Landed] = []
    left: list[Stated] = []
    for heading, given in headings.items():
        words = _NUMBER.sub("", heading)
        section = _section_of(words, given, genre)
        over: Sequence[Stated] = given
        if section is not None and section.type_name() not in found:
            one = Landed(section.type_name(), "")
            over = _fill(one, section, given, genre, root)
            if one.values:
                found[section.type_name()] = one
        over = _elsewhere(over, found, genre, root)
        if over and free:
            rest.append(Landed(FREE, words or "开头", figures=list(over)))
        elif over:
            left += over
    order = [section.type_name() for section in genre.order]
    sections = sorted((*found.values(), *rest), key=lambda each: order.index(each.type))
    return Landing(root, tuple(sections), tuple(left))


def toml_of(landing: Landing, genre: str) -> str:
    """The facts file."""
    lines = [
        f"genre = {_quoted(genre)}",
        *(f"{key} = {_quoted(value)}" for key, value in landing.root.items()),
    ]
    if "issuer" not in landing.root:
        lines.append('issuer = ""    # 请填写单位')
    for section in landing.sections:
        lines += ["", "[[sections]]", f"type = {_quoted(section.type)}"]
        if section.heading:
            lines.append(f"heading = {_quoted(section.heading)}")
        for name, values in section.values.items():
            said = f"[{', '.join(map(_quoted, values))}]" if name in section.lists else _quoted(values[0])
            lines.append(f"{name} = {said}")
        if section.figures:
            lines.append("figures = [")
            lines += [
                f"    {{label = {_quoted(each.label)}, value = {_quoted(each.value)}}},"
                for each in section.figures
            ]
            lines.append("]")
    if landing.left:
        lines += ["", "## 下面各项这个文种没有地方放："]
        lines += [f"## {each.label}：{each.value}" for each in landing.left]
    return "\n".join(lines) + "\n"


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
    words = _words(heading)
    named = sum(2 for name in names_of(section) if len(name) > 1 and name in heading)
    families = [_words(each) for each in _families(section)]
    like = max((len(words & each) for each in families), default=0)
    fields = [_words(info.title or "") for info in section.model_fields.values()]
    told = sum(any(_share(_words(each.label), own) >= _ENOUGH for own in fields) for each in given)
    return named + like + told / max(len(given), 1)


def _families(section: type[Section]) -> Iterator[str]:
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


def _fill(
    one: Landed,
    section: type[Section],
    given: Sequence[Stated],
    genre: type[Document],
    root: Mapping[str, str],
) -> list[Stated]:
    """Put what fits into the fields; what is left over is given back."""
    over = []
    for each in given:
        name = _field_of(each, section, one)
        if name is None:
            over.append(each)
            continue
        before = list(one.values.get(name, ()))
        one.values[name] = [*before, each.value]
        if not _is_sound(one, genre, root):
            over.append(each)
            one.values[name] = before
            if not before:
                del one.values[name]
    return over


def _elsewhere(
    over: Sequence[Stated], found: dict[str, Landed], genre: type[Document], root: Mapping[str, str]
) -> list[Stated]:
    """Put what a heading has besides into the sections that surely mean it; what is left over is given back."""
    for section in genre.order:
        kind = section.type_name()
        if kind == FREE or not over:
            continue
        one = found.get(kind, Landed(kind, ""))
        sure = [each for each in over if _field_of(each, section, one, least=_SURE)]
        over = [each for each in over if each not in sure]
        over += _fill(one, section, sure, genre, root)
        if one.values:
            found[kind] = one
    return sorted(over, key=lambda each: each.start)


def _field_of(stated: Stated, section: type[Section], one: Landed, *, least: float = _ENOUGH) -> str | None:
    """The field whose label says what that of a statement does, of its kind and unit."""
    best, found = least, None
    for name, info in section.model_fields.items():
        shape = shape_of(info.annotation)
        if (
            not (isinstance(shape.item, type) and issubclass(shape.item, FactValue))
            or shape.item.kind is not stated.kind
        ):
            continue
        if (name in one.values and not shape.is_list) or not _same_unit(stated, example_of(info)):
            continue
        aliases = setting(info, "aliases")
        labels = [info.title or "", *(aliases if isinstance(aliases, list) else ())]
        score = max(_share(_words(stated.label), _words(str(each))) for each in labels if each)
        if score > best or (score == best and found is None):
            best, found = score, name
            one.lists.discard(name)
            if shape.is_list:
                one.lists.add(name)
    return found


def _same_unit(stated: Stated, example: str) -> bool:
    if stated.kind is not Kind.QUANTITY or not example:
        return True
    units = []
    for words in (stated.value, example):
        _, value = infer(words, "")
        units.append(value.unit if isinstance(value, Amount) else "")
    return units[0] == units[1]


def _is_sound(one: Landed, genre: type[Document], root: Mapping[str, str]) -> bool:
    """Whether the facts load with the section as it is now."""
    values = {name: each if name in one.lists else each[0] for name, each in one.values.items()}
    data = {"issuer": "某县政协", **root, "sections": [{"type": one.type, **values}]}
    try:
        load_facts(data, genre=genre)
    except DrafterError:
        return False
    return True


def _words(text: str) -> frozenset[str]:
    """The words of a label that say something."""
    return frozenset(word.text for word in cut(text) if len(word.text) > 1 or word.is_verb)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'
