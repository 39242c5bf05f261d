"""
Facts as data inside a message: JSON whose strings can neither close their block nor give orders unseen.

A fact is what somebody typed or pasted: it may hold template syntax, a closing tag, control characters or
an instruction. None of it is ever compiled as a template; what could end the block or hide from the reader's
eye is written as an escape of JSON.
"""

from collections.abc import Iterable, Mapping, Sequence
from json import dumps

from drafter.facts.fact import Fact

IDEOGRAPHIC_SPACE = "\u3000"

Row = str | Mapping[str, str]


def as_data(rows: Sequence[Row]) -> str:
    """A JSON array, one row a line, without a character that could pass for the block's end."""
    return (
        "[\n" + ",\n".join(_escaped(dumps(row, ensure_ascii=False)) for row in rows) + "\n]" if rows else "[]"
    )


def fact_rows(facts: Iterable[Fact]) -> list[Row]:
    """One row a fact: its id, label and exact value, and for a person the post."""
    return [_row(fact) for fact in facts]


def fact_lines(facts: Iterable[Fact]) -> list[Row]:
    """One short line a fact: label and exact value, a person with the post."""
    return [f"{fact.label}：{fact.post}{fact.text}" for fact in facts]


def _row(fact: Fact) -> dict[str, str]:
    row = {"id": fact.id, "label": fact.label, "value": fact.text}
    if fact.post:
        row["post"] = fact.post
    if fact.kind == "point":
        row["how"] = "用自己的话写，其中的名称和数字照写"
    return row


def _escaped(line: str) -> str:
    return "".join(_escape(character) for character in line)


def _escape(character: str) -> str:
    if character not in "<>" and (character.isprintable() or character == IDEOGRAPHIC_SPACE):
        return character
    code = ord(character)
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
