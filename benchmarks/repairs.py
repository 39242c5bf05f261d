"""
What it takes to mend a section of 1,000 characters: characters sent and generated after the first reply.

    python benchmarks/repairs.py
    python benchmarks/repairs.py --peer instructor=PYTHON --peer pydantic-ai=PYTHON --peer guardrails=PYTHON

One paragraph is at fault in the first three replies, each time a little less; the fourth is right. All get the
same first prompt and the same replies from one server on loopback, and the same checker says what is wrong. Drafter
asks for the paragraph alone. A peer is run by the interpreter of an environment in which it is installed (they
need other versions of openai); `repair_peers.py` is what runs there.
"""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass, field
from json import dumps
from pathlib import Path
from subprocess import run

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from chatserver import Act, Body, ChatServer, say  # noqa: E402 - the tests' own server

from drafter import Drafter, load_facts  # noqa: E402 - from this checkout
from drafter.drafting.drafter import prompts  # noqa: E402 - likewise
from drafter.models import OpenAIModel  # noqa: E402 - likewise

PLACES = (
    "岚溪工业园污水处理厂", "青屏县第二中学", "禾塘乡卫生院", "映湖街道养老服务中心", "县农产品交易市场", "北山水库",
    "城南公交站", "澄浦粮站", "杨柳社区食堂", "石桥村文化广场", "县档案馆新馆", "枫林镇苗圃",
)  # fmt: skip
INVENTED = ("引进项目17个。", "新建泵站8座。", "争取贷款3000万元。")
REPLIES = len(INVENTED) + 1
EACH = 2
"""Visits a paragraph."""


def visit(index: int) -> dict[str, object]:
    return {
        "date": f"{index + 1}月{index + 7}日",
        "place": PLACES[index],
        "members": f"{index + 11}名",
        "suggestions": f"{index + 3}条",
        "advice": ["就设施维护、人员值守和经费保障的衔接逐项提出改进的办法"],
        "outcomes": ["管理单位按照意见修订管理制度并在单位内部公示"],
    }


FACTS = {
    "genre": "work_summary",
    "issuer": "青屏县政协",
    "period": "2024年",
    "sections": [{"type": "inspections", "visits": [visit(index) for index in range(len(PLACES))]}],
}


def sentence(index: int) -> str:
    told = visit(index)
    return (
        f"{told['date']}，{told['members']}委员视察{told['place']}，提出意见建议{told['suggestions']}，"
        "就设施维护、人员值守和经费保障的衔接逐项提出改进的办法，管理单位按照意见修订管理制度并在单位内部公示。"
    )


PARAGRAPHS = ["".join(map(sentence, range(first, first + EACH))) for first in range(0, len(PLACES), EACH)]


def wrong(turn: int) -> str:
    """The first paragraph as the reply of this turn has it."""
    return PARAGRAPHS[0] + "".join(INVENTED[turn:])


@dataclass
class Cost:
    """What a way of repairing took, request by request."""

    sent: list[int] = field(default_factory=list)
    said: list[int] = field(default_factory=list)

    def row(self, name: str) -> str:
        sent, said = sum(self.sent[1:]), sum(self.said[1:])
        return f"| {name} | {len(self.said)} | {sent} | {said} | {sent + said} |"

    @property
    def after_first(self) -> int:
        return sum(self.sent[1:]) + sum(self.said[1:])


def script(cost: Cost, wrapped: Callable[[str, Body], Act]) -> Callable[[Body], Act]:
    """A server's script: the whole section, or the paragraph where that is asked for, a little better each time."""

    def act(body: Body) -> Act:
        turn = min(len(cost.said), REPLIES - 1)
        last = words(body["messages"][-1]["content"])
        alone = "<paragraph>" in last
        text = wrong(turn) if alone else "\n".join([wrong(turn), *PARAGRAPHS[1:]])
        cost.sent.append(sum(len(words(message.get("content"))) for message in body["messages"]))
        cost.said.append(len(text))
        return wrapped(text, body)

    return act


def words(content: object) -> str:
    """The text of a message, which may come in parts."""
    if isinstance(content, list):
        return "".join(str(part.get("text", "")) for part in content)
    return str(content or "")


def plain(text: str, _: Body) -> Act:
    return say(text)


def structured(text: str, body: Body) -> Act:
    """As a peer asks for it: an object with the text, or the text."""
    return say(dumps({"text": text}, ensure_ascii=False)) if body.get("response_format") else say(text)


def own() -> Cost:
    cost = Cost()
    with ChatServer(script(cost, plain)) as server:
        draft = Drafter(OpenAIModel("any", base_url=server.url, api_key="x"), workers=1).draft(
            load_facts(FACTS)
        )
    if draft.sections[0].origin != "model" or not draft.report.ok:
        raise SystemExit(f"drafter did not get a valid section: {draft.warnings}")
    return cost


def peer(name: str, python: str) -> Cost:
    cost = Cost()
    first = prompts(load_facts(FACTS))[0]
    task = {
        "peer": name,
        "facts": FACTS,
        "messages": [{"role": message.role, "content": message.content} for message in first.messages],
    }
    with ChatServer(script(cost, structured)) as server:
        done = run(
            [python, str(ROOT / "benchmarks" / "repair_peers.py")],
            input=dumps({**task, "url": server.url}),
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr[-2000:]}")
    return cost


def main() -> None:
    parser = ArgumentParser(description="Characters of repairs.")
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=PYTHON")
    options = parser.parse_args()
    ours = own()
    print(f"a section of {len(''.join(PARAGRAPHS))} characters, {len(INVENTED)} faulty replies\n")
    print("|  | requests | sent | generated | after the first reply |\n| --- | ---: | ---: | ---: | ---: |")
    print(ours.row("drafter"))
    others = {}
    for given in options.peer:
        name, _, python = given.partition("=")
        others[name] = peer(name, python)
        print(others[name].row(name))
    if others:
        best = min(cost.after_first for cost in others.values())
        print(f"\n{ours.after_first / best:.2f} of the best of them")


if __name__ == "__main__":
    main()
