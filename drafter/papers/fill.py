"""Filling: this year's values in the places of last year's, in the form that each place has."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.errors import FactsError, Problem
from drafter.papers.extract import Stated, facts_of
from drafter.papers.rendering import in_form_of
from drafter.papers.sheet import ISSUER, Row, numbered
from drafter.text.normal import normalized
from drafter.text.text import Text
from drafter.text.values import Kind


@dataclass(frozen=True, slots=True)
class Replacement:
    """
    Words of last year's paper and what stands there this year.

    `row` is the fact that it comes from; None where the sentence was written anew.
    """

    start: int
    end: int
    old: str
    new: str
    row: Row | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is left to the writer: a value that is not known yet, or a clause to be taken out."""
        return self.row is not None and (self.row.gone or not self.row.value)


def replacements(text: Text, rows: Sequence[Row]) -> tuple[Replacement, ...]:
    """
    What changes in a paper, in order.

    A fact without a value leaves 【待填：…】 in its place, one that is gone 【待删：…】; what the paper did not
    state has no place in it.

    Raises:
        FactsError: the rows are not those of this paper; every one that does not fit is named.
    """
    stated = numbered(facts_of(text))
    given = {row.id: row for row in rows}
    _require_fitting(dict(stated), rows)
    found = []
    for name, each in stated:
        row = given.get(name)
        if row is None:
            continue
        old = text.raw[each.start : each.end]
        new = _words(old, row, each.kind)
        if new != old:
            found.append(Replacement(each.start, each.end, old, new, row))
    issuer = next((change for change in found if change.row and change.row.label == ISSUER), None)
    if issuer is not None and not issuer.is_open:
        found += _said_again(issuer, text.raw, [(each.start, each.end) for _, each in stated])
    return tuple(sorted(found, key=lambda change: change.start))


def _said_again(issuer: Replacement, raw: str, taken: Sequence[tuple[int, int]]) -> Iterator[Replacement]:
    """The same change wherever else the issuer stands by its name, in the signature above all."""
    for found in re.finditer(re.escape(issuer.old), raw):
        start, end = found.span()
        if not any(start < other_end and other_start < end for other_start, other_end in taken):
            yield replace(issuer, start=start, end=end)


def _require_fitting(stated: Mapping[str, Stated], rows: Sequence[Row]) -> None:
    """Raise where a row names what the paper does not state at its number."""
    problems = [
        Problem(
            f"第{row.line}行（{row.label}）" if row.line else f"第{index}项（{row.label}）",
            f"原文这里没有「{row.last}」：事实表不是从这份文稿取的，或者 last 被改过，请用 drafter facts 重新取。",
        )
        for index, row in enumerate(rows, 1)
        if row.last and (row.id not in stated or normalized(stated[row.id].value) != normalized(row.last))
    ]
    if problems:
        raise FactsError(problems)


def _words(old: str, row: Row, kind: Kind) -> str:
    """What stands in a place this year."""
    if row.gone:
        return f"【待删：{row.label}】"
    return in_form_of(old, row.value, kind) if row.value else f"【待填：{row.label}】"


def applied(raw: str, changes: Iterable[Replacement]) -> str:
    """The text with its changes."""
    parts, at = [], 0
    for change in changes:
        parts += [raw[at : change.start], change.new]
        at = change.end
    return "".join((*parts, raw[at:]))
