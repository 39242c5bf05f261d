"""From a line that was typed to its answer: a command, or else an instruction to revise."""

from drafter.errors import InputError
from drafter.repl.answers import Answer, Shown
from drafter.repl.command import by_name, understood
from drafter.repl.context import Context

REVISE = "revise"


def lines_of(typed: str) -> list[str]:
    """
    What was typed or pasted at once, as the lines to be obeyed.

    Several lines are several commands where each of them is one; else they are one instruction.
    """
    lines = [line.strip() for line in typed.splitlines() if line.strip()]
    if len(lines) > 1 and all(understood(line) for line in lines):
        return lines
    return ["\n".join(lines)] if lines else []


def is_quit(line: str) -> bool:
    """Whether a line asks for the end: it is not worth a place in the history."""
    order = understood(line)
    return order is not None and order.command is by_name()["quit"]


def answer_to(typed: str, context: Context, *, busy: bool = False) -> Answer:
    """
    The answer to one line.

    Raises:
        DrafterError: it cannot be done; `busy` says that a draft is in the making, which only commands that
            change nothing may go along with.
    """
    order = understood(typed)
    if order is None:
        command, rest = by_name()[REVISE], typed.strip()
    else:
        command, rest = order
    if busy and not command.READS:
        raise InputError(
            context.say(
                "正在写，写完后再输入这一条（↑ 可以调出）；按 Ctrl-C 可以停下。",
                "a draft is in the making: type this again when it is done (↑), or stop it with Ctrl-C.",
            )
        )
    return command.run(rest, context) if rest or typed.strip() else Shown()
