"""`draft`: the whole paper, or one section again; what was accepted stays."""

from collections.abc import Callable, Iterable
from threading import Event as Signal

from drafter.drafting.draft import Draft
from drafter.drafting.drafter import Drafter
from drafter.drafting.events import Hook
from drafter.drafting.unfinished import InterruptedDraftError
from drafter.errors import InputError
from drafter.repl.answers import Answer, Shown, Work
from drafter.repl.context import Context
from drafter.repl.outcome import outcome
from drafter.repl.places import find_section, titles
from drafter.repl.views import line

NAMES = ("起草", "draft")
HELP = (
    "起草全文，或重写一个部分（已定稿的不动）",
    "draft the paper, or one section again (accepted ones stay)",
)
ARGUMENTS = ("[部分]", "[SECTION]")
READS = False


def run(rest: str, context: Context) -> Answer:
    """Draft what is asked for."""
    context.require_facts()
    session, say = context.session, context.say
    if not titles(session.facts):
        raise InputError(
            say(
                "事实里还没有任何部分：用「设定 标签 内容」补上。", "the facts have no section: set adds one."
            )
        )
    facts, old = session.facts, session.version.sections
    wanted = None if not rest or rest in ("全文", "all") else find_section(facts, rest, say)
    kept = {index: old[index] for index in session.version.accepted if index < len(old)}
    if wanted is not None:
        kept = {index: section for index, section in enumerate(old) if index != wanted}
        context.focus = wanted
    drafter = context.drafter

    def work(hook: Hook, stop: Signal) -> Callable[[], Answer]:
        try:
            draft = drafter(hook).draft(facts, kept=kept, stop=stop)
        except InterruptedDraftError as error:
            done = {
                index: each
                for index, each in enumerate(error.draft.sections)
                if each.text and index not in kept
            }
            if not done:
                raise
            plain = Drafter(config=session.config)
            whole = plain.draft(facts, kept={**dict(enumerate(old)), **kept, **done})
            return lambda: _stopped(whole, len(done), rest, context)
        return lambda: _done(draft, rest, context)

    title = say("全文", "the paper") if wanted is None else titles(facts)[wanted]
    return Work(say(f"正在起草：{title}", f"drafting {title}"), work, quick=context.model.origin == "offline")


def words(context: Context) -> Iterable[str]:
    """The sections."""
    return titles(context.session.facts) if context.session.begun else ()


def _stopped(draft: Draft, count: int, rest: str, context: Context) -> Answer:
    """What was written before it was stopped is kept; the rest stays as it was, or is offline prose."""
    told = context.say(
        f"已停下：写好的 {count} 个部分留下，其余的不变（还没有的先用离线文稿）。",
        f"Stopped: {count} sections are kept, the others stay (offline prose where there was none).",
    )
    done = _done(draft, rest, context)
    return Shown((line(told, "yellow"), *(done.blocks if isinstance(done, Shown) else ())))


def _done(draft: Draft, rest: str, context: Context) -> Answer:
    note = f"{context.say(NAMES[0], NAMES[1])} {rest}".strip()
    context.session.change(note, sections=draft.sections, spent=draft.usage, cost=draft.cost)
    return Shown(outcome(draft, context))
