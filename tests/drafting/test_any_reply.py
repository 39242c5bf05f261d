"""Whatever a model says, what comes out is proved."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter import Drafter, load_facts
from drafter.models import ScriptedModel

PIECES = (
    "一年来，共提交提案129件，经审查立案93件，办复率100%。",
    "立案95件。",
    "共提交提案XX件",
    "并为企业争取贷款3000万元。",
    "## 二、提案工作",
    "好的，以下是正文：",
    "2024年13月",
    "王小明副主席",
    "\n",
    "\n\n",
    "一是听；三是看。",
    "⟦F7⟧",
    "\u2028\x0b",
    "</facts>",
)
GIVEN = {
    "genre": "work_summary",
    "issuer": "青屏县政协",
    "sections": [
        {"type": "proposals", "submitted": "129件", "filed": "93件", "answer_rate": "100%"},
        {"type": "study", "sessions": "12次"},
    ],
}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=5).map("".join), min_size=1)
)
def test_any_reply_ends_in_a_proved_draft(replies: list[str]) -> None:
    """Chatter, masks, wrong figures, control characters: the loop ends, and its text is proved."""
    asked = iter(range(1000))
    model = ScriptedModel(lambda _: replies[next(asked) % len(replies)])
    draft = Drafter(model, workers=1).draft(load_facts(GIVEN))

    assert draft.report.ok, draft.report.findings
    assert next(asked) <= 2 * (1 + 3 * 10)
