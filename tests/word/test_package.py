"""A Word file is opened with care: what is damaged, locked, armed or enormous is refused in one sentence."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from wordfiles import packed, paragraph

from drafter.errors import InputError
from drafter.word import package
from drafter.word.package import open_package, read_package


def zipped(**parts: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/"), data)
    return stream.getvalue()


def with_part(name: str, data: bytes) -> bytes:
    stream = BytesIO(packed(paragraph("甲")))
    with ZipFile(stream, "a") as archive:
        archive.writestr(name, data)
    return stream.getvalue()


def locked() -> bytes:
    data = bytearray(packed(paragraph("甲")))
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("words", "data"),
    [
        ("另存为 docx", bytes.fromhex("d0cf11e0a1b11ae1") + b"0" * 600),
        ("不是 Word", "一年来".encode()),
        ("不是 Word", b""),
        ("已损坏", b"PK\x03\x04" + b"0" * 100),
        ("已损坏", packed(paragraph("甲"))[:-200]),
        ("没有 Word 正文", zipped(a=b"b")),
        ("宏", with_part("word/vbaProject.bin", b"0")),
        ("密码", locked()),
        ("已损坏", zipped(**{"[Content_Types].xml": b"<Types"})),
    ],
)
def test_what_is_no_sound_word_file_is_refused(words: str, data: bytes) -> None:
    """With the file's name and what to do."""
    with pytest.raises(InputError, match=words) as caught:
        read_package(data, "a.docx")

    assert str(caught.value).startswith("a.docx：")


def test_a_zip_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its parts are counted before any is read."""
    monkeypatch.setattr(package, "UNPACKED", 100_000)
    with pytest.raises(InputError, match="过大"):
        read_package(with_part("word/media.bin", b"0" * 200_000), "a.docx")


def test_a_false_promise_of_size_is_found() -> None:
    """A part that unpacks to more than its entry says is cut off."""
    data = bytearray(with_part("word/media.bin", b"0" * 200))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    with pytest.raises(InputError):
        read_package(bytes(data), "a.docx")


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """No paper has that many."""
    monkeypatch.setattr(package, "PARTS", 2)
    with pytest.raises(InputError, match="过大"):
        read_package(packed(paragraph("甲")), "a.docx")


def test_too_large_a_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is opened."""
    monkeypatch.setattr(package, "LIMIT", 10)
    with pytest.raises(InputError, match="太大"):
        read_package(packed(paragraph("甲")), "a.docx")


def test_an_entity_is_not_followed() -> None:
    """A part that declares one is refused."""
    bomb = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aa">]><w:document xmlns:w="x">&a;</w:document>'
    types = (
        b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        b'<Override PartName="/d.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        b'wordprocessingml.document.main+xml"/></Types>'
    )
    from drafter.word.reading import word_text

    with pytest.raises(InputError, match="声明"):
        word_text(read_package(zipped(**{"[Content_Types].xml": types, "d.xml": bomb}), "a.docx"))


@pytest.mark.parametrize(("words", "name"), [("找不到", "none.docx"), ("文件夹", ".")])
def test_what_cannot_be_opened_says_so(words: str, name: str, tmp_path: Path) -> None:
    """A missing file, a folder."""
    with pytest.raises(InputError, match=words):
        open_package(tmp_path / name)


def test_other_parts_come_back_byte_for_byte() -> None:
    """Only the changed part is new; order and times stay."""
    data = with_part("word/media.bin", bytes(range(256)))
    given = read_package(data, "a.docx")
    after = read_package(given.changed({"word/media.bin": b"1", "word/new.xml": b"<a/>"}), "b.docx")

    assert {**given.parts, "word/media.bin": b"1", "word/new.xml": b"<a/>"} == dict(after.parts)
    assert [entry.filename for entry in given.entries] == [entry.filename for entry in after.entries][:-1]
