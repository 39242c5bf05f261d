"""
One peer repairs the section of `repairs.py`, in its own environment: its task comes in on standard input.

It needs drafter on the path (for the checker, which needs pydantic alone) and the peer; nothing else.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from json import load, loads
from typing import Annotated, Any

from drafter import Checker, load_facts
from drafter.drafting.scope import section_scope

TRIES = 6
NAME = "any"


def faults(task: dict[str, Any]) -> Callable[[str], list[str]]:
    """What is wrong with a text, a sentence each."""
    facts, checker = section_scope(load_facts(task["facts"]), 0), Checker()

    def found(text: str) -> list[str]:
        report = checker.check(text, facts)
        return [entry.message for entry in report.findings if entry.severity == "error"]

    return found


def with_instructor(task: dict[str, Any], found: Callable[[str], list[str]]) -> str:
    instructor, openai, pydantic = map(import_module, ("instructor", "openai", "pydantic"))

    def proved(text: str) -> str:
        if wrong := found(text):
            raise ValueError("\n".join(wrong))
        return text

    model = pydantic.create_model("Section", text=(Annotated[str, pydantic.AfterValidator(proved)], ...))
    client = instructor.from_openai(
        openai.OpenAI(base_url=task["url"], api_key="x"), mode=instructor.Mode.JSON
    )
    made = client.chat.completions.create(
        model=NAME, messages=task["messages"], response_model=model, max_retries=TRIES
    )
    return str(made.text)


def with_pydantic_ai(task: dict[str, Any], found: Callable[[str], list[str]]) -> str:
    agents = import_module("pydantic_ai")
    models = import_module("pydantic_ai.models.openai")
    providers = import_module("pydantic_ai.providers.openai")
    system, user = (message["content"] for message in task["messages"])
    model = models.OpenAIChatModel(NAME, provider=providers.OpenAIProvider(base_url=task["url"], api_key="x"))
    agent = agents.Agent(model, system_prompt=system, retries=TRIES)

    @agent.output_validator
    def proved(text: str) -> str:
        if wrong := found(text):
            raise agents.ModelRetry("\n".join(wrong))
        return text

    return str(agent.run_sync(user).output)


def with_guardrails(task: dict[str, Any], found: Callable[[str], list[str]]) -> str:
    guardrails = import_module("guardrails")
    validators = import_module("guardrails.validators")
    openai = import_module("openai")

    @validators.register_validator(name="drafter/proved", data_type="string")
    def proved(value: str, _: dict[str, Any]) -> object:
        wrong = found(value)
        return validators.FailResult(error_message="\n".join(wrong)) if wrong else validators.PassResult()

    guard = guardrails.Guard().use(proved(on_fail="reask"))
    client = openai.OpenAI(base_url=task["url"], api_key="x")

    def ask(*_: object, messages: list[dict[str, str]] | None = None, **__: object) -> str:
        reply = client.chat.completions.create(model=NAME, messages=messages or [])
        return str(reply.choices[0].message.content)

    outcome = guard(ask, messages=task["messages"], num_reasks=TRIES)
    return str(outcome.validated_output)


PEERS = {"instructor": with_instructor, "pydantic-ai": with_pydantic_ai, "guardrails": with_guardrails}


def main() -> None:
    task = load(sys.stdin)
    found = faults(task)
    text = PEERS[task["peer"]](task, found)
    text = str(loads(text)["text"]) if text.startswith("{") else text
    if wrong := found(text):
        raise SystemExit("\n".join(wrong))


if __name__ == "__main__":
    main()
