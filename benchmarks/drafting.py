"""
What drafting with a language model takes: the time of many sections side by side, and time of its own.

    python benchmarks/drafting.py
    python benchmarks/drafting.py --peer instructor=PYTHON --peer pydantic-ai=PYTHON --peer guardrails=PYTHON

A server on loopback answers the same prompts with the same proved prose after 1 to 3 seconds; the same checker
proves it. For drafter and for each peer it prints

- how long a document of twelve sections takes, as a ratio to its slowest request. Drafter asks side by side by
  itself; a peer, which knows no sections, is given twelve threads;
- the processor time that the program itself takes, imports apart, as a share of a document whose sections are
  asked for one after the other.

A peer is run by the interpreter of an environment in which it is installed; `drafting_peers.py` is what runs there.
The rates are those of this machine; nothing is sent anywhere but to loopback.
"""

import os
import random
import sys
import tomllib
from argparse import ArgumentParser
from collections.abc import Callable
from json import dumps, loads
from pathlib import Path
from subprocess import run
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FACTS = ROOT / "examples" / "county_summary.toml"
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from chatserver import Act, Body, ChatServer, say  # noqa: E402 - the tests' own server

from drafter import load_facts  # noqa: E402 - from this checkout
from drafter.drafting.drafter import prompts  # noqa: E402 - likewise
from drafter.models import OfflineModel  # noqa: E402 - likewise

SECTIONS = 12
WARM = "warm"
"""The model's name in requests that are not measured: libraries load late, and a first call takes longer."""


def twelve_sections() -> dict[str, Any]:
    """Facts of as many sections as are wanted, the opening left out."""
    facts = tomllib.loads(FACTS.read_text(encoding="utf-8"))
    return {**facts, "sections": facts["sections"][1 : SECTIONS + 1]}


def words(content: object) -> str:
    """The text of a message, which may come in parts."""
    if isinstance(content, list):
        return "".join(str(part.get("text", "")) for part in content)
    return str(content or "")


def slow(texts: dict[str, str], delays: dict[str, float]) -> Callable[[Body], Act]:
    """A server's script: the prose of the section that is asked for, after its delay; at once to a warm-up."""

    def act(body: Body) -> Act:
        asked = "\n".join(words(message.get("content")) for message in body["messages"])
        about = next(prompt for prompt in texts if prompt in asked)
        text = texts[about]
        if body.get("response_format"):
            text = dumps({"text": text}, ensure_ascii=False)
        return say(text, after=0.0 if body["model"] == WARM else delays[about])

    return act


def measured(name: str, python: str) -> str:
    """One row: what the document took with drafter or a peer."""
    facts = twelve_sections()
    asked = prompts(load_facts(facts))
    chance = random.Random(4)
    texts = {prompt.user: OfflineModel().reply(prompt).text for prompt in asked}
    delays = {about: chance.uniform(1, 3) for about in texts}
    messages = [
        [{"role": each.role, "content": each.content} for each in prompt.messages] for prompt in asked
    ]
    with ChatServer(slow(texts, delays)) as server:
        done = run(
            [python, str(ROOT / "benchmarks" / "drafting_peers.py")],
            input=dumps(
                {"name": name, "url": server.url, "facts": facts, "messages": messages, "warm": WARM}
            ),
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr[-2000:]}")
    took = loads(done.stdout.splitlines()[-1])
    chain, whole = max(delays.values()), sum(delays.values())
    side, own = took["side"], took["own"]
    return f"| {name} | {side:.2f} s | {side / chain:.2f} × | {own:.2f} s | {own / whole:.1%} |"


def main() -> None:
    parser = ArgumentParser(description="Time of drafting.")
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=PYTHON")
    options = parser.parse_args()
    print(f"{SECTIONS} sections, replies after 1 to 3 s\n")
    print("|  | side by side | of the slowest request | own time | of the whole |")
    print("| --- | ---: | ---: | ---: | ---: |")
    print(measured("drafter", sys.executable))
    for given in options.peer:
        name, _, python = given.partition("=")
        print(measured(name, python))


if __name__ == "__main__":
    main()
