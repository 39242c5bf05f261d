"""How well a place fits a label: the words around it, the nearer the heavier."""

import pytest

from drafter.checking.context import Context, Contexts, grams_of, weigh
from drafter.text.text import Text
from drafter.text.values import Kind, Mention, Name


def score(norm: str, words: str, label: str) -> float:
    """The weight of a label at some words of a text."""
    grams = grams_of([label])
    start = norm.index(words)
    place = Mention(Kind.PHRASE, start, start + len(words), words, Name(words))
    weighed = weigh([grams])[0]
    return Contexts(Text(norm), grams).at(place).score(weighed)


def test_words_in_front_weigh_more_than_words_behind() -> None:
    """经审查立案|93件 against 93件|立案."""
    assert score("经审查立案93件。", "93件", "立案") > score("93件已立案。", "93件", "立案") > 0


@pytest.mark.parametrize(
    ("nearer", "farther"),
    [
        ("立案93件。", "立案的提案经过认真审查后共有93件。"),
        ("立案93件。", "立案工作有序，93件办结。"),
        ("立案工作有序，93件办结。", "立案工作有序。93件办结。"),
        ("93件立案。", "93件办结，其余立案。"),
    ],
)
def test_the_nearer_weighs_more(nearer: str, farther: str) -> None:
    """The clause before the sentence, the sentence before what comes before."""
    assert score(nearer, "93件", "立案") > score(farther, "93件", "立案")


def test_words_that_stand_nowhere_weigh_nothing() -> None:
    """No shared pair, no weight."""
    assert 0 == score("经审查立案93件。", "93件", "捐款")


def test_what_many_labels_share_counts_little() -> None:
    """件数 in every label tells none from another; 时间 tells nothing at all."""
    alone, shared = weigh([grams_of(["立案"])]), weigh([grams_of(["立案"]), grams_of(["立案"])])
    empty = weigh([grams_of(["时间"])])

    assert dict(alone[0])["立案"] > dict(shared[0])["立案"]
    assert dict(alone[0])["立案"] > dict(empty[0])["时间"]


@pytest.mark.parametrize(
    ("grams", "words"),
    [
        ({"立案", "案件", "件数"}, ["立案件数"]),
        ({"立案", "满意"}, ["立案、满意"]),
        ({"立案"}, ["立案", "“立案”"]),
        (set(), ["案", "（）", ""]),
    ],
)
def test_a_label_is_its_pairs_of_characters(grams: set[str], words: list[str]) -> None:
    """Marks and 的 part words."""
    assert grams == grams_of(words)


def test_in_a_list_said_respectively_each_figure_is_of_its_own_item() -> None:
    """The first of the first, the second of the second."""
    text = "清河乡、白石镇分别获拨190万元和165万元。"

    assert score(text, "190万元", "清河乡") > score(text, "165万元", "清河乡")
    assert score(text, "165万元", "白石镇") > score(text, "190万元", "白石镇")


@pytest.mark.parametrize(
    "text", ["清河乡分别获拨190万元和165万元。", "甲乡、乙镇、丙村分别获拨190万元和165万元。"]
)
def test_a_list_that_does_not_match_its_figures_says_nothing(text: str) -> None:
    """As many items as figures, or no order is read into them."""
    assert score(text, "190万元", "获拨") == pytest.approx(
        score(text.replace("分别", "分批"), "190万元", "获拨")
    )


def test_a_context_is_read_once() -> None:
    """The second question is answered from the first."""
    contexts = Contexts(Text("立案93件。"), frozenset(["立案"]))
    place = Mention(Kind.PHRASE, 2, 5, "93件", Name("93件"))

    assert contexts.at(place) is contexts.at(place)
    assert contexts.fresh(place) == contexts.at(place)
    assert 0 == Context({}).score(weigh([grams_of(["立案"])])[0])
