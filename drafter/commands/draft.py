"""`drafter draft`: facts in, a proved text out."""

import sys
from argparse import Namespace
from pathlib import Path

from drafter.console.parser import Parser, examples, flag
from drafter.console.settings import read_settings
from drafter.console.showing import show_report
from drafter.console.speech import Speech
from drafter.console.streams import complain, put, put_json
from drafter.drafting.draft import Draft
from drafter.drafting.drafter import Drafter
from drafter.errors import InputError
from drafter.facts.discovery import find_genre
from drafter.facts.load import load_facts
from drafter.formats import find_format
from drafter.models.offline import OfflineModel
from drafter.models.protocol import Model
from drafter.output import require_writable

SUMMARY = ("按事实文件起草全文，并逐条核对", "draft a text from a facts file, and prove it")


ABOUT = (
    (
        "按事实文件起草全文：正文写到标准输出（或 -o 指明的文件），核对结果写到标准错误。\n"
        "每一条事实都要写到，没有给出的数字、日期、名称一概不写；做不到的如实报告。\n"
        "不指明模型时离线起草：不联网，不需要密钥，同样的事实每次写出同样的文字。"
    ),
    (
        "Draft a text: prose on standard output (or to -o), the report on standard error.\n"
        "Every fact is stated and nothing else; what could not be proved is reported.\n"
        "Without --model no network and no key is needed, and the same facts give the same text."
    ),
)
EXAMPLES = (
    ("drafter form work_summary > 总结.toml", "先得到一份空白事实文件，填好", "a blank facts file"),
    ("drafter draft 总结.toml", "起草并显示", "draft and show"),
    ("drafter draft 总结.toml -o 总结.md", "起草并保存", "draft and save"),
)
STATUS = (
    "\n\n退出码：0 已证明；1 有未能证明之处（不写文件，除非 --keep-unproved）；2 无法运行；130 中断。",
    "\n\nexit status: 0 proved; 1 not proved (no file unless --keep-unproved); 2 cannot run; 130 stopped.",
)


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    epilog = examples(say, EXAMPLES) + say(*STATUS)
    parser = Parser("drafter draft", say, description=say(*ABOUT), epilog=epilog)
    parser.add_argument("facts", metavar="FACTS", help=say("事实文件（TOML 或 JSON）", "facts file"))
    parser.add_argument(
        "-o", metavar="OUT", dest="out", help=say("写到文件：.md 或 .txt", "to a .md or .txt file")
    )
    parser.add_argument(
        "--genre",
        metavar="G",
        default="",
        help=say("文种，或自己的文种文件（.py）", "a genre, or a .py file"),
    )
    parser.add_argument(
        "--model", default="offline", help=say("谁来写：offline（默认）", "offline (default)")
    )
    flag(parser, "--no-fallback", say("证明不了的部分不改用离线文稿", "do not fall back to offline prose"))
    flag(parser, "--keep-unproved", say("未能证明也写出文件", "write the file even where it is not proved"))
    flag(
        parser,
        "--json",
        say("输出 JSON：正文、报告、各部分、用量", "print text, report, sections, usage as JSON"),
    )
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Draft, save, report."""
    model = _model(options.model)
    out = Path(options.out) if options.out else None
    if out is not None:
        find_format(out)
        require_writable(out)
    settings = read_settings(Path())
    facts = load_facts(options.facts, genre=find_genre(options.genre) if options.genre else None)
    draft = Drafter(model, config=settings, fallback=not options.no_fallback).draft(facts)
    ok = draft.report.ok
    if out is not None and (ok or options.keep_unproved):
        draft.save(out)
    if options.json:
        put_json(draft.to_dict())
    elif out is None:
        put(draft.text)
    _report(draft, out, say, kept=ok or options.keep_unproved)
    return 0 if ok else 1


def _model(name: str) -> Model:
    if name == "offline":
        return OfflineModel()
    raise InputError(f"模型「{name}」在这一版还不能使用：请用 offline，或不写 --model。")


def _report(draft: Draft, out: Path | None, say: Speech, *, kept: bool) -> None:
    for warning in draft.warnings:
        complain(warning)
    show_report(draft.text, draft.report, say, sys.stderr)
    if out is not None and kept:
        complain(say(f"已写入 {out}", f"written to {out}"))
    elif out is not None:
        complain(
            say(
                f"未能证明，没有写入 {out}：改正事实文件后重试，或加 --keep-unproved。",
                f"not proved, {out} not written: mend the facts file, or add --keep-unproved",
            )
        )
