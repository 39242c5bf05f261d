"""What all tests share: no network but loopback, the project's folders, the command as users run it."""

import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOOPBACK = ("127.", "::1", "localhost")
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")
MODEL = ("BASE_URL", "API_KEY", "ORG_ID", "PROJECT_ID", "ADMIN_KEY", "CUSTOM_HEADERS")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # What a shell starts in the background ignores Ctrl-C; tests of it press it all the same.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that would call out fails, loudly."""
    lookup = socket.getaddrinfo

    def guarded(name: str) -> Callable[..., object]:
        plain = getattr(socket.socket, name)

        def call(self: socket.socket, *arguments: object) -> object:
            address = arguments[-1]
            if self.family != socket.AF_UNIX and not str(address[0]).startswith(LOOPBACK):
                pytest.fail(f"a test tried to connect to {address}")
            return plain(self, *arguments)

        return call

    def guarded_lookup(host: object, *rest: object, **options: object) -> object:
        if host is not None and not str(host).startswith(LOOPBACK):
            pytest.fail(f"a test tried to look up {host}")
        return lookup(host, *rest, **options)

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, guarded(name))
    monkeypatch.setattr(socket, "getaddrinfo", guarded_lookup)


@pytest.fixture(autouse=True)
def no_settings_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a proxy nor the address and key of a model come from whoever runs the tests."""
    for name in (*PROXIES, *(f"OPENAI_{name}" for name in MODEL)):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder that holds tests, fixtures and examples."""
    return ROOT


Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def drafter(tmp_path: Path) -> Run:
    """The command `drafter`, run as a process of its own in an empty folder."""

    def run(*arguments: object, given: str | bytes = "") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-W", "error", "-m", "drafter", *map(str, arguments)],
            input=given.encode() if isinstance(given, str) else given,
            cwd=tmp_path,
            capture_output=True,
            check=False,
            timeout=400,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return run
