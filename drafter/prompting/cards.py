"""The card of a section, in `prompts/<section>/card.toml`: how its facts are ordered, joined and worded."""

from drafter.facts.section import Section
from drafter.templates import template_of


def card(section: type[Section]) -> tuple[str, ...]:
    """The lines of a section's card, 「顺序：…」; none where the section has no card."""
    template = template_of(section, "card.toml")
    entries = template.content if template else {}
    return tuple(f"{key}：{_said(entry)}" for key, entry in entries.items())


def _said(entry: object) -> str:
    return "、".join(map(str, entry)) if isinstance(entry, list) else str(entry)
