"""What the README shows is what happens: its sessions are run, line by line."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

README = ("README.md", "README.zh-CN.md")


def sessions(text: str) -> list[tuple[str, str]]:
    """Each command of the fenced sessions, with the output shown under it."""
    found = []
    for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = part.partition("\n")
            found.append((command, shown))
    return found


@pytest.mark.parametrize("name", README)
def test_sessions_are_real(name: str, root: Path, tmp_path: Path) -> None:
    """Each command prints what is shown, where a line of dots stands for lines left out."""
    shutil.copytree(root / "examples", tmp_path / "examples")
    shell = f'drafter() {{ {shlex.quote(sys.executable)} -m drafter "$@"; }}; '
    found = sessions((root / name).read_text(encoding="utf-8"))

    assert found
    for command, shown in found:
        done = subprocess.run(
            ["bash", "-c", f"{shell}{command} 2>&1"],
            cwd=tmp_path,
            capture_output=True,
            check=False,
            encoding="utf-8",
            timeout=120,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        pattern = ".*".join(re.escape(part) for part in re.split(r"^…\n", shown, flags=re.MULTILINE))
        assert re.fullmatch(pattern, done.stdout, re.DOTALL), f"$ {command}\n{done.stdout}"


@pytest.mark.parametrize("name", README)
def test_programs_are_real(name: str, root: Path, tmp_path: Path) -> None:
    """Each Python program shown runs where the examples are."""
    shutil.copytree(root / "examples", tmp_path / "examples")
    programs = re.findall(r"```python\n(.*?)```", (root / name).read_text(encoding="utf-8"), re.DOTALL)

    assert programs
    for program in programs:
        subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=tmp_path, check=True, timeout=120)


def test_both_languages_show_the_same_sessions(root: Path) -> None:
    """The twin is no older than the original."""
    english, chinese = (sessions((root / name).read_text(encoding="utf-8")) for name in README)

    assert english == chinese


def test_the_first_two_commands_set_up_everything(root: Path) -> None:
    """One sets up and drafts, one sets up and runs the tests."""
    for name in README:
        blocks = re.findall(r"```sh\n(.*?)```", (root / name).read_text(encoding="utf-8"), re.DOTALL)

        assert blocks[0].strip().endswith(".venv/bin/drafter draft examples/county_summary.toml")
        assert blocks[1].strip().endswith(".venv/bin/pytest")
