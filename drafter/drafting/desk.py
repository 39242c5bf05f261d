"""Where the model is asked: within the budget, told to whoever listens, and not where it would be in vain."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event as Signal

from drafter.drafting.budget import BudgetError, Ledger
from drafter.drafting.draft import Attempt, Usage
from drafter.drafting.events import Event, Kind
from drafter.errors import ModelError
from drafter.models.protocol import Model, Prompt, Reply, UnansweredError, Watch, WatchedModel, ask
from drafter.models.protocol import Usage as Spent

ENOUGH = 3
"""How many requests without any reply show that there is nobody to reply."""


class Desk:
    """
    Asks one model for the sections of one draft; safe to share between threads.

    Args:
        model: who is asked.
        ledger: what may be spent.
        count: the tokens of a prompt.
        tell: is told what happens.
        stop: ends all requests once it is set.
    """

    def __init__(
        self,
        model: Model,
        ledger: Ledger,
        *,
        count: Callable[[Prompt], int],
        tell: Callable[[Event], None],
        stop: Signal,
    ) -> None:
        self.model = model
        self.heard = False
        """Whether any reply has come."""
        self.over: ModelError | None = None
        """Why no further request is made, once that is so."""
        self._out: dict[int, int] = {}
        """By section, the requests that were sent and are not in any attempt yet."""
        self._lost = 0
        self._ledger = ledger
        self._count = count
        self._tell = tell
        self._stop = stop

    def out(self, section: int) -> Usage:
        """What was sent for a section whose reply has not come."""
        return Usage(requests=self._out.get(section, 0))

    def tell(
        self,
        kind: Kind,
        prompt: Prompt,
        text: str = "",
        *,
        proved: bool = False,
        faults: int = 0,
        wait: float = 0.0,
        usage: Usage | None = None,
    ) -> None:
        """Tell what happens to the section of a prompt."""
        title = prompt.document.sections[prompt.section].title
        self._tell(
            Event(
                kind,
                prompt.section,
                title,
                prompt.purpose,
                text,
                proved=proved,
                faults=faults,
                wait=wait,
                usage=usage or Usage(),
            )
        )

    def ask(self, prompt: Prompt, said: Callable[[str], None] | None = None) -> Attempt:
        """One request, kept with its reply, or with the reason why there is none."""
        self.tell("asked", prompt)
        self._out[prompt.section] = 0
        got, spent = self._answer(prompt, said)
        if isinstance(got, Reply) and not spent.requests and self.model.origin == "model":
            spent = replace(spent, requests=1)  # of a model that does not count
        self._out[prompt.section] = 0
        usage = Usage.of(spent, repair=prompt.purpose == "repair")
        attempt = Attempt(prompt.purpose, self.model.origin, self.model.name, "", usage=usage)
        if isinstance(got, Reply):
            self.heard = True
            self.tell("replied", prompt, usage=usage)
            return replace(attempt, text=got.text)
        self._take_in(got, spent)
        self.tell("failed", prompt, str(got), usage=usage)
        return replace(attempt, failure=str(got))

    def _answer(self, prompt: Prompt, said: Callable[[str], None] | None) -> tuple[Reply | ModelError, Spent]:
        """The reply or the error, and what it took."""
        if self.over is not None:
            return self.over, Spent()
        tokens = self._count(prompt)
        try:
            self._ledger.admit(tokens)
        except BudgetError as error:
            return error, Spent()
        tries = 1
        spent = Spent()

        def again(why: str, wait: float) -> None:
            nonlocal tries
            self._ledger.again()
            tries += 1
            self.tell("again", prompt, why, wait=wait)

        def sent(count: int) -> None:
            self._out[prompt.section] += count

        if self.model.origin == "model" and not isinstance(self.model, WatchedModel):
            sent(1)
        try:
            reply = ask(self.model, prompt, Watch(said, again, sent, self._stop))
        except ModelError as error:
            spent = error.usage if isinstance(error, UnansweredError) else Spent()
            return error, spent
        else:
            spent = reply.usage
            return reply, spent
        finally:
            self._ledger.settle(tokens, tries, Usage.of(spent, repair=False))

    def _take_in(self, error: ModelError, spent: Spent) -> None:
        """
        Note whether any further request would be in vain.

        Where no reply was ever heard of a server, the other sections need not wait for it as long: at once
        where no request got through, else after a few that came to nothing.
        """
        if error.retryable and not self.heard:
            self._lost += 1 if spent.requests else ENOUGH
        if error.fatal or isinstance(error, BudgetError) or self._lost >= ENOUGH:
            self.over = self.over or error
