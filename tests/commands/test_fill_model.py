"""`drafter fill --model`: what this year's facts no longer fit is written anew, proved, or left to the writer."""

from collections.abc import Callable

import pytest
from chatserver import ChatServer, say, status
from papersfiles import LINES, PAPER, filled_toml, parts

from drafter.word.reading import read_word

MENDED = "4月2日，副主席周远航带队到青峰镇视察。"
NEW_FACT = '\n\n[[facts]]\nlabel = "督办件数"\nvalue = "6件"\n'


def answer_sealed(body):
    """The sentence that was sent, up to what is gone."""
    sent = body["messages"][-1]["content"]
    line = next(line for line in sent.splitlines() if "带队" in line)
    return say(line.strip('", ').split("，提出")[0] + "。")


def formats(paragraph):
    """Whether each character is bold."""
    return {mark: run.bold for run in paragraph.runs for mark in run.text}


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def fill(drafter, tmp_path, monkeypatch) -> Callable:
    """The paper filled with this year's sheet, of which one fact is gone, by a model that answers so."""

    def run(*acts, sheet=None, source=None, out="今年.txt", more=()):
        paper = source or tmp_path / "去年.txt"
        if source is None:
            paper.write_text(PAPER, encoding="utf-8")
        facts = tmp_path / "事实.toml"
        drafter("facts", paper, "-o", facts)
        text = filled_toml(facts.read_text(encoding="utf-8"))
        change = sheet or (lambda words: words.replace('value = "9条"', 'value = ""\ngone = true'))
        facts.write_text(change(text), encoding="utf-8")
        with ChatServer(acts[0] if acts and acts[0] is answer_sealed else list(acts)) as server:
            monkeypatch.setenv("OPENAI_BASE_URL", server.url)
            done = drafter(
                "fill", paper, "--facts", facts, "-o", tmp_path / out, "--model", "openai:any", *more
            )
        return done, tmp_path / out, server

    return run


def test_a_sentence_whose_fact_is_gone_is_written_anew(fill) -> None:
    """And the whole is proved."""
    done, out, server = fill(say(MENDED))
    now = out.read_text(encoding="utf-8")

    assert 0 == done.returncode, done.stdout + done.stderr
    assert MENDED in now
    assert "【待删" not in now
    assert "模型改写 1 处" in done.stderr
    assert 1 == server.count


def test_the_model_is_told_what_is_gone_and_what_to_state(fill) -> None:
    """The facts of the sentence alone, this year's."""
    _, _, server = fill(say(MENDED))
    sent = server.requests[0]["messages"][-1]["content"]

    assert "提出意见建议条数" in sent
    assert "周远航" in sent
    assert "141件" not in sent
    assert "何静宜" not in sent


def test_a_new_fact_is_written_in(fill) -> None:
    """Beside the row that it was put under."""
    wanted = "4月2日，副主席周远航带队到青峰镇视察，提出意见建议9条，督办6件。"
    done, out, _ = fill(
        say(wanted), sheet=lambda words: words.replace('last = "7条"\n', f'last = "7条"\n{NEW_FACT}', 1)
    )

    assert 0 == done.returncode, done.stdout + done.stderr
    assert wanted in out.read_text(encoding="utf-8")


def test_an_unproved_sentence_is_repaired(fill) -> None:
    """It is asked again, told what is wrong."""
    done, out, server = fill(say(MENDED.replace("。", "，发现问题3个。")), say(MENDED))

    assert 0 == done.returncode
    assert MENDED in out.read_text(encoding="utf-8")
    assert "3个" in server.requests[1]["messages"][-1]["content"]


def test_what_cannot_be_proved_is_left_to_the_writer(fill) -> None:
    """What fill does without a model, with the reason."""
    wrong = MENDED.replace("。", "，发现问题3个。")
    done, out, _ = fill(*[say(wrong)] * 6)

    assert 1 == done.returncode
    assert "3个" not in out.read_text(encoding="utf-8")
    assert "【待删：提出意见建议条数】" in out.read_text(encoding="utf-8")
    assert "没有改写，请自己改" in done.stderr
    assert "「3个」" in done.stderr


def test_a_server_that_fails_leaves_it_to_the_writer(fill) -> None:
    """The paper is written all the same."""
    done, out, _ = fill(*[status(400, "no")] * 9)

    assert 1 == done.returncode
    assert "立案112件" in out.read_text(encoding="utf-8")
    assert "没有改写，请自己改" in done.stderr


def test_a_refused_key_is_status_2(fill) -> None:
    """As it is in drafting; nothing is written."""
    done, out, _ = fill(status(401, "no"))

    assert 2 == done.returncode
    assert not out.exists()


