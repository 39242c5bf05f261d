"""Values of which a part is missing: a person without name or post, a figure with a label alone."""

from collections.abc import Mapping
from typing import NamedTuple

from drafter.facts.figures import Figure, label_and_value
from drafter.facts.masks import is_blank, is_missing
from drafter.facts.types import Person, name_and_post


class Lack(NamedTuple):
    """What is missing of a value; `before` and `after` are what is known, around the slot."""

    said: str
    label: str = ""
    """What the part is called; empty where it goes by the label of the field."""
    before: str = ""
    after: str = ""


def part_missing(kind: object, given: object) -> Lack | None:
    """What is missing of a value that is given in parts; None where no part is."""
    if not isinstance(kind, type):
        return None
    if issubclass(kind, Figure):
        return _of_figure(given)
    return _of_person(given) if issubclass(kind, Person) and isinstance(given, Mapping) else None


def _of_figure(given: object) -> Lack | None:
    label, value = label_and_value(given) or ("", None)
    if not label.strip() or is_blank(label) or not is_missing(value):
        return None
    return Lack(f"「{label.strip()}」还没有填写：请填写，没有这一项就把它删去。", label.strip())


def _of_person(given: Mapping[object, object]) -> Lack | None:
    name, post = name_and_post(given)
    known = "" if is_missing(post) else str(post)
    if is_missing(name):
        return Lack("姓名还没有填写：请填写，如「何静宜」；没有这一项就把它删去。", before=known)
    if isinstance(post, str) and post.strip() and is_blank(post):
        return Lack(f"职务「{post}」还没有填写：请写明，没有就删去。", "职务", after=str(name))
    return None
