"""Printed pages, measured: a draft made into a PDF, and the lines that stand on its pages."""

import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

MM = 72 / 25.4
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
LISTS = shutil.which("fc-list")
CHINESE = (
    LISTS is not None
    and "Noto Serif CJK SC"
    in subprocess.run([LISTS, ":lang=zh-cn", "family"], capture_output=True, text=True, check=False).stdout
)
needs_fonts = pytest.mark.skipif(not CHINESE, reason="no Chinese font is installed (fonts-noto-cjk)")
needs_office = pytest.mark.skipif(
    OFFICE is None or not CHINESE, reason="LibreOffice or a Chinese font (fonts-noto-cjk) is not installed"
)
INSTEAD = {
    "仿宋_GB2312": "Noto Serif CJK SC",
    "黑体": "Noto Sans CJK SC",
    "楷体_GB2312": "Noto Sans Mono CJK SC",
    "方正小标宋简体": "Noto Serif CJK TC",
    "宋体": "Noto Serif CJK JP",
}
"""What stands for the fonts that no free system has; each another one, so that they can be told apart."""


@dataclass(frozen=True)
class Line:
    """A line on a page: its words, and where they stand in millimetres from the left and the top of the sheet."""

    words: str
    left: float
    right: float
    middle: float
    fonts: frozenset[str]
    size: float


def pages_of(pdf: Path) -> list[list[Line]]:
    """The lines of each page, from above."""
    import pdfplumber

    with pdfplumber.open(pdf) as opened:
        return [_lines(page.chars) for page in opened.pages]


def _lines(chars: Iterable[dict[str, Any]]) -> list[Line]:
    rows: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for char in chars:
        # Half of a line apart is another line; fonts differ in where a character begins and ends.
        middle = (char["top"] + char["bottom"]) / 2
        near = next((row for row in rows if abs(row - middle) < 8), round(middle))
        rows[near].append(char)
    return [_line(sorted(row, key=lambda char: char["x0"])) for _, row in sorted(rows.items())]


def _line(chars: list[dict[str, Any]]) -> Line:
    inked = [char for char in chars if char["text"].strip()] or chars
    return Line(
        "".join(char["text"] for char in chars).strip(),
        inked[0]["x0"] / MM,
        inked[-1]["x1"] / MM,
        (inked[0]["top"] + inked[0]["bottom"]) / 2 / MM,
        frozenset(char["fontname"] for char in inked),
        inked[0]["size"],
    )


def converted(*sources: Path) -> None:
    """Have LibreOffice make a PDF of Word files, beside them."""
    folder = sources[0].parent
    aliases = "".join(
        f'<match target="pattern"><test name="family"><string>{name}</string></test><edit name="family" '
        f'mode="assign" binding="strong"><string>{instead}</string></edit></match>'
        for name, instead in INSTEAD.items()
    )
    (folder / "fonts.conf").write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f'<include ignore_missing="yes">/etc/fonts/fonts.conf</include>{aliases}</fontconfig>',
        encoding="utf-8",
    )
    arguments = ("--headless", f"-env:UserInstallation={(folder / 'home').as_uri()}", "--convert-to", "pdf")
    surroundings = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8"}
    subprocess.run(
        [str(OFFICE), *arguments, "--outdir", str(folder), *map(str, sources)],
        check=True,
        capture_output=True,
        timeout=400,
        env={**surroundings, "FONTCONFIG_FILE": str(folder / "fonts.conf")},
    )
