"""Sentences laid out in paragraphs."""

from drafter.models.realizer.paragraphs import Sentence, laid_out


def sentence(size: int, **tags: bool) -> Sentence:
    return Sentence("甲" * (size - 1) + "。", **tags)


def test_little_is_one_paragraph() -> None:
    """Where a part would open a paragraph of its own with next to nothing, it does not."""
    assert laid_out([sentence(40), sentence(50, opens=True)]).count("\n") == 0


def test_a_part_of_some_length_opens_a_paragraph() -> None:
    """Each paragraph holds one matter."""
    assert [len(line) for line in laid_out([sentence(100), sentence(100, opens=True)]).split("\n")] == [
        100,
        100,
    ]


def test_a_crowded_paragraph_is_split_evenly() -> None:
    """Not 390 and 50."""
    lengths = [len(line) for line in laid_out([sentence(60) for _ in range(6)]).split("\n")]

    assert lengths == [180, 180]


def test_the_rest_of_a_paragraph_does_not_stand_alone() -> None:
    """A last sentence of a few words stays with what it belongs to."""
    lengths = [len(line) for line in laid_out([sentence(150), sentence(150), sentence(30)]).split("\n")]

    assert lengths == [150, 180]


def test_a_first_sentence_does_not_stand_alone() -> None:
    """Nor does a short one in front of a long part that opens a paragraph."""
    lengths = [len(line) for line in laid_out([sentence(30), sentence(240, opens=True)]).split("\n")]

    assert lengths == [270]


def test_a_sentence_that_runs_on_into_nothing_ends() -> None:
    """Its comma is a full stop where no sentence follows, or a list."""
    assert laid_out([Sentence("2025年，"), Sentence("抓好督办。")]) == "2025年，抓好督办。"
    assert laid_out([Sentence("2025年，")]) == "2025年。"


def test_a_lead_stays_with_its_list() -> None:
    """No paragraph ends with a colon."""
    lead = Sentence("甲" * 200 + "：")
    items = [Sentence("一是" + "乙" * 120 + "；", item=True), Sentence("二是" + "丙" * 120 + "。", item=True)]

    assert laid_out([lead, *items]).count("\n") == 0


def test_a_colon_that_leads_into_nothing_is_a_full_stop() -> None:
    """A list that was announced and is not there is not announced."""
    assert laid_out([Sentence("重点抓好以下工作："), sentence(10)]).startswith("重点抓好以下工作。")


def test_the_last_colon_hands_over_to_the_next_section() -> None:
    """现将有关情况总结如下：."""
    assert laid_out([sentence(10), Sentence("现将有关情况总结如下：")]).endswith("如下：")


def test_a_sentence_apart_stands_alone_however_short() -> None:
    """Months and decisions are never merged with their neighbours."""
    found = laid_out([sentence(30), sentence(20, apart=True), sentence(20, apart=True)])

    assert [len(line) for line in found.split("\n")] == [30, 20, 20]


def test_a_lead_before_paragraphs_keeps_its_colon() -> None:
    """重点抓好以下工作： leads into the paragraphs that follow."""
    assert laid_out([Sentence("抓好以下工作："), sentence(20, apart=True)]).startswith("抓好以下工作：\n")
