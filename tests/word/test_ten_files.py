"""Ten Word files as other programs make them, read with nothing lost: every word that was put in is in the text."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

docx = pytest.importorskip("docx")

from docx.oxml import OxmlElement, parse_xml  # noqa: E402 - after the library it needs
from docx.oxml.ns import qn  # noqa: E402 - likewise

from drafter.word.reading import WordText, read_word  # noqa: E402 - likewise

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
Make = Callable[[object], None]


def tables(document) -> None:
    """A table with merged cells and one inside another."""
    table = document.add_table(3, 2)
    for at, words in enumerate(("项目", "数量", "立案", "93件", "并案", "9件")):
        table.cell(at // 2, at % 2).text = words
    table.cell(2, 0).merge(table.cell(2, 1))
    inner = document.add_table(1, 1).cell(0, 0)
    inner.text = "外格"
    inner.add_table(1, 1).cell(0, 0).text = "内格7条"


def numbering(document) -> None:
    """Lists of two styles."""
    for words in ("加强学习", "深入调研"):
        document.add_paragraph(words, style="List Number")
    document.add_paragraph("走访茶农86户", style="List Bullet")


def runs(document) -> None:
    """A figure cut over runs of several formats."""
    paragraph = document.add_paragraph("共提交提案1")
    paragraph.add_run("2").bold = True
    paragraph.add_run("9件").italic = True


def tracked(document) -> None:
    """Words put in and words taken out."""
    paragraph = document.add_paragraph("立案")
    for tag, name, words in (("w:del", "w:delText", "95件"), ("w:ins", "w:t", "93件")):
        change, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(name)
        change.set(qn("w:id"), "7")
        change.set(qn("w:author"), "领导")
        text.text = words
        run.append(text)
        change.append(run)
        paragraph._p.append(change)


def text_box(document) -> None:
    """A text box in a drawing of the old kind."""
    run = document.add_paragraph("正文").add_run()
    run._r.append(
        parse_xml(
            f'<w:pict xmlns:w="{W}" xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>'
            "<w:p><w:r><w:t>抄送：县委</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
        )
    )


def running(document) -> None:
    """Heads and feet of two sections."""
    document.sections[0].header.paragraphs[0].text = "内部资料"
    document.sections[0].footer.paragraphs[0].text = "第1页"
    document.add_paragraph("正文")
    document.add_section().header.is_linked_to_previous = False
    document.sections[1].header.paragraphs[0].text = "附件"
    document.add_paragraph("附件正文")


def breaks(document) -> None:
    """Tabs, line breaks and page breaks."""
    document.add_paragraph().add_run("甲\t乙\n丙")
    document.add_page_break()
    document.add_paragraph("丁")


MADE: dict[str, tuple[Make, tuple[str, ...], tuple[str, ...]]] = {
    "tables": (tables, ("项目\t数量", "立案\t93件", "并案", "9件", "外格", "内格7条"), ()),
    "numbering": (numbering, ("1.加强学习", "2.深入调研", "走访茶农86户"), ()),
    "runs": (runs, ("共提交提案129件",), ()),
    "tracked changes": (tracked, ("立案93件",), ("95件",)),
    "text box": (text_box, ("正文", "抄送：县委"), ()),
    "running heads": (running, ("正文", "附件正文"), ("内部资料", "第1页")),
    "breaks": (breaks, ("甲\t乙\n丙", "丁"), ()),
}
"""How each file is made, what its text must hold, and what it must not."""


def saved(make: Make, folder: Path) -> Path:
    document = docx.Document()
    make(document)
    document.save(folder / "a.docx")
    return folder / "a.docx"


def pieces_are_true(word: WordText) -> bool:
    return all(word.text[each.start : each.end] == each.node.text for each in word.pieces)


@pytest.mark.parametrize("name", MADE)
def test_what_python_docx_makes_is_read(name: str, tmp_path: Path) -> None:
    """Every word, and each character's place."""
    make, held, absent = MADE[name]
    word = read_word(saved(make, tmp_path))

    assert [] == [words for words in held if words not in word.text]
    assert [] == [words for words in absent if words in word.text]
    assert pieces_are_true(word)


def test_running_heads_and_feet_are_apart(tmp_path: Path) -> None:
    """Of every section."""
    assert {"内部资料", "第1页", "附件"} <= set(read_word(saved(running, tmp_path)).headers)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["tables", "numbering", "tracked changes"])
def test_what_libreoffice_saves_is_read(name: str, tmp_path: Path) -> None:
    """The same papers, opened and saved again by another program."""
    make, held, absent = MADE[name]
    source = saved(make, tmp_path)
    home, out = tmp_path / "home", tmp_path / "out"
    command = [
        str(OFFICE), "--headless", f"-env:UserInstallation={home.as_uri()}", "--convert-to",
        "docx:Office Open XML Text", "--outdir", str(out), str(source),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=400)
    word = read_word(out / "a.docx")

    assert [] == [words for words in held if words not in word.text]
    assert [] == [words for words in absent if words in word.text]
    assert pieces_are_true(word)


WRITER = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>青屏县政协工作总结</text:p>
<text:p>立案93件<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>
<text:p>含并案9件。</text:p></text:note-body></text:note>，已办结。</text:p>
<text:p>抄送见框<draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><draw:text-box>
<text:p>抄送：县委</text:p></draw:text-box></draw:frame></text:p>
<text:list><text:list-item><text:p>加强学习4次</text:p></text:list-item></text:list>
</office:text></office:body></office:document>"""


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_notes_and_frames_of_libreoffice_are_read(tmp_path: Path) -> None:
    """A footnote, a text box and a list, each once."""
    source = tmp_path / "a.fodt"
    source.write_text(WRITER, encoding="utf-8")
    home, out = tmp_path / "home", tmp_path / "out"
    command = [
        str(OFFICE), "--headless", f"-env:UserInstallation={home.as_uri()}", "--convert-to",
        "docx:Office Open XML Text", "--outdir", str(out), str(source),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=400)
    text = read_word(out / "a.docx").text

    assert [1, 1, 1, 1] == [
        text.count(words) for words in ("立案93件，已办结。", "含并案9件。", "抄送：县委", "加强学习4次")
    ]
