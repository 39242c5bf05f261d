#!/usr/bin/env python3
"""
Right prose called wrong: short passages with their facts, and sentences that state nothing.

    python benchmarks/false_alarms.py                                  # benchmarks/passages and benchmarks/plain
    python benchmarks/false_alarms.py --passages FOLDER --plain FOLDER # prose of your own, of the same make

A passage is a line of JSON (`date`, `issuer`, `facts` with label and value, `text`); a sentence is a line of text,
put in turn into documents that are right. Every error is printed; exit status 1 where there is one.
"""

import json
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from trial.cases import GOLD, gold_case

from drafter import check, load_facts
from drafter.errors import DrafterError
from drafter.facts.facts import Facts

HERE = Path(__file__).resolve().parent
HOSTS = ("k01.json", "v02.json")
"""The documents that sentences are put into."""


def options(arguments: list[str] | None = None) -> Namespace:
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=Path, default=HERE / "passages", help="folder of *.jsonl")
    parser.add_argument("--plain", type=Path, default=HERE / "plain", help="folder of *.txt")
    return parser.parse_args(arguments)


def passages(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """The passages of a file with their names."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            yield f"{path.name}:{number}", json.loads(line)


def passage_errors(passage: dict[str, Any]) -> list[str]:
    """What the checker says against a passage."""
    try:
        rows = [{"id": str(number), **fact} for number, fact in enumerate(passage["facts"])]
        if passage.get("issuer"):
            rows.append({"id": "issuer", "label": "单位", "value": passage["issuer"], "use": "may"})
        return errors(passage["text"], load_facts(rows), passage["date"])
    except DrafterError as error:
        return [str(error)]


def hosts() -> list[tuple[str, Facts, str | None]]:
    """Right documents with their facts and dates."""
    cases = [gold_case(json.loads((GOLD / name).read_text(encoding="utf-8"))) for name in HOSTS]
    return [(case.text, load_facts(case.rows), case.date) for case in cases]


def sentence_errors(sentence: str, host: tuple[str, Facts, str | None]) -> list[str]:
    """What the checker says against a document with a sentence put in, at the end of its longest paragraph."""
    text, facts, date = host
    paragraphs = text.split("\n")
    longest = max(range(len(paragraphs)), key=lambda place: len(paragraphs[place]))
    paragraphs[longest] += sentence
    return errors("\n".join(paragraphs), facts, date)


def errors(text: str, facts: Facts, date: str | None) -> list[str]:
    """The errors of a text, in words."""
    found = check(text, facts, date=date).findings
    return [f"{one.code} 「{one.text or ''}」 {one.message}" for one in found if one.severity == "error"]


def main(arguments: list[str] | None = None) -> int:
    given = options(arguments)
    wrong = total = values = 0
    for path in sorted(given.passages.glob("*.jsonl")):
        for name, passage in passages(path):
            total, values = total + 1, values + len(passage["facts"])
            wrong += report(name, passage["text"], passage_errors(passage))
    print(f"passages called wrong: {wrong} of {total}, with {values} facts")
    documents, told, lines = hosts(), 0, 0
    for path in sorted(given.plain.glob("*.txt")):
        for number, sentence in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            lines += 1
            said = sentence_errors(sentence, documents[number % len(documents)])
            told += report(f"{path.name}:{number}", sentence, said)
    print(f"sentences called wrong: {told} of {lines}")
    return int(bool(wrong or told))


def report(name: str, text: str, said: list[str]) -> bool:
    """Print what is said against a text; whether anything is."""
    for words in said:
        print(name, text, words, sep="\n  ")
    return bool(said)


if __name__ == "__main__":
    sys.exit(main())
