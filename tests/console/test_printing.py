"""How a paper is printed, as it is typed."""

from argparse import Namespace

import pytest

from drafter.console.parser import Parser
from drafter.console.printing import add_printing, read_printing
from drafter.console.speech import Speech
from drafter.drafting.printing import Printing
from drafter.errors import InputError


def typed(*words: str, out: str = "a.docx") -> Namespace:
    parser = Parser("drafter draft", Speech("zh"), description="")
    add_printing(parser, Speech("zh"))
    options = parser.parse_args(words)
    options.out = out
    return options


def test_nothing_typed_is_a_plain_paper() -> None:
    """Without a seal, with labels where a model wrote."""
    assert Printing() == read_printing(typed(out=""), "")


def test_a_number_takes_its_mark_from_the_issuer() -> None:
    """The name and 文件, unless other words are given."""
    assert "青屏县政协文件" == read_printing(typed("--number", "1号"), "青屏县政协").mark
    assert "纪要" == read_printing(typed("--number", "1号", "--mark", "纪要"), "青屏县政协").mark


def test_the_label_is_switched_off_by_choice() -> None:
    """That alone is allowed for any file: a text has no label."""
    assert not read_printing(typed("--no-ai-label", out="a.md"), "").ai_label


@pytest.mark.parametrize("out", ["", "a.md", "a.txt"])
@pytest.mark.parametrize("words", [("--seal",), ("--number", "1号"), ("--fonts", "f")])
def test_what_is_not_printed_cannot_be_told_how(out: str, words: tuple[str, ...]) -> None:
    """The option is named with the endings it is for."""
    with pytest.raises(InputError, match=r"\.docx、\.pdf"):
        read_printing(typed(*words, out=out), "青屏县政协")


def test_words_of_a_head_need_a_number() -> None:
    """A head has both."""
    with pytest.raises(InputError, match="--number"):
        read_printing(typed("--mark", "青屏县政协文件"), "青屏县政协")


@pytest.mark.parametrize(
    ("given", "number"),
    [
        ("青政协发〔2024〕3号", "青政协发〔2024〕3号"),
        ("青政协办函〔２０２４〕１２号", "青政协办函〔2024〕12号"),
        ("青政协发〔2024〕 3号", "青政协发〔2024〕3号"),
        ("第3期", "第3期"),
    ],
)
def test_a_number_is_taken_in_the_form_of_the_standard(given: str, number: str) -> None:
    """Full-width digits and blanks are made right; minutes have a number alone."""
    assert number == read_printing(typed("--number", given), "青屏县政协").number


@pytest.mark.parametrize(
    ("given", "right"),
    [
        ("青政协发[2024]3号", "青政协发〔2024〕3号"),
        ("青政协发（2024）第03号", "青政协发〔2024〕3号"),
        ("青政协发【2024】3", "青政协发〔2024〕3号"),
        ("三号文件", "青政协发〔2024〕3号"),
        ("〔2024〕", "青政协发〔2024〕3号"),
        ("青政协发〔24〕3号", "青政协发〔2024〕3号"),
    ],
)
def test_another_form_is_refused_with_the_right_one(given: str, right: str) -> None:
    """The same number as the standard writes it, or an example."""
    with pytest.raises(InputError, match=f"「{right}」"):
        read_printing(typed("--number", given), "青屏县政协")
