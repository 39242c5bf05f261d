"""A model that says what a test tells it to say, and keeps what it was asked."""

from collections.abc import Callable, Iterable
from threading import Lock
from typing import Literal

from drafter.errors import ModelError
from drafter.models.protocol import Prompt, Reply, Usage

Answer = str | Reply | ModelError
Script = Iterable[Answer] | Callable[[Prompt], Answer]


class ScriptedModel:
    """
    Answers with the replies of a script: a list in the order of the requests, or a function of the prompt.

    A function is the choice where sections are drafted side by side, since their order is not fixed then. An
    answer that is a `ModelError` is raised; `prompts` holds what was asked, in order.
    """

    origin: Literal["model", "offline"] = "model"

    def __init__(self, script: Script, *, name: str = "scripted") -> None:
        self.name = name
        self.prompts: list[Prompt] = []
        self._lock = Lock()
        self._answer = script if callable(script) else _in_order(script)

    def reply(self, prompt: Prompt) -> Reply:
        """The next answer of the script."""
        with self._lock:
            self.prompts.append(prompt)
            answer = self._answer(prompt)
        if isinstance(answer, ModelError):
            raise answer
        return answer if isinstance(answer, Reply) else Reply(answer, usage=Usage(requests=1))


def _in_order(answers: Iterable[Answer]) -> Callable[[Prompt], Answer]:
    left = iter(answers)

    def answer(prompt: Prompt) -> Answer:
        end = ModelError(f"剧本里没有给第{prompt.section}节的下一条回复：请补上。")
        return next(left, end)

    return answer
