"""The examples of a genre's fields by what a plain list may call them."""

from functools import cache

from drafter.facts.discovery import all_sections
from drafter.facts.document import Document
from drafter.facts.fields import example_of, setting, shape_of
from drafter.facts.names import folded
from drafter.facts.section import Group


@cache
def examples_by_label(genre: type[Document] | None) -> dict[str, str]:
    """An example by each label and alias of a genre, or of all, folded; labels go before aliases."""
    labels: dict[str, str] = {}
    aliases: dict[str, str] = {}
    models: tuple[type[Group], ...] = (Document, *all_sections()) if genre is None else (genre, *genre.order)
    for model in models:
        _collect(model, labels, aliases)
    return aliases | labels


def _collect(model: type[Group], labels: dict[str, str], aliases: dict[str, str]) -> None:
    for info in model.model_fields.values():
        item = shape_of(info.annotation).item
        if isinstance(item, type) and issubclass(item, Group):
            _collect(item, labels, aliases)
            continue
        example, others = example_of(info), setting(info, "aliases")
        if example:
            labels.setdefault(folded(info.title or ""), example)
            for alias in others if isinstance(others, list) else ():
                aliases.setdefault(folded(str(alias)), example)
