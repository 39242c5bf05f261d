"""Nothing and everything said in words: 0起 as 未发生…, 100% as 全部合格, 办复150件 as 立案150件，已全部办复."""

import re

from drafter.checking.alignment import Alignment
from drafter.facts.fact import Fact
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention, Name

_NONE = (
    "(?:未(?:造成|发生|出现|发现|接到|收到|有)|没有(?:造成|发生|出现|发现|接到|收到)?|无一?|零|不存在|杜绝了?)"
    "(?:一起|一例|任何|新的?|新增)?"
)
_ZERO = (
    "(?:零发生|零报告|零事故|零感染|零伤亡|为零|归零|清零|[降减]至零|[降减]到零"
    "|(?:均|都)?(?:无一[例起人件处]|未发生|未出现))"
)
_SAYS_NONE = regex("(?:无|未发生|没有|零|未出现|未造成)(?P<what>[\u4e00-\u9fff]{2,12})")
_ALL = regex(
    "全部|全都|悉数|无一例外|均|都|全(?=覆盖|达标|参与|参加|合格|到位|通过|办结|办复)|(?P<what>[\u4e00-\u9fff])尽(?P=what)"
)
_PAIR = 2
_REACH = 8
"""How far behind 全部 its verb may stand: 已全部按期|办结."""
_BEFORE = 20
"""How far in front of 全部 stands what it is said of."""
_SHARE = regex("(?:率|的?比[例率重]|占比)$")
_DONE = regex(
    "办[复结理毕]|答复|整改|解决|落实|采纳|侦破|告破|破获|化解|销号|完成|完工|竣工|开工|入住|脱贫|出列|达标|合格|通过|"
    "修复|拆除|清退|安置|发放|兑现|就业|上岗|治愈|出院|投产|投用|到位|结案|审结"
)
"""What a label says was done of as many as there were."""
_VERBS = 30
"""How far behind a figure it may be said that this was done of all."""
_MARK = regex("[，。；：、\n]")
_WHOLLY_SAID = "(?:已|现已)?(?:全部|全都|均|都|悉数)(?:已|按期|如期|按时|得到)?"
_WHOLLY = regex(f"{_WHOLLY_SAID}(?P<what>[\u4e00-\u9fff]{{2,8}})")
_FIGURE_OR_STOP = regex("[0-9。\n]")
_WORD = regex("[\u4e00-\u9fff]{2,}")
_TAIL = regex("(?:数量?|总数|起数|人数|例数|次数|件数|情况|率)$")


def match_none_or_all(alignment: Alignment) -> None:
    """State facts of nothing and of everything by the words that say so."""
    for index, fact in enumerate(alignment.facts):
        if index in alignment.stated:
            continue
        span = (
            _none(alignment, fact)
            or _all(alignment, fact)
            or _all_of(alignment, fact)
            or _in_other_words(alignment, fact)
        )
        if span:
            raw = alignment.text.raw[slice(*span)]
            alignment.stated[index] = [Mention(Kind.PHRASE, *span, raw, Name(name_key(raw)))]


def _none(alignment: Alignment, fact: Fact) -> tuple[int, int] | None:
    """Where a text says that there is none of what a fact counts."""
    nothing = isinstance(fact.value, Amount) and fact.value.low == fact.value.high == 0
    if nothing or normalized(fact.text) in ("零", "无"):
        words = {_TAIL.sub("", normalized(label)) for label in (fact.label, *fact.aliases)}
    elif fact.kind is Kind.PHRASE and (said := _SAYS_NONE.fullmatch(normalized(fact.text))):
        words = {said["what"]}
    else:
        return None
    for word in sorted(filter(None, words)):
        what, last = re.escape(word), re.escape(word[-2:])
        pattern = f"{_NONE}[\u4e00-\u9fff]{{0,4}}{what}|{what}[\u4e00-\u9fff]{{0,4}}{_ZERO}"
        pattern += f"|{_NONE}(?:人员|群众)?{last}(?![率者户人])" if len(word) > _PAIR else ""
        found = re.search(pattern, alignment.text.norm)
        if found:
            return found.span()
    return None


def _all(alignment: Alignment, fact: Fact) -> tuple[int, int] | None:
    """Where a text says that all of it is so, of the thing that the label names: 结业考试全部合格."""
    value = fact.value
    if fact.kind is not Kind.RATE or not isinstance(value, Amount):
        return None
    if not value.low == value.high == 1 or value.hedge:
        return None
    norm = alignment.text.norm
    for label in (fact.label, *fact.aliases):
        body = _SHARE.sub("", normalized(label))
        pairs = {word[i : i + 2] for word in _WORD.findall(body) for i in range(len(word) - 1)}
        done = {body[-2:]} if normalized(label).endswith("率") else pairs
        for said in _ALL.finditer(norm):
            clause = _MARK.split(norm[said.end() : said.end() + _REACH], maxsplit=1)[0]
            before = norm[max(0, said.start() - _BEFORE) : said.end()]
            of_it = pairs == done or any(pair in before for pair in pairs - done)
            if body in clause or (any(pair in clause for pair in done) and of_it):
                return said.start(), said.end() + len(clause)
    return None


def _all_of(alignment: Alignment, fact: Fact) -> tuple[int, int] | None:
    """Where a text says of a figure of the same value that all of it is done: 立案150件，现已全部办复."""
    if fact.kind is not Kind.QUANTITY:
        return None
    label, norm = normalized(fact.label), alignment.text.norm
    for index, mentions in sorted(alignment.stated.items()):
        other = alignment.facts[index]
        if other.value != fact.value:
            continue
        for mention in mentions:
            said = _ALL.search(norm, mention.end, min(len(norm), mention.end + _VERBS))
            between = norm[mention.end : said.start()] if said else "。"
            if said is None or _FIGURE_OR_STOP.search(between):
                continue
            clause = _MARK.split(norm[said.end() : said.end() + _REACH], maxsplit=1)[0]
            counted = label in other.label or not _pairs(label).isdisjoint(_pairs(between))
            if _tells(label, clause) or (counted and _tells(other.label, clause)):
                return mention.start, said.end() + len(clause)
    return None


def _tells(label: str, clause: str) -> bool:
    """Whether the words behind 全部 say what a label says was done."""
    done = _DONE.search(label)
    return (
        bool(done and not set(done.group()).isdisjoint(clause))
        or len(_pairs(label) & _pairs(clause)) >= _PAIR
    )


def _pairs(words: str) -> set[str]:
    return {word[i : i + 2] for word in _WORD.findall(words) for i in range(len(word) - 1)}


def _in_other_words(alignment: Alignment, fact: Fact) -> tuple[int, int] | None:
    """Where a text says 均已办复 for 全部办复."""
    given = _WHOLLY.fullmatch(normalized(fact.text)) if fact.kind is Kind.PHRASE else None
    found = re.search(f"{_WHOLLY_SAID}{re.escape(given['what'])}", alignment.text.norm) if given else None
    return found.span() if found else None
