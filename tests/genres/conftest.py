"""A genre with parts, moods and lines of its own."""

from pathlib import Path

import pytest

from drafter.facts.discovery import find_genre
from drafter.facts.document import Document

GENRE = """
from typing import ClassVar
from drafter.facts.document import Document
from drafter.facts.section import Section, label, labels
from drafter.facts.types import Period, Person, Phrase, Point
from drafter.sections.opening import Opening
from drafter.sections.proposals import Proposals
from drafter.sections.study import Study

class Task(Section):
    title: ClassVar[str] = "任务"
    heading: Phrase | None = label("标题")
    measures: tuple[Point, ...] = labels("措施")

class Yearbook(Document):
    title: ClassVar[str] = "总结和计划"
    order = (Opening, Study, Proposals, Task)
    next_period: Period | None = label("计划期间")
    guests: tuple[Person, ...] = labels("出席人员")
"""
FRAME = """
title = ["[{issuer}][{period}]总结和计划", "[{issuer}]总结和计划"]
before = ["各位委员：", "出席人员：{guests:、}", "{@self}报告[{period}]工作。"]
after = ["谢谢大家！"]
signature = ["{issuer}", "{date}"]

[[part]]
heading = "[{period}]工作总结"
sections = ["study", "proposals"]

[[part]]
heading = "[{next_period}]工作计划"
sections = ["task"]
mood = "plan"
"""
PROSE = """
[headings]
pair = "突出重点，抓好任务"
four = "突出重点，抓好任务"
lever = "以任务为抓手，抓好工作"
adverb = "扎实抓好任务"

[headings.plan]
pair = "谋划来年，落实任务"

[[part]]
mood = "done"
[part.single]
measures = "已{measures:，}"

[[part]]
mood = "plan"
[[part.pattern]]
text = "{@period}，要{measures:，}"
[part.single]
measures = "要{measures:，}"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder with the genre and its templates."""
    for name, content in {
        "yearbook.py": GENRE,
        "prompts/yearbook/frame.toml": FRAME,
        "prompts/task/prose.toml": PROSE,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


@pytest.fixture
def yearbook(folder: Path) -> type[Document]:
    """The genre."""
    return find_genre(str(folder / "yearbook.py"))
