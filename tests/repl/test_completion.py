"""What completes a line."""

from drafter.repl.completion import offers, words_for
from drafter.repl.context import Context


def texts(before: str, context: Context) -> list[str]:
    return [offer.text for offer in words_for(before, context)]


def test_a_command_is_completed_in_chinese_english_and_by_initials(context: Context) -> None:
    """At the beginning of the line."""
    assert ["起草"] == texts("起", context)
    assert "draft" in texts("dr", context)
    assert ["起草"] == texts("qc", context)


def test_arguments_are_completed_behind_the_command(context: Context) -> None:
    """Sections for draft, labels for set, by label or initials."""
    assert ["提案工作"] == texts("起草 提", context)
    assert ["立案件数"] == texts("设定 laj", context)
    assert "立案件数" in texts("set 立案", context)


def test_an_instruction_is_completed_by_its_longest_end(context: Context) -> None:
    """Chinese has no spaces: the end of what was typed begins the word."""
    (offer,) = words_for("请把立案件", context)

    assert ("立案件数", 3) == (offer.text, offer.replaces)


def test_letters_in_the_middle_of_a_word_are_no_initials() -> None:
    """Nor is a single one."""
    assert [] == offers("alaj", ["立案件数"])
    assert [] == offers("把l", ["立案件数"])
    assert ["立案件数"] == [offer.text for offer in offers("把la", ["立案件数"])]


def test_every_prefix_of_a_label_offers_it() -> None:
    """Whatever stands in front."""
    label = "提案办理协商会"
    for end in range(1, len(label)):
        found = offers(f"先写{label[:end]}", [label, "提交提案件数"])
        assert label in [offer.text for offer in found]
        assert {end} == {offer.replaces for offer in found}
