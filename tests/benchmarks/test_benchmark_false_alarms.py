"""Right passages and sentences that state nothing: the checker calls none of them wrong."""

import json
from pathlib import Path

import false_alarms
import pytest

FOLDER = Path(false_alarms.__file__).resolve().parent
PASSAGES = sorted((FOLDER / "passages").glob("*.jsonl"))
PLAIN = sorted((FOLDER / "plain").glob("*.txt"))


@pytest.mark.parametrize("path", PASSAGES, ids=lambda path: path.stem)
def test_no_passage_is_called_wrong(path: Path) -> None:
    """Two to four sentences with their facts, all of which they state, and nothing else."""
    wrong = {
        name: said
        for name, each in false_alarms.passages(path)
        if (said := false_alarms.passage_errors(each))
    }

    assert {} == wrong


@pytest.mark.parametrize("path", PLAIN, ids=lambda path: path.stem)
def test_no_sentence_that_states_nothing_is_called_wrong(path: Path) -> None:
    """Each is put into a right document in turn."""
    hosts = false_alarms.hosts()
    sentences = path.read_text(encoding="utf-8").splitlines()
    wrong = {
        sentence: said
        for number, sentence in enumerate(sentences)
        if (said := false_alarms.sentence_errors(sentence, hosts[number % len(hosts)]))
    }

    assert {} == wrong


def test_what_is_wrong_is_printed_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A passage that leaves a fact out, and a sentence with a mask: exit status 1."""
    fact = {"label": "提案", "value": "93件"}
    passage = {"date": "2024-01", "issuer": "禾川县", "facts": [fact], "text": "提案不少。"}
    (tmp_path / "one.jsonl").write_text(json.dumps(passage), encoding="utf-8")
    (tmp_path / "one.txt").write_text("收到提案XX件。\n", encoding="utf-8")

    status = false_alarms.main(["--passages", str(tmp_path), "--plain", str(tmp_path)])
    printed = capsys.readouterr().out

    assert 1 == status
    assert "one.jsonl:1" in printed
    assert "one.txt:1" in printed
    assert "passages called wrong: 1 of 1, with 1 facts" in printed
    assert "sentences called wrong: 1 of 1" in printed
