"""The two catalogues of the page's words."""

import re
from string import Formatter

import pytest

from drafter.review.words import WORDS


def slots(words: str) -> list[str | None]:
    return sorted(name for _, name, _, _ in Formatter().parse(words) if name is not None)


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_say_the_same(key: str) -> None:
    """The same slots; no Chinese in the English, and Chinese in the Chinese."""
    zh, en = WORDS[key]

    assert slots(zh) == slots(en)
    assert not re.search("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]", en)
    assert zh != en
