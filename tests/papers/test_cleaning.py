"""A sample made fit to be learned from."""

from drafter.papers.cleaning import cleaned
from drafter.papers.outlines import parts_of

STORY = (
    "别人都羡慕她们能够近距离接触嘉宾，却不知道她们背后的辛苦。她们要始终保持微笑，因为她们代表着学校。\n"
    "她在机场等了整整一个下午，接到人时她的嗓子都哑了。可她说，看到老人的笑容，她觉得一切都值得。\n"
) * 4


def test_site_chatter_and_page_numbers_are_taken_out() -> None:
    """And told."""
    sample = cleaned(
        "a.txt",
        "工作总结\n一、学习\n组织学习4次。\n- 3 -\n二、提案\n更多范文请访问第一文库网。\n立案93件。\n",
    )

    assert "- 3 -" not in sample.text
    assert "- 3 -" in sample.removed
    assert "组织学习4次。" in sample.text


def test_half_width_marks_between_han_are_made_full() -> None:
    """A clock time keeps its colon."""
    assert "立案93件，办结；9:30开会。" == cleaned("a.txt", "立案93件,办结;9:30开会。").text


def test_headings_inside_a_line_begin_a_line() -> None:
    """Web pages run lines together."""
    assert ["", "学习", "提案"] == [
        part.heading
        for part in parts_of(
            cleaned("a.txt", "工作总结\n现汇报如下： 一、学习 组织学习4次。 二、提案 立案93件。").text
        )
    ]


def test_spun_words_are_told_and_what_was_meant_stands_there() -> None:
    """Their places are known, so that no sentence with one is taken."""
    sample = cleaned("a.txt", "按照年初的工作支配，立案93件。认真大力宣扬，促进经济进展，加强环境爱惜。")
    start = sample.text.index("工作安排")

    assert "工作支配" in sample.spun_words
    assert sample.has_spun(start, start + 4)


def test_one_such_word_alone_bars_its_sentence() -> None:
    """It is no proof that the sample was spun, so it stays as it is."""
    sample = cleaned("a.txt", "按照年初的工作支配，立案93件。")

    assert sample.has_spun(0, len(sample.text))
    assert (False, True) == (sample.is_spun, "工作支配" in sample.text)


def test_many_spun_words_make_a_spun_sample() -> None:
    """None of its sentences is to be trusted."""
    assert cleaned("a.txt", "工作支配。大力宣扬。经济进展。爱惜环境。").is_spun


def test_a_story_is_no_official_paper() -> None:
    """It is told of him and her, without title and headings."""
    assert cleaned("a.txt", STORY).is_story
    assert not cleaned("a.txt", "工作总结\n一、学习\n组织学习4次。\n").is_story


def test_half_width_brackets_around_han_are_made_full() -> None:
    """Numbers keep theirs."""
    assert "各县（市、区）召开会议(3)次。" in cleaned("a.txt", "各县(市、区)召开会议(3)次。").text
