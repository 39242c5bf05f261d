"""How a given name may be written."""

from collections.abc import Callable

import pytest

from drafter.checking.spelling import spellings
from drafter.text.values import Kind

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("建立3级联络机制", "建立三级联络机制"),
        ("建立三级联络机制", "建立3级联络机制"),
        ("推行“五个一”走访3次机制", "推行“五个一”走访三次机制"),
        ("推行“五个一”走访三次机制", "推行“五个一”走访3次机制"),
        ("满意率达92.5%以上", "满意率达百分之九十二点五以上"),
        ("满意率达百分之九十二点五以上", "满意率达92.5%以上"),
        ("到2024年12月5日前完成", "到二〇二四年十二月五日前完成"),
        ("到二〇二四年十二月前完成", "到2024年12月前完成"),
        ("12个乡镇联动", "十二个乡镇联动"),
        ("联系两个街道开展", "联系2个街道开展"),
    ],
)
def test_the_numerals_of_a_phrase_may_be_of_another_form(given: str, said: str, errors: Errors) -> None:
    """Everything else is kept as it is."""
    phrase = {"label": "做法", "value": given, "type": "phrase"}

    assert [] == errors(f"我们{said}。", phrase)


def test_another_numeral_is_another_phrase(errors: Errors) -> None:
    """Altered, once."""
    phrase = {"label": "做法", "value": "建立3级联络机制", "type": "phrase"}

    assert [("COV202", "建立四级联络机制", "0")] == errors("建立四级联络机制。", phrase)


@pytest.mark.parametrize("text", ["三个代表重要思想", "提升能力", "好人三三十"])
def test_a_phrase_without_figures_has_one_spelling(text: str) -> None:
    """Set phrases hold none."""
    assert [text] == spellings(Kind.PHRASE, text)


def test_a_document_s_year_stands_in_its_own_brackets() -> None:
    """And other names stay as they are."""
    assert ["青政发〔2024〕12号"] == spellings(Kind.DOCUMENT, "青政发[2024]12号")
    assert ["《三年规划》"] == spellings(Kind.TITLE, "《三年规划》")
