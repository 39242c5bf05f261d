"""How a section is to open, to join like things and to tell what came of them; another way in another paper."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from pydantic import BaseModel, ConfigDict, ValidationError

from drafter.errors import TemplateError
from drafter.facts.document import Document
from drafter.facts.fact import Fact
from drafter.facts.key import paper_key, turn
from drafter.templates import read_template
from drafter.text.values import Kind

FILE = "request/manner.toml"


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Way(_Strict):
    """One way to say it, where there are facts of one of these kinds; wherever none is named."""

    say: str
    needs: frozenset[Kind] = frozenset()


class Row(_Strict):
    """
    Ways that exclude each other.

    For sections told in these moods, with facts of one of these kinds; `grouped` where like facts repeat.
    """

    name: str
    mood: frozenset[str] = frozenset()
    needs: frozenset[Kind] = frozenset()
    grouped: bool = False
    ways: tuple[Way, ...]


class _File(_Strict):
    row: tuple[Row, ...]


def manner(document: Document, section: int, facts: Sequence[Fact], mood: str) -> str:
    """The ways that the paper's key chooses for a section, one of each row that applies: 「以时间起句；…」."""
    key = paper_key(document)
    place = document.sections[section].type_name()
    # Sections of one type take turns, so that they do not open alike.
    nth = sum(before.type_name() == place for before in document.sections[:section])
    choices = ((row.name, list(_fitting(row, facts, mood))) for row in _rows())
    return "；".join(ways[(turn(key, place, name) + nth) % len(ways)].say for name, ways in choices if ways)


def _fitting(row: Row, facts: Sequence[Fact], mood: str) -> Iterator[Way]:
    """The ways of a row that these facts allow."""
    kinds = {fact.kind for fact in facts}
    groups = {fact.group for fact in facts if fact.group}
    told = not row.mood or mood in row.mood
    if told and _met(row.needs, kinds) and (not row.grouped or len(groups) > 1):
        yield from (way for way in row.ways if _met(way.needs, kinds))


def _met(needs: AbstractSet[Kind], kinds: AbstractSet[Kind]) -> bool:
    """Whether there is one of the kinds that are asked for, if any are."""
    return not needs or not needs.isdisjoint(kinds)


@cache
def _rows() -> tuple[Row, ...]:
    try:
        return _File.model_validate(read_template(FILE)).row
    except ValidationError as error:
        raise TemplateError(f"模板 prompts/{FILE} 有误：{error}。请修改该模板。") from error
