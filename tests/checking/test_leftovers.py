"""What exact matching leaves over: altered where it is near, bound where it is blank, else missing and invented."""

from collections.abc import Callable

import pytest

from drafter import Checker, Config, check
from drafter.checking.alignment import Alignment

Align = Callable[..., Alignment]
Errors = Callable[..., list[tuple[str, str | None, str | None]]]
COUNTS = [("提交提案件数", "129件"), ("立案件数", "93件")]


def test_each_blank_takes_the_fact_that_fits_it(aligned: Align) -> None:
    """By the words around it and the unit behind it."""
    found = aligned("共提交提案XX件，经审查立案__件，满意率达**%。", *COUNTS, ("满意率", "92%"))

    assert ["提交提案件数", "立案件数", "满意率"] == [
        found.blanks[start].label for start in sorted(found.blanks)
    ]
    assert [] == found.missing


def test_a_blank_date_takes_a_date(aligned: Align) -> None:
    """年月日 are its units."""
    assert ["视察时间"] == [
        f.label for f in aligned("X月X日，组织视察。", ("视察时间", "3月15日")).blanks.values()
    ]


def test_a_blank_that_fits_nothing_takes_nothing(aligned: Align) -> None:
    """The fact is missing, the blank is a blank."""
    found = aligned("由XX负责。", ("立案件数", "93件"))

    assert {} == found.blanks
    assert ["立案件数"] == [fact.label for fact in found.missing]


@pytest.mark.parametrize(
    ("given", "text", "words"),
    [
        (("立案件数", "93件"), "经审查立案39件。", "39件"),
        (("立案件数", "93件"), "经审查立案930件。", "930件"),
        (("会议", "第8次主席会议"), "召开第9次主席会议。", "第9次主席会议"),
        (("会议", "六届二次会议"), "召开六届三次全会。", "六届三次全会"),
        (("制度", "《提案审查细则》"), "修订《提案审查规则》。", "《提案审查规则》"),
        (("做法", "一季一专题协商"), "坚持一季一专项协商。", "一季一专项协商"),
        (("做法", "一季一专题协商"), "坚持一季一题协商。", "一季一题协商"),
        (("承办单位", "青屏县水务局"), "由青屏县水利局承办。", "青屏县水利局"),
        (("地点", "岚溪工业园区"), "到岚河工业园区调研。", "岚河工业园区"),
    ],
)
def test_a_value_that_is_near_is_the_fact_altered(
    given: tuple[str, str], text: str, words: str, aligned: Align
) -> None:
    """Not a missing fact and an invented one."""
    found = aligned(text, given)

    assert [words] == [near.mention.text for near in found.altered]
    assert ([], []) == (found.missing, found.invented)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (("立案件数", "93件"), "走访群众86户。"),
        (("制度", "《提案审查细则》"), "印发《青屏年鉴》。"),
        (("地点", "岚溪镇"), "到甘棠村调研。"),
        (("完成时间", "3月15日"), "每周一上午接待来访。"),
    ],
)
def test_a_value_that_is_not_near_is_invented(given: tuple[str, str], text: str, aligned: Align) -> None:
    """And the fact is missing."""
    found = aligned(text, given)

    assert [] == found.altered
    assert (1, 1) == (len(found.missing), len(found.invented))


def test_each_of_two_altered_values_is_of_its_own_fact(aligned: Align) -> None:
    """The labels tell which."""
    found = aligned("共提交提案128件，经审查立案92件。", *COUNTS)

    assert [("提交提案件数", "128件"), ("立案件数", "92件")] == sorted(
        (near.fact.label, near.mention.text) for near in found.altered
    )


def test_a_person_s_name_with_one_character_changed_is_found_anywhere(errors: Errors) -> None:
    """Also where it was right once."""
    text = "副主席何静宜带队。何静怡强调，要抓落实。"

    assert [("COV202", "何静怡", "0")] == errors(text, ("带队副主席", "何静宜"))


def test_a_name_of_two_characters_is_not_guessed_at(errors: Errors) -> None:
    """马骁 and 马晓 may be two persons."""
    found = errors("委员马晓带队。", ("带队委员", "马骁"))

    assert "COV202" in [code for code, _, _ in found] or {"COV201", "GRD303"} == {
        code for code, _, _ in found
    }


def test_names_of_one_s_own_are_known() -> None:
    """They may stand in any text."""
    facts = [{"label": "立案件数", "value": "93件"}]
    text = "立案93件，提案委员会主任马骁到清源水务有限公司调研。"

    assert not Checker().check(text, facts).ok
    assert Checker(Config(names=("马骁", "清源水务有限公司"))).check(text, facts).ok


@pytest.mark.parametrize(
    ("found", "text"),
    [
        ([], "由青屏县水务局承办，县水务局验收。"),
        ([], "督促县水务局办理。"),
        ([("GRD304", "清河县水务局", None)], "由青屏县水务局承办，清河县水务局验收。"),
        ([("COV202", "清河县水务局", "0")], "由清河县水务局承办。"),
    ],
)
def test_a_body_of_another_county_is_not_the_given_one(
    found: list[tuple[str, str, str | None]], text: str, errors: Errors
) -> None:
    """The place in front may be left out, another may not be put there."""
    assert found == errors(text, ("承办单位", "青屏县水务局"))


def test_a_mask_does_not_take_the_fact_of_a_value_gone_wrong(aligned: Align) -> None:
    """立案 is what 95件 should have been; the mask beside 并案 is another matter."""
    given = [("提交提案件数", "129件"), ("立案件数", "93件")]
    made = aligned("一年来，共提交提案129件，经审查立案95件。\n并案\tXX件", *given)

    assert {} == made.blanks
    assert [("立案件数", "95件")] == [(near.fact.label, near.mention.text) for near in made.altered]


def test_the_years_of_a_given_anniversary_are_given(errors: Errors) -> None:
    """35年来 of 35周年."""
    assert [] == errors("全乡隆重庆祝成立35周年。35年来，面貌一新。", ("成立周年", "35周年"))


def test_a_frequency_may_have_its_verb_between(errors: Errors) -> None:
    """每月检测一次 is 每月1次."""
    assert [] == errors("对采样点每月检测一次。", ("监测频次", "每月1次"))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("学习党的二十届历次全会精神，经审查立案93件。", set()),
        ("学习党的二十大和二十届二中、三中全会精神，经审查立案93件。", set()),
        ("县十八届人民政府办理，经审查立案93件。", set()),
        ("县十七届人民政府办理，经审查立案93件。", {"GRD301"}),
    ],
)
def test_a_term_of_the_party_or_of_a_given_body_is_known(text: str, codes: set[str]) -> None:
    """The wording of a formulation, and 十八届 of a 第十八届人民政府; another term was invented."""
    facts = [
        {"label": "立案件数", "value": "93件"},
        {"label": "会议名称", "value": "青屏县第十八届人民政府第27次常务会议", "use": "may"},
    ]

    assert codes == {finding.code for finding in check(text, facts).findings}
