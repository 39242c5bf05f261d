"""STR509: a text of another genre than was said, or of none."""

import re
from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.facts.discovery import genre_of_module
from drafter.text.regex import regex
from drafter.text.text import Text

_KINDS = regex("工作总结|总结|计划|要点|意见|纪要|讲话|发言|报告|述职|安排|方案|规划|简报|通知")
_NAMED = regex("总结|计划|要点|纪要|讲话|工作报告|述职|规划|工作意见|如下[：:。]")
"""Words at the ends of a text that show it for a paper."""
_HEAD_NOUN = regex("(总结|计划|要点|意见|纪要|讲话|报告)(?:[（(][^（）()]{1,12}[）)])?")
_YEAR = regex("[0-9〇零一二三四五六七八九]{4}年")
_PERSONS = regex("[他她]")
_LEAST = 200
"""Characters below which a text is a part of one, which shows no form."""
_ENDS = 300
"""Characters at either end in which a paper says what it is."""
_NARRATIVE = 0.01
"""The share of 他 and 她 that no official paper of the sources comes near (at most 0.006)."""
_TOLD = (
    "别人羡慕她们能近距离接触嘉宾，却不知道她们背后的辛苦。她们要始终保持微笑，因为她们的举止代表着学校。\n"
    "小林接待的是一位老校友。那天航班晚点，她在机场等了整整一个下午，接到人时她的嗓子都哑了。可她说，"
    "看到老人眼里的泪光，她觉得一切都值得。\n"
    "和她同组的小周也有自己的故事。他负责车辆，每天清晨五点起床，把第二天的路线走上一遍。有一回下大雨，"
    "他把雨衣给了客人，自己淋了一路。回想起来，他笑着说，那是他大学里最难忘的一个星期。"
)


@rule(
    "STR509",
    "other-genre",
    source="register of official papers: they name themselves, are ordered in parts and tell of no 他 and 她",
    good=(
        "青屏县政协2024年工作总结\n一、加强学习\n组织委员学习4次，他们提交心得12篇。\n二、办好提案\n共提交提案129件。",
        "他是一名委员，她也是。",
    ),
    bad=(_TOLD,),
)
def other_genre(text: Text) -> Iterator[Hit]:
    """
    The text is not of the genre that was said: its title names another one, or it is no official paper at all.

    A feature or a story found beside the samples is no source of formal prose, and a summary is not checked
    as minutes. Without a genre, a story is only noted.

    中文：文稿不属于所说的文种：题目写的是别的文种，或者根本不是公文（通讯、记叙文之类）。
    """
    genre = genre_of_module(text.genre)
    title = genre.title if genre else ""
    if _is_story(text):
        first = text.paragraphs[0]
        wanted = f"「{title}」" if title else "公文"
        yield Hit(
            (first.start, first.end),
            f"这不是{wanted}：没有题目、层次标题和公文用语，通篇以“他”“她”叙事，像通讯或记叙文，请换用公文底稿。",
            "This is no official paper: no title, no headings, told of persons like a story.",
            severity=Severity.ERROR if text.genre else Severity.NOTE,
        )
    elif genre and (found := _other_title(text, (genre.title, *genre.aliases))):
        yield Hit(
            found.span(1),
            f"题目写的是“{found[1]}”，所说的文种是「{title}」：请核对文种，或改正题目。",
            f"The title says {found[1]}, but the genre said is {text.genre}.",
            severity=Severity.WARNING,
        )


def _is_story(text: Text) -> bool:
    """Whether a text of some length has nothing of a paper's form and is told of him and her."""
    size = len(text.norm)
    if size < _LEAST or text.runs or any(heading.level < 3 for heading in text.headings):
        return False
    if _NAMED.search(text.norm[:_ENDS]) or _NAMED.search(text.norm, size - _ENDS):
        return False
    return len(_PERSONS.findall(text.norm)) > _NARRATIVE * size


def _other_title(text: Text, names: tuple[str, ...]) -> re.Match[str] | None:
    """The word for another genre with which a title ends that names a year and nothing of this one."""
    if not text.paragraphs:
        return None
    line = text.paragraphs[0]
    words = text.norm[line.start : line.end]
    own = {kind for name in names for kind in _KINDS.findall(name)}
    if len(words) > 60 or not own or not _YEAR.search(words) or any(kind in words for kind in own):
        return None
    found = None
    for found in _HEAD_NOUN.finditer(text.norm, line.start, line.end):  # noqa: B007 - the last one counts
        pass
    return found if found and found.end() == line.end else None
