"""A member's own plan: one person speaks, of what is to be done."""

from pathlib import Path

from drafter.drafting.drafter import Drafter


def test_a_member_speaks_for_no_body(root: Path) -> None:
    """本人, never 我们 or 市政协将, and the member signs."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "26-member-individual-plan-2019.toml")

    assert "本人将" in draft.text
    assert all(word not in draft.text for word in ("我们", "市政协将"))
    assert draft.layout.signature[0] == "秦远山"
