"""Ratios as prose has them: 竞争比约为71∶1 for 约71:1, 录用与报考人数之比为1比34 for 34:1."""

import re

from drafter.checking.alignment import Alignment
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention, Name

_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
_RATIO = regex(rf"(?P<hedge>约|近)?(?P<one>{_NUMBER})[:：比](?P<other>{_NUMBER})")
_LABEL = regex("比|率")
_IS = "(?:为|是|达|达到)?"


def match_ratios(alignment: Alignment) -> None:
    """State the facts that are ratios where the text says them, in either order where 比 stands between."""
    for index, fact in enumerate(alignment.facts):
        given = _RATIO.fullmatch(normalized(fact.text)) if index not in alignment.stated else None
        if given and _LABEL.search(fact.label):
            one, other = re.escape(given["one"]), re.escape(given["other"])
            hedge = f"{given['hedge']}{_IS}" if given["hedge"] else ""
            pattern = rf"(?<![0-9.:]){hedge}(?:{one}[:：比]{other}|{other}比{one})(?![0-9:]|\.[0-9])"
            found = re.search(pattern, alignment.text.norm)
            if found:
                raw = alignment.text.raw[slice(*found.span())]
                alignment.stated[index] = [Mention(Kind.PHRASE, *found.span(), raw, Name(name_key(raw)))]
