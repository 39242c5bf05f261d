"""`drafter diff`: what a leader's revision did to the facts of a paper."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from drafter.checking.checker import Checker
from drafter.console.papers import read_paper
from drafter.console.parser import Parser, examples, flag
from drafter.console.settings import read_settings
from drafter.console.speech import Speech
from drafter.console.streams import complain, put, put_json
from drafter.console.targets import named, require_apart, require_unfilled
from drafter.facts.load import load_facts
from drafter.output import require_writable, write_whole
from drafter.papers.revision import WHAT, Revision, What, counted, revisions
from drafter.papers.revision_files import is_filled_in, write_revisions
from drafter.text.text import Text

SUMMARY = ("领导改过的稿子，动了哪些事实", "which facts a revision altered, lost or added")

ABOUT = (
    (
        "把领导改过的稿子与送审稿对照：哪些事实改动了、漏掉了、新增了，两稿的句子各列一句。\n"
        "-o 存成对照表，每处填「改事实」或「改回」，再用 drafter adopt 写进事实文件。"
    ),
    (
        "Hold a revision beside the paper that was submitted: which facts it altered, lost or added, each with\n"
        "both sentences. -o writes a sheet to be ticked; drafter adopt takes what was ticked into the facts."
    ),
)
EXAMPLES = (
    ("drafter diff 送审稿.docx 领导改.docx --facts 事实.toml", "看改了什么", "what was changed"),
    ("drafter diff 送审稿.docx 领导改.docx --facts 事实.toml -o 对照.xlsx", "存成对照表", "as a sheet"),
)
ENGLISH: dict[What, str] = {"altered": "altered", "lost": "lost", "added": "added"}


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser("drafter diff", say, description=say(*ABOUT), epilog=examples(say, EXAMPLES))
    parser.add_argument(
        "text", metavar="TEXT", help=say("送审稿（.docx、.txt、.md）", "the paper as submitted")
    )
    parser.add_argument("revised", metavar="REVISED", help=say("领导改过的稿子", "the paper as revised"))
    parser.add_argument(
        "--facts", metavar="FACTS", required=True, help=say("送审稿的事实文件", "the facts of the paper")
    )
    parser.add_argument(
        "-o",
        metavar="OUT",
        dest="out",
        help=say("对照表（.xlsx 或 .toml）存到哪里", "where the sheet goes (.xlsx or .toml)"),
    )
    flag(parser, "--json", say("输出 JSON，供其他程序读", "print JSON"))
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Compare, write the sheet, tell; 1 where the revision touched a fact."""
    checker = Checker(read_settings(Path()))
    target = _target(options)
    papers = [read_paper(name) for name in (options.text, options.revised)]
    before, after = (Text(paper.text, markdown=paper.markdown) for paper in papers)
    found = revisions(before, after, load_facts(options.facts), checker)
    if target is not None:
        where = named(target, say)
        write_whole(target, write_revisions(found, target))
        complain(say(f"对照表已写入 {where}", f"sheet written to {where}"))
    if options.json:
        put_json({"schema": 1, "changes": [to_dict(each) for each in found]})
    else:
        put("\n".join(_lines(found, say)))
    return int(bool(found))


def to_dict(one: Revision) -> dict[str, str]:
    """A revision as JSON has it."""
    return {
        "what": one.what, "fact": one.fact, "label": one.label, "value": one.value, "revised": one.revised,
        "before": one.before, "after": one.after, "choice": one.choice,
    }  # fmt: skip


def _target(options: Namespace) -> Path | None:
    if options.out is None:
        return None
    target = require_apart(options.out, (options.text, options.revised, options.facts))
    write_revisions((), target)  # refuses a name of another kind before any work is done
    require_writable(target)
    require_unfilled(target, is_filled_in)
    return target


def _lines(found: Sequence[Revision], say: Speech) -> Iterator[str]:
    counts = counted(found)
    yield say(
        "，".join(f"{WHAT[what]} {count} 处" for what, count in counts.items()),
        ", ".join(f"{count} {ENGLISH[what]}" for what, count in counts.items()),
    )
    for each in found:
        values = " → ".join(value for value in (each.value, each.revised) if value)
        yield ""
        yield say(WHAT[each.what], ENGLISH[each.what]) + f" {each.label}：{values}"
        if each.before:
            yield say(f"    送审稿：{each.before}", f"    submitted: {each.before}")
        if each.after:
            yield say(f"    改稿：{each.after}", f"    revised: {each.after}")
