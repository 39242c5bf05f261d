"""`[[accept]]`: findings that were accepted with a reason; one that is not used is itself reported."""

from drafter.checking.finding import Finding, Severity
from drafter.facts.facts import Accept


def accept(findings: tuple[Finding, ...], accepted: tuple[Accept, ...], language: str) -> tuple[Finding, ...]:
    """The findings without those accepted, and a warning for each acceptance that fits none."""
    if not accepted:
        return findings
    used: set[int] = set()
    left = []
    for finding in findings:
        fits = [
            i
            for i, entry in enumerate(accepted)
            if entry.code == finding.code and entry.text == (finding.text or "")
        ]
        if fits:
            used.update(fits)
        else:
            left.append(finding)
    return (*left, *(_unused(accepted[i], language) for i in range(len(accepted)) if i not in used))


def _unused(entry: Accept, language: str) -> Finding:
    zh = f"「{entry.text}」（{entry.code}）已列为可接受，但文中没有这样的问题，请删去这一条。"
    en = f"“{entry.text}” ({entry.code}) is accepted but was not found; take the acceptance out."
    message = zh if language == "zh" else en
    return Finding("ACC001", "unused-acceptance", Severity.WARNING, None, None, None, None, message)
