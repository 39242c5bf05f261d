"""Whether a paper is still the one of a page, and where they part first."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from drafter.text.regex import regex

_NUMBER = regex(r"\S{1,20}〔[0-9]{4}〕[0-9]{1,5}号")


@dataclass(frozen=True, slots=True)
class Change:
    """The first stretch that differs: its first paragraph, from 1, what the page has there, what the paper has."""

    paragraph: int
    before: tuple[str, ...]
    after: tuple[str, ...]
    changed: int
    """How many paragraphs of the page were changed or taken out, or of the paper put in, in all."""


def first_change(proved: Sequence[str], now: Sequence[str]) -> Change | None:
    """Where two papers part, paragraph by paragraph; None where they are the same."""
    if tuple(proved) == tuple(now):
        return None
    steps = SequenceMatcher(None, proved, now, autojunk=False).get_opcodes()
    apart = [step for step in steps if step[0] != "equal"]
    _, start, end, left, right = apart[0]
    changed = sum(max(end - start, right - left) for _, start, end, left, right in apart)
    return Change(min(start, len(proved)) + 1, tuple(proved[start:end]), tuple(now[left:right]), changed)


def split_head(proved: Sequence[str], now: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """
    The red head that a paper was given after it was proved, and the paper without it.

    A statutory paper gets the name of its issuer and its number when it is issued; neither is a word of the text.
    """
    has_head = len(now) > 1 and _NUMBER.fullmatch(now[1]) and now[0].endswith("文件")
    if not has_head or tuple(proved[:2]) == tuple(now[:2]):
        return (), tuple(now)
    return tuple(now[:2]), tuple(now[2:])
