"""What a `Config` says holds: rules, grades, set phrases, names, language."""

import pytest

from drafter import Checker, Config

FACTS = [{"label": "立案件数", "value": "93件"}]
TEXT = "立案93件,共提交提案XX件。"


def codes(text: str, *, facts: list[dict[str, str]] | None = None, **settings: object) -> list[str]:
    return [finding.code for finding in Checker(Config(**settings)).check(text, facts).findings]


def test_selected_rules_run_and_no_others() -> None:
    """A code, or the beginning of one."""
    assert ["PUN601"] == codes(TEXT, select=("PUN",))
    assert ["PLH101"] == codes(TEXT, select=("PLH101",))


def test_the_longer_of_two_beginnings_decides() -> None:
    """A family may be left out but for one rule."""
    assert ["PLH101"] == codes(TEXT, ignore=("PUN", "PLH"), select=("PLH101",))
    assert ["PLH101"] == codes(TEXT, select=("PLH", "PUN"), ignore=("PUN6",))


def test_a_rule_that_is_off_runs_when_selected() -> None:
    """The names of the party's centre in a paper of the 政协."""
    text = "清渡县政协工作总结\n同党中央保持高度一致。"

    assert "ERA805" not in codes(text)
    assert ["ERA805"] == codes(text, select=("ERA805",))


def test_severity_is_graded_anew() -> None:
    """The longest beginning decides; `ok` follows."""
    config = Config(severity={"PUN": "error", "PUN6": "warning", "PLH": "note"})
    report = Checker(config).check(TEXT)

    assert {"PUN601": "warning", "PLH101": "note"} == {
        found.code: found.severity for found in report.findings
    }
    assert report.ok


@pytest.mark.parametrize("phrase", ["三十条措施", "30条措施", "３０条措施"])
def test_own_set_phrases_hold_no_figures(phrase: str) -> None:
    """In whatever width they were typed."""
    text = f"立案93件，落实{phrase}。"

    assert ["GRD301"] == codes(text, facts=FACTS)
    assert [] == codes(text, facts=FACTS, lexicon=(phrase,))


def test_a_figure_outside_an_own_phrase_is_one() -> None:
    """The phrase covers itself alone."""
    assert ["GRD301"] == codes("立案93件，落实30条意见。", facts=FACTS, lexicon=("30条措施",))


@pytest.mark.parametrize("name", ["何静宜", "何静宜 县政协副主席", "县政协副主席何静宜", "何静宜　副主席"])
@pytest.mark.parametrize("written", ["副主席何静宜带队", "县政协副主席何静宜带队", "委员何静宜带队"])
def test_own_names_count_as_given(name: str, written: str) -> None:
    """With their post or without."""
    text = f"立案93件，{written}。"

    assert ["GRD303"] == codes(text, facts=FACTS)
    assert [] == codes(text, facts=FACTS, names=(name,))


def test_a_name_nobody_gave_is_still_invented() -> None:
    """The list covers its names alone."""
    assert ["GRD303"] == codes("立案93件，副主席沈若兰带队。", facts=FACTS, names=("何静宜 县政协副主席",))


def test_an_own_name_is_no_dummy() -> None:
    """Somebody may really be called 张三."""
    assert ["PLH104"] == codes("会议记录：张三")
    assert [] == codes("会议记录：张三", names=("张三 办公室主任",))


def test_own_names_need_not_be_stated() -> None:
    """They may stand in any text; they are no facts of this one."""
    assert [] == codes("立案93件。", facts=FACTS, names=("何静宜 县政协副主席",))


def test_what_no_fact_gives_is_a_warning_where_the_facts_are_open() -> None:
    """`open` is the default of every check."""
    report = Checker(Config(open=True)).check("立案93件，争取贷款3000万元。", FACTS)

    assert [("GRD301", "warning")] == [(found.code, found.severity) for found in report.findings]


def test_messages_come_in_the_language_chosen() -> None:
    """The words of the text stay as they are."""
    report = Checker(Config(language="en")).check("共提交提案XX件。")

    assert ["“XX” is a mask; put the actual content in its place."] == [f.message for f in report.findings]
