"""What a revision did to the facts: altered, lost, added, each with the sentences of both papers."""

from drafter import Checker, load_facts
from drafter.papers.revision import Revision, counted, revisions
from drafter.text.text import Text

PAPER = (
    "一年来，共提交提案129件，经审查立案93件。副主席何静宜带队到承办单位督办。\n为困难学生捐款12000余元。\n"
)
FACTS = [
    {"label": "提交提案件数", "value": "129件"}, {"label": "立案件数", "value": "93件"},
    {"label": "督办带队", "value": "何静宜"}, {"label": "捐款", "value": "12000余元"},
]  # fmt: skip


def told(after: str, before: str = PAPER) -> tuple[Revision, ...]:
    return revisions(Text(before), Text(after), load_facts(FACTS), Checker())


def test_a_paper_that_was_not_touched_has_no_revisions() -> None:
    """Other words around the facts are none either."""
    assert () == told(PAPER)
    assert () == told(PAPER.replace("一年来，", "全年"))


def test_an_altered_figure_is_told_with_both_sentences() -> None:
    """What the facts give, what the revision says, and where."""
    one = told(PAPER.replace("93件", "95件"))[0]

    assert ("altered", "1", "立案件数", "93件", "95件") == (
        one.what,
        one.fact,
        one.label,
        one.value,
        one.revised,
    )
    assert ("立案93件" in one.before, "立案95件" in one.after) == (True, True)


def test_a_person_whose_place_another_took_was_altered() -> None:
    """Lost and added in one sentence are one revision."""
    found = told(PAPER.replace("何静宜", "周远航"))

    assert [("altered", "何静宜", "周远航")] == [(each.what, each.value, each.revised) for each in found]


def test_what_was_struck_out_is_lost() -> None:
    """With the sentence that said it."""
    one = told(PAPER.replace("为困难学生捐款12000余元。\n", ""))[0]

    assert ("lost", "12000余元", "", "为困难学生捐款12000余元。") == (
        one.what,
        one.value,
        one.revised,
        one.before,
    )


def test_what_was_put_in_is_added() -> None:
    """Under a label from its clause."""
    one = told(PAPER + "走访企业12家。\n")[0]

    assert ("added", "走访企业家数", "12家", "走访企业12家。") == (
        one.what,
        one.label,
        one.revised,
        one.after,
    )


def test_what_the_paper_said_too_was_not_added() -> None:
    """Whether the facts give it or not."""
    assert () == told(PAPER + "走访企业12家。\n", PAPER + "走访企业12家。\n")


def test_a_value_in_another_form_is_no_revision() -> None:
    """九十三件 is 93件."""
    assert () == told(PAPER.replace("93件", "九十三件"))


def test_revisions_are_counted_by_what_they_did() -> None:
    """Each sort, with nought."""
    assert {"altered": 1, "lost": 0, "added": 0} == counted(told(PAPER.replace("93件", "95件")))
