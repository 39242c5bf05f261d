"""Markdown out: marks for title and headings, blank lines between paragraphs, nothing else."""

from drafter.checking.report import Report
from drafter.drafting.draft import Draft, DraftSection, Layout
from drafter.formats.markdown import render


def rendered(text: str) -> str:
    return render(Draft(text, Layout(""), (), Report(text, (), (), 0, ""))).decode()


def test_title_and_headings_are_marked_by_level() -> None:
    """`#` for the title, `##` for 一、, `###` for （一）."""
    assert rendered("工作总结\n\n一、提案工作\n（一）提交\n共提交提案129件。\n\n青屏县政协") == (
        "# 工作总结\n\n## 一、提案工作\n\n### （一）提交\n\n共提交提案129件。\n\n青屏县政协\n"
    )


def test_a_heading_with_prose_behind_it_is_a_paragraph() -> None:
    """A mark would turn the whole paragraph into a heading."""
    assert "\n\n（一）提交有序。共提交提案129件。\n" in rendered(
        "工作总结\n（一）提交有序。共提交提案129件。"
    )


def test_items_below_the_second_level_are_paragraphs() -> None:
    """1. and （1） stand in the text as they are."""
    assert rendered("工作总结\n1.走访\n（1）企业\n") == "# 工作总结\n\n1.走访\n\n（1）企业\n"


def test_a_number_inside_a_paragraph_is_no_heading() -> None:
    """一是… and （二） in the middle of a line stay where they are."""
    assert "## " not in rendered("工作总结\n做法：（一）走访；（二）座谈。一是听，二是看。")


def test_a_heading_without_a_number_is_marked_too() -> None:
    """The draft knows it for a heading; inside a part it is one of the second level."""
    sections = tuple(DraftSection(heading, "正文。", "offline", ()) for heading in ("加强学习", "办好提案"))
    layout = Layout("工作总结", parts=((), ("工作计划",)))
    draft = Draft(layout.assembled(sections), layout, sections, Report("", (), (), 0, ""))

    assert [line for line in render(draft).decode().split("\n\n") if line.startswith("#")] == [
        "# 工作总结",
        "## 加强学习",
        "## 工作计划",
        "### 办好提案",
    ]
