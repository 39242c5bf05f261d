"""The openai model recorded: what goes to a file, and that no key does."""

from contextlib import suppress
from pathlib import Path

import pytest
from chatserver import ChatServer, say, status, stream
from chatting import KEY, PROMPT, TEXT, model_at

from drafter.errors import ModelError
from drafter.models import RecordingModel, ReplayModel
from drafter.models.protocol import Watch


def test_a_stream_is_recorded_and_replayed_alike(tmp_path: Path) -> None:
    """The same words in the same pieces, with the server gone."""
    first: list[str] = []
    again: list[str] = []
    with ChatServer([stream("一年", finish=None), say(TEXT)]) as server:
        reply = RecordingModel(model_at(server.url), tmp_path).watched(PROMPT, Watch(first.append))
    assert reply == ReplayModel(tmp_path).watched(PROMPT, Watch(again.append))
    assert again == first[-len(again) :]
    assert reply.usage.retries == 1


@pytest.mark.parametrize(
    "act", [status(401, f"bad key {KEY}"), status(400, f"org-{KEY}"), say(f"密钥{KEY}"), say("", refusal=KEY)]
)
def test_no_key_and_no_header_reaches_a_file(act, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither from the client nor from what a server echoes."""
    monkeypatch.setenv("OPENAI_ORG_ID", "org-7f7f7f7f")
    with ChatServer([act]) as server:
        model = RecordingModel(model_at(server.url, headers={"X-Ticket": "ticket-4711"}), tmp_path)
        with suppress(ModelError):
            model.reply(PROMPT)
    written = "".join(file.read_text(encoding="utf-8") for file in tmp_path.iterdir())

    assert written
    for secret in (KEY, "org-7f7f7f7f", "ticket-4711", "uthorization", server.url):
        assert secret not in written
