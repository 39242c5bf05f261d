"""The list of a page."""

from drafter.review.entries import FactEntry


def fact(page, label: str) -> FactEntry:
    return next(entry for entry in page.entries.facts if entry.label == label)


def test_every_fact_and_every_finding_has_an_entry(build) -> None:
    """Findings come by their gravity."""
    page = build()

    assert len(page.report.facts) == len(page.entries.facts)
    assert len(page.report.findings) == len(page.entries.findings)
    order = ["error", "warning", "note"]
    grades = [order.index(entry.finding.severity.value) for entry in page.entries.findings]
    assert sorted(grades) == grades


def test_an_altered_fact_is_shown_where_it_should_stand(build) -> None:
    """The words at fault belong to the finding and to the fact."""
    page = build()
    finding = next(entry for entry in page.entries.findings if entry.finding.code == "COV202")
    altered = fact(page, "立案件数")
    keys = {place.key for place in page.entries.places if "95件" == page.report.text[place.start : place.end]}

    assert ("altered", "error") == (altered.status, altered.level)
    assert {altered.key, finding.key} == keys
    assert altered is finding.about


def test_a_finding_says_why_and_on_what_authority(build) -> None:
    """In the words of the rule, in the language of the page."""
    zh, en = (build(language=language).entries.findings[0] for language in ("zh", "en"))

    assert "COV202" == zh.finding.code == en.finding.code
    assert "所给的事实" in zh.why
    assert ("实践经验", "practice") == (zh.source, en.source[:8])
    assert "fact" in en.why


def test_a_fact_belongs_to_the_part_that_it_stands_in(build) -> None:
    """One that stands in several belongs to the first of them, one that is missing to none."""
    page = build()

    assert (1,) == fact(page, "提交提案件数").parts
    assert (0, 2, 3) == fact(page, "单位").parts
    assert (-1,) == fact(page, "座谈会").parts


def test_a_missing_fact_of_a_section_belongs_with_its_siblings(build) -> None:
    """The part in which the other facts of the section stand."""
    facts = {
        "genre": "work_summary",
        "issuer": "青屏县政协",
        "period": "2024年",
        "sections": [{"type": "proposals", "submitted": "129件", "filed": "93件", "answer_rate": "100%"}],
    }
    page = build("青屏县政协2024年工作总结\n一、提案工作\n共提交提案129件，经审查立案93件。\n", facts)

    assert ("missing", (1,)) == (fact(page, "办复率").status, fact(page, "办复率").parts)
