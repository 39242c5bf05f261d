"""Counts that a given list bears out: 先后3次（3月、5月、9月）, 甲、乙2名委员, 从三个方面：一是…二是…三是…."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from drafter.checking.alignment import Alignment
from drafter.checking.lists import WORDED, parts_of
from drafter.facts.fact import Fact
from drafter.text.regex import regex
from drafter.text.values import Amount, Mention, When

_BRACKET = regex(r"[^，。；（）\n]{0,6}[（(](?P<items>[^（）()\n]{1,80})[）)]")
_SPLIT = regex(r"[、，；]|和|及")
_SEQUENCE = regex(r"([一二三四五六七八九])(?:是|要)")
_ANNOUNCED = regex(r"[^，。；：\n]{0,14}：(?P<items>[^。\n]{1,400})")
_NOUN = regex("[\u4e00-\u9fff]{2}")
_LATER = regex("[之以]?后的?")
_ABSTRACT = frozenset(["个", "项", "点", "条", "方面", "个方面", "类", "种", "件", "步", "环节"])
_WORDS = regex("[\u4e00-\u9fff“”]{2,16}(?:、[\u4e00-\u9fff“”]{1,10}){1,9}$")
_ITEMS = regex("、|(?<=[\u4e00-\u9fff]{2})[和及与](?=[\u4e00-\u9fff]{2,8}$)")
_LONGEST_RUN = 60
_NEAR = 120
_DIGITS = "一二三四五六七八九"


def is_derived(alignment: Alignment, mention: Mention) -> bool:
    """Whether an amount is the count of something given beside it."""
    amount = mention.value
    if (
        not isinstance(amount, Amount)
        or amount.low != amount.high
        or amount.hedge
        or not 2 <= amount.low <= 30
    ):
        return False
    count = int(amount.low)
    if count != amount.low:
        return False
    return (
        _in_brackets(alignment, mention, count)
        or _run_before(alignment, mention, count)
        or _words_before(alignment, mention, count)
        or _of_list(alignment, mention, count)
        or _of_run(alignment, mention, count)
        or _sequence(alignment, mention, count)
        or _announced(alignment, mention, count)
        or _of_kind(alignment, mention, count)
        or _between_dates(alignment, mention)
    )


def _in_brackets(alignment: Alignment, mention: Mention, count: int) -> bool:
    found = _BRACKET.match(alignment.text.norm, mention.end)
    return found is not None and len(_SPLIT.split(found["items"])) == count


def _run_before(alignment: Alignment, mention: Mention, count: int) -> bool:
    """甲、乙、丙3名委员: names given, one after the other, right in front of their number."""
    norm = alignment.text.norm
    spans = alignment.places
    last = bisect_right(spans, (mention.start, 0))
    length, place = 0, mention.start
    for start, end in reversed(spans[max(0, last - 40) : last]):
        if end > place:
            continue
        if norm[end:place] in ("", "、", "和", "及", "》", "等", "与", "，", "委员、", "委员", "委员和"):
            length, place = length + 1, start
        elif end < place:
            break
    return length == count


def _words_before(alignment: Alignment, mention: Mention, count: int) -> bool:
    """养老、失业、工伤三项社会保险: as many words, one after the other, right in front of their number."""
    norm = alignment.text.norm
    words = _WORDS.search(norm, max(0, mention.start - _LONGEST_RUN), mention.start)
    return words is not None and len(_ITEMS.split(words.group())) == count


def _of_list(alignment: Alignment, mention: Mention, count: int) -> bool:
    """A count of facts given under one label, one of which stands in the same sentence."""
    text = alignment.text
    paragraph = text.paragraphs[text.paragraph_at(mention.start) - 1] if text.paragraphs else None
    if paragraph is None:
        return False
    return any(
        paragraph.start <= mention.start < paragraph.end
        for members in alignment.prepared.lists.get(count, ())
        for index in members
        for mention in alignment.stated.get(index, ())
    )


def _of_kind(alignment: Alignment, mention: Mention, count: int) -> bool:
    """两条建议均获采纳, 甲、乙、丙三个村: as many given facts, or parts of one, as the sentence has stated before."""
    noun = _NOUN.match(alignment.text.norm, mention.end)
    said = list(_said_before(alignment, mention))
    named = sum(noun.group() in fact.label for fact in said) if noun else 0
    listed = any(len(parts_of(fact.text)) == count for fact in said if fact.kind in WORDED)
    return named == count or listed


def _said_before(alignment: Alignment, mention: Mention) -> Iterator[Fact]:
    """The facts that a sentence has stated before a place."""
    sentence = max(alignment.text.norm.rfind(stop, 0, mention.start) for stop in "。\n")
    first, last = (bisect_left(alignment.places, (at, 0)) for at in (sentence, mention.start))
    said = {index for place in alignment.places[first:last] for index in alignment.owners.get(place, ())}
    return (alignment.facts[index] for index in said)


def _between_dates(alignment: Alignment, mention: Mention) -> bool:
    """三个月后的4月30日, where the day three months before was named last."""
    amount, later = mention.value, _LATER.match(alignment.text.norm, mention.end)
    before = alignment.calendar.before(mention.start)
    mentions = alignment.text.mentions if later and before else ()
    there = next((m.value for m in mentions if later and m.start == later.end()), None)
    if not isinstance(amount, Amount) or not before or not isinstance(there, When):
        return False
    here = before[0]
    if amount.unit == "月" and here.month and there.month:
        years = 12 * (there.year - here.year) if there.year and here.year else 0
        return (there.month + years - here.month - amount.low) in ((0,) if years else (0, -12))
    if amount.unit == "天" and here.month and here.day:
        return alignment.calendar.day_after(here, int(amount.low)) == (there.month or here.month, there.day)
    return False


def _of_run(alignment: Alignment, mention: Mention, count: int) -> bool:
    """瓦窑、旗杆和上坪三个村: the count within the last of as many names of one list."""
    return any(
        len(said) == count and said[-1].start <= mention.start < mention.end <= said[-1].end
        for said in alignment.stated.values()
    )


def _announced(alignment: Alignment, mention: Mention, count: int) -> bool:
    """做好两项工作：…；…。: as many items behind the colon as were announced, of things, not of people."""
    if not isinstance(mention.value, Amount) or mention.value.unit not in _ABSTRACT:
        return False
    found = _ANNOUNCED.match(alignment.text.norm, mention.end)
    return found is not None and len(found["items"].split("；")) == count


def _sequence(alignment: Alignment, mention: Mention, count: int) -> bool:
    """从三个方面发力：一是…二是…三是…: a sequence that begins right behind a count of things, not of people."""
    if not isinstance(mention.value, Amount) or mention.value.unit not in _ABSTRACT:
        return False
    first = _SEQUENCE.search(alignment.text.norm, mention.end, mention.end + _NEAR)
    if first is None:
        return False
    following = alignment.text.norm[mention.end : mention.end + 1500]
    numbers = [_DIGITS.index(c) + 1 for c in _SEQUENCE.findall(following)]
    return numbers[:count] == list(range(1, count + 1)) and (len(numbers) == count or numbers[count] == 1)
