"""The difference between what was asked then and what is asked now, in a few lines."""

from collections.abc import Sequence
from difflib import SequenceMatcher, unified_diff

from drafter.models.recording.entry import Entry, Question

MOST_LINES = 24
LONGEST = 120
_AROUND = 20
_HEAD = 2
"""The lines of a diff that name its files."""


def difference(then: Sequence[str], now: Sequence[str]) -> str:
    """The lines that changed, 「-」 then and 「+」 now."""
    changed = [
        line for line in list(unified_diff(then, now, lineterm="", n=0))[_HEAD:] if not line.startswith("@@")
    ]
    shown = _focused(changed) if len(changed) == 2 else [_short(line) for line in changed[:MOST_LINES]]
    if len(changed) > MOST_LINES:
        shown.append(f"……另有 {len(changed) - MOST_LINES} 行不同")
    return "\n".join(shown)


def nearest(question: Question, entries: Sequence[Entry]) -> Entry | None:
    """The recording that was most likely made for a question: of its section and purpose, and most alike."""
    same = [entry for entry in entries if entry.question.purpose == question.purpose]
    same = [entry for entry in same if entry.question.type == question.type] or same
    return max(
        same,
        key=lambda entry: (entry.question.section == question.section, _likeness(entry.question, question)),
        default=None,
    )


def _likeness(one: Question, other: Question) -> float:
    lines, others = set(one.lines), set(other.lines)
    return len(lines & others) / max(1, len(lines | others))


def _focused(changed: Sequence[str]) -> list[str]:
    """Two long lines that differ in a few characters, cut down to where they do."""
    then, now = changed[0][1:], changed[1][1:]
    matcher = SequenceMatcher(None, then, now, autojunk=False)
    blocks = [block for block in matcher.get_opcodes() if block[0] != "equal"]
    if not blocks:
        return list(changed)
    first, last = blocks[0], blocks[-1]
    return [
        f"-{_window(then, first[1], last[2])}",
        f"+{_window(now, first[3], last[4])}",
    ]


def _window(line: str, start: int, end: int) -> str:
    left, right = max(0, start - _AROUND), min(len(line), end + _AROUND)
    return _short(f"{'…' if left else ''}{line[left:right]}{'…' if right < len(line) else ''}")


def _short(line: str) -> str:
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
