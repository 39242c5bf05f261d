"""A draft that was not brought to its end, and keeps what was done."""

from drafter.drafting.draft import Draft
from drafter.errors import ModelError


class UnfinishedError(ModelError):
    """A limit was reached, and an error was asked for; `draft` holds the sections that were done."""

    def __init__(self, error: ModelError, draft: Draft) -> None:
        super().__init__(error.message, retryable=error.retryable, hint=error.hint, fatal=error.fatal)
        self.draft = draft


class InterruptedDraftError(KeyboardInterrupt):
    """Drafting was interrupted; `draft` holds the sections that were done."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.draft = draft
