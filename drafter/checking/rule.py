"""
How a rule is written: a pure function in a file of its own below `rules/`, found there by name.

    @rule("PLH101", "masked-value", source="practice: masks of sample texts",
          good=("共提交提案129件。",), bad=("共提交提案XX件。",))
    def masked_value(text: Text) -> Iterable[Hit]:
        \"\"\"A mask stands where a figure or a name belongs. …why…\"\"\"

A rule that needs the facts takes the `Alignment` instead and is declared with `fact_rule`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from inspect import cleandoc
from pkgutil import walk_packages
from typing import TYPE_CHECKING

from drafter.checking.finding import Edit, Severity

if TYPE_CHECKING:
    from drafter.checking.alignment import Alignment
    from drafter.text.text import Text


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule found: a span of the text (None for something missing), said in Chinese and in English."""

    span: tuple[int, int] | None
    zh: str
    en: str
    fact: str | None = None
    suggestion: str | None = None
    severity: Severity | None = None
    """Where it differs from the rule's own."""
    sure: bool = False
    """Whether the suggestion may be put in place of the span without a reader's judgement."""
    edits: tuple[Edit, ...] = ()
    """The changes that mend the fault, where they are other than the suggestion for the span."""

    @property
    def remedy(self) -> tuple[Edit, ...]:
        """The changes that mend the fault for certain; none where a reader must decide."""
        if self.edits or not self.sure or self.span is None or self.suggestion is None:
            return self.edits
        return (Edit(*self.span, self.suggestion),)


TextCheck = Callable[["Text"], Iterable[Hit]]
FactCheck = Callable[["Alignment"], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it is called, why it is there, where it comes from, and what it does."""

    code: str
    name: str
    why: str
    source: str
    good: tuple[str, ...]
    bad: tuple[str, ...]
    severity: Severity
    default: bool
    """Whether the rule runs unless ignored; one that is off runs only when selected."""
    on_text: TextCheck | None
    on_facts: FactCheck | None

    @property
    def family(self) -> str:
        """The letters of the code, such as PLH or COV."""
        return self.code[:3]


RULE_ATTRIBUTE = "drafter_rule"


def rule(
    code: str,
    name: str,
    *,
    source: str,
    good: tuple[str, ...],
    bad: tuple[str, ...],
    severity: Severity = Severity.ERROR,
    default: bool = True,
) -> Callable[[TextCheck], TextCheck]:
    """Declare a rule that reads a text alone; each of `bad` must be found, each of `good` must not."""

    def declare(check: TextCheck) -> TextCheck:
        declared = Rule(
            code, name, cleandoc(check.__doc__ or ""), source, good, bad, severity, default, check, None
        )
        setattr(check, RULE_ATTRIBUTE, declared)
        return check

    return declare


def fact_rule(
    code: str,
    name: str,
    *,
    source: str,
    good: tuple[str, ...],
    bad: tuple[str, ...],
    severity: Severity = Severity.ERROR,
) -> Callable[[FactCheck], FactCheck]:
    """Declare a rule that reads the alignment; examples are 「标签：值」 lines, a line 「---」, then the text."""

    def declare(check: FactCheck) -> FactCheck:
        why = cleandoc(check.__doc__ or "")
        declared = Rule(
            code, name, why, source, good, bad, severity, default=True, on_text=None, on_facts=check
        )
        setattr(check, RULE_ATTRIBUTE, declared)
        return check

    return declare


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule in the folder `rules/`, by code."""
    import drafter.checking.rules as folder  # noqa: PLC0415 - the rules import this module

    found = [
        getattr(member, RULE_ATTRIBUTE)
        for info in walk_packages(folder.__path__, f"{folder.__name__}.")
        if not info.ispkg
        for member in vars(import_module(info.name)).values()
        if hasattr(member, RULE_ATTRIBUTE)
    ]
    return tuple(sorted({entry.code: entry for entry in found}.values(), key=lambda entry: entry.code))
