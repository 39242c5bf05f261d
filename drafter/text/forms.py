"""Tables, forms and signature blocks: places that are meant to be filled in by hand."""

from collections.abc import Sequence

from drafter.text.blanks import Blank
from drafter.text.regex import regex
from drafter.text.sentences import Span

_LONGEST = 400
_BY_HAND = regex(r"[_＿ \t\u3000（）()〔〕【】［］\[\]□]+")
_LABELLED = regex(r"[\u4e00-\u9fff （）()/／、]{1,20}[:：][ \t\u3000_＿（）()年月日时分]*")
_LABELS = regex(r"[ \t\u3000]*(?:[\u4e00-\u9fff/／、]{1,20}[:：][ \t\u3000_＿（）()]*){2,}")
_SIGNED = regex(r"[_＿ \t\u3000年月日（）()盖章签字名：:]+")


def is_by_hand(blank: Blank, raw: str, paragraphs: Sequence[Span], number: int) -> bool:
    """
    Whether a blank is one to be filled in by hand: empty room in a table, a form or a signature block.

    `number` is that of the blank's paragraph, from 1. A mask of letters or signs (XX) is never one.
    """
    if blank.kind not in ("mask", "gap") or not 0 < number <= len(paragraphs):
        return False
    place = paragraphs[number - 1]
    if place.end - place.start > _LONGEST:
        return False
    line = raw[place.start : place.end]
    if blank.kind == "mask" and not _BY_HAND.fullmatch(blank.text):
        return False
    if line.count("|") > 1 or "\t" in line:
        return True
    labelled = _LABELLED.fullmatch(line) is not None or _LABELS.fullmatch(line) is not None
    return labelled or (number > len(paragraphs) - 4 and _SIGNED.fullmatch(line) is not None)
