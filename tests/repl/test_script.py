"""A script of commands on standard input, as users run it."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from chatserver import ChatServer, say

Run = Callable[..., subprocess.CompletedProcess[str]]


def test_a_script_drafts_and_saves(drafter: Run, paper: Path) -> None:
    """Each line in its turn; the exit status says that the paper is proved."""
    done = drafter("repl", paper, given="# 年终\n起草\n\n保存 总结.md\n事实 立案件数\n")

    assert (0, "") == (done.returncode, done.stderr)
    assert "核对通过：事实 7 项，写到 7 项。" in done.stdout
    assert "提案工作\t立案件数\t93件\t已写\t4" in done.stdout.splitlines()
    assert "129件" in (paper.parent / "总结.md").read_text(encoding="utf-8")


def test_the_first_line_that_cannot_be_obeyed_ends_it(drafter: Run, paper: Path) -> None:
    """What follows is not done, and the line is named."""
    done = drafter("repl", paper, given="起草\n说明 XYZ1\n保存 总结.md\n")

    assert 2 == done.returncode
    assert "没有规则「XYZ1」" in done.stderr
    assert "停在第 2 行" in done.stderr
    assert not (paper.parent / "总结.md").exists()


def test_a_paper_that_is_not_proved_is_one(
    drafter: Run, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is saved only where the next line says so."""
    monkeypatch.setenv("EDITOR", "sed -i s/129件/130件/")
    done = drafter("repl", paper, given="起草\n编辑 提案\n保存 总结.md\n否\n")

    assert 1 == done.returncode
    assert "没有保存" in done.stdout
    assert not (paper.parent / "总结.md").exists()


def test_a_script_begins_a_session_of_its_own(drafter: Run, paper: Path) -> None:
    """A session is gone on with where it is named, or where the facts are opened again."""
    drafter("repl", paper, given="起草\n")
    again = drafter("repl", paper, given="查看\n")
    other = drafter("repl", paper, "--new", given="起草\n查看 9\n")
    named = drafter("repl", paper.with_suffix(".drafter"), given="查看\n")

    assert [0, 2, 0] == [done.returncode for done in (again, other, named)]
    assert ["总结-2.drafter", "总结.drafter"] == sorted(path.name for path in paper.parent.glob("*.drafter"))


@pytest.mark.parametrize("given", ["", "事实\n", "查看\n", "退出\n", "没有这条命令\n"])
@pytest.mark.parametrize("more", [(), ("--new",)])
def test_a_session_in_which_nothing_was_done_is_not_kept(
    drafter: Run, paper: Path, more: tuple[str, ...], given: str
) -> None:
    """Nor is an earlier one taken away."""
    drafter("repl", paper, *more, given=given)
    assert [] == list(paper.parent.glob("*.drafter"))

    drafter("repl", paper, given="起草\n")
    drafter("repl", paper, "--new", given=given)
    assert ["总结.drafter"] == [path.name for path in paper.parent.glob("*.drafter")]


def test_the_form_is_filled_in_by_a_script(drafter: Run, tmp_path: Path) -> None:
    """Each line is an answer, an empty one leaves out."""
    answers = [
        "工作总结",
        "青屏县政协",
        "2024年",
        "",
        "",
        "提案",
        "",
        "129件",
        "93件",
        "完成",
        "起草",
        "查看",
    ]
    done = drafter("repl", given="\n".join(answers) + "\n")

    assert 0 == done.returncode, done.stderr + done.stdout
    assert "129件" in done.stdout
    assert (tmp_path / "工作总结.drafter").is_file()


def test_an_answer_that_cannot_be_taken_ends_a_script(drafter: Run) -> None:
    """The lines that follow would be taken for answers to other questions."""
    done = drafter("repl", given="工作总结\n青屏县政协\n很久\n2024年\n")

    assert 2 == done.returncode
    assert "「很久」不是时间段" in done.stdout


def test_facts_at_fault_are_told_as_elsewhere(drafter: Run, paper: Path) -> None:
    """In one line each, and no session is begun."""
    paper.write_text(paper.read_text(encoding="utf-8").replace("93件", "200件"), encoding="utf-8")
    done = drafter("repl", paper, given="起草\n")

    assert (2, 1) == (done.returncode, len(done.stderr.splitlines()))
    assert [] == list(paper.parent.glob("*.drafter"))


def test_control_characters_never_reach_the_screen(drafter: Run, paper: Path) -> None:
    """Whatever is typed."""
    done = drafter("repl", paper, given="起草\n第一段\x1b[2J改短\n")

    assert "\x1b" not in done.stdout + done.stderr
    assert "需要语言模型" in done.stderr


def test_what_is_missing_is_told_and_filled_in(drafter: Run, paper: Path) -> None:
    """The paper is not proved before."""
    paper.write_text(paper.read_text(encoding="utf-8").replace("93件", "XX件"), encoding="utf-8")
    before = drafter("repl", paper, given="起草\n")
    after = drafter("repl", paper, given="设定 立案件数 93\n")

    assert (1, 0) == (before.returncode, after.returncode)
    assert "待填" in before.stdout
    assert "立案93件" in drafter("repl", paper, given="查看\n").stdout


@pytest.mark.parametrize("name", ["nowhere.toml", "nowhere.drafter"])
def test_what_is_not_there_is_said(drafter: Run, name: str) -> None:
    """In one line."""
    done = drafter("repl", name, given="")

    assert (2, 1) == (done.returncode, len(done.stderr.splitlines()))


def test_recordings_are_replayed(drafter: Run, paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a model said to `drafter draft` it says again here, without a server."""
    said = "全年收到提案129件，审查后立案93件，办复率100%。"
    opening = "一年来，青屏县政协在中共青屏县委的领导下，做好各项工作。"
    with ChatServer(
        lambda body: say(said if "提交提案件数" in body["messages"][-1]["content"] else opening)
    ) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "x")
        recorded = drafter("draft", paper, "--model", "openai:m", "--record", paper.parent / "录制")
    monkeypatch.delenv("OPENAI_BASE_URL")
    done = drafter("repl", paper, "--model", f"replay:{paper.parent / '录制'}", given="起草\n查看\n")

    assert (0, 0) == (recorded.returncode, done.returncode)
    assert said in done.stdout


def test_a_model_that_is_not_there_is_said(drafter: Run, paper: Path) -> None:
    """A folder of recordings that is none is named."""
    done = drafter("repl", paper, given="模型 replay:没有\n")

    assert 2 == done.returncode
    assert "没有" in done.stderr


@pytest.mark.parametrize("given", ["工作总结\n?\n", "工作总结\n青屏县政协\nlong ago\n", "15\n?\n"])
def test_the_form_speaks_english(drafter: Run, given: str) -> None:
    """Its questions, help and faults; labels, examples and genres are the paper's own words."""
    done = drafter("repl", "--lang", "en", given=given)

    assert 2 == done.returncode
    assert "has no answer" in done.stderr or "stopped at line" in done.stderr
    assert not any(
        words in done.stdout for words in ("应填", "不是时间段", "单位名称", "例子", "必填", "可略")
    )


def test_a_script_opens_no_editor_that_would_wait(
    drafter: Run, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without EDITOR there is none that works without a terminal."""
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.delenv("VISUAL", raising=False)
    done = drafter("repl", paper, given="起草\n编辑 提案\n")

    assert 2 == done.returncode
    assert "请用环境变量 EDITOR" in done.stderr
