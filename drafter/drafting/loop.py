"""The loop of one section: prompt, reply, check, sure fixes, local repair, and offline prose where that fails."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from drafter.checking.checker import Checker
from drafter.checking.finding import Finding
from drafter.checking.report import Report
from drafter.drafting.desk import Desk
from drafter.drafting.draft import Attempt, DraftSection
from drafter.drafting.framed import without
from drafter.drafting.levels import below
from drafter.drafting.scope import allowed, section_scope
from drafter.errors import ModelError
from drafter.facts.fact import Fact
from drafter.models.offline import OfflineModel
from drafter.models.protocol import Model, Prompt
from drafter.prompting.builder import PromptBuilder
from drafter.text.outline import unnumbered
from drafter.text.regex import regex

GONE = regex(r"\s*[（(]?删去[）)]?。?\s*")
"""What a model answers where nothing of a paragraph is to be kept."""

FORM = ("STR", "PUN", "NUM", "LNG")
"""Families whose sure remedies change the form alone and are put in without asking a model."""


@dataclass(slots=True)
class State:
    """
    A section as it stands: its paragraphs and what the checker says of them.

    `slotted` holds the facts whose slot the model wrote more than once, `twice` the figures among them that
    stand in the text more than once.
    """

    paragraphs: list[str]
    report: Report
    slotted: frozenset[str] = frozenset()
    twice: tuple[tuple[Fact, int], ...] = ()

    @property
    def faults(self) -> int:
        """How much is still to be mended."""
        from drafter.drafting.faults import reasons  # noqa: PLC0415 - see `SectionLoop`

        return len(reasons(self.report)) + len(self.twice)


@dataclass(frozen=True, slots=True)
class SectionLoop:
    """
    Drafts one section.

    Args:
        builder: makes the prompts.
        checker: proves what comes back.
        desk: where the model is asked.
        rounds: how often the faulty paragraphs of a section are asked again.
        fallback: whether a section that cannot be proved is written offline instead.
        streams: whether sentences are told as they come.
        listened: whether anybody is told how an offline section was found; the whole is checked in any case.
        frame: the lines around the sections, which belong in none.
        tried: the attempts for each section so far, should it not come to its end.

    What mends the words of a model is imported where there are any, so that offline drafts start fast.
    """

    builder: PromptBuilder
    checker: Checker
    desk: Desk
    rounds: int = 3
    fallback: bool = True
    streams: bool = False
    listened: bool = True
    frame: frozenset[str] = frozenset()
    tried: dict[int, list[Attempt]] = field(default_factory=dict)

    @property
    def model(self) -> Model:
        """Who writes."""
        return self.desk.model

    def run(self, section: int) -> DraftSection:
        """The section, from the model or else from the offline one."""
        self.desk.tell("begun", self.builder.bare(section))
        done = self._from_model(section) if self._is_asked(section) else self.offline(section, ())
        faults = done.attempts[-1].faults
        self.desk.tell("done", self.builder.bare(section), done.text, proved=not faults, faults=faults)
        return done

    def revised(self, section: int, text: str, instruction: str) -> DraftSection:
        """The section as a model writes it by an instruction, proved or not; without text where it says nothing."""
        self.desk.tell("begun", self.builder.bare(section))
        report, since = self.report(section, text), sum(len(line) + 1 for line in self._head(section))
        stated = [
            (start - since, end - since, status.id)
            for status in report.facts
            for start, end in status.spans
            if start >= since
        ]
        prompt = partial(self.builder.revise, section, text, instruction, stated)
        attempts: list[Attempt] = []
        state = self._mended(section, prompt, attempts)
        said = "\n".join(state.paragraphs) if state else ""
        faults = attempts[-1].faults
        proved = state is not None and state.report.ok
        self.desk.tell("done", self.builder.bare(section), said, proved=proved, faults=faults)
        return DraftSection(self.builder.outline[section], said, "model", tuple(attempts))

    def again(self, section: int, done: DraftSection, found: Sequence[Finding]) -> DraftSection:
        """
        A section in a model's words, its paragraphs asked for again that are at fault in the whole text.

        Args:
            section: its index.
            done: the section as it stands.
            found: what is wrong with it, at offsets of its body.
        """
        attempts = self.tried.setdefault(section, list(done.attempts))
        state = self._checked(section, _lines(done.text))
        since = sum(len(line) + 1 for line in self._head(section))
        blamed = {(own.code, own.start, own.fact): own for own in state.report.findings}
        for finding in found:
            here = finding
            if finding.start is not None and finding.end is not None:
                here = replace(finding, start=finding.start + since, end=finding.end + since)
            blamed.setdefault((here.code, here.start, here.fact), here)
        report = replace(state.report, findings=tuple(blamed.values()))
        better = self._repaired(section, replace(state, report=report), attempts)
        text = "\n".join(better.paragraphs) if better else done.text
        return replace(done, text=text, attempts=tuple(attempts))

    def as_tried(self, section: int, done: DraftSection) -> DraftSection:
        """A section with all that was tried for it, in vain too, or not to its end."""
        if done.origin != "model" or section not in self.tried:
            return done
        asked = self.desk.out(section).requests
        return replace(
            done, attempts=self.broken_off(section, "已中断。") if asked else tuple(self.tried[section])
        )

    def broken_off(self, section: int, why: str) -> tuple[Attempt, ...]:
        """The attempts for a section so far, the last one broken off."""
        last = Attempt("draft", "model", self.model.name, "", failure=why, usage=self.desk.out(section))
        return (*self.tried.get(section, ()), last)

    def report(self, section: int, text: str) -> Report:
        """What the checker says of a section's body by itself."""
        return self._check(section)("\n".join((*self._head(section), text)))

    def offline(self, section: int, attempts: tuple[Attempt, ...]) -> DraftSection:
        """The section in offline prose, whatever was tried before."""
        writer: Model = self.model if self.model.origin == "offline" else OfflineModel()
        reply = writer.reply(self.builder.bare(section))
        lines = below(self.builder.outline[section], _lines(reply.text))
        faults = self._checked(section, lines).faults if self.listened else 0
        attempt = Attempt("draft", "offline", writer.name, reply.text, faults)
        return DraftSection(self.builder.outline[section], "\n".join(lines), "offline", (*attempts, attempt))

    def _is_asked(self, section: int) -> bool:
        """Whether a language model is to write the section: without a fact to state it could only invent."""
        return self.model.origin == "model" and bool(self.builder.section_facts(section))

    def _from_model(self, section: int) -> DraftSection:
        attempts = self.tried.setdefault(section, [])
        state = self._mended(section, partial(self.builder.draft, section), attempts)
        if self.fallback and (state is None or not state.report.ok):
            why = attempts[-1].failure or "模型的回复核对未通过。"
            self.desk.tell("offline", self.builder.bare(section), why)
            return self.offline(section, tuple(attempts))
        text = "\n".join(state.paragraphs) if state else ""
        return DraftSection(self.builder.outline[section], text, self.model.origin, tuple(attempts))

    def _mended(self, section: int, prompt: Callable[[], Prompt], attempts: list[Attempt]) -> State | None:
        """The section as a model says it when asked so, repaired as far as it can be; None without a reply."""
        state = self._first(section, prompt, attempts)
        for _ in range(self.rounds):
            if state is None or not state.faults or not (better := self._repaired(section, state, attempts)):
                break
            state = better
        return state

    def _first(self, section: int, prompt: Callable[[], Prompt], attempts: list[Attempt]) -> State | None:
        text = self._ask(prompt, section, attempts)
        if text is None:
            return None
        slotted = self.builder.repeated(section, attempts[-1].text)
        return self._noted(section, self._fixed(section, self._paragraphs(section, text), slotted), attempts)

    def _repaired(self, section: int, state: State, attempts: list[Attempt]) -> State | None:
        """The section after one round of repairs; None where they did not lessen what is wrong."""
        from drafter.drafting.faults import faulty_paragraphs  # noqa: PLC0415 - for models alone

        heading = self._plain_heading(section)
        facts = self.builder.section_facts(section)
        mended = {index: [line] for index, line in enumerate(state.paragraphs)}
        faulty = tuple(faulty_paragraphs(heading, state.paragraphs, state.report, facts, state.twice))
        if not faulty:
            return None
        for part in faulty:
            at = part.paragraph
            repair = partial(
                self.builder.repair, section, state.paragraphs[at], part.faults, part.facts, part.stated
            )
            text = self._ask(repair, section, attempts)
            if text is None:
                return None
            mended[at] = [] if GONE.fullmatch(text) else self._paragraphs(section, text) or mended[at]
        lines = [line for lines in mended.values() for line in lines]
        after = self._noted(section, self._fixed(section, lines, state.slotted), attempts)
        return after if after.faults < state.faults else None

    def _ask(self, prompt: Callable[[], Prompt], section: int, attempts: list[Attempt]) -> str | None:
        """The model's reply to one prompt, kept among the attempts; None where there was none."""
        try:
            asked = prompt()
        except ModelError as error:  # the facts do not fit into a prompt
            attempts.append(Attempt("draft", self.model.origin, self.model.name, "", failure=str(error)))
            return None
        listens = self.streams and asked.purpose == "draft"
        attempts.append(self.desk.ask(asked, self._listener(section) if listens else None))
        return None if attempts[-1].failure else self.builder.read(section, attempts[-1].text)

    def _listener(self, section: int) -> Callable[[str], None]:
        """What tells the sentences of a reply as they come."""
        from drafter.drafting.sentences import Sentences  # noqa: PLC0415 - for models alone

        scope = allowed(section_scope(self.builder.facts, section))
        bare = self.builder.bare(section)
        sentences = Sentences(
            partial(self.checker.check, facts=scope),
            "".join(f"{line}\n" for line in self._head(section)),
            lambda sentence, proved: self.desk.tell("sentence", bare, sentence, proved=proved),
        )
        return lambda said: sentences.hear(self.builder.read(section, said))

    def _noted(self, section: int, state: State, attempts: list[Attempt]) -> State:
        """The same state, its faults noted and told."""
        attempts[-1] = replace(attempts[-1], faults=state.faults)
        bare = replace(self.builder.bare(section), purpose=attempts[-1].purpose)
        self.desk.tell("checked", bare, proved=state.report.ok, faults=state.faults)
        return state

    def _checked(self, section: int, paragraphs: list[str], slotted: frozenset[str] = frozenset()) -> State:
        """The paragraphs as they are, with their report."""
        report = self._check(section)("\n".join((*self._head(section), *paragraphs)))
        return self._state(section, paragraphs, report, slotted)

    def _state(self, section: int, paragraphs: list[str], report: Report, slotted: frozenset[str]) -> State:
        from drafter.drafting.faults import said_twice  # noqa: PLC0415 - for models alone

        facts = [fact for fact in self.builder.section_facts(section) if fact.id in slotted]
        return State(paragraphs, report, slotted, said_twice(report, facts))

    def _fixed(self, section: int, paragraphs: list[str], slotted: frozenset[str]) -> State:
        """A model's paragraphs with their form mended; what they state is the model's to mend."""
        from drafter.checking.fixes import fix  # noqa: PLC0415 - for models alone

        head = self._head(section)
        since = sum(len(line) + 1 for line in head)
        fixed = fix("\n".join((*head, *paragraphs)), self._check(section), since=since, codes=FORM)
        lines = _lines(fixed.text[since:])
        if "\n".join((*head, *lines)) == fixed.text:
            return self._state(section, lines, fixed.report, slotted)
        return self._checked(section, lines, slotted)

    def _check(self, section: int) -> Callable[[str], Report]:
        return partial(self.checker.check, facts=section_scope(self.builder.facts, section))

    def _head(self, section: int) -> tuple[str, ...]:
        heading = self._plain_heading(section)
        return (heading,) if heading else ()

    def _paragraphs(self, section: int, text: str) -> list[str]:
        """The lines of a reply, without title, headings and signature, which were not asked for."""
        return below(self.builder.outline[section], without(self.frame, _lines(text)))

    def _plain_heading(self, section: int) -> str | None:
        """The heading without its number, which would be out of order in a section on its own."""
        heading = self.builder.outline[section]
        return unnumbered(heading) if heading else None


def _lines(text: str) -> list[str]:
    """The paragraphs of a text."""
    return [line.strip() for line in text.splitlines() if line.strip()]
