"""LNG002: marks of Markdown in the prose."""

import re
from collections.abc import Iterator

from drafter.checking.rule import Hit, rule
from drafter.text.blanks import find_bold
from drafter.text.regex import regex
from drafter.text.text import Text

_HEADING = regex(r"^[ \t]{0,3}#{1,6}[ \t]+(?=\S)", re.MULTILINE)
_SIGNS = regex("[`*+>~<\\[-]")
_MARK = regex(
    r"```[a-z]{0,12}|^[ \t]{0,8}[-*+][ \t]+(?=[^\s0-9-])|^[ \t]{0,3}>[ \t]?(?=\S)"
    r"|^[ \t]{0,3}(?:-{3,}|\*{3,})[ \t]*$|\[[^\[\]\n]{1,60}\]\(https?://[^()\s]{1,120}\)"
    r"|^\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]{0,200}$|<br[ ]?/?>|~~",
    re.MULTILINE,
)
_WITH_MEANING = ("[", "|", ":", "<", "~")
"""Marks that say something: an address, a table, a line break, words struck out. A reader must decide."""


@rule(
    "LNG002",
    "markdown-left",
    source="practice: replies of language models; GB/T 9704-2012 knows no such marks",
    good=("一、加强学习", "建成“互联网+政务服务”平台。", "- 3 -"),
    bad=("## 一、加强学习", "共提交**129件**提案。", "- 强化学习", "```\n一年来，工作有序。\n```"),
)
def markdown_left(text: Text) -> Iterator[Hit]:
    """
    A mark of Markdown stands in the prose: #, **, a bullet, ```.

    It is how language models lay out their replies, and it is printed as it stands. In a .md file the # in
    front of title and headings belongs to the file's form.

    中文：正文里留有Markdown标记（#、**、列表符号、```），打印出来原样可见。.md文件标题前的#属于文件格式，
    不算。
    """
    for mark in _marks(text.raw):
        plain = not mark.group().startswith(_WITH_MEANING)
        yield _hit(mark.start(), mark.end(), mark.group().strip(), sure=plain)
    for start, end in find_bold(text.raw):
        yield _hit(start, end, text.raw[start:end], suggestion=text.raw[start + 2 : end - 2])
    if not text.markdown and "#" in text.raw:
        for heading in _HEADING.finditer(text.raw):
            yield _hit(heading.start(), heading.end(), heading.group().strip())


def _marks(raw: str) -> Iterator[re.Match[str]]:
    """The marks in the lines that hold a sign of one."""
    sign = _SIGNS.search(raw)
    while sign:
        end = raw.find("\n", sign.start())
        end = len(raw) if end < 0 else end
        yield from _MARK.finditer(raw, raw.rfind("\n", 0, sign.start()) + 1, end)
        sign = _SIGNS.search(raw, end)


def _hit(start: int, end: int, shown: str, suggestion: str = "", *, sure: bool = True) -> Hit:
    """The finding on a mark of Markdown."""
    return Hit(
        (start, end),
        f"「{shown}」是Markdown标记，应删去。",
        f"“{shown}” is a mark of Markdown; take it out.",
        suggestion=suggestion,
        sure=sure,
    )
