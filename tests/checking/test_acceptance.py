"""`[[accept]]`: one entry accepts one finding, and lapses when what it quotes has changed."""

import pytest

from drafter import Checker, Config, load_facts
from drafter.checking.report import Report

TEXT = "共提交提案XX件。\n共编报信息XX条。\n"


def checked(text: str, *entries: tuple[str, str], config: Config | None = None, value: str = "") -> Report:
    given = {
        "facts": [{"label": "立案件数", "value": value or "93件", "use": "must" if value else "may"}],
        "accept": [{"code": code, "text": quoted, "reason": "存档件"} for code, quoted in entries],
    }
    return Checker(config).check(text, load_facts(given))


def codes(report: Report) -> list[tuple[str, int | None]]:
    return [(finding.code, finding.start) for finding in report.findings]


def test_an_entry_accepts_one_finding() -> None:
    """The first of its words; the same fault elsewhere is still one."""
    assert [("PLH101", 15)] == codes(checked(TEXT, ("PLH101", "XX")))


def test_two_entries_accept_two_findings() -> None:
    """One for each."""
    assert [] == codes(checked(TEXT, ("PLH101", "XX"), ("PLH101", "XX")))


def test_an_entry_may_quote_the_sentence() -> None:
    """Then it is that finding and no other."""
    assert [("PLH101", 5)] == codes(checked(TEXT, ("PLH101", "共编报信息XX条。")))


def test_an_entry_lapses_when_its_sentence_changes() -> None:
    """What was accepted there says nothing of the new words."""
    report = checked(TEXT.replace("编报", "报送"), ("PLH101", "共编报信息XX条。"))

    assert [("PLH101", 5), ("PLH101", 15), ("ACC001", None)] == codes(report)


def test_the_entry_that_quotes_more_comes_first() -> None:
    """Whatever their order, both find theirs."""
    entries = (("PLH101", "XX"), ("PLH101", "共提交提案XX件"))

    assert [] == codes(checked(TEXT, *entries))
    assert [] == codes(checked(TEXT, *reversed(entries)))


def test_an_entry_of_another_code_accepts_nothing() -> None:
    """The words alone do not do."""
    assert [("PLH101", 5), ("PLH101", 15), ("ACC001", None)] == codes(checked(TEXT, ("PLH102", "XX")))


@pytest.mark.parametrize("quoted", ["93件", "0"])
def test_a_missing_fact_is_accepted_by_its_value_or_id(quoted: str) -> None:
    """It has no words in the text."""
    assert [] == codes(checked("提案工作有序。", ("COV201", quoted), value="93件"))


def test_an_unused_entry_is_a_warning_with_words() -> None:
    """The text stays right; the message names the entry."""
    report = checked("立案93件。", ("PLH101", "XX"))

    assert report.ok
    assert [("ACC001", "warning")] == [(found.code, found.severity) for found in report.findings]
    assert "「XX」（PLH101）" in report.findings[0].message


def test_an_entry_for_a_rule_that_did_not_run_is_no_matter() -> None:
    """Nobody can say whether it is still needed."""
    assert [] == codes(checked("立案93件。", ("PLH101", "XX"), config=Config(ignore=("PLH",))))


def test_an_entry_of_an_unknown_code_is_unused() -> None:
    """A misspelt code is not passed over."""
    assert [("ACC001", None)] == codes(checked("立案93件。", ("PLH999", "XX")))


def test_the_warning_can_be_graded_and_ignored() -> None:
    """Like any other."""
    graded = checked("立案93件。", ("PLH101", "XX"), config=Config(severity={"ACC": "error"}))

    assert not graded.ok
    assert [] == codes(checked("立案93件。", ("PLH101", "XX"), config=Config(ignore=("ACC001",))))
