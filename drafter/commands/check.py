"""`drafter check`: any text, with its facts or without."""

import sys
from argparse import Namespace
from pathlib import Path

from drafter.checking.fixes import Fix, Fixed, fix
from drafter.checking.report import Report
from drafter.console.checks import add_check, read_task
from drafter.console.papers import Paper, is_word
from drafter.console.parser import Parser, examples, flag
from drafter.console.showing import fix_lines, show_report
from drafter.console.speech import Speech
from drafter.console.streams import complain, put_json
from drafter.console.targets import named, require_apart, require_text_target
from drafter.console.word_marks import annotated, mended
from drafter.errors import InputError
from drafter.output import require_writable, write_whole

SUMMARY = ("核对一份文稿，指出错在哪里", "check a text and name what is wrong")

ABOUT = (
    (
        "核对一份文稿。给出事实文件时，查漏写、错写、错位和凭空多出的内容；\n"
        "不给事实文件时，只查占位符、序号、标点、提法和范文残留。\n"
        "Word 文件（.docx）直接读：-o 批注稿.docx 把每处问题批注在原文上，加 --fix 则以修订方式改好。"
    ),
    (
        "Check a text. With facts: what is missing, altered, misplaced or invented.\n"
        "Without: placeholders, numbering, punctuation, formulations, residue of samples.\n"
        "A Word file (.docx) is read as it is: -o notes.docx puts each finding in as a comment, "
        "with --fix what is sure becomes a tracked change."
    ),
)
EXAMPLES = (
    ("drafter check 总结.md --facts 总结.toml", "对照事实核对", "check against facts"),
    ("drafter check 总结.txt --ignore PUN,NUM", "不看标点和数字用法", "leave out two families"),
    ("drafter check 总结.md --facts 总结.toml --fix -o 总结2.md", "改正有把握的差错", "mend what is sure"),
    ("drafter check 今年.docx --against 去年.docx", "找漏改的去年内容", "what was left over"),
    ("drafter check 总结.docx -o 批注稿.docx", "在 Word 里看每处问题", "findings as comments in Word"),
    ("cat 总结.txt | drafter check - --json", "从标准输入读，输出 JSON", "from standard input, as JSON"),
)
STATUS = (
    "\n\n退出码：0 没有必改之处；1 有必改之处；2 无法运行。规则说明：drafter explain 代码。",
    "\n\nexit status: 0 no errors; 1 errors; 2 cannot run. About a rule: drafter explain CODE.",
)


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    epilog = examples(say, EXAMPLES) + say(*STATUS)
    parser = Parser("drafter check", say, description=say(*ABOUT), epilog=epilog)
    add_check(parser, say)
    _write_out(parser, say)
    return parser


def _write_out(parser: Parser, say: Speech) -> None:
    """What is written."""
    flag(
        parser, "--fix", say("改正有把握的差错，写到 -o 指明的文件", "mend what is sure, into the file of -o")
    )
    parser.add_argument(
        "-o",
        metavar="OUT",
        dest="out",
        help=say(
            "存到哪里：加 --fix 是改好的文稿，不加是批注稿（.docx）",
            "where it goes: mended with --fix, else with comments (.docx)",
        ),
    )
    flag(parser, "--json", say("输出 JSON 报告，供其他程序读", "print the report as JSON"))


def run(options: Namespace, say: Speech) -> int:
    """Check, fix where that is asked for, report."""
    target = _target(options, say)
    task = read_task(options)
    say, paper, check = Speech(task.config.language), task.paper, task.check
    if not paper.text.strip() and task.facts is None:
        complain(say(f"{paper.name}：文稿是空的，没有可核对的内容。", f"{paper.name}: the paper is empty."))
    if target is None:
        return _reported(check(paper.text), {}, options, say, paper)
    if not options.fix and paper.word is not None:
        report = check(paper.text)
        where = named(target, say)
        write_whole(target, annotated(paper.word, report, say))
        complain(say(f"批注已写入 {where}", f"comments written to {where}"))
        return _reported(report, {}, options, say, paper)
    return _mended(paper, fix(paper.text, check), target, options, say)


def _mended(paper: Paper, fixed: Fixed, target: Path, options: Namespace, say: Speech) -> int:
    """Write the text with its fixes, say every place, report on what now stands there."""
    left: tuple[Fix, ...] = ()
    if paper.word is not None and is_word(str(target)):
        content, left = mended(paper.word, fixed.fixes)
    else:
        content = fixed.text.encode("utf-8", "surrogatepass")
    where = named(target, say)
    write_whole(target, content)
    _tell(fixed, where, say, left)
    made = [entry.to_dict() for entry in fixed.fixes if entry not in left]
    return _reported(fixed.report, {"fixed": made}, options, say, paper)


def _target(options: Namespace, say: Speech) -> Path | None:
    """Where the fixed text goes; None where nothing is to be fixed."""
    if options.out is None:
        if options.fix:
            raise InputError(
                say(
                    "--fix 要同时用 -o 写明改好的文稿存到哪里，原件不改动：drafter check 总结.txt --fix -o 改后.txt。",
                    "--fix needs -o: the input is never changed. drafter check a.txt --fix -o fixed.txt",
                )
            )
        return None
    if not options.fix and not is_word(options.text):
        raise InputError(say("-o 只与 --fix 同用：请加上 --fix。", "-o goes with --fix: add --fix."))
    sources = (options.text, *filter(None, [options.facts, options.genre]), *options.against)
    if is_word(options.text) and (is_word(options.out) or not options.fix):
        target = require_apart(options.out, sources)
        if target.suffix.lower() != ".docx":
            raise InputError(
                say(
                    f"{options.out}：批注要写进 Word 文件：请用 .docx 结尾的文件名。",
                    f"{options.out}: comments are written to a Word file: use a name that ends in .docx.",
                )
            )
    else:
        target = require_text_target(options.out, sources)
    require_writable(target)
    return target


def _tell(fixed: Fixed, where: str, say: Speech, left: tuple[Fix, ...]) -> None:
    """Say every place that was changed, what could not be, and where the text now is."""
    made = [entry for entry in fixed.fixes if entry not in left]
    complain(say(f"改动 {len(made)} 处，已写入 {where}", f"{len(made)} places changed, written to {where}"))
    for line in fix_lines(made, say):
        complain(line)
    if left:
        complain(
            say(
                f"另有 {len(left)} 处是 Word 自动编号或换行，请在 Word 里改：",
                f"{len(left)} more are numbers or breaks that Word makes itself; mend them in Word:",
            )
        )
    for line in fix_lines(left, say):
        complain(line)


def _reported(report: Report, more: dict[str, object], options: Namespace, say: Speech, paper: Paper) -> int:
    """Show a report; the exit status."""
    if options.json:
        put_json({**report.to_dict(), **more})
    else:
        show_report(
            report.text, report, say, sys.stdout, place=paper.place if report.text == paper.text else None
        )
    return 0 if report.ok else 1
