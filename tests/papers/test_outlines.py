"""The parts of a sample, by headings of two levels."""

import pytest

from drafter.papers.outlines import parts_of, title_of


def test_the_parts_of_a_paper_stand_under_its_headings() -> None:
    """The opening first; a number out of its order is no heading."""
    text = "甲县政协2024年工作总结\n现总结如下：\n一、学习\n组织学习4次。\n三、其他\n二、提案\n立案93件。\n"
    parts = parts_of(text)

    assert "甲县政协2024年工作总结" == title_of(text)
    assert ["", "学习", "提案"] == [part.heading for part in parts]
    assert "立案93件。" == text[parts[2].start : parts[2].end].strip()


def test_headings_of_the_second_level_serve_where_there_are_no_others() -> None:
    """（一） and on."""
    assert ["学习", "提案"] == [part.heading for part in parts_of("（一）学习\n甲。\n（二）提案\n乙。\n")]


@pytest.mark.parametrize(
    "text",
    [
        "一、学习\n（一）集中学习。学习4次。\n（二）培训\n培训2期。\n二、提案\n立案93件。\n",
        "一、学习 1、集中学习。学习4次。2、培训：培训2期。\n二、提案\n立案93件。\n",
        "一、学习\n第一，集中学习。学习4次。\n第二，培训。培训2期。\n二、提案\n立案93件。\n",
        "一、学习1. 集中学习(1)学习4次。\n2. 培训(1)培训2期。\n二、提案\n立案93件。\n",
    ],
)
def test_headings_of_the_second_level_divide_a_part(text: str) -> None:
    """However they are numbered, at the beginning of a line or inside one."""
    parts = parts_of(text)

    assert [("学习", "集中学习"), ("学习", "培训"), ("", "提案")] == [
        (part.above, part.heading) for part in parts
    ]
    assert "学习4次" in text[parts[0].start : parts[0].end]
    assert "培训2期" in text[parts[1].start : parts[1].end]


def test_the_items_of_a_list_are_no_headings() -> None:
    """A sentence each, without a body of its own."""
    items = (
        "深化参政议政工作，加强协商民主，推动各方面事业持续发展。",
        "加强队伍建设，提高水平，不断增强实效性。",
    )
    text = "一、目标\n" + "".join(f"{number}. {item}\n" for number, item in enumerate(items, 1))

    assert ["目标"] == [part.heading for part in parts_of(text)]


def test_what_stands_before_the_first_heading_belongs_to_it() -> None:
    """Nothing is lost."""
    text = "一、学习\n全年学习9次。\n（一）集中学习\n学习4次。\n（二）培训\n培训2期。\n"
    parts = parts_of(text)

    assert "全年学习9次" in text[parts[0].start : parts[0].end]


@pytest.mark.parametrize("piece", ["1、", "（一）", "第一，", "一、甲\n1、乙", "一、甲（一）乙。"])
def test_a_long_text_is_read_in_time(piece: str) -> None:
    """However often a number stands in it."""
    assert parts_of(f"一、甲\n{piece * 20_000}")
