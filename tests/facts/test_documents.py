"""Documents from the roots of facts files."""

from collections.abc import Callable

import pytest

from drafter.errors import FactsError
from drafter.facts.load import load_facts

ROOT: dict[str, object] = {"issuer": "青屏县政协"}


def test_sections_are_named_by_type_title_or_alias(digest, inspections) -> None:
    """And a made section is taken as it is."""
    names = ["visits", "视察工作", "视察", "委员视察", "VISITS"]
    sections = [{"type": names[0]}, *({"类型": name} for name in names[1:]), inspections(count="1次")]
    facts = load_facts({**ROOT, "部分": sections}, genre=digest)

    assert facts.document is not None
    assert 6 == len(facts.document.sections)
    assert ["issuer", "sections.5.count"] == [fact.id for fact in facts.facts]


def test_one_section_needs_no_list(digest) -> None:
    """A single table will do."""
    facts = load_facts({**ROOT, "sections": {"type": "motions", "提交提案件数": 129}}, genre=digest)

    assert ["青屏县政协", "129件"] == [fact.text for fact in facts.facts]


def test_a_genre_is_found_by_its_name() -> None:
    """In the folder of genres."""
    facts = load_facts(
        {**ROOT, "genre": "工作总结", "sections": [{"type": "提案", "submitted": 129, "filed": "93"}]}
    )

    assert "work_summary" == facts.genre
    assert ["青屏县政协", "129件", "93件"] == [fact.text for fact in facts.facts]


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        ({}, '缺少必填项「单位」（issuer）：请补上，如 issuer = "青屏县政协"。'),
        ({"issuer": "20XX年政协"}, "issuer（单位）：「20XX年政协」不是实际内容"),
        ({**ROOT, "isuer": "甲"}, "isuer：没有「isuer」这一项，是不是「issuer（单位）」？"),
        (
            {**ROOT, "xyz": "甲"},
            "xyz：没有「xyz」这一项：这里可填 issuer（单位）、period（期间）、date（日期）、chair（主席）。",
        ),
        ({**ROOT, "sections": "甲"}, "sections.0：「甲」不是一个部分：请用 [[sections]] 另起"),
        (
            {**ROOT, "sections": [{}]},
            'sections.0：没有写明是哪一部分：请加上一行，如 type = "visits"。可用的有：visits（视察工作）',
        ),
        ({**ROOT, "sections": [{"type": ""}]}, "sections.0：没有写明是哪一部分"),
        (
            {**ROOT, "sections": [{"type": "motion"}]},
            "sections.0.type：没有「motion」这个部分，是不是「motions（提案工作）」？",
        ),
        (
            {**ROOT, "sections": [{"type": "publicity"}]},
            "sections.0.type：文种「工作简报」没有「publicity（宣传工作）」这一部分",
        ),
        (
            {**ROOT, "提案": {"filed": "93件"}},
            '提案：「提案」是一个部分：请写成 [[sections]]，下面加 type = "motions"。',
        ),
        ({**ROOT, "sections": [], "facts": []}, "facts：写了 sections 就不能再写 facts"),
        (
            {**ROOT, "date": "2024年12月18日星期一"},
            "date（日期）：「2024年12月18日星期一」：2024年12月18日是星期三",
        ),
        (
            {
                **ROOT,
                "sections": [{"type": "motions", "submitted": "90件", "filed": "93件", "merged": "1件"}],
            },
            "sections.0.filed（提案工作·立案件数）：立案件数「93件」多于提交提案件数「90件」：请核对。",
        ),
        (
            {
                **ROOT,
                "sections": [{"type": "motions", "submitted": "100件", "filed": "93件", "merged": "8件"}],
            },
            "sections.0.submitted（提案工作·提交提案件数）：立案件数「93件」、并案件数「8件」相加超过提交提案件数「100件」",
        ),
        (
            {
                **ROOT,
                "sections": [{"type": "visits", "count": 1, "visits": [{"place": "甲"}, {"place": "乙"}]}],
            },
            "sections.0.count（视察工作·视察次数）：视察次数「1次」少于所列的视察活动（列出2项）",
        ),
        (
            {**ROOT, "sections": [{"type": "visits", "visits": [{"place": "甲", "date": "2月30日"}, {}]}]},
            "sections.0.visits.1（视察工作·视察活动）：缺少必填项「视察地点」（place）",
        ),
        (
            {
                **ROOT,
                "sections": [{"type": "visits", "topics": ["甲", "乙"], "outcomes": ["2月30日前完成整改"]}],
            },
            "sections.0.outcomes.0（视察工作·视察成效）：「2月30日前」：2月没有30日",
        ),
    ],
)
def test_each_fault_has_its_place_and_remedy(
    root: dict[str, object], expected: str, faults: Callable[..., list[str]]
) -> None:
    """Section and field by id and by label."""
    assert any(fault.startswith(expected) for fault in faults(root)), faults(root)


