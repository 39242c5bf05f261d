"""`revise`: a section by an instruction in plain words; what would lose a fact does not take its place."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from threading import Event as Signal

from drafter.checking.finding import Severity
from drafter.console.showing import Piece
from drafter.drafting.draft import Draft
from drafter.drafting.events import Hook
from drafter.drafting.faults import reasons
from drafter.drafting.revised import Revised
from drafter.errors import InputError
from drafter.repl.answers import Answer, Ask, Shown, Work
from drafter.repl.changes import changes
from drafter.repl.context import Context
from drafter.repl.outcome import outcome
from drafter.repl.places import Target, find_section, meant, titles
from drafter.repl.views import BAD, DIM, Block, line

NAMES = ("修改", "revise")
HELP = ("按要求改写：直接输入要求即可", "revise by an instruction; just type it")
ARGUMENTS = ("要求", "INSTRUCTION")
READS = False
_COLONS = "：:"


def run(rest: str, context: Context) -> Answer:
    """Have a model write the section anew that the instruction is about."""
    draft, say = context.require_draft(), context.say
    if not rest:
        raise InputError(say("请写明要求，如：第3段再精练些", "say what is to be done: paragraph 3 shorter"))
    if context.model.origin == "offline":
        raise InputError(_offline(rest, context))
    target, instruction = _target(rest, draft, context)
    if target is None:
        return Ask(
            say("改哪一部分？（编号或名称）", "which section? (number or name)"),
            lambda given: _revise(
                Target(find_section(context.session.facts, given, say)), instruction, context
            ),
            tuple(line(f"  {index} {title}") for index, title in enumerate(titles(context.session.facts), 1)),
            titles(context.session.facts),
        )
    return _revise(target, instruction, context)


def words(context: Context) -> Iterable[str]:
    """Sections and labels."""
    if not context.session.begun:
        return ()
    facts = context.session.facts
    return (*titles(facts), *dict.fromkeys(fact.label for fact in facts.facts))


def _offline(rest: str, context: Context) -> str:
    known = rest if len(rest) <= 20 else f"{rest[:20]}…"
    return context.say(
        f"「{known}」不是命令，按要求改写需要语言模型；现在是离线起草。可以：\n"
        "  模型 openai:模型名   换成语言模型后再输入这条要求\n"
        "  编辑 部分名          自己改文字，改后照样核对\n"
        "  帮助                 查看所有命令",
        f"“{known}” is no command, and the offline model takes no instructions. You can:\n"
        "  model openai:NAME   have a language model write, and type it again\n"
        "  edit SECTION        change the words yourself; they are checked likewise\n"
        "  help                see all commands",
    )


def _target(rest: str, draft: Draft, context: Context) -> tuple[Target | None, str]:
    """The part that is meant, and the instruction without its name where that stood in front."""
    facts = context.session.facts
    for colon in _COLONS:
        name, found, instruction = rest.partition(colon)
        if found and instruction.strip() and len(name) <= 20:
            try:
                return Target(find_section(facts, name, context.say)), instruction.strip()
            except InputError:
                if (target := meant(facts, draft, name)) is not None:
                    return target, instruction.strip()
    target = meant(facts, draft, rest)
    if target is None and context.focus is not None and context.focus < len(draft.sections):
        target = Target(context.focus)
    if target is None and len(draft.sections) == 1:
        target = Target(0)
    return target, rest


def _revise(target: Target, instruction: str, context: Context) -> Answer:
    draft, session, say = context.require_draft(), context.session, context.say
    title = titles(session.facts)[target.section]
    if target.section in session.version.accepted:
        raise InputError(
            say(
                f"「{title}」已经定稿：要改，先输入「定稿 {title}」取消。",
                f"{title} is accepted: accept {title} opens it.",
            )
        )
    context.focus = target.section
    facts, sections, make = session.facts, draft.sections, context.drafter
    asked = instruction + _which(draft, target)

    def work(hook: Hook, stop: Signal) -> Callable[[], Answer]:
        revised = make(hook).revise(facts, sections, target.section, asked, stop=stop)
        return lambda: _done(revised, draft, target.section, instruction, context)

    return Work(say(f"正在修改：{title}", f"revising {title}"), work)


def _which(draft: Draft, target: Target) -> str:
    """What tells a model which paragraph of the section is meant, which the paper counts otherwise."""
    body = [each for each in draft.sections[target.section].text.splitlines() if each.strip()]
    if not 0 < target.paragraph <= len(body):
        return ""
    return f"（所说的段落是<text>里的第{target.paragraph}段，开头是“{body[target.paragraph - 1][:12]}”。）"


def _done(revised: Revised, before: Draft, index: int, instruction: str, context: Context) -> Answer:
    if not revised.proved:
        context.session.pay(revised.tried.usage, revised.cost)
    if revised.failure:
        raise InputError(
            context.say(f"没有改成：{revised.failure}", f"not revised: {context.say.told(revised.failure)}")
        )
    if not revised.proved:
        return Shown(tuple(_refused(revised, context)))
    context.session.change(
        instruction, sections=revised.draft.sections, spent=revised.tried.usage, cost=revised.cost
    )
    section = replace(revised.draft.sections[index], attempts=revised.tried.attempts)
    sections = (*revised.draft.sections[:index], section, *revised.draft.sections[index + 1 :])
    shown = replace(revised.draft, sections=sections, cost=revised.cost)
    return Shown((*changes(before.text, revised.draft.text, context.say), *outcome(shown, context)))


def _refused(revised: Revised, context: Context) -> Iterator[Block]:
    """What was refused and why: the facts that would have been lost, and what nobody gave."""
    say = context.say
    yield line(
        say(
            "没有采用：改后的文字核对未通过，原文保持不变。如果采用，会有以下问题：",
            "Not taken: the revision is not proved, and the text stays as it was. It would have had:",
        ),
        BAD,
    )
    grave = [entry for entry in reasons(revised.report) if entry.severity is Severity.ERROR]
    for finding in grave:
        yield Piece(f"  {finding.code} ", BAD), Piece(finding.message)
    if not grave:
        yield line(say("  与其他部分放在一起时核对未通过。", "  together with the other sections it fails."))
    yield line(say("模型改后的文字：", "what the model had written:"), DIM)
    yield from (line(f"  {each}", DIM) for each in revised.tried.text.splitlines())
