"""`drafter fill`: last year's paper in, this year's out, proved."""

import json

import pytest
from papersfiles import LINES, PAPER, filled_toml, parts

from drafter.word.reading import read_word


def sheet(drafter, paper):
    """The sheet of a paper with this year's values typed in."""
    path = paper.with_name("事实.toml")
    drafter("facts", paper, "-o", path)
    path.write_text(filled_toml(path.read_text(encoding="utf-8")), encoding="utf-8")
    return path


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "去年.txt"
    path.write_text(PAPER, encoding="utf-8")
    return path


@pytest.fixture
def word(tmp_path):
    """The same as a Word file: values across runs of several formats, a table, a running head."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for line in LINES:
        paragraph = document.add_paragraph()
        for at in range(0, len(line), 5):
            paragraph.add_run(line[at : at + 5]).bold = at % 2 == 0
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "走访困难群众", "86户"
    document.sections[0].header.paragraphs[0].text = "内部资料"
    path = tmp_path / "去年.docx"
    document.save(path)
    return path


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_a_paper_is_filled_and_proved(drafter, paper, suffix: str) -> None:
    """Its facts are all stated, in the form of their places."""
    out = paper.with_name(f"今年{suffix}")
    done = drafter("fill", paper, "--facts", sheet(drafter, paper), "-o", out)
    now = out.read_text(encoding="utf-8")

    assert 0 == done.returncode
    assert "必改 0 处，建议看 0 处" in done.stdout
    assert "提交提案一百四十一件，经审查立案112件，办复率百分之九十七点三。" in now
    assert "4月2日，副主席周远航带队到青峰镇视察，提出意见建议9条。" in now
    assert "2024" not in now


def test_without_out_the_paper_is_printed(drafter, paper) -> None:
    """The report goes to standard error."""
    done = drafter("fill", paper, "--facts", sheet(drafter, paper))

    assert "2025年工作总结" in done.stdout
    assert "必改 0 处" in done.stderr


def test_a_filled_word_file_keeps_all_but_its_values(drafter, word) -> None:
    """Every part but the text's is the same byte for byte; runs without a value keep their words and format."""
    out = word.with_name("今年.docx")
    done = drafter("fill", word, "--facts", sheet(drafter, word), "-o", out)
    before, after = parts(word), parts(out)

    assert 0 == done.returncode, done.stdout
    assert {"word/document.xml"} == {name for name in before if before[name] != after[name]}
    assert before.keys() == after.keys()
    assert "2024" not in read_word(out).text
    assert "立案112件" in read_word(out).text


def test_a_filled_word_file_keeps_the_format_of_its_runs(drafter, word) -> None:
    """The value stands in the format in which it began."""
    docx = pytest.importorskip("docx")
    out = word.with_name("今年.docx")
    drafter("fill", word, "--facts", sheet(drafter, word), "-o", out)
    old, new = (docx.Document(str(path)).paragraphs[2].runs for path in (word, out))

    assert ("3月15日", True) == (old[0].text, old[0].bold)
    assert ("4月2日", True) == (new[0].text, new[0].bold)


def test_the_whole_way_by_workbook(drafter, word) -> None:
    """The sheet of a Word file as .xlsx, filled in and read back."""
    openpyxl = pytest.importorskip("openpyxl")
    book_path, out = word.with_name("事实.xlsx"), word.with_name("今年.docx")
    drafter("facts", word, "-o", book_path)
    book = openpyxl.load_workbook(book_path)
    rows = list(book.worksheets[0].iter_rows())
    heads = [cell.value for cell in rows[0]]
    last, value = heads.index("去年"), heads.index("今年")
    for row in rows[1:]:
        row[value].value = "112" if row[last].value == "93件" else row[last].value
    book.save(book_path)
    done = drafter("fill", word, "--facts", book_path, "-o", out)

    assert "填入 1 处，待填或待删 0 处" in done.stderr
    assert "立案112件" in read_word(out).text


def test_what_is_not_filled_in_is_an_error(drafter, paper) -> None:
    """A paper with 【待填】 is not ready, but it is written: the writer goes on in it."""
    facts, out = paper.with_name("f.toml"), paper.with_name("今年.txt")
    drafter("facts", paper, "-o", facts)
    done = drafter("fill", paper, "--facts", facts, "-o", out)

    assert 1 == done.returncode
    assert "【待填：审查立案件数】" in out.read_text(encoding="utf-8")
    assert "PLH103" in done.stdout


def test_what_is_gone_is_left_to_the_writer(drafter, paper) -> None:
    """【待删：…】 in its clause."""
    facts, out = sheet(drafter, paper), paper.with_name("今年.txt")
    text = facts.read_text(encoding="utf-8")
    facts.write_text(text.replace('value = "112件"', 'value = ""\ngone = true'), encoding="utf-8")
    done = drafter("fill", paper, "--facts", facts, "-o", out)

    assert 1 == done.returncode
    assert "【待删：审查立案件数】" in out.read_text(encoding="utf-8")


def test_the_sheet_of_another_paper_is_refused(drafter, paper) -> None:
    """Status 2, a line a fault, nothing written."""
    facts, out = sheet(drafter, paper), paper.with_name("今年.txt")
    paper.write_text(PAPER.replace("93件", "94件"), encoding="utf-8")
    done = drafter("fill", paper, "--facts", facts, "-o", out)

    assert (2, "") == (done.returncode, done.stdout)
    assert "93件" in done.stderr
    assert not out.exists()


def test_the_report_as_json(drafter, paper) -> None:
    """The report of the new paper, and nothing else on standard output."""
    done = drafter("fill", paper, "--facts", sheet(drafter, paper), "-o", paper.with_name("b.txt"), "--json")

    assert json.loads(done.stdout)["ok"]


def test_the_original_is_never_written_to(drafter, paper) -> None:
    """Nor is the sheet."""
    facts = sheet(drafter, paper)
    for target in (paper, facts):
        assert 2 == drafter("fill", paper, "--facts", facts, "-o", target).returncode
    assert PAPER == paper.read_text(encoding="utf-8")


def test_what_is_found_is_told_in_the_language_asked_for(drafter, tmp_path) -> None:
    """The report of the filled paper, too."""
    paper, facts = tmp_path / "去年.txt", tmp_path / "事实.toml"
    paper.write_text("青屏县政协2024年工作总结\n\n2024年，共提交提案129件。\n", encoding="utf-8")
    drafter("facts", paper, "--same", "-o", facts)
    sheet = facts.read_text(encoding="utf-8").replace('value = "129件"', 'value = ""')
    facts.write_text(sheet, encoding="utf-8")
    done = drafter("fill", paper, "--facts", facts, "--lang", "en")

    assert 1 == done.returncode, done.stderr
    assert "has not been filled in." in done.stderr
    assert "请" not in done.stderr + done.stdout
