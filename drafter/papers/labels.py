"""
A label for what a paper states, made from the clause it stands in: 「经审查立案93件」 → 立案件数.

The verb and its object say what is counted, the unit says how: 走访茶农86户 → 走访茶农户数. A label is as
short as it can be and still say of what; what cannot be named from its clause is called by its kind and
marked as unsure.
"""

from collections.abc import Callable, Mapping

from drafter.papers.clauses import Around
from drafter.papers.counting import other_label, quantity_label, rate_label
from drafter.papers.naming import (
    body_label,
    date_label,
    person_label,
    place_label,
    quoted_label,
    title_label,
)
from drafter.papers.wording import Label
from drafter.text.values import Kind


def label_of(around: Around) -> Label:
    """The label of a mention from the words around it."""
    return _MAKERS.get(around.mention.kind, other_label)(around)


def _ordinal(around: Around) -> Label:
    return Label("会议届次" if "会" in around.mention.text or around.right.startswith("会") else "届次")


Maker = Callable[[Around], Label]
_MAKERS: Mapping[Kind, Maker] = {
    Kind.QUANTITY: quantity_label,
    Kind.RATE: rate_label,
    Kind.DATE: date_label,
    Kind.PERSON: person_label,
    Kind.ORGANISATION: body_label,
    Kind.PLACE: place_label,
    Kind.TITLE: title_label,
    Kind.DOCUMENT: lambda _: Label("文号"),
    Kind.QUOTED: quoted_label,
    Kind.ORDINAL: _ordinal,
}
