"""From the facts of a document to the messages for each of its sections, and for a paragraph to be mended."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from drafter.errors import FactsError, ModelError, Problem
from drafter.facts.document import Document
from drafter.facts.fact import Fact
from drafter.facts.facts import Facts
from drafter.models.protocol import Message, Prompt
from drafter.prompting.cards import EXAMPLES, card
from drafter.prompting.data import as_data, fact_lines, fact_rows
from drafter.prompting.size import share_of, size_of
from drafter.prompting.templates import rendered
from drafter.prompting.tokens import TokenCounter

if TYPE_CHECKING:
    from drafter.prompting.sealing import Seal, Stated

MOODS = {
    "plan": "这是计划：用动词开头的短句写将要做的事，“要”“将”每段至多各一处，不用“了”“已”，不写成效。",
    "minutes": "这是会议纪要：以“会议”作主语，听取、审议、指出、强调、决定，各写给出的内容。",
    "speech": "这是讲话稿：可以用“我”“我们”“大家”，句子短，便于宣读。",
    "article": "这是研究文章：不写单位自己做了什么，用论述的口气。",
}
"""What a model is told of the way of telling; nothing where the work is told as done."""


class _Extent(NamedTuple):
    """How much of a prompt is kept besides the facts: the outline, and which lines of the card."""

    without: frozenset[str] = frozenset()
    card: bool = True
    outline: bool = True


EXTENTS = (
    _Extent(),
    _Extent(frozenset(EXAMPLES[:1])),
    _Extent(frozenset(EXAMPLES)),
    _Extent(card=False),
    _Extent(card=False, outline=False),
)
"""What gives way to a limit of tokens, the example first; the facts never do."""


@dataclass(frozen=True, slots=True)
class PromptBuilder:
    """
    Builds the prompts of one document.

    `outline` holds the heading of each section, or None where a section has none (the opening); `moods` how
    each is told; `limit` how many tokens a prompt may have, as `counter` counts them; `seal` is there where no
    value may be sent.
    """

    facts: Facts
    outline: tuple[str | None, ...]
    moods: tuple[str, ...] = ()
    counter: TokenCounter = field(default_factory=TokenCounter)
    limit: int | None = None
    seal: "Seal | None" = None

    @property
    def document(self) -> Document:
        """The document of the facts."""
        return require_document(self.facts)

    def sealing(self) -> "PromptBuilder":
        """The same, which sends no value."""
        from drafter.prompting.sealing import Seal  # noqa: PLC0415 - seldom asked for

        return replace(self, seal=Seal(self.facts.facts))

    def section_facts(self, section: int) -> tuple[Fact, ...]:
        """What the section must state."""
        return tuple(fact for fact in self.facts.facts if _stated_in(fact, section))

    def mood(self, section: int) -> str:
        """How a section is told; as done where nothing else was said."""
        return self.moods[section] if self.moods else "done"

    def draft(self, section: int) -> Prompt:
        """
        The first request for a section.

        Raises:
            ModelError: the facts do not fit into a prompt.
        """
        taken = 0
        for extent in EXTENTS:
            prompt = self._draft(section, extent)
            taken = self.counter.of(prompt.messages)
            if self.limit is None or taken <= self.limit:
                return prompt
        raise self._too_long(section, taken)

    def bare(self, section: int) -> Prompt:
        """The request to a model that reads the facts themselves, without a message."""
        return Prompt((), self.document, section, mood=self.mood(section))

    def repair(
        self,
        section: int,
        paragraph: str,
        faults: Sequence[str],
        facts: Sequence[Fact],
        stated: "Sequence[Stated]" = (),
    ) -> Prompt:
        """
        A request for one paragraph again, told what is wrong with it and which facts it concerns.

        Args:
            section: the section of the paragraph.
            paragraph: as it stands.
            faults: what is wrong, a sentence each.
            facts: what the paragraph is to state.
            stated: where in the paragraph which fact is stated.

        Raises:
            ModelError: it does not fit into a prompt.
        """
        hidden = self._hidden(paragraph, section, stated)
        user = rendered(
            "repair",
            section=self.document.sections[section].title,
            paragraph=as_data([hidden]),
            faults=as_data([self._told(fault, section) for fault in faults]),
            facts=as_data(fact_lines(self._shown(facts))) if facts else "",
            sealed=self.seal is not None,
        )
        messages = (Message("user", user),)
        taken = self.counter.of(messages)
        if self.limit is not None and taken > self.limit:
            raise self._too_long(section, taken)
        return Prompt(messages, self.document, section, "repair", self.mood(section))

    def revise(self, section: int, text: str, instruction: str, stated: "Sequence[Stated]" = ()) -> Prompt:
        """
        A request for a section again, by an instruction on how it is to be told.

        Args:
            section: which one.
            text: its body as it stands.
            instruction: what somebody typed; it goes out as data, like the facts.
            stated: where in the text which fact is stated.

        Raises:
            ModelError: it does not fit into a prompt.
        """
        user = rendered(
            "revise",
            section=self.document.sections[section].title,
            text=as_data(self._hidden(text, section, stated).splitlines()),
            instruction=as_data([self._hidden(instruction, section)]),
            facts=as_data(fact_rows(self._shown(self.section_facts(section)))),
            mood=MOODS.get(self.mood(section), ""),
        )
        messages = (
            Message("system", rendered("system", sealed=self.seal is not None)),
            Message("user", user),
        )
        taken = self.counter.of(messages)
        if self.limit is not None and taken > self.limit:
            raise self._too_long(section, taken)
        return Prompt(messages, self.document, section, mood=self.mood(section))

    def read(self, section: int, reply: str) -> str:
        """What a model wrote, with the values in place of the slots where it was sent slots."""
        return self.seal.open(reply, section) if self.seal else reply

    def repeated(self, section: int, reply: str) -> frozenset[str]:
        """The facts whose slot a model wrote more than once, where it was sent slots."""
        return self.seal.repeated(reply, section) if self.seal else frozenset()

    def _draft(self, section: int, extent: _Extent) -> Prompt:
        document = self.document
        facts = self.section_facts(section)
        known = [fact for fact in self.facts.facts if _background(fact, section)]
        user = rendered(
            "draft",
            genre=document.title,
            section=document.sections[section].title,
            number=section + 1,
            total=len(document.sections),
            card=list(self._card(section, extent)),
            outline=as_data(self._outlined(section)) if extent.outline else "",
            facts=as_data(fact_rows(self._shown(facts))),
            background=as_data(fact_rows(self._shown(known))),
            missing=any(fact.missing for fact in facts),
            length=self._size(section),
            asked=self.facts.length.text if self.facts.length and self.seal is None else "",
            mood=MOODS.get(self.mood(section), ""),
        )
        messages = (
            Message("system", rendered("system", sealed=self.seal is not None)),
            Message("user", user),
        )
        return Prompt(messages, document, section, mood=self.mood(section))

    def _card(self, section: int, extent: _Extent) -> Iterator[str]:
        """The lines of the card that are kept; sealed, those that happen to hold a value are left out."""
        if not extent.card:
            return
        for line in card(type(self.document.sections[section]), without=extent.without):
            if self._hidden(line, section) == line:
                yield line
        # An opening or closing without a heading has a form of its own.
        if self.outline[section] is None:
            return
        from drafter.prompting.manner import manner  # noqa: PLC0415 - offline drafts need none of it

        if how := manner(self.document, section, self.section_facts(section), self.mood(section)):
            yield f"行文：{how}"

    def _shown(self, facts: Sequence[Fact]) -> Sequence[Fact]:
        """The facts as they are sent."""
        return self.seal.facts(facts) if self.seal else facts

    def _hidden(self, text: str, section: int, stated: "Sequence[Stated]" = ()) -> str:
        """A text as it is sent."""
        return self.seal.hide(text, section, stated) if self.seal else text

    def _told(self, fault: str, section: int) -> str:
        """What is wrong, as it is sent."""
        return self.seal.hide_message(fault, section) if self.seal else fault

    def _size(self, section: int) -> int:
        """About how long a section is to be."""
        most = self.facts.length.high if self.facts.length else None
        sizes = [size_of(self.section_facts(index)) for index in range(len(self.document.sections))]
        return share_of(sizes[section], sum(sizes), most)

    def _outlined(self, section: int) -> list[str]:
        titles = [entry.title for entry in self.document.sections]
        lines = [heading or title for heading, title in zip(self.outline, titles, strict=True)]
        lines = [self._hidden(line, section) for line in lines]
        lines[section] += "（本部分）"
        return lines

    def _too_long(self, section: int, taken: int) -> ModelError:
        limit = self.limit or 0
        title = self.document.sections[section].title
        about = "需" if self.counter.exact else "估计需"
        hint = "请减少这一部分的事实，或调高提示的上限。"
        return ModelError(
            f"「{title}」的事实放不进提示：{about} {taken} 个词元，上限 {limit}，多出 {taken - limit}：",
            hint=hint,
        )


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
