"""What a paper states: every mention under a label of its own, with the heading and the sentence it stands in."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from drafter.checking.checker import Checker
from drafter.config import Config
from drafter.facts.facts import Facts
from drafter.facts.load import load_facts
from drafter.papers.listing import labelled
from drafter.papers.names import passed_over, whole
from drafter.papers.wording import Label
from drafter.text.regex import regex
from drafter.text.sentences import Span
from drafter.text.text import Text
from drafter.text.values import Kind, Mention, Name

_YEAR = regex(r"(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年(?:度|[上下]半年)?")
_CALLED = regex(
    r"(?<=会|组|局|办|府|委|协|院|校|镇|乡|站|所|社)(?:工作报告|工作总结|工作计划|工作要点|述职报告)\s*$"
)
"""What a paper without a year in its title calls itself, behind whose it is."""
_ISSUER = regex(r"[\u4e00-\u9fff“”*]{3,30}")
_KINDS = {
    "GRD301": Kind.QUANTITY, "GRD302": Kind.DATE, "GRD303": Kind.PERSON, "GRD304": Kind.ORGANISATION,
    "GRD305": Kind.TITLE, "GRD306": Kind.PLACE, "GRD307": Kind.ORDINAL, "GRD308": Kind.QUOTED,
    "GRD309": Kind.ORGANISATION,
}  # fmt: skip
_LOOSE = {Kind.ORGANISATION: "涉及单位", Kind.QUOTED: "提法"}
"""What is called by its kind: it stays as it is, and a body stands in several clauses."""
_NOTE = regex(r"[ \t\u3000]*（[^（）]+）[ \t\u3000]*")
_NOTES = 3
"""Within how many paragraphs a line in brackets under the title says when the paper was given."""
_OPENING = 40
"""How far into the first paragraph the period of the paper stands."""


@dataclass(frozen=True, slots=True)
class Stated:
    """
    One statement of a paper.

    `start` and `end` are its place in the text; `section` the heading it stands under; `is_sure` is False
    where its clause gave it no name, so that the label is one that somebody has to write.
    """

    label: str
    value: str
    kind: Kind
    start: int
    end: int
    section: str
    sentence: str
    is_sure: bool = True
    is_loose: bool = False
    """Whether it is most likely the same next year: a body known by its level alone, a slogan, 下半年."""


def facts_of(text: Text) -> tuple[Stated, ...]:
    """
    Every statement of a text, in order.

    The issuer comes from the title; what a paper says twice in the same words of the same thing (the year in
    title and opening) stands twice, under one label.
    """
    mentions = _statements(text)
    labels = _labels(text, mentions)
    frame = _Frame(text)
    issuer = frame.issuer
    found = [] if issuer is None else [_stated(text, issuer, Label("单位"))]
    for mention, label in zip(mentions, labels, strict=True):
        if frame.holds(mention):
            continue
        found.append(_stated(text, mention, frame.label(mention) or label))
    return tuple(sorted(found, key=lambda each: each.start))


def _statements(text: Text) -> tuple[Mention, ...]:
    """
    The mentions that state something of this paper: those that would be called invented if nothing was given.

    Set phrases, list counts, bodies known by their level alone and the like are told apart by the rules that
    tell them apart in checking.
    """
    report = Checker(Config(select=("GRD",))).check(text.raw, _nothing(), markdown=text.markdown)
    places = {(each.start, each.end): each for each in text.mentions if each.kind is not Kind.PHRASE}
    starts = sorted(places)
    found = []
    for finding in report.findings:
        if finding.start is None or finding.end is None:
            continue
        inside = [places[at] for at in starts if finding.start <= at[0] and at[1] <= finding.end]
        words = text.raw[finding.start : finding.end]
        found += inside or [Mention(_KINDS[finding.code], finding.start, finding.end, words, Name(words))]
    beside = passed_over(text.norm, text.mentions, found)
    aligned = (whole(text.norm, each) for each in (*found, *beside))
    return _apart([each for each in aligned if each is not None])


def _apart(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Mentions in their order, without those inside a longer one (the county in the name of its court)."""
    kept: list[Mention] = []
    for mention in sorted(set(mentions), key=lambda each: (each.start, -each.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


def _labels(text: Text, mentions: Sequence[Mention]) -> Iterator[Label]:
    """The labels of mentions in their order; a body known by its level is a word like others to the rest."""
    firm = [mention for mention in mentions if not mention.loose]
    labels = dict(zip(firm, labelled(text.norm, firm), strict=True))
    for mention in mentions:
        label = labels.get(mention) or labelled(text.norm, [mention])[0]
        known = _LOOSE.get(mention.kind) if mention.loose else None
        yield Label(known, is_sure=False) if known and not label.is_sure else label


def _stated(text: Text, mention: Mention, label: Label) -> Stated:
    return Stated(
        label.text,
        text.raw[mention.start : mention.end].replace("\n", ""),
        mention.kind,
        mention.start,
        mention.end,
        _heading(text, mention.start),
        _sentence(text, mention),
        label.is_sure,
        is_loose=mention.loose and mention.kind is not Kind.QUANTITY,
    )


@cache
def _nothing() -> Facts:
    """Facts that give nothing: each statement of a paper is one that they do not give."""
    return load_facts([{"label": "无", "value": "本文以外的一项", "use": "may"}])


class _Frame:
    """Title, opening and signature of a paper: whose it is, of which time, and when it was signed."""

    def __init__(self, text: Text) -> None:
        self._text = text
        paragraphs = [span for span in text.paragraphs if not _is_mark(text.raw[span.start : span.end])]
        self._title = paragraphs[0] if paragraphs else Span(0, 0)
        self._opening = paragraphs[1] if len(paragraphs) > 1 else Span(0, 0)
        self._notes = [
            span for span in paragraphs[1:_NOTES] if _NOTE.fullmatch(text.norm[span.start : span.end])
        ]
        self._last = paragraphs[-1] if len(paragraphs) > 2 else Span(0, 0)

    @property
    def issuer(self) -> Mention | None:
        """Whose paper it is: what stands in the title before its year, or before what it is."""
        words = self._text.norm[self._title.start : self._title.end]
        start = len(words) - len(words.lstrip("# "))
        year = _YEAR.search(words) or _CALLED.search(words, start)
        if year is None or not _ISSUER.fullmatch(words[start : year.start()]):
            return None
        begin, end = self._title.start + start, self._title.start + year.start()
        return Mention(
            Kind.ORGANISATION, begin, end, self._text.raw[begin:end], Name(words[start : year.start()])
        )

    def holds(self, mention: Mention) -> bool:
        """Whether a mention is only a part of the issuer's name, wherever that stands."""
        issuer = self.issuer
        if issuer is None:
            return False
        at = issuer.text.find(mention.text)
        begin = mention.start - at
        return at >= 0 and self._text.raw.startswith(issuer.text, begin)

    def label(self, mention: Mention) -> Label | None:
        """The label of what belongs to the frame; None for the body."""
        if mention.kind is Kind.ORGANISATION and mention.loose and self.issuer is not None:
            level, body = mention.text[:1], mention.text[1:]
            short = len(body) > 1 and level in self.issuer.text and body in self.issuer.text
            return Label("单位简称") if short else None
        if mention.kind is not Kind.DATE:
            return None
        if any(span.start <= mention.start < span.end for span in self._notes):
            return Label("成文日期")
        if self._title.start <= mention.start < self._title.end:
            return Label("期间")
        year = _YEAR.fullmatch(self._text.norm[mention.start : mention.end])
        if year and self._opening.start <= mention.start < self._opening.start + _OPENING:
            return Label("期间")
        line = self._text.norm[self._last.start : self._last.end].strip()
        if mention.start >= self._last.start and line == self._text.norm[mention.start : mention.end]:
            return Label("成文日期")
        return None


def _is_mark(line: str) -> bool:
    return not line.strip("# \t\u3000")


def _heading(text: Text, offset: int) -> str:
    """The words of the heading of first level before an offset."""
    heads = [heading for heading in text.headings if heading.level == 1]
    index = bisect_right(heads, offset, key=lambda heading: heading.start) - 1
    return text.raw[heads[index].start : heads[index].title_end].strip("# ") if index >= 0 else ""


def _sentence(text: Text, mention: Mention) -> str:
    index = bisect_right(text.sentences, mention.start, key=lambda span: span.start) - 1
    if index < 0:
        return mention.text
    span = text.sentences[index]
    return text.raw[span.start : max(span.end, mention.end)].replace("\n", "").lstrip("# ")
