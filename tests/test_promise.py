"""The promise on real papers: a proved draft, every fault named with its place, every rewording accepted."""

import re
from pathlib import Path

import pytest

from drafter import Drafter, check, load_facts
from drafter.facts.facts import Facts

ROOT = Path(__file__).resolve().parent.parent
PAPERS = sorted([*(ROOT / "fixtures" / "facts").glob("*.toml"), *(ROOT / "examples").glob("*.toml")])
LEADERSHIP = next(path for path in PAPERS if path.name.startswith("03-"))


@pytest.fixture(scope="module")
def facts() -> Facts:
    """A county's year: 129件 submitted, 93件 filed, 100% answered."""
    return load_facts(LEADERSHIP)


@pytest.fixture(scope="module")
def text(facts: Facts) -> str:
    """Its offline draft."""
    return Drafter().draft(facts).text


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.stem)
def test_a_paper_drafts_offline_and_is_proved(paper: Path) -> None:
    """Every fact is stated, nothing else is, and no rule has anything to mend or to look at."""
    report = Drafter().draft(load_facts(paper)).report

    assert [] == [finding.to_dict() for finding in report.findings if finding.severity != "note"]
    assert {"stated"} == {fact.status for fact in report.facts}


def errors(text: str, facts: Facts) -> list[tuple[str, str | None, str | None]]:
    """Code, words and fact of each error."""
    found = check(text, facts).findings
    return [(entry.code, entry.text, entry.fact) for entry in found if entry.severity == "error"]


def replaced(text: str, old: str, new: str) -> str:
    """The text with its first such words replaced."""
    assert old in text
    return text.replace(old, new, 1)


def fact_id(facts: Facts, label: str) -> str:
    """The id of the fact with a label."""
    return next(fact.id for fact in facts.facts if fact.label == label)


def test_a_changed_digit_is_an_altered_value(text: str, facts: Facts) -> None:
    """93件 became 95件."""
    assert [("COV202", "95件", fact_id(facts, "立案件数"))] == errors(replaced(text, "93件", "95件"), facts)


def test_two_exchanged_figures_are_one_misplaced_value(text: str, facts: Facts) -> None:
    """129件 and 93件 stand where the other belongs."""
    exchanged = replaced(replaced(replaced(text, "129件", "@"), "93件", "129件"), "@", "93件")
    found = errors(exchanged, facts)

    assert [("COV203", True)] == [(code, words in {"93件", "129件"}) for code, words, _ in found]


def test_a_deleted_fact_is_missing(text: str, facts: Facts) -> None:
    """Without its words the fact is nowhere stated, and nothing else is wrong."""
    clause = re.search("[^，。；]*办复率[^，。；]*[，。；]", text)
    assert clause is not None
    found = errors(text.replace(clause.group(), "", 1), facts)

    assert [("COV201", None, fact_id(facts, "办复率"))] == found


def test_an_invented_figure_is_named(text: str, facts: Facts) -> None:
    """What no fact gives."""
    end = text.index("。", text.index("93件"))
    found = errors(f"{text[:end]}，并为企业争取贷款3000万元{text[end:]}", facts)

    assert [("GRD301", "3000万元", None)] == found


@pytest.mark.parametrize("mask", ["XX", "==", "____", "**"])
def test_a_mask_for_a_figure_is_named(mask: str, text: str, facts: Facts) -> None:
    """One error at the mask, with the fact that belongs there."""
    ((code, words, fact),) = errors(replaced(text, "93件", f"{mask}件"), facts)

    assert ("PLH101", True) == (code, mask in (words or ""))
    assert fact in {fact_id(facts, "立案件数"), None}


def test_a_dropped_figure_is_named(text: str, facts: Facts) -> None:
    """The digits are gone and the unit stands alone."""
    ((code, words, _),) = errors(replaced(text, "93件", "件"), facts)

    assert ("PLH102", True) == (code, "件" in (words or ""))


def test_a_changed_name_is_an_altered_value(text: str) -> None:
    """The last character of a person's name."""
    county = load_facts(next(path for path in PAPERS if path.name == "county_summary.toml"))
    draft = Drafter().draft(county).text

    found = errors(replaced(draft, "罗秋实", "罗秋石"), county)

    assert [("COV202", "罗秋石")] == [(code, words) for code, words, _ in found]


def test_a_heading_out_of_order_is_named(text: str, facts: Facts) -> None:
    """三、 became 四、."""
    ((code, _, _),) = errors(replaced(text, "\n三、", "\n四、"), facts)

    assert code.startswith("STR")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("93件", "九十三件"),
        ("93件", "９３件"),
        ("129件", "一百二十九件"),
        ("100%", "百分之百"),
        ("12000余元", "1.2万余元"),
        ("12000余元", "一万二千余元"),
        ("12000余元", "１２０００余元"),
        ("2004年12月", "二〇〇四年十二月"),
        ("2004年12月", "二○○四年十二月"),
    ],
)
def test_a_rewording_is_accepted(old: str, new: str) -> None:
    """The same value in another form is the same value."""
    facts = load_facts(
        [
            {"label": "提交提案件数", "value": "129件"},
            {"label": "立案件数", "value": "93件"},
            {"label": "办复率", "value": "100%"},
            {"label": "捐款", "value": "12000余元"},
            {"label": "完成时间", "value": "2004年12月"},
        ]
    )
    text = "到2004年12月，共提交提案129件，经审查立案93件，办复率100%，委员捐款12000余元。"

    assert errors(text, facts) == []
    assert errors(replaced(text, old, new), facts) == []
