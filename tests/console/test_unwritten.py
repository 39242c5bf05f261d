"""What is said of sections that were not written."""

from drafter.console.speech import Speech
from drafter.console.unwritten import warning_lines
from drafter.drafting.drafter import Drafter

PAPER = {
    "genre": "work_summary",
    "issuer": "青屏县政协",
    "period": "2024年",
    "length": "30字以内",
    "may": ["学习培训"],
    "sections": [{"type": "study", "sessions": "4次"}, {"type": "proposals", "submitted": "26件"}],
}


def test_a_section_left_out_for_length_is_not_one_that_no_model_wrote() -> None:
    """No server is blamed where none was asked."""
    lines = list(warning_lines(Drafter().draft(PAPER), Speech("zh")))

    assert any("“学习培训”整个部分" in line for line in lines)
    assert not any("没有写成" in line for line in lines)
