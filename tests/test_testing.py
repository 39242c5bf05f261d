"""The fixture for tests of one's own: recorded once, replayed ever after."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

TEST = """
from drafter.facts.document import Document
from drafter.models import Message, Prompt, ScriptedModel

WORDS = "请写"
def test_reply(recorded):
    model = recorded(lambda: ScriptedModel(lambda _: "一年来，"))
    prompt = Prompt((Message("user", WORDS),), Document.model_construct(sections=()), 0)
    assert model.reply(prompt).text == "一年来，"
"""


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    """A suite of one test that uses the fixture."""
    pytester.makeconftest('pytest_plugins = ["drafter.testing"]')
    pytester.makepyfile(test_tool=TEST)
    return pytester


def recordings(suite: pytest.Pytester) -> list[Path]:
    return sorted((suite.path / "recordings" / "test_tool" / "test_reply").glob("*.json"))


def run(suite: pytest.Pytester, *options: str) -> pytest.RunResult:
    return suite.runpytest_subprocess("-p", "no:cacheprovider", *options)


def test_without_a_recording_nothing_is_asked(suite: pytest.Pytester) -> None:
    """The failure says how to record."""
    result = run(suite)

    result.assert_outcomes(failed=1)
    assert "RecordingError" in result.stdout.str()


def test_what_was_recorded_is_replayed(suite: pytest.Pytester) -> None:
    """Beside the test, by its name."""
    run(suite, "--drafter-record=once").assert_outcomes(passed=1)
    assert len(recordings(suite)) == 1
    run(suite).assert_outcomes(passed=1)


def test_a_stale_recording_fails(suite: pytest.Pytester) -> None:
    """Another question was asked when it was made."""
    run(suite, "--drafter-record=once")
    suite.makepyfile(test_tool=TEST.replace("请写", "请另写"))

    run(suite).assert_outcomes(failed=1)
    run(suite, "--drafter-record=rewrite").assert_outcomes(passed=1)
    assert len(recordings(suite)) == 1


def test_an_unused_recording_fails_a_test_that_passes(suite: pytest.Pytester) -> None:
    """At its end."""
    run(suite, "--drafter-record=once")
    suite.makepyfile(test_tool=TEST.replace("请写", "请另写"))
    run(suite, "--drafter-record=once").assert_outcomes(passed=1, errors=1)


def test_a_failing_test_is_not_blamed_twice(suite: pytest.Pytester) -> None:
    """It had no chance to use its recordings."""
    run(suite, "--drafter-record=once")
    suite.makepyfile(test_tool=TEST.replace("    prompt", "    assert False\n    prompt"))
    run(suite).assert_outcomes(failed=1)
