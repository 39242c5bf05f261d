"""`check`: text and facts in, report out; it never raises on any text."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from drafter.checking.acceptance import UNUSED, accept, unused
from drafter.checking.aligner import align
from drafter.checking.alignment import Alignment
from drafter.checking.collection import held
from drafter.checking.echoes import without_echoes, without_given
from drafter.checking.finding import Finding, Severity
from drafter.checking.prepared import prepare
from drafter.checking.remedies import filled
from drafter.checking.report import FactStatus, Report, Status
from drafter.checking.rule import Hit, Rule, all_rules
from drafter.config import Config
from drafter.errors import InputError
from drafter.facts.facts import Facts
from drafter.facts.load import load_facts
from drafter.text.dates import read_date
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.text import Text
from drafter.text.values import When

_NO_FACTS = ("COV", "GRD")
_OF_NAMES = ("PLH104", "RES905")
"""Rules on names that may be an office's own: its own list has the last word."""
_SAMPLE, _TWICE, _DROPPED = "RES905", "LNG004", "PLH102"
_NONE = Facts(())


class Checker:
    """Checks texts by one configuration; safe to share between threads."""

    def __init__(self, config: Config | None = None) -> None:
        self.config = config or Config()
        self.rules = _selected(self.config.select, self.config.ignore)
        self.fingerprint = _fingerprint(self.rules)
        self._own_names = frozenset(part for name in self.config.names for part in name.split())

    def check(
        self,
        text: str,
        facts: Facts | Sequence[Any] | dict[str, Any] | str | None = None,
        *,
        closed: bool | None = None,
        date: str | When | None = None,
        genre: str = "",
        markdown: bool = False,
    ) -> Report:
        """
        Check a text, with its facts where there are any.

        Args:
            text: any text whatever.
            facts: facts as `load_facts` takes or gives them; None checks the text for itself.
            closed: whether a mention that no fact gives is an error; by default as facts and configuration say.
            date: the document's date, `YYYY-MM` or as a text would say it; by default that of the facts.
            genre: the name of the genre; by default that of the facts.
            markdown: whether `#` marks in front of headings belong to the file's form.

        Raises:
            FactsError: the facts cannot be used.
            InputError: the date cannot be read.
        """
        given = _NONE if facts is None else facts if isinstance(facts, Facts) else load_facts(facts)
        if closed is None:
            closed = given.complete and not self.config.open
        when = _date(date) or given.date
        given_frame = (when, genre or given.genre, given.issuer, self.config.lexicon, markdown)
        with held():
            # The text goes away with all that was read off it before collection is on again.
            return self._report(Text(text, *given_frame), given, has_facts=facts is not None, closed=closed)

    def found(self, text: str, codes: tuple[str, ...], *, date: When | None, genre: str) -> Iterable[Finding]:
        """What the rules of some codes, or beginnings of codes, find in a text by itself, in order."""
        frame = Text(text, date, genre, phrases=self.config.lexicon)
        rules = [rule for rule in self.rules if rule.code.startswith(codes)]
        return self._ordered(frame, self._on_text(frame, rules), closed=not self.config.open)

    def _report(self, frame: Text, given: Facts, *, has_facts: bool, closed: bool) -> Report:
        hits = list(self._on_text(frame, self.rules))
        alignment = None
        if has_facts:
            alignment = align(frame, prepare(given, self.config.names), frame.blanks, closed=closed)
            hits = [entry for entry in hits if not _is_given(frame, *entry, alignment)]
            hits = [_bound(rule, hit, alignment) for rule, hit in without_given(hits, alignment.places)]
            hits += self._on_facts(alignment)
            hits = without_echoes(hits, families=("COV", "GRD") if closed else ("COV",))
        findings = tuple(self._ordered(frame, hits, closed=closed))
        return Report(
            text=frame.raw,
            findings=self._unaccepted(frame, findings, given),
            facts=_statuses(alignment) if alignment else (),
            mentions=len(frame.mentions),
            rules=self.fingerprint,
        )

    def _ordered(self, frame: Text, hits: Iterable[tuple[Rule, Hit]], *, closed: bool) -> Iterable[Finding]:
        findings = sorted(
            (self._finding(frame, rule, hit, closed=closed) for rule, hit in hits),
            key=lambda f: (f.start is None, f.start or 0, f.end or 0, f.code, f.fact or ""),
        )
        return _without_repeats(findings)

    def _unaccepted(self, text: Text, findings: tuple[Finding, ...], facts: Facts) -> tuple[Finding, ...]:
        """The findings that nobody accepted, and a warning for each acceptance that fits none."""
        if not facts.accept:
            return findings
        left, entries = accept(text.raw, findings, facts.accept, {fact.id: fact.text for fact in facts.facts})
        if any(UNUSED.code.startswith(code) for code in self.config.ignore):
            return left
        silent = {rule.code for rule in all_rules()} - {rule.code for rule in self.rules}
        return (*left, *(self._finding(text, UNUSED, hit, closed=True) for hit in unused(entries, silent)))

    def _on_text(self, text: Text, rules: Iterable[Rule]) -> Iterable[tuple[Rule, Hit]]:
        for rule in rules:
            if rule.on_text:
                given = self._own_names if rule.code in _OF_NAMES else ()
                yield from ((rule, hit) for hit in rule.on_text(text) if _words(text, hit) not in given)

    def _on_facts(self, alignment: Alignment) -> Iterable[tuple[Rule, Hit]]:
        for rule in self.rules:
            if rule.on_facts:
                yield from ((rule, hit) for hit in rule.on_facts(alignment))

    def _finding(self, text: Text, rule: Rule, hit: Hit, *, closed: bool) -> Finding:
        severity = hit.severity or rule.severity
        if rule.family == "GRD" and not closed:
            severity = Severity.WARNING
        severity = Severity(_override(self.config.severity, rule.code) or severity)
        start, end = hit.span or (None, None)
        return Finding(
            code=rule.code,
            rule=rule.name,
            severity=severity,
            start=start,
            end=end,
            text=text.raw[start:end] if start is not None else None,
            paragraph=text.paragraph_at(start) if start is not None else None,
            message=hit.zh if self.config.language == "zh" else hit.en,
            fact=hit.fact,
            suggestion=hit.suggestion,
            edits=hit.remedy,
        )


