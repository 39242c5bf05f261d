"""What the library says in Chinese, in English: errors and warnings, by the catalogue in `data/english.toml`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from tomllib import loads

from drafter.data import data_text
from drafter.text.regex import regex

_SLOT = regex(r"\{(\d?)\}")
_HAN = regex("[\u4e00-\u9fff]")
_LONGEST = 4000
"""Characters above which a line is no message of the library's, but a text."""


@dataclass(frozen=True, slots=True)
class _Saying:
    """A sentence or a part of one: how it is known, and what it says in English."""

    shape: re.Pattern[str]
    english: str
    opens: bool
    """Whether more may follow: it ends in words of its own."""

    def told(self, found: "re.Match[str]") -> str:
        """The English, with what stood in the slots."""
        values = [_part(value) for value in found.groups()]
        numbers = iter(range(len(values)))
        return _SLOT.sub(lambda slot: values[int(slot[1] or next(numbers))], self.english)


def english(message: str) -> str:
    """
    A message in English, line by line; a line that the catalogue does not know stays as it is.

    What stands in the slots (names of files, words of the facts) is the document's own and stays, too.
    """
    return "\n".join(_line(line) for line in message.split("\n"))


def _line(line: str) -> str:
    return line if len(line) > _LONGEST else _part(line)


def _part(text: str) -> str:
    told = _told(text)
    return text if told is None else told


@cache
def _told(text: str) -> str | None:
    """The text in English; None where a part of it is not known."""
    if not _HAN.search(text):
        return text.replace("。", ".")
    for saying in _sayings():
        if found := saying.shape.fullmatch(text):
            return saying.told(found)
    return _opened(text) or _placed(text) or _stopped(text)


def _opened(text: str) -> str | None:
    """A known part, and the rest."""
    for saying in _sayings():
        found = saying.shape.match(text) if saying.opens else None
        if found and found.end() < len(text) and (rest := _told(text[found.end() :])) is not None:
            return f"{saying.told(found)} {rest}".replace(" ,", ",").replace(" .", ".")
    return None


def _placed(text: str) -> str | None:
    """A file or a place, and what is said of it."""
    place, colon, rest = text.partition("：")
    told = _told(rest) if colon and place else None
    return None if told is None else f"{_part(place)}: {told}"


def _stopped(text: str) -> str | None:
    """A sentence that the catalogue knows without its stop."""
    told = _told(text.removesuffix("。")) if text.endswith("。") else None
    return None if told is None else f"{told.rstrip('.')}."


@cache
def _sayings() -> Sequence[_Saying]:
    """The catalogue, the longest first, so that what is said more exactly goes before."""
    said: dict[str, str] = catalogue()
    ordered = sorted(said, key=lambda chinese: -len(_SLOT.sub("", chinese)))
    return tuple(_Saying(_shape(chinese), said[chinese], not chinese.endswith("}")) for chinese in ordered)


def _shape(chinese: str) -> re.Pattern[str]:
    """What stands in a slot holds no stop, and in corner brackets no other bracket."""
    written = re.escape(_SLOT.sub("\0", chinese)).replace("\\\0", "\0")
    quoted = written.replace("「\0", "「([^「」]*)")
    return re.compile(quoted.replace("\0", "([^。，；：]+?)"), re.DOTALL)


@cache
def catalogue() -> dict[str, str]:
    """Each sentence or part of one in Chinese, with the same in English."""
    content = data_text("english.toml")
    said: dict[str, str] = loads(content)["said"]
    return said
