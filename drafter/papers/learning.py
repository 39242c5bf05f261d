"""A genre out of samples: its sections, the facts of each, and sentences with the facts as slots."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import chain, count, pairwise

from drafter.papers.cleaning import Sample
from drafter.papers.extract import Stated, facts_of
from drafter.papers.outlines import Part, parts_of, title_of
from drafter.papers.sheet import FRAME
from drafter.text.regex import regex
from drafter.text.text import Text
from drafter.text.values import Amount, Kind

OPENING = "开头"
ISSUER, PERIOD, SIGNED = "单位", "期间", "成文日期"
_ALIKE = 0.6
"""From which likeness on the headings of two samples are of one section."""
_OPENS = 300
"""How far into a sample it says what it is."""
_FEW = 12
_LEAST = 6
_SLOTS = regex(r"\{([a-z_]+)\}(?:[、和与及]\{\1\})+")
_UNFIT = frozenset("{}[]<>｜／＼⟦⟧【】\n")
_NUMBER = regex(
    r"^[ \t\u3000]*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）.．、]|[一二三四五六七八九十]是)[ \t\u3000]*"
    r"(?:[一二三四五六七八九十]{1,2}月)?(?:[（(][0-9]{1,2}[)）])?"
)
_RUN = regex(r"[；;](?=[一二三四五六七八九十]是)|(?<=[，。：；])(?=[一二三四五六七八九十]是)")
_KINDS = regex(
    "工作总结|工作计划|工作要点|工作报告|工作意见|会议纪要|述职报告|总结|计划|要点|纪要|讲话|报告|意见|方案|安排"
)
_SELF = regex("工作总结|工作计划|工作要点|工作报告|会议纪要|述职报告|总结|计划")
"""The same in running text, where 安排 and 意见 are words like others."""
_YEAR = regex(r"(?:[0-9]{4}|[0-9x×X]{2,4}|[〇零一二三四五六七八九]{4})年度?")
_MOODS = (
    ("纪要", "minutes"),
    ("讲话", "speech"),
    ("计划", "plan"),
    ("要点", "plan"),
    ("安排", "plan"),
    ("方案", "plan"),
)
_COUNTED = regex("第[一二三四五六七八九十]|首先|其次|再次|最后|同时|此外|还|并")
"""What hangs on the sentence before it."""
_OWN_NAME = regex(r"[“”\"][^“”\"]{9,}[“”\"]")
"""A name in quotation marks that is too long for a slogan: it is of that year alone."""
_UNITS = regex(r"[0-9.]")


@dataclass(slots=True)
class LearnedField:
    """A fact of a section: the name of its field, its label, and values as samples have them."""

    name: str
    label: str
    kind: Kind
    unit: str
    examples: list[str]
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class LearnedPattern:
    """A sentence with its facts as slots, and the sample it comes from."""

    text: str
    sample: str


@dataclass(slots=True)
class LearnedSection:
    """A section of the genre."""

    title: str
    above: str = ""
    """The heading of the first level that it stands under, where its own is one of the second."""
    headings: list[str] = field(default_factory=list)
    fields: list[LearnedField] = field(default_factory=list)
    patterns: list[LearnedPattern] = field(default_factory=list)
    points: list[str] = field(default_factory=list)
    samples: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Learned:
    """What was learned: the genre's title and mood, its sections, and how many sentences were refused."""

    title: str
    mood: str
    sections: list[LearnedSection]
    refused: dict[str, int]


def learn(samples: Sequence[Sample]) -> Learned:
    """A genre of samples that are official papers."""
    heads = [head for sample in samples for head in (sample.head.split("\n")[0], title_of(sample.text))]
    kinds = [found[-1] for head in heads if (found := _KINDS.findall(head))]
    kinds += [found[0] for sample in samples if (found := _SELF.findall(sample.text[:_OPENS]))]
    title = kinds[0] if kinds else "文稿"
    mood = next((mood for word, mood in _MOODS if word in title), "done")
    learned = Learned(title, mood, [], {})
    for sample in samples:
        stated = facts_of(Text(sample.text))
        for part in parts_of(sample.text):
            _add(learned, sample, part, [each for each in stated if part.start <= each.start < part.end])
    return learned


