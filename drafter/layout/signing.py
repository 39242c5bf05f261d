"""Where signature and date stand, in characters from the left edge (7.3.5)."""

from collections.abc import Sequence

from drafter.layout.gbt9704 import CHARACTERS, SEALED_RIGHT, SIGNED_RIGHT
from drafter.layout.width import width


def signing_indents(names: Sequence[str], date: str, *, seal: bool) -> tuple[tuple[float, ...], float]:
    """The left indent of each name and of the date; names of several issuers begin below each other."""
    longest = max(map(width, names), default=0.0)
    indents = (_sealed if seal else _unsealed)(longest, width(date))
    # A name that does not fit begins at the left edge and runs on.
    starts, dated = (max(0.0, indent) for indent in indents)
    inset = [(longest - width(name)) / 2 if seal else 0.0 for name in names]
    return tuple(starts + each for each in inset), dated


def _unsealed(name: float, date: float) -> tuple[float, float]:
    """
    Issuer two characters from the right edge, the date beginning two to the right of it.

    The longer one keeps the distance from the edge.
    """
    if date > name:
        dated = CHARACTERS - SIGNED_RIGHT - date
        return dated - (SIGNED_RIGHT if name else 0.0), dated
    start = CHARACTERS - SIGNED_RIGHT - name
    return start, start + SIGNED_RIGHT


def _sealed(name: float, date: float) -> tuple[float, float]:
    """The date four characters from the right edge, the issuer above its middle; more where it needs more."""
    right = max(SEALED_RIGHT, (name - date) / 2)
    dated = CHARACTERS - right - date
    return dated + (date - name) / 2, dated
