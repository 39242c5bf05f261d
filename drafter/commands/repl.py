"""`drafter repl`: drafting step by step in the terminal, or by a script on standard input."""

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.console.parser import Parser, examples, flag
from drafter.console.settings import read_settings
from drafter.console.speech import Speech
from drafter.console.spending import add_prices

if TYPE_CHECKING:
    from drafter.repl.entry import Room

SUMMARY = ("在终端里一步步起草、修改、核对", "draft, revise and check step by step")

ABOUT = (
    (
        "在终端里起草：查看和改动事实，起草全文或一个部分，按一句话的要求修改，随时撤销、比较、保存。\n"
        "每一步随即存进会话文件（.drafter，与事实文件放在一起），中断后下次接着写。\n"
        "什么都不写时，先问文种，再逐项填写事实。标准输入不是终端时，把每一行当作一条命令。"
    ),
    (
        "Draft in the terminal: see and set facts, draft all or one section, revise by a sentence, undo, save.\n"
        "Each step is kept at once in a session file (.drafter, beside the facts file).\n"
        "Without a file it asks for the genre and then for each fact. A pipe is read as a script of commands."
    ),
)
EXAMPLES = (
    ("drafter repl 总结.toml", "用事实文件开始", "with a facts file"),
    ("drafter repl 总结.drafter", "接着上次的会话", "go on with a session"),
    ("drafter repl", "从头填写", "from nothing"),
)


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser("drafter repl", say, description=say(*ABOUT), epilog=examples(say, EXAMPLES))
    parser.add_argument(
        "source",
        metavar="FACTS|SESSION",
        nargs="?",
        help=say("事实文件，或会话文件", "facts file or session"),
    )
    parser.add_argument(
        "--model",
        metavar="MODEL",
        default="",
        help=say(
            "谁来写：offline（默认，不联网）、openai:模型名", "who writes: offline (default), openai:NAME"
        ),
    )
    flag(parser, "--sealed", say("不把数字、日期、名称发给模型", "send the model no number, date or name"))
    flag(
        parser,
        "--new",
        say("不接着上次的会话，另开一个（上次的还在）", "do not go on with an earlier session, which stays"),
    )
    add_prices(parser, say)
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Talk, or obey a script."""
    config = read_settings(Path())
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        from drafter.repl.entry import obey_script  # noqa: PLC0415 - loads what the command's help needs not

        return obey_script(options, say, config)
    from drafter.repl.screen import Screen  # noqa: PLC0415 - likewise
    from drafter.repl.terminal import Terminal  # noqa: PLC0415 - likewise

    screen = Screen(say, plain=False)

    def opened() -> "Room":
        from drafter.repl.entry import opened  # noqa: PLC0415 - goes on while the prompt stands already

        return opened(options, say, config, screen, at_terminal=True)

    return Terminal(opened, screen, say).run()
