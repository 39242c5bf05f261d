"""Facts as lines 「标签：值」, with comments behind #."""

import re

from drafter.errors import Problem
from drafter.facts.parsed import Parsed, Path
from drafter.facts.quotes import unquoted
from drafter.text.regex import regex

_COMMENT = regex(r"(?:^|\s)[#＃].*$")
_SOME = 5
"""How many lines at fault are told one by one, however few are right."""
_PAIR = regex(r"(?:[-*•·]\s+)?([^:：]*)[:：](.*)")


def parse_lines(text: str) -> Parsed:
    """The facts of a text, one a line, as a plain list; a line without a colon is a problem."""
    entries: list[dict[str, str]] = []
    lines: dict[Path, int] = {}
    problems = []
    for number, line in enumerate(re.split("\r\n|\r|\n", text), 1):
        body = _COMMENT.sub("", line).strip()
        if not body:
            continue
        found = _PAIR.fullmatch(body)
        if found and found.group(1).strip():
            lines[(len(entries),)] = number
            label, value = unquoted(found.group(1).strip()), found.group(2).strip().rstrip("；;，,。 ")
            entries.append({"label": label, "value": value})
        else:
            trouble = "冒号前面没有标签" if found else "缺少冒号"
            problems.append(
                Problem(
                    f"第{number}行", f"「{body[:40]}」{trouble}：请写成「标签：值」，如「立案件数：93件」。"
                )
            )
    if len(problems) > max(_SOME, len(entries)):
        told = (
            f"有{len(problems)}行没有写成「标签：值」，不像事实清单：一行写一条，如「立案件数：93件」；"
            "要从文稿取出事实，请用 drafter facts。"
        )
        return Parsed([], {}, (Problem("", told),))
    return Parsed(entries, lines, tuple(problems))
