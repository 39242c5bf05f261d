"""`drafter fill`: last year's paper with this year's values in it, proved."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from drafter.checking.checker import Checker
from drafter.checking.report import Report
from drafter.config import Config
from drafter.console.papers import Paper, is_word, read_paper
from drafter.console.parser import Parser, examples, flag
from drafter.console.rewriting import rewrite
from drafter.console.settings import read_settings
from drafter.console.showing import show_report
from drafter.console.speech import Speech
from drafter.console.streams import complain, put, put_json
from drafter.console.targets import named, require_apart, require_text_target
from drafter.console.word_marks import refilled
from drafter.drafting.drafter import Drafter
from drafter.errors import InputError
from drafter.models.named import find_model
from drafter.models.recording.model import RecordingModel
from drafter.output import require_writable, write_whole
from drafter.papers.against import leftovers, with_leftovers
from drafter.papers.fill import Replacement, applied, replacements
from drafter.papers.rewriting import Unit, rewritten, unfit
from drafter.papers.sheet import Row, filled
from drafter.papers.sheet_files import read_sheet
from drafter.text.text import Text

_MISSING = "COV201"
SUMMARY = ("把今年的事实填进去年的文稿，并核对", "put this year's facts into last year's paper, and prove it")

ABOUT = (
    (
        "把事实表（drafter facts 取出、填好今年的值）填进去年的文稿：换上今年的值，写法照原处\n"
        "（汉字、百分之、约数、单位），Word 文件的格式不动。没有填的留下【待填：…】，注明取消的\n"
        "留下【待删：…】。写好后核对：今年的事实一条不少，去年的一条不剩。\n"
        "加 --model，事实取消了、由一项变成几项、新添了的句子由语言模型改写，一样要核对；通不过的不用。"
    ),
    (
        "Put the values of a sheet (drafter facts, filled in) into the paper it was taken from, in the form\n"
        "that each place has; the formatting of a Word file stays. Then the whole is checked: this year's\n"
        "facts are all there, last year's are gone. With --model, sentences whose facts changed in number or\n"
        "kind are rewritten by a language model, and taken where they are proved."
    ),
)
EXAMPLES = (
    (
        "drafter facts 去年.docx -o 事实.xlsx",
        "先取出事实，填好「今年」一栏",
        "take the facts out, fill them in",
    ),
    ("drafter fill 去年.docx --facts 事实.xlsx -o 今年.docx", "写成今年的文稿", "write this year's paper"),
    (
        "drafter fill 去年.docx --facts 事实.xlsx -o 今年.docx --model openai:qwen-plus",
        "事实增减了的句子由模型改写",
        "have a model rewrite what no longer fits",
    ),
)


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser("drafter fill", say, description=say(*ABOUT), epilog=examples(say, EXAMPLES))
    parser.add_argument(
        "text",
        metavar="TEXT",
        help=say("去年的文稿（.docx、.txt、.md）", "last year's paper (.docx, .txt, .md)"),
    )
    parser.add_argument(
        "--facts",
        metavar="SHEET",
        required=True,
        help=say("填好的事实表（.xlsx、.toml）", "the sheet, filled in"),
    )
    parser.add_argument(
        "-o",
        metavar="OUT",
        dest="out",
        help=say("今年的文稿存到哪里；不写就显示在屏幕上", "where this year's goes; else it is shown"),
    )
    parser.add_argument(
        "--model",
        metavar="MODEL",
        default="",
        help=say(
            "事实增减了的句子由谁改写：openai:模型名（如 openai:qwen-plus）、replay:记下回复的文件夹",
            "who rewrites sentences whose facts changed in number: openai:NAME, replay:DIR",
        ),
    )
    parser.add_argument(
        "--record",
        metavar="DIR",
        help=say(
            "把模型的回复记在这个文件夹里，以后可以重放", "keep the replies in a folder, to be replayed"
        ),
    )
    flag(parser, "--sealed", say("不把数字、日期、名称发给模型", "send the model no number, date or name"))
    flag(parser, "--json", say("输出 JSON 报告，供其他程序读", "print the report as JSON"))
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Fill, check, write, report; the paper is written whether it is proved or not, for the writer goes on in it."""
    settings = read_settings(Path())
    paper = read_paper(options.text)
    target = _target(options, paper)
    rows = read_sheet(Path(options.facts))
    before = Text(paper.text, markdown=paper.markdown)
    changes: Sequence[Replacement] = replacements(before, rows)
    if options.model:
        changes = _rewritten(changes, before, rows, _drafter(options, settings), say)
    else:
        _tell_unfit(unfit(before, rows, changes), say)
    now = applied(paper.text, changes)
    # A model is told of its faults in Chinese whatever the terminal speaks.
    telling = replace(settings, language=options.lang or settings.language)
    report = _proved(Checker(telling), now, before, rows, paper)
    if target is not None:
        _write(paper, changes, now, target, say)
    if options.json:
        put_json(report.to_dict())
    else:
        if target is None:
            put(now)
        show_report(now, report, say, sys.stderr if target is None else sys.stdout)
    return 0 if report.ok else 1


