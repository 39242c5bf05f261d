"""Recordings: readable, found by what was asked, and never passed over in silence."""

import json
from pathlib import Path

import pytest

from drafter import load_facts
from drafter.errors import ModelError, RecordingError
from drafter.models import Message, Prompt, RecordingModel, ReplayModel, Reply, ScriptedModel, Usage
from drafter.models.protocol import UnansweredError, Watch

FACTS = load_facts(
    {
        "genre": "work_summary",
        "issuer": "青屏县政协",
        "sections": [{"type": "proposals", "filed": "93件"}, {"type": "study", "sessions": "12次"}],
    }
)
TEXT = "一年来，立案93件。\n办复率为100%。"


def prompt(words: str = "请写提案工作。\n立案93件。", section: int = 0, **more: str) -> Prompt:
    messages = (Message("system", "规矩一\n规矩二"), Message("user", words))
    return Prompt(messages, FACTS.document, section, **more)


def record(folder: Path, *answers: str | ModelError | Reply, prompts: tuple[Prompt, ...] = ()) -> None:
    """Have a model's answers recorded."""
    model = RecordingModel(ScriptedModel(answers), folder)
    for asked in prompts or [prompt()] * len(answers):
        try:
            model.reply(asked)
        except ModelError:
            continue


def only_file(folder: Path) -> Path:
    (file,) = folder.glob("*.json")
    return file


def test_what_was_recorded_is_answered_again(tmp_path: Path) -> None:
    """Words, finish reason and usage, without a model."""
    record(tmp_path, Reply(TEXT, "stop", Usage(120, 31, 2, 1)))

    assert Reply(TEXT, "stop", Usage(120, 31, 2, 1)) == ReplayModel(tmp_path).reply(prompt())


def test_a_recording_can_be_read(tmp_path: Path) -> None:
    """Chinese as Chinese, a line a line, with its source and the section it is about."""
    record(tmp_path, TEXT)
    text = only_file(tmp_path).read_text(encoding="utf-8")
    plain = json.loads(text)

    assert "一年来，立案93件。" in text
    assert TEXT.split("\n") == plain["reply"]
    assert ["规矩一", "规矩二"] == plain["messages"][0]["content"]
    assert ("model", "scripted", "proposals", "draft") == tuple(
        plain[name] for name in ("source", "model", "type", "purpose")
    )
    assert only_file(tmp_path).name.startswith("00-proposals-draft-")


def test_a_recording_says_that_it_was_authored(tmp_path: Path) -> None:
    """What nobody's model ever said is marked."""
    RecordingModel(ScriptedModel([TEXT]), tmp_path, source="authored").reply(prompt())

    assert json.loads(only_file(tmp_path).read_text(encoding="utf-8"))["source"] == "authored"


def test_a_stream_comes_again_in_its_pieces(tmp_path: Path) -> None:
    """As it came the first time; a plain recording comes in one."""

    class Streaming(ScriptedModel):
        def watched(self, asked: Prompt, watch: Watch) -> Reply:
            for end in (3, 9, len(TEXT)):
                watch.said(TEXT[:end])
            return Reply(TEXT)

    said: list[str] = []
    RecordingModel(Streaming([]), tmp_path).watched(prompt(), Watch(lambda _: None))
    ReplayModel(tmp_path).watched(prompt(), Watch(said.append))

    assert [TEXT[:3], TEXT[:9], TEXT] == said


def test_a_stream_that_began_anew_is_recorded_once(tmp_path: Path) -> None:
    """What was said before the break is no part of the recording."""

    class Breaking(ScriptedModel):
        def watched(self, asked: Prompt, watch: Watch) -> Reply:
            for words in ("一年来，共", "一年", TEXT):
                watch.said(words)
            return Reply(TEXT)

    RecordingModel(Breaking([]), tmp_path).watched(prompt(), Watch(lambda _: None))

    assert f"2 {len(TEXT) - 2}" == json.loads(only_file(tmp_path).read_text(encoding="utf-8"))["stream"]


def test_a_fault_is_recorded(tmp_path: Path) -> None:
    """With its hint, and what was spent."""
    error = UnansweredError(ModelError("内容审查：", hint="请改写。", fatal=True), Usage(requests=1))
    record(tmp_path, error)

    with pytest.raises(UnansweredError, match="内容审查：请改写。") as caught:
        ReplayModel(tmp_path).reply(prompt())
    assert (True, False, 1) == (
        caught.value.fatal,
        caught.value.retryable,
        caught.value.usage.requests,
    )


def test_a_question_asked_twice_has_two_answers(tmp_path: Path) -> None:
    """In the order in which they came; asked once more, the last is given again."""
    record(tmp_path, "一", "二")
    replay = ReplayModel(tmp_path)

    assert ["一", "二", "二"] == [replay.reply(prompt()).text for _ in range(3)]
    replay.finish()


def test_what_was_never_recorded_is_an_error_with_the_difference(tmp_path: Path) -> None:
    """A stale recording does not match in silence: the prompt then and now are shown."""
    record(tmp_path, TEXT)

    with pytest.raises(RecordingError, match="没有录制过") as caught:
        ReplayModel(tmp_path).reply(prompt("请写提案工作。\n立案95件。"))
    assert "-立案93件。" in str(caught.value)
    assert "+立案95件。" in str(caught.value)
    assert "--record" in str(caught.value)
    assert not isinstance(caught.value, ModelError)


def test_the_difference_is_to_the_recording_of_the_same_section(tmp_path: Path) -> None:
    """Not to any that happens to be there."""
    record(tmp_path, "一", "二", prompts=(prompt("甲\n乙", 0), prompt("甲\n乙", 1)))

    with pytest.raises(RecordingError, match="01-study-draft"):
        ReplayModel(tmp_path).reply(prompt("甲\n丙", 1))


