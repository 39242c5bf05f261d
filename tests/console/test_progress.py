"""What is seen of a draft in the making."""

from io import StringIO

import pytest

from drafter.console.progress import Progress
from drafter.console.speech import Speech
from drafter.drafting.events import Event


@pytest.fixture
def stream() -> StringIO:
    return StringIO()


def shown(stream: StringIO, *events: Event, sentences: bool = True) -> list[str]:
    """The lines that these events put on the terminal."""
    progress = Progress(Speech(), stream, sentences=sentences)
    for event in events:
        progress(event)
    return stream.getvalue().splitlines()


def said(section: int, text: str, *, proved: bool = True) -> Event:
    return Event("sentence", section, f"第{section}部分", text=text, proved=proved)


def done(section: int, text: str, *, proved: bool = True) -> Event:
    return Event("done", section, f"第{section}部分", text=text, proved=proved)


def test_a_sentence_is_marked_as_it_was_found(stream: StringIO) -> None:
    """✓ only where it was checked and nothing was wrong."""
    assert ["✓ 甲。", "？ 乙。"] == shown(stream, said(0, "甲。"), said(0, "乙。", proved=False))


def test_what_comes_before_its_turn_is_held_back(stream: StringIO) -> None:
    """Sections are read in the order of the paper."""
    lines = shown(stream, said(1, "乙。"), done(1, "乙。"), said(0, "甲。"), done(0, "甲。"))

    assert ["✓ 甲。", "第0部分：已证明", "✓ 乙。", "第1部分：已证明"] == lines


def test_what_became_different_is_shown_again(stream: StringIO) -> None:
    """What stands in the end is what counts."""
    lines = shown(stream, said(0, "甲。", proved=False), done(0, "丙。\n丁。"))

    assert ["？ 甲。", "第0部分：已证明，定稿如下。", "丙。", "丁。"] == lines


def test_a_request_made_again_begins_anew(stream: StringIO) -> None:
    """The sentences so far are void."""
    again = Event("again", 0, "第0部分", text="连接中断", wait=1.25)
    lines = shown(stream, said(0, "甲。"), again, said(0, "甲。"), done(0, "甲。"))

    assert lines[1] == "第0部分：连接中断，1.2 秒后重试。"
    assert lines[-1] == "第0部分：已证明"


def test_without_a_stream_only_the_outcome_is_shown(stream: StringIO) -> None:
    """One line a section, and what went wrong."""
    lines = shown(
        stream,
        said(0, "甲。"),
        Event("checked", 0, "第0部分", faults=2),
        Event("offline", 0, "第0部分", text="模型的回复核对未通过。"),
        done(0, "甲。", proved=False),
        sentences=False,
    )

    assert lines == [
        "第0部分：有 2 处要改。",
        "第0部分：模型的回复核对未通过。改用离线文稿。",
        "第0部分：未能证明",
    ]


def test_it_speaks_english_too() -> None:
    """Where that was asked for."""
    stream = StringIO()
    Progress(Speech("en"), stream, sentences=False)(done(0, "甲。"))

    assert "proved" in stream.getvalue()
