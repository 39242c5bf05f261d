"""`edit`: the words of the paper, or of one section, in the user's own editor; they are checked likewise."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from drafter.drafting.draft import Draft
from drafter.errors import InputError
from drafter.repl.answers import Answer, Edit, Shown, one_line
from drafter.repl.changes import changes
from drafter.repl.context import Context
from drafter.repl.outcome import outcome
from drafter.repl.places import find_section, titles
from drafter.repl.views import DIM

NAMES = ("编辑", "edit")
HELP = ("用自己的编辑器改一个部分的文字（EDITOR）", "change a section's words in your editor (EDITOR)")
ARGUMENTS = ("部分", "SECTION")
READS = False


def run(rest: str, context: Context) -> Answer:
    """Open the editor on a section's body."""
    draft, session, say = context.require_draft(), context.session, context.say
    if rest:
        index = find_section(session.facts, rest, say)
    elif context.focus is not None or len(draft.sections) == 1:
        index = context.focus or 0
    else:
        raise InputError(say("请写明部分，如：编辑 提案工作", "name a section: edit 2"))
    context.focus = index
    if index in session.version.accepted:
        name = titles(session.facts)[index]
        raise InputError(
            say(
                f"「{name}」已经定稿：要改，先输入「定稿 {name}」取消。",
                f"{name} is accepted: accept {name} opens it again.",
            )
        )
    return Edit(draft.sections[index].text, _taken(draft, index, context))


def words(context: Context) -> Iterable[str]:
    """The sections."""
    return titles(context.session.facts) if context.session.begun else ()


def _taken(before: Draft, index: int, context: Context) -> Callable[[str], Answer]:
    def take(text: str) -> Answer:
        session, say = context.session, context.say
        body = "\n".join(paragraph.strip() for paragraph in text.splitlines() if paragraph.strip())
        if body == before.sections[index].text:
            return one_line(say("文字没有改动。", "nothing was changed."), DIM)
        if not body:
            raise InputError(say("文字是空的，没有采用。", "the text is empty; it was not taken."))
        section = replace(before.sections[index], text=body)
        sections = (*before.sections[:index], section, *before.sections[index + 1 :])
        name = titles(session.facts)[index]
        session.change(f"{say(*NAMES[:2])} {name}", sections=sections)
        after = session.draft
        if after is None:
            return Shown()
        return Shown((*changes(before.text, after.text, say), *outcome(after, context)))

    return take
