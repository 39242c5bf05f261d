"""What the README shows is what happens: its sessions are run, line by line."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

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


def printed(command: str, folder: Path) -> str:
    """What a command of a session prints, both streams together."""
    shell = f'drafter() {{ {shlex.quote(sys.executable)} -m drafter "$@"; }}; '
    done = subprocess.run(
        ["bash", "-c", f"{shell}{command} 2>&1"],
        cwd=folder,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=400,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    return done.stdout


@pytest.mark.parametrize("name", README)
def test_sessions_are_real(name: str, root: Path, tmp_path: Path) -> None:
    """Each command prints what is shown, where a line of dots stands for lines left out."""
    shutil.copytree(root / "examples", tmp_path / "examples")
    found = sessions((root / name).read_text(encoding="utf-8"))

    assert found
    for command, shown in found:
        output = printed(command, tmp_path)
        pattern = ".*".join(re.escape(part) for part in re.split(r"^…\n", shown, flags=re.MULTILINE))
        assert re.fullmatch(pattern, output, re.DOTALL), f"$ {command}\n{output}"


@pytest.mark.parametrize("name", README)
def test_programs_are_real(name: str, root: Path, tmp_path: Path) -> None:
    """Each Python program shown runs where the examples are."""
    shutil.copytree(root / "examples", tmp_path / "examples")
    programs = re.findall(r"```python\n(.*?)```", (root / name).read_text(encoding="utf-8"), re.DOTALL)

    assert programs
    for program in programs:
        subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=tmp_path, check=True, timeout=400)


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


def refresh() -> None:
    """Write into the README what its sessions print now: `python tests/test_readme.py`."""
    root = Path(__file__).resolve().parent.parent
    for name in README:
        with TemporaryDirectory() as folder:
            shutil.copytree(root / "examples", Path(folder, "examples"))
            text = (root / name).read_text(encoding="utf-8")
            for command, shown in sessions(text):
                output = printed(command, Path(folder))
                if "…\n" not in shown:
                    text = text.replace(f"$ {command}\n{shown}", f"$ {command}\n{output}", 1)
        (root / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    refresh()
