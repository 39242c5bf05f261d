"""`drafter adopt`: a leader's values taken into the facts file, which is kept as it was typed but for them."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from drafter.checking.checker import Checker
from drafter.checking.finding import Finding
from drafter.console.papers import read_paper
from drafter.console.parser import Parser, examples, flag
from drafter.console.settings import read_settings
from drafter.console.showing import show_report
from drafter.console.speech import Speech
from drafter.console.streams import complain
from drafter.console.targets import named, require_apart
from drafter.errors import InputError
from drafter.facts.fact import Fact
from drafter.facts.facts import Facts
from drafter.facts.load import load_facts
from drafter.output import require_writable, write_whole
from drafter.papers.adopting import adopted
from drafter.papers.revision import INTO_FACTS, WHAT, Revision, What, altered_value, counted
from drafter.papers.revision_files import read_revisions

SUMMARY = ("把领导改定的内容写进事实文件", "take a revision's values into the facts file")

ABOUT = (
    (
        "对照表（drafter diff 写出）里填了「改事实」的，按改稿写进事实文件，其他内容、注释、次序一概不动；\n"
        "用 --all 则不看对照表，凡改稿改动了的事实都写进去。新增的作为自拟数据添上；漏掉的不删除，\n"
        "标为可写可不写（按行写的清单在行首加 #）。没有地方写的逐条列出。"
    ),
    (
        "What was ticked in the sheet of drafter diff is written into the facts file as the revision has it;\n"
        "the rest of the file stays as it was typed. With --all every altered fact. What was added is put in as\n"
        "a labelled figure; what was lost may be stated from now on, but need not."
    ),
)
EXAMPLES = (
    ("drafter adopt 领导改.docx 事实.toml -o 事实2.toml --choices 对照.toml", "照对照表", "as ticked"),
    ("drafter adopt 领导改.docx 事实.toml -o 事实2.toml --all", "改动的都采用", "all that was altered"),
)
_ALTERED = "COV202"


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser("drafter adopt", say, description=say(*ABOUT), epilog=examples(say, EXAMPLES))
    parser.add_argument("text", metavar="REVISED", help=say("领导改过的稿子", "the paper as revised"))
    parser.add_argument("facts", metavar="FACTS", help=say("原来的事实文件", "the facts file"))
    parser.add_argument(
        "-o",
        metavar="OUT",
        dest="out",
        required=True,
        help=say("新的事实文件存到哪里（原来的不改动）", "where the new one goes; the old one stays"),
    )
    parser.add_argument(
        "--choices",
        metavar="SHEET",
        help=say("填好的对照表，如 对照.xlsx", "the sheet, ticked, such as changes.xlsx"),
    )
    flag(parser, "--all", say("改动了的都采用", "every altered value"))
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Write the new facts file, then tell how the revision stands to it."""
    if bool(options.choices) == options.all:
        raise InputError(
            say(
                "请用 --choices 给出填好的对照表，或用 --all 全部采用，两者取一。", "Give --choices or --all."
            )
        )
    sources = (options.text, options.facts, *([options.choices] if options.choices else []))
    target = require_apart(options.out, sources)
    checker = Checker(read_settings(Path()))
    paper = read_paper(options.text)
    facts = load_facts(options.facts)
    _require_target(target, options, say)
    chosen = read_revisions(Path(options.choices)) if options.choices else _every(checker, paper.text, facts)
    if chosen and not any(each.choice for each in chosen):
        raise InputError(f"{options.choices}：还没有填：请在处理一栏填「改事实」或「改回」。")
    ticked = [each for each in chosen if each.choice == INTO_FACTS]
    _require_known([each for each in ticked if each.what != "added"], facts)
    taken = adopted(Path(options.facts), facts, ticked)
    where = named(target, say)
    write_whole(target, taken.content)
    complain(_told(taken.done, where, say))
    for each in taken.left:
        complain(_by_hand(each, say))
    now = load_facts(target)
    report = checker.check(paper.text, now, markdown=paper.markdown)
    show_report(paper.text, report, say, sys.stdout)
    return 0 if report.ok else 1


def _require_target(target: Path, options: Namespace, say: Speech) -> None:
    """Raise where the new facts cannot be written there."""
    if target.suffix.lower() != Path(options.facts).suffix.lower():
        raise InputError(
            say(
                f"{options.out}：新的事实文件与原来的同一种格式：请用 {Path(options.facts).suffix} 结尾的文件名。",
                f"{options.out}: use a name that ends in {Path(options.facts).suffix}, as the facts file does.",
            )
        )
    require_writable(target)


def _every(checker: Checker, text: str, facts: Facts) -> Sequence[Revision]:
    """Every fact that the revision altered."""
    values = {fact.id: fact for fact in facts.facts}
    return [
        Revision("altered", fact.id, fact.label, fact.text, _revised(fact, finding), "", "", INTO_FACTS)
        for finding in checker.check(text, facts).findings
        if finding.code == _ALTERED and finding.text and (fact := values.get(finding.fact or ""))
    ]


def _revised(fact: Fact, finding: Finding) -> str:
    return altered_value(fact.text, finding.suggestion or "", finding.text or "")


def _require_known(altered: Sequence[Revision], facts: Facts) -> None:
    """Raise where a ticked row is not of these facts."""
    values = {fact.id: fact.text for fact in facts.facts}
    wrong = [each for each in altered if values.get(each.fact) != each.value]
    if wrong:
        lines = (
            f"{each.label}（{each.fact}）：事实文件里不是「{each.value}」：请重新用 drafter diff 对照。"
            for each in wrong
        )
        raise InputError("\n".join(lines))


def _told(done: Sequence[Revision], where: str, say: Speech) -> str:
    names: dict[What, str] = {
        "altered": say("改动", "changed"),
        "lost": say("漏掉的改为可写可不写", "optional now"),
        "added": say("新增", "added"),
    }
    counts = {what: count for what, count in counted(done).items() if count} or {"altered": 0}
    zh = "，".join(f"{names[what]} {count} 项" for what, count in counts.items())
    en = ", ".join(f"{count} {names[what]}" for what, count in counts.items())
    return say(f"{zh}，已写入 {where}", f"{en}; written to {where}")


def _by_hand(each: Revision, say: Speech) -> str:
    words = each.revised or each.value
    act = say("补上", "add it") if each.what == "added" else say("删去", "take it out")
    return say(
        f"{WHAT[each.what]}的「{each.label}：{words}」没有写入，请在事实文件里{act}。",
        f"“{each.label}: {words}” was not written: {act} by hand.",
    )
