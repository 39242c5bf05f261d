"""Where a fault stands."""

from drafter.facts.parsed import Parsed
from drafter.facts.where import Faults, Where


def test_a_place_names_line_path_and_labels() -> None:
    """As far as they are known."""
    faults = Faults(Parsed(None, {("部分", 0, "立案"): 12}))
    place = Where(("sections", 0), ("部分", 0), ("提案工作",)).at("filed", "立案", "立案件数")
    faults.add(place, "请核对。")
    faults.add(Where((3,), (3,), ("立案件数",)), "请核对。")
    faults.add(Where(), "请核对。")

    assert [
        "第4条（立案件数）：请核对。",
        "请核对。",
        "第12行 sections.0.filed（提案工作·立案件数）：请核对。",
    ] == [str(problem) for problem in faults.problems]
    assert "sections.0.filed" == place.id


def test_a_message_is_one_line() -> None:
    """Whatever the value holds."""
    faults = Faults(Parsed(None))
    faults.add(Where(("a",)), "「甲\n\t乙」请核对。")

    assert "a：「甲 乙」请核对。" == str(faults.problems[0])


def test_what_raises_is_noted_and_what_is_read_returned() -> None:
    """The message ends as a sentence."""
    faults = Faults(Parsed(None))

    def wrong() -> None:
        raise ValueError("不对")

    assert faults.attempt(Where(("a",)), lambda: 3) == 3
    assert faults.attempt(Where(("a",)), wrong) is None
    assert "a：不对。" == str(faults.problems[0])


def test_on_a_broken_line_nothing_else_is_reported() -> None:
    """What was read there is a guess."""
    faults = Faults(Parsed(None, {("a",): 1, ("b",): 2}, broken=frozenset({1})))
    faults.add(Where(("a",), ("a",)), "甲。")
    faults.add(Where(("b",), ("b",)), "乙。")

    assert ["第2行 b：乙。"] == [str(problem) for problem in faults.problems]
