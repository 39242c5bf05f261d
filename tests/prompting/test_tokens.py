"""Tokens are counted where the vocabulary is at hand, estimated elsewhere, and never fetched."""

import base64
import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.models import Message
from drafter.prompting import tokens
from drafter.prompting.tokens import A_MESSAGE, TokenCounter

TEXT = "一年来，共提交提案129件，经审查立案93件，办复率100%。"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of tiktoken without a vocabulary."""
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    tokens._encoding.cache_clear()
    yield tmp_path
    tokens._encoding.cache_clear()


def put(cache: Path, content: bytes) -> None:
    """Put a file where tiktoken would look for the vocabulary of gpt-4o."""
    name = hashlib.sha1(tokens._SOURCE.format("o200k_base").encode()).hexdigest()
    (cache / name).write_bytes(content)


def test_without_a_vocabulary_it_is_an_estimate() -> None:
    """Which says so, and nothing is fetched: a test that calls out fails."""
    counter = TokenCounter("gpt-4o")

    assert not counter.exact
    assert len(TEXT) // 2 < counter.count(TEXT) < 2 * len(TEXT)


@pytest.mark.parametrize("model", ["", "qwen-plus", "deepseek-chat", "glm-4"])
def test_a_model_that_tiktoken_does_not_know_is_estimated(model: str) -> None:
    """Its vocabulary is another."""
    assert not TokenCounter(model).exact


def test_an_unsound_vocabulary_is_not_used(cache: Path) -> None:
    """Nor deleted, nor fetched anew."""
    put(cache, b"broken")

    assert not TokenCounter("gpt-4o").exact
    assert [b"broken"] == [file.read_bytes() for file in cache.iterdir()]


def test_a_vocabulary_that_is_there_is_used(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It counts exactly."""
    words = b"\n".join(base64.b64encode(bytes([byte])) + f" {byte}".encode() for byte in range(256))
    put(cache, words)
    digest = hashlib.sha256(words).hexdigest()
    monkeypatch.setitem(tokens._SOUND, "o200k_base", digest)
    monkeypatch.setattr("tiktoken.load.check_hash", lambda data, expected: True)
    monkeypatch.setattr("tiktoken.registry.ENCODINGS", {})
    counter = TokenCounter("gpt-4o")

    assert counter.exact
    assert counter.count("ab") == 2


def test_a_cache_that_is_switched_off_has_no_vocabulary(monkeypatch: pytest.MonkeyPatch) -> None:
    """As tiktoken has it."""
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", "")

    assert not TokenCounter("gpt-4o").exact


@given(st.text(), st.text())
def test_a_longer_text_has_no_fewer_tokens(one: str, other: str) -> None:
    """Any text is counted."""
    counter = TokenCounter()

    assert counter.count(one) <= counter.count(one + other)


def test_a_request_counts_its_messages() -> None:
    """With what a chat model puts around each."""
    counter = TokenCounter()
    messages = [Message("system", TEXT), Message("user", TEXT)]

    assert counter.of(messages) == 2 * (counter.count(TEXT) + A_MESSAGE)
