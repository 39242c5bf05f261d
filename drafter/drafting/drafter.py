"""`Drafter`: from facts to a proved text."""

from concurrent.futures import ThreadPoolExecutor
from typing import TypeAlias

from drafter.checking.checker import Checker
from drafter.config import Config
from drafter.drafting.draft import Draft, Layout
from drafter.drafting.length import fitted
from drafter.drafting.loop import SectionLoop
from drafter.drafting.whole import settled
from drafter.facts.facts import Facts
from drafter.facts.load import Source, load_facts
from drafter.genres.frame import Frame, frame
from drafter.models.offline import OfflineModel
from drafter.models.protocol import Model, Prompt
from drafter.prompting.builder import PromptBuilder, require_document

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
    """

    def __init__(
        self,
        model: Model | None = None,
        *,
        config: Config | None = None,
        rounds: int = 3,
        workers: int = 4,
        fallback: bool = True,
    ) -> None:
        if rounds < 0 or workers < 1:
            raise ValueError("rounds must not be negative, and at least one worker is needed")
        self.model: Model = model or OfflineModel()
        self.config = config or Config()
        self.rounds = rounds
        self.workers = workers
        self.fallback = fallback

    def draft(self, facts: Given) -> Draft:
        """A text that states the facts and nothing else; what could not be proved is in its report."""
        given = facts if isinstance(facts, Facts) else load_facts(facts)
        fit = fitted(given, Checker(self.config))
        loop, around = self._prepared(fit.facts)
        indexes = range(len(loop.builder.document.sections))
        with ThreadPoolExecutor(max_workers=self.workers) as pool:
            sections = list(pool.map(loop.run, indexes))
        parts = tuple(head.above for head in around.heads)
        layout = Layout(around.title, around.before, around.after, around.signature, parts)
        return fit.told(settled(loop, layout, sections))

    def _prepared(self, facts: Facts) -> tuple[SectionLoop, Frame]:
        """The loop of a section, and the frame of the document."""
        builder, around = _builder(facts)
        fallback = OfflineModel() if self.fallback else None
        return SectionLoop(builder, Checker(self.config), self.model, fallback, self.rounds), around


def prompts(facts: Facts) -> tuple[Prompt, ...]:
    """The first request for each section, as it would be sent."""
    builder, _ = _builder(facts)
    return tuple(builder.draft(section) for section in range(len(builder.document.sections)))


def _builder(facts: Facts) -> tuple[PromptBuilder, Frame]:
    around = frame(require_document(facts))
    return PromptBuilder(facts, around.headings, tuple(head.mood for head in around.heads)), around
