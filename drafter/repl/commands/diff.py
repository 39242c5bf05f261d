"""`diff`: what changed between two versions, in the words and in the facts."""

from collections.abc import Iterable, Iterator

from drafter.errors import InputError
from drafter.repl.answers import Answer, Shown
from drafter.repl.changes import changes
from drafter.repl.context import Context
from drafter.repl.session import Version
from drafter.repl.views import DIM, HEAD, Block, line

NAMES = ("比较", "diff")
HELP = ("比较两个版本：删去和新写的文字，改动的事实", "compare two versions: words and facts")
ARGUMENTS = ("[版本] [版本]", "[VERSION] [VERSION]")
READS = True


def run(rest: str, context: Context) -> Answer:
    """The version that is shown beside the one before, or beside others by their numbers."""
    context.require_facts()
    session, say = context.session, context.say
    numbers = [_number(word, context) for word in rest.replace("—", " ").replace("-", " ").split()]
    if len(numbers) > 2:
        raise InputError(say("最多写两个版本号，如：比较 1 3", "give two numbers at most: diff 1 3"))
    first, last = (*numbers, session.at)[:2] if numbers else (session.at - 1, session.at)
    if first < 0:
        raise InputError(say("只有一个版本，没有可比较的。", "there is one version only."))
    before, after = session.versions[first], session.versions[last]
    head = say(
        f"第 {first + 1} 版（{before.note}）→ 第 {last + 1} 版（{after.note}）",
        f"version {first + 1} ({before.note}) → version {last + 1} ({after.note})",
    )
    legend = say("〔-删去的-〕〔+新写的+〕", "〔-taken out-〕 〔+put in+〕")
    return Shown(
        (
            line(head, HEAD),
            *_facts(before, after, context),
            *changes(_text(before), _text(after), say),
            line(legend, DIM),
        )
    )


def words(context: Context) -> Iterable[str]:
    """The numbers of the versions."""
    return (str(index) for index in range(1, len(context.session.versions) + 1))


def _facts(before: Version, after: Version, context: Context) -> Iterator[Block]:
    old = {fact.id: fact for fact in before.facts.facts}
    new = {fact.id: fact for fact in after.facts.facts}
    for name in dict.fromkeys((*old, *new)):
        one, other = old.get(name), new.get(name)
        texts = ["" if fact is None else f"{fact.post}{fact.text}" for fact in (one, other)]
        if texts[0] != texts[1]:
            known = one or other
            label = known.label if known is not None else name
            shown = [text or context.say("（无）", "(none)") for text in texts]
            yield line(context.say("事实 ", "fact ") + f"{label}：{shown[0]} → {shown[1]}")


def _text(version: Version) -> str:
    return version.draft.text if version.draft is not None else ""


def _number(word: str, context: Context) -> int:
    count = len(context.session.versions)
    if word.isdecimal() and 0 < int(word) <= count:
        return int(word) - 1
    raise InputError(
        context.say(
            f"没有第「{word}」版：现有 1 到 {count} 版。", f"no version {word}: there are 1 to {count}."
        )
    )
