"""Labels that are told apart by one word alone: 应到 and 实到, 已整改 and 未整改, 走访乡镇 and 走访村, 上年."""

from collections import defaultdict
from collections.abc import Sequence

from drafter.checking.standing import Standing
from drafter.text.regex import regex

FROM, TO = "←", "→"
"""What stands for the old value and the new one: 由36家压减到4家."""
_UP_TO = "[^，。；：、\n0-9]{0,8}$"
_WORDS = {
    "应": "应(?:到|出席|参|收|交|缴|办|有)",
    "实": "实(?:到|际|出席|参|收|交|缴|办|有)",
    "已": "(?:已|完毕|完成|到位|办结)",
    "未": "(?:未|还剩|剩下|剩余|还有|尚有|余下|其余)",
}
_SIGNS = {sign: regex(words + _UP_TO) for sign, words in _WORDS.items()}
"""What a text says in front of the value of such a label."""
_REACH = 11
"""How long such words are at most, with what stands between them and the value."""
_PAIRS = {"应": "实", "实": "应", "已": "未", "未": "已"}
_LAST = ("上年", "去年", "上期", "上一年")
_TAIL = regex("[（(][^）)]*[）)]$|(?:数量|总数|个数|数)$")
_SAME = 2
"""How many characters two labels that count different things begin with alike."""


def signs_of(labels: Sequence[str]) -> list[frozenset[str]]:
    """The signs of each label that another label lacks and is else the same as; most have none."""
    found: list[set[str]] = [set() for _ in labels]
    known = set(labels)
    heads: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, label in enumerate(labels):
        if label[:1] in _PAIRS and _PAIRS[label[0]] + label[1:] in known:
            found[number].add(label[0] + TO)
        last = next((word for word in _LAST if label.startswith(word)), "")
        if last and label.removeprefix(last) in known:
            found[number].add(FROM)
        elif any(word + label in known for word in _LAST):
            found[number].add(TO)
        noun = _TAIL.sub("", label)[_SAME:]
        if 0 < len(noun) <= _SAME:
            heads[label[:_SAME]].append((number, noun))
    for entries in heads.values():
        if len({noun for _, noun in entries}) > 1:
            for number, noun in entries:
                found[number].add("#" + noun)
    return [frozenset(signs) for signs in found]


class Signs:
    """What tells such labels apart in a text, of those that some label has."""

    def __init__(self, vocabulary: frozenset[str], norm: str) -> None:
        signs = [sign for sign in _SIGNS if sign + TO in vocabulary]
        self._said = [(sign + TO, _SIGNS[sign]) for sign in signs]
        self._places = Standing.of("|".join(_WORDS[sign] for sign in signs), norm)
        self._nouns = {gram[1:] for gram in vocabulary if gram[0] == "#"}

    def __bool__(self) -> bool:
        """Whether any label has a sign."""
        return bool(self._said or self._nouns)

    def at(self, norm: str, clause: int, start: int, end: int) -> list[str]:
        """The signs of the words of a clause in front of a value and of the two characters behind it."""
        low = max(clause, start - _REACH)
        found = []
        if self._places.within(low, start):
            found = [sign for sign, said in self._said if said.search(norm, low, start)]
        counted = (norm[end : end + 2], norm[end : end + 1])
        return found + ["#" + noun for noun in counted if noun in self._nouns]
