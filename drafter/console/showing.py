"""A report as a person reads it: first how much there is to do, then each finding with its sentence."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TextIO

from drafter.checking.finding import Finding, Severity
from drafter.checking.report import Report
from drafter.checking.residue import LEFTOVER
from drafter.console.speech import Speech
from drafter.console.streams import put
from drafter.facts.wording import shortened
from drafter.text.sentences import Span, find_sentences

if TYPE_CHECKING:
    from drafter.checking.fixes import Fix

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
LIKELY = 10
"""How many leftovers of another paper are shown with their sentences; they come with the likeliest first."""
LISTED = 6
"""How many of a paragraph's other leftovers are named."""
WORDS = 16
"""How many characters of each."""
AROUND = 60
"""How many characters of a long sentence are shown on either side of what is marked."""


class Piece(NamedTuple):
    """Some words with the style that they have on a terminal."""

    text: str
    style: str = ""


Line = tuple[Piece, ...]

Place = Callable[[int], str]
"""The name of the place where an offset stands; nothing for a paragraph of the body, which has its number."""


def show_report(
    text: str, report: Report, say: Speech, stream: TextIO, *, place: Place | None = None
) -> None:
    """Write a report: coloured on a terminal, plain elsewhere."""
    lines = list(report_lines(text, report, say, place=place))
    if stream.isatty():
        _paint(lines, stream)
    else:
        put("\n".join("".join(piece.text for piece in line) for line in lines), stream)


def report_lines(text: str, report: Report, say: Speech, *, place: Place | None = None) -> Iterator[Line]:
    """The lines of a report."""
    counts = report.counts
    errors, warnings, notes = (counts[level] for level in ("error", "warning", "note"))
    head = say(f"必改 {errors} 处，建议看 {warnings} 处", f"{errors} to mend, {warnings} to look at")
    more = say(f"，另有提示 {notes} 处", f", {notes} notes") if notes else ""
    yield (Piece(head + more, "bold green" if report.ok else "bold red"),)
    if counts["facts"]:
        stated, total = counts["stated"], counts["facts"]
        yield (Piece(say(f"给出事实 {total} 项，写到 {stated} 项", f"{stated} of {total} facts stated")),)
    sentences = find_sentences(text)
    order = list(Severity)
    likely, others = _likely(report.findings)
    for finding in sorted(likely, key=lambda entry: order.index(entry.severity)):
        yield ()
        named = place(finding.start) if place and finding.start is not None else ""
        yield from _finding_lines(text, sentences, finding, say, named)
    if others:
        yield ()
        yield from _other_lines(others, say)


def _likely(findings: Sequence[Finding]) -> tuple[Sequence[Finding], Sequence[Finding]]:
    """What is shown with its sentence, and the less likely leftovers of another paper, where there are many."""
    left = [finding for finding in findings if finding.code == LEFTOVER.code]
    if len(left) <= LIKELY:
        return findings, ()
    others = left[LIKELY:]
    return [finding for finding in findings if finding not in others], others


def _other_lines(others: Sequence[Finding], say: Speech) -> Iterator[Line]:
    """Leftovers by their paragraphs, a line each."""
    head = say(
        f"另有 {len(others)} 处与对照的文稿相同，较不像漏改，按段列出（全部加 --json 看）：",
        f"{len(others)} more stand in the other paper too, less likely leftovers, by paragraph (--json has all):",
    )
    yield (Piece(head, STYLES[Severity.WARNING]),)
    paragraphs: dict[int, list[str]] = defaultdict(list)
    for finding in others:
        paragraphs[finding.paragraph or 0].append(shortened(_one_line(finding.text or ""), WORDS))
    for number, words in sorted(paragraphs.items()):
        where = say(f"第{number}段", f"paragraph {number}")
        some = "".join(f"「{each}」" for each in words[:LISTED])
        more = say(f"等 {len(words)} 处", f" and {len(words) - LISTED} more") if len(words) > LISTED else ""
        yield Piece(f"    {where}  ", "dim"), Piece(f"{some}{more}")


def fix_lines(fixes: "Iterable[Fix]", say: Speech) -> Iterator[str]:
    """Each place that was changed: its paragraph, what stood there, and what stands there now."""
    for fix in fixes:
        where = say(f"第{fix.paragraph}段", f"paragraph {fix.paragraph}")
        after = _one_line(fix.replacement)
        outcome = say(f"改为「{after}」", f"→ “{after}”") if after else say("删去", "taken out")
        before = say(f"「{_one_line(fix.text)}」", f"“{_one_line(fix.text)}” ")
        yield f"{where} {fix.code}  {before}{outcome}"


def _finding_lines(
    text: str, sentences: tuple[Span, ...], finding: Finding, say: Speech, named: str
) -> Iterator[Line]:
    style = STYLES[finding.severity]
    grade = {
        Severity.ERROR: say("必改", "mend"),
        Severity.WARNING: say("建议看", "look at"),
        Severity.NOTE: say("提示", "note"),
    }[finding.severity]
    where = say("全文", "whole text")
    if finding.paragraph is not None:
        where = named or say(f"第{finding.paragraph}段", f"paragraph {finding.paragraph}")
    yield Piece(f"{grade} {finding.code}", style), Piece(f"  {where}", "dim")
    if finding.start is not None and finding.end is not None:
        yield _quoted(text, sentences, finding.start, finding.end, style)
    yield (Piece(f"    {finding.message}"),)
    if finding.suggestion:
        yield Piece(say("    改为：", "    instead: ")), Piece(finding.suggestion, "bold green")


def _quoted(text: str, sentences: tuple[Span, ...], start: int, end: int, style: str) -> Line:
    """The sentence around a span, the span marked."""
    inside = [span for span in sentences if span.start < max(end, start + 1) and span.end > start]
    first = min((span.start for span in inside), default=start)
    last = max((span.end for span in inside), default=end)
    left, right = max(min(first, start), start - AROUND), min(max(last, end), end + AROUND)
    before = ("…" if left > first else "") + _one_line(text[left:start])
    after = _one_line(text[end:right]) + ("…" if right < last else "")
    return Piece(f"    {before}"), Piece(f"【{_one_line(text[start:end])}】", style), Piece(after)


def _one_line(words: str) -> str:
    """The words without line breaks and what would move a terminal's cursor."""
    return "".join(
        character if character.isprintable() or character == "\u3000" else " " for character in words
    )


def _paint(lines: list[Line], stream: TextIO) -> None:
    from rich.console import Console  # noqa: PLC0415 - loaded for a terminal alone
    from rich.text import Text  # noqa: PLC0415 - likewise

    console = Console(file=stream, highlight=False, soft_wrap=True)
    for line in lines:
        console.print(Text.assemble(*((piece.text, piece.style) for piece in line)))
