"""Sentences laid out in paragraphs: 80 to 280 characters where there is that much to say."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from drafter.patterns.glue import measured

FEW = 80
"""Characters below which a paragraph does not stand alone beside others."""
IDEAL = 190
CROWDED = 250
"""Characters from which a paragraph is split."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """
    A finished sentence.

    `opens` where a paragraph may begin with it, `apart` where one must, however short; `item` where it belongs
    to a list.
    """

    text: str
    opens: bool = False
    item: bool = False
    apart: bool = False


Block = list[Sentence]


def laid_out(sentences: Sequence[Sentence]) -> str:
    """The paragraphs, one a line."""
    blocks = _merged(_blocks([_settled(sentences, i) for i in range(len(sentences))]))
    return "\n".join(_text(paragraph) for block in blocks for paragraph in _split(block))


def _settled(sentences: Sequence[Sentence], index: int) -> Sentence:
    """A sentence that leads or runs on into nothing gets a full stop; the section's last colon hands over."""
    sentence = sentences[index]
    last = index + 1 == len(sentences)
    item = not last and (sentences[index + 1].item or sentences[index + 1].apart)
    if sentence.text.endswith("，"):
        settled = not last and not item
    else:
        settled = not sentence.text.endswith("：") or last or item
    if settled:
        return sentence
    return replace(sentence, text=f"{sentence.text[:-1]}。")


def _blocks(sentences: Sequence[Sentence]) -> list[Block]:
    """Runs of sentences that belong together."""
    blocks: list[Block] = []
    for sentence in sentences:
        if not blocks or sentence.opens or sentence.apart:
            blocks.append([])
        blocks[-1].append(sentence)
    return blocks


def _merged(blocks: Sequence[Block]) -> list[Block]:
    """Blocks too short to stand alone joined to a neighbour."""
    merged: list[Block] = []
    for block in blocks:
        if merged and not block[0].apart and min(_size(merged[-1]), _size(block)) < FEW:
            merged[-1] = merged[-1] + block
        else:
            merged.append(block)
    return merged


def _split(block: Block) -> list[Block]:
    """A crowded block in paragraphs of about equal length, never between a lead and its list."""
    total = _size(block)
    if total <= CROWDED:
        return [block]
    share = total / max(2, round(total / IDEAL))
    paragraphs: list[Block] = [[]]
    for index, sentence in enumerate(block):
        size = _size(paragraphs[-1])
        enough = min(size, _size(block[index:])) >= FEW
        before = paragraphs[-1][-1].text if paragraphs[-1] else ""
        if enough and before.endswith(("。", "！")) and size + measured(sentence.text) / 2 > share:
            paragraphs.append([])
        paragraphs[-1].append(sentence)
    return paragraphs


def _size(block: Block) -> int:
    return measured(_text(block))


def _text(block: Block) -> str:
    return "".join(sentence.text for sentence in block)
