"""Values said in other ways: Chinese numerals, full-width and grouped digits, 万."""

import re
from collections.abc import Iterator

DIGITS = "零一二三四五六七八九"
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
ASCII = str.maketrans("０１２３４５６７８９．", "0123456789.")
PLAIN = re.compile(r"([0-9]+)(件|人次|人|户|次|名|亩|篇|场|个|条|期|项|册|份|家|处|起|批次|吨|万元|元)")
NUMERAL = re.compile(
    r"[0-9０-９零〇○一二两三四五六七八九十百千万亿]+(?:[.．点][0-9０-９零一二三四五六七八九]+)?"
)


def hanzi(number: int) -> str:
    """
    A number in Chinese, as 一百二十九 for 129.

    Raises:
        ValueError: the number is negative, or 一亿 or more.
    """
    if not 0 <= number < 10**8:
        raise ValueError(f"「{number}」 is out of range: give a number from 0 to 99999999.")
    high, low = divmod(number, 10_000)
    if not high:
        return below_ten_thousand(low)
    gap = "零" if 0 < low < 1000 else ""
    return below_ten_thousand(high) + "万" + (gap + below_ten_thousand(low) if low else "")


def below_ten_thousand(number: int) -> str:
    written, gap = "", False
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // size % 10
        if digit:
            written += ("零" if gap and written else "") + DIGITS[digit] + unit
        gap = not digit
    return written.removeprefix("一") if written.startswith("一十") else written or "零"


def rewordings(surface: str) -> Iterator[str]:
    """The same value in other words; nothing where the surface is not digits with a unit."""
    plain = PLAIN.fullmatch(surface)
    if not plain:
        return
    digits, unit = plain.groups()
    number = int(digits)
    yield digits.translate(FULL_WIDTH) + unit
    yield f"{digits} {unit}"
    if number != 2:  # 二件 is not said
        yield hanzi(number) + unit
    if number >= 1000:
        yield f"{number:,}{unit}"
    if number >= 10_000 and number % 1000 == 0 and unit != "万元":
        yield f"{number / 10_000:g}万{unit}"


def bare(surface: str) -> str:
    """What is left of a surface without its digits: unit, scale and hedge."""
    return re.sub(r"[0-9.０-９．,，零〇一二两三四五六七八九十百千]", "", surface)


def quantity(surface: str) -> str | None:
    """The digits or Chinese numeral of a surface, to tell equal values apart; None without one."""
    found = re.search(r"[0-9０-９.．,]+|[零〇一二两三四五六七八九十百千]+", surface)
    if not found:
        return None
    said = found.group().translate(ASCII).replace(",", "")
    return said.rstrip(".") if said[0].isascii() else str(chinese(said))


def chinese(said: str) -> int:
    """The number of a Chinese numeral below 一万."""
    total = digit = 0
    for sign in said.replace("两", "二").replace("〇", "零"):
        if sign in DIGITS:
            digit = DIGITS.index(sign)
        else:
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[sign]
            digit = 0
    return total + digit
