"""The facts of a paper as a sheet to be filled in: last year's value, this year's, the sentence, who says so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from drafter.errors import FactsError
from drafter.facts.facts import Facts
from drafter.facts.load import read_facts
from drafter.facts.parsed import Parsed, Path
from drafter.facts.where import Faults
from drafter.papers.extract import Stated
from drafter.text.regex import regex
from drafter.text.values import Kind

_LIST = regex(r"、(?![^《“（(]*[》”）)])|(?<=》)(?=《)")
ISSUER = "单位"
FRAME = frozenset({ISSUER, "期间", "成文日期"})
"""What a paper says of itself, wherever it says it: one fact each."""


@dataclass(frozen=True, slots=True)
class Row:
    """
    One fact of the sheet.

    `last` is what the paper states, `value` what is to stand there this year (empty where it is not known
    yet), `gone` that there is nothing of the kind any more; `is_sure` is False where nothing in its clause
    named it; `line` is where it stands in its file, 0 where it is in none.
    """

    id: str
    label: str
    last: str
    value: str = ""
    section: str = ""
    sentence: str = ""
    source: str = ""
    by: str = ""
    gone: bool = False
    is_sure: bool = True
    line: int = field(default=0, compare=False)


def numbered(stated: Sequence[Stated]) -> tuple[tuple[str, Stated], ...]:
    """
    Each statement with the id of its fact.

    What a paper says again of itself is one fact, and so is a body known by its level (县委) or a slogan
    wherever it stands.
    """
    ids: dict[tuple[str, str], str] = {}
    found: list[tuple[str, Stated]] = []
    for each in stated:
        again = each.label in FRAME or (each.is_loose and each.kind is not Kind.DATE)
        key = ("" if each.is_loose else each.label, each.value)
        fresh = str(len({known for known, _ in found}) + 1)
        name = ids.get(key, fresh) if again else fresh
        ids[key] = name
        found.append((name, each))
    return tuple(found)


def rows_of(stated: Sequence[Stated], *, same: bool = False) -> tuple[Row, ...]:
    """
    The rows of a paper's statements, one a fact.

    With `same` this year's values are those of the paper, for a list that proves the paper itself; what is
    loose has them in any case.
    """
    rows: dict[str, Row] = {}
    for name, each in numbered(stated):
        value = each.value if same or each.is_loose else ""
        row = Row(name, each.label, each.value, value, each.section, each.sentence, is_sure=each.is_sure)
        rows.setdefault(name, row)
    return tuple(rows.values())


def values_of(row: Row) -> tuple[str, ...]:
    """The new values of a row: several where they were typed as a list (4月、6月) in place of one."""
    parts = [part.strip() for part in _LIST.split(row.value) if part.strip()]
    return tuple(parts) if len(parts) > 1 and not _LIST.search(row.last) and row.last else (row.value,)


def filled(rows: Sequence[Row]) -> Facts:
    """
    The facts of the rows that have a value this year.

    Raises:
        FactsError: a value is none; each is named by the line of its row.
    """
    given = [row for row in rows if row.value and not row.gone]
    entries: list[Mapping[str, str]] = []
    lines: dict[Path, int] = {}
    for row in given:
        for at, value in enumerate(values_of(row)):
            name = f"{row.id}.{at}" if at else row.id
            if row.line:
                lines[len(entries),] = row.line
            entries.append({"id": name, "label": row.label, "value": value})
    faults = Faults(Parsed(entries, lines))
    facts = read_facts(entries, faults, "", None)
    if facts is None or faults.problems:
        raise FactsError(faults.problems)
    return facts
