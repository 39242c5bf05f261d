"""`form`: the questions of the form, from where they were left."""

from drafter.errors import InputError
from drafter.repl.answers import Answer
from drafter.repl.asking import questions
from drafter.repl.command import no_words
from drafter.repl.context import Context

NAMES = ("填写", "form")
HELP = ("逐项填写事实（没有事实文件时）", "fill in the facts one by one, without a facts file")
ARGUMENTS = ("", "")
READS = False
words = no_words


def run(rest: str, context: Context) -> Answer:  # noqa: ARG001 - every command is called alike
    """The next question; none once the form is complete."""
    if context.session.begun:
        raise InputError(
            context.say(
                "事实已经填好：改一项用「设定」，如：设定 立案件数 95件",
                "the facts are there: set changes one.",
            )
        )
    return questions(context)
