"""Word files as another program makes and opens them: LibreOffice, where it is installed."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

docx = pytest.importorskip("docx")

from drafter.word.marking import Change, Comment, Signed, changed, commented  # noqa: E402 - after the library it needs
from drafter.word.reading import WordText, read_word  # noqa: E402 - likewise

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
PAGES = shutil.which("pdftoppm")

pytestmark = pytest.mark.skipif(
    OFFICE is None or PAGES is None, reason="LibreOffice or pdftoppm is not installed"
)

PAPER = """<html><body><h1>青屏县政协2024年工作总结</h1><p>一年来，共提交提案XX件，<b>立案95件</b>。</p>
<table border="1"><tr><td>项目</td><td>数量</td></tr><tr><td>并案</td><td>9件</td></tr></table>
<ol><li>加强学习</li><li>深入调研</li></ol><p>青屏县政协<br>2024年12月18日</p></body></html>"""
SIGNED = Signed("drafter", datetime(2024, 12, 18, tzinfo=UTC))


def converted(source: Path, kind: str, folder: Path) -> Path:
    """The file in another format."""
    home = folder / "home"
    command = [
        str(OFFICE), "--headless", f"-env:UserInstallation={home.as_uri()}", "--convert-to", kind, "--outdir",
        str(folder), str(source),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=400)
    return folder / f"{source.stem}.{kind.partition(':')[0]}"


def pages(source: Path, folder: Path) -> list[bytes]:
    """The pages of a Word file as pictures."""
    folder.mkdir()
    pdf = converted(source, "pdf", folder)
    subprocess.run(
        [str(PAGES), "-hide-annotations", "-r", "50", "-png", str(pdf), str(folder / "page")],
        check=True,
        timeout=60,
    )
    return [picture.read_bytes() for picture in sorted(folder.glob("page*.png"))]


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> WordText:
    """A Word file made by LibreOffice."""
    folder = tmp_path_factory.mktemp("office")
    page = folder / "a.html"
    page.write_text(PAPER, encoding="utf-8")
    return read_word(converted(page, "docx:Office Open XML Text", folder))


def test_its_text_is_read(paper: WordText) -> None:
    """Heading, prose, table, numbered list, line break."""
    lines = [line for line in paper.text.splitlines() if line.strip()]

    assert [
        "青屏县政协2024年工作总结", "一年来，共提交提案XX件，立案95件。", "项目\t数量", "并案\t9件", "1.加强学习",
        "2.深入调研", "青屏县政协", "2024年12月18日",
    ] == lines  # fmt: skip


def test_a_commented_file_prints_as_before(paper: WordText, tmp_path: Path) -> None:
    """It opens, and its pages are the same pictures."""
    # Not at XX: LibreOffice sets no space between Latin and Chinese where a comment stands between them.
    start = paper.text.index("立案95件")
    marked = tmp_path / "b.docx"
    marked.write_bytes(commented(paper, [Comment(start, start + 5, "请补上")], SIGNED))
    given = tmp_path / "a.docx"
    given.write_bytes(read_word(paper.package.name).package.changed({}))

    assert ["请补上"] == [comment.text for comment in docx.Document(str(marked)).comments]
    assert pages(given, tmp_path / "given") == pages(marked, tmp_path / "marked")


def test_a_changed_file_opens_and_is_read_back(tmp_path: Path, paper: WordText) -> None:
    """LibreOffice keeps the tracked change; its text reads as accepted."""
    fresh = read_word(paper.package.name)
    start = fresh.text.index("95件")
    data, _ = changed(fresh, [Change(start, start + 3, "93件")], SIGNED)
    (tmp_path / "c.docx").write_bytes(data)
    again = converted(tmp_path / "c.docx", "odt", tmp_path)
    back = converted(again, "docx:Office Open XML Text", tmp_path)

    assert "立案93件。" in read_word(back).text
