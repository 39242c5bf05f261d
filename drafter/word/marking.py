"""Changes to a Word file that a reader sees in Word: comments at their words, and tracked replacements."""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime

from drafter.word.package import relations_of
from drafter.word.reading import WordText
from drafter.word.runs import Segment, Segments, cut
from drafter.word.xml import RELATIONSHIPS, SPACE, TYPES, Element, W, made, parsed, written

_COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_ROOM = 255
"""The longest name of an author that Word takes."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on the words from `start` to `end` of the text."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Change:
    """Other words for those from `start` to `end`."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Signed:
    """Who says so, and when (UTC)."""

    author: str
    date: datetime

    def attributes(self, number: int) -> dict[str, str]:
        """The attributes that every comment and tracked change bears."""
        stamp = self.date.strftime("%Y-%m-%dT%H:%M:%SZ")
        return {f"{W}id": str(number), f"{W}author": self.author[:_ROOM], f"{W}date": stamp}


def commented(text: WordText, comments: Sequence[Comment], signed: Signed) -> bytes:
    """The file with comments at their words; nothing that is printed changes."""
    segments = cut(text, (offset for comment in comments for offset in (comment.start, comment.end)))
    part, root = _comments(text)
    number = _next_number(root.iter(f"{W}comment"))
    for comment in comments:
        anchor = _anchor(text, segments, comment)
        if anchor is not None:
            _mark(*anchor, number)
            root.append(_remark(comment.words, number, signed))
            number += 1
    if not len(root):
        return text.package.changed({})
    return text.package.changed({**_trees(text), **_with_comments(text, part), part: written(root)})


def changed(text: WordText, changes: Sequence[Change], signed: Signed) -> tuple[bytes, tuple[Change, ...]]:
    """
    The file with the changes tracked, each in the formatting of the words that it replaces.

    Also gives back the changes that cannot be made because their words are no text of the file: a number
    that Word makes itself, or a line break.
    """
    able = [change for change in changes if _stands(text, change)]
    segments = cut(text, (offset for change in able for offset in (change.start, change.end)))
    number = _next_number(node for root in text.trees.values() for node in root.iter(f"{W}ins", f"{W}del"))
    for change in able:
        number = _replace(segments, change, signed, number)
    left = tuple(change for change in changes if change not in able)
    return text.package.changed(_trees(text) if able else {}), left


def _stands(text: WordText, change: Change) -> bool:
    """Whether every character to be replaced stands in the file, and words to be put in have a place."""
    if change.start == change.end:
        return any(piece.start <= change.start <= piece.end for piece in text.pieces)
    return (
        sum(end - start for _, start, end in text.within(change.start, change.end))
        == change.end - change.start
    )


def _replace(segments: Segments, change: Change, signed: Signed, number: int) -> int:
    """Track one change; the next free number."""
    old = segments.within(change.start, change.end) if change.start < change.end else ()
    near = old[-1] if old else segments.before(change.start) or segments.after(change.start)
    if near is None:
        return number
    model = deepcopy(near.run)
    place = near.run
    for segment in old:
        gone = made(segment.run, "del", signed.attributes(number))
        number += 1
        segment.run.addprevious(gone)
        gone.append(segment.run)
        for node in segment.run.iter(f"{W}t"):
            node.tag = f"{W}delText"
        place = gone
    if change.words:
        put = made(place, "ins", signed.attributes(number))
        number += 1
        put.append(_worded(model, change.words))
        if old or near.end <= change.start:
            place.addnext(put)
        else:
            place.addprevious(put)
    return number


def _worded(run: Element, words: str) -> Element:
    """A run like another with other words."""
    for child in list(run):
        if child.tag != f"{W}rPr":
            run.remove(child)
    node = made(run, "t", {SPACE: "preserve"} if words != words.strip() else {})
    node.text = words
    run.append(node)
    return run


def _anchor(text: WordText, segments: Segments, comment: Comment) -> tuple[Segment, Segment] | None:
    """The first and the last stretch of a comment: its words, or what stands nearest and can bear one."""
    found = [each for each in segments.within(comment.start, comment.end) if _bears(text, each)]
    if found and comment.start < comment.end:
        return found[0], found[-1]
    near = _nearest([each for each in segments.items if _bears(text, each)], text, comment.start)
    return None if near is None else (near, near)


def _nearest(segments: Sequence[Segment], text: WordText, offset: int) -> Segment | None:
    """What stands in the same paragraph, else before it, else behind it."""
    paragraph = text.paragraph_at(offset)
    if paragraph is not None:
        own = [each for each in segments if paragraph.start <= each.start and each.end <= paragraph.end]
        if own:
            return min(own, key=lambda each: abs(each.start - offset))
    before = [each for each in segments if each.end <= offset]
    return before[-1] if before else next(iter(segments), None)


