"""Which pattern is taken, and which is struck."""

from drafter.models.realizer.choice import Memory, choose, opener
from drafter.models.realizer.prose import Pattern, PatternEntry
from drafter.patterns.pattern import parse, slots
from drafter.patterns.scope import Filled, scope_of
from drafter.sections.proposals import Proposals

GIVEN = Proposals.model_validate({"submitted": "128件", "filed": "112件", "key_titles": ["甲", "乙"]})


def patterns(*texts: str, **conditions: object) -> list[Pattern]:
    return [
        Pattern(
            str(number),
            parse(text),
            frozenset(slot.field for slot in slots(parse(text))),
            PatternEntry.model_validate({"text": text, **conditions}),
        )
        for number, text in enumerate(texts)
    ]


def chosen(options: list[Pattern], memory: Memory | None = None, key: str = "k") -> str:
    found = choose(options, scope_of(GIVEN, {}, "work_summary"), memory or Memory(), key, "0")
    return found.filled.text if found else ""


def test_the_pattern_that_says_most_is_taken() -> None:
    """Whatever stands first."""
    assert chosen(patterns("提交{submitted}", "提交{submitted}，立案{filed}")) == "提交128件，立案112件"


def test_a_pattern_without_its_facts_is_not_taken() -> None:
    """What is not given cannot be said."""
    assert chosen(patterns("并案{merged}")) == ""


def test_conditions_hold() -> None:
    """Least and most of a list, what must and must not be given, the genre, how a fact begins."""
    assert chosen(patterns("重点{key_titles}", min={"key_titles": 3})) == ""
    assert chosen(patterns("重点{key_titles}", max={"key_titles": 1})) == ""
    assert chosen(patterns("提交{submitted}", needs=["merged"])) == ""
    assert chosen(patterns("提交{submitted}", without=["filed"])) == ""
    assert chosen(patterns("提交{submitted}", any=["merged"])) == ""
    assert chosen(patterns("提交{submitted}", genre="session_report")) == ""
    assert chosen(patterns("提交{submitted}", starts={"submitted": ["96"]})) == ""
    assert chosen(patterns("提交{submitted}", starts={"submitted": ["96", "128"]})) == "提交128件"


def test_equals_are_taken_by_the_key() -> None:
    """Twelve keys, more than one choice."""
    options = patterns("提交{submitted}", "共收到{submitted}", "先后提交{submitted}")

    assert len({chosen(options, key=f"k{n}") for n in range(12)}) == 3


def test_the_pattern_of_the_sentence_before_is_struck() -> None:
    """Its equal is taken instead."""
    options = patterns("提交{submitted}", "共收到{submitted}")
    memory = Memory()
    memory.keep(Filled("全年收集96条", frozenset(), ()), options[0])

    assert {chosen(options, memory, f"k{n}") for n in range(8)} == {"共收到128件"}


def test_three_sentences_running_do_not_open_alike() -> None:
    """Two that open with a time are followed by one that does not."""
    options = patterns("全年提交{submitted}", "提交{submitted}")
    memory = Memory()
    memory.keep(Filled("年初召开会议", frozenset(), ()))
    memory.keep(Filled("5月视察学校", frozenset(), (), head="time"))

    assert {chosen(options, memory, f"k{n}") for n in range(8)} == {"提交128件"}


def test_the_same_form_of_outcome_does_not_come_twice() -> None:
    """A tail after a tail is struck."""
    options = patterns("提交{submitted}", outcome="tail") + patterns("共收到{submitted}")
    memory = Memory(outcomes=["tail"])

    assert {chosen(options, memory, f"k{n}") for n in range(8)} == {"共收到128件"}


def test_where_all_are_struck_the_one_used_longest_ago_is_taken() -> None:
    """Something has to be said."""
    option = patterns("提交{submitted}")
    memory = Memory()
    memory.keep(Filled("提交9件", frozenset(), ()), option[0])

    assert chosen(option, memory) == "提交128件"


def test_openers_are_told_apart() -> None:
    """Time, frame, actor, act."""
    texts = ["全年召开会议", "围绕食堂视察", "委员到学校", "召开会议"]

    assert [opener(Filled(text, frozenset(), ())) for text in texts] == ["time", "frame", "actor", "act"]
