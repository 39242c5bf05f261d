"""The suite itself: a test that would call out fails, and says so."""

import socket

import pytest
from chatserver import ChatServer, say

from drafter.facts.document import Document
from drafter.models import Message, OpenAIModel, Prompt

PROMPT = Prompt((Message("user", "请写"),), Document.model_construct(sections=()), 0)


@pytest.mark.parametrize("host", ["model.invalid", "192.0.2.1"])
def test_a_call_to_the_outside_fails_loudly(host: str) -> None:
    """Even through a client that catches every error and would try again."""
    model = OpenAIModel("any", base_url=f"http://{host}/v1", api_key="x")
    with pytest.raises(pytest.fail.Exception, match=host):
        model.reply(PROMPT)


def test_a_datagram_to_the_outside_fails_loudly() -> None:
    """Without a connection, too."""
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams,
        pytest.raises(pytest.fail.Exception, match="192"),
    ):
        datagrams.sendto(b"?", ("192.0.2.1", 53))


def test_loopback_is_open() -> None:
    """Servers of the tests' own can be asked."""
    with ChatServer([say("一年来，")]) as server:
        assert OpenAIModel("any", base_url=server.url, api_key="x").reply(PROMPT).text == "一年来，"
