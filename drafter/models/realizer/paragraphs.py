"""Sentences laid out in paragraphs: 130 to 280 characters where there is that much to say."""

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.models.realizer.glue import measured

FEW = 80
FULL = 280
CROWDED = 380


@dataclass(frozen=True, slots=True)
class Sentence:
    """A finished sentence; `opens` where a paragraph may begin with it, `item` where it belongs to a list."""

    text: str
    opens: bool = False
    item: bool = False


def laid_out(sentences: Sequence[Sentence]) -> str:
    """The paragraphs, one a line."""
    paragraphs: list[str] = []
    for number, sentence in enumerate(sentences):
        text = sentence.text
        follower = sentences[number + 1 : number + 2]
        if text.endswith("：") and follower and not follower[0].item:
            text = f"{text[:-1]}。"
        if paragraphs and not _breaks(paragraphs[-1], sentence):
            paragraphs[-1] += text
        else:
            paragraphs.append(text)
    return "\n".join(paragraphs)


def _breaks(paragraph: str, sentence: Sentence) -> bool:
    size = measured(paragraph)
    if paragraph.endswith("："):
        return False
    if sentence.item:
        return size > CROWDED and paragraph.endswith("。")
    return (sentence.opens and size >= FEW) or size + measured(sentence.text) > FULL + FEW or size >= FULL
