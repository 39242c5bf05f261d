"""Who was given with which posts."""

from drafter import load_facts
from drafter.checking.holders import holders_of
from drafter.text.values import Name


def test_posts_are_gathered_from_all_facts() -> None:
    """With the name, in labels, and wherever a phrase names somebody beside a post."""
    facts = load_facts(
        [
            {"label": "带队副主席", "value": "何静宜"},
            {"label": "主持", "value": "县委书记马骁云"},
            {"label": "参加人员", "value": "县长马骁云、局长孙以宁带队参加"},
        ]
    )
    holders = holders_of(facts.facts)

    assert ["副主席"] == [post.words for post in holders[Name("何静宜")].labels]
    assert ["书记", "县长"] == [post.words for post in holders[Name("马骁云")].posts]
    assert ["局长"] == [post.words for post in holders[Name("孙以宁")].posts]
