"""`set`: another value for a fact, or one more; what was drafted offline is told anew at once."""

from collections.abc import Iterable

from drafter.console.showing import Piece
from drafter.drafting.draft import Draft
from drafter.errors import InputError
from drafter.prompting.builder import require_document
from drafter.repl.answers import Answer, Ask, Shown
from drafter.repl.context import Context
from drafter.repl.given import Data, load_data
from drafter.repl.outcome import outcome
from drafter.repl.places import titles
from drafter.repl.retelling import retold
from drafter.repl.spots import Spot, found, spots, with_value
from drafter.repl.views import DIM, GOOD, Block, line

NAMES = ("设定", "set", "设")
HELP = ("改一项事实，或补一项；写「-」删去", "set a fact, or add one; “-” takes it out")
ARGUMENTS = ("标签 内容", "LABEL VALUE")
READS = False
_MANY = 20


def run(rest: str, context: Context) -> Answer:
    """Set the fact of a label, asking which where several bear it."""
    context.require_facts()
    say = context.say
    name, typed = _split(rest)
    if not name or not typed:
        raise InputError(
            say("请写明标签和内容，如：设定 立案件数 95件", "name a label and a value: set 立案件数 95件")
        )
    data = context.session.version.data
    known = list(spots(data, type(require_document(context.session.facts))))
    several = found(name, known)
    if not several:
        raise InputError(
            say(
                f"没有「{name}」这一项：输入「事实」查看标签，或按 Tab 补全。",
                f"no fact “{name}”: type facts.",
            )
        )
    lists = [spot for spot in several if spot.is_list]
    if lists and all(spot.id.startswith(f"{lists[0].id}.") for spot in several if spot not in lists):
        several = lists  # a list of one field is set as a whole
    if len(several) == 1:
        return _set(several[0], typed, context)
    shown = several[:_MANY]
    return Ask(
        say("改哪一个？（编号）", "which one? (number)"),
        lambda given: _set(_chosen(shown, given, context), typed, context),
        tuple(
            (Piece(f"  {index} ", DIM), Piece(f"{spot.part} {spot.label}：{_said(spot)}"))
            for index, spot in enumerate(shown, 1)
        ),
    )


def words(context: Context) -> Iterable[str]:
    """The labels of what stands there, then of what may."""
    if not context.session.begun:
        return ()
    document = require_document(context.session.facts)
    known = [
        spot for spot in spots(context.session.version.data, type(document)) if isinstance(spot.path[-1], str)
    ]
    given = [spot.label for spot in known if spot.value is not None]
    return dict.fromkeys((*given, *(spot.label for spot in known)))


def _split(rest: str) -> tuple[str, str]:
    """Label and value: divided by a space, 「=」 or a colon, whichever comes first."""
    for index, character in enumerate(rest):
        if character in " \t\u3000=＝:：":
            return rest[:index], rest[index:].strip(" \t\u3000=＝:：")
    return rest, ""


def _chosen(shown: list[Spot], given: str, context: Context) -> Spot:
    number = given.strip()
    if number.isdecimal() and 0 < int(number) <= len(shown):
        return shown[int(number) - 1]
    raise InputError(
        context.say("没有改动：要写上面的编号。", "nothing changed: give one of the numbers above.")
    )


def _set(spot: Spot, typed: str, context: Context) -> Answer:
    session, say = context.session, context.say
    data = with_value(session.version.data, spot, typed)
    facts = load_data(data)
    added = int(spot.path[1]) if spot.added is not None else None
    told_anew = retold(session.version, facts, added)
    now = _now(data, spot) or say("（删去）", "(taken out)")
    told: list[Block] = [line(f"{spot.part} {spot.label}：{_said(spot)} → {now}".strip(), GOOD)]
    told.extend(
        line(say(f"待填 {problem}", f"missing {say.told(str(problem))}"), "yellow")
        for problem in facts.missing
    )
    session.change(
        f"{context.say(*NAMES[:2])} {spot.label} {typed}",
        data=data,
        sections=told_anew.sections,
        accepted=told_anew.accepted,
    )
    if session.draft is not None:
        told += outcome(session.draft, context)
        index = spot.path[1] if spot.path[0] == "sections" else None
        if isinstance(index, int) and _states_old(session.draft, index):
            name = titles(facts)[index]
            hint = say(
                f"「{name}」还是原来的文字，要按新的事实写：起草 {name}",
                f"{name} reads as before: draft {name}",
            )
            told.append(line(hint, "yellow"))
    return Shown(tuple(told))


def _states_old(draft: Draft, index: int) -> bool:
    """Whether a section states something of its own wrongly or not at all."""
    return any(
        status.id.startswith(f"sections.{index}.") and status.status in ("missing", "altered")
        for status in draft.report.facts
    )


def _said(spot: Spot) -> str:
    return _shown(spot.value)


def _now(data: Data, spot: Spot) -> str:
    value: object = data
    for key in spot.path:
        if isinstance(value, dict):
            value = value.get(str(key))
        elif isinstance(value, list) and isinstance(key, int) and key < len(value):
            value = value[key]
        else:
            value = None
    return _shown(value)


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "".join(str(value.get(key, "")) for key in ("post", "name")) or "：".join(
            map(str, value.values())
        )
    if isinstance(value, list):
        return "；".join(_shown(each) for each in value)
    return "" if value is None else str(value)
