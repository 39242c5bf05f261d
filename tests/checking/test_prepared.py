"""What is made ready from the facts, once for all texts."""

from collections.abc import Callable

import pytest

from drafter import check, load_facts
from drafter.checking.prepared import Prepared, prepare
from drafter.text.values import Kind

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


def prepared(*entries: tuple[str, object]) -> Prepared:
    """The facts of a plain list made ready."""
    return prepare(load_facts([{"label": label, "value": value} for label, value in entries]))


def test_facts_are_made_ready_once() -> None:
    """The next text with the same facts finds them so; other names of one's own are another matter."""
    facts = load_facts([{"label": "立案件数", "value": "93件"}])

    assert prepare(facts) is prepare(facts)
    assert prepare(facts) is not prepare(facts, ("马骁",))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("《关于“一号提案”的报告》", "《关于一号提案的报告》"),
        ("《关于“一号提案”的报告》", "《关于「一号提案」的报告》"),
        ("《A“一号”》", "《A一号》"),
        ("《“一号提案”办理办法》", "《一号提案办理办法》"),
        ("《考核办法（试行）》", "《考核办法(试行)》"),
        ("《人大,政协工作》", "《人大，政协工作》"),
        ("《学习 调研》", "《学习调研》"),
        ("《关于印发《细则》的通知》", "《关于印发《细则》的通知》"),
    ],
)
def test_marks_inside_a_name_may_be_of_another_kind(given: str, said: str, errors: Errors) -> None:
    """Or missing: two people would read it out alike."""
    assert [] == errors(f"印发{said}。", ("文件", given))


@pytest.mark.parametrize(
    "said",
    [
        "青政发〔2024〕12号",
        "青政发[2024]12号",
        "青政发（2024）12号",
        "青政发【2024】12号",
        "青政发〔 2024 〕第12号",
    ],
)
def test_the_year_of_a_document_may_stand_in_any_brackets(said: str, errors: Errors) -> None:
    """As a keyboard has them."""
    assert [] == errors(f"印发{said}文件。", ("文号", "青政发〔2024〕12号"))
    assert [] == errors(f"见{said.removeprefix('青政发')}文件。", ("文号", "〔2024〕12号"))


def test_the_longer_name_is_found_before_the_shorter_inside_it(errors: Errors) -> None:
    """岚溪镇水厂 is not 岚溪镇; both are stated there."""
    assert [] == errors("到岚溪镇水厂调研。", ("地点", "岚溪镇"), ("单位", "岚溪镇水厂"))


@pytest.mark.parametrize("words", ["马骁", "清源水务有限公司"])
def test_a_name_that_stands_in_what_was_given_is_known(words: str, errors: Errors) -> None:
    """In a phrase, a title or a label."""
    text = f"提案委员会主任马骁到清源水务有限公司调研，落实《{words}经验》。"
    given = [("经验材料", f"《{words}经验》"), ("其余", "马骁与清源水务有限公司")]

    assert [] == [entry for entry in errors(text, *given) if entry[0].startswith("GRD")]


def test_figures_inside_phrases_and_labels_are_given(errors: Errors) -> None:
    """They may be said again."""
    given = [("10个乡镇满意率", "92%"), ("做法", "建立3级联络机制")]

    assert [] == errors("10个乡镇满意率达92%，建立3级联络机制，3级联动。", *given)


@pytest.mark.parametrize("label", ["立案件数", "数", ""])
def test_a_label_gives_its_words(label: str) -> None:
    """One character is no word."""
    found = prepared((label, "93件")) if label else prepared(("数", "93件"))

    assert (len(label) > 1) is bool(found.vocabulary)


def test_a_repeated_label_is_a_list() -> None:
    """By label or by path; its length may be stated as a count."""
    found = prepared(("视察时间", ["3月", "5月"]), ("立案件数", "93件"))

    assert {2: ((0, 1),)} == found.lists


def test_facts_are_sorted_by_what_they_are() -> None:
    """Each kind is looked up in its own way."""
    found = prepared(
        ("会议", "六届二次会议"), ("时间", "2024年3月"), ("次数", "每季度4次"), ("主席", "何静宜")
    )

    assert 1 == len(found.serials)
    assert (1,) == found.dates
    assert found.periods
    assert frozenset([2024]) == found.years
    assert [Kind.ORDINAL, Kind.DATE, Kind.QUANTITY, Kind.PERSON] == [fact.kind for fact in found.facts]
    assert {"何": ("何静宜",)} == found.names.persons


def test_two_characters_of_a_person_are_no_variant() -> None:
    """马骁 with one changed is anybody."""
    assert {} == prepared(("主席", "马骁")).names.persons


def test_a_missing_fact_is_told_with_its_section() -> None:
    """Which part of the paper lacks it."""
    section = {"type": "inspections", "count": "3次"}
    facts = {"genre": "work_summary", "issuer": "青屏县政协", "period": "2024年", "sections": [section]}
    told = [f.message for f in check("青屏县政协2024年工作总结", facts).findings if f.code == "COV201"]

    assert any("在「视察工作」部分没有写到" in message for message in told)
