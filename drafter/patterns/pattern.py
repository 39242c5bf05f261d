"""
The little language of sentence patterns.

    {field}      the value of a fact; the pattern is used only where the fact is given
    {field:form} the value in another form (a list as 一是…；二是…)
    {@issuer}    a fact of the whole paper, not stated by this pattern
    {=field}     a fact that may have been stated before
    [ … ]        a stretch that falls away unless all its facts are there; [a｜b] takes the first that holds
    <a|b|c>      words of equal worth, taken by turns
    ／           a stop that is a comma, or a full stop where the sentence has grown long
    ＼           a comma that falls away in front of 得到, 引起 and the like
"""

import re
from dataclasses import dataclass
from functools import cache

from drafter.text.regex import regex

TOKEN = regex(r"\{(?P<slot>[^{}]*)\}|<(?P<words>[^<>]*)>|(?P<mark>[\[\]｜])|(?P<text>[^{}<>\[\]｜]+)")
SLOT = regex(r"(?P<scope>[@=]?)(?P<field>[a-z_]+)(?::(?P<form>[^:]+))?")


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of a fact; `scope` is 「@」 for one of the paper, 「=」 for one that may be said again."""

    field: str
    form: str = ""
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of equal worth."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part that falls away with its facts; the first branch that holds is taken."""

    branches: tuple[tuple["Node", ...], ...]


Node = str | Slot | Words | Stretch
Nodes = tuple[Node, ...]


def parse(text: str) -> Nodes:
    """The nodes of a pattern; ValueError says what is wrong with it."""
    stack: list[list[list[Node]]] = [[[]]]
    position = 0
    for token in TOKEN.finditer(text):
        if token.start() != position:
            break
        position = token.end()
        if token.lastgroup != "mark":
            stack[-1][-1].append(_leaf(token, text))
        elif token["mark"] == "[":
            stack.append([[]])
        elif token["mark"] == "]":
            if len(stack) == 1:
                raise ValueError(f"「{text}」多了一个「]」")
            branches = tuple(tuple(branch) for branch in stack.pop())
            stack[-1][-1].append(Stretch(branches))
        else:
            if len(stack) == 1:
                raise ValueError(f"「{text}」的「｜」只能用在方括号里")
            stack[-1].append([])
    if position != len(text):
        raise ValueError(f"「{text}」在「{text[position:]}」处无法理解")
    if len(stack) > 1:
        raise ValueError(f"「{text}」少了一个「]」")
    return tuple(stack[0][0])


def _leaf(token: re.Match[str], text: str) -> Node:
    said = token[token.lastgroup or 0]
    if token.lastgroup == "text":
        return said
    if token.lastgroup == "words":
        return Words(tuple(said.split("|")))
    slot = _slot(said)
    if slot is None:
        raise ValueError(f"「{text}」中的「{{{said}}}」不是字段")
    return slot


@cache
def _slot(said: str) -> Slot | None:
    """The slot of these words, which many patterns have alike."""
    found = SLOT.fullmatch(said)
    return Slot(found["field"], found["form"] or "", found["scope"]) if found else None


def slots(nodes: Nodes) -> tuple[Slot, ...]:
    """Every slot, those inside stretches too."""
    found: list[Slot] = []
    for node in nodes:
        if isinstance(node, Slot):
            found.append(node)
        elif isinstance(node, Stretch):
            for branch in node.branches:
                found.extend(slots(branch))
    return tuple(found)
