"""Given words that a text says otherwise: other figures' forms, 由A降至B as 从A降到B, a word put in between."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from drafter.checking.alignment import Alignment
from drafter.checking.amounts import amount_key
from drafter.checking.hedged import hedge_apart
from drafter.text.mentions import find_mentions
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.periods import periods_before
from drafter.text.regex import regex
from drafter.text.sentences import Span
from drafter.text.values import Amount, Kind, Mention, Name, Value, When

_WORDED = (Kind.PHRASE, Kind.ORGANISATION, Kind.PLACE)
_WORDS = regex("[\u4e00-\u9fff]{2,}")
_MOVE = (
    "(?:提高|提升|上升|增长|增加|扩大|扩展|发展|下降|降低|减少|压缩|缩短|压减|缩减|回落|改善|优化|转变|恢复|回升|攀升|升级|跃升|延长|拓宽|拓展|精简|调整|改造|变更?"
    "|改|降|升|增|减|涨|跌|压|缩|扩)"
)
_ANY_MOVE = regex(f"(?:[由从]|{_MOVE})?{_MOVE}?[了]?(?:至|到|为|成|达)?")
_LIGHT = regex("^(?:已经?|共计?|现|均|分别|为|达到?|有)+|(?:由|从|为|达到?|共)$")
_COUNT = regex("(?:人数|数量?|总数|件数|户数|次数|面积|金额)$")
"""What a figure says by its unit: 申报人数2130人 is 2130名申报人员."""
_TURN = regex(rf"[由从](?P<old>[^，。；由从]{{1,12}}?){_MOVE}了?[至到为成](?P<new>[^，。；]{{1,12}})")
_ADDRESSED = regex(
    "[向给](?P<who>[\u4e00-\u9fff]{2,12}?)(?P<what>(?:反映|报送|提交|上报|提出|汇报|反馈|捐赠|赠送)[\u4e00-\u9fff]{2,20})"
)
_SENT = "(?:报送|上报|提交|呈报|转送|送交|反馈|报告|汇报|报|送|赠)(?:给|至|到)?"
_NOT = regex("[^\u4e00-\u9fff]|[不未无非没禁免否停退]")
_REFUSED = regex("[未没]|不(?![少低足到超])|[。；]")
_COUNTED = regex("的?[近约]?[0-9]{1,4}[余多]?[名位个件条篇份次场户人家项期]")
"""A count put in between a verb and its object: 提交|2件|提案."""
_DENIED = regex("[，；：不未无非没禁免否停退]")
_FIGURES = (Kind.QUANTITY, Kind.RATE)
_HALF = 0.5
"""How much of the words beside a figure a text must have: 66对新人 for 参加新人66对."""
_GAP, _GAPS = 6, 2
"""How long a word put in may be, and how many there may be."""
_LEAST = 5
"""Shorter words are kept as they are …"""
_SHORT = 4
"""… but that a verb and its object may change places: 修复古籍 for 古籍修复."""
_APART = 10
"""How much longer than the words the stretch may be that holds both halves of them."""
_VERBATIM = regex("[《》“”〔〕0-9A-Za-z、，]")


def match_wording(alignment: Alignment) -> None:
    """State the phrases that stand in one sentence in other words that say the same."""
    for index, fact in enumerate(alignment.facts):
        if fact.kind not in _WORDED or index in alignment.stated:
            continue
        text = normalized(fact.text)
        values = find_mentions(text)
        found = _turned(alignment, text) if fact.kind is Kind.PHRASE else []
        for sentence in alignment.text.sentences if not found else ():
            found = _said_otherwise(alignment, text, values, sentence)
            if not found and not values and fact.kind is Kind.PHRASE and _is_loose(text):
                span = (
                    stands(alignment.text.norm, text, sentence, least=2)
                    or _in_two(alignment, text, sentence)
                    or _addressed(alignment, text, sentence)
                )
                found = [_place(alignment, *span)] if span else []
            if found:
                break
        if found:
            alignment.stated[index] = found


def _is_loose(text: str) -> bool:
    """Whether words may be said with another between them: no name in marks, no list, and not too short."""
    return len(text) >= _SHORT and not _VERBATIM.search(text)


def _turned(alignment: Alignment, text: str) -> list[Mention]:
    """由Ⅳ类提升为Ⅲ类, said with another verb of movement; a word of one character between two marks."""
    if len(text) == 1:
        alone = re.search(f"(?<=[，、。；：（(\n]){re.escape(text)}(?=[，、。；）)\n])", alignment.text.norm)
        return [_place(alignment, *alone.span())] if alone else []
    given = _TURN.fullmatch(text)
    if given is None:
        return []
    for said in _TURN.finditer(alignment.text.norm):
        if said["old"] == given["old"] and said["new"].startswith(given["new"]):
            return [_place(alignment, said.start(), said.start("new") + len(given["new"]))]
    return []


def _said_otherwise(
    alignment: Alignment, text: str, values: tuple[Mention, ...], sentence: Span
) -> list[Mention]:
    """Where the figures of some words stand in a sentence, in order, the words beside them too."""
    if not values:
        return []
    here = list(_mentions_in(alignment, sentence))
    found: list[Mention] = []
    for value in values:
        mention = next((m for m in here if m not in found and same_value(alignment, value.value, m)), None)
        if mention is None:
            return []
        found.append(mention)
    words = list(_words_beside(text, values))
    if any(one.start > other.start for one, other in pairwise(found)) and _TURN.search(text):
        return []
    norm = alignment.text.norm
    body = norm[sentence.start : sentence.end]
    if all(stands(norm, word, sentence, least=1) for word in words):
        return found
    sure = any(not mention.loose and mention.kind in _FIGURES for mention in values)
    share = sum(_covered(word, body) for word in words) / max(1, sum(map(len, words)))
    return found if share >= (_HALF if sure else 1) else []


def _covered(word: str, body: str) -> int:
    """How much of some words a text has, in pieces of two characters or more: 被困|登山爱好者."""
    place = found = 0
    while place < len(word):
        end = next((e for e in range(len(word), place + 1, -1) if word[place:e] in body), place)
        found += end - place
        place = max(end, place + 1)
    return found


def _mentions_in(alignment: Alignment, sentence: Span) -> Iterator[Mention]:
    mentions = alignment.text.mentions
    first = bisect_left(mentions, sentence.start, key=lambda mention: mention.start)
    return takewhile(lambda m: m.start < sentence.end, mentions[first:])


def _words_beside(text: str, values: tuple[Mention, ...]) -> Iterator[str]:
    """The words of a phrase that are no figures and say no movement."""
    at = 0
    for value in (*values, None):
        rest = text[at : value.start if value else len(text)]
        rest = _LIGHT.sub("", rest)
        for word in _WORDS.findall(rest):
            if not _ANY_MOVE.fullmatch(word):
                yield (_COUNT.sub("", word) or word) if value else word
        at = max(at, value.end) if value else at


def same_value(alignment: Alignment, value: Value, mention: Mention) -> bool:
    """Whether a mention states a value that stands inside given words."""
    if isinstance(value, When) and isinstance(mention.value, When):
        return alignment.calendar.states(value, mention.value, mention.start)
    if not isinstance(value, Amount) or not isinstance(mention.value, Amount):
        return value == mention.value
    hedge = hedge_apart(alignment.text.norm, mention)
    said = replace(mention.value, hedge=hedge) if hedge else mention.value
    if value.per and not said.per and value.per in periods_before(alignment.text.norm, mention.start):
        said = replace(said, per=value.per)
    return amount_key(value) in (amount_key(mention.value), amount_key(said))


def stands(norm: str, words: str, within: Span, *, least: int) -> tuple[int, int] | None:
    """Where words stand in a stretch, whole or with a word put in between; pieces have `least` characters."""
    start = norm.find(words[:2], within.start, within.end)
    while start >= 0:
        end = _follow(norm, words, start, within.end, least=least)
        if end:
            return start, end
        start = norm.find(words[:2], start + 1, within.end)
    return None


def _follow(norm: str, words: str, place: int, limit: int, *, least: int) -> int:
    """The end of words that begin at a place; 0 where they do not stand there."""
    gaps = 0
    while words:
        same = 0
        while same < len(words) and place + same < limit and norm[place + same] == words[same]:
            same += 1
        place, words = place + same, words[same:]
        if not words:
            return place
        head = words[: max(least, 1)]
        again = norm.find(head, place + 1, min(limit, place + _GAP + len(head)))
        gaps += 1
        if same < least or len(words) < least or again < 0 or gaps > _GAPS:
            return 0
        if _NOT.search(norm, place, again) and not _COUNTED.fullmatch(norm, place, again):
            return 0
        place = again
    return place


def _in_two(alignment: Alignment, words: str, within: Span) -> tuple[int, int] | None:
    """Where two halves of some words stand near each other, in any order: 提升耕地地力 for 耕地地力提升."""
    norm = alignment.text.norm
    if len(words) < _LEAST:
        turned = norm.find(words[2:] + words[:2], within.start, within.end) if len(words) == _SHORT else -1
        return (turned, turned + _SHORT) if turned >= 0 else None
    for cut in range(2, len(words) - 1):
        first, second = words[:cut], words[cut:]
        one, other = (norm.find(half, within.start, within.end) for half in (first, second))
        if one < 0 or other < 0:
            continue
        start, end = min(one, other), max(one + len(first), other + len(second))
        if end - start <= len(words) + _APART and not _DENIED.search(norm, start, end):
            return start, end
    return None


def _addressed(alignment: Alignment, words: str, within: Span) -> tuple[int, int] | None:
    """反映社情民意信息24条，报送区政协 for 向区政协反映社情民意信息."""
    given = _ADDRESSED.fullmatch(words)
    said = stands(alignment.text.norm, given["what"], within, least=2) if given else None
    if given is None or said is None:
        return None
    sent = re.compile(_SENT + re.escape(given["who"])).search(alignment.text.norm, said[1], within.end)
    is_near = sent and not _REFUSED.search(alignment.text.norm, said[1], sent.start())
    return (said[0], sent.end()) if sent and is_near else None


def _place(alignment: Alignment, start: int, end: int) -> Mention:
    raw = alignment.text.raw[start:end]
    return Mention(Kind.PHRASE, start, end, raw, Name(name_key(raw)))
