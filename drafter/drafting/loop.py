"""The loop of one section: prompt, reply, check, sure fixes, local repair, and offline prose where that fails."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from re import compile as regex

from drafter.checking.checker import Checker
from drafter.checking.fixes import fix
from drafter.checking.report import Report
from drafter.drafting.draft import Attempt, DraftSection, Usage
from drafter.drafting.faults import faulty_paragraphs, reasons
from drafter.drafting.scope import section_scope
from drafter.errors import ModelError
from drafter.facts.given import says_something
from drafter.models.protocol import Model, Prompt
from drafter.prompting.builder import PromptBuilder

NUMBER = regex(r"[一二三四五六七八九十]{1,3}、")


FORM = ("STR", "PUN", "NUM", "LNG")
"""Families whose sure remedies change the form alone and are put in without asking a model."""


@dataclass(slots=True)
class State:
    """A section as it stands: its paragraphs and what the checker says of them."""

    paragraphs: list[str]
    report: Report

    @property
    def faults(self) -> int:
        """How much is still to be mended."""
        return len(reasons(self.report))


@dataclass(frozen=True, slots=True)
class SectionLoop:
    """
    Drafts one section.

    `fallback` is the offline model, or None where a section that cannot be proved is to be left as it is.
    """

    builder: PromptBuilder
    checker: Checker
    model: Model
    fallback: Model | None
    rounds: int

    def run(self, section: int) -> DraftSection:
        """The section, from the model or else from the offline one."""
        attempts: list[Attempt] = []
        if self.fallback is not None and not says_something(self.builder.document.sections[section]):
            return self.offline(section, attempts)
        state = self._first(section, attempts)
        for _ in range(self.rounds if self.model.origin == "model" else 0):
            if state is None or not state.faults or not (better := self._repaired(section, state, attempts)):
                break
            state = better
        if state is not None and state.report.ok:
            return self._section(section, state, attempts)
        if self.fallback is not None and self.model.origin == "model":
            return self.offline(section, attempts)
        return self._section(section, state, attempts)

    def offline(self, section: int, attempts: list[Attempt] | tuple[Attempt, ...]) -> DraftSection:
        """The section in offline prose, whatever was tried before."""
        if self.fallback is None:
            raise ValueError("no model to fall back to")
        reply = self.fallback.reply(self.builder.bare(section))
        state = self._checked(section, self._paragraphs(section, reply.text))
        attempt = Attempt("draft", "offline", self.fallback.name, reply.text, state.faults)
        return DraftSection(
            self.builder.outline[section], "\n".join(state.paragraphs), "offline", (*attempts, attempt)
        )

    def _first(self, section: int, attempts: list[Attempt]) -> State | None:
        bare = self.model.origin == "offline"
        text = self._ask(self.builder.bare(section) if bare else self.builder.draft(section), attempts)
        if text is None:
            return None
        paragraphs = self._paragraphs(section, text)
        state = self._checked(section, paragraphs) if bare else self._fixed(section, paragraphs)
        attempts[-1] = replace(attempts[-1], faults=state.faults)
        return state

    def _repaired(self, section: int, state: State, attempts: list[Attempt]) -> State | None:
        """The section after one round of repairs; None where they did not lessen what is wrong."""
        heading = self._plain_heading(section)
        facts = self.builder.section_facts(section)
        mended = {index: [line] for index, line in enumerate(state.paragraphs)}
        faulty = tuple(faulty_paragraphs(heading, state.paragraphs, state.report, facts))
        if not faulty:
            return None
        for part in faulty:
            at = part.paragraph
            text = self._ask(
                self.builder.repair(section, state.paragraphs[at], part.faults, part.facts), attempts
            )
            if text is None:
                return None
            mended[at] = self._paragraphs(section, text) or mended[at]
        after = self._fixed(section, [line for lines in mended.values() for line in lines])
        attempts[-1] = replace(attempts[-1], faults=after.faults)
        return after if after.faults < state.faults else None

    def _ask(self, prompt: Prompt, attempts: list[Attempt]) -> str | None:
        """The model's reply to one prompt, kept among the attempts; None where there was none."""
        try:
            reply = self.model.reply(prompt)
        except ModelError as error:
            attempts.append(
                Attempt(prompt.purpose, self.model.origin, self.model.name, "", failure=str(error))
            )
            return None
        spent = Usage.of(reply, repair=prompt.purpose == "repair")
        attempts.append(Attempt(prompt.purpose, self.model.origin, self.model.name, reply.text, usage=spent))
        return reply.text

    def _checked(self, section: int, paragraphs: list[str]) -> State:
        """The paragraphs as they are, with their report."""
        return State(paragraphs, self._check(section)("\n".join((*self._head(section), *paragraphs))))

    def _fixed(self, section: int, paragraphs: list[str]) -> State:
        """A model's paragraphs with their form mended; what they state is the model's to mend."""
        head = self._head(section)
        since = sum(len(line) + 1 for line in head)
        fixed = fix("\n".join((*head, *paragraphs)), self._check(section), since=since, codes=FORM)
        lines = [line.strip() for line in fixed.text[since:].splitlines() if line.strip()]
        if "\n".join((*head, *lines)) == fixed.text:
            return State(lines, fixed.report)
        return self._checked(section, lines)

    def _check(self, section: int) -> Callable[[str], Report]:
        scope = section_scope(self.builder.facts, section)
        return partial(self.checker.check, facts=scope, genre=scope.genre)

    def _head(self, section: int) -> tuple[str, ...]:
        heading = self._plain_heading(section)
        return (heading,) if heading else ()

    def _paragraphs(self, section: int, text: str) -> list[str]:
        """The lines of a reply, without a heading that was not asked for."""
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        heading = self._plain_heading(section)
        if heading and lines and NUMBER.sub("", lines[0].lstrip("# "), count=1) == heading:
            del lines[0]
        return lines

    def _plain_heading(self, section: int) -> str | None:
        """The heading without its number, which would be out of order in a section on its own."""
        heading = self.builder.outline[section]
        return NUMBER.sub("", heading, count=1) if heading else None

    def _section(self, section: int, state: State | None, attempts: list[Attempt]) -> DraftSection:
        text = "\n".join(state.paragraphs) if state else ""
        return DraftSection(self.builder.outline[section], text, self.model.origin, tuple(attempts))
