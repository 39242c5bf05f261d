"""The Word file itself: what Word, WPS and a reader of its properties find in it."""

import json
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from time import perf_counter
from zipfile import ZipFile

import pytest
from printeddrafts import draft_of, long_draft, plain, section

docx = pytest.importorskip("docx")

from docx.enum.style import WD_STYLE_TYPE  # noqa: E402 - after the library it needs

from drafter import Drafter  # noqa: E402 - likewise
from drafter.drafting.draft import Draft  # noqa: E402 - likewise
from drafter.formats import find_format  # noqa: E402 - likewise
from drafter.layout.paper import composed  # noqa: E402 - likewise
from drafter.typeset.word import written  # noqa: E402 - likewise
from drafter.typeset.word_styles import HEADINGS, STYLES  # noqa: E402 - likewise
from drafter.word.package import read_package  # noqa: E402 - likewise
from drafter.word.reading import word_text  # noqa: E402 - likewise

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def made(draft: Draft) -> bytes:
    return written(composed(draft))


def opened(draft: Draft):
    return docx.Document(BytesIO(made(draft)))


def part(data: bytes, name: str) -> str:
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode() if name in archive.namelist() else ""


def read_back(draft: Draft) -> list[str]:
    text = word_text(read_package(made(draft), "a.docx")).text
    return [line for line in text.splitlines() if line.strip()]


def test_it_reads_back_as_the_text() -> None:
    """Line for line; the page numbers are none of it."""
    draft = long_draft()

    assert [line for line in draft.text.splitlines() if line] == read_back(draft)


def test_the_note_on_a_models_text_is_no_part_of_the_text() -> None:
    """It stands at the head of every page, where checking does not take it for prose."""
    draft = draft_of(section(None, "全年共提交提案93件。", "model"))
    text = word_text(read_package(made(draft), "a.docx"))

    assert "人工智能" not in text.text
    assert "本文由人工智能生成" in text.headers


def test_headings_have_the_styles_and_levels_of_word() -> None:
    """So that Word shows them in its outline and can make a table of contents."""
    document = opened(long_draft())
    levels = {
        paragraph.style.name: paragraph.style.element.pPr.find(f"{W}outlineLvl").get(f"{W}val")
        for paragraph in document.paragraphs
        if paragraph.style.name.startswith("Heading")
    }

    assert {f"Heading {level}": str(level - 1) for level in (1, 2, 3, 4)} == levels


def test_every_paragraph_has_a_style_that_is_there() -> None:
    """None is formatted by hand alone."""
    document = opened(
        draft_of(section("一、提案", "（一）加强学习。学习12次。"), number="1号", before=("各位委员：",))
    )
    names = {style.name for style in document.styles if style.type == WD_STYLE_TYPE.PARAGRAPH}
    used = [paragraph.style.name for paragraph in document.paragraphs]

    assert [
        "发文机关标志", "发文字号", "Title", "Salutation", "Heading 1", "Body Text", "Signature", "Date"
    ] == used  # fmt: skip
    assert set(used) <= names


def test_labels_of_minutes_are_set_apart_from_what_they_label() -> None:
    """The indent of the body's first line, which Word would put above any other, is taken back."""
    (line,) = opened(plain("会议纪要\n\n出席：何静宜、周远航")).paragraphs[1:]

    assert ["纪要名目", "Default Paragraph Font"] == [run.style.name for run in line.runs]
    assert "0" == line._p.pPr.ind.get(f"{W}firstLineChars")


def test_fonts_are_named_as_offices_know_them() -> None:
    """In the style, for Chinese as for figures."""
    document = opened(long_draft())
    faces = {
        name: document.styles[name].element.rPr.rFonts.get(f"{W}eastAsia")
        for name in ("Title", "Heading 1", "Heading 2", "Heading 3", "Heading 4", "Body Text")
    }

    assert ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "仿宋_GB2312", "仿宋_GB2312"] == list(
        faces.values()
    )


