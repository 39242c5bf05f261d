"""The card of a section, in `prompts/<section>/card.toml`: how its facts are ordered, joined and worded."""

from drafter.templates import has_template, read_template


def card(section: str) -> tuple[str, ...]:
    """The lines of a section's card, 「顺序：…」; none where the section has no card."""
    name = f"{section}/card.toml"
    entries = read_template(name) if has_template(name) else {}
    return tuple(f"{key}：{_said(entry)}" for key, entry in entries.items())


def _said(entry: object) -> str:
    return "、".join(map(str, entry)) if isinstance(entry, list) else str(entry)
