"""Posts said of given persons."""

from collections.abc import Callable

import pytest

from drafter import check

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("wrong", "given", "text"),
    [
        ("副秘书长", "秘书长木青", "会议由副秘书长木青主持。"),
        ("秘书长", "副秘书长木青", "会议由秘书长木青主持。"),
        ("主席", "县政协副主席何静宜", "县政协主席何静宜带队。"),
        ("主席", "县政协副主席何静宜", "何静宜主席带队。"),
        ("原县政协副主席", "县政协副主席何静宜", "原县政协副主席何静宜带队。"),
        ("副县长", "常务副县长龚明理", "副县长龚明理主持。"),
        ("县长", "代县长许望舒", "县长许望舒主持。"),
        ("书记", "县政协副主席何静宜", "县政协党组书记何静宜带队。"),
        ("常委", "委员周远航", "常委周远航带头捐款。"),
        ("高级农艺师", "农艺师段文昌", "高级农艺师段文昌到场授课。"),
        ("副组长", "督查组组长陶明礼", "副组长陶明礼带队。"),
    ],
)
def test_a_post_that_was_not_given_is_an_alteration(
    errors: Errors, wrong: str, given: str, text: str
) -> None:
    """An office, or the grade of any post."""
    assert [("COV202", wrong, "0")] == errors(text, ("出席人员", given))


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("县政协副主席何静宜", "副主席何静宜带队，何静宜副主席讲话，何静宜同志总结。"),
        ("县政协副主席何静宜", "县政协党组成员、副主席何静宜带队。"),
        ("县政协副主席何静宜", "组长何静宜通报情况，何静宜委员发言。"),
        ("县委常委、常务副县长龚明理", "常务副县长龚明理主持，县委常委龚明理讲话。"),
        ("高级农艺师段文昌", "农艺师段文昌到场授课。"),
        ("何静宜", "县政协副主席何静宜带队。"),
    ],
)
def test_any_given_post_may_be_said(errors: Errors, given: str, text: str) -> None:
    """Each of several, a part taken for the occasion, or none; where no post was given, any."""
    assert [] == errors(text, ("出席人员", given))


def test_a_post_may_stand_in_other_facts(errors: Errors) -> None:
    """What is said of somebody anywhere was given."""
    point = {"label": "要点", "value": "总河长何静宜主任巡河", "type": "point"}

    assert [] == errors(
        "县政协副主席何静宜带队。总河长何静宜主任巡河。", ("带队", "县政协副主席何静宜"), point
    )


def test_exchanged_persons_are_told_once(errors: Errors) -> None:
    """Who stands at the other's place is exchanged; the posts beside are right."""
    found = errors(
        "县委书记杨树声讲话，县长马骁云主持。", ("县委书记", "县委书记马骁云"), ("县长", "县长杨树声")
    )

    assert {"杨树声", "县委书记", "马骁云", "书记", "县长"} >= {words for _, words, _ in found}
    assert found


def test_a_person_with_another_post_everywhere_is_altered() -> None:
    """The remedy is the post as given."""
    report = check("副秘书长木青主持。", [{"label": "主持", "value": "秘书长木青"}])

    assert ["altered"] == [fact.status for fact in report.facts]
    assert ["秘书长"] == [finding.suggestion for finding in report.findings]
