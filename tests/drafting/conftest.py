"""A small paper to be drafted, and models that answer for it."""

from collections.abc import Callable

import pytest

from drafter import load_facts
from drafter.errors import ModelError
from drafter.facts.facts import Facts
from drafter.models import OfflineModel, Prompt, ScriptedModel

GIVEN = {
    "genre": "work_summary",
    "issuer": "青屏县政协",
    "period": "2024年",
    "date": "2024年12月18日",
    "sections": [
        {"type": "opening", "superiors": ["中共青屏县委"]},
        {"type": "proposals", "submitted": "129件", "filed": "93件", "answer_rate": "100%"},
    ],
}
RIGHT = "一年来，共提交提案129件，经审查立案93件，办复率100%。"
WRONG = "一年来，共提交提案129件，经审查立案95件，办复率100%。"

Answer = str | ModelError
Make = Callable[..., ScriptedModel]


@pytest.fixture
def facts() -> Facts:
    """The facts of a paper with an opening and a section on proposals."""
    return load_facts(GIVEN)


@pytest.fixture
def model() -> Make:
    """A model that says the given things about proposals, one after the other, and else writes well."""

    def make(*answers: Answer) -> ScriptedModel:
        left = iter(answers)

        def answer(prompt: Prompt) -> Answer:
            return next(left) if prompt.section == 1 else OfflineModel().reply(prompt).text

        return ScriptedModel(answer)

    return make


@pytest.fixture
def asked() -> Callable[[ScriptedModel], list[Prompt]]:
    """The prompts about proposals."""

    def about(model: ScriptedModel) -> list[Prompt]:
        return [prompt for prompt in model.prompts if prompt.section == 1]

    return about
