"""Documents as lists of facts."""

from drafter.facts.document import Document
from drafter.facts.flatten import flatten
from drafter.text.values import Kind


def flat(digest: type[Document], inspections, proposals):
    visits = [{"place": "岚溪镇", "suggestions": 7}, {"place": "禾塘乡", "leader": "副主席何静宜"}]
    sections = (
        inspections(
            topics=["养老", "食堂"],
            lead={"place": "映湖街道"},
            visits=visits,
            outcomes=["整改完成"],
            style="视察",
        ),
        proposals(submitted=129, filed="93件"),
    )
    return flatten(digest(issuer="青屏县政协", chair="秦望舒", sections=sections))


def test_ids_are_paths(digest, inspections, proposals) -> None:
    """The frame first, then section by section, in the order of the fields."""
    assert [
        "issuer", "chair", "sections.0.topics.0", "sections.0.topics.1", "sections.0.lead.place",
        "sections.0.visits.0.place", "sections.0.visits.0.suggestions", "sections.0.visits.1.place",
        "sections.0.visits.1.leader", "sections.0.outcomes.0", "sections.1.submitted", "sections.1.filed",
    ] == [fact.id for fact in flat(digest, inspections, proposals)]  # fmt: skip


def test_a_fact_carries_what_its_field_says(digest, inspections, proposals) -> None:
    """Label, aliases, use, unit, section and group."""
    facts = {fact.id: fact for fact in flat(digest, inspections, proposals)}
    suggestions = facts["sections.0.visits.0.suggestions"]

    assert ("意见条数", ("意见建议",), "7条") == (suggestions.label, suggestions.aliases, suggestions.text)
    assert (0, "sections.0.visits.0", "must") == (suggestions.section, suggestions.group, suggestions.use)
    assert "may" == facts["sections.0.outcomes.0"].use
    assert (None, "") == (facts["chair"].section, facts["chair"].group)
    assert "sections.0.lead" == facts["sections.0.lead.place"].group
    assert "" == facts["sections.0.topics.0"].group


def test_a_person_carries_the_post(digest, inspections, proposals) -> None:
    """The text is the name."""
    leader = {fact.id: fact for fact in flat(digest, inspections, proposals)}["sections.0.visits.1.leader"]

    assert (Kind.PERSON, "何静宜", "副主席") == (leader.kind, leader.text, leader.post)
