"""`drafter draft --model …`: a language model from the command line, recorded, replayed, limited, interrupted."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from chatserver import ChatServer, say, stall, status
from offlinewriter import writer

from drafter import Drafter, load_facts
from drafter.prompting.sealing import Seal

KEY = "sk-test-77ab12"
FACTS = """
genre = "work_summary"
issuer = "青屏县政协"
period = "2024年"

[[sections]]
type = "study"
sessions = "12次"

[[sections]]
type = "proposals"
submitted = "129件"
filed = "93件"
"""


@pytest.fixture
def facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A facts file, and an environment with a key."""
    path = tmp_path / "summary.toml"
    path.write_text(FACTS, encoding="utf-8")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    return path


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch):
    """Point the command at a server."""
    return lambda server: monkeypatch.setenv("OPENAI_BASE_URL", server.url)


@pytest.fixture
def offline(facts: Path) -> str:
    return Drafter().draft(load_facts(facts)).text


@pytest.mark.parametrize("more", [[], ["--stream"]])
def test_a_language_model_drafts(more: list[str], facts: Path, at, drafter, offline: str) -> None:
    """Plain or streamed; the text is on standard output, what it took on standard error."""
    with ChatServer(writer(load_facts(facts))) as server:
        at(server)
        done = drafter("draft", facts, "--model", "openai:any", *more)

    assert (0, f"{offline}\n") == (done.returncode, done.stdout), done.stderr
    assert "用量：请求 2 次" in done.stderr
    assert server.count == 2
    assert all(request.get("stream", False) is bool(more) for request in server.requests)


def test_a_stream_shows_sentences_that_were_checked(facts: Path, at, drafter) -> None:
    """Section by section, on standard error."""
    with ChatServer(writer(load_facts(facts))) as server:
        at(server)
        done = drafter("draft", facts, "--model", "openai:any", "--stream")
    shown = [line for line in done.stderr.splitlines() if line.startswith("✓")]

    assert any("12次" in line for line in shown)
    assert [line for line in done.stderr.splitlines() if "已证明" in line] == [
        "学习培训：已证明",
        "提案工作：已证明",
    ]


def test_what_was_recorded_gives_the_same_draft_without_a_server(
    facts: Path, at, drafter, tmp_path: Path
) -> None:
    """Byte for byte, usage and all, and no key is in any file."""
    with ChatServer(writer(load_facts(facts))) as server:
        at(server)
        first = drafter("draft", facts, "--model", "openai:any", "--record", "kept", "--json")
    again = drafter("draft", facts, "--model", "replay:kept", "--json")

    assert (0, 0) == (first.returncode, again.returncode), first.stderr + again.stderr
    then, now = json.loads(first.stdout), json.loads(again.stdout)
    assert then["text"] == now["text"]
    assert then["usage"] == now["usage"]
    kept = sorted((tmp_path / "kept").iterdir())
    assert len(kept) == 2
    assert not any(KEY in file.read_text(encoding="utf-8") for file in kept)


def test_changed_facts_make_a_recording_stale(facts: Path, at, drafter) -> None:
    """The prompt then and now are shown, and nothing is drafted."""
    with ChatServer(writer(load_facts(facts))) as server:
        at(server)
        drafter("draft", facts, "--model", "openai:any", "--record", "kept")
    facts.write_text(FACTS.replace("93件", "95件"), encoding="utf-8")
    done = drafter("draft", facts, "--model", "replay:kept", "-o", "out.md")

    assert done.returncode == 2
    assert "93件" in done.stderr
    assert "95件" in done.stderr
    assert not (facts.parent / "out.md").exists()


def test_an_unused_recording_is_an_error(facts: Path, at, drafter) -> None:
    """A section fewer: its recording is left over."""
    with ChatServer(writer(load_facts(facts))) as server:
        at(server)
        drafter("draft", facts, "--model", "openai:any", "--record", "kept")
    (facts.parent / "more.toml").write_text(
        FACTS.partition('[[sections]]\ntype = "prop')[0], encoding="utf-8"
    )
    done = drafter("draft", "more.toml", "--model", "replay:kept")

    assert done.returncode == 2
    assert "没有录制过" in done.stderr or "没有用到" in done.stderr


