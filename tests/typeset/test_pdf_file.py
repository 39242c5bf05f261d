"""The PDF itself: its properties, its label, its fonts, its words."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from printeddrafts import draft_of, long_draft, plain, section
from sheets import needs_fonts

typst = pytest.importorskip("typst")
pypdf = pytest.importorskip("pypdf")

from drafter.drafting.draft import Draft  # noqa: E402 - after the libraries it needs
from drafter.errors import InputError  # noqa: E402 - likewise
from drafter.layout.paper import composed  # noqa: E402 - likewise
from drafter.typeset import pdf  # noqa: E402 - likewise

MODEL = draft_of(section(None, "全年共提交提案93件。", "model"))


def made(draft: Draft):
    return pypdf.PdfReader(BytesIO(pdf.written(composed(draft), draft.printing.fonts)))


@needs_fonts
def test_properties_are_those_of_the_paper() -> None:
    """Title, issuer, and the date that it bears, never that of today."""
    found = made(long_draft()).metadata

    assert ("青屏县政协2024年工作总结", "青屏县政协") == (found.title, found.author)
    assert (2024, 12, 18) == (found.creation_date.year, found.creation_date.month, found.creation_date.day)


@needs_fonts
def test_headings_are_bookmarks_by_level() -> None:
    """A reader finds his way by them, even to one that stands inside a paragraph."""
    first, below, second, inside = made(long_draft()).outline

    assert ("一、提案工作", "二、自身建设") == (first.title, second.title)
    assert "（一）提交有序" == below[0].title
    assert ["（一）加强学习。"] == [each.title for each in inside]


@needs_fonts
@pytest.mark.parametrize("draft", [long_draft(), MODEL])
def test_the_same_draft_is_the_same_file(draft: Draft) -> None:
    """Byte for byte, with a label as without."""
    assert pdf.written(composed(draft), "") == pdf.written(composed(draft), "")


@needs_fonts
def test_a_text_of_a_model_bears_its_labels() -> None:
    """A note on every page, a property, and an entry in the namespace of the practice guides."""
    found = made(MODEL)
    packet = found.trailer["/Root"]["/Metadata"].get_data().decode()

    assert "本文由人工智能生成" in found.pages[0].extract_text()
    assert "1" == json.loads(found.metadata["/AIGC"])["Label"]
    assert "http://www.tc260.org.cn/ns/AIGC/1.0/" in packet
    assert "<TC260:AIGC>" in packet
    assert "青屏县政协" == found.metadata.author


@needs_fonts
@pytest.mark.parametrize("options", [{"origin": "offline"}, {"origin": "model", "ai_label": False}])
def test_no_other_text_bears_a_label(options) -> None:
    """Neither an offline draft nor one for which it was switched off."""
    found = made(draft_of(section(None, "全年共提交提案93件。", options.pop("origin")), **options))

    assert "/AIGC" not in found.metadata
    assert "人工智能" not in found.pages[0].extract_text()


@needs_fonts
def test_words_of_facts_are_never_markup() -> None:
    """What would be a heading, a call or a comment in typst stands on the page as it is."""
    words = "走访#sys.version企业*重点*与_一般_、$x$、//注、@出处、<标签>、\\\\u{41}、“[引]”。"
    page = made(plain(f"工作总结\n\n{words}\n用时3小时。")).pages[0].extract_text()

    assert words in page.replace("\n", "")


def test_a_machine_without_chinese_fonts_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """No page full of empty boxes is written."""
    fonts = typst.Fonts(include_system_fonts=False)
    monkeypatch.setattr(pdf, "_fonts", lambda _: fonts)

    with pytest.raises(InputError, match="fonts-noto-cjk"):
        pdf.written(composed(long_draft()), "")


def test_a_folder_of_fonts_that_is_not_there_is_named(tmp_path: Path) -> None:
    """The option is where the fault is."""
    with pytest.raises(InputError, match="--fonts"):
        pdf.written(composed(long_draft()), str(tmp_path / "none"))


def test_typefaces_that_are_not_there_are_named_with_their_substitutes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Another name of the same typeface is none."""
    chosen = {"title": "SimSun", "body": "FangSong", "first": "黑体", "second": "KaiTi", "number": "SimSun"}
    monkeypatch.setattr(pdf, "_chosen", lambda _: chosen)

    assert (("方正小标宋简体", "SimSun"),) == pdf.substitutes("")
