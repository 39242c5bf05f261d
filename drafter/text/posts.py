"""
The post that stands right before or right behind a name: 副秘书长 of 县政协副秘书长木青 and of 木青副秘书长.

A post is its grade (副, 常务副, 原, 代) and its core (秘书长). The words are data (`drafter/data/persons.toml`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from drafter.text.regex import regex
from drafter.text.wordlists import alternatives, word_lists

_WORDS = word_lists("persons")
_GRADE = f"(?P<grade>(?:{alternatives(_WORDS['grades'])}){{0,3}})"
_CORE = f"(?P<core>{alternatives((*_WORDS['ranks'], *_WORDS['roles']))})"
_POST = regex(_GRADE + _CORE)
_BEFORE = regex(_GRADE + _CORE + r"(?:委员)?[：:]?[ 　]{0,2}\Z")
_BEHIND = regex(_GRADE + _CORE + "(?:委员)?(?![期久远时效达年势团会议录员助办们级])")
_FORMER = regex("原(?=[省市县区州镇乡旗中党](?:[^，。；：、\n在由对向的]{0,9})$)")
"""原县政协副主席: what is said of the post stands before the body."""
_REACH = 16
_RANKS = frozenset(_WORDS["ranks"])
_SAME = {"代理": "代", "荣誉": "名誉", "正": "", "专职": "", "时任": ""}
_COMMITTEE = regex("常委(?=会)")
_LIGHT = frozenset(("", "第一", "高级", "首席", "正高级"))
"""Grades that may be left out: 农艺师 of a 高级农艺师, 书记 of a 第一书记."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post by grade and core, and the span of its words."""

    grade: str
    core: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """The post as it is said."""
        return self.grade + self.core

    @property
    def is_rank(self) -> bool:
        """Whether it is an office somebody holds, and no part taken for the occasion (组长)."""
        return self.core in _RANKS

    def fits(self, given: "Post") -> bool:
        """Whether this may be said of somebody who was given that post."""
        return self.core == given.core and (
            self.grade == given.grade or (not self.grade and given.grade in _LIGHT)
        )


def post_before(norm: str, start: int) -> Post | None:
    """The post that ends where a name begins."""
    low = max(0, start - _REACH)
    found = _BEFORE.search(norm[low:start])
    if found is None:
        return None
    return _formerly(_post(found, low), norm[low:start], low)


def posts_before(norm: str, start: int) -> Iterator[Post]:
    """The posts before a name, the last first: those of 县委常委、常务副县长龚明理."""
    while post := post_before(norm, start):
        yield post
        start = norm.rfind("、", max(0, post.start - _REACH), post.start)
        if start < 0:
            return


def post_behind(norm: str, end: int) -> Post | None:
    """The post that begins where a name ends."""
    found = _BEHIND.match(norm, end)
    return _post(found, 0) if found else None


def posts_in(words: str) -> Iterator[Post]:
    """The posts that some words name, in order: 县委常委、常务副县长."""
    for found in _POST.finditer(words):
        if not _COMMITTEE.match(words, found.start()):
            yield _formerly(_post(found, 0), words, 0)


def _post(found: re.Match[str], low: int) -> Post:
    grade = found["grade"]
    for word, same in _SAME.items():
        grade = grade.replace(word, same)
    core = found["core"].removeprefix("村") if found["core"] == "村支书" else found["core"]
    return Post(grade, core, low + found.start(), low + found.end("core"))


def _formerly(post: Post, words: str, low: int) -> Post:
    """The post with what is said of it before the body: 原 of 原县政协副主席."""
    former = _FORMER.search(words[: post.start - low])
    return replace(post, grade="原" + post.grade, start=low + former.start()) if former else post
