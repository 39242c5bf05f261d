"""What a facts file gave: the facts, and what it says about the paper as a whole."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.errors import Problem
from drafter.facts.document import Document
from drafter.facts.fact import Fact
from drafter.text.values import When

if TYPE_CHECKING:
    from drafter.facts.length import Length


@dataclass(frozen=True, slots=True)
class Accept:
    """One finding that is accepted, with the reason: its code and the words that it is about."""

    code: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """
    Facts that were read and found sound; two are equal only where they are the same object.

    `document` is None for a plain list; `complete` is False where the text may say more than was given;
    `date`, `issuer` and `genre` are those of the paper, None or empty where they were not given; `file` is
    where the facts come from. `missing` says of each fact that has no value yet what it is, and where; `length`
    is how long the paper is to be.
    """

    facts: tuple[Fact, ...]
    document: Document | None = None
    complete: bool = True
    accept: tuple[Accept, ...] = ()
    date: When | None = None
    issuer: str = ""
    genre: str = ""
    file: str = ""
    missing: tuple[Problem, ...] = ()
    length: "Length | None" = None
