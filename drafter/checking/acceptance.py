"""
`[[accept]]`: a finding that was accepted with a reason; one that is not used is itself reported.

Each entry accepts one finding. Its text is the words at fault, or as much of the sentence around them as is wanted;
once what it quotes no longer stands there, it accepts nothing and says so.
"""

from collections.abc import Collection, Mapping

from drafter.checking.finding import Finding, Severity
from drafter.checking.rule import Hit, Rule
from drafter.facts.facts import Accept

UNUSED = Rule(
    code="ACC001",
    name="unused-acceptance",
    why=(
        "An entry of [[accept]] fits no finding.\n\n"
        "The sentence was changed, or the fault is gone; what was once accepted must not hide the next fault.\n\n"
        "中文：[[accept]]中的一条没有对应的问题：原句改过，或者问题已经不在。每条只认可一处，多处要写多条；原句一改就失效。"
    ),
    source="practice: an exception that is no longer needed is taken out",
    good=('[[accept]]\ncode = "ERA801"\ntext = "全面建设小康社会"\nreason = "引用原文"',),
    bad=('[[accept]]\ncode = "ERA801"\ntext = "文中已没有的一句话"\nreason = "引用原文"',),
    severity=Severity.WARNING,
    default=True,
    on_text=None,
    on_facts=None,
)


def accept(
    text: str, findings: tuple[Finding, ...], accepted: tuple[Accept, ...], values: Mapping[str, str]
) -> tuple[tuple[Finding, ...], tuple[Accept, ...]]:
    """
    The findings that were not accepted, and the entries that accept none.

    An entry takes the first finding of its code that its text covers and no other entry took; entries that quote
    more come first. A missing fact has no words in the text: it is accepted by its value or its id, and `values`
    are those of the facts by id.
    """
    taken: set[int] = set()
    used: set[int] = set()
    for number in sorted(range(len(accepted)), key=lambda number: -len(accepted[number].text)):
        entry = accepted[number]
        for place, finding in enumerate(findings):
            if place not in taken and finding.code == entry.code and _fits(text, finding, entry, values):
                taken.add(place)
                used.add(number)
                break
    left = tuple(finding for place, finding in enumerate(findings) if place not in taken)
    return left, tuple(entry for number, entry in enumerate(accepted) if number not in used)


def unused(entries: tuple[Accept, ...], silent: Collection[str]) -> tuple[Hit, ...]:
    """A finding for each entry that accepts none, unless its rule is one of those that did not run."""
    return tuple(_unused(entry) for entry in entries if entry.code not in silent)


def _fits(text: str, finding: Finding, entry: Accept, values: Mapping[str, str]) -> bool:
    """Whether the words of an entry are those of a finding or stand around them."""
    start, end = finding.start, finding.end
    if start is None or end is None:
        return finding.fact is not None and entry.text in (finding.fact, values.get(finding.fact))
    reach = len(entry.text)
    return text.find(entry.text, max(0, end - reach), start + reach) >= 0


def _unused(entry: Accept) -> Hit:
    return Hit(
        None,
        f"「{entry.text}」（{entry.code}）已列为可接受，但文中没有对应的问题（原句改过，或者问题已经不在），"
        "请删去这一条。",
        f"“{entry.text}” ({entry.code}) is accepted but fits no finding; take the acceptance out.",
    )
