"""`Drafter`: from facts to a proved text."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from threading import Event as Signal
from time import monotonic
from typing import TYPE_CHECKING, TypeAlias

from drafter.checking.checker import Checker
from drafter.config import Config
from drafter.drafting.budget import Budget, BudgetError, Ledger
from drafter.drafting.desk import Desk
from drafter.drafting.draft import Draft, DraftSection, Layout
from drafter.drafting.events import Event, Hook
from drafter.drafting.framed import frame_lines
from drafter.drafting.length import fitted
from drafter.drafting.loop import SectionLoop
from drafter.drafting.unfinished import InterruptedDraftError, UnfinishedError
from drafter.drafting.whole import checked, settled
from drafter.errors import InputError, ModelError
from drafter.facts.facts import Facts
from drafter.facts.load import Source, load_facts
from drafter.genres.frame import Frame, frame
from drafter.models.offline import OfflineModel
from drafter.models.protocol import Model, Prompt
from drafter.prompting.builder import PromptBuilder, require_document
from drafter.prompting.tokens import TokenCounter

if TYPE_CHECKING:
    from drafter.drafting.crew import Crew
    from drafter.drafting.revised import Revised

Given: TypeAlias = Facts | Source


class Drafter:
    """
    Drafts documents with one model, and proves them.

    Args:
        model: who writes; the offline model where none is given, which needs neither network nor key.
        config: how texts are checked.
        rounds: how often the faulty paragraphs of a section are asked again.
        workers: how many sections are drafted side by side.
        fallback: whether a section that cannot be proved is written offline instead.
        allow_missing: draft with 【待填：立案件数】 in place of a value that is missing, an error of the draft.
        budget: how much a draft may take.
        prompt_tokens: how long a prompt may be; the examples in it give way first, the facts never.
        sealed: whether the model is sent slots (⟦F7 立案件数⟧) in place of every number, date, name and title.
        stream: whether replies are asked for in pieces, so that `on_event` is told each sentence as it comes.
        on_event: is told what happens, as it happens, in the thread that calls `draft`.
    """

    def __init__(  # noqa: PLR0913 - each is an option of its own, named at the call
        self,
        model: Model | None = None,
        *,
        config: Config | None = None,
        rounds: int = 3,
        workers: int = 4,
        fallback: bool = True,
        allow_missing: bool = False,
        budget: Budget | None = None,
        prompt_tokens: int | None = None,
        sealed: bool = False,
        stream: bool = False,
        on_event: Hook | None = None,
    ) -> None:
        if rounds < 0 or workers < 1:
            raise ValueError("rounds must not be negative, and at least one worker is needed")
        self.model: Model = model or OfflineModel()
        self.config = config or Config()
        self.rounds = rounds
        self.workers = workers
        self.fallback = fallback
        self.allow_missing = allow_missing
        self.budget = budget or Budget()
        self.prompt_tokens = prompt_tokens
        self.sealed = sealed
        self.stream = stream
        self.on_event = on_event
        Ledger(self.budget, self.model.name)  # a limit that cannot be kept is said here

    def draft(
        self, facts: Given, *, kept: Mapping[int, DraftSection] | None = None, stop: Signal | None = None
    ) -> Draft:
        """
        A text that states the facts and nothing else; what could not be proved is in its report.

        Args:
            facts: what is to be stated.
            kept: sections that stand as they are, by index.
            stop: once somebody sets it, drafting ends as if it were interrupted.

        Raises:
            FactsError: the facts cannot be used.
            ModelError: the model cannot be used at all: key, name or address are wrong.
            UnfinishedError: the budget is used up, and asks for an error.
            InterruptedDraftError: it was interrupted.
        """
        given = facts if isinstance(facts, Facts) else load_facts(facts, allow_missing=self.allow_missing)
        fit = fitted(given, Checker(self.config))
        work = _Work(self, fit.facts, kept, stop)
        done: dict[int, DraftSection] = {}
        try:
            in_time = work.run(done)
        except KeyboardInterrupt:
            raise InterruptedDraftError(work.partial(done)) from None
        over = work.desk.over if in_time else _late(self.budget)
        if over is not None and over.fatal and not work.desk.heard:
            raise over
        if isinstance(over, BudgetError) and self.budget.then == "error":
            raise UnfinishedError(over, work.partial(done))
        return fit.told(work.settled(done, over))

    def assembled(self, facts: Facts, sections: Sequence[DraftSection]) -> Draft:
        """The draft of these sections as they stand, with its proof."""
        fit = fitted(facts, Checker(self.config))
        return fit.told(_Work(self, fit.facts, dict(enumerate(sections))).partial({}))

    def revise(
        self,
        facts: Facts,
        sections: Sequence[DraftSection],
        index: int,
        instruction: str,
        *,
        stop: Signal | None = None,
    ) -> "Revised":
        """
        The draft of these sections with one of them written anew by an instruction in plain words.

        It is checked and repaired like a first draft; what cannot be proved does not take the section's place.

        Raises:
            InputError: the model is the offline one, which takes no instructions.
            ModelError: the model cannot be used at all: key, name or address are wrong.
            KeyboardInterrupt: `stop` was set.
        """
        if self.model.origin == "offline":
            raise InputError("离线文稿不能按要求修改：请改用语言模型（openai:模型名），或直接改文字。")
        fit = fitted(facts, Checker(self.config))
        work = _Work(self, fit.facts, dict(enumerate(sections)), stop)
        return work.revised(index, instruction)


class _Work:
    """One draft in the making."""

    def __init__(
        self,
        drafter: Drafter,
        facts: Facts,
        kept: Mapping[int, DraftSection] | None = None,
        stop: Signal | None = None,
    ) -> None:
        self._drafter = drafter
        self._budget = drafter.budget
        self._stop = stop or Signal()
        self._hear: Hook = drafter.on_event or (lambda _: None)
        counter = TokenCounter(drafter.model.name if self._asks else "")
        builder, around = _builder(facts, counter, drafter.prompt_tokens, sealed=drafter.sealed)
        self._ledger = Ledger(drafter.budget, drafter.model.name)
        self.desk = Desk(
            drafter.model,
            self._ledger,
            count=lambda prompt: counter.of(prompt.messages),
            tell=self._crew.tell if self._asks else self._hear,
            stop=self._stop,
        )
        self._loop = SectionLoop(
            builder,
            Checker(drafter.config),
            self.desk,
            rounds=drafter.rounds,
            fallback=drafter.fallback,
            streams=drafter.stream,
            listened=self._asks or drafter.on_event is not None,
            frame=frame_lines(around, (section.title for section in builder.document.sections)),
        )
        parts = tuple(head.above for head in around.heads)
        self._layout = Layout(around.title, around.before, around.after, around.signature, parts)
        self._kept = {
            index: replace(section, heading=builder.outline[index] if section.text else None)
            for index, section in (kept or {}).items()
        }

    @property
    def _asks(self) -> bool:
        """Whether anybody is asked who takes time: offline prose is written without a thread."""
        return self._drafter.model.origin == "model"

    @cached_property
    def _crew(self) -> "Crew[DraftSection, Event]":
        from drafter.drafting.crew import Crew  # noqa: PLC0415 - offline prose is written without a thread

        return Crew(self._drafter.workers, self._stop)

    @property
    def _count(self) -> int:
        return len(self._loop.builder.document.sections)

    def run(self, done: dict[int, DraftSection]) -> bool:
        """Draft the sections into `done`; False where the time ran out before all were."""
        if not self._asks:
            for index in range(self._count):
                done[index] = self._section(index)
            return True
        from drafter.drafting.whole_repair import WholeRepair  # noqa: PLC0415 - for models alone

        jobs = [partial(self._section, index) for index in range(self._count)]
        seconds = self._budget.seconds
        until = None if seconds is None else monotonic() + seconds
        in_time = self._crew.run(jobs, done, self._hear, until=until)
        if in_time:
            again = WholeRepair(self._loop, self._layout, self._crew, self._hear, self._kept)
            again.run(done, self._drafter.rounds, until)
        return in_time

    def settled(self, done: dict[int, DraftSection], over: ModelError | None) -> Draft:
        """The draft, with offline prose for what was not done in time."""
        for index in range(self._count):
            if index not in done:
                done[index] = self._late(index, over)
        sections = [done[index] for index in range(self._count)]
        return self._priced(settled(self._loop, self._layout, sections, kept=self._kept))

    def partial(self, done: dict[int, DraftSection]) -> Draft:
        """The draft as far as it goes: sections that were not done are empty, and have no heading."""
        known = {**self._kept, **done}
        sections = [
            self._loop.as_tried(index, known[index]) if index in known else self._empty(index)
            for index in range(self._count)
        ]
        return self._priced(checked(self._loop, self._layout, sections))

    def revised(self, index: int, instruction: str) -> "Revised":
        """The draft with one section revised, where that can be proved."""
        from drafter.drafting.revised import Revised  # noqa: PLC0415 - first drafts do without

        before = self._kept[index]
        done: dict[int, DraftSection] = {}
        self._crew.run([partial(self._loop.revised, index, before.text, instruction)], done, self._hear)
        if (over := self.desk.over) is not None and over.fatal:
            raise over
        as_was, tried = self.partial({}), done[0]
        draft = self.partial({index: tried}) if tried.text else as_was
        report = self._loop.report(index, tried.text)
        proved = bool(tried.text) and report.ok and _errors(draft) <= _errors(as_was)
        return Revised(
            draft if proved else as_was, tried, report, self._ledger.cost(tried.usage), proved=proved
        )

    def _section(self, index: int) -> DraftSection:
        return self._kept.get(index) or self._loop.run(index)

    def _late(self, index: int, over: ModelError | None) -> DraftSection:
        why = str(over) if over is not None else ""
        attempts = self._loop.broken_off(index, why)
        if not self._drafter.fallback:
            return DraftSection(self._loop.builder.outline[index], "", "model", attempts)
        done = self._loop.offline(index, attempts)
        title = self._loop.builder.document.sections[index].title
        faults = done.attempts[-1].faults
        self._hear(Event("offline", index, title, text=why))
        self._hear(Event("done", index, title, text=done.text, proved=not faults, faults=faults))
        return done

    def _empty(self, index: int) -> DraftSection:
        asked = self.desk.out(index).requests
        begun = self._loop.broken_off(index, "已中断。") if asked else self._loop.tried.get(index, ())
        return DraftSection(None, "", "model", tuple(begun))

    def _priced(self, draft: Draft) -> Draft:
        return draft.at(self._ledger.cost(draft.usage))


def prompts(facts: Facts, *, prompt_tokens: int | None = None, sealed: bool = False) -> tuple[Prompt, ...]:
    """The first request for each section, as it would be sent."""
    builder, _ = _builder(facts, TokenCounter(), prompt_tokens, sealed=sealed)
    return tuple(builder.draft(section) for section in range(len(builder.document.sections)))


def _builder(
    facts: Facts, counter: TokenCounter, limit: int | None, *, sealed: bool
) -> tuple[PromptBuilder, Frame]:
    around = frame(require_document(facts))
    moods = tuple(head.mood for head in around.heads)
    builder = PromptBuilder(facts, around.headings, moods, counter, limit)
    return builder.sealing() if sealed else builder, around


def _errors(draft: Draft) -> int:
    return draft.report.counts["error"]


def _late(budget: Budget) -> BudgetError:
    return BudgetError(f"已到时限（{budget.seconds:g} 秒），", hint="请放宽时限后再试。")
