"""The facts of one section, as its text is checked against them."""

from drafter import check, load_facts
from drafter.drafting.scope import section_scope

PERSON = "林建业委员到任以来热心公益。他为修路捐款，他看望老人，他资助学生，他走访农户。"


def test_a_section_about_one_person_is_no_story() -> None:
    """What shows a paper for one, its title and its end, stands in no section alone."""
    facts = load_facts({"genre": "work_summary", "issuer": "青屏县政协", "sections": [{"type": "liaison"}]})

    report = check(PERSON * 6, section_scope(facts, 0))

    assert "STR509" not in {finding.code for finding in report.findings if finding.severity == "error"}


def test_the_frame_may_be_stated_in_any_section() -> None:
    """It must be in none of them, since it stands around them."""
    facts = load_facts(
        {
            "genre": "work_summary",
            "issuer": "青屏县政协",
            "sections": [{"type": "study", "sessions": "4次"}, {"type": "proposals", "filed": "93件"}],
        }
    )

    scope = section_scope(facts, 1)

    assert {fact.id: fact.use for fact in scope.facts} == {"issuer": "may", "sections.1.filed": "must"}
