"""How the words of one value are altered, so that they state another one."""

import re
from collections.abc import Iterator
from random import Random

ALTERED_UNITS = (
    ("件", "条"),
    ("户", "人"),
    ("亩", "公里"),
    ("名", "户"),
    ("人次", "人"),
    ("%", "‰"),
)
HEDGES = ("余", "多", "近", "约", "左右", "以上", "不少于", "不低于")
TO_HEDGE = re.compile(r"([0-9]+)(件|人次|人|元|万元|户|次|名|亩|篇|场)")


def alterations(surface: str, rng: Random, *, figure: bool, person: bool) -> Iterator[tuple[str, str]]:
    """The altered words with the kind of fault each is."""
    yield from numerals(surface, rng, figure=figure)
    if figure:
        yield from scales(surface)
        yield from hedges(surface)
    yield from units(surface)
    yield from dates(surface)
    if person:
        last = rng.choice([sign for sign in "明华军伟芳" if sign != surface[-1]])
        yield "alter-name", surface[:-1] + last
    if surface.startswith("《") and len(surface) > 5:
        yield "alter-title", surface[:3] + surface[4:]


def numerals(surface: str, rng: Random, *, figure: bool) -> Iterator[tuple[str, str]]:
    digits = [found.start() for found in re.finditer(r"[0-9０-９]", surface)]
    signs = [found.start() for found in re.finditer(r"[一二三四五六七八九]", surface)]
    if digits:
        at = rng.choice(digits)
        signs_of_width = "123456789" if surface[at].isascii() else "１２３４５６７８９"
        yield "alter-digit", another(surface, at, signs_of_width, rng)
    elif figure and signs:
        yield "alter-hanzi-numeral", another(surface, rng.choice(signs), "二三四五六七八九", rng)


def another(surface: str, at: int, signs: str, rng: Random) -> str:
    return surface[:at] + rng.choice([sign for sign in signs if sign != surface[at]]) + surface[at + 1 :]


def scales(surface: str) -> Iterator[tuple[str, str]]:
    if "万" in surface:
        yield "alter-scale", surface.replace("万", "亿", 1)
    elif "亿" in surface:
        yield "alter-scale", surface.replace("亿", "万", 1)


def hedges(surface: str) -> Iterator[tuple[str, str]]:
    for hedge in HEDGES:
        if hedge in surface and not surface.startswith("将近"):
            yield "drop-hedge", surface.replace(hedge, "", 1)
    if TO_HEDGE.fullmatch(surface):
        yield "add-hedge", re.sub(r"^([0-9]+)", r"\1余", surface)


def units(surface: str) -> Iterator[tuple[str, str]]:
    for unit, other in ALTERED_UNITS:
        if re.search(rf"[0-9]{unit}$", surface):
            yield "alter-unit", surface.removesuffix(unit) + other


def dates(surface: str) -> Iterator[tuple[str, str]]:
    if re.search(r"[0-9]月[0-9]{1,2}日$", surface):
        later = re.sub(r"([0-9]{1,2})日$", lambda day: f"{int(day[1]) % 28 + 1}日", surface)
        yield "alter-date", later
