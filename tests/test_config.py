"""Settings: what they hold and what they refuse."""

import pickle

import pytest

from drafter import Config
from drafter.errors import InputError


def test_lists_become_tuples() -> None:
    """What a file gives as a list is immutable in the settings."""
    assert ("PUN", "COV2", "PLH101") == Config(ignore=["PUN", "COV2", "PLH101"]).ignore


def test_settings_cannot_be_changed() -> None:
    """Checkers that share settings cannot disturb each other."""
    config = Config(severity={"PUN": "error"})

    with pytest.raises(TypeError):
        config.severity["PUN"] = "note"
    with pytest.raises(AttributeError):
        config.language = "en"


def test_what_is_given_later_does_not_change_settings() -> None:
    """The table of severities is copied."""
    given = {"PUN": "error"}
    config = Config(severity=given)
    given["PUN"] = "note"

    assert config.severity == {"PUN": "error"}


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"select": "PUN"}, "列表"),
        ({"ignore": ["pun"]}, "「pun」不是规则代码"),
        ({"ignore": ["PUN6011"]}, "「PUN6011」不是规则代码"),
        ({"lexicon": [""]}, "lexicon"),
        ({"names": [3]}, "names"),
        ({"severity": {"PUN": "fatal"}}, "「fatal」"),
        ({"severity": {"标点": "note"}}, "「标点」"),
        ({"severity": ["PUN"]}, "severity"),
        ({"language": "fr"}, "「fr」"),
        ({"open": "yes"}, "「yes」"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(settings: dict[str, object], words: str) -> None:
    """The message names the setting, the value and the remedy."""
    with pytest.raises(InputError, match=words):
        Config(**settings)


def test_settings_travel_to_other_processes() -> None:
    """A pool of processes may check many texts with one set of settings."""
    config = Config(ignore=("PUN",), severity={"NUM": "error"}, language="en", open=True)

    assert config == pickle.loads(pickle.dumps(config))
