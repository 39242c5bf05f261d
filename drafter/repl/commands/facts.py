"""`facts`: the facts of the paper, whether each is stated, and in which paragraph."""

from collections.abc import Iterable, Iterator

from drafter.checking.report import FactStatus, Status
from drafter.console.showing import Piece
from drafter.console.speech import Speech
from drafter.drafting.draft import Draft
from drafter.facts.fact import Fact
from drafter.facts.names import folded
from drafter.repl.answers import Answer, Shown
from drafter.repl.context import Context
from drafter.repl.places import find_section, titles
from drafter.repl.views import BAD, DIM, GOOD, HEAD, Block, Table, line
from drafter.text.sentences import find_paragraphs

NAMES = ("事实", "facts")
HELP = ("列出事实：写到没有，写在第几段", "list the facts: stated or not, and where")
ARGUMENTS = ("[部分或标签]", "[SECTION|LABEL]")
READS = True

_STATUS: dict[Status, tuple[str, str, str]] = {
    "stated": ("已写", "stated", GOOD),
    "missing": ("没写到", "missing", BAD),
    "altered": ("写错", "altered", BAD),
    "misplaced": ("错位", "misplaced", BAD),
    "unproved": ("不全", "unproved", "yellow"),
}


def run(rest: str, context: Context) -> Answer:
    """The table of the facts, or of those that the words name."""
    context.require_facts()
    facts, draft, say = context.session.facts, context.session.draft, context.say
    known = {status.id: status for status in draft.report.facts} if draft else {}
    parts = titles(facts)
    if rest.isdecimal():
        rest = parts[find_section(facts, rest, say)]
    rows = []
    for fact in facts.facts:
        part = say("全文", "paper") if fact.section is None else parts[fact.section]
        if rest and not _is_meant(rest, part, fact, parts):
            continue
        state = _state(fact, known.get(fact.id), say)
        where = "" if draft is None else _where(draft, known.get(fact.id))
        rows.append(
            (Piece(part, DIM), Piece(fact.label), Piece(f"{fact.post}{fact.text}"), state, Piece(where))
        )
    head = say("部分 标签 内容 状态 段落", "section label value status paragraph").split()
    return Shown((*_summary(facts.facts, known, rest, len(rows), say), Table(tuple(head), tuple(rows))))


def words(context: Context) -> Iterable[str]:
    """Sections and labels."""
    if not context.session.begun:
        return ()
    facts = context.session.facts
    return (*titles(facts), *dict.fromkeys(fact.label for fact in facts.facts))


def _is_meant(wanted: str, part: str, fact: Fact, parts: tuple[str, ...]) -> bool:
    """Whether a fact is of the section that is named, or bears the words."""
    named = [
        folded(name)
        for name in parts
        if folded(name).removesuffix("工作") == folded(wanted).removesuffix("工作")
    ]
    if named:
        return folded(part) in named
    return any(folded(wanted) in folded(words) for words in (part, fact.label, fact.text))


def _summary(
    facts: tuple[Fact, ...], known: dict[str, FactStatus], rest: str, count: int, say: Speech
) -> Iterator[Block]:
    if rest:
        yield line(say(f"「{rest}」的事实 {count} 项", f"“{rest}”: {count} facts"), HEAD)
        return
    stated = sum(status.status == "stated" for status in known.values())
    done = (
        say(f"，写到 {stated} 项", f", {stated} stated")
        if known
        else say("，还没有起草", ", nothing drafted yet")
    )
    yield line(say(f"事实 {len(facts)} 项{done}", f"{len(facts)} facts{done}"), HEAD)


def _state(fact: Fact, status: FactStatus | None, say: Speech) -> Piece:
    if fact.missing:
        return Piece(say("待填", "to be given"), BAD)
    if status is None:
        return Piece("—", DIM)
    if status.status == "missing" and fact.use == "may":
        return Piece(say("可不写", "optional"), DIM)
    zh, en, style = _STATUS[status.status]
    return Piece(say(zh, en), style)


def _where(draft: Draft, status: FactStatus | None) -> str:
    if status is None:
        return ""
    paragraphs = find_paragraphs(draft.text)
    numbers = [
        number
        for number, span in enumerate(paragraphs, 1)
        if any(span.start <= start < span.end for start, _ in status.spans)
    ]
    return ",".join(map(str, numbers))
