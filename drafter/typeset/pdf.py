"""A composed paper as a PDF: set by typst, with the fonts that are there, the same bytes for the same paper."""

import json
from dataclasses import asdict
from datetime import UTC, datetime, time
from functools import cache
from importlib.resources import files
from pathlib import Path

import typst

from drafter.errors import InputError
from drafter.layout import gbt9704 as gb
from drafter.layout.gbt9704 import Face
from drafter.layout.paper import Paper, Paragraph, mark_size
from drafter.typeset.pdf_label import labelled

_ROLES = {
    "title": gb.TITLE_FACE,
    "body": gb.BODY_FACE,
    "first": gb.FIRST_FACE,
    "second": gb.SECOND_FACE,
    "number": gb.NUMBER_FACE,
}
_NAMES = {id(face): role for role, face in _ROLES.items()}
_MEASURES = {
    "width": gb.WIDTH,
    "height": gb.HEIGHT,
    "top": gb.TOP,
    "bottom": gb.BOTTOM,
    "inner": gb.INNER,
    "outer": gb.OUTER,
    "pitch": gb.PITCH,
    "cell": gb.CELL,
    "tracking": gb.TRACKING,
    "body_size": gb.BODY_SIZE,
    "title_size": gb.TITLE_SIZE,
    "number_size": gb.NUMBER_SIZE,
    "note_size": gb.NOTE_SIZE,
    "number_drop": gb.NUMBER_DROP,
    "number_indent": gb.NUMBER_INDENT,
    "dash": gb.DASH,
    "mark_drop": gb.MARK_DROP,
    "rule_drop": gb.RULE_DROP,
    "red": gb.RED,
}


def written(paper: Paper, folder: str) -> bytes:
    """
    The bytes of the PDF.

    Raises:
        InputError: there is no font with Chinese characters.
    """
    fonts = _fonts(folder)
    chosen = _chosen(fonts)
    data = {
        "title": paper.title,
        "author": paper.author,
        "day": None if paper.day is None else _day(paper),
        "note": paper.label.note if paper.label else None,
        "measures": _MEASURES,
        "fonts": chosen,
        "heading_faces": [_NAMES[id(face)] for face in gb.HEADING_FACES],
        "paragraphs": [_plain(paragraph) for paragraph in paper.paragraphs],
    }
    pdf = typst.compile(
        files(__package__).joinpath("paper.typ").read_bytes(),
        sys_inputs={"paper": json.dumps(data, ensure_ascii=False)},
        font_paths=fonts,
        # Without a date of its own the file bears none of today either.
        timestamp=datetime.combine(paper.day, time(), UTC) if paper.day else datetime.fromtimestamp(0, UTC),
    )
    return labelled(pdf, paper.label) if paper.label else pdf


def substitutes(folder: str) -> tuple[tuple[str, str], ...]:
    """The typefaces that are not there, each with the one that is used instead."""
    chosen = _chosen(_fonts(folder))
    return tuple(
        (face.name, chosen[role])
        for role, face in _ROLES.items()
        if chosen[role] not in {face.name, *face.others}
    )


@cache
def _fonts(folder: str) -> typst.Fonts:
    if folder and not Path(folder).is_dir():
        raise InputError(f"{folder}：字体文件夹不存在：请核对 --fonts 写的位置。")
    return typst.Fonts(include_embedded_fonts=False, font_paths=[folder] if folder else [])


def _chosen(fonts: typst.Fonts) -> dict[str, str]:
    """For each role the first of its fonts that is there."""
    known = {family.casefold(): family for family in fonts.families()}
    found = {role: _first(face, known) for role, face in _ROLES.items()}
    if not all(found.values()):
        raise InputError(
            "没有找到中文字体，排不出 PDF：请安装仿宋、黑体、楷体等字体（Debian、Ubuntu 可装 fonts-noto-cjk），"
            "或用 --fonts 指明放字体的文件夹。"
        )
    return found


def _first(face: Face, known: dict[str, str]) -> str:
    names = (face.name, *face.others, *face.instead)
    return next((known[name.casefold()] for name in names if name.casefold() in known), "")


def _day(paper: Paper) -> dict[str, int]:
    day = paper.day
    return {} if day is None else {"year": day.year, "month": day.month, "day": day.day}


def _plain(paragraph: Paragraph) -> dict[str, object]:
    size = mark_size(paragraph.runs[0].words) if paragraph.style == "mark" else gb.BODY_SIZE
    return {**asdict(paragraph), "size": size}
