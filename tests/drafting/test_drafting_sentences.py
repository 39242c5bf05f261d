"""Sentences of a reply that comes in pieces: told once each, checked before they are told."""

import pytest

from drafter import Checker
from drafter.drafting.scope import allowed, section_scope
from drafter.drafting.sentences import Sentences

RIGHT = "一年来，共提交提案129件，经审查立案93件。办复率100%。"


@pytest.fixture
def told() -> list[tuple[str, bool]]:
    return []


@pytest.fixture
def listener(facts, told) -> Sentences:
    scope = allowed(section_scope(facts, 1))
    checker = Checker()
    return Sentences(
        lambda text: checker.check(text, scope),
        "提案工作扎实开展\n",
        lambda sentence, proved: told.append((sentence, proved)),
    )


def pieces(text: str, size: int) -> list[str]:
    return [text[: end + size] for end in range(0, len(text), size)]


@pytest.mark.parametrize("size", [1, 3, 100])
def test_each_sentence_is_told_once_it_is_whole(size: int, listener: Sentences, told) -> None:
    """In order, whatever the pieces are."""
    for said in pieces(RIGHT, size):
        listener.hear(said)

    assert told == [("一年来，共提交提案129件，经审查立案93件。", True), ("办复率100%。", True)]


def test_a_sentence_that_says_what_was_not_given_is_not_proved(listener: Sentences, told) -> None:
    """Only that one."""
    for said in pieces("一年来，共提交提案129件。争取贷款3000万元。办复率100%。", 5):
        listener.hear(said)

    assert [proved for _, proved in told] == [True, False, True]


def test_what_is_not_a_whole_sentence_is_not_told(listener: Sentences, told) -> None:
    """It could still become anything."""
    listener.hear("一年来，共提交提案1")

    assert told == []


def test_a_line_without_a_stop_is_a_sentence(listener: Sentences, told) -> None:
    """Its break ends it."""
    listener.hear("共提交提案129件\n办复")

    assert told == [("共提交提案129件", True)]


def test_a_reply_that_begins_anew_is_told_anew(listener: Sentences, told) -> None:
    """After a fault on the way."""
    listener.hear("一年来，共提交提案129件。办")
    listener.hear("一年")
    listener.hear("一年来，立案93件。")

    assert told[-1] == ("一年来，立案93件。", True)
