"""What stands around the sections of a paper: title, opening lines, headings, closing lines, signature."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from drafter.facts.document import Document
from drafter.facts.given import says_something
from drafter.facts.key import paper_key, turn
from drafter.genres.frame_file import Line, read_frame
from drafter.genres.headings import Head, headings
from drafter.patterns.context import paper_context
from drafter.patterns.pattern import slots
from drafter.patterns.scope import Scope, fill, scope_of
from drafter.text.values import Kind

HANDS_OVER = "如下："
"""The end of a line that announces the sections."""


@dataclass(frozen=True, slots=True)
class Frame:
    """
    The frame of a paper.

    `heads` has one entry a section: its heading (None where it has none), the headings of parts that begin
    with it, and the mood in which it is told.
    """

    title: str
    before: tuple[str, ...]
    heads: tuple[Head, ...]
    after: tuple[str, ...]
    signature: tuple[str, ...]

    @property
    def headings(self) -> tuple[str | None, ...]:
        """The heading of each section."""
        return tuple(head.text for head in self.heads)


def frame(document: Document) -> Frame:
    """The frame that the document's genre and facts give it."""
    file = read_frame(type(document))
    context = paper_context(document, 0)
    follows = any(map(says_something, document.sections))

    def lines(name: str, given: tuple[Line, ...]) -> tuple[str, ...]:
        filled = (line_of(document, context, line, f"{name}.{i}") for i, line in enumerate(given))
        return tuple(line for line in filled if line and (follows or not line.endswith(HANDS_OVER)))

    return Frame(
        title=line_of(document, context, file.title, "title"),
        before=lines("before", file.before),
        heads=headings(document, lambda line, place: line_of(document, context, line, place)),
        after=lines("after", file.after),
        signature=lines("signature", file.signature),
    )


def line_of(document: Document, context: Mapping[str, str], line: Line, place: str) -> str:
    """One line: of the patterns that can be filled one that states most, by the key; empty where none can."""
    key = paper_key(document)
    scope = _once(scope_of(document, context, document.type_name()), line)
    filled = [found for nodes in line if (found := fill(nodes, scope, turn(key, place)))]
    if not filled:
        return ""
    most = max(len(found.stated) for found in filled)
    tied = [found for found in filled if len(found.stated) == most]
    return tied[turn(key, "frame", place) % len(tied)].text


def _once(scope: Scope, line: Line) -> Scope:
    """The scope less what another fact of the line holds: a meeting's name may have its issuer and year in it."""
    named = {slot.field for nodes in line for slot in slots(nodes)} & scope.values.keys()
    texts = {name: "、".join(value.text for value in scope.values[name]) for name in named}
    holders = {name for name in named if all(value.kind is not Kind.DATE for value in scope.values[name])}
    held = {name for name in named for other in holders if texts[name] in texts[other] != texts[name]}
    values = {name: given for name, given in scope.values.items() if name not in held}
    return replace(scope, values=values, open=scope.open - held)
