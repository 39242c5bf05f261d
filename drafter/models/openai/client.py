"""The HTTP client: its timeouts, headers and proxy, and a limit to a whole request however slowly it drips."""

from collections.abc import Iterator, Mapping
from os import environ
from time import monotonic

import httpx2
from openai import OpenAI

from drafter.models.openai.secrets import Secrets
from drafter.models.openai.settings import Timeouts, password_of

_END = "drafter.end"
_SHORTEST_HEADER = 8
"""A header's value that is no secret for sure: shorter than any key."""


class _Limited(httpx2.SyncByteStream):
    """
    The body of a response that must be complete by a moment.

    Servers keep a connection alive with blanks and comments while a model is busy, so that no single read
    takes long and the timeout of a read never comes.
    """

    def __init__(self, inner: httpx2.SyncByteStream, end: float, request: httpx2.Request) -> None:
        self._inner = inner
        self._end = end
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._inner:
            if monotonic() > self._end:
                raise httpx2.ReadTimeout("the whole request took too long", request=self._request)
            yield piece

    def close(self) -> None:
        self._inner.close()


def http_client(timeouts: Timeouts, proxy: str | None) -> httpx2.Client:
    """A client with these timeouts; proxies as given, or as the environment says."""

    def begin(request: httpx2.Request) -> None:
        request.extensions = {**request.extensions, _END: monotonic() + timeouts.whole}

    def limit(response: httpx2.Response) -> None:
        if isinstance(response.stream, httpx2.SyncByteStream):
            end = response.request.extensions[_END]
            response.stream = _Limited(response.stream, end, response.request)

    read = min(timeouts.read, timeouts.whole)
    return httpx2.Client(
        timeout=httpx2.Timeout(read, connect=min(timeouts.connect, timeouts.whole)),
        follow_redirects=True,
        proxy=proxy,
        event_hooks={"request": [begin], "response": [limit]},
    )


def openai_client(
    address: str, key: str, headers: Mapping[str, str] | None, http: httpx2.Client, timeouts: Timeouts
) -> OpenAI:
    """The SDK's client; its own retries are off, since tenacity's are in charge."""
    read = min(timeouts.read, timeouts.whole)
    return OpenAI(
        api_key=key,
        base_url=address,
        default_headers=dict(headers or {}),
        http_client=http,
        max_retries=0,
        timeout=httpx2.Timeout(read, connect=min(timeouts.connect, timeouts.whole)),
    )


def secrets_of(
    address: str, key: str, headers: Mapping[str, str] | None, proxy: str | None, *, placeholder: str
) -> Secrets:
    """Whatever a client is told that nobody else should see."""
    proxies = [proxy or "", *(environ.get(name, "") for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY"))]
    custom = [
        line.partition(":")[2].strip() for line in environ.get("OPENAI_CUSTOM_HEADERS", "").splitlines()
    ]
    return Secrets.of(
        [
            key if key != placeholder else None,
            environ.get("OPENAI_ORG_ID"),
            environ.get("OPENAI_PROJECT_ID"),
            environ.get("OPENAI_ADMIN_KEY"),
            password_of(address),
            *(password_of(each) for each in proxies if each),
            *(value for value in (*custom, *(headers or {}).values()) if len(value) >= _SHORTEST_HEADER),
        ]
    )
