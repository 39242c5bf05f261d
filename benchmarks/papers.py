"""
How well a paper serves as the source of the next one: one Markdown table, a line a paper.

    python benchmarks/papers.py                        # five fixtures as drafted, two gold texts
    python benchmarks/papers.py fixtures/facts/*.toml benchmarks/gold/*.json

Each paper is made into a Word file, its facts are taken out, every value is changed, filled in and checked;
then each of the old values is left in its place in turn and looked for by comparing. Needs python-docx.
Exit status: 0; 1 where a figure is below its goal; 2 where it could not run.
"""

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from random import Random

from docx import Document
from trial.cases import gold_cases
from trial.values import another

from drafter import Checker, Config, Drafter, check, load_facts
from drafter.checking.report import Report
from drafter.errors import DrafterError
from drafter.facts.facts import Facts
from drafter.papers.against import leftovers
from drafter.papers.extract import facts_of
from drafter.papers.fill import Replacement, applied, replacements
from drafter.papers.landing import Landing, landed
from drafter.papers.sheet import Row, filled, numbered, rows_of
from drafter.text.normal import normalized
from drafter.text.text import Text
from drafter.text.values import Kind
from drafter.word.marking import Change, replaced
from drafter.word.package import read_package
from drafter.word.reading import WordText, word_text

ROOT = Path(__file__).resolve().parent.parent
PAPERS = ("03", "05", "07", "09", "13")
GOLD = ("a01", "b05")
OWN_WORDS = frozenset({Kind.PHRASE, Kind.POINT})
UNCHANGED = ("CON", "ERA")
"""Rules about sense: the changed values are made by chance, so sums and sessions no longer agree."""
ISSUER = "单位"
"""Whose paper it is: last year's and this year's alike, so never left over."""
LEAST = {"found": 0.95, "left": 0.99}


@dataclass(slots=True)
class Measured:
    """What was counted of one paper."""

    name: str
    stated: int = 0
    found: int = 0
    fields: int = 0
    landed: int = 0
    rows: int = 0
    unsure: int = 0
    errors: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    seeded: int = 0
    left: int = 0
    missed: list[str] = field(default_factory=list)


