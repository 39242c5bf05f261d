"""From a section to sentences: aggregation, lists, variety."""

import re
from itertools import pairwise

from drafter.models.realizer.compose import realize
from drafter.sections.abstract import Abstract
from drafter.sections.contributions import Contributions
from drafter.sections.inspections import Inspections
from drafter.sections.member_task import MemberTask
from drafter.sections.next_steps import NextSteps
from drafter.sections.plan_task import PlanTask
from drafter.sections.self_building import SelfBuilding
from drafter.sections.shortcomings import Shortcomings

PAPER = {"issuer": "青屏县政协", "period": "2024年", "self": "县政协", "span": "全年"}
KEYS = [f"key{number}" for number in range(12)]


def visits(count: int, **more: str) -> list[dict[str, str]]:
    return [{"date": f"{n + 1}月{n + 3}日", "place": f"第{n + 1}小学", **more} for n in range(count)]


def texts(section: object) -> list[str]:
    return [realize(section, PAPER, key=key, genre="work_summary") for key in KEYS]


def test_like_facts_are_one_sentence() -> None:
    """Three visits of which date and place are known take one full stop."""
    section = Inspections.model_validate({"visits": visits(3)})

    assert {text.count("。") for text in texts(section)} == {1}


def test_three_like_facts_are_one_clause() -> None:
    """分别视察甲、乙和丙，依次提出…, not one frame thrice."""
    given = [visit | {"suggestions": f"{n + 4}条"} for n, visit in enumerate(visits(3))]
    found = texts(Inspections.model_validate({"visits": given}))

    assert all("第1小学、第2小学和第3小学" in text and "4条、5条和6条" in text for text in found)


def test_a_date_changes_its_place_along_a_row() -> None:
    """Four outings do not begin with a month each."""
    outings = [
        {
            "dates": [f"{n + 6}月"],
            "participants": f"{n + 3}名委员",
            "places": [f"第{n + 1}小学"],
            "subjects": ["考察"],
        }
        for n in range(4)
    ]
    found = texts(SelfBuilding.model_validate({"outings": outings}))
    dated = [[clause[1] == "月" for clause in text.split("；")] for text in found]

    assert all(row in ([True, False] * 2, [False, True] * 2) for row in dated)


def test_a_date_changes_its_place_from_section_to_section() -> None:
    """Three tasks of one plan, three ways of saying by when."""
    section = MemberTask.model_validate(
        {
            "goals": [
                {"act": "提交提案", "count": "2件", "deadline": "12月底前"},
                {"act": "参加视察", "count": "1次", "deadline": "6月底前"},
            ]
        }
    )
    said = {realize(section, PAPER, key="key", genre="member_plan", nth=nth, mood="plan") for nth in range(3)}

    assert {
        "6月底前参加视察1次，12月底前提交提案2件。",
        "参加视察1次，6月底前完成；提交提案2件，12月底前完成。",
        "参加视察1次（6月底前），提交提案2件（12月底前）。",
    } == said


def test_a_verb_of_sending_takes_its_receiver_in_front() -> None:
    """向市政府报送信息, not 报送信息，有关情况报送市政府."""
    item = {"act": "报送诉求信息", "count": "20条", "deadline": "7月底前", "recipients": ["市政府"]}
    section = PlanTask.model_validate({"items": [item]})
    said = {realize(section, PAPER, key=key, genre="work_plan", mood="plan") for key in KEYS}

    assert {"7月底前向市政府报送诉求信息20条。"} == said


def test_like_facts_that_cannot_be_told_apart_keep_a_clause_each() -> None:
    """Two figures alike, or a place with an 和 of its own, are not put in a row."""
    alike = texts(Inspections.model_validate({"visits": visits(3, suggestions="7条")}))
    double = texts(
        Inspections.model_validate({"visits": [*visits(2), {"date": "9月9日", "place": "桥和渡口"}]})
    )

    assert all(text.count("7条") == 3 for text in alike)
    assert not any("依次" in text or "分别" in text for text in (*alike, *double))


def test_a_period_leads_into_its_only_task() -> None:
    """2025年，抓好督办: no sentence of its own that says nothing."""
    section = NextSteps.model_validate(
        {"period": "2025年", "tasks": [{"name": "抓好督办", "measures": ["建立台账"]}]}
    )

    assert {text[:10] for text in texts(section)} == {"2025年，抓好督办"}


def test_many_like_facts_are_shared_out() -> None:
    """Six take two sentences, of two patterns."""
    section = Inspections.model_validate({"visits": visits(6)})
    halves = [text.rstrip("。").split("。") for text in texts(section)]

    assert {len(half) for half in halves} == {2}
    assert all(re.sub("[0-9]", "", one) != re.sub("[0-9]", "", two) for one, two in halves)


def test_one_shortcoming_is_no_list() -> None:
    """一是 needs a 二是."""
    section = Shortcomings.model_validate({"problems": ["跟踪问效不够"]})

    assert not any("一是" in text for text in texts(section))


def test_shortcomings_are_as_many_as_were_given() -> None:
    """Two are two."""
    section = Shortcomings.model_validate({"problems": ["跟踪问效不够", "调研不深"]})

    assert all("二是" in text and "三是" not in text for text in texts(section))


def test_an_announced_list_is_delivered() -> None:
    """What a colon announces stands behind it, numbered."""
    tasks = [{"name": "抓好督办", "measures": ["建立台账"]}, {"name": "联系委员", "measures": ["每月走访"]}]
    section = NextSteps.model_validate({"focus": ["提案督办"], "tasks": tasks})
    announced = [text for text in texts(section) if "：" in text]

    assert announced
    assert all("：一是" in text and "；二是" in text for text in announced)


def test_the_same_key_gives_the_same_words() -> None:
    """And other keys other words."""
    section = Inspections.model_validate({"count": "3次", "themes": ["校园食堂"], "visits": visits(1)})

    assert texts(section) == texts(section)
    assert len(set(texts(section))) > 1


def test_neighbours_do_not_share_a_pattern() -> None:
    """Members with different facts are told in different sentences."""
    deeds: list[dict[str, object]] = [
        {"members": ["陶明礼"], "invested": "200万元", "project": "冷链中心"},
        {"members": ["罗秋实"], "invested": "300万元", "project": "育苗基地", "jobs": "30人"},
        {"members": ["沈若舟"], "invested": "400万元", "project": "加工车间", "households": "30户"},
    ]
    section = Contributions.model_validate({"deeds": deeds})
    shapes = [
        [re.sub("陶明礼|罗秋实|沈若舟", "甲", sentence)[:6] for sentence in text.split("。")[:3]]
        for text in texts(section)
    ]

    assert all(one != two for shape in shapes for one, two in pairwise(shape))


def test_a_line_of_keywords_takes_no_stop() -> None:
    """It is no sentence, and stands on a line of its own, however short."""
    section = Abstract.model_validate({"claims": ["界别是履职的依托"], "keywords": ["界别", "功能"]})

    assert {text.split("\n")[-1] for text in texts(section)} == {"关键词：界别；功能"}
