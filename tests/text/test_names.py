"""Titles and quoted names, and how any name is compared."""

import pytest

from drafter.text.names import find_quoted, find_titles, name_key


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (["《提案审查细则》"], "修订《提案审查细则》。"),
        (["《甲》", "《乙》"], "印发《甲》《乙》。"),
        (["《关于印发〈细则〉的通知》"], "印发《关于印发〈细则〉的通知》。"),
        (["《外《内》书》"], "印发《外《内》书》。"),
        ([], "印发《未完。"),
        ([], "印发《》。"),
        ([], "印发《跨\n行》。"),
    ],
)
def test_titles_are_what_stands_in_their_marks(found: list[str], text: str) -> None:
    """With another title inside at most, on one line."""
    assert found == [mention.text for mention in find_titles(text)]


@pytest.mark.parametrize(
    "text", ["“圆梦助学”活动", "「圆梦助学」行动", "“圆梦助学”主题活动", '"圆梦助学"品牌']
)
def test_the_name_of_an_activity_states_something(text: str) -> None:
    """Whoever reads it may ask when it was held."""
    assert [("圆梦助学", False)] == [(m.value.text, m.loose) for m in find_quoted(text)]


@pytest.mark.parametrize("text", ["“人民至上”的理念", "“讲奉献、有作为”", "“最美家庭”活动"])
def test_a_slogan_may_go_without_ground(text: str) -> None:
    """Words in quotation marks are often just words."""
    assert [True] == [m.loose for m in find_quoted(text)]


@pytest.mark.parametrize("text", ["“”", "“一”", "“他说，不行。”", "“跨\n行”"])
def test_a_quotation_is_no_name(text: str) -> None:
    """Too short, a sentence, or more than a line."""
    assert [] == find_quoted(text)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("提案审查细则", "《提案审查细则》"),
        ("圆梦助学", "“圆梦 助学”"),
        ("办法(试行)", "办法（试行）"),
        ("买买提·艾力", "买买提•艾力"),
        ("青政发〔2024〕12号", "青政发[2024]第012号"),
        ("青政发〔2024〕12号", "青政发（2024）12号"),
        ("方案(2024)", "方案（2024）"),
    ],
)
def test_names_are_compared_without_marks_and_widths(key: str, text: str) -> None:
    """What is left is what two people would read out alike."""
    assert key == name_key(text)
