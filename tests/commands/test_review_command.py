"""`drafter review` and `drafter verify`, and `drafter draft -o x.html`."""

import json
from pathlib import Path

import pytest

from drafter.review.proof import read_proof

FACTS = "提交提案件数：129件\n立案件数：93件\n"
RIGHT = "一年来，共提交提案129件，经审查立案93件。\n"
WRONG = "一年来，共提交提案129件，经审查立案95件。\n"
AT = ("--at", "2024-12-18T09:30+08:00")


@pytest.fixture
def write(tmp_path: Path):
    """Writes a file beside the others."""

    def run(name: str, content: str) -> Path:
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        return path

    return run


@pytest.fixture
def page(drafter, write, tmp_path: Path) -> Path:
    """The page of a paper that is right."""
    done = drafter(
        "review", write("a.md", f"# 总结\n\n{RIGHT}"), "--facts", write("f.txt", FACTS), "-o", "a.html", *AT
    )
    assert (0, "") == (done.returncode, done.stdout)
    return tmp_path / "a.html"


def test_a_page_is_written_and_named(drafter, write, tmp_path: Path) -> None:
    """Where nothing is wrong, the exit status is 0; the names of the files stand in it without their folders."""
    done = drafter(
        "review",
        write("a.txt", RIGHT),
        "--facts",
        write("f.txt", FACTS),
        "-o",
        "a.html",
        "--by",
        "何静宜",
        *AT,
    )
    content = (tmp_path / "a.html").read_text(encoding="utf-8")

    assert (0, "", "必改 0 处，建议看 0 处；核对页已写入 a.html\n") == (
        done.returncode,
        done.stdout,
        done.stderr,
    )
    assert all(words in content for words in ("何静宜", "a.txt", "f.txt", "2024年12月18日09:30（UTC"))
    assert str(tmp_path) not in content


def test_a_page_is_written_where_something_is_wrong_too(drafter, write, tmp_path: Path) -> None:
    """That is what it is for; the exit status is 1."""
    done = drafter("review", write("a.txt", WRONG), "--facts", write("f.txt", FACTS), "-o", "a.html")

    assert 1 == done.returncode
    assert "COV202" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_what_was_not_checked_is_said(drafter, write, tmp_path: Path) -> None:
    """A page made with fewer rules says so, above, at its foot, and when it is verified."""
    drafter(
        "review",
        write("a.txt", WRONG),
        "--facts",
        write("f.txt", FACTS),
        "-o",
        "a.html",
        "--ignore",
        "COV,GRD",
    )

    assert 3 == (tmp_path / "a.html").read_text(encoding="utf-8").count("不用规则 COV、GRD")
    assert "核对通过；不用规则 COV、GRD（" in drafter("verify", "a.html", "a.txt").stdout


def test_an_english_page(drafter, write, tmp_path: Path) -> None:
    """Labels and reasons are English."""
    done = drafter(
        "review", write("a.txt", WRONG), "--facts", write("f.txt", FACTS), "-o", "a.html", "--lang", "en"
    )

    assert "page written to a.html" in done.stderr
    assert '<html lang="en">' in (tmp_path / "a.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-o", "a.docx"), "请用 .html 结尾的文件名"),
        (("-o", "a.txt"), "同一个文件"),
        (("-o", "a.html", "--at", "昨天"), "2024-12-18T09:30"),
        ((), "缺少参数 -o"),
        (("-o", "keine/a.html"), "不存在"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    drafter, write, arguments: tuple[str, ...], said: str
) -> None:
    """Exit status 2, nothing is written."""
    done = drafter("review", write("a.txt", RIGHT), *arguments)

    assert (2, "") == (done.returncode, done.stdout)
    assert said in done.stderr
    assert 1 == len(done.stderr.splitlines())


