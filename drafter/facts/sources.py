"""Text files in: bytes to text, in the encodings that offices use; faults are said in one sentence."""

import codecs
from pathlib import Path

from drafter.errors import InputError
from drafter.text.regex import regex

LIMIT = 20 * 1024 * 1024
"""The most bytes that a text file may have."""

_OFFICE = frozenset({".doc", ".wps", ".wpt", ".dot", ".et", ".xls", ".ppt", ".dps", ".rtf"})
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PDF = b"%PDF-"
_UNLIKELY = regex("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffe\uffff\U000e0000-\U0010ffff]")
"""Characters that no office types: a text that holds them was decoded wrongly."""


def read_text_file(path: str | Path) -> str:
    """
    The text of a file in UTF-8 (with or without BOM), UTF-16 with BOM, or GB18030; line ends are kept.

    Raises:
        InputError: the file is missing, no text, too large or in no known encoding; names file and remedy.
    """
    return decode_text(_read_bytes(Path(path)), str(path))


def decode_text(data: bytes, name: str) -> str:
    """The text of bytes; `name` is what errors call them."""
    if len(data) > LIMIT:
        raise InputError(f"{name}：超过20MB，太大了：请只留需要的文字，分成几个文件。")
    if data.startswith(_OLE):
        raise InputError(f"{name}：这是旧版办公软件的文件，不能直接读：请另存为 docx 或 txt。")
    if data.startswith(_ZIP):
        raise InputError(f"{name}：这不是文本文件（像是 docx、xlsx 或压缩包）：请另存为 txt。")
    if data.startswith(_PDF):
        raise InputError(f"{name}：这是 PDF，不是文本文件：请另存为 txt。")
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, name)
    if b"\0" in data:
        raise InputError(f"{name}：这不是文本文件：请另存为 txt（编码选 UTF-8）。")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(data):
            trouble = f"{name}：第{_line(data, error.start)}行有损坏的字符：请打开改正，另存为 UTF-8 编码。"
            raise InputError(trouble) from error
    return _decoded(data, "gb18030", name)


def _decoded(data: bytes, encoding: str, name: str) -> str:
    trouble = InputError(f"{name}：文字编码不能识别：请用记事本打开，另存为 UTF-8 编码。")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise trouble from error
    if _UNLIKELY.search(text) and encoding != "utf-8":
        raise trouble
    return text


def _line(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether most characters beyond ASCII are sound UTF-8, so that another encoding would be nonsense."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    sound = sum(1 for char in text if char > "\u07ff" and char != "\ufffd")
    return sound > 2 * bad


def _read_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise InputError(f"{path}：这是一个文件夹，不是文件：请写明文件名。")
        if not path.exists():
            raise InputError(f"{path}：找不到这个文件：请核对文件名和所在位置。")
        if path.suffix.lower() in _OFFICE:
            raise InputError(f"{path}：不能读 {path.suffix.lower()} 文件：请另存为 docx 或 txt。")
        with path.open("rb") as file:
            return file.read(LIMIT + 1)
    except PermissionError as error:
        raise InputError(f"{path}：没有读取这个文件的权限：请核对权限，或复制到自己的文件夹再试。") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{path}：读不了这个文件：请核对文件名和所在位置。") from error
