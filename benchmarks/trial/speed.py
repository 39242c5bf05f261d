"""How fast drafter checks, and how its time grows with the text and with the facts."""

from dataclasses import dataclass
from time import process_time

from drafter import check, load_facts
from trial.cases import Case

SIZES = (10_000, 100_000)
FACTS = (100, 400)


@dataclass(frozen=True, slots=True)
class Speed:
    """Characters a second on the joined gold texts, and two growths as ratios of times."""

    characters: int
    facts: int
    seconds: float
    text_growth: float
    fact_growth: float

    @property
    def millions_a_second(self) -> float:
        return self.characters / self.seconds / 1e6


def rows(cases: list[Case]) -> list[dict[str, str]]:
    """The facts of all cases in one list, with ids of their own."""
    return [{**row, "id": f"{case.name}.{row['id']}"} for case in cases for row in case.rows]


def best(text: str, facts: object, runs: int) -> float:
    """The least CPU time of several runs, in seconds; the facts are loaded before."""
    taken = []
    for _ in range(runs):
        start = process_time()
        check(text, facts)
        taken.append(process_time() - start)
    return min(taken)


def speed(cases: list[Case], runs: int) -> Speed:
    """Measure on the cases joined into one text."""
    text = "\n\n".join(case.text for case in cases)
    given = rows(cases)
    seconds = best(text, load_facts(given), runs)
    long = text * (SIZES[1] // len(text) + 1)
    few = load_facts(given[: FACTS[0]])
    small, large = (best(long[:size], few, runs) for size in SIZES)
    many = given * (FACTS[1] // len(given) + 1)
    renumbered = [{**row, "id": str(number)} for number, row in enumerate(many)]
    least, most = (best(text, load_facts(renumbered[:count]), runs) for count in FACTS)
    return Speed(len(text), len(given), seconds, large / small, most / least)
