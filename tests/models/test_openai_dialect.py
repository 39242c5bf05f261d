"""What a server refuses is learnt, and nothing else."""

import pytest

from drafter.errors import ModelError
from drafter.models import Message
from drafter.models.openai.dialect import Manners
from drafter.models.openai.faults import Fault

SENT = {"temperature": 0.3, "max_tokens": 500}


def refused(said: str) -> Fault:
    return Fault(ModelError("不接受。"), said=said)


def test_an_option_that_was_not_sent_teaches_nothing() -> None:
    """Otherwise the same request would be made for ever."""
    manners = Manners()

    assert not manners.learn(refused("'seed' is not supported"), manners.dialect, SENT)
    assert not manners.learn(refused("no such model"), manners.dialect, SENT)
    assert SENT == manners.dialect.options(SENT)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("'temperature' is not supported", {"max_tokens": 500}),
        (
            "'max_tokens' is not supported, use 'max_completion_tokens'",
            {"temperature": 0.3, "max_completion_tokens": 500},
        ),
        ("max_tokens is too large", {"temperature": 0.3}),
    ],
)
def test_an_option_is_dropped_or_renamed(said: str, left: dict[str, object]) -> None:
    """As the refusal says."""
    manners = Manners()

    assert manners.learn(refused(said), manners.dialect, SENT)
    assert left == manners.dialect.options(SENT)


def test_a_name_that_is_refused_too_is_dropped() -> None:
    """There and back again would be no end."""
    manners = Manners()
    manners.learn(
        refused("'max_tokens' is not supported, use 'max_completion_tokens'"), manners.dialect, SENT
    )
    sent = manners.dialect.options(SENT)

    assert manners.learn(
        refused("'max_completion_tokens' is unknown, use 'max_tokens'"), manners.dialect, sent
    )
    assert {"temperature": 0.3} == manners.dialect.options(SENT)


def test_what_two_threads_learn_adds_up() -> None:
    """Each knew nothing of the other's refusal when it asked."""
    manners = Manners()
    spoken = manners.dialect
    manners.learn(refused("'temperature' is not supported"), spoken, SENT)
    manners.learn(refused("'max_tokens' is not supported"), spoken, SENT)

    assert {} == manners.dialect.options(SENT)


def test_rules_without_a_user_s_message_stay() -> None:
    """Even a prompt of the system alone can be asked."""
    manners = Manners()
    manners.learn(refused("role system is not supported"), manners.dialect, SENT)

    assert [{"role": "user", "content": "规矩"}] == manners.dialect.messages([Message("system", "规矩")])
