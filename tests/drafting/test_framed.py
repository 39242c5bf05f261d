"""A model that writes title, headings or signature again writes what is there already."""

import pytest

from drafter import load_facts
from drafter.drafting.framed import frame_lines, without
from drafter.genres.frame import frame

FACTS = load_facts(
    {
        "genre": "work_summary",
        "issuer": "青屏县政协",
        "period": "2024年",
        "date": "2024年12月18日",
        "sections": [{"type": "study", "sessions": "4次"}, {"type": "proposals", "filed": "93件"}],
    }
)


@pytest.mark.parametrize("mark", ["", "# ", "二、", "**二、", "（三）"])
def test_a_heading_goes_however_it_is_marked(mark: str) -> None:
    """Numbered, in bold or in Markdown; what is no heading stays."""
    assert FACTS.document is not None
    around = frame(FACTS.document)
    heading = str(around.headings[1]).split("、")[1]

    assert ["全年立案93件。"] == without(frame_lines(around), [f"{mark}{heading}", "全年立案93件。"])


def test_title_and_signature_go() -> None:
    """They stand around all sections, and in none."""
    assert FACTS.document is not None
    around = frame(FACTS.document)
    lines = [around.title, "全年立案93件。", *around.signature]

    assert ["全年立案93件。"] == without(frame_lines(around), lines)
