"""Patterns by mood and genre, items in numbered paragraphs, groups inside groups."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Phrase, Quantity
from drafter.models.realizer.compose import realize

PAPER = {"issuer": "青屏县政协", "period": "2024年", "self": "县政协", "span": "全年"}
Say = Callable[..., str]


@pytest.fixture
def say(tmp_path: Path) -> Iterator[Say]:
    """The prose of a section whose template is given."""

    def said(prose: str, given: dict[str, object], **how: object) -> str:
        class Step(Group):
            what: Phrase | None = label("做法")

        class Item(Group):
            name: Phrase | None = label("名称")
            steps: tuple[Step, ...] = labels("步骤")

        class Work(Section):
            title: ClassVar[str] = "工作"
            heading: Phrase | None = label("标题")
            count: Quantity | None = label("次数")
            items: tuple[Item, ...] = labels("事项")

        module = tmp_path / "work.py"
        Work.__module__ = "sample_of_moods"
        monkey.setitem(__import__("sys").modules, "sample_of_moods", type("M", (), {"__file__": str(module)}))
        (tmp_path / "prompts" / "work").mkdir(parents=True, exist_ok=True)
        (tmp_path / "prompts" / "work" / "prose.toml").write_text(prose, encoding="utf-8")
        return realize(Work.model_validate(given), PAPER, key="k", **{"genre": "note", **how})

    with pytest.MonkeyPatch.context() as monkey:
        yield said


MOODS = """
[[part]]
[[part.pattern]]
text = "组织学习{count}"
mood = "done"
[[part.pattern]]
text = "计划组织学习{count}"
mood = ["plan", "speech"]
[[part.pattern]]
text = "{count}"
genre = ["minutes", "letter"]
[part.single]
count = "学习{count}"
"""


@pytest.mark.parametrize(
    ("how", "text"),
    [
        ({"mood": "done"}, "组织学习4次。"),
        ({"mood": "plan"}, "计划组织学习4次。"),
        ({"mood": "speech"}, "计划组织学习4次。"),
        ({"mood": "article"}, "学习4次。"),
        ({"mood": "article", "genre": "letter"}, "4次。"),
    ],
)
def test_a_pattern_is_chosen_only_in_its_moods_and_genres(say: Say, how: dict[str, str], text: str) -> None:
    """One without a mood in any."""
    assert text == say(MOODS, {"count": "4次"}, **how)


def test_a_part_of_another_mood_is_passed_over(say: Say) -> None:
    """With its table of single facts."""
    prose = (
        '[[part]]\nmood = "done"\n[part.single]\ncount = "学习{count}"\n'
        '[[part]]\nmood = "plan"\n[part.single]\ncount = "拟学习{count}"'
    )

    assert ["学习4次。", "拟学习4次。"] == [
        say(prose, {"count": "4次"}, mood=mood) for mood in ("done", "plan")
    ]


def test_a_heading_may_be_asked_for_but_is_not_said(say: Say) -> None:
    """A pattern can hang on whether the section has one."""
    prose = (
        '[[part]]\n[[part.pattern]]\ntext = "共学习{count}"\nwithout = ["heading"]\n'
        '[[part.pattern]]\ntext = "先后学习{count}"\nneeds = ["heading"]\n'
    )

    assert "共学习4次。" == say(prose, {"count": "4次"})
    assert "先后学习4次。" == say(prose, {"count": "4次", "heading": "加强学习"})


ITEMS = '[[part]]\neach = "items"\nparagraph = "each"\nnumber = "{}"\n[part.single]\nname = "{{name}}"\n'


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("1.", "1.走访。\n2.座谈。"),
        ("（1）", "（1）走访。\n（2）座谈。"),
        ("（一）", "（一）走访。\n（二）座谈。"),
        ("一是", "一是走访。\n二是座谈。"),
        ("", "走访。\n座谈。"),
    ],
)
def test_items_stand_in_paragraphs_of_their_own(say: Say, style: str, text: str) -> None:
    """Numbered as the part says."""
    assert text == say(ITEMS.format(style), {"items": [{"name": "走访"}, {"name": "座谈"}]})


def test_one_item_has_no_number(say: Say) -> None:
    """1. without 2. is none."""
    assert "走访。" == say(ITEMS.format("1."), {"items": [{"name": "走访"}]})


def test_groups_inside_groups_follow_their_item(say: Say) -> None:
    """`[[part.part]]` tells them."""
    prose = ITEMS.format("1.") + '[[part.part]]\neach = "steps"\n[part.part.single]\nwhat = "{what}"\n'
    given = [{"name": "走访", "steps": [{"what": "先摸底"}, {"what": "后上门"}]}, {"name": "座谈"}]

    assert "1.走访。先摸底。后上门。\n2.座谈。" == say(prose, {"items": given})


def test_like_sections_take_tied_patterns_in_turn(say: Say) -> None:
    """The third of three is told like the first only where there are but two patterns."""
    prose = "[[part]]\n" + "".join(
        f'[[part.pattern]]\ntext = "{text}{{count}}"\n' for text in ("共学习", "组织学习", "先后学习")
    )

    assert 3 == len({say(prose, {"count": "4次"}, nth=nth) for nth in range(3)})
