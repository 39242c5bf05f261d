"""Values that are missing in part."""

import pytest

from drafter.facts.figures import Figure
from drafter.facts.lacks import part_missing
from drafter.facts.types import Person, Quantity


@pytest.mark.parametrize(
    ("kind", "given", "slot"),
    [
        (Person, {"name": "XX", "post": "副主席"}, ("", "副主席", "")),
        (Person, {"姓名": "", "职务": ""}, ("", "", "")),
        (Person, {"post": "副主席"}, ("", "副主席", "")),
        (Person, {"name": "何静宜", "post": "____"}, ("职务", "", "何静宜")),
        (Figure, "走访户数：XX户", ("走访户数", "", "")),
        (Figure, {"label": "走访户数", "value": None}, ("走访户数", "", "")),
    ],
)
def test_what_is_known_stands_around_the_slot(kind: type, given: object, slot: tuple[str, str, str]) -> None:
    """The label of the part, and what is before and behind it."""
    lack = part_missing(kind, given)

    assert lack is not None
    assert slot == (lack.label, lack.before, lack.after)


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (Person, {"name": "何静宜", "post": "县政协副主席"}),
        (Person, {"name": "何静宜", "post": ""}),
        (Person, "XX"),
        (Figure, "走访户数：86户"),
        (Figure, "86户"),
        (Figure, "XX：86户"),
        (Quantity, "XX件"),
        (object(), "XX件"),
    ],
)
def test_a_whole_value_lacks_no_part(kind: object, given: object) -> None:
    """Nor does one of which nothing is known."""
    assert part_missing(kind, given) is None
