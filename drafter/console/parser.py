"""Arguments with help and errors in the language of the user."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter, _ArgumentGroup
from collections.abc import Iterable
from typing import NoReturn

from drafter.console.speech import Speech
from drafter.errors import InputError
from drafter.text.regex import regex

FAULTS = (
    (regex(r"the following arguments are required: (.+)"), "缺少参数 {}"),
    (regex(r"argument ([^:]+): expected one argument"), "{} 后面要跟一个值"),
    (regex(r"argument ([^:]+): invalid int value: (.+)"), "{} 的值 {} 不是整数"),
    (regex(r"argument ([^:]+): invalid float value: (.+)"), "{} 的值 {} 不是数字"),
    (regex(r"argument ([^:]+): invalid choice: (.+?) \(choose from (.+)\)"), "{} 不能是 {}，可以是 {}"),
    (regex(r"argument ([^:]+): ignored explicit argument (.+)"), "{} 后面不带值，却写了 {}"),
)
HEADING = regex(r"(?m)^(\S+):\n")
UNKNOWN = regex(r"unrecognized arguments: (.+)")

NAMES = {
    "总结": "summary", "今年": "this_year", "去年": "last_year", "批注稿": "notes", "事实": "facts", "清单": "list",
    "送审稿": "submitted", "领导改": "revised", "对照": "changes", "范文": "samples", "我的": "my_", "录制": "replies",
}  # fmt: skip
"""The names of files in examples, in English."""


Options = ArgumentParser | _ArgumentGroup
"""What options are added to: a command's own, or a group of them with a title."""


class _Formatter(RawDescriptionHelpFormatter):
    """Keeps examples as they are laid out; Chinese takes two columns a character, so lines are shorter."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26, width=96)


class Parser(ArgumentParser):
    """
    The arguments of one command.

    A fault is an `InputError` in one line instead of a page of usage.
    """

    def __init__(self, program: str, say: Speech, *, description: str, epilog: str = "") -> None:
        super().__init__(
            prog=program,
            description=description,
            epilog=epilog or None,
            formatter_class=_Formatter,
            add_help=False,
            allow_abbrev=False,
        )
        self.say = say
        self._positionals.title = say("参数", "arguments")
        self._optionals.title = say("选项", "options")
        self.add_argument("-h", "--help", action="help", help=say("显示本说明", "show this help"))
        self.add_argument(
            "--lang",
            choices=("zh", "en"),
            metavar="zh|en",
            help=say("提示用语：zh 中文（默认），en 英文", "language of the messages: zh (default) or en"),
        )

    def format_help(self) -> str:
        """The help, its usage line named in the language of the user."""
        text = super().format_help().replace("usage: ", self.say("用法：", "usage: "), 1)
        return HEADING.sub(r"\1：\n", text) if self.say.language == "zh" else text

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong with the arguments as an `InputError`."""
        more = self.say(f"：用法见 {self.prog} --help。", f": see {self.prog} --help.")
        raise InputError(self._told(message) + more)

    def _told(self, message: str) -> str:
        unknown = UNKNOWN.fullmatch(message)
        if unknown:
            first = unknown[1].split()[0]
            from difflib import get_close_matches  # noqa: PLC0415 - of use where something is misspelt

            near = get_close_matches(first, self._option_string_actions, n=1)
            hint = self.say(f"，是不是 {near[0]}", f"; did you mean {near[0]}") if near else ""
            return self.say(f"不认识的参数 {unknown[1]}", message) + hint
        if self.say.language == "zh":
            for pattern, zh in FAULTS:
                found = pattern.fullmatch(message)
                if found:
                    return zh.format(*found.groups())
        return message


def codes(given: str) -> tuple[str, ...]:
    """The codes of a list with commas (half-width or full-width)."""
    return tuple(code.strip() for code in given.replace("，", ",").split(",") if code.strip())


def flag(parser: Options, name: str, text: str) -> None:
    """Add an option without a value."""
    parser.add_argument(name, action="store_true", help=text)


def _in_english(typed: str) -> str:
    """What is typed, with English names of files."""
    for chinese, english in NAMES.items():
        typed = typed.replace(chinese, english)
    return typed


def examples(say: Speech, lines: Iterable[tuple[str, str, str]]) -> str:
    """The examples at the end of a help page: what is typed, and what it does in Chinese and in English."""
    rows = [f"  {say(typed, _in_english(typed))}\n      {say(zh, en)}" for typed, zh, en in lines]
    return "\n".join([say("例子：", "examples:"), *rows])
