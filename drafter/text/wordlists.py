"""Word lists of the package, as data files have them: words apart, by white space."""

import tomllib
from functools import cache
from importlib.resources import files


@cache
def word_lists(name: str) -> dict[str, tuple[str, ...]]:
    """The lists of one file in `drafter/data`, each as its words in order."""
    data = tomllib.loads(files("drafter").joinpath("data", f"{name}.toml").read_text(encoding="utf-8"))
    return {key: tuple(words.split()) for key, words in data.items() if isinstance(words, str)}


def alternatives(words: tuple[str, ...]) -> str:
    """A regular expression for any of some words, longest first, in their order otherwise."""
    return "|".join(sorted(words, key=len, reverse=True))
