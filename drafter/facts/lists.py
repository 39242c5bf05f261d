"""Plain lists of facts: the frame that they may have, their ids and their declared arithmetic."""

from collections.abc import Iterator, Mapping

from drafter.errors import InputError, Problem
from drafter.facts.derive import check_derivation
from drafter.facts.discovery import find_genre
from drafter.facts.document import Document
from drafter.facts.fact import Fact
from drafter.facts.facts import Facts
from drafter.facts.fields import keys_of, shape_of
from drafter.facts.frame import FRAME, Root, read_accept, read_complete
from drafter.facts.names import folded, nearest
from drafter.facts.plain import Entry, blank_fact, read_entries, read_value_entries
from drafter.facts.types import FactValue
from drafter.facts.where import Faults, Where
from drafter.text.values import Kind, When

_ISSUER = ("单位", "单位名称", "发文单位", "发文机关", "报告单位", "报送单位", "报告主体")
_DATE = ("日期", "成文日期", "落款日期", "印发日期", "报告日期")


def read_list(root: Root, faults: Faults, file: str) -> Facts | None:
    """The facts of a plain list, with whatever else the root says; None where something is at fault."""
    entries = [*_root_entries(root.rest, faults), *_listed(root, faults)]
    _check_ids(entries, faults)
    facts = tuple(entry.fact for entry in entries)
    _check_derivations(entries, facts, faults)
    genre = _genre(root, faults)
    complete, accept = read_complete(root, faults), read_accept(root, faults)
    if not faults.problems and not facts:
        faults.say(Problem("", "没有任何事实：请至少写一条，如「立案件数：93件」。"))
    if faults.problems:
        return None
    return Facts(
        facts=facts,
        complete=complete,
        accept=accept,
        date=_date(facts),
        issuer=next(
            (fact.text for fact in facts if _is_named(fact, "issuer", _ISSUER) and not fact.missing), ""
        ),
        genre=genre,
        file=file,
        missing=faults.lacking,
    )


def _listed(root: Root, faults: Faults) -> Iterator[Entry]:
    if "facts" not in root.frame:
        return
    typed, items = root.frame["facts"]
    where = root.where("facts") if typed else Where()
    yield from read_entries(items, Where((), where.typed), faults)


def _root_entries(rest: Mapping[str, object], faults: Faults) -> Iterator[Entry]:
    """The facts that stand at the root under a label of their own: issuer, period, date, and any other."""
    known = keys_of(Document)
    for typed, value in rest.items():
        name = known.get(folded(typed), "")
        if name:
            info = Document.model_fields[name]
            shape = shape_of(info.annotation)
            kind = shape.item if isinstance(shape.item, type) and issubclass(shape.item, FactValue) else None
            where = Where((name,), (typed,), (info.title or name,))
            start = Entry(blank_fact(name, info.title or name), where, is_named=True)
            yield from read_value_entries(start, value, kind, faults)
            continue
        close = nearest(typed, FRAME.values(), strict=True) if typed.isascii() else ""
        where = Where((typed,), (typed,))
        if close:
            faults.add(where, f"没有「{typed}」这一项，是不是「{close}」？请改正。")
        else:
            start = Entry(blank_fact(typed, typed), where, is_named=True)
            yield from read_value_entries(start, value, None, faults)


def _check_ids(entries: list[Entry], faults: Faults) -> None:
    seen: dict[str, Entry] = {}
    for entry in entries:
        first = seen.setdefault(entry.fact.id, entry)
        if first is not entry:
            faults.add(
                entry.where,
                f"编号「{entry.fact.id}」重复：「{first.fact.label}」已经用过，请给「{entry.fact.label}」另编一个。",
            )


def _check_derivations(entries: list[Entry], facts: tuple[Fact, ...], faults: Faults) -> None:
    named = frozenset(entry.fact.id for entry in entries if entry.is_named)
    for entry in entries:
        if entry.fact.derive and not entry.fact.missing:
            faults.attempt(entry.where, lambda fact=entry.fact: check_derivation(fact, facts, named))  # type: ignore[misc]


def _genre(root: Root, faults: Faults) -> str:
    given = root.given("genre")
    if given is None:
        return ""
    try:
        return find_genre(str(given)).type_name()
    except InputError as error:
        faults.add(root.where("genre"), str(error))
        return ""


def _date(facts: tuple[Fact, ...]) -> When | None:
    for fact in facts:
        if _is_named(fact, "date", _DATE) and fact.kind is Kind.DATE and isinstance(fact.value, When):
            return fact.value
    return None


def _is_named(fact: Fact, name: str, labels: tuple[str, ...]) -> bool:
    return fact.id == name or folded(fact.label) in labels
