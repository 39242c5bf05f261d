"""A session: the versions of a paper with their facts, one of which is shown; each step goes to the file at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import assert_never

from drafter.config import Config
from drafter.drafting.draft import Draft, DraftSection, Usage
from drafter.drafting.drafter import Drafter
from drafter.facts.facts import Facts
from drafter.repl.given import Data, load_data
from drafter.repl.steps import (
    Answered,
    Chosen,
    Moved,
    Paid,
    Saved,
    Section,
    Spent,
    Step,
    Typed,
    Versioned,
)
from drafter.repl.store import SessionFile

OFFLINE = "offline"


@dataclass(frozen=True, eq=False)
class Version:
    """
    The paper at one time: its facts, its sections (none before the first draft), and which were accepted.

    `note` says what made it: a command, or the instruction of a revision.
    """

    data: Data
    config: Config
    sections: tuple[DraftSection, ...] = ()
    accepted: frozenset[int] = frozenset()
    note: str = ""
    time: str = ""

    @cached_property
    def facts(self) -> Facts:
        """The facts."""
        return load_data(self.data)

    @cached_property
    def draft(self) -> Draft | None:
        """The paper put together, with its proof; None before the first draft."""
        return Drafter(config=self.config).assembled(self.facts, self.sections) if self.sections else None


@dataclass(slots=True)
class Session:
    """
    The state of a session; only its methods change it, and each writes to the file first.

    `unwritten` holds what could not be written, since there is no file yet or the disk was full: it is tried
    again with the next step.
    """

    file: SessionFile | None
    config: Config
    versions: list[Version] = field(default_factory=list)
    at: int = -1
    model: str = OFFLINE
    sealed: bool = False
    saved_as: str = ""
    facts_file: str = ""
    answers: list[str] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    spent: Usage = field(default_factory=Usage)
    cost: float | None = None
    unwritten: list[Step] = field(default_factory=list)
    trouble: Callable[[OSError], None] | None = None
    """Is told why a step could not be written."""
    _saved: str = ""

    @property
    def version(self) -> Version:
        """The one that is shown."""
        return self.versions[self.at]

    @property
    def begun(self) -> bool:
        """Whether there are facts at all."""
        return bool(self.versions)

    @property
    def facts(self) -> Facts:
        """The facts of the version that is shown."""
        return self.version.facts

    @property
    def draft(self) -> Draft | None:
        """The paper that is shown; None before the first draft."""
        return self.version.draft if self.begun else None

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was done but to read the facts, if that."""
        return not (self.versions[1:] or self.answers or self.typed or self.spent.requests)

    @property
    def unsaved(self) -> bool:
        """Whether the paper that is shown stands in no file yet."""
        draft = self.draft
        return draft is not None and _hash(draft.text) != self._saved

    def change(
        self,
        note: str,
        *,
        data: Data | None = None,
        sections: Sequence[DraftSection] | None = None,
        accepted: frozenset[int] | None = None,
        spent: Usage | None = None,
        cost: float | None = None,
    ) -> None:
        """A new version, behind the one that is shown; those that were undone are no longer redone."""
        self._take(
            Versioned(
                time=datetime.now(UTC).isoformat(timespec="seconds"),
                note=note,
                data=data,
                sections=None if sections is None else [_written(each) for each in sections],
                accepted=None if accepted is None else sorted(accepted),
                spent=_spent(spent or Usage()),
                cost=cost,
            )
        )

    def pay(self, spent: Usage, cost: float | None) -> None:
        """Note what was spent for nothing."""
        self._take(Paid(spent=_spent(spent), cost=cost))

    def undo(self) -> bool:
        """One version back; False at the first."""
        if self.at < 1:
            return False
        self._take(Moved(step="undo"))
        return True

    def redo(self) -> bool:
        """One version on; False at the last."""
        if self.at + 1 >= len(self.versions):
            return False
        self._take(Moved(step="redo"))
        return True

    def choose_model(self, name: str) -> None:
        """Who writes from now on."""
        self._take(Chosen(step="model", value=name))

    def seal(self, *, on: bool) -> None:
        """Whether values are kept from a model from now on."""
        self._take(Chosen(step="sealed", value="on" if on else ""))

    def save(self, path: Path) -> None:
        """Write the paper to a file."""
        draft = self.draft
        if draft is not None:
            draft.save(path)
            self._take(Saved(file=str(path), text=_hash(draft.text)))

    def keep_line(self, text: str) -> None:
        """Keep a line that was typed for the history."""
        self._take(Typed(text=text))

    def answer(self, text: str) -> None:
        """Keep an answer to the form."""
        self._take(Answered(step="answer", text=text))

    def close(self) -> None:
        """Give the file back; one that holds nothing but the facts goes."""
        if self.file is not None:
            self.file.close()
            if self.is_untouched:
                self.file.remove()
            self.file = None

    def take_back(self) -> None:
        """Take the last answer to the form back."""
        self._take(Answered(step="back"))

    def replay(self, steps: Sequence[Step]) -> None:
        """Take in the steps of a file."""
        for step in steps:
            self._apply(step)

    def _take(self, step: Step) -> None:
        """Write a step to the file, and take it in whether or not that was possible."""
        self.unwritten.append(step)
        try:
            while self.unwritten and self.file is not None:
                self.file.append(self.unwritten[0])
                del self.unwritten[0]
        except OSError as error:
            if self.trouble is not None:
                self.trouble(error)
        self._apply(step)

    def _apply(self, step: Step) -> None:
        match step:
            case Versioned():
                self._append(step)
            case Paid():
                self._add(step)
            case Moved():
                at = self.at + (-1 if step.step == "undo" else 1)
                self.at = min(max(0, at), len(self.versions) - 1)
            case Chosen(step="model"):
                self.model = step.value
            case Chosen():
                self.sealed = bool(step.value)
            case Saved():
                self.saved_as, self._saved = step.file, step.text
            case Typed():
                self.typed.append(step.text)
            case Answered(step="answer"):
                self.answers.append(step.text)
            case Answered():
                del self.answers[-1:]
            case _:
                assert_never(step)

    def _append(self, step: Versioned) -> None:
        del self.versions[self.at + 1 :]
        before = self.version if self.versions else Version({}, self.config)
        sections = before.sections
        if step.sections is not None:
            sections = tuple(DraftSection(None, each.text, each.origin, ()) for each in step.sections)
        made = replace(
            before,
            data=before.data if step.data is None else dict(step.data),
            sections=sections,
            accepted=before.accepted if step.accepted is None else frozenset(step.accepted),
            note=step.note,
            time=step.time,
        )
        self.versions.append(made)
        self.at += 1
        self._add(step)

    def _add(self, step: Versioned | Paid) -> None:
        self.spent += Usage(**step.spent.model_dump())
        if step.cost is not None:
            self.cost = (self.cost or 0.0) + step.cost


def _spent(usage: Usage) -> Spent:
    return Spent(**{name: getattr(usage, name) for name in Spent.model_fields})


def _written(section: DraftSection) -> Section:
    return Section(text=section.text, origin=section.origin)


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
