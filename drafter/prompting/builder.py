"""From the facts of a document to the messages for each of its sections, and for a paragraph to be mended."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.errors import FactsError, Problem
from drafter.facts.document import Document
from drafter.facts.fact import Fact
from drafter.facts.facts import Facts
from drafter.models.protocol import Message, Prompt
from drafter.prompting.cards import card
from drafter.prompting.data import as_data, fact_rows
from drafter.prompting.templates import rendered
from drafter.prompting.tokens import TokenCounter

MOODS = {
    "plan": "这是计划：用“要”“将”和动词开头的短句写将要做的事，不用“了”“已”，不写成效。",
    "minutes": "这是会议纪要：以“会议”作主语，听取、审议、指出、强调、决定，各写给出的内容。",
    "speech": "这是讲话稿：可以用“我”“我们”“大家”，句子短，便于宣读。",
    "article": "这是研究文章：不写单位自己做了什么，用一般现在时论述，不用“一年来”。",
}
"""What a model is told of the way of telling; nothing where the work is told as done."""
CHARACTERS_A_FACT = 22
"""What a fact takes in good prose: `prompts/` is written to the same measure."""


@dataclass(frozen=True, slots=True)
class PromptBuilder:
    """
    Builds the prompts of one document.

    `outline` holds the heading of each section, or None where a section has none (the opening); `moods` how
    each is told.
    """

    facts: Facts
    outline: tuple[str | None, ...]
    moods: tuple[str, ...] = ()
    counter: TokenCounter = field(default_factory=TokenCounter)
    limit: int | None = None

    @property
    def document(self) -> Document:
        """The document of the facts."""
        return require_document(self.facts)

    def section_facts(self, section: int) -> tuple[Fact, ...]:
        """What the section must state."""
        return tuple(fact for fact in self.facts.facts if _stated_in(fact, section))

    def mood(self, section: int) -> str:
        """How a section is told; as done where nothing else was said."""
        return self.moods[section] if self.moods else "done"

    def draft(self, section: int) -> Prompt:
        """The first request for a section."""
        document = self.document
        facts = self.section_facts(section)
        known = [fact for fact in self.facts.facts if _background(fact, section)]
        user = rendered(
            "draft",
            genre=document.title,
            section=document.sections[section].title,
            number=section + 1,
            total=len(document.sections),
            card=list(card(type(document.sections[section]))),
            outline=as_data(self._outlined(section)),
            facts=as_data(fact_rows(facts)),
            background=as_data(fact_rows(known)),
            length=self._size(section),
            asked=self.facts.length.text if self.facts.length else "",
            mood=MOODS.get(self.mood(section), ""),
        )
        messages = (Message("system", rendered("system")), Message("user", user))
        return Prompt(messages, document, section, mood=self.mood(section))

    def bare(self, section: int) -> Prompt:
        """The request to a model that reads the facts themselves, without a message."""
        return Prompt((), self.document, section, mood=self.mood(section))

    def repair(self, section: int, paragraph: str, faults: Sequence[str], facts: Sequence[Fact]) -> Prompt:
        """A request for one paragraph again, told what is wrong with it and which facts it concerns."""
        user = rendered(
            "repair",
            section=self.document.sections[section].title,
            paragraph=as_data([paragraph]),
            faults=as_data(list(faults)),
            facts=as_data(fact_rows(facts)),
        )
        return Prompt((Message("user", user),), self.document, section, "repair", self.mood(section))

    def _size(self, section: int) -> int:
        """About how long a section is to be: as its facts ask, or its share of the length of the paper."""
        own = _length(self.section_facts(section))
        most = self.facts.length.high if self.facts.length else None
        total = sum(_length(self.section_facts(index)) for index in range(len(self.document.sections)))
        return own if most is None or total <= most else max(60, own * most // total // 10 * 10)

    def _outlined(self, section: int) -> list[str]:
        titles = [entry.title for entry in self.document.sections]
        lines = [heading or title for heading, title in zip(self.outline, titles, strict=True)]
        lines[section] += "（本部分）"
        return lines


def require_document(facts: Facts) -> Document:
    """The document of the facts; a plain list has none, which is a `FactsError`."""
    if facts.document is None:
        remedy = "这是一份平铺的事实清单，只能用于核对：要起草，请写明文种（genre）和各部分（sections）。"
        raise FactsError([Problem("", remedy)])
    return facts.document


def _stated_in(fact: Fact, section: int) -> bool:
    """Whether a section's body must state a fact; its heading is put over it."""
    return fact.section == section and fact.use == "must" and fact.id != f"sections.{section}.heading"


def _background(fact: Fact, section: int) -> bool:
    return fact.section is None or (fact.section == section and fact.use == "may")


def _length(facts: Sequence[Fact]) -> int:
    points = sum(len(fact.text) for fact in facts if fact.kind == "point")
    others = sum(CHARACTERS_A_FACT for fact in facts if fact.kind != "point")
    return max(80, round(points + others, -1))
