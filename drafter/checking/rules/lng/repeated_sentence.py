"""LNG004: a sentence that stands twice."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.salutations import is_salutation
from drafter.text.text import Text

_SHORTEST = 18


@rule(
    "LNG004",
    "repeated-sentence",
    source="practice: text pasted twice",
    good=(
        "会议强调，要抓好落实。会议强调，要抓好落实。",
        "尊敬的各位领导、各位来宾，同志们，朋友们！今天天气晴好。\n尊敬的各位领导、各位来宾，同志们，朋友们！谢谢大家。",
    ),
    bad=(
        "坚持把学习作为履职的第一要务，全年组织集中学习。认真调研。坚持把学习作为履职的第一要务，全年组织集中学习。",
    ),
    severity=Severity.WARNING,
)
def repeated_sentence(text: Text) -> Iterator[Hit]:
    """
    A sentence stands twice, word for word, in paragraphs that differ.

    It was pasted twice, or two drafts were joined. A speaker may address the hearers again.

    中文：同一句话在不同段落里出现两次，多是重复粘贴或者两稿拼接。讲话中再次称呼听众的，不算。
    """
    seen: dict[str, int] = {}
    lines: set[str] = set()
    ends = iter(text.paragraphs)
    paragraph = next(ends, None)
    double = False
    for sentence in text.sentences:
        while paragraph is not None and sentence.start >= paragraph.start:
            words = text.norm[paragraph.start : paragraph.end]
            double = words in lines
            lines.add(words)
            paragraph = next(ends, None)
        whole = text.norm[sentence.start : sentence.end]
        words = whole.rstrip("。；！？;")
        if len(words) < _SHORTEST or double or is_salutation(whole):
            continue
        first = seen.setdefault(words, sentence.start)
        if first != sentence.start:
            number = text.paragraph_at(first)
            yield Hit(
                (sentence.start, sentence.end),
                f"本句与第{number}段中的一句完全相同，请核对。",
                f"This sentence is the same as one in paragraph {number}.",
            )
