"""Facts that are not there: refused all at once, or drafted as slots, never made up."""

import pytest

from drafter.errors import FactsError
from drafter.facts.load import load_facts
from drafter.facts.missing import half_open, open_value
from drafter.facts.types import Date, Person, Phrase, Point, Quantity

MASKED = {
    "issuer": "XX县政协",
    "sections": [
        {"type": "motions", "filed": "XX件", "rate": "____", "sent": "X月X日"},
        {
            "type": "visits",
            "topics": ["校园食堂", "待定"],
            "visits": [
                {"place": "", "leader": {"name": "某某", "post": "县政协副主席"}, "suggestions": None}
            ],
        },
    ],
}


def test_all_that_is_missing_is_listed_at_once(digest) -> None:
    """Each with its place, its label and an example."""
    with pytest.raises(FactsError) as caught:
        load_facts(MASKED, genre=digest)
    said = [str(problem) for problem in caught.value.problems]

    assert 9 == len(said)
    for label, example in (
        ("单位", "青屏县政协"),
        ("提交提案件数", "129件"),
        ("立案件数", "93件"),
        ("立案率", "72.1%"),
        ("交办日期", "4月中旬"),
        ("视察主题", "校园食堂"),
        ("视察地点", "岚溪工业园污水处理厂"),
        ("带队领导", "何静宜"),
        ("意见条数", "7条"),
    ):
        assert any(label in line and example in line for line in said), label


def test_what_is_missing_may_be_allowed(digest) -> None:
    """A slot with the label stands for each, and nothing is made up."""
    facts = load_facts(MASKED, genre=digest, allow_missing=True)
    values = {fact.id: fact.text for fact in facts.facts if fact.missing}

    assert {
        "issuer": "【待填：单位】",
        "sections.0.submitted": "【待填：提交提案件数】",
        "sections.0.filed": "【待填：立案件数】",
        "sections.0.rate": "【待填：立案率】",
        "sections.0.sent": "【待填：交办日期】",
        "sections.1.topics.1": "【待填：视察主题】",
        "sections.1.visits.0.place": "【待填：视察地点】",
        "sections.1.visits.0.leader": "县政协副主席【待填：带队领导】",
        "sections.1.visits.0.suggestions": "【待填：意见条数】",
    } == values
    assert ("", None, 9) == (facts.issuer, facts.date, len(facts.missing))


def test_other_faults_are_not_allowed(digest) -> None:
    """A value that cannot be read, or that contradicts another, is still refused."""
    given = {
        "issuer": "",
        "sections": [{"type": "motions", "submitted": "8件", "filed": "9件", "sent": "很早"}],
    }

    with pytest.raises(FactsError) as caught:
        load_facts(given, genre=digest, allow_missing=True)

    assert ["sections.0.sent", "sections.0.filed"] == [
        problem.place.partition("（")[0] for problem in caught.value.problems
    ]


def test_arithmetic_leaves_out_what_is_missing(digest) -> None:
    """A figure that is not there contradicts nothing."""
    given = {"issuer": "县政协", "sections": [{"type": "motions", "submitted": "XX件", "filed": "9件"}]}
    visits = {"type": "visits", "count": "XX次", "visits": [{"place": "岚溪镇"}]}
    given["sections"].append(visits)

    assert 2 == len(load_facts(given, genre=digest, allow_missing=True).missing)


def test_a_required_list_that_is_empty_is_missing(digest) -> None:
    """One slot stands for its items."""
    from typing import ClassVar

    from drafter.facts.document import Document
    from drafter.facts.section import labels

    class Roll(Document):
        __module__ = "drafter.samples.roll"
        title: ClassVar[str] = "名册"
        names: tuple[Phrase, ...] = labels("名单", examples=["甲"], required=True)

    for given in ({"issuer": "县政协", "names": []}, {"issuer": "县政协"}):
        facts = load_facts(given, genre=Roll, allow_missing=True)
        assert ["【待填：名单】"] == [fact.text for fact in facts.facts if fact.missing]


@pytest.mark.parametrize("kind", [Phrase, Point])
def test_a_sentence_keeps_what_it_says(kind) -> None:
    """Only its masks become slots, unless nothing would be left of it."""
    assert "管委会投入【待填】万元完成整改" == half_open(kind, "管委会投入XX万元完成整改", "成效").text
    assert "【待填：成效】" == half_open(kind, "XX", "成效").text
    assert "【待填：成效】" == half_open(kind, "待定", "成效").text


def test_a_slot_holds_no_marks_of_its_own() -> None:
    """Brackets and stops in a label would end it early; a long label is cut."""
    assert "【待填：对象单位】" == open_value(Quantity, "对象（单位）").text
    assert 25 >= len(open_value(Date, "很长的标签" * 10).text)


def test_what_stands_for_a_person_has_no_post() -> None:
    """So that nobody is called by it."""
    assert ("", True) == (open_value(Person, "领导").post, open_value(Person, "领导").is_open)


def test_a_post_that_is_masked_is_missing(digest) -> None:
    """The name stays."""
    visit = {"place": "岚溪镇", "leader": {"name": "何静宜", "post": "XX"}}
    given = {"issuer": "县政协", "sections": [{"type": "visits", "visits": [visit]}]}
    facts = load_facts(given, genre=digest, allow_missing=True)

    assert ["【待填：职务】何静宜"] == [fact.text for fact in facts.facts if fact.missing]


def test_a_plain_list_too(tmp_path) -> None:
    """With slots for its values, the arithmetic of others left open; an example where a label is known."""
    given = [
        {"label": "立案件数", "value": "XX件"},
        {"label": "提交件数", "value": "129件"},
        {"label": "立案率", "value": "72.1%", "derive": "立案件数 / 提交件数"},
        {"label": "名单", "value": ["何静宜", ""]},
    ]
    facts = load_facts(given, allow_missing=True)

    assert ["【待填：立案件数】", "【待填：名单】"] == [fact.text for fact in facts.facts if fact.missing]
    with pytest.raises(FactsError, match=r"立案件数.*请填写，如「"):
        load_facts(given)


def test_figures_with_labels_of_their_own() -> None:
    """The label stays, the value is missing, however it is typed."""
    figures = [
        "走访户数：XX户",
        {"label": "座谈次数", "value": ""},
        {"标签": "捐款", "值": None},
        "数据：5户",
    ]
    given = {
        "genre": "work_summary",
        "issuer": "青屏县政协",
        "sections": [{"type": "free", "heading": "走访", "figures": figures}],
    }
    facts = load_facts(given, allow_missing=True)

    assert [
        ("走访户数", "【待填：走访户数】"),
        ("座谈次数", "【待填：座谈次数】"),
        ("捐款", "【待填：捐款】"),
    ] == [(fact.label, fact.text) for fact in facts.facts if fact.missing]
