"""Amounts of each, however text and fact say of what: 588公斤/亩 as 亩产588公斤, 每平方米每月6元, 最高时速25公里."""

import re
from collections.abc import Iterator
from dataclasses import replace

from drafter.checking.amounts import amount_key, of_each
from drafter.checking.prepared import Prepared
from drafter.text.numerals import HAN
from drafter.text.regex import regex
from drafter.text.values import Amount, Hedge, Mention

_LABEL = regex("[每均单]")
_REACH = 20
_SAID = {"小时": ("小时", "时速"), "天": ("天", "日")}
"""How a text says of what, where not by the word itself."""
_TIMES = frozenset("年月天日周")
_WORKING = "[产供投接处掘涌排发用耗售销送办加运印]"
"""日供水, 年产: a time that a verb makes a frequency of."""
LIMIT = regex(
    "时限|期限|限[额期值速]|上限|下限|[格数准]线|门槛|目标|指标|条件|标准|响应|警戒|预警|最[高低多少]|至少|不[超少低高]"
    "|年龄|要求$|以[内上]"
)
"""Labels that say that their value is a bound: of a 时限 of 3小时, 3小时之内 is said."""


def owners_of_each(mention: Mention, amount: Amount, prepared: Prepared, norm: str) -> Iterator[int]:
    """The facts of one value, of which one says of each what the other says in other words or nearby."""
    one, each = of_each(amount)
    near = norm[max(0, mention.start - _REACH) : mention.start]
    for hedge in {amount.hedge, Hedge.EXACT}:
        for owner, its in prepared.rated.get(amount_key(replace(one, hedge=hedge)), ()):
            fact = prepared.facts[owner]
            if hedge is not amount.hedge and not LIMIT.search(fact.label):
                continue
            said = f"每{each}" in fact.text or each in (*_SAID.get(its, (its,)), *fact.label)
            if said if each else any(_is_said(word, near) for word in _SAID.get(its, (its,))):
                yield owner
    if each:
        plain = prepared.amounts.get(amount_key(one), ())
        yield from (owner for owner in plain if _LABEL.search(prepared.facts[owner].label))


def _is_said(word: str, near: str) -> bool:
    """Whether the words in front of a figure say that it is of each: 亩产, 各支部, 日供水, but not 两年 nor 今年."""
    if word in _TIMES:
        return re.search(f"[每按各]{word}|{word}{_WORKING}", near) is not None
    return re.search(f"(?<![0-9{HAN}]){re.escape(word)}", near) is not None
