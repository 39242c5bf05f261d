"""How long a server asks to wait, and what of its words may be shown."""

import httpx2
import pytest

from drafter.models.openai.faults import delay_asked
from drafter.models.openai.secrets import LONGEST, Secrets

NOON = 1_445_428_080.0
"""Wed, 21 Oct 2015 11:48:00 GMT."""


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "1.5"}, 1.5),
        ({"retry-after-ms": "250", "Retry-After": "1"}, 0.25),
        ({"Retry-After": "Wed, 21 Oct 2015 11:48:30 GMT"}, 30),
        ({"Retry-After": "Wed, 21 Oct 2015 11:00:00 GMT"}, 0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-3"}, None),
        ({"Retry-After": "999999999999"}, 86400),
        ({"Retry-After": "²"}, None),
    ],
)
def test_the_wait_that_is_asked_for(headers: dict[str, str], seconds: float | None) -> None:
    """Seconds, milliseconds or a date; what cannot be read asks for nothing."""
    raw = {name.encode(): value.encode() for name, value in headers.items()}
    assert seconds == delay_asked(httpx2.Headers(raw), NOON)


def test_the_server_s_clock_is_the_one_that_counts() -> None:
    """A wrong clock here makes no wrong wait."""
    headers = {
        "Date": "Wed, 21 Oct 2015 11:48:00 GMT",
        "Retry-After": "Wed, 21 Oct 2015 11:48:12 GMT",
    }
    assert delay_asked(httpx2.Headers(headers)) == 12


@pytest.mark.parametrize(
    "said",
    [
        "Incorrect API key provided: sk-abcd1234efgh. See https://example.org",
        "org-A1b2C3d4E5 has no access",
        "header Authorization: Bearer abc.def-123 refused",
        "http://clerk:hunter2@proxy:3128 refused",
        "the key is ticket-99",
    ],
)
def test_what_looks_like_a_secret_is_not_quoted(said: str) -> None:
    """Whether it is known to be one or merely has the shape."""
    quoted = Secrets.of(["ticket-99"]).quote(said)

    assert "***" in quoted
    assert not {"abcd1234", "A1b2C3", "abc.def", "hunter2", "ticket-99"} & set(quoted.split())
    assert all(part not in quoted for part in ("abcd1234", "A1b2C3", "abc.def", "hunter2", "ticket-99"))


def test_a_server_s_words_are_one_short_line() -> None:
    """Line breaks and escapes of a terminal do not get through."""
    quoted = Secrets().quote("one\n\x1b[31mtwo\x07 " + "x" * 1000)

    assert quoted.isprintable()
    assert quoted.startswith("one [31mtwo x")
    assert len(quoted) == LONGEST + 1


def test_words_too_short_for_a_secret_are_left() -> None:
    """A header of one letter does not blot out half the text."""
    assert Secrets.of(["a", "", None]).hide("banana") == "banana"
