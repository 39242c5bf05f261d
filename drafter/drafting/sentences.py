"""The sentences of a reply while it comes: each is checked as soon as it is whole, and told with the outcome."""

from collections.abc import Callable

from drafter.checking.finding import Severity
from drafter.checking.report import Report
from drafter.text.sentences import find_sentences

ENDS = "。！？\n"


class Sentences:
    """
    Listens to a reply.

    Args:
        check: checks a text for what it states, not for what it leaves out.
        head: what stands in front of the reply, with its line break.
        tell: is told each sentence, and whether it was found without error.
    """

    def __init__(self, check: Callable[[str], Report], head: str, tell: Callable[[str, bool], None]) -> None:
        self._check = check
        self._head = head
        self._tell = tell
        self._told = ""

    def hear(self, said: str) -> None:
        """Take in the reply as far as it goes."""
        if not said.startswith(self._told):  # begun anew
            self._told = ""
        end = 1 + max(said.rfind(mark) for mark in ENDS)
        if end > len(self._told):
            self._tell_new(said[:end])
            self._told = said[:end]

    def _tell_new(self, said: str) -> None:
        text = self._head + said
        errors = [entry for entry in self._check(text).findings if entry.severity is Severity.ERROR]
        since = len(self._head) + len(self._told)
        for span in find_sentences(text):
            if span.end > since:
                wrong = any(
                    entry.start is None or (entry.start < span.end and (entry.end or 0) > span.start)
                    for entry in errors
                )
                self._tell(text[span.start : span.end], not wrong)
