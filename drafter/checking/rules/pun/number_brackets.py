"""PUN605: the year of a document's number in other brackets than 〔〕."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_NUMBER = regex(r"[（(\[【]((?:19|20)[0-9]{2})[）)\]】](?=第?[0-9]{1,4}号)")


@rule(
    "PUN605",
    "number-brackets",
    source="GB/T 9704-2012, 7.2.5: the year stands in 〔〕",
    good=("县政协发〔2024〕12号",),
    bad=("县政协发[2024]12号", "县政协发（2024）12号"),
    severity=Severity.NOTE,
)
def number_brackets(text: Text) -> Iterator[Hit]:
    """
    The year of a document's number stands in square or round brackets.

    The standard gives 〔〕; other brackets come from keyboards that lack them.

    中文：发文字号的年份应加六角括号〔〕，不用方括号、圆括号。
    """
    for number in _NUMBER.finditer(text.norm):
        remedy = f"〔{number[1]}〕"
        yield Hit(
            number.span(),
            f"发文字号的年份应加六角括号，写作「{remedy}」。",
            f"The year of a document's number takes 〔〕: “{remedy}”.",
            suggestion=remedy,
            sure=True,
        )
