"""What a proof says that was not checked."""

import pytest

from drafter.checking.checker import Checker
from drafter.config import Config
from drafter.review.scope import scope_by_rules, scope_of


def test_the_usual_check_needs_no_word() -> None:
    """All rules, complete facts."""
    assert () == scope_of(Config(), complete=True, language="zh")
    assert () == scope_by_rules(Checker().check("总结"), "zh")


@pytest.mark.parametrize(
    ("config", "complete", "said"),
    [
        (Config(open=True), True, "多出的内容只作提醒"),
        (Config(), False, "多出的内容只作提醒"),
        (Config(select=("PUN",)), True, "只用规则 PUN"),
        (Config(ignore=("PUN", "NUM")), True, "不用规则 PUN、NUM"),
        (Config(severity={"GRD": "note"}), True, "改过级别的规则 GRD"),
        (Config(names=("青屏",)), True, "另认可的名称 1 个"),
        (Config(lexicon=("三市并举",)), True, "另认可的固定用语 1 条"),
    ],
)
def test_whatever_makes_a_check_lighter_is_said(config: Config, complete: bool, said: str) -> None:
    """By the settings it was made with."""
    (words,) = scope_of(config, complete=complete, language="zh")

    assert words.endswith(said)


def test_other_rules_are_known_by_their_hash() -> None:
    """Where the settings are not known any more."""
    report = Checker(Config(ignore=("GRD",))).check("总结")

    assert ("所用规则与默认不同",) == scope_by_rules(report, "zh")
