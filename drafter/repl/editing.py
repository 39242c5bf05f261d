"""A text in the user's own editor."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from drafter.console.speech import Speech
from drafter.errors import InputError
from drafter.facts.sources import decode_text

_FALLBACK = "notepad" if sys.platform == "win32" else "vi"


def edited(text: str, say: Speech) -> str:
    """
    The text as it was left; in a folder of its own that nobody else can read.

    Raises:
        InputError: the editor cannot be started, or says that it failed.
    """
    command = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or _FALLBACK)
    with TemporaryDirectory(prefix="drafter-") as folder:
        path = Path(folder) / "drafter.txt"
        path.write_text(text, encoding="utf-8")
        try:
            subprocess.run([*command, str(path)], check=True)  # noqa: S603 - it is the user's own choice
        except (OSError, subprocess.CalledProcessError) as error:
            raise InputError(
                say(
                    f"编辑器「{' '.join(command)}」没有正常结束（{error}）：请设置环境变量 EDITOR，如 EDITOR=nano。",
                    f"the editor {' '.join(command)} failed ({error}): set EDITOR, such as EDITOR=nano.",
                )
            ) from error
        return decode_text(path.read_bytes(), path.name).rstrip("\n")
