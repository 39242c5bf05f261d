"""Patterns that are compiled at their first use."""

import re

import pytest

from drafter.text.regex import regex


def test_a_pattern_finds_what_a_compiled_one_finds() -> None:
    """At its first use and at every other."""
    pattern = regex("(?P<count>[0-9]+)件")

    assert ["129", "93"] == [found["count"] for found in pattern.finditer("提交129件，立案93件")]
    assert pattern.search("立案") is None
    assert pattern.sub("若干件", "立案93件") == "立案若干件"


def test_a_pattern_tells_what_it_is_made_of() -> None:
    """Its source, its flags and its groups."""
    pattern = regex("^(?P<mark>#)", re.MULTILINE)

    assert pattern.pattern == "^(?P<mark>#)"
    assert pattern.flags & re.MULTILINE
    assert {"mark": 1} == dict(pattern.groupindex)


def test_nothing_is_compiled_before_it_is_used() -> None:
    """A fault shows at the first use."""
    faulty = regex("(")

    with pytest.raises(re.error):
        faulty.search("（")


def test_to_be_asked_for_what_no_pattern_has_compiles_nothing() -> None:
    """Discovery looks at every member of a module for a mark of its own."""
    assert not hasattr(regex("("), "rule")
