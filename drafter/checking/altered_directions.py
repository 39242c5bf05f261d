"""Figures of change that are said the other way round: 下降12.5% of a 增幅, 环比 of what was given 同比."""

from collections.abc import Iterator
from dataclasses import replace

from drafter.checking.alignment import Alignment, Near
from drafter.facts.fact import Fact
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention

_OTHER = {
    "增长": "下降",
    "增加": "减少",
    "上升": "下降",
    "提高": "降低",
    "提升": "降低",
    "上涨": "下降",
    "下降": "增长",
    "减少": "增加",
    "降低": "提高",
    "下滑": "增长",
    "回落": "上升",
}
_UP = regex("增长(?!点|极)|增加(?!值)|增幅|增速|上升|提高|提升|上涨|涨幅")
_DOWN = regex("下降|减少|降低|降幅|减幅|下滑|回落|跌幅")
_BOTH = regex("负增长|增减|升降|涨跌|减缓|放缓|收窄|[缩减降]小")
"""What turns a direction round, or has two."""
_SAID = regex(f"(?P<word>{'|'.join(_OTHER)})(?:了|到|至|幅度?|达|约|近|超过?|将近|有)?$")
_BELOW = ("-", "－", "−", "负")
"""A value below nothing turns its label round: 增速 -6.7% is 下降6.7%."""
_REACH = 8
_BASES = {"同比": "环比", "环比": "同比"}
_BASE = regex("(?P<base>同比|环比)[^，。；：、\n0-9]{0,6}$")
_FIGURES = (Kind.QUANTITY, Kind.RATE)


def find_altered_directions(alignment: Alignment) -> None:
    """Call altered the figures whose change has another direction or base than their label says."""
    for index, mentions in tuple(alignment.stated.items()):
        fact = alignment.facts[index]
        if fact.kind not in _FIGURES or fact.text.startswith(_BELOW):
            continue
        nears = {mention: near for mention in mentions for near in _nears(alignment, fact, mention)}
        if nears and len(nears) == len(mentions):
            alignment.altered.extend(nears.values())
            del alignment.stated[index]


def _nears(alignment: Alignment, fact: Fact, mention: Mention) -> Iterator[Near]:
    norm = alignment.text.norm
    before = norm[max(0, mention.start - _REACH) : mention.start]
    said, base = _SAID.search(before), _BASE.search(before)
    if not said and not base:
        return
    label = " ".join((fact.label, *fact.aliases, fact.text))
    if said and not _BOTH.search(before) and _is_turned(label, said["word"]):
        own = _UP.search(label) or _DOWN.search(label)
        right = own.group() if own and own.group() in _OTHER else _OTHER[said["word"]]
        yield _near(alignment, fact, mention, said.start("word") - len(before), right)
    elif base and _BASES[base["base"]] in label and base["base"] not in label:
        yield _near(alignment, fact, mention, base.start("base") - len(before), _BASES[base["base"]])


def _is_turned(label: str, word: str) -> bool:
    """Whether a label has one direction, and a word is the other."""
    up, down = _UP.search(label) is not None, _DOWN.search(label) is not None
    if up == down or _BOTH.search(label):
        return False
    return up == (_DOWN.fullmatch(word) is not None)


def _near(alignment: Alignment, fact: Fact, mention: Mention, at: int, right: str) -> Near:
    """The words from the wrong one to the figure, and the same with the right one."""
    start = mention.start + at
    words = alignment.text.raw[start : mention.end]
    return Near(
        replace(fact, text=right + words[len(right) :]),
        replace(mention, start=start, text=words),
    )
