"""
What a language model made of the prompts: the replies kept in `fixtures/replies`, drafted anew from them.

    python benchmarks/replies.py

For each document: how many sections were asked for, how many were proved at the first reply, how many paragraphs
were asked for again, and how many sections were written offline in the end. Nothing is asked: a prompt that has
changed since is an error.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from drafter import Drafter  # noqa: E402 - from this checkout
from drafter.drafting.draft import Draft, DraftSection  # noqa: E402 - likewise
from drafter.models import ReplayModel  # noqa: E402 - likewise

REPLIES = ROOT / "fixtures" / "replies"
FACTS = (ROOT / "fixtures" / "facts", ROOT / "examples")
SLOT = "⟦F"


def documents() -> list[Path]:
    """The folders that hold what a model replied, one a document."""
    folders = (folder for folder in sorted(REPLIES.iterdir()) if folder.is_dir())
    return [folder for folder in folders if facts_of(folder).is_file()]


def facts_of(folder: Path) -> Path:
    """The facts file of which a folder holds the replies."""
    files = [place / f"{folder.name}.toml" for place in FACTS]
    return next((file for file in files if file.is_file()), files[0])


def is_sealed(folder: Path) -> bool:
    """Whether the model was sent slots."""
    return any(SLOT in file.read_text(encoding="utf-8") for file in folder.glob("*.json"))


def replayed(folder: Path) -> Draft:
    """The draft that the kept replies make; `RecordingError` where one is stale or left over."""
    model = ReplayModel(folder)
    draft = Drafter(model, sealed=is_sealed(folder)).draft(facts_of(folder))
    model.finish()
    return draft


def at_once(section: DraftSection) -> bool:
    """Whether the first reply was proved."""
    return section.origin == "model" and len(section.attempts) == 1


def row(name: str, *cells: object) -> str:
    return f"| {' | '.join(map(str, (name, *cells)))} |"


def main() -> None:
    print(
        row(
            "document",
            "sections asked for",
            "proved at the first reply",
            "repairs",
            "offline",
            "facts stated",
        )
    )
    print(row(*["---"] * 6))
    totals = [0] * 5
    for folder in documents():
        draft = replayed(folder)
        asked = [section for section in draft.sections if section.attempts[0].origin == "model"]
        stated = sum(fact.status == "stated" for fact in draft.report.facts)
        counts = (
            len(asked),
            sum(map(at_once, asked)),
            draft.usage.repairs,
            sum(section.origin == "offline" for section in asked),
            stated,
        )
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
        name = f"{folder.name}{' (sealed)' if is_sealed(folder) else ''}"
        print(row(name, *counts[:-1], f"{stated} of {len(draft.report.facts)}"))
    print(row("all", *totals))


if __name__ == "__main__":
    main()
