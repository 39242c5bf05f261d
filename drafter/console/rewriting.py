"""Sentences of last year's paper written anew by a model, each proved to state this year's facts and no other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafter.console.speech import Speech
from drafter.drafting.draft import DraftSection
from drafter.drafting.drafter import Drafter
from drafter.facts.facts import Facts
from drafter.facts.load import load_facts
from drafter.papers.rewriting import Unit
from drafter.papers.sheet import FRAME, Row, values_of

_KEYS = {"单位": "issuer", "期间": "period", "成文日期": "date"}
_ISSUER = "本单位"


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What came of a unit: its new words, none where all of it is gone; or why it stays as it was."""

    unit: Unit
    words: str
    failure: str = ""

    @property
    def is_done(self) -> bool:
        """Whether the words take the place of the old ones."""
        return not self.failure


def rewrite(units: Sequence[Unit], rows: Sequence[Row], drafter: Drafter, say: Speech) -> Iterator[Rewritten]:
    """
    Each unit as the model writes it, in order.

    Raises:
        FactsError: a value cannot be read.
        ModelError: the model cannot be used at all: key, name or address are wrong.
    """
    asked = [unit for unit in units if unit.is_ready]
    why = say("还有没填的值，或者没有内容可写。", "it is not filled in, or nothing is left to tell.")
    yield from (Rewritten(unit, "", "" if unit.is_over else why) for unit in units if not unit.is_ready)
    if not asked:
        return
    facts = _facts(asked, rows)
    sections = [DraftSection(None, unit.words, "model", ()) for unit in asked]
    for index, unit in enumerate(asked):
        revised = drafter.revise(facts, sections, index, _request(unit))
        words = "".join(line.strip() for line in revised.tried.text.splitlines())
        if revised.tried.text and revised.report.ok:
            yield Rewritten(unit, words)
        else:
            told = [each.message for each in revised.report.findings if each.severity == "error"]
            yield Rewritten(unit, "", revised.failure or "；".join(told[:2]) or why)


def _facts(units: Sequence[Unit], rows: Sequence[Row]) -> Facts:
    """The new facts of the units, each unit a section of its own."""
    root = {_KEYS[row.label]: row.value for row in rows if row.label in FRAME and row.value and not row.gone}
    sections = [
        {
            "type": "free",
            "heading": unit.section or "开头",
            "figures": [
                {"label": row.label, "value": value}
                for row in unit.rows
                if row.label not in FRAME
                for value in values_of(row)
            ],
        }
        for unit in units
    ]
    # A genre that admits free sections; the words themselves say whether a thing is done or planned.
    return load_facts({"genre": "work_summary", "issuer": _ISSUER, **root, "sections": sections})


def _request(unit: Unit) -> str:
    """What the model is asked to do."""
    asked = ["只改写到事实的地方，其余文字尽量照原样，不分段，不加标题。"]
    if unit.gone:
        names = "、".join(row.label for row in unit.gone)
        asked.append(f"今年没有这些内容了，连同只说它的话一起删去，句子理顺，不留“【待删】”字样：{names}。")
    if unit.new:
        asked.append(f"原来没有、今年要写进去的：{'、'.join(row.label for row in unit.new)}。")
    asked.append("事实的个数、单位与原文不同的，按今年的写，句子相应调整。")
    return "".join(asked)
