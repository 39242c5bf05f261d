"""`sealed`: whether numbers, dates and names are kept from the model."""

from collections.abc import Iterable

from drafter.errors import InputError
from drafter.repl.answers import Answer, one_line
from drafter.repl.context import Context

NAMES = ("密封", "sealed")
HELP = ("数字、日期、名称不发给模型：开、关", "keep numbers, dates and names from the model: on, off")
ARGUMENTS = ("[开|关]", "[on|off]")
READS = False
_ON, _OFF = ("开", "on"), ("关", "off")


def run(rest: str, context: Context) -> Answer:
    """Switch it, or tell how it is."""
    session, say = context.session, context.say
    if rest and rest.lower() not in (*_ON, *_OFF):
        raise InputError(say(f"「{rest}」应为「开」或「关」。", f"{rest}: say on or off."))
    if rest:
        session.seal(on=rest.lower() in _ON)
    if session.sealed:
        told = say(
            "密封已开：发给模型的只有记号，数字、日期、名称写成后在本机填入。",
            "sealed: the model sees slots only.",
        )
    else:
        told = say("密封已关：事实照原样发给模型。", "not sealed: the model is sent the facts as they are.")
    return one_line(told)


def words(context: Context) -> Iterable[str]:
    """On and off."""
    return tuple(context.say(zh, en) for zh, en in (_ON, _OFF))
