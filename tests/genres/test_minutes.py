"""The minutes of a meeting: a head of lines, then 会议 as the subject."""

from pathlib import Path

from drafter.drafting.drafter import Drafter


def test_the_head_names_time_place_chair_and_who_was_present(root: Path) -> None:
    """A line each, before the first item."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "17-meeting-minutes.toml")

    assert draft.layout.before == (
        "时间：2023年1月5日",
        "地点：北京政协大厦",
        "主持：市政协主席陈敏明",
        "出席：各界别政协委员、市政协办公室负责人顾清和",
    )
    assert draft.layout.after == ("记录：石致远", "审核：高允之")


def test_the_meeting_holds_settles_and_asks(root: Path) -> None:
    """Each 会议… is said because its fact was given, and no other."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "17-meeting-minutes.toml")

    assert all(word in draft.text for word in ("会议认为", "会议确定", "会议明确", "会议强调", "会议要求"))
    assert "会议决定" not in draft.text


def test_a_meeting_that_names_its_issuer_and_year_names_them_once() -> None:
    """The title does not say 青屏县政协2025年青屏县政协2025年工作部署会议纪要."""
    facts = {
        "genre": "minutes",
        "issuer": "青屏县政协",
        "period": "2025年",
        "meeting": "青屏县政协2025年工作部署会议",
        "sections": [{"type": "agenda_item", "discussed": ["年度协商计划"]}],
    }

    assert "青屏县政协2025年工作部署会议纪要" == Drafter().draft(facts).layout.title
