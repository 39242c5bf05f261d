"""Scores: how many faults a checker finds, and how often it objects where nothing is wrong."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random

from trial.cases import Case
from trial.checkers import Checker, Complaint, Verdict
from trial.faults import Fault, faults, put
from trial.numerals import rewordings

SWAPS = ("swap", "swap-far", "swap-names")


@dataclass(slots=True)
class Share:
    """So many of so many, with the words of those that count against."""

    hits: int = 0
    total: int = 0
    against: list[str] = field(default_factory=list)

    def add(self, *, hit: bool, words: str = "") -> None:
        self.hits += hit
        self.total += 1
        if words:
            self.against.append(words)

    def __str__(self) -> str:
        return f"{self.hits}/{self.total}"


@dataclass(slots=True)
class Score:
    """What one checker did on all cases."""

    name: str
    wrong_texts: Share = field(default_factory=Share)
    wrong_rewordings: Share = field(default_factory=Share)
    wrong_harmless: Share = field(default_factory=Share)
    found: defaultdict[str, Share] = field(default_factory=lambda: defaultdict(Share))
    collateral: int = 0
    tells_places: bool = True

    @property
    def recall(self) -> float:
        total = sum(share.total for share in self.found.values())
        return sum(share.hits for share in self.found.values()) / max(1, total)

    @property
    def collateral_rate(self) -> float:
        return self.collateral / max(1, sum(share.total for share in self.found.values()))


def score(checker: Checker, cases: Iterable[Case], *, every: int = 1) -> Score:
    """
    Run a checker on all cases.

    Args:
        checker: the checker.
        cases: texts that state their facts and nothing else.
        every: take each so-many-th fault of a kind, and variant, to be done sooner.
    """
    scored = Score(checker.name, tells_places=checker.tells_places)
    seen: Counter[str] = Counter()
    for case in cases:
        before = checker.check(case, case.text)
        objections = spoken(case, before.complaints)
        scored.wrong_texts.add(
            hit=not before.passed, words="" if before.passed else f"{case.name} {objections}"
        )
        variants(checker, case, before, scored, every)
        for fault in faults(case, Random(case.name)):
            seen[fault.kind] += 1
            if (seen[fault.kind] - 1) % every == 0:
                judge(checker, case, fault, before, scored)
    return scored


def variants(checker: Checker, case: Case, before: Verdict, scored: Score, every: int) -> None:
    """Texts that are as right as the case: one value reworded, or a harmless sentence put in."""
    reworded = [
        (place.surface, words, put(case.text, place.start, place.end, words)[0])
        for place in case.places
        for words in rewordings(place.surface)
    ]
    for old, words, text in reworded[::every]:
        objection = objects(checker, case, text, before)
        scored.wrong_rewordings.add(
            hit=bool(objection), words=objection and f"{case.name} {old} as {words}: {objection}"
        )
    for sentence in case.harmless[:: min(every, 3)]:
        at = case.inventions[0].at
        objection = objects(checker, case, put(case.text, at, at, sentence)[0], before)
        scored.wrong_harmless.add(
            hit=bool(objection), words=objection and f"{case.name} {sentence} {objection}"
        )


def objects(checker: Checker, case: Case, text: str, before: Verdict) -> str:
    """What a checker says against a text that it did not say before; empty for nothing."""
    after = checker.check(case, text)
    fresh = new_complaints(before.complaints, after.complaints)
    if before.passed and after.passed:
        return ""
    return spoken(case, fresh)


def spoken(case: Case, complaints: Sequence[Complaint]) -> str:
    """Complaints in a line: the code, and the words or else the fact."""
    said = []
    for one in complaints:
        fact = "：".join(case.facts.get(one.fact or "", ()))
        said.append(" ".join(part for part in (one.code, one.words and f"「{one.words}」", fact) if part))
    return "; ".join(said).replace("\n", " ")


def judge(checker: Checker, case: Case, fault: Fault, before: Verdict, scored: Score) -> None:
    after = checker.check(case, fault.text)
    fresh = new_complaints(before.complaints, after.complaints)
    kind = "mask" if fault.kind.startswith("mask") else fault.kind
    hit = found(fault, fresh) if checker.tells_places else bool(fresh) or (before.passed and not after.passed)
    scored.found[kind].add(hit=hit, words="" if hit else described(case, fault))
    if fault.span and fault.kind not in SWAPS:
        scored.collateral += sum(not (near(one, fault) or one.fact in fault.facts) for one in fresh)


def found(fault: Fault, fresh: Sequence[Complaint]) -> bool:
    """A mask counts as found by a placeholder rule at its place, a heading by a rule of structure."""
    if fault.family == "STR":
        return any(one.code.startswith("STR") for one in fresh)
    if fault.family:
        return any(one.code.startswith(fault.family) and near(one, fault) for one in fresh)
    return any(near(one, fault) or one.fact in fault.facts for one in fresh)


def near(one: Complaint, fault: Fault) -> bool:
    if not fault.span or one.start is None or one.end is None:
        return False
    return one.start <= fault.span[1] and one.end >= fault.span[0]


def new_complaints(before: Sequence[Complaint], after: Sequence[Complaint]) -> list[Complaint]:
    """The complaints that were not made before, told apart by code, fact and words."""
    known = Counter((one.code, one.fact, one.words) for one in before)
    fresh = []
    for one in after:
        key = (one.code, one.fact, one.words)
        known[key] -= 1
        if known[key] < 0:
            fresh.append(one)
    return fresh


def described(case: Case, fault: Fault) -> str:
    """A fault in words: the facts it concerns and what stands at its place."""
    labels = ", ".join("：".join(case.facts[fact]) for fact in sorted(fault.facts))
    where = fault.text[max(0, fault.span[0] - 12) : fault.span[1] + 12] if fault.span else ""
    return f"{case.name} {labels} {where}".replace("\n", " ")[:200]