def _add(learned: Learned, sample: Sample, part: Part, stated: Sequence[Stated]) -> None:
    heading = _bare(part.heading)
    section = _section(learned, heading, _bare(part.above), sample.name)
    section.samples.append(sample.name)
    if heading and heading not in section.headings and not _UNITS.search(heading):
        section.headings.append(heading)
    own = [each for each in stated if not each.is_loose and each.label not in FRAME]
    taken: set[str] = set()
    blanks = Text(sample.text).blanks
    signed = {each.start for each in stated if each.label == SIGNED}
    issuer = next((each.value for each in facts_of(Text(sample.text)) if each.label == ISSUER), "")
    for start, end in _clauses(sample.text, part):
        inside = [each for each in own if start <= each.start and each.end <= end]
        if any(blank.start < end and start < blank.end for blank in blanks) or start in signed:
            continue
        names = [_field(section, each, taken, sample).name for each in inside]
        words = _pattern(sample.text, start, end, inside, names)
        words = words.replace(issuer, "{@issuer}") if issuer else words
        words = "" if _OWN_NAME.search(words) else words
        if sample.is_spun or sample.has_spun(start, end):
            learned.refused[sample.name] = learned.refused.get(sample.name, 0) + 1
        elif inside and words:
            section.patterns.append(LearnedPattern(words, sample.name))
        elif (
            words
            and not inside
            and "{@" not in words
            and len(words) <= LONGEST_POINT
            and not _COUNTED.match(words)
            and len(section.points) < _FEW
        ):
            section.points.append(words)
    for each in section.fields:
        each.is_list = each.is_list or any(
            f"{{{each.name}}}" in p.text and _listed(p.text, each.name) for p in section.patterns
        )


LONGEST_POINT = 40
"""The most characters of a sentence without a fact that serves as an example of a point."""


def _listed(text: str, name: str) -> bool:
    return f"{{{name}:" in text


def _section(learned: Learned, heading: str, above: str, sample: str) -> LearnedSection:
    """The section of a heading: one like it of another sample, or a new one."""
    title = heading or OPENING
    for section in learned.sections:
        if sample in section.samples or bool(section.above) is not bool(above):
            continue
        if (
            section.title == title
            or SequenceMatcher(None, section.title, title, autojunk=False).ratio() >= _ALIKE
        ):
            return section
    section = LearnedSection(title, above)
    learned.sections.append(section)
    return section


def _bare(heading: str) -> str:
    """A heading without its year, and without what a sample runs on with behind it: the name of somebody."""
    words = _YEAR.sub("", heading).strip("，。：； \t\u3000")
    names = [each.start for each in Text(words).mentions if each.kind is Kind.PERSON]
    cut = words[: names[0]].strip("，。：； \t\u3000") if names else words
    return cut if len(cut) > 1 else words


def _clauses(text: str, part: Part) -> Iterator[tuple[int, int]]:
    """The stretches of a part that may become patterns: sentences, and the items of a run one by one."""
    for span in Text(text).sentences:
        start, end = max(span.start, part.start), min(span.end, part.end)
        if start >= end:
            continue
        cuts = [start, *(start + found.end() for found in _RUN.finditer(text[start:end])), end]
        for first, last in pairwise(cuts):
            yield first + len((_NUMBER.match(text[first:last]) or [""])[0]), last


def _pattern(text: str, start: int, end: int, inside: Sequence[Stated], names: Sequence[str]) -> str:
    """A stretch with its facts as slots, without its stop; empty where it does not do as a pattern."""
    stretch = text[start:end]
    if _UNFIT & set(stretch.strip()) or len(stretch.strip()) < _LEAST:
        return ""
    words, at = "", start
    for each, name in zip(inside, names, strict=True):
        words += f"{text[at : each.start]}{{{name}}}"
        at = each.end
    words = (words + text[at:end]).strip("。；！，： \t\u3000")
    slots = _SLOTS.sub(r"{\1:、}", words)
    counted = re.findall(r"\{([a-z_]+)", slots)
    return slots if len(counted) == len(set(counted)) else ""


def _field(section: LearnedSection, stated: Stated, taken: set[str], sample: Sample) -> LearnedField:
    """The field of a statement: that of its list, that of another sample, or a new one."""
    label = stated.label
    value = next((m.value for m in Text(stated.value).mentions if m.kind is stated.kind), None)
    unit = value.unit if isinstance(value, Amount) and stated.kind is Kind.QUANTITY else ""
    before = sample.text[max(0, stated.start - 1) : stated.start]
    last = section.fields[-1] if section.fields else None
    if last and last.kind is stated.kind and last.label == label and before and before in "、和与及":
        last.examples.append(stated.value)
        last.is_list = True
        return last
    for each in section.fields:
        if each.kind is stated.kind and each.label == label and each.name not in taken:
            taken.add(each.name)
            return each
    labels = {each.label for each in section.fields}
    unlike = next(
        name for name in chain([label], (f"{label}（{n}）" for n in count(2))) if name not in labels
    )
    number = sum(each.kind is stated.kind for each in section.fields)
    made = LearnedField(f"{stated.kind.value}_{_letters(number)}", unlike, stated.kind, unit, [stated.value])
    section.fields.append(made)
    taken.add(made.name)
    return made


def _letters(number: int) -> str:
    """a, b … z, aa, ab …: the grammar of slots has no digits."""
    letters = ""
    while True:
        number, place = divmod(number, 26)
        letters = chr(ord("a") + place) + letters
        if not number:
            return letters
        number -= 1
