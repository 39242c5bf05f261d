"""`help`: the commands."""

from drafter.console.showing import Piece
from drafter.repl.answers import Answer, Shown
from drafter.repl.command import all_commands, no_words
from drafter.repl.context import Context
from drafter.repl.views import DIM, HEAD, Table, lines

NAMES = ("帮助", "help", "?", "？")
HELP = ("列出命令", "list the commands")
ARGUMENTS = ("", "")
READS = True
words = no_words

_MORE_ZH = (
    "不是命令的一行，就是修改要求，交给语言模型改写，如：第3段再精练些；提案工作：先写办理结果。\n"
    "输入时按 Tab 补全：中文、英文、拼音首字母都可以（qc 起草，lajs 立案件数）；↑ 调出以前的输入，Ctrl-R 查找。\n"
    "Ctrl-C 停止正在写的内容，Ctrl-D 退出；Esc 后按回车换行。每一步都随即存盘，下次打开接着写。"
)
_MORE_EN = (
    "Any other line is an instruction to revise, for a language model: “paragraph 3 shorter”, “提案工作: …”.\n"
    "Tab completes Chinese, English and pinyin initials (qc for 起草); ↑ recalls, Ctrl-R searches.\n"
    "Ctrl-C stops a reply, Ctrl-D leaves, Esc Enter breaks a line. Every step is kept at once."
)


def run(rest: str, context: Context) -> Answer:  # noqa: ARG001 - every command is called alike
    """The table of the commands."""
    say = context.say
    rows = tuple(
        (
            Piece(say(*_order(command.NAMES)), HEAD),
            Piece(say(*command.ARGUMENTS), DIM),
            Piece(say(*command.HELP)),
        )
        for command in all_commands()
    )
    head = say("命令 参数 作用", "command arguments what it does").split(" ", 2)
    return Shown((Table(tuple(head), rows), *lines(say(_MORE_ZH, _MORE_EN), DIM)))


def _order(names: tuple[str, ...]) -> tuple[str, str]:
    return " ".join(names[:2]), " ".join(names[1::-1])
