"""How an alignment is made: exact matches first, then blanks, near misses, swaps, and what is left over."""

from collections import Counter

from drafter.checking.abbreviations import find_short
from drafter.checking.alignment import Alignment
from drafter.checking.altered_directions import find_altered_directions
from drafter.checking.altered_points import mend_points
from drafter.checking.altered_posts import find_altered_posts
from drafter.checking.apart import match_apart
from drafter.checking.calendar import Calendar
from drafter.checking.context import Contexts
from drafter.checking.damaged import mark_damaged
from drafter.checking.denied import find_denied
from drafter.checking.dropped import find_dropped
from drafter.checking.fit import Fit
from drafter.checking.formal_names import committee_forms, find_forms
from drafter.checking.known import ungrounded
from drafter.checking.leftovers import bind_blanks, changed_names, changed_persons, pair_altered
from drafter.checking.lists import match_lists
from drafter.checking.matching import find_given_names, match_amounts, match_dates
from drafter.checking.none_or_all import match_none_or_all
from drafter.checking.overlaps import match_inside
from drafter.checking.own_year import match_rest, match_year
from drafter.checking.points import place_points
from drafter.checking.prepared import Prepared
from drafter.checking.ranges import match_ranges
from drafter.checking.ratios import match_ratios
from drafter.checking.replaced import pair_replaced
from drafter.checking.runs import match_runs
from drafter.checking.same import match_same
from drafter.checking.seats import find_seats
from drafter.checking.serials import match_serials
from drafter.checking.shared_endings import match_shared
from drafter.checking.spans import Spans
from drafter.checking.swapped_again import find_swapped_again
from drafter.checking.swaps import find_swaps
from drafter.checking.upper_places import match_below
from drafter.checking.wording import match_wording
from drafter.text.blanks import Blank
from drafter.text.normal import normalized
from drafter.text.persons import find_company
from drafter.text.regex import regex
from drafter.text.text import Text
from drafter.text.values import Kind, Mention, Name, When

_FIGURES = (Kind.QUANTITY, Kind.RATE, Kind.DATE)
"""Mentions inside which no name is looked for: 多次 in 40多次."""
_ONLY_SCALE = regex("[近约]?[万亿][余多]?[^0-9一二三四五六七八九千百十万]")
"""约万人 may be ten thousand, and may be 2.7万人 without its figure; so 亿元以上."""
_BODIES = (Kind.ORGANISATION, Kind.PHRASE)
_LEVELS = (*"省市县区州镇乡", "街道")


def align(
    text: Text, prepared: Prepared, blanks: tuple[Blank, ...] = (), *, closed: bool = True
) -> Alignment:
    """Align facts with the mentions of a text; `blanks` are the masks and gaps found in it."""
    figures = Spans((m.start, m.end) for m in text.mentions if m.kind in _FIGURES and not m.loose)
    bodies = _bodies(text)
    named = [
        (mention, owners)
        for mention, owners in find_given_names(text, prepared)
        if (not figures.cover(mention.start, mention.end) or figures.exactly(mention.start, mention.end))
        and not _is_of_another(bodies, mention)
    ]
    covered = Spans([(mention.start, mention.end) for mention, _ in named])
    free = [m for m in text.mentions if not covered.touch(m.start, m.end) or _holds(m, covered)]
    free = _with_company(text, named, covered, free)
    alignment = Alignment(text, prepared, closed, Contexts(text, prepared.vocabulary, free))
    _match(alignment, named, free)
    points = place_points(alignment)
    mark_damaged(alignment)
    _settle(alignment, free, points, blanks)
    pair_replaced(alignment)
    alignment.misplaced = find_swaps(alignment)
    alignment.misplaced += find_swapped_again(alignment)
    alignment.misplaced += find_seats(alignment)
    find_altered_posts(alignment)
    find_altered_directions(alignment)
    find_denied(alignment)
    return alignment


def _with_company(
    text: Text, named: list[tuple[Mention, tuple[int, ...]]], covered: Spans, free: list[Mention]
) -> list[Mention]:
    """The mentions of a text and the persons named in one breath with given ones."""
    taken = {mention.start for mention in free}
    company = {
        other.start: other
        for mention, _ in named
        if mention.kind is Kind.PERSON
        for other in find_company(text.norm, mention.start, mention.end)
        if other.start not in taken and not covered.touch(other.start, other.end)
    }
    return sorted((*free, *company.values()), key=lambda m: (m.start, -m.end)) if company else free


def _bodies(text: Text) -> dict[int, int]:
    """Where the names of bodies begin, by their ends."""
    return {m.end: m.start for m in text.mentions if m.kind is Kind.ORGANISATION}


def _is_of_another(bodies: dict[int, int], mention: Mention) -> bool:
    """Whether a short name (县水务局) stands behind a place's: whose body it then is, the longer name says."""
    is_short = mention.kind is Kind.ORGANISATION and mention.text.startswith(_LEVELS)
    return is_short and mention.start - bodies.get(mention.end, mention.start) in (2, 3)


