"""
How well the checker finds faults, how rarely it is wrong, and how fast it is: one Markdown table.

    python benchmarks/checker.py                                 # the gold texts in benchmarks/gold
    python benchmarks/checker.py --peers                         # beside the peers that are installed
    python benchmarks/checker.py --texts FOLDER                  # false alarms on complete texts
    python benchmarks/checker.py --gaps TEXT LABELS.json         # dropped numerals of a labelled text
    python benchmarks/checker.py --facts FILE --text FILE        # faults put into a text of your own

Exit status: 0; 1 where recall is below --min or a right text is called wrong; 2 where it could not run.
"""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from trial.cases import GOLD, gold_cases
from trial.checkers import Checker, Drafter
from trial.own import OwnChecker, own_case
from trial.peers import absent, installed
from trial.real_texts import alarms, gaps
from trial.score import Score, score
from trial.speed import speed
from trial.table import against, alarm_rows, gap_rows, score_table, speed_rows

from drafter.errors import DrafterError


def options(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(prog="checker.py", description=(__doc__ or "").strip().splitlines()[0])
    parser.add_argument("--gold", type=Path, default=GOLD, help="folder of gold texts")
    parser.add_argument("--facts", type=Path, help="your own facts file, with --text")
    parser.add_argument("--text", type=Path, help="your own text, with --facts")
    parser.add_argument("--date", help="date of your own text, YYYY-MM")
    parser.add_argument("--peers", action="store_true", help="run the installed peers on the same cases")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="take every Nth fault of a kind")
    parser.add_argument("--texts", type=Path, help="folder of complete texts, for false alarms")
    parser.add_argument("--gaps", type=Path, nargs=2, metavar=("TEXT", "LABELS"), help="a labelled text")
    parser.add_argument("--runs", type=int, default=5, help="runs of a measure of time; 0 for none")
    parser.add_argument("--min", type=float, default=0.0, help="least recall for exit status 0")
    parser.add_argument(
        "--verbose", action="store_true", help="list what was missed and what was called wrong"
    )
    given = parser.parse_args(arguments)
    if (given.facts is None) != (given.text is None):
        parser.error("--facts and --text go together")
    if given.every < 1:
        parser.error("--every takes a number from 1 on")
    return given


def main(arguments: list[str] | None = None) -> int:
    given = options(arguments)
    try:
        scores, lines = own(given) if given.facts else gold(given)
    except (DrafterError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    print("\n".join(lines))
    if given.verbose:
        print("", *against(scores), sep="\n")
    return int(scores[0].recall < given.min or bool(scores[0].wrong_texts.hits))


def gold(given: Namespace) -> tuple[list[Score], list[str]]:
    """The table of the gold texts."""
    cases = list(gold_cases(given.gold))
    if not cases:
        raise ValueError(f"「{given.gold}」 holds no gold texts (*.json): give another folder with --gold.")
    checkers: list[Checker] = [Drafter(), *(installed() if given.peers else ())]
    scores = [score(checker, cases, every=given.every) for checker in checkers]
    lines = score_table(scores)
    if given.runs:
        lines += speed_rows(speed(cases, given.runs), len(scores))
    if given.texts:
        lines += alarm_rows(alarms(given.texts), len(scores))
    if given.gaps:
        lines += gap_rows(gaps(*given.gaps), len(scores))
    if given.peers and absent():
        lines += ["", f"Not installed, so not run: {', '.join(absent())}."]
    return scores, lines


def own(given: Namespace) -> tuple[list[Score], list[str]]:
    """The table of a user's own text."""
    checker = OwnChecker(given.facts)
    case = own_case(checker, given.text.read_text(encoding="utf-8-sig"), given.date)
    scores = [score(checker, [case], every=given.every)]
    stated = len(case.places_by_fact())
    lines = [f"{stated} of {len(case.facts)} facts are stated; faults were put in at each of them.", ""]
    return scores, lines + score_table(scores)


if __name__ == "__main__":
    sys.exit(main())
