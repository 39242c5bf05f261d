"""What fields hold and are called."""

import pytest

from drafter.facts.fields import called_field, example_of, keys_of, setting, shape_of
from drafter.facts.section import Group, label
from drafter.facts.types import Quantity


class Sample(Group):
    one: Quantity | None = label("立案件数", aliases=["提交"], examples=["3件"])
    other: Quantity | None = label("提交", aliases=["立案件数"])
    bare: int = 3


@pytest.mark.parametrize(
    ("annotation", "item", "is_list"),
    [
        (Quantity, Quantity, False),
        (Quantity | None, Quantity, False),
        (tuple[Quantity, ...], Quantity, True),
        (list[Quantity] | None, Quantity, True),
        (int | str, int | str, False),
    ],
)
def test_an_annotation_has_a_shape(annotation: object, item: object, is_list: bool) -> None:
    """Element type, and whether it is a list."""
    assert (item, is_list) == shape_of(annotation)


def test_names_and_labels_go_before_aliases() -> None:
    """A field's own label is never taken for another's alias."""
    keys = keys_of(Sample)

    assert ("one", "other", "other", "bare") == (keys["立案件数"], keys["提交"], keys["other"], keys["bare"])


def test_a_field_without_a_label_goes_by_its_name() -> None:
    """It has no examples or settings either."""
    info = Sample.model_fields["bare"]

    assert ("bare", "", None) == (called_field("bare", info), example_of(info), setting(info, "unit"))
    assert "one（立案件数）" == called_field("one", Sample.model_fields["one"])
