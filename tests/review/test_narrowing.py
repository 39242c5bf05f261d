"""Where in a paragraph a fact is said."""

from drafter.review.cutting import Place
from drafter.review.narrowing import narrowed
from drafter.text.sentences import find_sentences

TEXT = (
    "各项工作有序推进，受到委员好评。全年开展走访调研十余次，建言献策。县委县政府高度重视，办理工作取得成效。"
)


def places(span: tuple[int, int], value: str) -> list[Place]:
    return list(narrowed(TEXT, find_sentences(TEXT), span, value, "f0"))


def test_a_value_s_own_span_stays() -> None:
    """A span about as long as the value is where it is said."""
    assert [Place(3, 9, "f0")] == places((3, 9), "有序推进")


def test_words_that_stand_there_are_found() -> None:
    """A whole paragraph that holds the very words is narrowed to them."""
    at = TEXT.index("走访调研")

    assert [Place(at, at + 4, "f0")] == places((0, len(TEXT)), "走访调研")


def test_else_the_sentences_that_have_most_of_them() -> None:
    """Told in other words, a fact belongs to the sentence that shares most with it."""
    start, end = TEXT.index("全年"), TEXT.index("县委")

    assert [Place(start, end, "f0", is_wide=True)] == places((0, len(TEXT)), "调研走访，建言献策")
