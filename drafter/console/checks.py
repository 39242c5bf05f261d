"""What a text is checked against, as it is typed: facts, genre, date, rules, other papers; and the check it makes."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from re import compile as regex

from drafter.checking.acceptance import UNUSED
from drafter.checking.checker import Checker
from drafter.checking.report import Report
from drafter.checking.residue import LEFTOVER
from drafter.checking.rule import all_rules
from drafter.config import Config
from drafter.console.comparing import against
from drafter.console.papers import Paper, read_paper
from drafter.console.parser import Parser, codes, flag
from drafter.console.running import with_heads
from drafter.console.settings import read_settings
from drafter.console.speech import Speech
from drafter.drafting.scope import allowed
from drafter.errors import InputError
from drafter.facts.discovery import find_genre
from drafter.facts.facts import Facts
from drafter.facts.load import load_facts
from drafter.facts.own import is_file_name

DATE = regex(r"[0-9]{4}(-(0?[1-9]|1[0-2])(-(0?[1-9]|[12][0-9]|3[01]))?)?")


@dataclass(frozen=True, slots=True)
class Task:
    """A paper to be checked, its facts, and how."""

    paper: Paper
    facts: Facts | None
    config: Config
    check: Callable[[str], Report]
    """Checks any text as it would the paper."""


def add_check(parser: Parser, say: Speech) -> None:
    """The text and what it is held against."""
    parser.add_argument(
        "text", metavar="TEXT", help=say("文稿（.txt、.md、.docx），- 为标准输入", "text or Word file, or -")
    )
    parser.add_argument(
        "--facts",
        metavar="FACTS",
        help=say(
            "事实文件（.toml、.json、.xlsx），或每行一条「标签：值」的 .txt", "facts file or plain list"
        ),
    )
    flag(
        parser,
        "--open",
        say("事实没有列全：文稿里多出的内容只作提醒，不算差错", "what no fact gives is a warning"),
    )
    parser.add_argument(
        "--genre",
        metavar="G",
        default="",
        help=say(
            "文种，如 work_summary（全部见 drafter genres），或自己的文种文件",
            "a genre, such as work_summary, or a .py file",
        ),
    )
    _narrow(parser, say)


def _narrow(parser: Parser, say: Speech) -> None:
    """The date, the rules, and other papers."""
    parser.add_argument(
        "--date",
        metavar="YYYY-MM",
        help=say(
            "成文日期，如 2024-12：查有没有后来才有的提法",
            "date of the text, such as 2024-12: what is said only later is found",
        ),
    )
    parser.add_argument(
        "--select",
        type=codes,
        metavar="CODES",
        help=say(
            "只用这些规则，如 COV,GRD3（报告里每处问题都写着代码）",
            "only these rules, such as COV,GRD3; each finding bears its code",
        ),
    )
    parser.add_argument(
        "--ignore",
        type=codes,
        metavar="CODES",
        default=(),
        help=say("不用这些规则，如 PUN,NUM", "not these rules, such as PUN,NUM"),
    )
    parser.add_argument(
        "--against",
        metavar="OLD",
        action="append",
        default=[],
        help=say(
            "与去年的文稿或范文对照，找漏改的地方，如 去年.docx 或文件夹 范文/；可以写几次",
            "last year's paper, or a folder of samples; may be given more than once",
        ),
    )


def read_task(options: Namespace) -> Task:
    """The paper and its check; `InputError` or `FactsError` where what was typed or read is at fault."""
    if options.date is not None and not DATE.fullmatch(options.date):
        raise InputError(f"--date 的值「{options.date}」不是日期：请写成 2024-12。")
    genre = find_genre(options.genre) if options.genre else None
    checker = Checker(_config(options))
    paper = read_paper(options.text)
    own = genre if is_file_name(options.genre) else None
    facts = load_facts(options.facts, genre=own) if options.facts else None
    name = genre.type_name() if genre else ""

    def checks(given: Facts | None, genre_name: str) -> Callable[[str], Report]:
        alone = partial(
            checker.check, facts=given, date=options.date, genre=genre_name, markdown=paper.markdown
        )
        return against(alone, options.against, paper, checker.config) if options.against else alone

    check = checks(facts, name)
    if paper.heads:
        on_heads = checks(facts and allowed(facts), "")
        check = with_heads(check, on_heads, paper.heads, checker.config.language)
    return Task(paper, facts, checker.config, check)


def _config(options: Namespace) -> Config:
    """The settings of the folder, with what the command line says on top."""
    settings = read_settings(Path())
    config = replace(
        settings,
        select=settings.select if options.select is None else options.select,
        ignore=(*settings.ignore, *options.ignore),
        language=options.lang or settings.language,
        open=settings.open or options.open,
    )
    known = [*(entry.code for entry in all_rules()), UNUSED.code, LEFTOVER.code]
    for code in (*config.select, *config.ignore, *config.severity):
        if not any(entry.startswith(code) for entry in known):
            families = "、".join(sorted({entry[:3] for entry in known}))
            raise InputError(f"没有规则「{code}」：规则按 {families} 分类，如 {known[0]}。")
    return config
