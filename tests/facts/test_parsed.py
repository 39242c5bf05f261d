"""Lines and columns."""

import pytest

from drafter.facts.parsed import Lines, Parsed


@pytest.mark.parametrize(
    ("offset", "expected"),
    [(0, "第1行第1列"), (2, "第1行第3列"), (3, "第2行第1列"), (4, "第3行第1列"), (5, "第3行第2列")],
)
def test_an_offset_has_a_line_and_a_column(offset: int, expected: str) -> None:
    """Both from 1; a line end belongs to its line."""
    assert expected == Lines("ab\n\ncd").place(offset)


def test_the_line_of_a_path_is_that_of_the_nearest_around_it() -> None:
    """Nothing is known of plain data."""
    parsed = Parsed(None, {("a",): 3, ("a", 0): 4})

    assert [4, 3, 3, None, None] == [
        parsed.line_of(path) for path in [("a", 0, "b"), ("a", 1), ("a",), ("b",), ()]
    ]
