"""What became of each fact and of each mention."""

from collections.abc import Callable

from drafter.checking.alignment import Alignment
from drafter.text.values import Kind

Align = Callable[..., Alignment]


def test_every_fact_and_every_mention_has_its_fate(aligned: Align) -> None:
    """Stated, altered, missing; invented."""
    found = aligned(
        "立案93件，捐款3001元，走访40户。", ("立案件数", "93件"), ("捐款", "3000元"), ("办复率", "100%")
    )

    assert ["93件"] == [mention.text for mention in found.stated[0]]
    assert [("捐款", "3001元")] == [(near.fact.label, near.mention.text) for near in found.altered]
    assert ["办复率"] == [fact.label for fact in found.missing]
    assert ["40户"] == [mention.text for mention in found.invented]
    assert ["40户"] == [mention.text for mention in found.invented_of(Kind.QUANTITY, Kind.RATE)]
    assert [] == list(found.invented_of(Kind.DATE))


def test_the_places_of_a_fact_stand_in_order(aligned: Align) -> None:
    """A value may be said more than once."""
    found = aligned("立案93件。全年立案九十三件。", ("立案件数", "93件"))

    assert [(2, 5), (10, 14)] == found.spans(0)
    assert [(2, 5), (10, 14)] == found.places
    assert [] == found.spans(7)


def test_a_longer_title_stands_for_itself(aligned: Align) -> None:
    """A given name inside it does not make it given."""
    found = aligned("到岚溪镇调研，印发《岚溪镇规划》。", ("地点", "岚溪镇"))

    assert ["《岚溪镇规划》"] == [mention.text for mention in found.invented]


def test_no_name_is_looked_for_inside_a_figure(aligned: Align) -> None:
    """多次 in 40多次 is not the phrase 多次."""
    found = aligned("走访40多次。", ("做法", "多次"), ("走访", "40多次"))

    assert ["多次"] == [fact.text for fact in found.missing]
