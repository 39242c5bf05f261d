"""A .docx as a zip of parts: opened with care, and written back with only the changed parts new."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from posixpath import dirname, normpath
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812 - an exception by its own name

from drafter.errors import InputError
from drafter.word.xml import RELATIONSHIPS, TYPES, parsed

LIMIT = 50 * 1024 * 1024
"""The most bytes that a Word file may have."""
UNPACKED = 300 * 1024 * 1024
"""The most bytes that its parts may have together: beyond that it is no paper but a zip bomb."""
PARTS = 5000

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP = b"PK\x03\x04"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MACROS = "vbaproject"


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a Word file by their names, in the order in which they stand in the zip."""

    name: str
    """The file's name as errors call it."""
    parts: Mapping[str, bytes]
    entries: tuple[ZipInfo, ...]
    main: str
    """The name of the part that holds the text."""

    def related(self, part: str, kind: str) -> tuple[str, ...]:
        """The parts that a part names as its styles, footnotes, headers …, by the relation's last word."""
        data = self.parts.get(relations_of(part))
        if data is None:
            return ()
        found = []
        for relation in parsed(data, self.name):
            internal = relation.get("TargetMode") != "External"
            if relation.tag == f"{RELATIONSHIPS}Relationship" and internal:
                target = relation.get("Target", "")
                if relation.get("Type", "").rpartition("/")[2] == kind:
                    found.append(resolved(part, target))
        return tuple(name for name in found if name in self.parts)

    def changed(self, parts: Mapping[str, bytes]) -> bytes:
        """The file with some parts new or added; every other part is the same, byte for byte."""
        stream = BytesIO()
        with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
            for entry in self.entries:
                archive.writestr(_same(entry), parts.get(entry.filename, self.parts[entry.filename]))
            for name in parts.keys() - self.parts.keys():
                archive.writestr(ZipInfo(name, self.entries[0].date_time), parts[name], ZIP_DEFLATED)
        return stream.getvalue()


def open_package(path: str | Path) -> Package:
    """
    The parts of a .docx.

    Raises:
        InputError: missing, damaged, encrypted, with macros, enormous, or of another kind (.doc, .wps).
    """
    name = str(path)
    return read_package(_read(Path(path)), name)


def read_package(data: bytes, name: str) -> Package:
    """The parts of a .docx from its bytes; `name` is what errors call it."""
    if len(data) > LIMIT:
        raise InputError(f"{name}：超过50MB，太大了：请删去图片，或只留需要的文字另存。")
    if data.startswith(_OLE):
        raise InputError(f"{name}：这是旧版 .doc 或加了密码的文件，不能直接读：请去掉密码，另存为 docx。")
    if not data.startswith(_ZIP):
        raise InputError(
            f"{name}：这不是 Word 的 docx 文件，或者已损坏：请用 Word 或 WPS 打开，另存为 docx。"
        )
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = tuple(archive.infolist())
            _require_sound(entries, name)
            parts = {entry.filename: _unpacked(archive, entry, name) for entry in entries}
    except (BadZipFile, ZlibError, NotImplementedError, RuntimeError, EOFError, ValueError, OSError) as error:
        raise InputError(f"{name}：文件已损坏，打不开：请用 Word 或 WPS 打开修复，另存为 docx。") from error
    return Package(name, parts, entries, _main(parts, name))


def relations_of(part: str) -> str:
    """The name of the part that lists what a part is related to."""
    folder, _, file = part.rpartition("/")
    return f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"


def resolved(part: str, target: str) -> str:
    """The name of a part from a target as another part writes it."""
    return normpath(target.lstrip("/") if target.startswith("/") else f"{dirname(part)}/{target}")


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise InputError(f"{path}：这是一个文件夹，不是文件：请写明文件名。")
        if not path.exists():
            raise InputError(f"{path}：找不到这个文件：请核对文件名和所在位置。")
        with path.open("rb") as file:
            return file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"{path}：读不了这个文件：请核对文件名、权限和所在位置。") from error


def _require_sound(entries: Iterable[ZipInfo], name: str) -> None:
    listed = list(entries)
    names = [entry.filename for entry in listed]
    if any(_MACROS in part.casefold() for part in names):
        raise InputError(f"{name}：文件带有宏，为安全起见不读：请另存为不带宏的 docx。")
    if any(entry.flag_bits & 1 for entry in listed):
        raise InputError(f"{name}：文件加了密码：请去掉密码，另存为 docx。")
    if len(listed) > PARTS or sum(entry.file_size for entry in listed) > UNPACKED:
        raise InputError(f"{name}：解开后过大，不像一份文稿：请只留文字，另存为 docx。")
    if len(set(names)) != len(names):
        raise InputError(f"{name}：文件内部有重复的部分，已损坏：请用 Word 或 WPS 打开，另存为 docx。")


def _unpacked(archive: ZipFile, entry: ZipInfo, name: str) -> bytes:
    """A part's bytes, never more than its entry promised: the promise of a zip bomb is false."""
    with archive.open(entry) as part:
        data = part.read(entry.file_size + 1)
    if len(data) > entry.file_size:
        raise InputError(f"{name}：解开后过大，不像一份文稿：请只留文字，另存为 docx。")
    return data


def _main(parts: Mapping[str, bytes], name: str) -> str:
    """The main part, by its content type: the first relation of the package names it, wherever it is."""
    types = parts.get("[Content_Types].xml")
    if types is not None:
        for entry in parsed(types, name):
            part = entry.get("PartName", "").lstrip("/")
            if entry.tag == f"{TYPES}Override" and entry.get("ContentType") == _MAIN and part in parts:
                return part
    raise InputError(f"{name}：里面没有 Word 正文（可能是表格、演示稿或压缩包）：请另存为 docx。")


def _same(entry: ZipInfo) -> ZipInfo:
    """An entry for the new zip with the old one's name, time and way of packing."""
    copy = ZipInfo(entry.filename, entry.date_time)
    copy.compress_type = entry.compress_type
    copy.external_attr = entry.external_attr
    copy.create_system = entry.create_system
    return copy
