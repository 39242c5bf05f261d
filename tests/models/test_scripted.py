"""The scripted model says what it is told."""

import pytest

from drafter.errors import ModelError
from drafter.facts.document import Document
from drafter.models import Message, Prompt, Reply, ScriptedModel


@pytest.fixture
def prompt() -> Prompt:
    document = Document.model_construct(sections=())
    return Prompt((Message("system", "规矩"), Message("user", "请写")), document, 0)


def test_replies_come_in_order(prompt: Prompt) -> None:
    """The first request gets the first reply."""
    model = ScriptedModel(["一", Reply("二", finish_reason="length")])

    assert model.reply(prompt).text == "一"
    assert model.reply(prompt).finish_reason == "length"


def test_what_was_asked_is_kept(prompt: Prompt) -> None:
    """A test can look at the prompts."""
    model = ScriptedModel(["一"])
    model.reply(prompt)

    assert [prompt] == model.prompts
    assert ("规矩", "请写") == (model.prompts[0].system, model.prompts[0].user)


def test_an_error_of_the_script_is_raised(prompt: Prompt) -> None:
    """A model that fails can be played."""
    with pytest.raises(ModelError, match="超时"):
        ScriptedModel([ModelError("超时。", retryable=True)]).reply(prompt)


def test_a_script_that_is_too_short_says_so(prompt: Prompt) -> None:
    """A request too many is an error, not a repeated reply."""
    model = ScriptedModel([])

    with pytest.raises(ModelError, match="第0节"):
        model.reply(prompt)


def test_a_function_may_answer(prompt: Prompt) -> None:
    """Where sections are drafted side by side, the reply depends on the prompt."""
    assert ScriptedModel(lambda asked: f"第{asked.section}节").reply(prompt).text == "第0节"
