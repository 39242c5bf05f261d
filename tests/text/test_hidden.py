"""Names with 某 for the given name."""

import pytest

from drafter.text.hidden import find_hidden


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("李某", "李某提出的提案被列为重点。"),
        ("张某某", "由张某某同志负责。"),
        ("李某", "委员李某积极建言。"),
        ("王某某", "主席王某某主持会议。"),
        ("张某某", "记录：张某某"),
    ],
)
def test_who_acts_in_office_is_masked(name: str, text: str) -> None:
    """Nobody has a reason to hide the name."""
    assert [name] == [text[start:end] for start, end in find_hidden(text)]


@pytest.mark.parametrize(
    "text",
    [
        "办理王某某诉李某一案。",
        "法院审理查明，被告人李某某曾任局长。书记员张某某。",
        "村民李某反映路灯不亮。",
        "患者王某某送来锦旗。",
        "在某市召开。",
        "立案93件。",
        "主任王某某因受贿被查处。",
    ],
)
def test_who_is_hidden_on_purpose_is_none(text: str) -> None:
    """In a case, a complaint, or where nothing tells of an office."""
    assert [] == list(find_hidden(text))