def _drafter(options: Namespace, settings: Config) -> Drafter:
    """Who rewrites."""
    model = find_model(options.model)
    if model.origin == "offline":
        raise InputError("改写句子要用语言模型：请用 --model openai:模型名，或不写 --model。")
    if options.record:
        model = RecordingModel(model, options.record)
    return Drafter(model, config=settings, sealed=options.sealed)


def _rewritten(
    changes: Sequence[Replacement], before: Text, rows: Sequence[Row], drafter: Drafter, say: Speech
) -> Sequence[Replacement]:
    """The changes with the sentences that a model wrote anew; where it did not, as they were."""
    done = 0
    for each in rewrite(unfit(before, rows, changes), rows, drafter, say):
        old = before.raw[each.unit.start : each.unit.end]
        if each.is_done:
            changes = rewritten(changes, each.unit, before.raw, each.words)
            done += bool(each.words)
            words = each.words or say("（所说的今年都没有，整句删去）", "(nothing of it is left, taken out)")
            complain(say(f"改写：{old}\n  → {words}", f"rewritten: {old}\n  → {words}"))
        else:
            complain(
                say(
                    f"没有改写，请自己改：{each.unit.words}\n  原因：{each.failure}",
                    f"not rewritten, mend it by hand: {each.unit.words}\n  why: {each.failure}",
                )
            )
    complain(say(f"模型改写 {done} 处", f"{done} places rewritten by the model"))
    return changes


def _tell_unfit(units: Sequence[Unit], say: Speech) -> None:
    """What putting values in place cannot do."""
    for unit in units:
        new = "、".join(f"{row.label}：{row.value}" for row in unit.new)
        if new:
            complain(
                say(
                    f"新增的「{new}」原文没有位置，没有写进去，请写到：{unit.words}",
                    f"“{new}” has no place in the paper; write it beside: {unit.words}",
                )
            )
    if units:
        complain(
            say(
                f"有 {len(units)} 处句子的事实增减了，请自己改顺，或加 --model 由语言模型改写。",
                f"{len(units)} places state more or fewer facts now: mend them by hand, or add --model.",
            )
        )


def _target(options: Namespace, paper: Paper) -> Path | None:
    if options.out is None:
        return None
    sources = (options.text, options.facts)
    as_word = paper.word is not None and is_word(options.out)
    target = require_apart(options.out, sources) if as_word else require_text_target(options.out, sources)
    require_writable(target)
    return target


def _proved(checker: Checker, now: str, before: Text, rows: Sequence[Row], paper: Paper) -> Report:
    """The report of the new paper: this year's facts closed, last year's as leftovers."""
    placed = [row for row in rows if row.last or row.value in now]
    report = checker.check(now, filled(placed), markdown=paper.markdown)
    report = _with_missing(report, checker, [row for row in rows if row not in placed])
    given = [span for fact in report.facts for span in fact.spans]
    text = Text(now, markdown=paper.markdown)
    found = leftovers(text, [before], given=given, sentences=False)
    return with_leftovers(report, found, text, language=checker.config.language)


def _with_missing(report: Report, checker: Checker, rows: Sequence[Row]) -> Report:
    """
    The report with the facts that have no place in the paper.

    They are told as missing and not held against what stands in the paper: none of them belongs there.
    """
    if not rows:
        return report
    more = checker.check("", filled(rows))
    findings = [finding for finding in more.findings if finding.code == _MISSING]
    return replace(report, findings=(*report.findings, *findings), facts=(*report.facts, *more.facts))


def _write(paper: Paper, changes: Sequence[Replacement], now: str, target: Path, say: Speech) -> None:
    left: Sequence[Replacement] = ()
    content = now.encode("utf-8", "surrogatepass")
    if paper.word is not None and is_word(str(target)):
        content, left = refilled(paper.word, changes)
    where = named(target, say)
    write_whole(target, content)
    placed = [change for change in changes if change.row is not None and change not in left]
    waiting = sum(change.is_open for change in placed)
    complain(
        say(
            f"填入 {len(placed) - waiting} 处，待填或待删 {waiting} 处，已写入 {where}",
            f"{len(placed) - waiting} places filled, {waiting} left to you, written to {where}",
        )
    )
    for change in left:
        complain(
            say(
                f"「{change.old}」是 Word 自动编号或跨行的文字，没有换成「{change.new}」：请在 Word 里改。",
                f"“{change.old}” is made by Word itself and was not replaced by “{change.new}”: mend it in Word.",
            )
        )
