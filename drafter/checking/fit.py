"""How well a mention fits a fact: by the words around it, and by what else its paragraph and sentence state."""

from bisect import bisect_right
from collections import Counter, defaultdict

from drafter.checking.context import Contexts
from drafter.checking.prepared import Prepared
from drafter.text.text import Text
from drafter.text.values import Mention

_SECTION = 3.0
_GROUP = 3.0
_PLAIN = 2.0
"""How well a label must fit a place, a pair of its characters, for the place to be its own."""
_ROUNDING = 1e-9


class Fit:
    """
    Weighs mentions against facts.

    Matches that leave no choice are learned first: a paragraph that states one section's facts is more likely to
    state another of them, and so is a sentence with the facts of one group.
    """

    def __init__(self, text: Text, prepared: Prepared, contexts: Contexts) -> None:
        self._prepared = prepared
        self._contexts = contexts
        self._paragraphs = [paragraph.start for paragraph in text.paragraphs]
        self._sentences = [sentence.start for sentence in text.sentences]
        self._sections: dict[int, Counter[int | None]] = defaultdict(Counter)
        self._groups: dict[int, set[str]] = defaultdict(set)

    def learn(self, owner: int, mention: Mention) -> None:
        """Take in a match that leaves no choice."""
        fact = self._prepared.facts[owner]
        self._sections[bisect_right(self._paragraphs, mention.start)][fact.section] += 1
        if fact.group:
            self._groups[bisect_right(self._sentences, mention.start)].add(fact.group)

    def of(self, owner: int, mention: Mention) -> float:
        """How well a mention fits a fact."""
        fact = self._prepared.facts[owner]
        weight = self._contexts.at(mention).score(self._prepared.grams[owner])
        seen = self._sections.get(bisect_right(self._paragraphs, mention.start))
        if seen and fact.section is not None:
            weight += _SECTION * seen[fact.section] / seen.total()
        if fact.group and fact.group in self._groups.get(bisect_right(self._sentences, mention.start), ()):
            weight += _GROUP
        return weight

    def is_of_another(self, owner: int, mention: Mention) -> bool:
        """Whether the words around a mention are those of another fact's label."""
        scores: dict[int, float] = defaultdict(float)
        for gram, near in self._contexts.at(mention).near.items():
            for index, weight in self._prepared.labels.get(gram, ()):
                scores[index] += near * weight
        grams = self._prepared.grams
        return any(
            index != owner and score >= _PLAIN * sum(grams[index].values()) - _ROUNDING
            for index, score in scores.items()
        )