def main(arguments: list[str] | None = None) -> int:
    parser = ArgumentParser(prog="papers.py", description=(__doc__ or "").strip().splitlines()[0])
    parser.add_argument("papers", nargs="*", type=Path, help="facts files (.toml) and gold texts (.json)")
    parser.add_argument("--verbose", action="store_true", help="list what was missed")
    given = parser.parse_args(arguments)
    try:
        found = [measured(*paper) for paper in papers(given.papers or standard())]
    except (DrafterError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    print("\n".join(table(found)))
    if given.verbose:
        for each in found:
            print(*(f"{each.name}: {line}" for line in (*each.missed, *each.errors, *each.kept)), sep="\n")
    return int(any(is_short(each) for each in found))


def standard() -> list[Path]:
    """The papers that are measured where none are named."""
    fixtures = [next((ROOT / "fixtures" / "facts").glob(f"{name}-*.toml")) for name in PAPERS]
    return [*fixtures, *(ROOT / "benchmarks" / "gold" / f"{name}.json" for name in GOLD)]


def papers(files: Sequence[Path]) -> Iterator[tuple[str, WordText, Facts, str | None]]:
    """Each paper as a Word file, its facts, and its month where the facts do not say it."""
    for file in files:
        if file.suffix == ".json":
            case = next(each for each in gold_cases(file.parent) if each.name == file.stem)
            yield case.name, as_word(case.text), load_facts(case.rows), case.date
        else:
            facts = load_facts(file)
            yield file.stem[:2], as_word(Drafter().draft(facts).text), facts, None


def as_word(text: str) -> WordText:
    """A text as a Word file, a paragraph a line, a run cut off at each comma so that values stand across runs."""
    document = Document()
    for line in text.splitlines():
        if not line.strip():
            continue
        paragraph = document.add_paragraph()
        for at, words in enumerate(line.lstrip("# ").split("，")):
            paragraph.add_run(("，" if at else "") + words[:3]).bold = True
            paragraph.add_run(words[3:])
    stream = BytesIO()
    document.save(stream)
    return word_text(read_package(stream.getvalue(), "paper.docx"))


def measured(name: str, word: WordText, facts: Facts, date: str | None) -> Measured:
    """All figures of one paper."""
    result = Measured(name)
    text = Text(word.text)
    extracted(result, text, facts, check(word.text, facts, date=date))
    placed(result, text, facts)
    kinds = {row: stated.kind for row, stated in numbered(facts_of(text))}
    random = Random(1)
    rows = [replace(row, value=another(row.last, kinds[row.id], random)) for row in rows_of(facts_of(text))]
    result.rows, result.unsure = len(rows), sum(not row.is_sure for row in rows)
    changes = replacements(text, rows)
    refilled(result, word, text, rows, changes)
    seeded(result, text, changes)
    return result


def extracted(result: Measured, text: Text, facts: Facts, report: Report) -> None:
    """How many of the facts that the paper states are taken out of it, at a place that states them."""
    kinds = {fact.id: fact.kind for fact in facts.facts}
    places = [(each.start, each.end) for each in facts_of(text)]
    for status in report.facts:
        if kinds[status.id] in OWN_WORDS or not status.spans:
            continue
        result.stated += 1
        if any(start < span[1] and span[0] < end for start, end in places for span in status.spans):
            result.found += 1
        else:
            result.missed.append(f"not taken out: {status.label}：{status.value}")


def placed(result: Measured, text: Text, facts: Facts) -> None:
    """How many of a fixture's facts land in the fields from which they came."""
    if facts.document is None:
        return
    types = [section.type_name() for section in facts.document.sections]
    got = Counter(in_fields(landed(facts_of(text), type(facts.document))))
    for fact in facts.facts:
        if fact.kind in OWN_WORDS:
            continue
        path = tuple(part for part in fact.id.split(".") if not part.isdigit())
        if fact.section is not None:
            path = (types[fact.section], *path[1:])
        result.fields += 1
        if got[path, bare(fact.text)] > 0:
            got[path, bare(fact.text)] -= 1
            result.landed += 1
        else:
            result.missed.append(f"not in its field: {'.'.join(path)} {fact.text}")


def in_fields(landing: Landing) -> Iterator[tuple[tuple[str, ...], str]]:
    """What landed where."""
    told: list[tuple[tuple[str, ...], str | list[str]]] = [
        ((key,), each) for key, each in landing.root.items()
    ]
    for section in landing.sections:
        told += [((section.type, key), values) for key, values in section.values.items()]
        for group, rows in section.groups.items():
            told += [((section.type, group, key), each) for row in rows for key, each in row.items()]
    for path, said in told:
        yield from ((path, bare(each)) for each in ([said] if isinstance(said, str) else said))


def bare(words: str) -> str:
    """A value without its marks; a session without the word for its meeting."""
    return normalized(words).strip('《》〈〉“”"').removesuffix("会议")


def refilled(
    result: Measured, word: WordText, text: Text, rows: Sequence[Row], changes: Sequence[Replacement]
) -> None:
    """The paper with every value changed, as a Word file, against its new facts and the old paper."""
    data, unable = replaced(word, [Change(each.start, each.end, each.new) for each in changes])
    now = word_text(read_package(data, "filled.docx")).text
    result.errors += [f"not filled: {change.words}" for change in unable]
    if now != applied(text.raw, changes):
        result.errors.append("the Word file says something else than the text")
    report = Checker(Config(ignore=UNCHANGED)).check(now, filled(rows))
    result.errors += [f"{each.code} {each.message}" for each in report.findings if each.severity == "error"]
    given = [span for status in report.facts for span in status.spans]
    found = leftovers(Text(now), [text], given=given, sentences=False)
    result.kept += [f"called left over: {each.words}" for each in found]


def seeded(result: Measured, text: Text, changes: Sequence[Replacement]) -> None:
    """
    Each old value left in its place alone, and looked for without any facts.

    Not 县委, “五个一”, 下半年, which may well stand in both; nor the issuer's name or what it is made of.
    """
    stated = facts_of(text)
    loose = {name for name, each in numbered(stated) if each.is_loose}
    issuer = next((each.value for each in stated if each.label == ISSUER), "")
    for index, change in enumerate(changes):
        if change.row.id in loose or change.old == change.new or change.old in issuer:
            continue
        others = [*changes[:index], *changes[index + 1 :]]
        shift = sum(len(each.new) - len(each.old) for each in others if each.start < change.start)
        start, end = change.start + shift, change.end + shift
        found = leftovers(Text(applied(text.raw, others)), [text], sentences=False)
        result.seeded += 1
        if any(each.start < end and start < each.end for each in found):
            result.left += 1
        else:
            result.missed.append(f"left over unseen: {change.old}")


def is_short(each: Measured) -> bool:
    """Whether a paper falls short of a goal."""
    found, left = each.found / max(each.stated, 1), each.left / max(each.seeded, 1)
    return found < LEAST["found"] or left < LEAST["left"] or bool(each.errors or each.kept)


def table(found: Sequence[Measured]) -> Iterator[str]:
    """One Markdown table."""
    yield (
        "| paper | facts taken out | in their fields | rows | without a name | errors when filled | called left over "
        "| left in turn: found |"
    )
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for each in found:
        fields = f"{each.landed}/{each.fields}" if each.fields else "–"
        yield (
            f"| {each.name} | {each.found}/{each.stated} | {fields} | {each.rows} | {each.unsure} | {len(each.errors)} "
            f"| {len(each.kept)} | {each.left}/{each.seeded} |"
        )


if __name__ == "__main__":
    sys.exit(main())
