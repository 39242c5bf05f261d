"""`drafter draft -o x.docx`, `-o x.pdf`: the printed paper from the command line."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from chatserver import ChatServer
from offlinewriter import writer

from drafter import load_facts
from drafter.text.sentences import find_paragraphs

docx = pytest.importorskip("docx")
pytest.importorskip("typst")

NUMBER = ("--number", "青政协发〔2024〕3号")


@pytest.fixture
def facts(root: Path) -> Path:
    return root / "fixtures/facts/03-county-leadership-summary.toml"


def test_a_word_file_is_checked_like_its_text(facts: Path, drafter) -> None:
    """The same findings, the same facts, none more."""
    drafter("draft", facts, "-o", "a.docx")
    drafter("draft", facts, "-o", "a.txt")
    word, text = (
        json.loads(drafter("check", name, "--facts", facts, "--json").stdout) for name in ("a.docx", "a.txt")
    )

    assert {**text["counts"], "characters": 0} == {**word["counts"], "characters": 0}
    assert [each["fingerprint"] for each in text["findings"]] == [
        each["fingerprint"] for each in word["findings"]
    ]


def test_options_reach_the_paper(facts: Path, drafter, tmp_path: Path) -> None:
    """The issuer's head, the number, room for a seal."""
    done = drafter("draft", facts, "-o", "a.docx", *NUMBER, "--seal")
    paragraphs = docx.Document(str(tmp_path / "a.docx")).paragraphs

    assert 0 == done.returncode, done.stderr
    assert ["博湖县政协领导班子文件", NUMBER[1]] == [paragraph.text for paragraph in paragraphs[:2]]
    assert 'w:beforeLines="200"' in paragraphs[-2]._p.xml


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_pdf_is_written_and_its_substitutes_named(
    language: str, facts: Path, drafter, tmp_path: Path
) -> None:
    """Or the fonts that it needs are named, where there are none."""
    done = drafter("draft", facts, "-o", "a.pdf", "--lang", language)
    written = (tmp_path / "a.pdf").exists()

    assert written == (done.returncode == 0)
    assert written or "fonts-noto-cjk" in done.stderr


def test_a_text_is_not_printed(facts: Path, drafter, tmp_path: Path) -> None:
    """What only paper has is refused for it, before anything is drafted."""
    done = drafter("draft", facts, "-o", "a.md", *NUMBER)

    assert 2 == done.returncode
    assert "--number" in done.stderr
    assert not (tmp_path / "a.md").exists()


@pytest.mark.parametrize("labelled", [True, False])
def test_a_models_paper_is_labelled_unless_switched_off(
    labelled: bool, drafter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name of the model stands in the label; the text is the same either way."""
    facts = tmp_path / "summary.toml"
    facts.write_text(
        'genre = "work_summary"\nissuer = "青屏县政协"\n[[sections]]\ntype = "study"\nsessions = "12次"\n',
        encoding="utf-8",
    )
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-77ab12")
    with ChatServer(writer(load_facts(facts))) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        off = [] if labelled else ["--no-ai-label"]
        done = drafter("draft", facts, "--model", "openai:some-model", "-o", "a.docx", *off)
    with ZipFile(tmp_path / "a.docx") as archive:
        properties = archive.read("docProps/custom.xml").decode() if labelled else ""
        named = "docProps/custom.xml" in archive.namelist()

    assert 0 == done.returncode, done.stderr
    assert labelled == named
    assert ("some-model" in properties) == labelled
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(tmp_path / "a.docx")).paragraphs)
    assert "人工智能" not in text
    assert len(find_paragraphs(text)) > 2
