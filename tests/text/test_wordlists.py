"""Words as regular expressions."""

import re

from drafter.text.wordlists import alternatives, by_first


def test_the_longest_word_wins() -> None:
    """Whatever the order they were given in."""
    assert ["有限公司", "公司"] == re.findall(alternatives(["公司", "有限", "有限公司"]), "有限公司的公司")


def test_a_guard_in_front_of_a_word_is_kept() -> None:
    """It is asked behind the first character, so that places are found by that."""
    assert "学(?:(?<![要须]学)会|院)" == by_first(["(?<![要须])学会", "学院"])
    assert ["学会", "学院"] == re.findall(by_first(["(?<![要须])学会", "学院"]), "要学会，学会、学院")