def test_a_draft_becomes_a_page(drafter, root: Path, tmp_path: Path) -> None:
    """With who wrote it; the same draft in another format is the same paper."""
    pytest.importorskip("docx", reason="python-docx is not installed")
    facts = root / "examples" / "county_summary.toml"
    for out in ("a.html", "a.md", "a.txt"):
        assert 0 == drafter("draft", facts, "-o", out).returncode
    content = (tmp_path / "a.html").read_text(encoding="utf-8")

    assert read_proof(content, "a.html").ok
    assert "离线文稿，未用语言模型" in content
    drafter("draft", facts, "-o", "a.docx", "--number", "青政协发〔2024〕3号")
    for paper in ("a.md", "a.txt", "a.docx"):
        assert 0 == drafter("verify", "a.html", paper, "--facts", facts).returncode


def test_a_draft_becomes_an_english_page(drafter, root: Path, tmp_path: Path) -> None:
    """The document's own words stay."""
    drafter("draft", root / "examples" / "county_summary.toml", "-o", "a.html", "--lang", "en")
    content = (tmp_path / "a.html").read_text(encoding="utf-8")

    assert "offline prose; no language model" in content
    assert "青屏县政协2024年工作总结" in content


def test_the_same_draft_gives_the_same_page(drafter, root: Path, tmp_path: Path, monkeypatch) -> None:
    """Where the environment says the time."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1734485400")
    facts = root / "examples" / "county_summary.toml"
    drafter("draft", facts, "-o", "a.html")
    drafter("draft", facts, "-o", "b.html")

    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_a_paper_that_is_the_same_is_verified(drafter, page: Path, write) -> None:
    """In another form too: blank lines and marks of Markdown are none of its words."""
    done = drafter("verify", page, write("b.txt", f"总结\n{RIGHT}"), "--facts", write("g.txt", FACTS))

    assert 0 == done.returncode
    assert done.stdout.startswith("文稿没有改动，就是核对过的那一份。\n事实没有改动。\n当时的结论：核对通过")


def test_a_paper_that_was_changed_is_told(drafter, page: Path, write) -> None:
    """The first paragraph that was, on both sides."""
    done = drafter("verify", page, write("b.md", f"# 总结\n\n{WRONG}"))

    assert 1 == done.returncode
    assert "最先改动的是第2段" in done.stdout
    assert f"核对页：{RIGHT}" in done.stdout
    assert f"文稿：  {WRONG}" in done.stdout


def test_facts_that_were_changed_are_told(drafter, page: Path, write) -> None:
    """The paper may be the same and its facts not."""
    done = drafter(
        "verify", page, write("b.txt", f"总结\n{RIGHT}"), "--facts", write("g.txt", FACTS.replace("93", "94"))
    )

    assert 1 == done.returncode
    assert "事实核对以后改动过" in done.stdout


def test_verifying_as_json(drafter, page: Path, write) -> None:
    """For programs: whether, where first, and the proof."""
    done = drafter("verify", page, write("b.md", f"# 总结\n\n{WRONG}"), "--json", "--lang", "en")
    plain = json.loads(done.stdout)

    assert (1, False, 2) == (done.returncode, plain["same"], plain["paragraph"])
    assert ([RIGHT.strip()], [WRONG.strip()]) == (plain["before"], plain["after"])
    assert "2024-12-18" == plain["proof"]["when"][:10]


def test_terminal_codes_in_a_paper_are_not_passed_on(drafter, page: Path, write) -> None:
    """What moves a cursor is shown as a space."""
    done = drafter("verify", page, write("b.txt", f"总结\n{RIGHT.strip()}\x1b[2J\n"))

    assert "\x1b" not in done.stdout


@pytest.mark.parametrize("content", ["", "<p>别的网页", "# 总结\n"])
def test_what_is_no_page_is_refused(drafter, write, content: str) -> None:
    """Exit status 2."""
    done = drafter("verify", write("x.html", content), write("b.txt", RIGHT))

    assert (2, "") == (done.returncode, done.stdout)
    assert "不是 drafter 的核对页" in done.stderr


def test_a_page_that_was_changed_proves_nothing(drafter, page: Path, write) -> None:
    """Exit status 2: it can say neither yes nor no."""
    content = page.read_text(encoding="utf-8").replace("129件", "130件")
    done = drafter("verify", write("x.html", content), write("b.txt", RIGHT))

    assert 2 == done.returncode
    assert "改动过，不能作凭据" in done.stderr
