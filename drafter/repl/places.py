"""Which part of the paper is meant: by number, by name, by a paragraph's number, or by words of an instruction."""

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.console.speech import Speech
from drafter.drafting.draft import Draft
from drafter.errors import InputError
from drafter.facts.discovery import names_of
from drafter.facts.facts import Facts
from drafter.facts.names import folded
from drafter.prompting.builder import require_document
from drafter.text.normal import normalized
from drafter.text.numerals import parse_number
from drafter.text.regex import regex
from drafter.text.sentences import Span, find_paragraphs

_NUMERAL = "([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})"
_PARAGRAPH = regex(f"第{_NUMERAL}(?:自然)?段")
_PART = regex(f"第{_NUMERAL}(?:个?部分|节|章)")
_NUMBER = regex("[0-9０-９]{1,3}")
_FIRST, _LAST = ("开头", "导语", "引言"), ("结尾", "结语", "末尾")


@dataclass(frozen=True, slots=True)
class Target:
    """A section that is meant, and which of its paragraphs (from 1) where one is; 0 means the whole."""

    section: int
    paragraph: int = 0


def titles(facts: Facts) -> tuple[str, ...]:
    """The names of the sections; one that stands there twice bears a number."""
    found = [section.title or section.type_name() for section in require_document(facts).sections]
    return tuple(
        f"{title}{found[: index + 1].count(title)}" if found.count(title) > 1 else title
        for index, title in enumerate(found)
    )


def find_section(facts: Facts, name: str, say: Speech) -> int:
    """The section of a number (from 1) or a name; `InputError` lists them."""
    wanted = name.strip().strip("「」")
    known = titles(facts)
    part = _PART.fullmatch(wanted)
    if part or _NUMBER.fullmatch(wanted):
        number = _read(part[1] if part else wanted)
        if 0 < number <= len(known):
            return number - 1
    found = [index for index, names in enumerate(_names(facts)) if folded(wanted) in names]
    if len(found) == 1:
        return found[0]
    listed = "、".join(f"{index} {title}" for index, title in enumerate(known, 1))
    raise InputError(
        say(
            f"没有「{wanted}」这一部分。可写编号或名称：{listed}。",
            f"no section “{wanted}”: there are {listed}.",
        )
    )


def meant(facts: Facts, draft: Draft, instruction: str) -> Target | None:
    """The part that an instruction names; None where it names none."""
    if (found := _PARAGRAPH.search(instruction)) and (target := of_paragraph(draft, _read(found[1]))):
        return target
    if (found := _PART.search(instruction)) and 0 < _read(found[1]) <= len(draft.sections):
        return Target(_read(found[1]) - 1)
    words = folded(instruction)
    named = {
        index: max((len(name) for name in names if len(name) > 1 and name in words), default=0)
        for index, names in enumerate(_names(facts))
    }
    best = max(named.values(), default=0)
    if best and list(named.values()).count(best) == 1:
        return Target(next(index for index, length in named.items() if length == best))
    if any(word in instruction for word in _FIRST):
        return Target(0)
    return Target(len(draft.sections) - 1) if any(word in instruction for word in _LAST) else None


def of_paragraph(draft: Draft, number: int) -> Target | None:
    """The section that holds a paragraph, as numbered from 1 over the whole paper; None outside of all."""
    paragraphs = find_paragraphs(draft.text)
    if not 0 < number <= len(paragraphs):
        return None
    start = paragraphs[number - 1].start
    for index, span in enumerate(spans(draft)):
        if span.start <= start < span.end:
            inside = [each for each in paragraphs if span.start <= each.start <= start]
            heading = 1 if draft.sections[index].heading else 0
            return Target(index, max(0, len(inside) - heading))
    return None


def spans(draft: Draft) -> Iterator[Span]:
    """The stretch of each section in the text, its heading included."""
    for index, section in enumerate(draft.sections):
        end = draft.layout.end_of(draft.sections[: index + 1])
        yield Span(end - len("\n".join(section.lines)), end)


def _names(facts: Facts) -> Iterator[set[str]]:
    for section, title in zip(require_document(facts).sections, titles(facts), strict=True):
        own = {folded(name) for name in names_of(type(section))}
        yield {folded(title)} if folded(title) not in own else own


def _read(numeral: str) -> int:
    try:
        return int(parse_number(normalized(numeral)))
    except ValueError:
        return 0
