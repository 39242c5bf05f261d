"""What checking passes over and a paper states all the same."""

import pytest

from drafter.papers.names import passed_over, whole
from drafter.text.text import Text
from drafter.text.values import Kind, Mention, Name


def found(words: str) -> list[Mention]:
    text = Text(words)
    return passed_over(text.norm, text.mentions, [])


def said(words: str) -> list[tuple[Kind, str, bool]]:
    return [(each.kind, each.text, each.loose) for each in found(words)]


@pytest.mark.parametrize(
    "body", ["县委", "市政协", "镇党委", "自治州政协", "市委办", "街道党工委", "省委组织部"]
)
def test_a_body_known_by_its_level_is_loose(body: str) -> None:
    """Nobody in particular, most likely the same next year."""
    assert (Kind.ORGANISATION, body, True) in said(f"有关情况报送{body}，得到肯定。")


@pytest.mark.parametrize("body", ["市纠风办", "市招商引资办"])
def test_an_office_is_somebody_in_particular(body: str) -> None:
    """So it may be left over."""
    assert (Kind.ORGANISATION, body, False) in said(f"由{body}承办。")


def test_a_post_is_no_body() -> None:
    """县委书记 is a post of its holder."""
    assert [] == [each for each in said("县委书记到会讲话。") if each[0] is Kind.ORGANISATION]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("委员赴北戴河参加培训。", "北戴河"),
        ("在本布图镇设立联系小组。", "本布图镇"),
        ("分批到香港、澳门考察。", "澳门"),
    ],
)
def test_where_one_went_is_a_place(words: str, place: str) -> None:
    """Whether its ending says so or a segmenter knows it."""
    assert (Kind.PLACE, place, False) in said(words)


@pytest.mark.parametrize(
    "words", ["宣传缺乏广度、深度。", "深入到全镇各村。", "维护新疆稳定。", "走访困难群众。"]
)
def test_what_is_no_place_is_left_out(words: str) -> None:
    """Words that only end like one, and places that nobody went to."""
    assert [] == [each for each in said(words) if each[0] is Kind.PLACE]


def test_a_member_is_known_by_name() -> None:
    """In front of 委员, where a segmenter takes it for a name."""
    assert (Kind.PERSON, "乌根祥", False) in said("参与引资的委员中，乌根祥委员引进外资300万美元。")


def test_a_slogan_is_told_but_no_set_phrase() -> None:
    """“两走访” is this paper's, “三个代表” everybody's."""
    slogans = [each[1] for each in said("开展“两走访”，学习“三个代表”重要思想。") if each[0] is Kind.QUOTED]

    assert ["“两走访”"] == slogans


def test_nothing_is_told_twice() -> None:
    """What touches a known mention is left to it."""
    text = Text("有关情况报送县委，得到肯定。")
    known = found(text.raw)

    assert [] == passed_over(text.norm, text.mentions, known)


@pytest.mark.parametrize(
    ("words", "name", "expected"),
    [
        ("按照政协岚溪县委员会安排，开展视察。", "照政协岚溪县委员会", "政协岚溪县委员会"),
        ("有关情况报送镇党委。", "报送镇", None),
        ("在岚溪县视察。", "岚溪县", "岚溪县"),
    ],
)
def test_a_name_begins_and_ends_with_a_word(words: str, name: str, expected: str | None) -> None:
    """What is cut out of the middle of a word or of a verb is no name."""
    start = words.index(name)
    kind = Kind.PLACE if name.endswith(("镇", "县")) else Kind.ORGANISATION
    mention = Mention(kind, start, start + len(name), name, Name(name))

    aligned = whole(words, mention)

    assert expected == (aligned.text if aligned else None)