def check(
    text: str,
    facts: Facts | Sequence[Any] | dict[str, Any] | str | None = None,
    *,
    closed: bool | None = None,
    date: str | When | None = None,
) -> Report:
    """Check a text against its facts with the default configuration; see `Checker.check`."""
    return _default().check(text, facts, closed=closed, date=date)


@lru_cache(maxsize=1)
def _default() -> Checker:
    return Checker()


@lru_cache(maxsize=64)
def _selected(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules that run: the longer of two beginnings decides, and ignoring wins between equals."""
    chosen = []
    for rule in all_rules():
        wanted = max((len(code) for code in select if rule.code.startswith(code)), default=-1)
        unwanted = max((len(code) for code in ignore if rule.code.startswith(code)), default=-1)
        runs = wanted >= 0 if select else rule.default
        if runs and (unwanted < 0 or wanted > unwanted):
            chosen.append(rule)
    return tuple(chosen)


def _is_given(text: Text, rule: Rule, hit: Hit, alignment: Alignment) -> bool:
    """Whether the facts themselves hold a name of a sample, a unit as part of a name, or say one sentence twice."""
    known = alignment.prepared.known
    if rule.code == _SAMPLE:
        return _words(text, hit) in known
    if rule.code == _DROPPED and hit.span:
        return alignment.is_inside_name(*hit.span)
    return (
        rule.code == _TWICE and known.count(name_key(normalized(_words(text, hit))).rstrip("。；！？;")) > 1
    )


def _words(text: Text, hit: Hit) -> str:
    return text.raw[slice(*hit.span)] if hit.span else ""


def _fingerprint(rules: tuple[Rule, ...]) -> str:
    return blake2b(",".join(f"{r.code}:{r.name}" for r in rules).encode(), digest_size=8).hexdigest()


def _override(severity: Any, code: str) -> str | None:
    for length in range(len(code), 2, -1):
        if code[:length] in severity:
            return str(severity[code[:length]])
    return None


def _date(date: str | When | None) -> When | None:
    if date is None or isinstance(date, When):
        return date
    text = normalized(date.strip())
    year, dash, rest = text.partition("—") if "—" in text else text.partition("-")
    if dash and year.isdigit() and len(year) == 4:
        month, _, day = rest.replace("—", "-").partition("-")
        if month.isdigit() and 1 <= int(month) <= 12 and (not day or day.isdigit()):
            return When(int(year), int(month), int(day) if day else None)
    read = read_date(text, 0) if text else None
    if read and read.end == len(text) and read.when.year:
        return read.when
    raise InputError(f"日期「{date}」无法识别：请写成 2024-12 或 2024年12月。")


def _bound(rule: Rule, hit: Hit, alignment: Alignment) -> tuple[Rule, Hit]:
    """Tell which fact belongs into a blank."""
    if rule.family != "PLH" or hit.span is None or hit.span[0] not in alignment.blanks:
        return rule, hit
    fact = alignment.blanks[hit.span[0]]
    zh = f"{hit.zh.rstrip('。')}；这里应是「{fact.label}：{fact.text}」。"
    en = f"{hit.en.rstrip('.')}; it should be “{fact.label}: {fact.text}”."
    edits = filled(alignment, fact, hit.span)
    return rule, replace(hit, zh=zh, en=en, fact=fact.id, suggestion=fact.text, edits=edits)


def _without_repeats(findings: list[Finding]) -> Iterable[Finding]:
    seen = set()
    for finding in findings:
        key = (finding.code, finding.start, finding.end, finding.fact, finding.message)
        if key not in seen:
            seen.add(key)
            yield finding


def _statuses(alignment: Alignment) -> tuple[FactStatus, ...]:
    missing = {fact.id for fact in (*alignment.missing, *alignment.blanks.values())}
    missing |= {near.fact.id for near in alignment.dropped}
    altered = {near.fact.id for near in alignment.altered}
    misplaced = {f.id for swap in alignment.misplaced for f in (swap.fact, swap.other)}
    unproved = {fact.id for fact in alignment.unproved}
    out = []
    for index, fact in enumerate(alignment.facts):
        spans = tuple(alignment.spans(index))
        status: Status = "stated"
        if fact.missing or fact.id in missing:
            status = "missing"
        elif fact.id in misplaced:
            status = "misplaced"
        elif fact.id in unproved:
            status = "unproved"
        elif not spans:
            status = "altered" if fact.id in altered else "missing"
        out.append(FactStatus(fact.id, fact.label, fact.text, status, spans))
    return tuple(out)
