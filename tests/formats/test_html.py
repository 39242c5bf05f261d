"""The review page of a draft, as a file."""

from pathlib import Path

from drafter import Drafter, load_facts
from drafter.formats.html import render
from drafter.review.proof import paragraphs_of, read_proof


def test_a_page_carries_the_proof_of_its_words() -> None:
    """Paragraph by paragraph."""
    example = Path(__file__).parents[2] / "examples" / "duty_report.toml"
    draft = Drafter().draft(load_facts(example))

    assert paragraphs_of(draft.text) == read_proof(render(draft).decode(), "x.html").paragraphs
