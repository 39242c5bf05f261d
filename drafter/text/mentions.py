"""
One pass over a text yields every mention: figures, rates, dates, ordinals, titles, numbers of documents, persons,
organisations, places and quoted names.

Set phrases, ordinals of structure and numerals inside titles are known for what they are and are no mentions.
"""

from collections.abc import Iterator

from drafter.text.bodies import find_organisations
from drafter.text.dates import Dated, read_date, read_month_list, read_week_day
from drafter.text.durations import HEADS as TIMED
from drafter.text.durations import read_duration
from drafter.text.lexicon import Index, phrase_at, set_phrases
from drafter.text.money import HEADS, read_money
from drafter.text.names import find_quoted, find_titles
from drafter.text.ordinals import Numbered, read_document_number, read_ordinal
from drafter.text.outline import BEFORE_DATE
from drafter.text.periods import ends_period
from drafter.text.persons import find_persons
from drafter.text.places import find_places
from drafter.text.quantities import Figure, read_quantity
from drafter.text.references import find_references
from drafter.text.regex import regex
from drafter.text.shared import read_shared, read_structure
from drafter.text.stretches import read_stretch
from drafter.text.vague import read_bare, read_doubling, read_half, read_vague
from drafter.text.values import Kind, Mention

_RUN = regex(
    r"[0-9〇零一二两三四五六七八九十百千万亿半壹贰叁肆伍陆柒捌玖拾佰仟][0-9〇零一二两三四五六七八九十百千万亿半壹贰叁肆伍陆柒捌玖拾佰仟.]*"
)
_DIGITS = frozenset("0123456789")
_LONGEST = 32
"""No figure is longer; reading on behind one that is keeps the pass linear."""
_DATED = frozenset("年月日时点季号个:：至到-—、\r\n")
"""What may stand behind the first numeral of a date."""
_STRETCHED = frozenset("前的上下")
"""What may stand before 四个月, 一年 and 半年 that are stretches of a year."""
_EVERY = frozenset("每隔")
"""What may stand before the period of a frequency."""
_BRACKETS = frozenset("〔[（(【 ")
_DOUBLING, _VAGUE = frozenset("翻了"), frozenset("数几上")
"""What may stand in front of a document's year, of 番 and of a vague figure."""
_LATIN = regex(r"[A-Za-z0-9.·+×]{0,24}[A-Za-z][A-Za-z0-9.·+×-]{0,64}")
_JOINED = regex(r"[0-9](?<![0-9].)[0-9]{0,7}(?:[·+×][0-9]{1,8}){1,8}")
_ITEM = regex(
    # A line break in front is found many times faster than the beginning of a line.
    rf"\n[ \t　#]*(?:[0-9]{{1,3}}(?:[.．、](?![0-9])|[.．]{BEFORE_DATE}|[)）])"
    r"|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)"
)


def find_mentions(norm: str, *, raw: str = "", phrases: tuple[str, ...] = ()) -> tuple[Mention, ...]:
    """
    Every mention of a normalized text, in order and without overlap, except that a name may hold figures.

    Args:
        norm: the text as `drafter.text.normal.normalized` gives it.
        raw: the text as given, of the same length; mentions quote it.
        phrases: set phrases of the user's own.
    """
    raw = raw or norm
    titles = find_titles(raw)
    found = list(titles)
    found += _figures(norm, raw, set_phrases(phrases), _blocked(norm, titles))
    references = find_references(norm)
    later = _Taken([(r.start, r.end) for r in references if "年" in r.when.relative[1:-2]])
    found = [m for m in found if not m.loose or later.is_free(m.start, m.end)]  # 三年 in 三年后的同月
    said = _Taken([(m.start, m.end) for m in found])
    found += [_dated(leaning, raw) for leaning in references if said.is_free(leaning.start, leaning.end)]
    taken = _Taken([(m.start, m.end) for m in found if not m.loose])
    bodies = find_organisations(norm)
    within = _Taken([(m.start, m.end) for m in bodies])
    places = [place for place in find_places(norm) if within.is_free(place.start, place.end)]
    named = [
        mention
        for mention in (*find_persons(norm), *bodies, *places)
        if taken.is_free(mention.start, mention.end)
    ]
    inside = _Taken([(m.start, m.end) for m in named])
    found = [m for m in found if not m.loose or inside.is_free(m.start, m.end)] + named
    found += [m for m in find_quoted(raw) if taken.is_free(m.start, m.end)]
    return tuple(sorted(found, key=lambda m: (m.start, -m.end)))


