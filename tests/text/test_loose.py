"""Figures that are as likely part of the wording as a statement."""

from drafter.text.mentions import find_mentions


def test_a_small_figure_that_ends_its_clause_says_how_many() -> None:
    """行政拘留五人 is a claim, 三人行 a phrase."""
    said = "行政拘留五人。民营机构有五家。每餐三元。三人行，必有我师。"

    assert ["五人", "五家", "每餐三元"] == [
        mention.text for mention in find_mentions(said) if not mention.loose
    ]
