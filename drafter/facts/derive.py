"""
Declared arithmetic: what a fact says it is derived from must give its value, to the digits that were written.

    derive = "立案件数 / 提交件数"

Names are labels, aliases or ids; + - × ÷, brackets and numbers may be used. A hedged figure stands for all
the numbers that it can mean.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from drafter.facts.fact import Fact
from drafter.facts.interval import Interval, reach, rounding
from drafter.facts.names import nearest
from drafter.facts.types import Quantity, Rate
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind

_OPERATORS = {
    "+": "+",
    "-": "-",
    "—": "-",
    "−": "-",
    "*": "*",
    "×": "*",
    "/": "/",
    "÷": "/",
    "(": "(",
    ")": ")",
    "（": "(",
    "）": ")",
}
_LITERAL = regex(r"[0-9]+(?:\.[0-9]+)?%?")
_WORD = regex(r"[^\s+*/×÷()（）—−-]+")
_LONGEST = 400
Token = str | Interval


def check_derivation(fact: Fact, facts: Iterable[Fact], named: frozenset[str]) -> None:
    """
    Raise ValueError where the arithmetic of a fact cannot be read or does not hold.

    Args:
        fact: the fact with `derive`.
        facts: all facts of the list.
        named: the ids that were given by hand; a number in the formula may be one of them.
    """
    if not isinstance(fact.value, Amount):
        raise ValueError(f"「{fact.text}」不是数量或比率，不能由「{fact.derive}」算出")  # noqa: TRY004 - a fault of the file
    if len(fact.derive) > _LONGEST:
        raise ValueError(f"算式「{fact.derive[:20]}…」太长，请分成几步写")
    result = _Formula(fact.derive, _tokens(fact.derive, _figures(facts), named)).value()
    if result is None:
        return
    if fact.value.unit == "百分点":
        result = result.times(Interval(Fraction(100), Fraction(100)))
    if not result.meets(rounding(_measured(fact))):
        shown = _shown(result, is_rate=fact.kind is Kind.RATE)
        raise ValueError(f"「{fact.text}」与算式「{fact.derive}」不符，按算式应为{shown}，请核对")


def _figures(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    """The facts by every name that a formula may use."""
    by_name: dict[str, list[Fact]] = {}
    for fact in facts:
        for name in dict.fromkeys((fact.id, fact.label, *fact.aliases)):
            by_name.setdefault(name, []).append(fact)
    return by_name


def _tokens(text: str, figures: Mapping[str, list[Fact]], named: frozenset[str]) -> list[Token]:
    """Operators and values of a formula; the longest name wins."""
    names = sorted((name for name in figures if not _LITERAL.fullmatch(name)), key=len, reverse=True)
    has_labels = any(name in text for name in names)
    tokens: list[Token] = []
    at = 0
    while at < len(text):
        name = next((name for name in names if text.startswith(name, at)), "")
        literal = _LITERAL.match(normalized(text), at)
        if text[at].isspace():
            at += 1
        elif name:
            tokens.append(_reach(name, figures))
            at += len(name)
        elif normalized(text[at]) in _OPERATORS:
            tokens.append(_OPERATORS[normalized(text[at])])
            at += 1
        elif literal:
            number = literal.group()
            is_id = number in named or (not has_labels and number in figures)
            tokens.append(_reach(number, figures) if is_id else _literal(number))
            at = literal.end()
        else:
            word = _WORD.match(text, at)
            unknown = word.group() if word else text[at]
            close = nearest(unknown, names)
            raise ValueError(
                f"算式「{text}」里的「{unknown}」不是已有的标签或编号"
                + (f"，是不是「{close}」" if close else "")
            )
    return tokens


def _reach(name: str, figures: Mapping[str, list[Fact]]) -> Interval:
    found = figures[name]
    if len(found) > 1:
        raise ValueError(f"算式里的「{name}」有{len(found)}项，请改用编号（id）指明是哪一项")
    if found[0].missing:
        return Interval(Fraction(0), None)
    if not isinstance(found[0].value, Amount):
        raise ValueError(f"算式里的「{name}」是「{found[0].text}」，不是数量或比率")  # noqa: TRY004 - a fault of the file
    return reach(_measured(found[0]))


def _literal(number: str) -> Interval:
    exact = Fraction(number.rstrip("%")) / (100 if number.endswith("%") else 1)
    return Interval(exact, exact)


def _measured(fact: Fact) -> Quantity | Rate:
    return Rate(fact.text) if fact.kind is Kind.RATE else Quantity(fact.text)


class _Formula:
    """A formula read from left to right, products before sums."""

    def __init__(self, text: str, tokens: list[Token]) -> None:
        self._text = text
        self._tokens = tokens
        self._at = 0

    def value(self) -> Interval | None:
        """What the formula gives; None where nothing can be said."""
        result = self._sum()
        if self._next is not None:
            raise self._unreadable()
        return result

    @property
    def _next(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _taken(self, operators: str) -> str:
        token = self._next
        if isinstance(token, str) and token in operators:
            self._at += 1
            return token
        return ""

    def _sum(self) -> Interval | None:
        result = self._product()
        while operator := self._taken("+-"):
            other = self._product()
            if result is not None and other is not None:
                result = Interval.total((result, other)) if operator == "+" else result.minus(other)
            else:
                result = None
        return result

    def _product(self) -> Interval | None:
        result = self._atom()
        while operator := self._taken("*/"):
            other = self._atom()
            if result is not None and other is not None:
                result = result.times(other) if operator == "*" else result.over(other)
            else:
                result = None
        return result

    def _atom(self) -> Interval | None:
        token = self._next
        if isinstance(token, Interval):
            self._at += 1
            return token
        if self._taken("("):
            inner = self._sum()
            if not self._taken(")"):
                raise self._unreadable()
            return inner
        raise self._unreadable()

    def _unreadable(self) -> ValueError:
        return ValueError(f"算式「{self._text}」写得不完整，请写成「立案件数 / 提交件数」这样的形式")


def _shown(result: Interval, *, is_rate: bool) -> str:
    scale, sign = (100, "%") if is_rate else (1, "")
    low = format(float(result.low * scale), ".4g" if is_rate else ".10g")
    exact = result.low == result.high and Fraction(low) == result.low * scale
    return f"{'' if exact else '约'}{low}{sign}"
