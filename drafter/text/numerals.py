"""
Numbers as Chinese texts write them: 12,000, 1.2万, 3亿4千万, 一百二十九, 十万八千, 二〇〇四, 二十一点三六.

All functions take normalized text (`drafter.text.normal`); values are exact.
"""

import re
from decimal import Decimal
from functools import lru_cache

from drafter.text.regex import regex

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_FORMAL = {c: i for i, c in enumerate("零壹贰叁肆伍陆柒捌玖")}
TENS = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
SCALES = {"万": 10_000, "亿": 100_000_000}

HAN = "零〇一二两三四五六七八九十百千万亿"
"""Characters that Chinese numerals are written with."""
HAN_DIGIT = "一二两三四五六七八九"
FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟"
"""Those of cheques."""

ARABIC = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![0-9,])|[0-9]{1,16}(?:\r?\n[0-9]{1,16}(?=[\u4e00-\u9fff%]))?)"
    r"(?:\.[0-9]{1,12})?"
)
NUMBER = (
    rf"(?:{ARABIC}(?:[ ]?(?:[百千]?[万亿]|[百千]))?"
    r"(?:(?<=[万亿])(?:[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,8})[百千]?万?)?"
    rf"|(?:[{HAN}]|[{FORMAL}](?=[{FORMAL}零万亿元圆]))"
    rf"[{HAN}{FORMAL}]{{0,19}}(?:点[{HAN_DIGIT}零〇]{{1,12}}(?:[百千]?[万亿])?)?)"
)
"""A number, Arabic or Chinese, with its scale; of the figures of cheques, one alone is a word's (队伍)."""

_SPACE = str.maketrans("", "", " \r\n")
_ARABIC_CHUNK = regex(ARABIC)
_YEAR = regex(r"[0-9〇零一二三四五六七八九]{4}")


@lru_cache(maxsize=4096)
def parse_number(text: str) -> Decimal:
    """
    The exact value of a number; ValueError where it is none.

    Trailing digits without their place count as offices say them: 一百二 is 120, 三万五 35,000.
    """
    whole, point, decimals = text.translate(_SPACE).partition("点")
    value = _parse_whole(whole)
    if point:
        digits = decimals.rstrip("百千万亿")
        if not digits or any(c not in DIGITS for c in digits):
            raise ValueError(text)
        value += Decimal("0." + "".join(str(DIGITS[c]) for c in digits))
        for scale in decimals[len(digits) :]:  # 四十点三亿
            value *= SCALES.get(scale) or TENS[scale]
    return value


def _parse_whole(text: str) -> Decimal:
    if not text:
        raise ValueError(text)
    plain = _ARABIC_CHUNK.fullmatch(text)
    if plain:
        return Decimal(text.replace(",", ""))
    if len(text) > 1 and all(c in DIGITS for c in text):
        return Decimal("".join(str(DIGITS[c]) for c in text))
    return _parse_places(text)


def _parse_places(text: str) -> Decimal:
    high = total = section = Decimal(0)
    pending: Decimal | None = None
    last, gap, position = 1, False, 0
    while position < len(text):
        char = text[position]
        chunk = _ARABIC_CHUNK.match(text, position)
        if chunk:
            pending, gap, position = Decimal(chunk.group().replace(",", "")), True, chunk.end()
            continue
        if char in "零〇":
            gap = True
        elif char in DIGITS or char in _FORMAL:
            if pending is not None:
                raise ValueError(text)
            pending = Decimal(DIGITS.get(char, _FORMAL.get(char, 0)))
        elif char in TENS:
            section += (Decimal(1) if pending is None else pending) * TENS[char]
            pending, last, gap = None, TENS[char], False
        elif char in SCALES:
            scale = SCALES[char]
            section += pending or 0
            if scale > 10_000:
                high, total = (high + total + (section or (1 if not total + high else 0))) * scale, Decimal(0)
            else:
                total = (total + (section or 1)) * scale  # 三万四千二百万 is 34,200 of 万
            section, pending, last, gap = Decimal(0), None, scale, False
        else:
            raise ValueError(text)
        position += 1
    if pending is not None and last >= 100 and not gap:
        pending *= last // 10
    return high + total + section + (pending or 0)


def parse_year(text: str) -> int:
    """A year of four digits in any mixture: 2004, 二〇〇四, 二00四."""
    if not _YEAR.fullmatch(text):
        raise ValueError(text)
    return int("".join(c if c in "0123456789" else str(DIGITS[c]) for c in text))


def render_chinese(value: int) -> str:
    """一百二十九 for 129; 十二 for 12; 零 for 0. ValueError below 0 and from 10^12 on."""
    if not 0 <= value < 10**12:
        raise ValueError(value)
    if value == 0:
        return "零"
    out = ""
    for scale, name in ((100_000_000, "亿"), (10_000, "万"), (1, "")):
        part, value = divmod(value, scale)
        if part:
            if out and part < 1000:
                out += "零"
            out += _below_ten_thousand(part) + name
        elif out and value and not out.endswith("零"):
            out += "零"
    out = re.sub("零+", "零", out)
    return out[1:] if out.startswith("一十") else out


def _below_ten_thousand(value: int) -> str:
    out, zero = "", False
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, place)
        if digit:
            out += ("零" if zero and out else "") + "零一二三四五六七八九"[digit] + name
            zero = False
        else:
            zero = True
    return out


def render_arabic(value: Decimal) -> str:
    """129, 1.2, 12000: plain digits without exponent or trailing zeros."""
    text = format(value.normalize(), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
