"""Reading and writing at once."""

from drafter.facts.tape import Tape


def test_white_space_and_comments_are_skipped() -> None:
    """Comments belong to TOML; line ends only where asked for."""
    toml, json = Tape(" \u3000# x\n y", "="), Tape(" # x", ":")

    assert not toml.blank(lines=False)
    assert "\n" == toml.char
    assert toml.blank(lines=True)
    assert "y" == toml.char
    assert not json.blank(lines=True)
    assert "#" == json.char


def test_every_piece_knows_where_it_comes_from() -> None:
    """What is written may be longer or shorter than what was read."""
    tape = Tape("立案", "=")
    tape.emit('"立案"', 0)
    tape.emit("=", 2)

    assert [(0, 0), (4, 2)] == tape.anchors
    assert '"立案"=' == "".join(tape.written)


def test_a_key_is_noted_once() -> None:
    """The second time is a fault that names the first."""
    tape = Tape("a=1\na=2", "=")
    tape.note(("a",), 0)
    tape.note(("a",), 4)

    assert {("a",): 0} == tape.places
    assert ["「a」在第1行已经写过，只能写一次：请删去多余的，或改成列表 [ ]。"] == [
        issue.message for issue in tape.issues
    ]
