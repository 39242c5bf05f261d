"""Scores as one Markdown table, a column a checker."""

from trial.real_texts import Alarms, Gaps
from trial.score import Score
from trial.speed import Speed

WRONG = {
    "right texts called wrong": "wrong_texts",
    "a value said in another way, called wrong": "wrong_rewordings",
    "a harmless sentence put in, called wrong": "wrong_harmless",
}
KINDS = {
    "drop-fact": "a fact left out",
    "alter-digit": "a digit altered",
    "alter-hanzi-numeral": "a Chinese numeral altered",
    "alter-scale": "万 and 亿 confused",
    "alter-unit": "a unit altered",
    "drop-hedge": "a hedge (余, 近, 以上) dropped",
    "add-hedge": "a hedge added",
    "alter-date": "a day altered",
    "alter-name": "a person's name altered",
    "alter-title": "a 《title》 altered",
    "swap": "two values of a sentence swapped",
    "swap-far": "two values of the text swapped",
    "swap-names": "two persons swapped",
    "invent-number": "a number invented",
    "invent-date": "a date invented",
    "invent-person": "a person invented",
    "invent-org": "an organisation invented",
    "invent-title": "a 《title》 invented",
    "mask": "a mask left (XX, ××, ==, ____, **, 某)",
    "drop-numeral": "a numeral dropped without a trace",
    "renumber": "a heading numbered wrong",
    "anachronism": "a session before it was held",
}


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def score_table(scores: list[Score]) -> list[str]:
    """Called wrong, then found by fault; the columns are the checkers."""
    lines = [row("", *(score.name for score in scores)), row("---", *("---:" for _ in scores))]
    for name, attribute in WRONG.items():
        shares = [getattr(score, attribute) for score in scores]
        if shares[0].total:
            lines.append(row(name, *map(str, shares)))
    for kind, name in KINDS.items():
        if scores[0].found[kind].total:
            lines.append(row(f"{name}: found", *(str(score.found[kind]) for score in scores)))
    lines.append(row("all faults: found", *(f"{score.recall:.1%}" for score in scores)))
    told = [f"{score.collateral_rate:.3f}" if score.tells_places else "–" for score in scores]
    lines.append(row("errors elsewhere than at the fault, a fault", *told))
    return lines


def speed_rows(speed: Speed, columns: int) -> list[str]:
    blank = [""] * (columns - 1)
    size = f"{speed.characters:,} characters with {speed.facts:,} facts"
    return [
        row(f"speed on {size}", f"{speed.millions_a_second:.2f} million characters/s", *blank),
        row("time for 100,000 characters over 10,000", f"{speed.text_growth:.1f}×", *blank),
        row("time for 400 facts over 100", f"{speed.fact_growth:.1f}×", *blank),
    ]


def alarm_rows(alarms: Alarms, columns: int) -> list[str]:
    blank = [""] * (columns - 1)
    name = f"placeholder errors a 1,000 characters on {alarms.texts} complete texts"
    return [row(name, f"{alarms.a_thousand:.3f}", *blank)]


def gap_rows(gaps: Gaps, columns: int) -> list[str]:
    blank = [""] * (columns - 1)
    total = gaps.found + len(gaps.missed)
    return [row("dropped numerals of a labelled text", f"{gaps.found}/{total}, {gaps.others} others", *blank)]


def against(scores: list[Score]) -> list[str]:
    """What counts against a checker, line by line."""
    lines = []
    for score in scores:
        shares = {name: getattr(score, attribute) for name, attribute in WRONG.items()}
        shares |= {f"{kind}: missed": share for kind, share in score.found.items()}
        for name, share in shares.items():
            lines += [f"{score.name}: {name}: {words}" for words in share.against]
    return lines
