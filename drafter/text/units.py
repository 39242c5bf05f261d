"""
Units of measure and measure words: which are one, which convert, and what may not follow them.

A unit maps to its base and the factor to it: 公里 is 1000 米, 名 and 位 are 人, 人次 is not. The words are data
(`drafter/data/units.toml`).
"""

import tomllib
from decimal import Decimal

from drafter.data import data_text

_DATA = tomllib.loads(data_text("units.toml"))

UNITS: dict[str, tuple[str, Decimal]] = {name: (name, Decimal(1)) for name in _DATA["counted"].split()} | {
    name: (base, Decimal(factor)) for name, (base, factor) in _DATA["base"].items()
}
"""Each unit with its base and the factor to it."""

WEAK: frozenset[str] = frozenset(_DATA["weak"].split())
"""Units that, behind a small Chinese numeral, belong to set phrases as often as to figures (三方面)."""

WORDS: frozenset[str] = frozenset(_DATA["words"].split())
"""Words that end like a unit: 农户, 条件, 现场."""

PEOPLE: frozenset[str] = frozenset(_DATA["people"].split())
"""Who is counted without a measure word behind a larger number: 2.9万农业人口."""

NOT_FOLLOWED: dict[str, str] = _DATA["not_followed"]
"""Characters that make another word of the unit: 三个人 counts persons, 个别 is a word."""

FOLLOWED_BY: dict[str, list[str]] = {unit: words.split() for unit, words in _DATA["followed_by"].items()}
"""Words before which it is a unit all the same behind a numeral: 三家电商企业."""

BARRED_FAR: dict[str, str] = _DATA["barred_far"]
"""Characters that alone make another word of the unit behind a numeral of two signs or more: 十二家乡镇医院."""
