"""
Fixes: the sure remedies of a report put into the text.

A finding says by its `edits` what mends it for certain; nothing else is ever changed. Texts and reports come in as
values and go out as values: where the text came from and where it goes is the business of whoever asks.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from drafter.checking.finding import Edit, Finding
from drafter.checking.report import Report

MOST_ROUNDS = 50
"""How often a text is fixed and checked again; each round mends at least one place, so few are ever needed."""

_BLANKS = "PLH"
MOST_SINGLE = 20
"""How many remedies are tried one by one where all together do harm."""

Check = Callable[[str], Report]


@dataclass(frozen=True, slots=True)
class Fix:
    """
    One change that was made: what stood at `start:end` of the text as given, and what stands there now.

    `code` is that of the rule that asked for it, the first where several changed one place; `paragraph` is
    counted in the text as given.
    """

    code: str
    start: int
    end: int
    text: str
    replacement: str
    paragraph: int | None

    def to_dict(self) -> dict[str, str | int]:
        """The change as `drafter check --fix --json` prints it."""
        return {
            "code": self.code,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "replacement": self.replacement,
        }


@dataclass(frozen=True, slots=True)
class Fixed:
    """A text after its fixes, the report of it as it now is, and every place that was changed, in order."""

    text: str
    report: Report
    fixes: tuple[Fix, ...]


@dataclass(frozen=True, slots=True)
class _Change:
    """An edit, and the code of the finding that asked for it."""

    edit: Edit
    code: str
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class _Scope:
    """What may be mended: from where in the text on, and the beginnings of the codes."""

    since: int
    codes: tuple[str, ...] = ("",)


def apply_fixes(text: str, report: Report, *, since: int = 0) -> tuple[str, tuple[Fix, ...]]:
    """
    A text with the sure remedies of its report put in, once, and the places changed.

    Of findings that would change the same place the earlier wins, then the longer; `since` is where the part of
    the text begins that may be changed.
    """
    changes = _chosen(report.findings, _Scope(since))
    return _changed(text, changes), tuple(_fix(text, change) for change in changes)


def fix(text: str, check: Check, *, since: int = 0, codes: tuple[str, ...] = ("",)) -> Fixed:
    """
    Put in sure remedies and check again until there are none left.

    Only findings whose code begins with one of `codes` are mended; by default all.

    A round that leaves more errors than it found is taken back, so the text never gets worse.
    """
    report = check(text)
    whole: tuple[_Change, ...] = ()
    now, seen = text, {text}
    for _ in range(MOST_ROUNDS):
        changes, checked = _round(now, report, check, _Scope(since, codes))
        after = checked.text
        if after in seen:
            break
        seen.add(after)
        whole = _composed(whole, changes, now)
        now, report = after, checked
    fixes = tuple(_fix(text, change) for change in whole)
    return Fixed(now, report, tuple(one for one in fixes if one.text != one.replacement))


def _round(text: str, report: Report, check: Check, scope: _Scope) -> tuple[tuple[_Change, ...], Report]:
    """The changes of one round and the report after it; where all together do harm, those that do none alone."""
    changes = _chosen(report.findings, scope)
    checked = check(_changed(text, changes)) if changes else report
    if _errors(checked) <= _errors(report):
        return changes, checked
    for finding in [finding for finding in report.findings if finding.edits][:MOST_SINGLE]:
        changes = _chosen((finding,), scope)
        checked = check(_changed(text, changes))
        if _errors(checked) < _errors(report):
            return changes, checked
    return (), report


def _errors(report: Report) -> int:
    return report.counts["error"]


def _fix(text: str, change: _Change) -> Fix:
    start, end = change.edit.start, change.edit.end
    return Fix(change.code, start, end, text[start:end], change.edit.text, change.paragraph)


def _chosen(findings: tuple[Finding, ...], scope: _Scope) -> tuple[_Change, ...]:
    """
    The edits to be made together, in order and without overlap; those of one finding stand or fall together.

    Blanks come first: a date that leans on a masked year (同年5月) can only be judged once the year is there.
    """
    ready = [
        finding
        for finding in findings
        if finding.edits
        and finding.code.startswith(scope.codes)
        and min(edit.start for edit in finding.edits) >= scope.since
    ]
    ready = [finding for finding in ready if finding.code.startswith(_BLANKS)] or ready
    ready.sort(key=lambda f: (f.edits[0].start, f.edits[0].start - f.edits[0].end, f.code))
    chosen: list[_Change] = []
    taken: set[int] = set()
    for finding in ready:
        places = {
            place for edit in finding.edits for place in range(edit.start, max(edit.end, edit.start + 1))
        }
        if not places & taken:
            taken |= places
            chosen += [_Change(edit, finding.code, finding.paragraph) for edit in finding.edits]
    return tuple(sorted(chosen, key=lambda change: change.edit.start))


def _changed(text: str, changes: tuple[_Change, ...]) -> str:
    parts, at = [], 0
    for change in changes:
        parts += [text[at : change.edit.start], change.edit.text]
        at = change.edit.end
    return "".join((*parts, text[at:]))


def _composed(first: tuple[_Change, ...], second: tuple[_Change, ...], between: str) -> tuple[_Change, ...]:
    """Two rounds of changes as one; `between` is the text that the first made and the second changed."""
    made, shift = [], 0
    for change in first:
        start = change.edit.start + shift
        made.append(_Placed(start, start + len(change.edit.text), change, new=False))
        shift += _growth(change)
    asked = [_Placed(change.edit.start, change.edit.end, change, new=True) for change in second]
    shift, out = 0, []
    for cluster in _clusters(sorted([*made, *asked], key=lambda placed: (placed.start, placed.end))):
        start, end = cluster[0].start, max(placed.end for placed in cluster)
        growth = sum(_growth(placed.change) for placed in cluster if not placed.new)
        edits = tuple(_moved(placed.change, -start) for placed in cluster if placed.new)
        words = _changed(between[start:end], edits)
        head = next((placed.change for placed in cluster if not placed.new), cluster[0].change)
        edit = Edit(start - shift, end - shift - growth, words)
        out.append(_Change(edit, head.code, head.paragraph))
        shift += growth
    return tuple(out)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A change with its place in the text between two rounds: made in the first, or new in the second."""

    start: int
    end: int
    change: _Change
    new: bool


def _clusters(placed: list[_Placed]) -> Iterator[list[_Placed]]:
    """Changes in order, those that overlap together."""
    cluster: list[_Placed] = []
    end = 0
    for one in placed:
        if cluster and one.start >= end:
            yield cluster
            cluster = []
        end = max(end, one.end) if cluster else one.end
        cluster.append(one)
    if cluster:
        yield cluster


def _moved(change: _Change, by: int) -> _Change:
    edit = change.edit
    return _Change(Edit(edit.start + by, edit.end + by, edit.text), change.code, change.paragraph)


def _growth(change: _Change) -> int:
    """By how many characters a change makes the text longer."""
    return len(change.edit.text) - (change.edit.end - change.edit.start)