def _bears(text: WordText, segment: Segment) -> bool:
    """Whether Word takes a comment here: in the body of the paper, not in a note or a text box."""
    root = text.trees[text.package.main]
    inside = segment.run.getroottree().getroot() is root
    return inside and next(segment.run.iterancestors(f"{W}txbxContent"), None) is None


def _mark(first: Segment, last: Segment, number: int) -> None:
    """The marks of a comment around its runs."""
    identity = {f"{W}id": str(number)}
    first.run.addprevious(made(first.run, "commentRangeStart", identity))
    end = made(last.run, "commentRangeEnd", identity)
    last.run.addnext(end)
    reference = made(last.run, "r", {})
    reference.append(made(last.run, "commentReference", identity))
    end.addnext(reference)


def _remark(words: str, number: int, signed: Signed) -> Element:
    """The comment itself, a paragraph a line."""
    bare = parsed(f'<w:comment xmlns:w="{W[1:-1]}"/>'.encode(), "")
    for name, content in signed.attributes(number).items():
        bare.set(name, content)
    bare.set(f"{W}initials", signed.author[:9])
    for line in words.splitlines():
        paragraph, run, node = (made(bare, name, {}) for name in ("p", "r", "t"))
        node.text = "".join(mark for mark in line if mark.isprintable() or mark == "\u3000")
        run.append(node)
        paragraph.append(run)
        bare.append(paragraph)
    return bare


def _comments(text: WordText) -> tuple[str, Element]:
    """The part of the comments, that of the file or a new one."""
    package = text.package
    for part in package.related(package.main, "comments"):
        return part, parsed(package.parts[part], package.name)
    folder = package.main.rpartition("/")[0]
    part = next(
        name
        for name in (f"{folder}/comments{suffix}.xml".lstrip("/") for suffix in ("", *range(2, 99)))
        if name not in package.parts
    )
    return part, parsed(f'<w:comments xmlns:w="{W[1:-1]}"/>'.encode(), package.name)


def _with_comments(text: WordText, part: str) -> dict[str, bytes]:
    """The parts that name a new part of comments; none where the file had one."""
    package = text.package
    if part in package.parts:
        return {}
    types = parsed(package.parts["[Content_Types].xml"], package.name)
    entry = types.makeelement(f"{TYPES}Override", {"PartName": f"/{part}", "ContentType": _COMMENTS})
    types.append(entry)
    name = relations_of(package.main)
    empty = f'<Relationships xmlns="{RELATIONSHIPS[1:-1]}"/>'.encode()
    relations = parsed(package.parts.get(name, empty), package.name)
    taken = {relation.get("Id") for relation in relations}
    free = next(
        f"rIdDrafter{count}" for count in range(1, len(taken) + 2) if f"rIdDrafter{count}" not in taken
    )
    target = {"Id": free, "Type": _RELATION, "Target": f"/{part}"}
    relations.append(relations.makeelement(f"{RELATIONSHIPS}Relationship", target))
    return {"[Content_Types].xml": written(types), name: written(relations)}


def _trees(text: WordText) -> dict[str, bytes]:
    """The parts that were read, as they are now; those that nobody touched keep their bytes."""
    fresh = {part: written(root) for part, root in text.trees.items()}
    same = {
        part
        for part, data in fresh.items()
        if data == written(parsed(text.package.parts[part], text.package.name))
    }
    return {part: data for part, data in fresh.items() if part not in same}


def _next_number(nodes: Iterable[Element]) -> int:
    taken = [node.get(f"{W}id", "") for node in nodes]
    return max((int(number) for number in taken if number.isascii() and number.isdigit()), default=-1) + 1


def replaced(text: WordText, changes: Sequence[Change]) -> tuple[bytes, tuple[Change, ...]]:
    """The file with other words in the same formatting, untracked; and the changes that cannot be made."""
    able = [change for change in changes if _stands(text, change)]
    segments = cut(text, (offset for change in able for offset in (change.start, change.end)))
    for change in able:
        old = segments.within(change.start, change.end)
        for segment in old[1:]:
            parent = segment.run.getparent()
            if parent is not None:
                parent.remove(segment.run)
        if old:
            _worded(old[0].run, change.words)
    left = tuple(change for change in changes if change not in able or change.start == change.end)
    return text.package.changed(_trees(text) if able else {}), left