class _Taken:
    """Spans that are spoken for: whether another lies outside all of them."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._starts = sorted(spans)

    def is_free(self, start: int, end: int) -> bool:
        low, high = 0, len(self._starts)
        while low < high:
            middle = (low + high) // 2
            if self._starts[middle][1] <= start:
                low = middle + 1
            else:
                high = middle
        return low == len(self._starts) or self._starts[low][0] >= end


def _blocked(norm: str, titles: list[Mention]) -> list[tuple[int, int]]:
    """Stretches in which no figure is looked for: titles, item marks, 7·18 and the like."""
    spans = [(m.start, m.end) for m in titles]
    spans += [(max(0, m.start() - 1), m.end() - 1) for m in _ITEM.finditer("\n" + norm)]
    spans += [m.span() for m in _JOINED.finditer(norm)]
    return sorted(spans)


def _figures(norm: str, raw: str, index: Index, blocked: list[tuple[int, int]]) -> Iterator[Mention]:
    position, fence, floor = 0, 0, 0
    search = _RUN.search
    while run := search(norm, position):
        start, end = run.span()
        while fence < len(blocked) and blocked[fence][1] <= start:
            fence += 1
        if fence < len(blocked) and blocked[fence][0] <= start:
            position = blocked[fence][1]
            continue
        beyond = _beyond(norm, start, end, index)
        if beyond:
            position = beyond
            continue
        read = _read(norm, raw, start, norm[end : end + 1])
        if not read or read[0].start < floor:
            position = end if norm[start] in _DIGITS else start + 1
            continue
        yield from read
        position = floor = read[-1].end


def _beyond(norm: str, start: int, end: int, index: Index) -> int | None:
    """Where to read on when a numeral belongs to a set phrase, a Latin word or a period, or is too long to be one."""
    if end - start > _LONGEST:
        return end
    phrase = phrase_at(norm, start, index)
    if phrase and not (norm[start - 1 : start] in ("周", "期") and read_week_day(norm, start)):  # 每周三是
        return phrase[1]
    if start and norm[start] in _DIGITS and norm[start - 1].isascii() and norm[start - 1].isalpha():
        return end
    if norm[start] in _DIGITS and norm[end : end + 1].isascii():
        latin = _LATIN.match(norm, start)
        if latin:
            return latin.end()
    return ends_period(norm, start) if norm[start - 1 : start] in _EVERY else None


def _read(norm: str, raw: str, start: int, behind: str) -> list[Mention]:
    """What begins at a numeral: a date, an ordinal, or else a figure; what follows the numeral tells where to look."""
    if behind == "、":
        months = read_month_list(norm, start)
        if months:
            return [_dated(month, raw) for month in months]
    if behind in ("、", "和", "及"):
        shared = read_shared(norm, start)
        if shared:
            return [_figure(figure, raw) for figure in shared]
    if behind == ":":
        shares = read_structure(norm, start)
        if shares:
            return [_figure(share, raw) for share in shares]
    before = norm[start - 1 : start]
    dated = _date_at(norm, start, behind)
    numbered = read_document_number(norm, start) if before in _BRACKETS else None
    if numbered is None and dated is None and (before == "第" or behind == "届"):
        numbered = read_ordinal(norm, start)
    if numbered:
        return [_numbered(numbered, raw)]
    if dated:
        return [_dated(dated, raw)]
    figure = _figure_at(norm, start, before, behind) if before != "第" else None
    return [_figure(figure, raw)] if figure else []


def _date_at(norm: str, start: int, behind: str) -> Dated | None:
    before = norm[start - 1 : start]
    dated = read_stretch(norm, start) if before in _STRETCHED else None
    if dated is None and behind in _DATED:
        dated = read_date(norm, start)
    if dated is None and before in ("周", "期"):
        dated = read_week_day(norm, start)
    return dated


def _figure_at(norm: str, start: int, before: str, behind: str) -> Figure | None:
    return (
        (_doubled(norm, start) if before in _DOUBLING else None)
        or (read_vague(norm, start) if before in _VAGUE else None)
        or (read_money(norm, start) if behind in HEADS else None)
        or (read_duration(norm, start) if behind in TIMED else None)
        or read_quantity(norm, start)
        or (read_bare(norm, start) if norm[start] in _DIGITS else None)
        or (read_half(norm, start) if norm[start] == "半" else None)
    )


def _doubled(norm: str, start: int) -> Figure | None:
    verb = norm.rfind("翻", max(0, start - 2), start)
    return read_doubling(norm, verb) if verb >= 0 else None


def _dated(dated: Dated, raw: str) -> Mention:
    return Mention(Kind.DATE, dated.start, dated.end, raw[dated.start : dated.end], dated.when, dated.loose)


def _numbered(read: Numbered, raw: str) -> Mention:
    return Mention(read.kind, read.start, read.end, raw[read.start : read.end], read.value, read.loose)


def _figure(figure: Figure, raw: str) -> Mention:
    return Mention(
        figure.kind, figure.start, figure.end, raw[figure.start : figure.end], figure.amount, figure.loose
    )
