"""The whole of a draft: put together, checked against all facts, mended where only the whole is at fault."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from drafter.checking.finding import Finding, Severity
from drafter.drafting.draft import Draft, DraftSection, Layout
from drafter.drafting.loop import SectionLoop


def settled(
    loop: SectionLoop, layout: Layout, sections: Sequence[DraftSection], *, kept: Container[int] = ()
) -> Draft:
    """
    The draft of these sections.

    A section that holds good alone but not in the whole is written offline; where no section can be blamed,
    all are, provided that the whole is then proved. Those that are to be kept stay as they are.
    """
    draft = checked(loop, layout, sections)
    if not loop.fallback:
        return draft
    while guilty := {index for index in blamed(loop, draft) if index not in kept}:
        draft = checked(loop, layout, _offline(loop, draft.sections, guilty))
    if draft.report.ok:
        return draft
    free = [index for index in range(len(draft.sections)) if index not in kept]
    plain = checked(loop, layout, _offline(loop, draft.sections, free))
    return plain if plain.report.ok else draft


def checked(loop: SectionLoop, layout: Layout, sections: Sequence[DraftSection]) -> Draft:
    """The draft of these sections as they are, with its report."""
    facts = loop.builder.facts
    text = layout.assembled(sections)
    report = loop.checker.check(text, facts, genre=facts.genre)
    warnings = tuple(_warnings(loop, sections))
    return Draft(text, layout, tuple(sections), report, warnings, accepted=facts.accept)


def _offline(
    loop: SectionLoop, sections: Sequence[DraftSection], indexes: Iterable[int]
) -> list[DraftSection]:
    """The sections, those of a model that are named in offline prose instead."""
    wanted = set(indexes)
    return [
        loop.offline(index, section.attempts) if index in wanted and section.origin == "model" else section
        for index, section in enumerate(sections)
    ]


def blamed(loop: SectionLoop, draft: Draft) -> dict[int, tuple[Finding, ...]]:
    """By section in a model's words, the errors of the whole text that it holds, at offsets of its body."""
    sections = draft.sections
    homes = {fact.id: fact.section for fact in loop.builder.facts.facts}
    ends = [draft.layout.end_of(sections[: count + 1]) for count in range(len(sections))]
    found: dict[int, list[Finding]] = {}
    for finding in draft.report.findings:
        index = _home(finding, ends, homes) if finding.severity is Severity.ERROR else None
        if index is not None and sections[index].origin == "model":
            found.setdefault(index, []).append(finding)
    return {
        index: tuple(_moved(finding, ends[index] - len(sections[index].body)) for finding in findings)
        for index, findings in found.items()
    }


def _moved(finding: Finding, by: int) -> Finding:
    if finding.start is None or finding.end is None:
        return finding
    return replace(finding, start=finding.start - by, end=finding.end - by)


def _home(finding: Finding, ends: Sequence[int], homes: dict[str, int | None]) -> int | None:
    if finding.start is None:
        return homes.get(finding.fact or "")
    return next((index for index, end in enumerate(ends) if finding.start < end), None)


def _warnings(loop: SectionLoop, sections: Sequence[DraftSection]) -> Iterable[str]:
    for index, section in enumerate(sections):
        asked = [attempt for attempt in section.attempts if attempt.origin == "model"]
        if asked and (section.origin == "offline" or not section.text):
            title = loop.builder.document.sections[index].title
            reason = asked[-1].failure.rstrip("。") or "模型的回复核对未通过"
            outcome = "已改用离线文稿" if section.origin == "offline" else "这一部分没有写成"
            yield f"{title}：{reason}。{outcome}。"
