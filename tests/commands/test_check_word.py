"""`drafter check` on Word files: read as they are, findings as comments, fixes as tracked changes."""

import json
from pathlib import Path

import pytest

docx = pytest.importorskip("docx")

from drafter.word.reading import read_word  # noqa: E402 - after the library it needs

WORDS = ("青屏县政协2024年工作总结", "一年来,共提交提案XX件，经审查立案95件。")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A Word file with a mask, an altered figure and a half-width mark; a table with a mask."""
    document = docx.Document()
    for words in WORDS:
        document.add_paragraph(words)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "备注", "XX"
    path = tmp_path / "a.docx"
    document.save(path)
    (tmp_path / "f.txt").write_text("年度：2024年\n提交提案件数：129件\n立案件数：93件\n", encoding="utf-8")
    return path


def test_a_word_file_is_checked_like_a_text(drafter, paper) -> None:
    """Each finding with its paragraph; one in a table with row."""
    done = drafter("check", paper, "--facts", paper.with_name("f.txt"))

    assert done.returncode == 1
    assert "COV202  第2段" in done.stdout
    assert "表1第1行" in done.stdout


def test_findings_become_comments(drafter, paper) -> None:
    """At their words; the original is not written to."""
    given, out = paper.read_bytes(), paper.with_name("b.docx")
    done = drafter("check", paper, "--facts", paper.with_name("f.txt"), "-o", out)
    comments = [comment.text for comment in docx.Document(str(out)).comments]

    assert done.returncode == 1
    assert "批注已写入" in done.stderr
    assert given == paper.read_bytes()
    assert any(comment.startswith("必改 COV202") and "改为：93件" in comment for comment in comments)


def test_fixes_become_tracked_changes(drafter, paper) -> None:
    """Read as accepted, the mended words are there."""
    out = paper.with_name("b.docx")
    done = drafter("check", paper, "--facts", paper.with_name("f.txt"), "--fix", "-o", out)

    assert "一年来，共提交提案129件，经审查立案93件。" in read_word(out).text
    assert "改动 3 处" in done.stderr


def test_fixes_may_go_to_a_text_file(drafter, paper) -> None:
    """The words alone."""
    out = paper.with_name("b.txt")
    drafter("check", paper, "--facts", paper.with_name("f.txt"), "--fix", "-o", out)

    assert "经审查立案93件。" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("out", ["a.docx", "b.txt", "b.pdf"])
def test_comments_go_to_another_word_file(drafter, paper, out: str) -> None:
    """Never over the original, never into a text."""
    given = paper.read_bytes()
    done = drafter("check", paper, "-o", paper.with_name(out))

    assert done.returncode == 2
    assert given == paper.read_bytes()


@pytest.mark.parametrize("name", ["b.docx", "b.docm"])
def test_what_is_no_word_file_is_refused(drafter, tmp_path: Path, name: str) -> None:
    """In one line, without a traceback."""
    (tmp_path / name).write_bytes(b"PK\x03\x04 nothing")
    done = drafter("check", tmp_path / name)

    assert (done.returncode, 1) == (2, len(done.stderr.strip().splitlines()))


def test_mentions_of_a_word_file_are_listed(drafter, paper) -> None:
    """As those of a text."""
    assert "95件" in drafter("mentions", paper).stdout


@pytest.fixture
def headed(paper: Path) -> Path:
    """The same paper with another county's name and a page number at the head of its pages."""
    document = docx.Document(str(paper))
    document.sections[0].header.paragraphs[0].text = "临川县人民政府2023年工作总结"
    document.sections[0].footer.paragraphs[0].text = "第 3 页　共 12 页"
    document.save(paper)
    return paper


def test_what_is_left_over_in_a_running_head_is_told(drafter, headed) -> None:
    """Without a place in the text; a page number is no figure."""
    facts = headed.with_name("f.txt")
    facts.write_text(facts.read_text(encoding="utf-8") + "单位：青屏县政协\n", encoding="utf-8")
    report = json.loads(drafter("check", headed, "--facts", facts, "--json").stdout)
    found = [finding for finding in report["findings"] if "页眉页脚" in finding["message"]]

    assert {"临川县人民政府", "2023年"} == {finding["text"] for finding in found}
    assert all(finding["start"] is None for finding in found)


def test_a_mask_in_a_running_head_is_told_without_facts(drafter, paper) -> None:
    """As in the text."""
    document = docx.Document(str(paper))
    document.sections[0].header.paragraphs[0].text = "XX县政协文件"
    document.save(paper)
    done = drafter("check", paper)

    assert "页眉页脚：" in done.stdout


def test_a_running_head_states_no_fact(drafter, headed) -> None:
    """What the text itself leaves out is missing."""
    facts = headed.with_name("f.txt")
    facts.write_text("名称：临川县人民政府\n", encoding="utf-8")

    assert "COV201" in drafter("check", headed, "--facts", facts).stdout
