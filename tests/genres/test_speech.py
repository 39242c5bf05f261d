"""The speech: salutation, points, good wishes, thanks; nobody signs it."""

from pathlib import Path

from drafter.drafting.drafter import Drafter


def test_a_speech_greets_and_thanks(root: Path) -> None:
    """The lines around the points are the genre's own."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "24-veteran-cadres-speech-summary.toml")

    assert draft.layout.before[-2:] == ("尊敬的政协领导、各位老干部：", "大家好！")
    assert draft.text.endswith("谢谢大家！")


def test_an_announced_plan_is_given(root: Path) -> None:
    """What is led into by a colon follows it, item by item."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "24-veteran-cadres-speech-summary.toml")

    assert "具体计划有以下几项：一是" in draft.text
    assert "五是" in draft.text
