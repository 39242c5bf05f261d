"""The card of a section, in `prompts/<section>/card.toml`: how its facts are ordered, joined and worded."""

from collections.abc import Set as AbstractSet

from drafter.facts.section import Section
from drafter.templates import template_of

EXAMPLES = ("句架", "动词", "合并")
"""Lines that show how it may be said, what can best be done without first."""


def card(section: type[Section], *, without: AbstractSet[str] = frozenset()) -> tuple[str, ...]:
    """The lines of a section's card, 「顺序：…」, less those of some names; none where it has no card."""
    template = template_of(section, "card.toml")
    entries = template.content if template else {}
    return tuple(f"{key}：{_said(entry)}" for key, entry in entries.items() if key not in without)


def _said(entry: object) -> str:
    return "、".join(map(str, entry)) if isinstance(entry, list) else str(entry)
