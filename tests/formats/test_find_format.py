"""Formats are found by the ending of the file."""

from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.formats import all_formats, find_format


@pytest.mark.parametrize("name", ["a.md", "a.MD", "总结.markdown", "a.txt"])
def test_a_format_is_found_by_its_ending(name: str) -> None:
    """Capital letters do as well."""
    assert find_format(Path(name)) is all_formats()[Path(name).suffix.lower()]


@pytest.mark.parametrize("name", ["a.odt", "a", ".md"])
def test_an_unknown_ending_names_those_there_are(name: str) -> None:
    """The remedy is another ending."""
    with pytest.raises(InputError, match=r"\.md、\.txt|\.markdown"):
        find_format(Path(name))
