"""Asking again for what is at fault in the whole text alone, where each section holds good by itself."""

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from functools import partial

from drafter.checking.finding import Finding
from drafter.drafting.crew import Crew
from drafter.drafting.draft import Draft, DraftSection, Layout
from drafter.drafting.events import Event
from drafter.drafting.loop import SectionLoop
from drafter.drafting.whole import blamed, checked


@dataclass(frozen=True, slots=True)
class WholeRepair:
    """
    Rounds of repairs between the sections and their whole.

    Args:
        loop: drafts and repairs the sections.
        layout: what stands around them.
        crew: does the repairs side by side.
        hear: is told what happens.
        kept: sections that stand as they are.
    """

    loop: SectionLoop
    layout: Layout
    crew: Crew[DraftSection, Event]
    hear: Callable[[Event], None]
    kept: Container[int] = ()

    def run(self, done: dict[int, DraftSection], rounds: int, until: float | None) -> None:
        """Put mended sections into `done`, as long as each round lessens what is wrong and there is time."""
        for _ in range(rounds):
            draft = self._checked(done)
            found = self._to_mend(draft)
            if not found or self.loop.desk.over is not None or not self._round(done, draft, found, until):
                break

    def _round(
        self,
        done: dict[int, DraftSection],
        draft: Draft,
        found: Mapping[int, tuple[Finding, ...]],
        until: float | None,
    ) -> bool:
        """One round; whether another can help: there were fewer errors and time was left."""
        jobs = [partial(self.loop.again, index, done[index], faults) for index, faults in found.items()]
        results: dict[int, DraftSection] = {}
        in_time = self.crew.run(jobs, results, self.hear, until=until)
        mended = {index: results[job] for job, index in enumerate(found) if job in results}
        lessened = _errors(self._checked({**done, **mended})) < _errors(draft)
        for index in found:
            done[index] = self.loop.as_tried(
                index, mended.get(index, done[index]) if lessened else done[index]
            )
        return in_time and lessened

    def _checked(self, done: Mapping[int, DraftSection]) -> Draft:
        return checked(self.loop, self.layout, [done[index] for index in sorted(done)])

    def _to_mend(self, draft: Draft) -> dict[int, tuple[Finding, ...]]:
        """What is wrong in the whole with sections that hold good alone: the others have had their repairs."""
        return {
            index: found
            for index, found in blamed(self.loop, draft).items()
            if index not in self.kept and self.loop.report(index, draft.sections[index].text).ok
        }


def _errors(draft: Draft) -> int:
    return draft.report.counts["error"]
