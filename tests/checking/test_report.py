"""The report, key by key as the contract has it."""

from hashlib import sha256

import pytest

from drafter import Checker, Config, __version__, check, load_facts
from drafter.checking.finding import Finding, Severity

FACTS = load_facts([{"label": "立案件数", "value": "93件"}, {"label": "办复率", "value": "100%"}])
TEXT = "标题\n\n经审查立案93件，捐款3000元。"


def test_a_report_has_the_keys_of_the_contract() -> None:
    """In that order, and no others."""
    report = check(TEXT, FACTS).to_dict()

    assert ["schema", "drafter", "rules", "text", "ok", "facts", "findings", "counts"] == list(report)
    assert (1, __version__, False) == (report["schema"], report["drafter"], report["ok"])
    assert sha256(TEXT.encode()).hexdigest() == report["text"]


def test_a_fact_of_a_report_has_its_status_and_places() -> None:
    """Stated facts with their spans, missing ones with none."""
    start = TEXT.index("93件")
    spans = [{"start": start, "end": start + 3, "text": "93件"}]

    assert [
        {"id": "0", "label": "立案件数", "value": "93件", "status": "stated", "spans": spans},
        {"id": "1", "label": "办复率", "value": "100%", "status": "missing", "spans": []},
    ] == check(TEXT, FACTS).to_dict()["facts"]


def test_a_finding_of_a_report_has_the_keys_of_the_contract() -> None:
    """An invented figure, then a missing fact, which has no place."""
    invented, missing = check(TEXT, FACTS).to_dict()["findings"]
    start = TEXT.index("3000元")
    keys = ["code", "rule", "severity", "start", "end", "text", "paragraph", "message", "fact", "suggestion"]

    assert [*keys, "fingerprint"] == [key for key in invented if key != "edits"]
    assert ("GRD301", "invented-quantity", "error") == tuple(invented[key] for key in keys[:3])
    assert (start, start + 5, "3000元", 2) == tuple(invented[key] for key in keys[3:7])
    assert (None, None, None, None) == tuple(missing[key] for key in keys[3:7])
    assert ("COV201", "1", "100%") == (missing["code"], missing["fact"], missing["suggestion"])


def test_a_report_counts() -> None:
    """Characters, facts, mentions, findings by severity."""
    assert {
        "characters": len(TEXT),
        "facts": 2,
        "stated": 1,
        "mentions": 2,
        "error": 2,
        "warning": 0,
        "note": 0,
    } == check(TEXT, FACTS).counts


@pytest.mark.parametrize(
    ("status", "text"),
    [
        ("stated", "立案93件，办复率100%。"),
        ("altered", "立案95件，办复率100%。"),
        ("missing", "立案XX件，办复率100%。"),
        ("missing", "立案件，办复率100%。"),
        ("missing", "办复率100%。"),
    ],
)
def test_a_fact_s_status_says_what_became_of_it(status: str, text: str) -> None:
    """A masked or dropped value is not stated."""
    assert status == check(text, FACTS).facts[0].status


def test_exchanged_facts_are_both_misplaced() -> None:
    """The finding names one, the statuses both."""
    facts = load_facts([{"label": "提交", "value": "129件"}, {"label": "立案", "value": "93件"}])

    assert ["misplaced", "misplaced"] == [f.status for f in check("提交93件，立案129件。", facts).facts]


def test_a_fingerprint_is_stable_while_code_words_and_fact_are_the_same() -> None:
    """Wherever they stand; other words have another."""
    first = check(TEXT, FACTS).findings[0].fingerprint
    moved = check("前言。\n" + TEXT, FACTS).findings[0].fingerprint
    other = check(TEXT.replace("3000元", "3001元"), FACTS).findings[0].fingerprint

    assert first == moved != other
    assert 16 == len(first)


def test_a_fingerprint_can_be_taken_of_any_words() -> None:
    """Lone surrogates included."""
    finding = Finding("PLH101", "masked-value", Severity.ERROR, 0, 1, "\ud800", 1, "")

    assert 16 == len(finding.fingerprint)
    assert 64 == len(check("\ud800").to_dict()["text"])


def test_a_report_says_which_rules_it_was_made_with() -> None:
    """Two sets of rules have two names."""
    few = Checker(Config(select=("PLH",))).check(TEXT)

    assert check(TEXT).rules == check("其他。").rules != few.rules


def test_findings_stand_in_the_order_of_the_text() -> None:
    """What is missing stands last."""
    report = check("捐款3000元，共XX件，走访40次。", FACTS)
    starts = [finding.start for finding in report.findings if finding.start is not None]

    assert sorted(starts) == starts
    assert report.findings[-1].start is None
