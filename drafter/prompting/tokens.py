"""
How many tokens a text is: counted where the model's vocabulary is at hand, estimated elsewhere.

tiktoken fetches a vocabulary from the network at its first use, and waits for ever where a host is silent. So
it is used only where the file is in its cache already, whole and sound.
"""

from collections.abc import Iterable
from functools import cache
from hashlib import sha1, sha256
from os import environ
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from drafter.models.protocol import Message

if TYPE_CHECKING:
    from tiktoken import Encoding

_SOURCE = "https://openaipublic.blob.core.windows.net/encodings/{}.tiktoken"
_SOUND = {
    "o200k_base": "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    "cl100k_base": "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
}
"""The hashes of the vocabularies: tiktoken deletes a file of another, and fetches it anew."""

A_HAN = 1.4
"""Tokens a Chinese character, at most: measured on official prose, 0.72 with o200k and 1.18 with cl100k."""
AN_ASCII = 0.5
A_MESSAGE = 6
"""What a chat model's own marks around a message take."""


class TokenCounter:
    """Counts for one model; `exact` says whether it counts or estimates, which then errs on the high side."""

    def __init__(self, model: str = "") -> None:
        self._encoding = _encoding(model) if model else None

    @property
    def exact(self) -> bool:
        """Whether the model's own vocabulary is used."""
        return self._encoding is not None

    def count(self, text: str) -> int:
        """The tokens of a text."""
        if self._encoding is not None:
            return len(self._encoding.encode(text, disallowed_special=()))
        plain = sum(character.isascii() for character in text)
        return round(A_HAN * (len(text) - plain) + AN_ASCII * plain)

    def of(self, messages: Iterable[Message]) -> int:
        """The tokens of the messages of a request."""
        return sum(self.count(message.content) + A_MESSAGE for message in messages)


@cache
def _encoding(model: str) -> "Encoding | None":
    """The model's encoding, if it is known and its vocabulary lies in tiktoken's cache."""
    try:
        from tiktoken import get_encoding  # noqa: PLC0415 - takes long to load
        from tiktoken.model import encoding_name_for_model  # noqa: PLC0415 - likewise

        name = encoding_name_for_model(model)
    except (ImportError, KeyError):
        return None
    return get_encoding(name) if _is_here(name) else None


def _is_here(name: str) -> bool:
    file = _cache() / sha1(_SOURCE.format(name).encode(), usedforsecurity=False).hexdigest()
    try:
        return sha256(file.read_bytes()).hexdigest() == _SOUND.get(name)
    except OSError:
        return False


def _cache() -> Path:
    """Where tiktoken keeps its files."""
    for variable in ("TIKTOKEN_CACHE_DIR", "DATA_GYM_CACHE_DIR"):
        if variable in environ:
            # An empty name turns the cache off, and no file has an empty name.
            return Path(environ[variable] or "/nonexistent")
    return Path(gettempdir()) / "data-gym-cache"
