"""Texts cut along what is marked in them."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.layout.blocks import Block
from drafter.review.cutting import Line, Piece, Place, cut


def body(start: int, end: int) -> Block:
    return Block("body", 0, start, end)


def pieces(lines: tuple[Line, ...]) -> list[Piece]:
    return [piece for line in lines for sentence in line.sentences for piece in sentence.pieces]


def test_overlapping_places_are_cut_at_each_end() -> None:
    """Each piece knows all that covers it, whichever way two places overlap."""
    lines = cut("甲乙丙丁", [body(0, 4)], [Place(0, 3, "f0"), Place(1, 4, "f1"), Place(1, 2, "e0")])

    assert [
        Piece("甲", ("f0",)),
        Piece("乙", ("f0", "f1", "e0")),
        Piece("丙", ("f0", "f1")),
        Piece("丁", ("f1",)),
    ] == pieces(lines)


def test_a_place_without_words_is_kept() -> None:
    """Where something is lacking, an empty piece stands, at the end of the text too."""
    lines = cut("甲乙", [body(0, 2)], [Place(1, 1, "e0"), Place(2, 2, "e1")])

    assert [Piece("甲"), Piece("", ("e0",)), Piece("乙"), Piece("", ("e1",))] == pieces(lines)


def test_a_place_over_two_lines_is_marked_in_both() -> None:
    """The break between them belongs to neither."""
    lines = cut("甲乙\n丙丁", [body(0, 2), body(3, 5)], [Place(1, 4, "f0")])

    assert [Piece("甲"), Piece("乙", ("f0",)), Piece("丙", ("f0",)), Piece("丁")] == pieces(lines)


def test_a_place_between_the_lines_is_marked_at_the_line_before() -> None:
    """A finding on blank lines would have nowhere to stand."""
    lines = cut("甲\n\n\n乙", [body(0, 1), body(4, 5)], [Place(2, 3, "e0")])

    assert [Piece("甲"), Piece("", ("e0",)), Piece("乙")] == pieces(lines)


def test_a_wide_place_belongs_to_its_sentence() -> None:
    """It marks no words."""
    (line,) = cut("甲。乙。", [body(0, 4)], [Place(2, 4, "f0", is_wide=True)])

    assert [(), ("f0",)] == [sentence.keys for sentence in line.sentences]
    assert [Piece("甲。"), Piece("乙。")] == pieces((line,))


def test_an_empty_paper_has_no_lines() -> None:
    """What would be marked in it is marked nowhere."""
    assert () == cut("", [], [Place(0, 0, "e0")])


@given(
    st.text(alphabet="甲乙。\n🀄𠮷", max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.booleans()), max_size=6),
)
def test_nothing_is_lost_or_doubled(text: str, spans: list[tuple[int, int, bool]]) -> None:
    """The pieces of a line are its words, and each character is marked by what covers it and nothing else."""
    places = [
        Place(min(start, end, len(text)), min(max(start, end), len(text)), f"f{index}", is_wide=is_wide)
        for index, (start, end, is_wide) in enumerate(spans)
    ]
    blocks = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(body(at, at + len(line)))
        at += len(line) + 1
    for block, line in zip(blocks, cut(text, blocks, places), strict=True):
        at = block.start
        for piece in pieces((line,)):
            assert piece.text == text[at : at + len(piece.text)]
            for offset in range(at, at + len(piece.text)):
                covering = {
                    each.key for each in places if not each.is_wide and each.start <= offset < each.end
                }
                assert covering == set(piece.keys)
            at += len(piece.text)
        assert at == block.end
