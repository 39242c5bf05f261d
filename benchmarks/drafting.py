"""
What drafting with a language model takes: the time of many sections side by side, and time of its own.

    python benchmarks/drafting.py

A model on loopback answers with proved prose after 1 to 3 seconds. It prints

- how long a document of twelve sections takes, as a ratio to its slowest chain of requests;
- the share of the whole that the program itself took (processor time, imports apart).

The rates are those of this machine; nothing is sent anywhere but to loopback.
"""

import random
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time, sleep

ROOT = Path(__file__).resolve().parent.parent
FACTS = ROOT / "examples" / "county_summary.toml"
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from chatserver import Act, Body, ChatServer, say  # noqa: E402 - the tests' own server

from drafter import Drafter, load_facts  # noqa: E402 - from this checkout
from drafter.drafting.drafter import prompts  # noqa: E402
from drafter.facts.facts import Facts  # noqa: E402
from drafter.models import OfflineModel, OpenAIModel, Prompt, Reply, ScriptedModel, Usage  # noqa: E402

SECTIONS = 12


def twelve_sections(facts: Facts) -> Facts:
    """The first sections with facts of their own, as many as are wanted."""
    document = facts.document
    if document is None:
        raise SystemExit("no document")
    return load_facts(document.model_copy(update={"sections": document.sections[1 : SECTIONS + 1]}))


def slow(texts: dict[str, str], delays: dict[str, float]) -> Callable[[Body], Act]:
    def act(body: Body) -> Act:
        about = body["messages"][-1]["content"]
        return say(texts[about], after=delays[about])

    return act


def times(facts: Facts) -> tuple[float, float]:
    """How long the document took over HTTP, and its slowest chain of requests."""
    chance = random.Random(4)
    texts = {prompt.user: OfflineModel().reply(prompt).text for prompt in prompts(facts)}
    delays = {about: chance.uniform(1, 3) for about in texts}
    with ChatServer(slow(texts, delays)) as server:
        model = OpenAIModel("any", base_url=server.url, api_key="x")
        start = perf_counter()
        draft = Drafter(model, workers=SECTIONS).draft(facts)
        taken = perf_counter() - start
    if not draft.report.ok or {section.origin for section in draft.sections} != {"model"}:
        raise SystemExit("the draft is not the model's")
    return taken, max(delays.values())


def own_share(facts: Facts) -> float:
    """The processor time of this program as a share of the time that a draft takes."""
    texts = {prompt.section: OfflineModel().reply(prompt).text for prompt in prompts(facts)}

    class Sleeping(ScriptedModel):
        def reply(self, prompt: Prompt) -> Reply:
            sleep(2)
            return Reply(texts[prompt.section], usage=Usage(requests=1))

    Drafter(Sleeping([]), workers=SECTIONS).draft(facts)
    start, busy = perf_counter(), process_time()
    Drafter(Sleeping([]), workers=1).draft(facts)
    return (process_time() - busy) / (perf_counter() - start)


def main() -> None:
    facts = load_facts(FACTS)
    twelve = twelve_sections(facts)
    taken, chain = times(twelve)
    print(f"{SECTIONS} sections side by side: {taken:.2f} s, {taken / chain:.2f} × the slowest chain")
    print(f"own time: {own_share(twelve):.1%} of the whole")


if __name__ == "__main__":
    main()
