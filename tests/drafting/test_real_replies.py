"""Papers drafted from what a language model really answered to the prompts, without network."""

from pathlib import Path

import pytest

from drafter import Drafter
from drafter.models import ReplayModel

ROOT = Path(__file__).resolve().parents[2]
REPLIES = ROOT / "fixtures" / "replies"
SEALED = {
    "04-party-organs-committee-summary",
    "17-meeting-minutes",
    "28-annual-plan-2024-four-points",
}
"""The documents for which the model was sent slots."""


def facts_of(name: str) -> Path:
    """The facts file of which a folder holds the replies."""
    fixture = ROOT / "fixtures" / "facts" / f"{name}.toml"
    return fixture if fixture.is_file() else ROOT / "examples" / f"{name}.toml"


NAMES = sorted(folder.name for folder in REPLIES.iterdir() if facts_of(folder.name).is_file())


def test_there_are_replies_to_enough_papers() -> None:
    """At least twelve real papers and three of our own, of at least six genres, three of them sealed."""
    ours = {path.stem for path in (ROOT / "examples").glob("*.toml")}
    genres = {
        facts_of(name).read_text(encoding="utf-8").split('genre = "')[1].split('"')[0] for name in NAMES
    }

    assert len(set(NAMES) - ours) >= 12
    assert len(set(NAMES) & ours) >= 3
    assert len(genres) >= 6
    assert set(NAMES) >= SEALED


@pytest.mark.parametrize("name", NAMES)
def test_what_a_model_answered_makes_a_proved_paper(name: str) -> None:
    """Every section that has facts is in the model's words, and no reply is left over."""
    model = ReplayModel(REPLIES / name)

    draft = Drafter(model, sealed=name in SEALED).draft(facts_of(name))

    model.finish()
    assert draft.report.ok
    assert draft.warnings == ()
    assert {"model"} == {
        section.origin for section in draft.sections if section.attempts[0].origin == "model"
    }


def test_the_command_replays_them(drafter) -> None:
    """With `--model replay:DIR`, and neither an address nor a key; the text is that of the model."""
    name = "20-township-group-summary-clean"
    draft = Drafter(ReplayModel(REPLIES / name)).draft(facts_of(name))

    done = drafter("draft", facts_of(name), "--model", f"replay:{REPLIES / name}")

    assert done.returncode == 0
    assert draft.text == done.stdout.rstrip("\n")


def test_a_stream_is_replayed_sentence_by_sentence() -> None:
    """In the pieces in which it came; none is called wrong that is right in the end."""
    name = "22-subdistrict-joint-committee-plan"
    told = []

    draft = Drafter(ReplayModel(REPLIES / name), stream=True, on_event=told.append).draft(facts_of(name))

    sentences = [event for event in told if event.kind == "sentence"]
    assert sum(draft.text.count(stop) for stop in "。；") == len(sentences)
    assert all(sentence.proved for sentence in sentences)


@pytest.mark.parametrize("name", NAMES)
def test_a_recording_says_where_it_comes_from_and_nothing_of_a_machine(name: str) -> None:
    """No path, no host, no key, and no model's name but that which was asked for."""
    for file in (REPLIES / name).glob("*.json"):
        text = file.read_text(encoding="utf-8")

        assert '"source": "model"' in text
        assert '"model": "relay"' in text
        assert not any(word in text for word in ("/work", "/home", "/root", "127.0.0.1", "http", "sk-"))
