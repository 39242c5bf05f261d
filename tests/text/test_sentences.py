"""Paragraphs and sentences, by offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.sentences import find_paragraphs, find_sentences

texts = st.text(st.sampled_from("提案。！？；”）\n\r 　a\ufeff\x00\ud800"), max_size=60)


@given(texts)
def test_sentences_tile_their_paragraphs(raw: str) -> None:
    """Nothing of a line is lost between two sentences, and nothing stands twice."""
    paragraphs, sentences = find_paragraphs(raw), find_sentences(raw)

    assert "".join(raw[p.start : p.end] for p in paragraphs) == "".join(
        raw[s.start : s.end] for s in sentences
    )


@given(texts)
def test_paragraphs_are_lines_without_the_white_space_around_them(raw: str) -> None:
    """No blank line, no line end, no indent."""
    lines = [raw[p.start : p.end] for p in find_paragraphs(raw)]

    assert [line.strip() for line in lines] == lines
    assert not any("\n" in line or "\r" in line or not line for line in lines)


@pytest.mark.parametrize(
    ("sentences", "raw"),
    [
        (["一是学习；", "二是调研。"], "一是学习；二是调研。"),
        (["他说“好。”", "会议结束"], "他说“好。”会议结束"),
        (["标题", "正文。"], "标题\r\n\r\n　　正文。"),
        (["怎么办？！"], "怎么办？！"),
        ([], " \n\n"),
    ],
)
def test_a_sentence_ends_with_its_stop(sentences: list[str], raw: str) -> None:
    """Closing marks behind the stop belong to it; a line without a stop is a sentence."""
    assert sentences == [raw[s.start : s.end] for s in find_sentences(raw)]
