"""Papers in parts: their headings, the numbers below them, the mood of each."""

from drafter.drafting.drafter import Drafter
from drafter.facts.document import Document
from drafter.facts.load import load_facts

STUDY = {"type": "study", "sessions": "4次"}
PROPOSALS = {"type": "proposals", "submitted": "26件"}
ROOT = {
    "issuer": "青屏县政协",
    "period": "2024年",
    "date": "2024年12月18日",
    "guests": ["何静宜", "唐启文"],
}


def task(heading: str, measure: str) -> dict[str, object]:
    return {"type": "task", "heading": heading, "measures": [measure]}


NEXT = {"next_period": "2025年"}
PLAN = [
    task("抓好提案督办，务求办理实效", "建立督办台账"),
    task("密切联系委员，凝聚履职合力", "每月走访委员"),
]


def drafted(genre: type[Document], *sections: object, **root: object) -> str:
    facts = load_facts({**ROOT, **root, "sections": list(sections)}, genre=genre)
    draft = Drafter().draft(facts)
    assert [finding.message for finding in draft.report.findings if finding.severity == "error"] == []
    return draft.text


def headings(text: str) -> list[str]:
    return [line for line in text.splitlines() if line[:2] in ("一、", "二、", "三、") or line[0:1] == "（"]


def test_the_sections_of_a_part_stand_one_level_down(yearbook: type[Document]) -> None:
    """一、 the part, （一） its sections; the second part begins where a section belongs to it alone."""
    found = headings(drafted(yearbook, STUDY, PROPOSALS, *PLAN, **NEXT))

    assert [found[0], found[3]] == ["一、2024年工作总结", "二、2025年工作计划"]
    assert [heading[:3] for heading in (*found[1:3], *found[4:])] == ["（一）", "（二）"] * 2


def test_a_part_is_told_in_its_own_mood_and_period(yearbook: type[Document]) -> None:
    """What is planned is told as to be done, in the year to come."""
    assert "2025年，要建立督办台账。" in drafted(yearbook, STUDY, *PLAN, **NEXT)


def test_a_section_alone_in_its_part_needs_no_heading_but_its_own(yearbook: type[Document]) -> None:
    """One （一） without a （二） is none."""
    text = drafted(yearbook, STUDY, *PLAN, **NEXT)

    assert "一、2024年工作总结\n组织" in text or "一、2024年工作总结\n全年" in text
    assert "（一）抓好提案督办，务求办理实效\n" in text


def test_a_section_out_of_its_part_stays_where_it_stands(yearbook: type[Document]) -> None:
    """No part opens twice."""
    found = headings(drafted(yearbook, STUDY, *PLAN, PROPOSALS, **NEXT))

    assert [heading for heading in found if "工作总结" in heading] == ["一、2024年工作总结"]
    assert [heading[:3] for heading in found[-3:]] == ["（一）", "（二）", "（三）"]


def test_a_lone_part_is_flat(yearbook: type[Document]) -> None:
    """Where only one of several parts has sections, they stand on the first level."""
    found = headings(drafted(yearbook, STUDY, PROPOSALS))

    assert [heading[:2] for heading in found] == ["一、", "二、"]


def test_lines_around_the_sections(yearbook: type[Document]) -> None:
    """A line falls away with its facts; those behind the last section stand before the signature."""
    text = drafted(yearbook, STUDY)
    bare = drafted(yearbook, STUDY, guests=[])

    assert "各位委员：\n出席人员：何静宜、唐启文\n县政协报告2024年工作。\n" in text
    assert text.endswith("\n谢谢大家！\n\n青屏县政协\n2024年12月18日")
    assert "出席人员" not in bare


def test_a_section_may_have_other_headings_in_a_plan(yearbook: type[Document]) -> None:
    """`[headings.plan]` goes before `[headings]` where the section is told as planned."""
    bare = {"type": "task", "measures": ["每月走访委员"]}
    text = drafted(yearbook, STUDY, PROPOSALS, task("抓好督办，务求实效", "建立督办台账"), bare, **NEXT)

    assert "（二）谋划来年，落实任务\n" in text