def test_two_objections_to_the_same_figures_are_one(faults: Callable[..., list[str]]) -> None:
    """More filed than submitted is also a sum that is too great."""
    sections = [{"type": "motions", "submitted": "90件", "filed": "93件"}]

    assert 1 == len(faults({**ROOT, "sections": sections}))


@pytest.mark.parametrize("year", [{"period": "2023年"}, {"date": "2023年12月18日"}])
def test_a_date_is_checked_in_the_year_of_the_paper(
    year: dict[str, str], faults: Callable[..., list[str]]
) -> None:
    """2月29日 and a day of the week; of 去年 nothing is known."""
    sections = [
        {"type": "motions", "submitted": 3, "sent": "2月29日"},
        {
            "type": "visits",
            "visits": [{"place": "甲", "date": "12月18日星期三"}, {"place": "乙", "date": "去年2月"}],
            "outcomes": ["去年2月29日完成整改"],
        },
    ]
    found = faults({**ROOT, **year, "sections": sections})

    assert ["2023年2月没有29日", "是星期一，不是星期三"] == [
        said for fault in found for said in ("2023年2月没有29日", "是星期一，不是星期三") if said in fault
    ]
    assert 2 == len(found)


@pytest.mark.parametrize("root", [{"sections": []}, {"genre": "", "sections": []}, {"genre": "周报", **ROOT}])
def test_a_document_needs_a_known_genre(root: dict[str, object], faults: Callable[..., list[str]]) -> None:
    """Those there are are named; its sections are read all the same."""
    found = faults(
        {**root, "sections": [{"type": "提案", "filed": "很多"}, {"type": "nosuch"}, {}]}, plain=True
    )

    assert any("work_summary（工作总结）" in fault for fault in found)
    assert any("「很多」不是数量" in fault for fault in found)
    assert any("没有「nosuch」这个部分" in fault for fault in found)
    assert any("没有写明是哪一部分" in fault for fault in found)


def test_everything_at_fault_is_reported_at_once(faults: Callable[..., list[str]]) -> None:
    """Root, sections, groups, frame, each with its line."""
    text = """
date = "2024年2月30日"
compelte = true
[[sections]]
type = "视察"
count = "XX次"
[[sections.visits]]
leader = ""
意见建议 = "-3条"
[[sections]]
type = "提案"
submitted = "很多"
[[accept]]
code = "ERA801"
"""
    found = faults(text)

    assert [2, 3, 6, 7, 8, 9, 12, 13] == sorted(
        int(fault.partition("行")[0].removeprefix("第")) for fault in found if fault.startswith("第")
    )
    assert 9 == len(found)


def test_a_heading_is_taken_without_its_number() -> None:
    """The paper numbers its headings itself."""
    section = {"type": "plan_task", "heading": "一、加强学习", "measures": ["健全学习制度"]}
    facts = load_facts({"genre": "work_plan", "issuer": "青屏县政协", "sections": [section]})

    assert "加强学习" == next(fact.text for fact in facts.facts if fact.label == "标题")


def test_a_figure_needs_its_unit() -> None:
    """12.5 of what, nobody could prove."""
    item = {"act": "举办委员培训班", "count": "12.5万"}
    section = {"type": "plan_task", "heading": "加强学习", "items": [item]}

    with pytest.raises(FactsError, match="没有写单位：请补上，如「2期」。"):
        load_facts({"genre": "work_plan", "issuer": "青屏县政协", "sections": [section]})
