"""The same program inside tmux, where that is installed."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from time import monotonic, sleep

import pytest

TMUX = which("tmux")
PATIENCE = 90


@pytest.fixture
def pane(paper: Path) -> Iterator[list[str]]:
    """The command of a tmux of its own, with the program in its only pane."""
    if TMUX is None:
        pytest.skip("tmux is not installed")
    command = [TMUX, "-S", str(paper.parent / "socket"), "-f", "/dev/null"]
    program = f"{sys.executable} -X utf8 -m drafter repl {paper.name}"
    subprocess.run(
        [*command, "-u", "new-session", "-d", "-x", "80", "-y", "24", "-c", str(paper.parent), program],
        check=True,
    )
    yield command
    subprocess.run([*command, "kill-server"], check=False)


def shown(pane: list[str], words: str) -> str:
    """The pane, once the words stand there."""
    end = monotonic() + PATIENCE
    while monotonic() < end:
        done = subprocess.run([*pane, "capture-pane", "-p"], capture_output=True, text=True, check=True)
        if words in done.stdout:
            return done.stdout
        sleep(0.05)  # tmux tells nobody that its pane has changed
    return pytest.fail(f"never shown: {words}\n{done.stdout}")


def test_a_paper_is_drafted_in_tmux(pane: list[str]) -> None:
    """Typed and shown in Chinese, eighty columns wide."""
    shown(pane, "drafter>")
    subprocess.run([*pane, "send-keys", "-l", "起草"], check=True)
    subprocess.run([*pane, "send-keys", "Enter"], check=True)
    shown(pane, "核对通过")
    subprocess.run([*pane, "send-keys", "-l", "查看 提案"], check=True)
    subprocess.run([*pane, "send-keys", "Enter"], check=True)

    assert "共收到提案129件" in shown(pane, "说明 COV202")
