"""Drafts with slots for what is missing."""

from drafter.drafting.drafter import Drafter

FRAME = {"genre": "work_summary", "issuer": "青屏县政协", "period": "2024年", "date": "2024年12月18日"}


def test_the_drafter_may_be_told_to_allow_it() -> None:
    """The slot stands where the value would stand, and is an error."""
    draft = Drafter(allow_missing=True).draft({**FRAME, "sections": [{"type": "proposals", "filed": "XX件"}]})

    assert "【待填：立案件数】" in draft.text
    assert [("PLH103", "【待填：立案件数】")] == [(f.code, f.text) for f in draft.report.findings]
    assert not draft.report.ok


def test_what_the_text_leaves_out_is_an_error_too() -> None:
    """A model that says nothing of it does not make it given."""
    from drafter.models import ScriptedModel

    given = {**FRAME, "sections": [{"type": "proposals", "submitted": "129件", "filed": "XX件"}]}
    model = ScriptedModel(["一年来，共提交提案129件。"] * 9)
    draft = Drafter(model, allow_missing=True, fallback=False).draft(given)

    assert not draft.report.ok
    assert "sections.0.filed" in {finding.fact for finding in draft.report.findings}
