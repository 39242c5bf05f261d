"""Faults: a case's text with one thing spoiled, at every place where it can be spoiled."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from trial.alterations import alterations
from trial.cases import Case, Place
from trial.numerals import NUMERAL, bare, quantity

MASKS = ("XX", "××", "==", "____", "**", "某")
MASKED_UNITS = "件人元万亿户次名亩篇场个条期项册份家处天位吨米只头座所套台月日起批%％"
ORGANISATION = re.compile(
    r"(政协|委员会|政府|院|局|委|办|办公室|部|会|组|室|中心|公司|县|市|区|镇|乡|街道|村|社区)$"
)
POST = re.compile(r"主席|书记|主任|镇长|乡长|市长|县长|局长|姓名|委员|负责人|主持|记录|同志|员$|长$|人$")
FIGURE = re.compile(
    r"(?:近|约|超过|不足|不少于|至少|累计)?[0-9０-９零〇一二两三四五六七八九十百千万亿.．,，]+[余多]?"
    r"(?:[件人元户次名亩篇场个条期项册份家处天位吨只头座所套台起万亿%％]|人次|批次|公里|平方米|立方米|米)"
)
AFTER = ("", "以上", "以内", "以下", "以外", "左右", "上下", "内", "前", "多", "余")
NEXT_NUMBER = {"二": "三", "三": "四", "四": "六"}
ANACHRONISM = "认真学习贯彻中共二十大精神。"
ANACHRONISM_BEFORE = "2022-10"


@dataclass(frozen=True, slots=True)
class Fault:
    """
    One fault put into a case.

    Attributes:
        kind: what was done, as drop-fact or mask.
        text: the text with the fault in it.
        span: where it stands in that text; None where something was taken out.
        facts: the ids of the facts it concerns.
        family: the only family of rules whose finding counts; empty for any.
    """

    kind: str
    text: str
    span: tuple[int, int] | None
    facts: frozenset[str] = frozenset()
    family: str = ""


def put(text: str, start: int, end: int, new: str) -> tuple[str, tuple[int, int]]:
    """The text with a stretch replaced, and where the new words stand."""
    return text[:start] + new + text[end:], (start, start + len(new))


def faults(case: Case, rng: Random) -> Iterator[Fault]:
    """Every fault of a case; chance only picks which digit or character is altered."""
    for fact, places in case.places_by_fact().items():
        yield from dropped(case, fact, places)
        yield from altered(case, places[0], rng)
        if len(places) == 1:
            yield from masked(case, places[0])
    yield from swapped(case, rng)
    yield from invented(case)
    yield from structural(case)


def dropped(case: Case, fact: str, places: list[Place]) -> Iterator[Fault]:
    """The clauses that state a fact are taken out, unless its words stand elsewhere too."""
    value = case.facts[fact][1]
    if ORGANISATION.search(value) and not NUMERAL.search(value):
        return  # its short form may stand in other clauses
    text = case.text
    for place in reversed(places):
        start, end = clause(text, place)
        text = text[:start] + text[end:]
    if not any(place.surface in text for place in places):
        yield Fault("drop-fact", text, None, frozenset({fact}))


def clause(text: str, place: Place) -> tuple[int, int]:
    start = max(text.rfind(mark, 0, place.start) for mark in "，。；：、\n（") + 1
    ends = [at for at in (text.find(mark, place.end) for mark in "，。；、\n）") if at >= 0]
    return start, min(ends, default=len(text))


def altered(case: Case, place: Place, rng: Random) -> Iterator[Fault]:
    label, value = case.facts[place.fact]
    person = (
        place.surface == value
        and POST.search(label) is not None
        and not ORGANISATION.search(value)
        and re.fullmatch(r"[\u4e00-\u9fff·]{2,8}", value) is not None
    )
    given = {said for _, said in case.facts.values()}
    for kind, new in alterations(place.surface, rng, figure=is_figure(place.surface), person=person):
        if new not in given and new not in case.text:
            text, span = put(case.text, place.start, place.end, new)
            yield Fault(kind, text, span, frozenset({place.fact}))


def is_figure(surface: str) -> bool:
    """A numeral with a unit, and at most a hedge after it; 千户寨村 is none."""
    found = FIGURE.match(surface)
    return found is not None and surface[found.end() :] in AFTER


def masked(case: Case, place: Place) -> Iterator[Fault]:
    """The numeral is masked in every way, or drops out without a trace."""
    numeral = NUMERAL.search(place.surface)
    if not numeral or not (is_figure(place.surface) or re.search(r"[0-9]月", place.surface)):
        return
    start, end = place.start + numeral.start(), place.start + numeral.end()
    for mask in MASKS:
        text, span = put(case.text, start, end, mask)
        yield Fault(f"mask {mask}", text, span, frozenset({place.fact}), "PLH")
    if place.surface[numeral.end() : numeral.end() + 1] in tuple(MASKED_UNITS):
        text, (at, _) = put(case.text, start, end, "")
        yield Fault("drop-numeral", text, (max(0, at - 3), at + 3), frozenset({place.fact}), "PLH")


def swapped(case: Case, rng: Random) -> Iterator[Fault]:
    """Two values of one unit change places, or two persons; of those far apart every tenth."""
    single = [places[0] for places in case.places_by_fact().values() if len(places) == 1]
    single.sort()
    for number, one in enumerate(single):
        for other in single[number + 1 :]:
            labels = {case.facts[place.fact][0] for place in (one, other)}
            if len(labels) == 1 or other.start < one.end:
                continue
            between = case.text[one.end : other.start]
            if comparable(one.surface, other.surface):
                near = not re.search("[。；\n]", between)
                if near or rng.random() < 0.1:
                    yield exchanged("swap" if near else "swap-far", case.text, one, other)
            elif all(is_person(case, place) for place in (one, other)):
                yield exchanged("swap-names", case.text, one, other)


def comparable(one: str, other: str) -> bool:
    both = FIGURE.fullmatch(one) and FIGURE.fullmatch(other)
    return bool(both) and bare(one) == bare(other) and quantity(one) != quantity(other)


def is_person(case: Case, place: Place) -> bool:
    label = case.facts[place.fact][0]
    return bool(
        re.fullmatch(r"[\u4e00-\u9fff]{2,3}", place.surface)
        and POST.search(label)
        and not NUMERAL.search(place.surface)
        and not ORGANISATION.search(place.surface)
    )


def exchanged(kind: str, text: str, one: Place, other: Place) -> Fault:
    between = text[one.end : other.start]
    changed = text[: one.start] + other.surface + between + one.surface + text[other.end :]
    return Fault(kind, changed, (one.start, other.end), frozenset({one.fact, other.fact}))


def invented(case: Case) -> Iterator[Fault]:
    """A sentence is put in that no fact gives."""
    for invention in case.inventions:
        text, span = put(case.text, invention.at, invention.at, invention.sentence)
        yield Fault(f"invent-{invention.kind}", text, span)


def structural(case: Case) -> Iterator[Fault]:
    """A heading gets the wrong number; a session is named that was not yet held."""
    for heading in list(re.finditer(r"(?m)^[ \u3000]*([二三四])、", case.text))[:2]:
        text, (start, end) = put(case.text, *heading.span(1), NEXT_NUMBER[heading[1]])
        yield Fault("renumber", text, (start, end + 1), family="STR")
    if case.inventions and case.date and case.date < ANACHRONISM_BEFORE:
        at = case.inventions[0].at
        text, span = put(case.text, at, at, ANACHRONISM)
        yield Fault("anachronism", text, span)