@pytest.mark.parametrize(
    ("act", "said"), [(status(401, f"bad key {KEY}"), "OPENAI_API_KEY"), (status(404), "「any」")]
)
def test_a_model_that_refuses_the_key_ends_it(act, said: str, facts: Path, at, drafter) -> None:
    """One line, status 2, no file, and no key in what is shown."""
    with ChatServer(lambda _: act) as server:
        at(server)
        done = drafter("draft", facts, "--model", "openai:any", "-o", "out.md")

    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert KEY not in done.stderr + done.stdout
    assert not (facts.parent / "out.md").exists()


def test_a_missing_key_ends_it(facts: Path, drafter, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is asked."""
    monkeypatch.delenv("OPENAI_API_KEY")
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    done = drafter("draft", facts, "--model", "openai:any")

    assert done.returncode == 2
    assert "OPENAI_API_KEY" in done.stderr


@pytest.mark.parametrize(("more", "code"), [([], 0), (["--no-fallback"], 1)])
def test_a_server_out_of_reach(more: list[str], code: int, facts: Path, at, drafter, offline: str) -> None:
    """Its sections are written offline, with a warning; without a fallback that is not proved."""
    with ChatServer([]) as server:
        at(server)
    done = drafter("draft", facts, "--model", "openai:any", *more)

    assert done.returncode == code, done.stderr
    assert "连接不上" in done.stderr
    assert (done.stdout == f"{offline}\n") is (code == 0)


@pytest.mark.parametrize(
    ("language", "reason", "remedy"),
    [("zh", "连接不上", "去掉 --no-fallback"), ("en", "no connection", "leave out --no-fallback")],
)
def test_a_server_out_of_reach_is_told_once_with_the_remedy(
    language: str, reason: str, remedy: str, facts: Path, at, drafter
) -> None:
    """Not for each section, nor with each fact that is missing from what was never written."""
    with ChatServer([]) as server:
        at(server)
    done = drafter("draft", facts, "--model", "openai:any", "--no-fallback", "-o", "a.md", "--lang", language)
    lines = done.stderr.splitlines()

    assert 4 == len(lines)  # the third says what was asked
    assert reason in lines[0]
    assert remedy in lines[1]
    assert "OPENAI_BASE_URL" in lines[1]
    assert "a.md" in lines[3]


def test_an_interrupt_keeps_what_was_done(facts: Path, at, tmp_path: Path) -> None:
    """Status 130 within a second; the place is named."""
    write = writer(load_facts(facts))

    def act(body):
        about = body["messages"][-1]["content"]
        return write(body) if "“学习培训”" in about else stall(60)

    with ChatServer(act) as server:
        at(server)
        process = subprocess.Popen(
            [
                sys.executable,
                "-X",
                "utf8",
                "-m",
                "drafter",
                "draft",
                facts,
                "--model",
                "openai:any",
                "-o",
                "out.md",
            ],
            cwd=tmp_path,
            stderr=subprocess.PIPE,
            env=dict(os.environ),
        )
        deadline = time.monotonic() + 60
        while server.count < 2 and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(1)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
        took = time.monotonic() - began

    assert process.returncode == 130, told.decode()
    assert "out.partial.md" in told.decode()
    assert "12次" in (tmp_path / "out.partial.md").read_text(encoding="utf-8")
    assert not (tmp_path / "out.md").exists()
    assert took < 5


def test_limits_are_kept(facts: Path, at, drafter) -> None:
    """One request, the rest offline; the cost is shown."""
    (facts.parent / "prices.toml").write_text('["*"]\nprompt = 1\ncompletion = 2\n', encoding="utf-8")
    with ChatServer(writer(load_facts(facts))) as server:
        at(server)
        done = drafter(
            "draft", facts, "--model", "openai:any", "--max-requests", 1, "--prices", "prices.toml",
            "--max-cost", 5, "--workers", 1,
        )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert server.count == 1
    assert "上限（1 次）" in done.stderr
    assert "费用" in done.stderr


def test_a_limit_without_a_fallback_keeps_what_was_done(facts: Path, at, drafter, tmp_path: Path) -> None:
    """Status 1, and the place is named."""
    with ChatServer(writer(load_facts(facts))) as server:
        at(server)
        done = drafter(
            "draft", facts, "--model", "openai:any", "--max-requests", 1, "--workers", 1, "--no-fallback"
        )

    assert done.returncode == 1
    assert "summary.partial.md" in done.stderr
    assert "12次" in (tmp_path / "summary.partial.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--model", "gpt"], "openai:模型名"),
        (["--model", "openai:"], "没有写全"),
        (["--model", "replay:"], "没有写全"),
        (["--model", "replay:nowhere"], "没有这个录制文件夹"),
        (["--record", "kept"], "--record"),
        (["--workers", "0"], "大于零"),
        (["--timeout", "abc"], "不是数字"),
        (["--max-cost", "1"], "--prices"),
        (["--record-mode", "none"], "--record-mode"),
    ],
)
def test_what_makes_no_sense_is_said(arguments: list[str], said: str, facts: Path, drafter) -> None:
    """Status 2, one line."""
    done = drafter("draft", facts, *arguments)

    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "prices", ["[", '["any"]\nprompt = 1\n', "any = 3\n", '["other"]\nprompt=1\ncompletion=1\n']
)
def test_a_list_of_prices_that_is_none_is_said(prices: str, facts: Path, drafter, at) -> None:
    """With the form that it should have."""
    (facts.parent / "prices.toml").write_text(prices, encoding="utf-8")
    with ChatServer([]) as server:
        at(server)
        done = drafter("draft", facts, "--model", "openai:any", "--prices", "prices.toml", "--max-cost", "1")

    assert done.returncode == 2
    assert "prices.toml" in done.stderr
    assert server.count == 0


def test_a_reply_that_is_wrong_is_mended(facts: Path, at, drafter) -> None:
    """Faulty at first, asked again for that paragraph alone."""
    write = writer(load_facts(facts))

    def act(body):
        about = body["messages"][-1]["content"]
        if "<paragraph>" in about:
            return say("一年来，共提交提案129件，经审查立案93件。")
        return write(body) if "“学习培训”" in about else say("共提交提案129件，经审查立案95件。")

    with ChatServer(act) as server:
        at(server)
        done = drafter("draft", facts, "--model", "openai:any", "--stream")

    assert done.returncode == 0, done.stderr
    assert "经审查立案93件" in done.stdout
    assert "修改 1 次" in done.stderr
    assert "？" in done.stderr
    assert "定稿如下" in done.stderr


def test_sealed_no_value_is_sent(facts: Path, at, drafter, tmp_path: Path) -> None:
    """Nor recorded; the text has them all."""
    slots = {slot.fact: slot.mark for slot in Seal(load_facts(facts).facts)._slots.values()}

    def act(body):
        if "“学习培训”" in body["messages"][-1]["content"]:
            return say(f"全年组织集中学习{slots['sections.0.sessions']}。")
        filed, submitted = slots["sections.1.filed"], slots["sections.1.submitted"]
        return say(f"共提交提案{submitted}，经审查立案{filed}。")

    with ChatServer(act) as server:
        at(server)
        done = drafter("draft", facts, "--model", "openai:any", "--sealed", "--record", "kept")
    sent = json.dumps([request["messages"] for request in server.requests], ensure_ascii=False)
    kept = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "kept").iterdir())

    assert done.returncode == 0, done.stderr
    assert "共提交提案129件，经审查立案93件。" in done.stdout
    for value in ("12次", "129件", "93件", "青屏县政协", "2024年"):
        assert value not in sent + kept


def test_a_prompt_too_long_is_said(facts: Path, drafter) -> None:
    """By how much."""
    done = drafter("prompt", facts, "--prompt-tokens", 100)

    assert done.returncode == 2
    assert "多出" in done.stderr


def test_prompts_are_shown_sealed_and_counted(facts: Path, drafter) -> None:
    """As they would be sent."""
    done = drafter("prompt", facts, "--sealed", "--json")
    sections = json.loads(done.stdout)["sections"]

    assert done.returncode == 0
    assert "93件" not in done.stdout
    assert all(section["tokens"] > 0 and section["tokens_estimated"] is True for section in sections)
