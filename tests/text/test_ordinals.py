"""Ordinals, sessions and numbers of documents."""

import pytest

from drafter.text.ordinals import read_document_number, read_ordinal
from drafter.text.scan import mentions
from drafter.text.values import Kind, Name, Serial


@pytest.mark.parametrize(
    ("numbers", "unit", "text"),
    [
        ((6, 2), "届次", "六届二次会议"),
        ((14, 3), "届次", "第十四届三次会议"),
        ((11, 3), "届次", "第十一届委员会第三次会议"),
        ((11, 3), "届次", "十一届三次全会"),
        ((19, 4), "届次", "第十九届人民代表大会第四次会议"),
        ((9, 21), "常委会", "第九届委员会常务委员会第二十一次会议"),
        ((6, 12), "常委会", "六届十二次常委会议"),
        ((6, 12), "主席会", "六届第12次主席会议"),
        ((10, 16), "常委会", "第十届梓陵县委员会常务委员会第十六次会议"),
        ((7, 16), "常委会", "七届常委会第十六次会议"),
        ((6, 5), "党组会", "六届五次党组会议"),
        ((20, 3), "中全会", "二十届三中全会"),
        ((8,), "主席会", "第8次主席会议"),
        ((8,), "次", "第八次全体会议"),
        ((3,), "期", "第3期"),
        ((47,), "号", "第47号"),
        ((2,), "批", "第二批"),
    ],
)
def test_an_ordinal_is_read(numbers: tuple[int, ...], unit: str, text: str) -> None:
    """Its numbers, and what is counted; Chinese and Arabic are one."""
    assert [(Kind.ORDINAL, Serial(numbers, unit), text)] == [
        (m.kind, m.value, m.text) for m in mentions(text)
    ]


@pytest.mark.parametrize("text", ["第一批", "第1次", "二十届三中全会"])
def test_an_ordinal_of_wording_needs_no_ground(text: str) -> None:
    """第一 is wording, and national sessions are the era rules' business."""
    assert [True] == [m.loose for m in mentions(text)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("青政发〔2024〕12号", "青政发〔2024〕12号"),
        ("青政发〔2024〕12号", "青政发[2024]12号"),
        ("青政发〔2024〕12号", "青政发（2024）012号"),
        ("青政发〔2024〕12号", "青政发〔 2024 〕第12号"),
        ("〔2024〕12号", "〔2024〕12号"),
    ],
)
def test_a_document_number_is_read(name: str, text: str) -> None:
    """The issuer's letters, the year in brackets of any kind, the number without padding."""
    assert [(Kind.DOCUMENT, Name(name), text)] == [(m.kind, m.value, m.text) for m in mentions(text)]


def test_a_document_number_does_not_swallow_the_sentence() -> None:
    """Only the issuer's letters belong to it."""
    (mention,) = mentions("根据县政协有关要求印发青协办〔2024〕12号文件")

    assert mention.text.endswith("青协办〔2024〕12号")
    assert "要求" not in mention.text


@pytest.mark.parametrize("text", ["三十件", "第三中学", "〔2024〕年"])
def test_no_ordinal_is_read_where_none_is(text: str) -> None:
    """第 alone does not make one."""
    assert read_ordinal(text, 1) is None
    assert read_document_number(text, 1) is None
