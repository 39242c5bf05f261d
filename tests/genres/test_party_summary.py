"""The party-building summary: a party body names its party as its own papers do."""

from pathlib import Path

from drafter.drafting.drafter import Drafter


def test_a_party_body_writes_of_the_party_congress(root: Path) -> None:
    """党的十六大 stands as given, and nobody asks for 中共."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "04-party-organs-committee-summary.toml")

    assert "党的十六大" in draft.text
    assert [] == [finding.message for finding in draft.report.findings]
