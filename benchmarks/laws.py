"""
How well the laws of offline drafting hold on generated facts, and how surely faults put into its drafts are found.

    python benchmarks/laws.py                        # 2,000 papers a section, 500 a genre, faults in 20 a genre
    python benchmarks/laws.py --sections 200 --genres 50 --faults 10

A paper fails where its draft has an error or a warning that the given words do not bear, or is another text when it
is written again. Faults: a value swapped with another of its kind, a stated value taken out, a figure or name
altered; found is one that raises an error. Exit status: 0; 1 where a paper fails.
"""

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

ROOT = Path(__file__).resolve().parent.parent
sys.path += [str(ROOT / "tests" / "models"), str(ROOT / "benchmarks")]

from givens import cases, named
from law import faults, written
from strategies import papers
from trial.spoiled import spoiled

from drafter.checking.checker import Checker
from drafter.drafting.drafter import Drafter
from drafter.facts.discovery import all_genres
from drafter.facts.facts import Facts

CHECKER = Checker()


def generated(strategy: Any, count: int) -> list[Facts]:
    """The first papers of a strategy, the same on every run."""
    found: list[Facts] = []

    @settings(
        max_examples=count,
        derandomize=True,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(facts: Facts) -> None:
        found.append(facts)

    collect()
    return found[:count]


def failures(strategy: Any, count: int) -> tuple[int, list[list[str]]]:
    """How many papers were drafted, and what was wrong with those that failed."""
    failed = []
    papers_made = generated(strategy, count)
    for facts in papers_made:
        draft = Drafter().draft(facts)
        wrong = faults(draft.report, facts, CHECKER)
        if draft.text != written(facts.document):
            wrong.append("another text when it is written again")
        if wrong:
            failed.append(wrong)
    return len(papers_made), failed


def rows_of_laws(sections: int, genres: int) -> Iterator[tuple[str, int, list[list[str]]]]:
    """A row a section (in each mood that tells it) and a genre, as soon as it is known."""
    kinds = cases()
    shares = Counter(case.kind for case in kinds)
    for case in kinds:
        if sections:
            count, failed = failures(papers(case.genre, case.kind), sections // shares[case.kind])
            yield named(case), count, failed
    for genre in all_genres():
        if genres:
            count, failed = failures(papers(genre), genres)
            yield genre.type_name(), count, failed


def recall(count: int) -> Counter[tuple[str, str]]:
    """Of faults put into generated drafts, how many were tried and found, by kind."""
    tally: Counter[tuple[str, str]] = Counter()
    for genre in all_genres():
        for facts in generated(papers(genre), count):
            draft = Drafter().draft(facts)
            if not draft.report.ok:
                continue
            for kind, text in spoiled(draft.text, facts, draft.report):
                tally[kind, "tried"] += 1
                tally[kind, "found"] += not CHECKER.check(text, facts, genre=facts.genre).ok
    return tally


def main(arguments: list[str] | None = None) -> int:
    parser = ArgumentParser(prog="laws.py", description=(__doc__ or "").strip().splitlines()[0])
    parser.add_argument("--sections", type=int, default=2000, help="papers a section")
    parser.add_argument("--genres", type=int, default=500, help="papers a genre")
    parser.add_argument("--faults", type=int, default=20, help="papers a genre that faults are put into")
    asked = parser.parse_args(arguments)
    print("| facts of | papers | failed | what was found |\n|---|---:|---:|---|")
    total = broken = 0
    for name, count, failed in rows_of_laws(asked.sections, asked.genres):
        total, broken = total + count, broken + len(failed)
        kinds = Counter(said.split(" ", 1)[0] for wrong in failed for said in wrong)
        print(f"| {name} | {count} | {len(failed)} | {', '.join(map(' '.join, _pairs(kinds)))} |", flush=True)
        for wrong in failed[:2]:
            print(f"{name}: {wrong[0]}", file=sys.stderr, flush=True)
    print(f"| all | {total} | {broken} | |\n")
    print("| fault | tried | found | recall |\n|---|---:|---:|---:|")
    tally = recall(asked.faults) if asked.faults else Counter()
    for kind in sorted({kind for kind, _ in tally}):
        tried, found = tally[kind, "tried"], tally[kind, "found"]
        print(f"| {kind} | {tried} | {found} | {found / tried:.2%} |")
    return 1 if broken else 0


def _pairs(kinds: Counter[str]) -> list[tuple[str, str]]:
    return [(code, f"×{count}") for code, count in kinds.most_common()]


if __name__ == "__main__":
    sys.exit(main())
