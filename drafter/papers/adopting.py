"""What was chosen of a revision, taken into the facts file: altered values, what was lost, what was added."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from drafter.facts.adopted import Adopted, with_values
from drafter.facts.facts import Facts
from drafter.facts.revised import with_added, without
from drafter.facts.sources import read_text_file
from drafter.papers.revision import Revision

UNNAMED = "新增内容"
"""The label of what nothing in its clause names."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The new content of the facts file, what of the revision is in it, and what is left to be done by hand."""

    content: bytes
    done: tuple[Revision, ...]
    left: tuple[Revision, ...]


def adopted(path: Path, facts: Facts, chosen: Sequence[Revision]) -> Taken:
    """
    The facts file at a path with what was chosen; `facts` are those that were read from it.

    Raises:
        InputError: an altered value is not found where its fact stands.
    """
    altered = [each for each in chosen if each.what == "altered"]
    changes = [Adopted(each.fact, each.value, each.revised) for each in altered]
    order = {fact.id: at for at, fact in enumerate(facts.facts)}
    # From the last to the first: what is put behind a # no longer counts among the lines before it.
    lost = sorted((each for each in chosen if each.what == "lost"), key=lambda each: -order[each.fact])
    added = [each for each in chosen if each.what == "added"]
    if path.suffix.lower() == ".xlsx":
        return _in_workbook(path, changes, (altered, lost, added))
    text = (
        with_values(path, facts, changes).decode("utf-8", "surrogatepass")
        if changes
        else read_text_file(path)
    )
    suffix = path.suffix.lower()
    done, left = list(altered), list[Revision]()
    for each in lost:
        more = without(text, suffix, facts, each.fact)
        text = more or text
        (done if more else left).append(each)
    for each in added:
        more = with_added(text, suffix, facts, each.label or UNNAMED, each.revised)
        text = more or text
        (done if more else left).append(each)
    return Taken(text.encode("utf-8", "surrogatepass"), tuple(done), tuple(left))


def _in_workbook(path: Path, changes: Sequence[Adopted], sorts: tuple[Sequence[Revision], ...]) -> Taken:
    from drafter.facts.xlsx_text import with_cells  # noqa: PLC0415 - needs a library that is an extra

    altered, lost, added = sorts
    content = with_cells(
        path,
        {change.fact: (change.old, change.new) for change in changes},
        lost=[each.fact for each in lost],
        added=[(each.label or UNNAMED, each.revised) for each in added],
    )
    return Taken(content, (*altered, *lost, *added), ())
