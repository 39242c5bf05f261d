"""`drafter check`: any text, with its facts or without."""

import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from re import compile as regex

from drafter.checking.checker import Checker
from drafter.checking.rule import all_rules
from drafter.config import Config
from drafter.console.parser import Parser, codes, examples, flag
from drafter.console.settings import read_settings
from drafter.console.showing import show_report
from drafter.console.sources import read_source
from drafter.console.speech import Speech
from drafter.console.streams import put_json
from drafter.errors import InputError
from drafter.facts.discovery import find_genre
from drafter.facts.load import load_facts

SUMMARY = ("核对一份文稿，指出错在哪里", "check a text and name what is wrong")

DATE = regex(r"[0-9]{4}(-(0?[1-9]|1[0-2])(-(0?[1-9]|[12][0-9]|3[01]))?)?")
MARKDOWN = frozenset({".md", ".markdown"})


ABOUT = (
    (
        "核对一份文稿。给出事实文件时，查漏写、错写、错位和凭空多出的内容；\n"
        "不给事实文件时，只查占位符、序号、标点、提法和范文残留。"
    ),
    (
        "Check a text. With facts: what is missing, altered, misplaced or invented.\n"
        "Without: placeholders, numbering, punctuation, formulations, residue of samples."
    ),
)
EXAMPLES = (
    ("drafter check 总结.md --facts 总结.toml", "对照事实核对", "check against facts"),
    ("drafter check 总结.txt --ignore PUN,NUM", "不看标点和数字用法", "leave out two families"),
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
    parser.add_argument(
        "text", metavar="TEXT", help=say("文稿（.txt、.md），- 为标准输入", "text file, or -")
    )
    parser.add_argument(
        "--facts", metavar="FACTS", help=say("事实文件，或「标签：值」的清单", "facts file or plain list")
    )
    flag(parser, "--open", say("事实不求完整：多出的内容只作提醒", "what no fact gives is a warning"))
    parser.add_argument(
        "--genre", metavar="G", default="", help=say("文种，见 drafter genres", "see: drafter genres")
    )
    parser.add_argument(
        "--date", metavar="YYYY-MM", help=say("成文日期，如 2024-12", "date of the text: 2024-12")
    )
    parser.add_argument(
        "--select",
        type=codes,
        metavar="CODES",
        help=say("只用这些规则，如 COV,GRD3", "only these rules: COV,GRD3"),
    )
    parser.add_argument(
        "--ignore",
        type=codes,
        metavar="CODES",
        default=(),
        help=say("不用这些规则，如 PUN", "not these rules: PUN"),
    )
    flag(parser, "--json", say("输出 JSON 报告", "print the report as JSON"))
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Check, report."""
    if options.date is not None and not DATE.fullmatch(options.date):
        raise InputError(f"--date 的值「{options.date}」不是日期：请写成 2024-12。")
    if options.genre:
        find_genre(options.genre)
    config = _config(options, say)
    text = read_source(options.text)
    facts = load_facts(options.facts) if options.facts else None
    report = Checker(config).check(
        text,
        facts,
        date=options.date,
        genre=options.genre,
        markdown=Path(options.text).suffix.lower() in MARKDOWN,
    )
    if options.json:
        put_json(report.to_dict())
    else:
        show_report(text, report, say, sys.stdout)
    return 0 if report.ok else 1


def _config(options: Namespace, say: Speech) -> Config:
    """The settings of the folder, with what the command line says on top."""
    settings = read_settings(Path())
    config = replace(
        settings,
        select=settings.select if options.select is None else options.select,
        ignore=(*settings.ignore, *options.ignore),
        language=say.language if say.language == "en" else settings.language,
        open=settings.open or options.open,
    )
    known = [entry.code for entry in all_rules()]
    for code in (*config.select, *config.ignore, *config.severity):
        if not any(entry.startswith(code) for entry in known):
            families = "、".join(sorted({entry[:3] for entry in known}))
            raise InputError(f"没有规则「{code}」：规则按 {families} 分类，如 {known[0]}。")
    return config
