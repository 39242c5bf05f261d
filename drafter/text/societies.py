"""Bodies that a level and a short name make: 县文联, 市总工会, 团县委, with the place in front where it is named."""

from collections.abc import Iterator

from drafter.text.places import place_before
from drafter.text.regex import regex
from drafter.text.wordlists import alternatives, word_lists

_SOCIETY = regex(
    f"[省市县区州旗](?:{alternatives(word_lists('bodies')['societies'])})(?!系统|[系战工]线)|团[省市县区州旗]委(?!员)"
)
_PARTY = regex(
    "(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[\u4e00-\u9fff]{1,4}[省市县区州](?:委员会|委会|委|总支|支部)(?![书副主])"
)
_NOT_ONE = frozenset("全各每两多几外邻跨省市县区州旗")
"""What makes the level in front of a body that of many: 各县妇联."""


def find_societies(norm: str) -> Iterator[tuple[int, int]]:
    """Where such bodies stand, in order."""
    for found in _SOCIETY.finditer(norm):
        start = found.start()
        if norm[start - 1 : start] not in _NOT_ONE:
            place = None if norm[start] == "团" else place_before(norm, start, norm[start])
            yield start if place is None else place, found.end()
    for found in _PARTY.finditer(norm):
        yield found.span()
