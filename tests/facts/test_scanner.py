"""What the scanner needs beyond its readers: it is linear, and quotes what it shows."""

import pytest

from drafter.facts.json_text import parse_json
from drafter.facts.toml_text import parse_toml

MANY = 20_000


@pytest.mark.parametrize(
    "unit", ["“甲”，", "”甲”，", '"甲', "[", "{", "甲=", "：", "“", "，", "1,", "＃", "'"]
)
def test_repeated_characters_take_linear_time(unit: str) -> None:
    """100,000 characters on one line are read at once, as an array, a value, a key."""
    for text in (f"a = [{unit * MANY}]", f"a = {unit * MANY}", unit * MANY, f"[{unit * MANY}"):
        parse_toml(text)
        parse_json(text.partition("= ")[2])


def test_a_long_line_is_quoted_in_part() -> None:
    """A message stays a line."""
    problem = parse_toml("a = " + "甲" * 5000).problems[0]

    assert len(problem.message) < 150
