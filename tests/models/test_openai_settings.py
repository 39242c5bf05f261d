"""Where the server is and which key it is shown."""

import pytest

from drafter.errors import ModelError
from drafter.models.openai.settings import NO_KEY, OPENAI, Timeouts, host_of, require_key, server_address


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)


@pytest.mark.parametrize(
    ("given", "address"),
    [
        (None, OPENAI),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/v1"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/v1"),
        ("http://127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1"),
        (" 'http://127.0.0.1:8000/v1/' ", "http://127.0.0.1:8000/v1"),
        ("http://127.0.0.1:8000/v1/chat/completions", "http://127.0.0.1:8000/v1"),
        ("https://host.example/compatible-mode/v1", "https://host.example/compatible-mode/v1"),
    ],
)
def test_an_address_with_or_without_v1(given: str | None, address: str) -> None:
    """Either is met, and so is the whole address of the endpoint."""
    assert address == server_address(given)


def test_the_address_of_the_environment_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """`OPENAI_BASE_URL`, where none is given."""
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:11434")

    assert server_address(None) == "http://127.0.0.1:11434/v1"
    assert server_address("http://127.0.0.1:1/v1") == "http://127.0.0.1:1/v1"


@pytest.mark.parametrize("given", ["127.0.0.1:8000", "ftp://host", "http://", "http://host:port", "你好"])
def test_what_is_no_address_is_said(given: str) -> None:
    """With the form that it should have."""
    with pytest.raises(ModelError, match="OPENAI_BASE_URL") as caught:
        server_address(given)
    assert caught.value.fatal


def test_a_server_of_one_s_own_needs_no_key() -> None:
    """vLLM, Ollama and llama.cpp ask for none."""
    assert NO_KEY == require_key(None, "http://127.0.0.1:11434/v1")


@pytest.mark.parametrize("key", ["sk-我的密钥", "sk-a b", "sk-a\nb"])
def test_what_cannot_be_a_key_is_not_sent(key: str) -> None:
    """And not shown either."""
    with pytest.raises(ModelError, match="OPENAI_API_KEY") as caught:
        require_key(key, OPENAI)
    assert key not in str(caught.value)


def test_a_host_is_named_without_its_password() -> None:
    """Messages name the host and the port alone."""
    assert host_of("https://clerk:secret@host.example:8443/v1") == "host.example:8443"


def test_timeouts_of_a_whole_request() -> None:
    """One number limits all three."""
    assert Timeouts(connect=5, read=5, whole=5) == Timeouts.within(5)
    assert Timeouts.within(900).connect == 10
