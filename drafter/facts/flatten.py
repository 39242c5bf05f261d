"""A document as a list of facts: every typed leaf with its id, label and value, in the order of fields."""

from collections.abc import Iterator

from pydantic.fields import FieldInfo

from drafter.facts.document import Document
from drafter.facts.fact import Fact, Use
from drafter.facts.figures import Figure
from drafter.facts.section import Group, Section
from drafter.facts.types import FactValue, Person
from drafter.text.values import Kind


def flatten(document: Document) -> tuple[Fact, ...]:
    """The facts of a document: first those of its frame, then section by section."""
    return tuple(_facts_of(document, "", None, ""))


def _facts_of(owner: Group, prefix: str, section: int | None, group: str) -> Iterator[Fact]:
    fields = type(owner).model_fields
    for name, field in sorted(fields.items(), key=lambda item: item[0] == "sections"):
        yield from _facts_in(getattr(owner, name), f"{prefix}{name}", field, section, group)


def _facts_in(value: object, path: str, field: FieldInfo, section: int | None, group: str) -> Iterator[Fact]:
    if isinstance(value, FactValue):
        yield _fact(value, path, field, section, group)
    elif isinstance(value, Section):
        yield from _facts_of(value, f"{path}.", int(path.rpartition(".")[2]), "")
    elif isinstance(value, Group):
        yield from _facts_of(value, f"{path}.", section, path)
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _facts_in(each, f"{path}.{index}", field, section, group)


def _fact(value: FactValue, path: str, field: FieldInfo, section: int | None, group: str) -> Fact:
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    use: Use = "may" if extra.get("use") == "may" and not value.is_open else "must"
    stated = value.stated_kind if isinstance(value, Figure) else value.kind
    return Fact(
        id=path,
        label=value.label if isinstance(value, Figure) else field.title or path.rpartition(".")[2],
        text=value.text,
        kind=Kind.PHRASE if value.is_open else stated,
        value=value.value,
        aliases=_aliases(field, value),
        use=use,
        section=section,
        group=group,
        post=value.post if isinstance(value, Person | Figure) else "",
        missing=value.is_open,
    )


def _aliases(field: FieldInfo, value: FactValue) -> tuple[str, ...]:
    """Other words for the label; those of a list of figures are no names of each of them."""
    extra = field.json_schema_extra
    aliases = extra.get("aliases") if isinstance(extra, dict) else None
    if isinstance(value, Figure) or not isinstance(aliases, list):
        return ()
    return tuple(str(alias) for alias in aliases)