def _settle(alignment: Alignment, free: list[Mention], points: list[int], blanks: tuple[Blank, ...]) -> None:
    """Say of every fact that nothing states, and of every mention that states none, what became of it."""
    stating = [m for ms in alignment.stated.values() for m in ms if m.kind is not Kind.POINT]
    taken = Spans({(m.start, m.end) for m in stating})
    alignment.altered.extend(changed_persons(alignment, taken))
    used = {m.start for m in stating} | {near.mention.start for near in alignment.altered}
    open_places = Spans((blank.start - 1, blank.end + 2) for blank in blanks)
    ends = [m for m in free if m.start not in used and not open_places.touch(m.start, m.end)]
    missing = bind_blanks(alignment, _unmatched(alignment), blanks, ends)
    lost = mend_points(alignment, points, ends, blanks)
    missing += [index for index in lost if alignment.facts[index].use == "must"]
    mended = {near.mention.start for near in alignment.altered}
    ends = [m for m in ends if m.start not in mended]
    telling = {m.start for m in ungrounded(alignment, ends) if not _ONLY_SCALE.match(m.text)}
    late = {m.start for m in ends if m.start not in telling}
    missing, strict = pair_altered(alignment, missing, [m for m in ends if m.start not in late])
    missing = find_dropped(alignment, missing, taken)
    missing, rest = pair_altered(alignment, missing, [m for m in ends if m.start in late])
    missing = changed_names(alignment, missing, taken)
    alignment.missing = [alignment.facts[index] for index in missing]
    nears = (*alignment.altered, *alignment.dropped)
    told = Spans((near.mention.start, near.mention.end) for near in nears)
    alignment.invented = [m for m in ungrounded(alignment, strict + rest) if not told.touch(m.start, m.end)]


def _unmatched(alignment: Alignment) -> list[int]:
    changed = {near.fact.id for near in alignment.altered}
    return [
        index
        for index, fact in enumerate(alignment.facts)
        if index not in alignment.stated
        and fact.use == "must"
        and fact.kind is not Kind.POINT
        and fact.id not in changed
    ]


def _holds(mention: Mention, covered: Spans) -> bool:
    """A title or a range that is longer than the given name inside it stands for itself."""
    return mention.kind in (Kind.TITLE, Kind.ORDINAL, Kind.QUOTED) and not covered.cover(
        mention.start, mention.end
    )


def _match(alignment: Alignment, named: list[tuple[Mention, tuple[int, ...]]], free: list[Mention]) -> None:
    prepared, contexts, text = alignment.prepared, alignment.contexts, alignment.text
    dates = [m for m in free if m.kind is Kind.DATE]
    periods = tuple(
        fact.value
        for fact in prepared.facts
        if isinstance(fact.value, When) and fact.value.year and fact.value.month is None
    )
    calendar = Calendar.of(text.date, periods, dates)
    fit = Fit(text, prepared, contexts)
    for mention, owners in named:
        for owner in owners:
            alignment.stated.setdefault(owner, []).append(mention)
        if len(owners) == 1:
            fit.learn(owners[0], mention)
    alignment.stated.update(match_amounts(free, prepared, fit, text.norm))
    alignment.stated.update(match_dates(dates, prepared, fit, calendar))
    for owner, found in match_serials(free, prepared, text.norm).items():
        alignment.stated.setdefault(owner, []).extend(found)
    match_apart(alignment, dates, calendar)
    match_inside(alignment, named, calendar)
    _match_short(alignment, named)
    match_below(alignment)
    match_lists(alignment)
    match_shared(alignment)
    match_wording(alignment)
    match_none_or_all(alignment)
    match_ratios(alignment)
    match_ranges(alignment)
    match_same(alignment)
    match_runs(alignment)
    match_year(alignment, dates)
    match_rest(alignment)


def _match_short(alignment: Alignment, named: list[tuple[Mention, tuple[int, ...]]]) -> None:
    """A body may stand by a short form that keeps its level, but not inside the name of another: 区文旅局."""
    text = alignment.text
    bodies = _bodies(text)
    places = {m.end: m.start for m in text.mentions if m.kind is Kind.PLACE}
    others = Spans((mention.start, mention.end) for mention, _ in named)
    names = {i: normalized(f.text) for i, f in enumerate(alignment.facts) if f.kind in _BODIES}
    committees = Counter(committee_forms(name) for name in set(names.values()))
    for index, name in names.items():
        if index in alignment.stated:
            continue
        spans = [*find_forms(text.norm, name, alone=committees[committee_forms(name)] == 1)]
        if alignment.facts[index].kind is Kind.ORGANISATION:
            spans[:0] = find_short(text.norm, name)
        for span in spans:
            raw = text.raw[slice(*span)]
            mention = Mention(Kind.ORGANISATION, *span, raw, Name(raw))
            level = next((level for level in _LEVELS if raw.startswith(level)), "")
            is_elsewhere = bool(level) and places.get(span[0] + len(level), span[0]) < span[0]
            if not is_elsewhere and not _is_of_another(bodies, mention) and not others.cover(*span):
                alignment.stated[index] = [mention]
                break
