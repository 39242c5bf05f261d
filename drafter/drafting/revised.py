"""What came of a revision: the paper, and what the model had made of the section."""

from dataclasses import dataclass

from drafter.checking.report import Report
from drafter.drafting.draft import Draft, DraftSection


@dataclass(frozen=True, slots=True)
class Revised:
    """
    A paper of which one section was to be written anew.

    `draft` holds the section as revised where that was `proved`, else as it stood; `tried` is the section as
    the model had it in the end, `report` what the checker says of it alone; `cost` as far as there is a price.
    """

    draft: Draft
    tried: DraftSection
    report: Report
    cost: float | None
    proved: bool

    @property
    def failure(self) -> str:
        """Why there was no reply; empty where there was one."""
        return "" if self.tried.text else self.tried.attempts[-1].failure