def test_every_font_has_names_to_fall_back_on() -> None:
    """A machine that knows 仿宋 but no 仿宋_GB2312 takes the one for the other."""
    fonts = part(made(long_draft()), "word/fontTable.xml")

    assert all(f'w:name="{kind.face.name}"' in fonts for kind in (*STYLES.values(), *HEADINGS))
    assert 'w:val="FangSong_GB2312,仿宋,FangSong,' in fonts


def test_the_page_has_the_margins_and_the_grid_of_the_standard() -> None:
    """A4, 37, 35, 28 and 26 mm, 22 lines; odd and even pages have feet of their own."""
    document = opened(long_draft())
    page = document.sections[0]
    sides = (
        page.page_width,
        page.page_height,
        page.top_margin,
        page.bottom_margin,
        page.left_margin,
        page.right_margin,
    )

    assert [210, 297, 37, 35, 28, 26] == [round(side.mm) for side in sides]
    assert {"type": "lines", "linePitch": "579"} == {
        name.removeprefix(W): value for name, value in page._sectPr.find(f"{W}docGrid").attrib.items()
    }
    assert document.settings.odd_and_even_pages_header_footer


def test_properties_are_those_of_the_paper() -> None:
    """Title, issuer, and the date that it bears, never that of today."""
    core = opened(long_draft()).core_properties

    assert ("青屏县政协2024年工作总结", "青屏县政协", "zh-CN") == (core.title, core.author, core.language)
    assert datetime(2024, 12, 18, tzinfo=UTC) == core.created == core.modified


def test_a_paper_without_a_date_has_none_in_its_properties() -> None:
    """Nothing is made up."""
    assert "dcterms:created" not in part(made(plain("在座谈会上的发言\n\n大家好！")), "docProps/core.xml")


def test_the_same_draft_is_the_same_file() -> None:
    """Byte for byte."""
    assert made(long_draft()) == made(long_draft())


def test_a_text_of_a_model_bears_a_label_in_its_properties() -> None:
    """With the fields of the standard, as JSON."""
    data = made(draft_of(section(None, "全年共提交提案93件，“重点”&<其他>。", "model")))
    properties = part(data, "docProps/custom.xml")

    assert 'name="AIGC"' in properties
    assert "1" == json.loads(properties.partition("<vt:lpwstr>")[2].partition("</vt:lpwstr>")[0])["Label"]
    assert docx.Document(BytesIO(data)).paragraphs


@pytest.mark.parametrize("options", [{"origin": "offline"}, {"origin": "model", "ai_label": False}])
def test_no_other_text_bears_a_label(options) -> None:
    """Neither an offline draft nor one for which it was switched off: no note, no property."""
    data = made(draft_of(section(None, "全年共提交提案93件。", options.pop("origin")), **options))

    assert "" == part(data, "docProps/custom.xml")
    assert "人工智能" not in "".join(part(data, f"word/header{number}.xml") for number in (1, 2))


def test_words_of_facts_are_words() -> None:
    """Marks of XML mean nothing, and what no XML can hold is left out."""
    draft = plain("工作总结\n\n写了<w:p/>&amp;“]]>”，走访\x0b企业。\n用时3小时。")

    assert ["工作总结", "写了<w:p/>&amp;“]]>”，走访企业。", "用时3小时。"] == read_back(draft)


def test_the_longest_paper_is_written_in_half_a_second(root: Path) -> None:
    """Once the library is loaded it takes a twentieth of that; the rest is for slow machines."""
    facts = root / "fixtures/facts/03-county-leadership-summary.toml"
    draft, render = Drafter().draft(facts), find_format(Path("a.docx")).render
    render(draft)
    taken = []
    for _ in range(5):
        start = perf_counter()
        render(draft)
        taken.append(perf_counter() - start)

    assert min(taken) < 0.5
