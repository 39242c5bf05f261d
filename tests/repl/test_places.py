"""Which part of the paper is meant."""

import pytest

from drafter.console.speech import Speech
from drafter.drafting.draft import Draft
from drafter.drafting.drafter import Drafter
from drafter.errors import InputError
from drafter.repl.context import Context
from drafter.repl.places import Target, find_section, meant, spans


@pytest.fixture
def draft(context: Context) -> Draft:
    """Title, opening, heading, proposals, signature: six paragraphs."""
    return Drafter().draft(context.session.facts)


@pytest.mark.parametrize("name", ["2", "提案工作", "提案", "proposals", "第二部分", "「提案工作」"])
def test_a_section_is_found_by_number_or_name(context: Context, name: str) -> None:
    """Any of its names."""
    assert 1 == find_section(context.session.facts, name, Speech())


@pytest.mark.parametrize("name", ["0", "3", "视察", ""])
def test_one_that_is_not_there_is_said_with_those_that_are(context: Context, name: str) -> None:
    """By number and name."""
    with pytest.raises(InputError, match="1 开头、2 提案工作"):
        find_section(context.session.facts, name, Speech())


@pytest.mark.parametrize(
    ("instruction", "target"),
    [
        ("第4段再精练些", Target(1, 1)),
        ("第二段写具体些", Target(0, 1)),
        ("把第３段的标题改短", Target(1, 0)),
        ("提案部分先写办理结果", Target(1)),
        ("开头太长", Target(0)),
        ("结尾再有力些", Target(1)),
        ("第1段改短", None),
        ("第99段改短", None),
        ("再精练些", None),
    ],
)
def test_an_instruction_names_a_part(
    context: Context, draft: Draft, instruction: str, target: Target | None
) -> None:
    """By a paragraph's number as it is shown, by a section's name, by beginning or end."""
    assert target == meant(context.session.facts, draft, instruction)


def test_the_spans_are_those_of_the_sections(draft: Draft) -> None:
    """Heading and body, word for word."""
    assert ["\n".join(section.lines) for section in draft.sections] == [
        draft.text[span.start : span.end] for span in spans(draft)
    ]
