"""Money as it is spoken of."""

import pytest

from drafter.text.money import read_money


@pytest.mark.parametrize(
    ("yuan", "text"),
    [
        ("1.8", "一块八"),
        ("3.5", "三块五毛钱"),
        ("2.5", "2元5角"),
        ("3.58", "三元五角八分"),
        ("0.8", "八毛钱"),
    ],
)
def test_parts_of_a_yuan_add_up(yuan: str, text: str) -> None:
    """块, 毛 and 分 are one sum."""
    figure = read_money(text, 0)

    assert figure is not None
    assert (yuan, "元", len(text)) == (str(figure.amount.low), figure.amount.unit, figure.end)


@pytest.mark.parametrize(
    ("end", "text"),
    [(7, "单件成本降低六角，"), (6, "票价涨了五毛。"), (None, "凉亭有六角。"), (None, "降低六角亭")],
)
def test_parts_alone_are_money_behind_a_movement(end: int | None, text: str) -> None:
    """降低六角 is a sum, and what has 六角 is a shape."""
    place = next(i for i, char in enumerate(text) if char in "五六")

    figure = read_money(text, place)

    assert (end is None) == (figure is None)


@pytest.mark.parametrize("text", ["五角星", "三块五亩的地", "十块八块", "三元五个人", "八角", "一二百块八"])
def test_other_words_are_no_money(text: str) -> None:
    """Stars, pieces of land and estimates."""
    assert read_money(text, 0) is None
