"""What the openai model can be told: how long to wait, how often to try again, where the server is."""

from dataclasses import dataclass, replace
from os import environ
from urllib.parse import SplitResult, urlsplit, urlunsplit

from drafter.errors import ModelError

OPENAI = "https://api.openai.com/v1"
NO_KEY = "no-key"
"""Sent where there is no key: a server of one's own that needs none takes no notice."""
_ENDPOINT = "/chat/completions"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds: to connect, between two pieces of an answer, and for a whole request."""

    connect: float = 10
    read: float = 120
    whole: float = 300

    @classmethod
    def within(cls, seconds: float) -> "Timeouts":
        """Timeouts for a request that may take so long in all."""
        return replace(cls(), connect=min(cls().connect, seconds), read=seconds, whole=seconds)


@dataclass(frozen=True, slots=True)
class Patience:
    """
    How a request is tried again where that can help.

    At most `tries` requests within `total` seconds; the waits grow from `first` to `longest` seconds, with
    jitter, unless the server says how long to wait.
    """

    tries: int = 4
    total: float = 600
    first: float = 0.5
    longest: float = 20


def server_address(given: str | None) -> str:
    """
    The address under which a server has `/chat/completions`.

    `https://host` becomes `https://host/v1`; an address with a path of its own is kept.
    """
    text = (given or environ.get("OPENAI_BASE_URL") or "").strip().strip("\"'")
    if not text:
        return OPENAI
    parts = _split(text)
    path = parts.path.rstrip("/").removesuffix(_ENDPOINT)
    return urlunsplit((parts.scheme, parts.netloc, path or "/v1", parts.query, ""))


def require_key(given: str | None, address: str) -> str:
    """The key for a server; `ModelError` where OpenAI's own is to be asked without one, or it is no key."""
    key = (given if given is not None else environ.get("OPENAI_API_KEY", "")).strip()
    if key and not (key.isascii() and key.isprintable() and " " not in key):
        raise ModelError(
            "密钥里有空格、换行或中文，不是有效的密钥：",
            hint="请检查环境变量 OPENAI_API_KEY。",
            fatal=True,
        )
    if key or address != OPENAI:
        return key or NO_KEY
    raise ModelError(
        "没有设置密钥：",
        hint="请设置环境变量 OPENAI_API_KEY；本地模型请用 OPENAI_BASE_URL 写明地址。",
        fatal=True,
    )


def host_of(address: str) -> str:
    """The host of an address, as messages name it: without user, password or path."""
    parts = urlsplit(address)
    return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or ""


def password_of(address: str) -> str | None:
    """The password within an address, if it has one."""
    return urlsplit(address).password


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        sound = False
    if not sound:
        raise ModelError(
            "模型服务的地址不是网址：",
            hint="请把 OPENAI_BASE_URL 写成 http://主机:端口/v1 的样子。",
            fatal=True,
        )
    return parts
