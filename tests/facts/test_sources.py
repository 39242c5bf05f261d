"""Text files in: encodings, and what is no text file."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.errors import InputError
from drafter.facts.sources import LIMIT, decode_text, read_text_file

TEXT = "青屏县政协2024年工作总结\r\n共提交提案129件，立案93件。\n"
HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1)


@pytest.fixture
def write(tmp_path: Path):
    def run(data: bytes, name: str = "文稿.txt") -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return run


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk"])
def test_the_encodings_of_offices_are_read(write, encoding: str) -> None:
    """The mark in front is no part of the text; line ends are kept."""
    assert TEXT == read_text_file(write(TEXT.encode(encoding)))


def test_utf16_of_either_order_is_read(write) -> None:
    """By its mark."""
    assert TEXT == read_text_file(write(b"\xfe\xff" + TEXT.encode("utf-16-be")))
    assert TEXT == read_text_file(write(b"\xff\xfe" + TEXT.encode("utf-16-le")))


@given(HAN, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_any_text_in_unicode_comes_back(text: str, encoding: str) -> None:
    """Encoding and decoding are inverses."""
    assert text == decode_text(text.encode(encoding), "")


@given(st.lists(st.sampled_from(["政协", "提案93件，", "2024年12月", "办复率100%。", "\n"]), min_size=4))
def test_any_prose_in_gb18030_comes_back(words: list[str]) -> None:
    """Prose is not mistaken for another encoding."""
    text = "".join(words)
    assert text == decode_text(text.encode("gb18030"), "")


def test_an_empty_file_is_an_empty_text(write) -> None:
    """No fault of the file."""
    assert "" == read_text_file(write(b""))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff\xfe\xfa\x81\x00\x00\xd8\x00", "UTF-8"),
        (b"\xff\xff\xfe\xfd\x80\x81", "编码不能识别"),
        ("提案".encode("big5") * 3 + b"\xff", "编码不能识别"),
        (b"\x81\x30\x81\x30\x80", "编码不能识别"),
        ("政协提案工作".encode()[:-1], "第1行有损坏的字符"),
        ("政协\n提案\n".encode() + b"\xe6\x94 " + "工作情况".encode(), "第3行有损坏的字符"),
        (b"ab\x00cd", "不是文本文件"),
        (b"PK\x03\x04\x14", "另存为 txt"),
        (b"%PDF-1.7", "PDF"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0", "请另存为 docx 或 txt"),
        ("提案".encode("utf-16")[:-1], "编码不能识别"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(write, data: bytes, said: str) -> None:
    """The file is named, and the remedy."""
    path = write(data)
    with pytest.raises(InputError, match=said) as caught:
        read_text_file(path)

    assert str(caught.value).startswith(f"{path}：")
    assert str(caught.value).endswith("。")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["总结.doc", "总结.WPS", "表.et"])
def test_files_of_old_office_programs_are_to_be_saved_anew(write, name: str) -> None:
    """Whatever is in them."""
    with pytest.raises(InputError, match="请另存为 docx 或 txt"):
        read_text_file(write(b"x", name))


def test_a_file_over_the_limit_is_refused(write) -> None:
    """And one at the limit is read."""
    assert LIMIT == len(read_text_file(write(b"a" * LIMIT)))
    with pytest.raises(InputError, match="20MB"):
        read_text_file(write(b"a" * (LIMIT + 1)))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """With what to do."""
    with pytest.raises(InputError, match="找不到这个文件"):
        read_text_file(tmp_path / "没有.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """It is named as one."""
    with pytest.raises(InputError, match="文件夹"):
        read_text_file(str(tmp_path))


@pytest.mark.parametrize("name", ["a\0b", "长" * 400])
def test_a_name_that_no_file_can_have_is_refused(name: str) -> None:
    """Not with a traceback."""
    with pytest.raises(InputError, match="请核对文件名和所在位置"):
        read_text_file(name)


def test_a_file_that_may_not_be_read_is_refused(write, monkeypatch: pytest.MonkeyPatch) -> None:
    """The remedy is to look at the permissions."""
    path = write(b"x")
    if os.geteuid() == 0:  # root reads everything

        def denied(*arguments: object) -> None:
            raise PermissionError(path)

        monkeypatch.setattr(Path, "open", denied)
    else:
        path.chmod(0)
    with pytest.raises(InputError, match="权限"):
        read_text_file(path)
