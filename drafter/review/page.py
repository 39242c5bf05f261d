"""The review page as data: a paper and its report become what the template shows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from drafter import __version__
from drafter.checking.report import Report
from drafter.config import Language
from drafter.facts.facts import Accept
from drafter.layout.blocks import find_blocks
from drafter.review.cutting import Line, cut
from drafter.review.entries import Entries, FactEntry, Naming, list_entries
from drafter.review.parts import Parts, find_parts
from drafter.review.proof import Proof, digest, digest_of_facts, digest_of_paper, paragraphs_of
from drafter.review.words import words


@dataclass(frozen=True, slots=True)
class Origin:
    """
    Where a paper, its facts and its check come from, as far as it is known.

    `paper` and `facts` are the names of files, `person` who saw to the check, `written` who wrote the paper in the
    words of the page, `note` and `label` what a text of a language model must bear, to be seen and as data;
    `accepted` are the findings that somebody accepted with a reason, `scope` says how the check differed from the
    usual one.
    """

    paper: str = ""
    facts: str = ""
    person: str = ""
    written: str = ""
    note: str = ""
    label: str = ""
    accepted: tuple[Accept, ...] = ()
    scope: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """The facts that stand in one part of the paper."""

    name: str
    part: int
    facts: tuple[FactEntry, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """All that the template shows."""

    language: Language
    title: str
    report: Report
    entries: Entries
    parts: Parts
    groups: tuple[Group, ...]
    lines: tuple[tuple[str, tuple[Line, ...]], ...]
    """The paper's lines; those of a signature together, which is set as one."""
    proof: Proof
    origin: Origin

    @property
    def verdict(self) -> str:
        """What the check came to, in the words of the page."""
        say = words(self.language)
        passed = say["proved"] if self.report.facts else say["clean"]
        return passed if self.report.ok else say["unproved-paper"]


def build_page(
    report: Report,
    when: datetime,
    *,
    origin: Origin | None = None,
    own: Iterable[tuple[str, int]] = (),
    markdown: bool = False,
    language: Language = "zh",
    naming: Naming | None = None,
) -> Page:
    """
    The page of a text that was checked.

    Args:
        report: what the check found; it holds the text.
        when: the time of the check.
        origin: where paper, facts and check come from.
        own: headings that are known by their words, with their levels.
        markdown: whether `#` marks in front of headings belong to the file's form.
        language: that of the page's own words.
        naming: the name of the place where an offset stands, for what is no paragraph of the body.
    """
    text, say = report.text, words(language)
    blocks = find_blocks(text, own)
    parts = find_parts(text, blocks, head=say["head"], foot=say["foot"])
    entries = list_entries(report, parts, language=language, naming=naming)
    paragraphs = paragraphs_of(text, markdown=markdown)
    titles = (text[block.start : block.end] for block in blocks if block.kind == "title")
    return Page(
        language,
        next(titles, paragraphs[0] if paragraphs else say["paper"]),
        report,
        entries,
        parts,
        tuple(_groups(entries.facts, parts, say["unplaced"])),
        tuple(_together(cut(text, blocks, entries.places))),
        _proof(report, when, paragraphs, origin.scope if origin else ()),
        origin or Origin(),
    )


def _groups(facts: Sequence[FactEntry], parts: Parts, unplaced: str) -> Iterator[Group]:
    """The facts by the parts that they stand in, in the order of the paper."""
    ordered = sorted(facts, key=lambda fact: (fact.parts[0] < 0, fact.parts[0]))
    for part, members in groupby(ordered, key=lambda fact: fact.parts[0]):
        yield Group(unplaced if part < 0 else parts.names[part], part, tuple(members))


def _together(lines: Sequence[Line]) -> Iterator[tuple[str, tuple[Line, ...]]]:
    for signs, members in groupby(lines, key=lambda line: line.kind in {"signature", "date"}):
        yield "sign" if signs else "", tuple(members)


def _proof(report: Report, when: datetime, paragraphs: tuple[str, ...], scope: tuple[str, ...]) -> Proof:
    rows = [(fact.id, fact.label, fact.value) for fact in report.facts]
    return Proof(
        drafter=__version__,
        rules=report.rules,
        ok=report.ok,
        scope=scope,
        when=when.isoformat(),
        paper=digest_of_paper(paragraphs),
        text=digest(report.text),
        facts=digest_of_facts(rows) if rows else "",
        paragraphs=paragraphs,
    )
