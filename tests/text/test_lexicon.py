"""Set phrases that hold a numeral and state no fact."""

import pytest

from drafter.text.lexicon import build_index, phrase_at, set_phrases
from drafter.text.scan import mentions


@pytest.mark.parametrize(
    "text",
    [
        "三个代表",
        "两手抓",
        "千方百计",
        "统一思想",
        "五位一体",
        "四处走访群众",
        "途经三里河",
        "二七路沿线",
        "第三中学",
        "12345热线",
        "5G基站",
    ],
)
def test_a_set_phrase_is_no_figure(text: str) -> None:
    """Nothing in it needs a ground."""
    assert [] == [m.text for m in mentions(text) if not m.loose]


@pytest.mark.parametrize("text", ["四处水利设施", "三个提案", "两手准备工作3项"])
def test_the_same_numeral_elsewhere_is_a_figure(text: str) -> None:
    """Only the phrase is exempt."""
    assert [] != [m.text for m in mentions(text)]


def test_a_phrase_of_one_s_own_is_no_figure() -> None:
    """三市并举 is nobody's figure where the user says so."""
    assert [] != mentions("推进三件并举")
    assert () == mentions("推进三件并举", phrases=("三件并举",))


def test_the_longest_phrase_wins() -> None:
    """一体 inside 一体两翼 is not the end of it."""
    index = build_index(["一体", "一体两翼", "没有数字", "一"])

    assert (1, 5) == phrase_at("建一体两翼格局", 1, index)
    assert (1, 3) == phrase_at("建一体", 1, index)
    assert phrase_at("建一个", 1, index) is None


def test_a_phrase_that_ends_with_its_numeral_is_found() -> None:
    """By the character in front of it."""
    index = build_index(["数一数二", "其一"])

    assert (0, 2) == phrase_at("其一", 1, index)
    assert (0, 4) == phrase_at("数一数二", 1, index)


def test_the_shipped_phrases_are_read_once() -> None:
    """They do not change while the program runs."""
    assert set_phrases() is set_phrases()


def test_what_may_not_follow_makes_another_word_of_a_phrase() -> None:
    """四季 is a phrase, 四季度 a quarter."""
    index = build_index(["四季｜度"])

    assert (0, 2) == phrase_at("四季常青", 0, index)
    assert phrase_at("四季度开工", 0, index) is None
