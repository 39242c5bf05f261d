"""
The values that a text can state, in one canonical form each, so that equal statements compare equal.

`12000余元`, `1.2万余元` and `一万二千多元` are one `Amount`; `二〇〇四年十二月` and `2004年12月` one `When`.
Numbers are exact: `Decimal`, or `Fraction` where a share has no finite decimal (三分之一).
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

Number = Decimal | Fraction


class Kind(StrEnum):
    """What a fact or a mention is a statement of."""

    QUANTITY = "quantity"
    RATE = "rate"
    DATE = "date"
    ORDINAL = "ordinal"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    TITLE = "title"
    DOCUMENT = "document"
    """The number of a document: 〔2024〕12号."""
    QUOTED = "quoted"
    """A name in quotation marks: “圆梦助学”."""
    PHRASE = "phrase"
    """Words to be kept as they are."""
    POINT = "point"
    """Something to be said in one's own words."""


class Hedge(StrEnum):
    """How far the number is from exact; which words mean which is said in `drafter.text.hedges` alone."""

    EXACT = ""
    MORE = "余"
    NEAR = "近"
    ABOUT = "约"
    AT_LEAST = "以上"
    AT_MOST = "以内"
    BELOW = "不足"
    SEVERAL = "数"
    UP_TO = "上"
    WITHIN = "内"


@dataclass(frozen=True, slots=True)
class Amount:
    """
    A quantity or a rate.

    `low` and `high` are in the base unit of `unit` (元, 米, 秒 …; a rate has the unit 「率」 and 1 for the
    whole) and differ only in a range such as 3至5人. `per` is the period of a frequency (每季度4次: 季度).
    """

    low: Number
    high: Number
    unit: str
    hedge: Hedge = Hedge.EXACT
    per: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """
    A date, a period, a clock time, or part of one; what was not said is None or empty.

    `relative` is 今年, 去年, 同年 and the like, to be resolved by whoever knows the document's date; `part` a
    stretch without a number of its own (上半年, 一季度, 中旬, 底, 上午, 每周一); `bound` is 前 or 后 where the
    date is a limit; `end` closes a range; `time` is a clock time in minutes of the day.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""
    relative: str = ""
    bound: str = ""
    time: int | None = None
    end: "When | None" = None


@dataclass(frozen=True, slots=True)
class Serial:
    """An ordinal: its numbers and what is counted (六届二次会议: (6, 2), 「届次」; 第3期: (3,), 「期」)."""

    numbers: tuple[int, ...]
    unit: str


@dataclass(frozen=True, slots=True)
class Name:
    """A name, a title or a phrase, by its characters with width and quotation marks made equal."""

    text: str


Value = Amount | When | Serial | Name


@dataclass(frozen=True, slots=True)
class Mention:
    """
    A statement found in a text; offsets count code points of the text as given, half open.

    `loose` says that it may state a fact but needs no ground when it states none: 一个 in prose, a period
    such as 上半年, a body named by its level alone.
    """

    kind: Kind
    start: int
    end: int
    text: str
    value: Value
    loose: bool = False