def test_sealed_sends_no_value(fill) -> None:
    """Slots stand for them, and the values are put in here."""
    done, out, server = fill(answer_sealed, more=["--sealed"])
    sent = server.requests[0]["messages"][-1]["content"]

    assert 0 == done.returncode, done.stdout + done.stderr
    assert MENDED in out.read_text(encoding="utf-8")
    assert not any(value in sent for value in ("周远航", "青峰镇", "4月2日"))


def test_a_word_file_keeps_the_format_of_what_is_the_same(fill, tmp_path) -> None:
    """Only the words that differ are put in other runs' places."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for line in LINES:
        paragraph = document.add_paragraph()
        for at in range(0, len(line), 5):
            paragraph.add_run(line[at : at + 5]).bold = at % 2 == 0
    word = tmp_path / "去年.docx"
    document.save(word)
    done, out, _ = fill(say(MENDED), source=word, out="今年.docx")
    before, after = (formats(docx.Document(str(path)).paragraphs[2]) for path in (word, out))

    assert 0 == done.returncode, done.stdout + done.stderr
    assert MENDED in read_word(out).text
    assert {"word/document.xml"} == {name for name, data in parts(word).items() if parts(out)[name] != data}
    assert [before[mark] for mark in "副主席带队到视察"] == [after[mark] for mark in "副主席带队到视察"]


def test_without_a_model_it_is_told_what_to_mend(drafter, tmp_path) -> None:
    """What is new is named, for it stands nowhere."""
    paper, facts = tmp_path / "去年.txt", tmp_path / "事实.toml"
    paper.write_text(PAPER, encoding="utf-8")
    drafter("facts", paper, "-o", facts)
    facts.write_text(filled_toml(facts.read_text(encoding="utf-8")) + NEW_FACT, encoding="utf-8")
    done = drafter("fill", paper, "--facts", facts)

    assert 1 == done.returncode
    assert "新增的「督办件数：6件」原文没有位置" in done.stderr


def test_the_offline_model_rewrites_nothing(drafter, tmp_path) -> None:
    """It takes no instructions."""
    paper, facts = tmp_path / "去年.txt", tmp_path / "事实.toml"
    paper.write_text(PAPER, encoding="utf-8")
    drafter("facts", paper, "-o", facts)
    done = drafter("fill", paper, "--facts", facts, "--model", "offline")

    assert 2 == done.returncode
    assert "要用语言模型" in done.stderr


def test_what_has_no_place_is_told_as_missing(drafter, tmp_path) -> None:
    """It is not held against what was left open elsewhere."""
    paper, facts = tmp_path / "去年.txt", tmp_path / "事实.toml"
    paper.write_text(PAPER, encoding="utf-8")
    drafter("facts", paper, "-o", facts)
    text = filled_toml(facts.read_text(encoding="utf-8")).replace('value = "9条"', 'value = ""\ngone = true')
    facts.write_text(text + NEW_FACT, encoding="utf-8")
    done = drafter("fill", paper, "--facts", facts, "-o", "今年.txt")

    assert "「督办件数：6件」在文中没有写到" in done.stdout
    assert "应是「督办件数：6件」" not in done.stdout


def test_a_sentence_of_which_all_is_gone_is_taken_out(drafter, tmp_path, monkeypatch) -> None:
    """No model is asked for that."""
    paper, facts = tmp_path / "去年.txt", tmp_path / "事实.toml"
    paper.write_text(PAPER.replace("意见建议7条。", "意见建议7条。召开座谈会3次。"), encoding="utf-8")
    drafter("facts", paper, "-o", facts)
    text = filled_toml(facts.read_text(encoding="utf-8"))
    facts.write_text(text.replace('value = "3次"', 'value = ""\ngone = true'), encoding="utf-8")
    with ChatServer([]) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        done = drafter("fill", paper, "--facts", facts, "-o", tmp_path / "今年.txt", "--model", "openai:any")

    assert (0, 0) == (done.returncode, server.count), done.stderr
    assert "座谈会" not in (tmp_path / "今年.txt").read_text(encoding="utf-8")


def test_a_sentence_of_a_plan_is_written_anew_likewise(fill, tmp_path) -> None:
    """Whatever the paper's genre is."""
    plan = tmp_path / "去年计划.txt"
    plan.write_text(PAPER.replace("总结", "计划"), encoding="utf-8")
    done, out, _ = fill(say(MENDED), source=plan)

    assert 0 == done.returncode, done.stdout + done.stderr
    assert MENDED in out.read_text(encoding="utf-8")
