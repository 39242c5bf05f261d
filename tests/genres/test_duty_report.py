"""The personal report on duties: told in the first person, open to correction."""

from pathlib import Path

from drafter.drafting.drafter import Drafter


def test_a_member_reports_and_asks_for_correction(root: Path) -> None:
    """The example is proved, and ends as such reports end."""
    draft = Drafter().draft(root / "examples" / "duty_report.toml")

    assert [] == [finding.message for finding in draft.report.findings if finding.severity != "note"]
    assert draft.layout.after == ("以上报告，如有不当，请批评指正。",)
    assert draft.layout.signature[0] == "青屏县政协委员罗秋实"


def test_a_member_intends_for_oneself(root: Path) -> None:
    """Next year's tasks are the member's, not the committee's."""
    draft = Drafter().draft(root / "examples" / "duty_report.toml")

    assert "2025年，本人将" in draft.text
