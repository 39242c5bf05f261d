"""The initials of Chinese words, without a table of readings."""

import pytest

from drafter.facts.discovery import all_genres, all_sections
from drafter.facts.fields import shape_of
from drafter.facts.section import Group
from drafter.repl.command import all_commands
from drafter.repl.initials import has_initials, initials_of


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("立案件数", "lajs"),
        ("起草", "qc"),
        ("提案工作", "TA"),
        ("调研次数", "dycs"),
        ("协调资金", "xtzj"),
        ("A股", "ag"),
    ],
)
def test_initials_begin_a_word(word: str, typed: str) -> None:
    """Either reading of a character will do, in either case."""
    assert has_initials(word, typed)


@pytest.mark.parametrize(("word", "typed"), [("立案件数", "lb"), ("起草", "qcc"), ("起草", ""), ("𠮷", "j")])
def test_others_do_not(word: str, typed: str) -> None:
    """Nor more letters than there are characters."""
    assert not has_initials(word, typed)


def test_every_label_and_command_can_be_typed_by_its_initials() -> None:
    """No character of theirs is without one."""
    words = {name for command in all_commands() for name in command.NAMES}
    words |= {each.title for each in (*all_sections(), *all_genres())}
    for section in all_sections():
        words |= labels(section)
    unknown = {character for word in words for character in word if "一" <= character <= "鿿"}

    assert set() == {character for character in unknown if not initials_of(character)}


def labels(model: type[Group]) -> set[str]:
    found = set()
    for info in model.model_fields.values():
        found.add(info.title or "")
        item = shape_of(info.annotation).item
        if isinstance(item, type) and issubclass(item, Group):
            found |= labels(item)
    return found
