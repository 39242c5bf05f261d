"""`accept`: a section is as it should be; drafting and revising leave it alone until it is opened again."""

from collections.abc import Iterable

from drafter.console.showing import Piece
from drafter.repl.answers import Answer, Shown, one_line
from drafter.repl.context import Context
from drafter.repl.places import find_section, titles
from drafter.repl.views import DIM, GOOD, Table, line

NAMES = ("定稿", "accept", "lock")
HELP = ("把一个部分定下来，不再改动；再输入一次取消", "accept a section, which then stays; again opens it")
ARGUMENTS = ("[部分]", "[SECTION]")
READS = False


def run(rest: str, context: Context) -> Answer:
    """Accept a section, or open it again; without a name, which are accepted."""
    draft, session, say = context.require_draft(), context.session, context.say
    names, accepted = titles(session.facts), session.version.accepted
    if not rest:
        return Shown((_table(names, accepted, context),))
    everything = rest in ("全文", "all")
    wanted = set(range(len(draft.sections))) if everything else {find_section(session.facts, rest, say)}
    if wanted <= accepted:
        session.change(say(f"取消定稿 {rest}", f"open {rest}"), accepted=accepted - wanted)
        return one_line(say(f"已取消定稿：{rest}", f"open again: {rest}"))
    session.change(say(f"定稿 {rest}", f"accept {rest}"), accepted=accepted | wanted)
    told = [line(say(f"已定稿：{rest}", f"accepted: {rest}"), GOOD)]
    if not draft.report.ok:
        errors = draft.report.counts["error"]
        told.append(
            line(say(f"注意：全文还有 {errors} 处要改。", f"mind: {errors} to mend in the paper."), "yellow")
        )
    return Shown(tuple(told))


def words(context: Context) -> Iterable[str]:
    """The sections."""
    return titles(context.session.facts) if context.session.begun else ()


def _table(names: tuple[str, ...], accepted: frozenset[int], context: Context) -> Table:
    say = context.say
    rows = tuple(
        (
            Piece(str(index + 1), DIM),
            Piece(name),
            Piece(say("已定稿", "accepted"), GOOD) if index in accepted else Piece("—", DIM),
        )
        for index, name in enumerate(names)
    )
    return Table(tuple(say("编号 部分 状态", "number section state").split()), rows)
