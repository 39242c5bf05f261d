"""Texts that nobody wrote for this: false alarms on complete ones, dropped numerals in a labelled one."""

import json
from dataclasses import dataclass
from pathlib import Path

from drafter import check

READ = (".txt", ".md")
WITHIN = 2


@dataclass(frozen=True, slots=True)
class Alarms:
    """Placeholder errors on complete texts, where every one is a false alarm."""

    texts: int
    characters: int
    words: tuple[str, ...]

    @property
    def a_thousand(self) -> float:
        return 1000 * len(self.words) / max(1, self.characters)


@dataclass(frozen=True, slots=True)
class Gaps:
    """Dropped numerals found, the places of those missed, and what else was taken for one."""

    found: int
    missed: tuple[int, ...]
    others: int


def placeholder_errors(text: str) -> list[dict]:
    findings = check(text).to_dict()["findings"]
    return [row for row in findings if row["code"].startswith("PLH") and row["severity"] == "error"]


def alarms(folder: Path) -> Alarms:
    """The placeholder errors on every text of a folder."""
    words, count, characters = [], 0, 0
    for path in sorted(one for one in folder.rglob("*") if one.suffix in READ):
        text = path.read_text(encoding="utf-8-sig")
        count, characters = count + 1, characters + len(text)
        for row in placeholder_errors(text):
            around = text[max(0, row["start"] - 10) : row["end"] + 10]
            words.append(f"{path.name} {row['code']} {around}".replace("\n", " "))
    return Alarms(count, characters, tuple(words))


def gaps(text: Path, labels: Path) -> Gaps:
    """
    How many of the labelled gaps a finding comes near to.

    Args:
        text: a text out of which numerals were dropped.
        labels: JSON, a list of objects with `offset`: where in the text each stood.
    """
    offsets = [row["offset"] for row in json.loads(labels.read_text(encoding="utf-8"))]
    rows = placeholder_errors(text.read_text(encoding="utf-8-sig"))
    hits = [at for at in offsets if any(touches(row, at) for row in rows)]
    others = sum(not any(touches(row, at) for at in offsets) for row in rows)
    return Gaps(len(hits), tuple(at for at in offsets if at not in hits), others)


def touches(row: dict, at: int) -> bool:
    return row["start"] - WITHIN <= at <= row["end"] + WITHIN