def test_a_long_line_is_shown_where_it_changed(tmp_path: Path) -> None:
    """Not a page of text for one figure."""
    record(tmp_path, TEXT, prompts=(prompt("长" * 500 + "93件" + "句" * 500),))

    with pytest.raises(RecordingError) as caught:
        ReplayModel(tmp_path).reply(prompt("长" * 500 + "95件" + "句" * 500))
    assert "93件" in str(caught.value)
    assert max(map(len, str(caught.value).splitlines())) < 200


def test_an_empty_folder_says_how_to_record(tmp_path: Path) -> None:
    """There is nothing to compare with."""
    with pytest.raises(RecordingError, match="--record"):
        ReplayModel(tmp_path).reply(prompt())


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """Before anything is asked."""
    with pytest.raises(RecordingError, match="没有这个录制文件夹"):
        ReplayModel(tmp_path / "nowhere")


def test_an_unused_recording_is_an_error_at_the_end(tmp_path: Path) -> None:
    """With the prompt that took its place, where there is one."""
    record(tmp_path, "一", "二", prompts=(prompt("甲\n乙"), prompt("甲\n丙")))
    replay = ReplayModel(tmp_path)
    replay.reply(prompt("甲\n丙"))

    with pytest.raises(RecordingError, match="没有用到") as caught:
        replay.finish()
    assert "-乙" in str(caught.value)
    assert "+丙" in str(caught.value)


def test_once_asks_only_what_is_new(tmp_path: Path) -> None:
    """A run that was interrupted goes on where it stopped."""
    record(tmp_path, "一", prompts=(prompt("甲"),))
    asked = ScriptedModel(["二"])
    model = RecordingModel(asked, tmp_path)

    assert ["一", "二"] == [model.reply(prompt(words)).text for words in ("甲", "乙")]
    assert len(asked.prompts) == 1
    model.finish()


def test_once_asks_again_where_a_fault_may_have_passed(tmp_path: Path) -> None:
    """A time-out is not for ever; a refusal is."""
    record(
        tmp_path,
        ModelError("超时。", retryable=True),
        ModelError("拒绝。"),
        prompts=(prompt("甲"), prompt("乙")),
    )
    model = RecordingModel(ScriptedModel(["一"]), tmp_path)

    assert model.reply(prompt("甲")).text == "一"
    with pytest.raises(ModelError, match="拒绝"):
        model.reply(prompt("乙"))
    assert ReplayModel(tmp_path).reply(prompt("甲")).text == "一"


def test_rewrite_asks_all_anew_and_clears_what_is_left(tmp_path: Path) -> None:
    """The folder then holds this run and nothing else."""
    record(tmp_path, "一", "二", prompts=(prompt("甲"), prompt("乙")))
    model = RecordingModel(ScriptedModel(["三"]), tmp_path, mode="rewrite")
    model.reply(prompt("甲"))
    model.finish()

    assert ReplayModel(tmp_path).reply(prompt("甲")).text == "三"
    assert only_file(tmp_path)


def test_verify_compares_and_writes_nothing(tmp_path: Path) -> None:
    """Another answer is an error that shows both."""
    record(tmp_path, TEXT)
    before = only_file(tmp_path).read_bytes()

    assert RecordingModel(ScriptedModel([TEXT]), tmp_path, mode="verify").reply(prompt()).text == TEXT
    with pytest.raises(RecordingError, match="不同") as caught:
        RecordingModel(ScriptedModel(["一年来，立案95件。"]), tmp_path, mode="verify").reply(prompt())
    assert "95件" in str(caught.value)
    assert before == only_file(tmp_path).read_bytes()


def test_verify_wants_each_question_recorded(tmp_path: Path) -> None:
    """And asks nothing for one that was not."""
    record(tmp_path, TEXT)
    model = ScriptedModel([])
    with pytest.raises(RecordingError, match="没有录制过"):
        RecordingModel(model, tmp_path, mode="verify").reply(prompt("乙"))
    assert model.prompts == []


def test_none_asks_nobody(tmp_path: Path) -> None:
    """As a replay does."""
    record(tmp_path, TEXT)

    assert RecordingModel(ScriptedModel([]), tmp_path, mode="none").reply(prompt()).text == TEXT


def test_an_unknown_mode_is_refused(tmp_path: Path) -> None:
    """A programmer's mistake is a ValueError."""
    with pytest.raises(ValueError, match="rewrite"):
        RecordingModel(ScriptedModel([]), tmp_path, mode="all")


@pytest.mark.parametrize("content", ["{}", "[]", "not json", '{"section": "x"}'])
def test_a_file_that_is_no_recording_is_named(content: str, tmp_path: Path) -> None:
    """Rather than passed over."""
    (tmp_path / "other.json").write_text(content, encoding="utf-8")
    with pytest.raises(RecordingError, match=r"other\.json"):
        ReplayModel(tmp_path)


def test_a_prompt_that_was_edited_is_noticed(tmp_path: Path) -> None:
    """The key is that of the messages, or the recording is of no use."""
    record(tmp_path, TEXT)
    file = only_file(tmp_path)
    file.write_text(file.read_text(encoding="utf-8").replace("规矩二", "规矩三"), encoding="utf-8")
    with pytest.raises(RecordingError, match="key"):
        ReplayModel(tmp_path)


@pytest.mark.parametrize("words", ["\ud800", "a\r\nb\x00\u2028", "", "\n\n"])
def test_any_words_come_back_as_they_were(words: str, tmp_path: Path) -> None:
    """Whatever a model says, and whatever it was asked."""
    record(tmp_path, words, prompts=(prompt(words),))

    assert ReplayModel(tmp_path).reply(prompt(words)).text == words
