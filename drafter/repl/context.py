"""What a command is given: the session, the language, and where the work is done."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from drafter.console.speech import Speech
from drafter.drafting.budget import Budget
from drafter.drafting.draft import Draft
from drafter.drafting.drafter import Drafter
from drafter.drafting.events import Hook
from drafter.errors import InputError
from drafter.models.named import find_model
from drafter.models.protocol import Model
from drafter.repl.session import Session


@dataclass(slots=True)
class Context:
    """
    The session and what is the same for all its commands.

    Args:
        session: the one that is open; before any is, one without a file.
        say: the language.
        folder: from which the names of files go out.
        budget: prices and limits.
        trouble: is told why a step could not be written.
        wanted: the model and the seal that the command line asks for.
        focus: the section that was last spoken of.
    """

    session: Session
    say: Speech
    folder: Path
    budget: Budget = field(default_factory=Budget)
    trouble: Callable[[OSError], None] | None = None
    wanted: tuple[str, bool] = ("", False)
    focus: int | None = None
    _models: dict[str, Model] = field(default_factory=dict)

    def use(self, session: Session) -> None:
        """Go on with another session."""
        self.session, self.focus = session, None
        session.trouble = self.trouble
        model, sealed = self.wanted
        if model and model != session.model:
            session.choose_model(model)
        if sealed and not session.sealed:
            session.seal(on=True)

    @property
    def model(self) -> Model:
        """Who writes; made at first use, since its library takes long to load."""
        name = self.session.model
        if name not in self._models:
            self._models[name] = find_model(name)
        return self._models[name]

    def drafter(self, hook: Hook | None = None) -> Drafter:
        """Who drafts with the settings of the session."""
        return Drafter(
            self.model,
            config=self.session.config,
            budget=self.budget,
            sealed=self.session.sealed,
            stream=True,
            on_event=hook,
        )

    def require_facts(self) -> None:
        """Raise `InputError` before there are facts."""
        if not self.session.begun:
            raise InputError(self.say("还没有事实：请先输入「填写」。", "there are no facts yet: type form."))

    def require_draft(self) -> Draft:
        """The draft; `InputError` before there is one."""
        self.require_facts()
        draft = self.session.draft
        if draft is None:
            raise InputError(
                self.say("还没有起草：请先输入「起草」。", "nothing is drafted yet: type draft.")
            )
        return draft
