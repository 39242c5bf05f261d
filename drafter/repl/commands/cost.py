"""`cost`: what the session took of a language model so far."""

from drafter.repl.answers import Answer, Shown, one_line
from drafter.repl.command import no_words
from drafter.repl.context import Context
from drafter.repl.views import DIM, line

NAMES = ("费用", "cost")
HELP = ("到现在用了多少次请求、多少词元、多少钱", "requests, tokens and money so far")
ARGUMENTS = ("", "")
READS = True
words = no_words


def run(rest: str, context: Context) -> Answer:  # noqa: ARG001 - every command is called alike
    """The sum of all steps, those that were undone too."""
    session, say = context.session, context.say
    spent = session.spent
    if not spent.requests and not spent.retries:
        return one_line(say("没有请求过语言模型，没有费用。", "no language model was asked: no cost."))
    told = [
        line(
            say(
                f"请求 {spent.requests} 次（重试 {spent.retries} 次，修改 {spent.repairs} 次），"
                f"词元 {spent.prompt_tokens}＋{spent.completion_tokens}",
                f"{spent.requests} requests ({spent.retries} retries, {spent.repairs} repairs), "
                f"{spent.prompt_tokens} + {spent.completion_tokens} tokens",
            )
        )
    ]
    if session.cost is not None:
        told.append(line(say(f"费用 {session.cost:.4g}", f"cost {session.cost:.4g}")))
    else:
        told.append(
            line(say("要算费用，启动时加 --prices 价目表。", "to see the cost, start with --prices."), DIM)
        )
    return Shown(tuple(told))
