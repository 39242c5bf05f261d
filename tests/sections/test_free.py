"""The free section: heading, figures and matters that no model foresees."""

from drafter.drafting.draft import Draft
from drafter.drafting.drafter import Drafter

FREE = {
    "type": "free",
    "heading": "推进数字政协，拓宽履职平台",
    "statements": ["开通县政协委员履职平台"],
    "figures": ["平台注册委员：126名", {"label": "在线提案件数", "value": "34件"}],
    "items": [
        {"name": "建立帮扶台账", "figures": ["登记户数：26户"], "measures": ["每季度回访一次"]},
        {"name": "办好委员课堂", "statements": ["邀请专家授课"]},
    ],
}


def drafted(**more: object) -> Draft:
    root = {"genre": "work_summary", "issuer": "青屏县政协", "period": "2024年"}
    sections = [{"type": "study", "sessions": "4次"}, {**FREE, **more}]
    return Drafter().draft({**root, "sections": sections})


def test_the_heading_is_the_facts_and_is_stated_by_the_heading() -> None:
    """It is numbered with the others and not said again in the prose."""
    draft = drafted()
    status = next(status for status in draft.report.facts if status.id == "sections.1.heading")

    assert draft.sections[1].heading == "二、推进数字政协，拓宽履职平台"
    assert status.status == "stated"
    assert draft.text.count("推进数字政协") == 1


def test_figures_are_said_by_their_labels() -> None:
    """在线提案件数 and 34件 are 在线提案34件, and the draft is proved."""
    draft = drafted()

    assert "平台注册委员126名，在线提案34件" in draft.text
    assert [finding.message for finding in draft.report.findings] == []


def test_several_matters_are_a_numbered_list() -> None:
    """One alone is not."""
    one = drafted(items=FREE["items"][:1])

    assert "一是建立帮扶台账，登记26户，每季度回访一次；二是办好委员课堂" in drafted().text
    assert "一是" not in one.text


def test_a_heading_that_others_must_match_is_matched() -> None:
    """Where the facts give a heading of two clauses, the others have two."""
    headings = [
        drafted(heading="推进数字政协，拓宽履职平台").sections[0].heading,
        drafted(heading="着力推进数字政协建设").sections[0].heading,
    ]

    assert [heading.count("，") for heading in headings if heading] == [1, 0]
