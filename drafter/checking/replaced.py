"""A name put for another: a person, place or body that is missing, and one nobody gave where its label stands."""

from drafter.checking.alignment import Alignment, Near
from drafter.text.values import Kind

_NAMES = (Kind.PERSON, Kind.PLACE, Kind.ORGANISATION)
_FITS = 1.2
"""How well a label must stand at a place for the name there to be in the given one's, where others may be."""


def pair_replaced(alignment: Alignment) -> None:
    """Tell of a missing name and an invented one in its place as one that was altered."""
    for kind in _NAMES:
        lost = [fact for fact in alignment.missing if fact.kind is kind]
        strange = [mention for mention in alignment.invented if mention.kind is kind]
        least = _FITS if len(lost) > 1 or len(strange) > 1 else 0.0
        ranked = []
        for place, mention in enumerate(strange):
            context = alignment.contexts.at(mention)
            for number, fact in enumerate(lost):
                grams = alignment.prepared.grams[alignment.facts.index(fact)]
                weight = context.score(grams) / (sum(grams.values()) or 1.0)
                if weight > least:
                    ranked.append((-weight, number, place))
        facts, places = set(range(len(lost))), set(range(len(strange)))
        for _, number, place in sorted(ranked):
            if number in facts and place in places:
                facts.discard(number)
                places.discard(place)
                alignment.missing.remove(lost[number])
                alignment.invented.remove(strange[place])
                alignment.altered.append(Near(lost[number], strange[place]))
