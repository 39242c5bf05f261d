"""
Drafter or one peer drafts the document of `drafting.py`, in its own environment: its task comes in on standard input.

It prints one line of JSON: the seconds that the document took side by side, and the processor time that it took
with one section after the other. Libraries are loaded and a document is drafted before any clock is started.
"""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from json import dumps, load
from time import perf_counter, process_time
from typing import Annotated, Any

from drafter import Checker, load_facts
from drafter.drafting.scope import section_scope

ANY = "any"
Messages = list[dict[str, str]]
Draft = Callable[[str, int], None]
"""Drafts the document with a model of that name, so many sections at a time."""


def proofs(task: dict[str, Any]) -> list[Callable[[str], list[str]]]:
    """For each section, what finds out what is wrong with a text."""
    facts, checker = load_facts(task["facts"]), Checker()

    def proof(section: int) -> Callable[[str], list[str]]:
        scope = section_scope(facts, section)
        return lambda text: [
            entry.message for entry in checker.check(text, scope).findings if entry.severity == "error"
        ]

    return [proof(section) for section in range(len(task["messages"]))]


def each(task: dict[str, Any], ask: Callable[[str, int], str]) -> Draft:
    """A document whose sections are asked for by a pool of threads."""
    sections = range(len(task["messages"]))

    def draft(model: str, workers: int) -> None:
        with ThreadPoolExecutor(workers) as pool:
            texts = list(pool.map(lambda section: ask(model, section), sections))
        if not all(texts):
            raise SystemExit("a section is empty")

    return draft


def with_drafter(task: dict[str, Any]) -> Draft:
    drafting, models = import_module("drafter"), import_module("drafter.models")
    facts = load_facts(task["facts"])

    def draft(model: str, workers: int) -> None:
        asked = models.OpenAIModel(model, base_url=task["url"], api_key="x")
        made = drafting.Drafter(asked, workers=workers).draft(facts)
        if not made.report.ok or {section.origin for section in made.sections} != {"model"}:
            raise SystemExit("the draft is not the model's")

    return draft


def with_instructor(task: dict[str, Any]) -> Draft:
    instructor, openai, pydantic = map(import_module, ("instructor", "openai", "pydantic"))
    client = instructor.from_openai(
        openai.OpenAI(base_url=task["url"], api_key="x"), mode=instructor.Mode.JSON
    )

    def model_of(found: Callable[[str], list[str]]) -> Any:
        def proved(text: str) -> str:
            if wrong := found(text):
                raise ValueError("\n".join(wrong))
            return text

        return pydantic.create_model("Section", text=(Annotated[str, pydantic.AfterValidator(proved)], ...))

    made = [model_of(found) for found in proofs(task)]

    def ask(model: str, section: int) -> str:
        reply = client.chat.completions.create(
            model=model, messages=task["messages"][section], response_model=made[section], max_retries=1
        )
        return str(reply.text)

    return each(task, ask)


def with_pydantic_ai(task: dict[str, Any]) -> Draft:
    agents = import_module("pydantic_ai")
    models = import_module("pydantic_ai.models.openai")
    providers = import_module("pydantic_ai.providers.openai")
    found = proofs(task)

    def ask(name: str, section: int) -> str:
        system, user = (message["content"] for message in task["messages"][section])
        provider = providers.OpenAIProvider(base_url=task["url"], api_key="x")
        agent = agents.Agent(models.OpenAIChatModel(name, provider=provider), system_prompt=system)

        @agent.output_validator
        def proved(text: str) -> str:
            if wrong := found[section](text):
                raise agents.ModelRetry("\n".join(wrong))
            return text

        return str(agent.run_sync(user).output)

    return each(task, ask)


def with_guardrails(task: dict[str, Any]) -> Draft:
    guardrails, openai = map(import_module, ("guardrails", "openai"))
    validators = import_module("guardrails.validators")
    client = openai.OpenAI(base_url=task["url"], api_key="x")

    def guard_of(section: int, found: Callable[[str], list[str]]) -> Any:
        @validators.register_validator(name=f"drafter/proved-{section}", data_type="string")
        def proved(value: str, _: dict[str, Any]) -> object:
            wrong = found(value)
            fail = validators.FailResult
            return fail(error_message="\n".join(wrong)) if wrong else validators.PassResult()

        return guardrails.Guard().use(proved(on_fail="reask"))

    guards = [guard_of(section, found) for section, found in enumerate(proofs(task))]

    def ask(model: str, section: int) -> str:
        def reply(*_: object, messages: Messages | None = None, **__: object) -> str:
            made = client.chat.completions.create(model=model, messages=messages or [])
            return str(made.choices[0].message.content)

        return str(guards[section](reply, messages=task["messages"][section], num_reasks=1).validated_output)

    return each(task, ask)


DRAFTS = {
    "drafter": with_drafter,
    "instructor": with_instructor,
    "pydantic-ai": with_pydantic_ai,
    "guardrails": with_guardrails,
}


def main() -> None:
    task = load(sys.stdin)
    draft = DRAFTS[task["name"]](task)
    draft(task["warm"], 1)
    start = perf_counter()
    draft(ANY, len(task["messages"]))
    side = perf_counter() - start
    busy = process_time()
    draft(ANY, 1)
    print(dumps({"side": side, "own": process_time() - busy}))


if __name__ == "__main__":
    main()
