"""Figures that share one unit: 分别为254、39和25人次 states three, 5、3.2万元 two, 12.4∶45.1∶42.5 three shares."""

from decimal import Decimal

from drafter.text.hedges import hedge_before
from drafter.text.numerals import HAN, SCALES, parse_number
from drafter.text.quantities import RATE_UNIT, Figure, unit_behind
from drafter.text.regex import regex
from drafter.text.units import UNITS
from drafter.text.values import Amount, Hedge, Kind

_NUMBER = rf"(?:[0-9]{{1,12}}(?:\.[0-9]{{1,6}})?|[{HAN}]{{2,10}})"
_LAST = rf"(?:{_NUMBER}|(?<=[0-9][、和及])[{HAN}])"
_SHARED = regex(
    rf"(?P<numbers>{_NUMBER}(?:、{_NUMBER}){{0,8}}(?:、|和|及){_LAST})[ ]?(?P<percent>%)?(?P<scale>[万亿])?"
)
_STRUCTURE = regex(r"[0-9]{1,2}(?:\.[0-9]{1,2})?(?::[0-9]{1,2}(?:\.[0-9]{1,2})?){2}(?![0-9.:])")
"""三次产业结构调整为12.4∶45.1∶42.5."""
_SHARE_OF_IT = regex("[0-9.]+")
_WHOLE = 100
_ROUNDED = Decimal("0.005")
_PIECE = regex(rf"{_NUMBER}|[{HAN}]")


def read_shared(norm: str, position: int) -> list[Figure]:
    """The figures of a list whose last one alone has the unit; empty where no such list begins here."""
    found = _SHARED.match(norm, position)
    behind = unit_behind(norm, found.end()) if found and not found["percent"] else None
    if found is None or (behind is None and not found["percent"]):
        return []
    last, unit, stop = behind or (found.end(), "", found.end())
    numbers_end = min(found.end("numbers"), last)
    pieces = [piece.span() for piece in _PIECE.finditer(norm, found.start("numbers"), numbers_end)]
    scale = found["scale"] or _scale_of_last([norm[start:end] for start, end in pieces])
    base, factor = UNITS[unit] if unit else (RATE_UNIT, 1)
    kind = Kind.RATE if found["percent"] else Kind.QUANTITY
    figures = []
    for start, end in pieces:
        try:
            value = parse_number(norm[start:end].removesuffix(scale)) * SCALES.get(scale, 1) * factor
        except ValueError:
            return []
        value = value / 100 if found["percent"] else value
        begin, hedge = hedge_before(norm, start) if start == position else (start, Hedge.EXACT)
        figures.append(Figure(begin, end, kind, Amount(value, value, base, hedge), loose=False))
    return [*figures[:-1], figures[-1]._replace(end=stop)]


def _scale_of_last(pieces: list[str]) -> str:
    """The 万 of 二十、三十万元, which both share."""
    *others, last = pieces
    shares = last[-1] in SCALES and not any(scale in piece for piece in others for scale in SCALES)
    return last[-1] if shares else ""


def read_structure(norm: str, position: int) -> list[Figure]:
    """The shares of a structure, which make up a hundred between them; empty where none begins here."""
    found = _STRUCTURE.match(norm, position)
    shares = list(_SHARE_OF_IT.finditer(found.group())) if found else []
    values = [Decimal(share.group()) / _WHOLE for share in shares]
    if abs(sum(values, -Decimal(1))) > _ROUNDED:
        return []
    spans = [(position + share.start(), position + share.end()) for share in shares]
    return [
        Figure(start, end, Kind.RATE, Amount(value, value, RATE_UNIT), loose=False)
        for (start, end), value in zip(spans, values, strict=True)
    ]
