"""Standard output that takes no more."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no device that is always full")  # noqa: PTH110
def test_a_full_disk_is_told_in_one_line(tmp_path: Path) -> None:
    """No traceback, and the status of a program that could not run."""
    command = [sys.executable, "-m", "drafter", "genres"]
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, cwd=tmp_path, check=False)

    said = done.stderr.decode().splitlines()
    assert 2 == done.returncode
    assert ["写不到标准输出（磁盘已满）：请检查磁盘空间，或换个位置。"] == said
