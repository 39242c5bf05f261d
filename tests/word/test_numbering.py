"""Numbers that Word makes itself are read as they are printed."""

import pytest
from wordfiles import packed, paragraph

from drafter.word.numbering import rendered
from drafter.word.package import read_package
from drafter.word.reading import word_text


def level(at: int, numerals: str, text: str, more: str = "") -> str:
    shape = f'<w:start w:val="1"/><w:numFmt w:val="{numerals}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{at}">{shape}</w:lvl>'


OUTLINE = (
    '<w:abstractNum w:abstractNumId="7">'
    + level(0, "chineseCountingThousand", "%1、")
    + level(1, "chineseCounting", "（%2）")
    + level(2, "decimal", "%3.")
    + "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
)


NONE = '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'


def item(words: str, at: int = 0, number: int = 1, style: str = "") -> str:
    own = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return paragraph(words, properties=f"<w:pPr>{named}{own}</w:pPr>")


def lines(body: str, numbering: str = OUTLINE, styles: str = "") -> list[str]:
    data = packed(body, numbering=numbering, styles=styles)
    return word_text(read_package(data, "a.docx")).text.splitlines()


def test_levels_count_on_and_start_anew() -> None:
    """一、 （一） 1. as they stand in the paper."""
    body = item("甲") + item("乙", 1) + item("丙", 1) + item("丁", 2) + item("戊") + item("己", 1)

    assert ["一、甲", "（一）乙", "（二）丙", "1.丁", "二、戊", "（一）己"] == lines(body)


def test_lists_of_one_kind_count_on_together() -> None:
    """Word goes on where another paragraph of the same outline left off; one with its own start does not."""
    body = item("甲") + item("乙", number=2) + item("丙", number=3)

    assert ["一、甲", "二、乙", "五、丙"] == lines(body)


def test_a_style_brings_its_list() -> None:
    """Its own or that of the style on which it is based; a paragraph may opt out."""
    styles = (
        '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    plain = paragraph(
        "丁", properties='<w:pPr><w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'
    )
    body = item("甲", number=0, style="H1") + item("乙", number=0, style="H2") + item("丙", number=0) + plain

    assert ["一、甲", "（一）乙", "丙", "丁"] == lines(body, styles=styles)


def test_styles_in_a_circle_end() -> None:
    """A damaged file is read without its list."""
    styles = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>'

    assert ["甲"] == lines(item("甲", number=0, style="A"), styles=styles)


def test_legal_numbering_is_arabic() -> None:
    """「第1.1条」 where the first level counts in Chinese."""
    numbering = (
        '<w:abstractNum w:abstractNumId="1">'
        + level(0, "chineseCounting", "第%1章")
        + level(1, "decimal", "第%1.%2条", "<w:isLgl/>")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )

    assert ["第一章甲", "第1.1条乙"] == lines(item("甲") + item("乙", 1), numbering)


def test_a_bullet_is_a_mark() -> None:
    """One of a symbol font is shown as a plain one."""
    numbering = (
        '<w:abstractNum w:abstractNumId="1">'
        + level(0, "bullet", "\uf06c")
        + level(1, "bullet", "·")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )

    assert ["●甲", "·乙"] == lines(item("甲") + item("乙", 1), numbering)


@pytest.mark.parametrize(
    ("expected", "number", "numerals"),
    [
        ("十二", 12, "chineseCounting"), ("一二", 12, "ideographDigital"), ("乙", 12, "ideographTraditional"),
        ("亥", 12, "ideographZodiac"), ("１２", 12, "decimalFullWidth"), ("03", 3, "decimalZero"),
        ("⑫", 12, "decimalEnclosedCircle"), ("(21)", 21, "decimalEnclosedCircle"), ("(3)", 3, "decimalEnclosedParen"),
        ("3.", 3, "decimalEnclosedFullstop"), ("c", 3, "lowerLetter"), ("BB", 28, "upperLetter"),
        ("xiv", 14, "lowerRoman"),
        ("XIV", 14, "upperRoman"), ("", 3, "none"), ("3", 3, "ordinal"), ("0", 0, "chineseCounting"),
    ],
)  # fmt: skip
def test_numerals_of_word(expected: str, number: int, numerals: str) -> None:
    """Each kind as Word prints it; Arabic where the kind is not known."""
    assert expected == rendered(number, numerals)
