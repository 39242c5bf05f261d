"""The red head of a paper, its 文件 line and its own number, claims nothing: above the title they need no ground."""

from drafter.text.regex import regex
from drafter.text.text import Text
from drafter.text.values import Kind, Mention

_LINES = 6
"""How many lines of a paper its head may take."""
_STOP = regex("[。；！？]")
_HEAD = regex("[\u4e00-\u9fff 　]{2,60}(?:文件|纪要|简报|公报|通报)")
_SIGNED = regex("[ 　\t]*签发人：?[\u4e00-\u9fff 　、]{0,12}")


def is_own_head(text: Text, mention: Mention) -> bool:
    """Whether a number or a body stands in the paper's own head; a head of somebody else's is no own one."""
    if mention.kind not in (Kind.DOCUMENT, Kind.ORGANISATION):
        return False
    for line in text.paragraphs[:_LINES]:
        words = text.norm[line.start : line.end]
        if _STOP.search(words):
            return False
        if line.start <= mention.start and mention.end <= line.end:
            if mention.kind is Kind.ORGANISATION:
                return _HEAD.fullmatch(words) is not None and _is_issuer(words, text.issuer)
            alone = mention.start == line.start
            return alone and (mention.end == line.end or bool(_SIGNED.fullmatch(words, len(mention.text))))
    return False


def _is_issuer(words: str, issuer: str) -> bool:
    """Whether a head may be that of the issuer, as far as it is known."""
    pairs = {words[place : place + 2] for place in range(len(words) - 1)}
    return not issuer or any(issuer[place : place + 2] in pairs for place in range(2))
