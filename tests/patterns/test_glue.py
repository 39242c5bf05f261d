"""Pieces put together: marks, doubled words, long sentences."""

from drafter.patterns.glue import Glue, finished, measured


def glued(*pieces: str) -> str:
    """Pieces by turns from a pattern and from a fact."""
    glue = Glue()
    for number, piece in enumerate(pieces):
        (glue.value if number % 2 else glue.words)(piece)
    return glue.text


def test_the_stronger_of_two_marks_stays() -> None:
    """A comma in front of a full stop falls away."""
    assert glued("提交", "8件", "，。办复") == "提交8件。办复"


def test_nothing_begins_with_a_mark() -> None:
    """Where the first stretch fell away, its comma goes too."""
    assert glued("，立案", "8件") == "立案8件"


def test_a_mark_between_items_needs_an_item_before_it() -> None:
    """先后召开、 has lost its first item."""
    glue = Glue()
    glue.words("先后召开")
    glue.words("、常委会会议")

    assert glue.text == "先后召开常委会会议"


def test_words_that_meet_themselves_stand_once() -> None:
    """二次会议 in front of 会议以来."""
    assert glued("", "七届二次会议", "会议以来") == "七届二次会议以来"
    assert glued("已", "已全部办复") == "已全部办复"


def test_figures_that_meet_are_kept() -> None:
    """Only words are taken for doubled, never digits."""
    assert glued("共", "12件", "2件") == "共12件2件"


def test_a_long_sentence_is_cut_at_a_soft_stop() -> None:
    """Where little was said before, the stop is a comma."""
    assert glued("立案", "8件", "／办复", "8件") == "立案8件，办复8件"
    assert glued("立案" + "很多" * 30, "8件", "／办复", "8件").count("。") == 1


def test_no_full_stop_parts_a_result_from_its_subject() -> None:
    """得到 takes its subject from the clause before."""
    assert "。" not in glued("报告" * 30, "8份", "／得到肯定")


def test_a_sentence_that_grew_too_long_is_cut_where_it_is_evenest() -> None:
    """At a soft stop that was a comma while the sentence was still short."""
    glue = Glue()
    for words in ("坚持每月学习", "／通过座谈会" + "反复" * 18, "／学习" + "精神" * 40):
        glue.words(words)
        glue.value("十五条")

    assert glue.text.count("。") == 0
    assert glue.cut().index("。") > glue.cut().index("座谈会")
    assert glue.cut().count("。") == 1


def test_a_soft_comma_gives_way_to_a_verb_of_reception() -> None:
    """《…》得到重视, but 《…》，县委研究."""
    assert glued("", "《甲》", "＼得到重视") == "《甲》得到重视"
    assert glued("", "《甲》", "＼县委专题研究") == "《甲》，县委专题研究"


def test_a_figure_counts_as_one_character() -> None:
    """So that no digit moves a stop."""
    assert measured("立案93件") == measured("立案12,000件") == 4


def test_a_sentence_ends_once() -> None:
    """A lead keeps its colon, a call its exclamation mark."""
    assert [finished(text) for text in ("立案8件，", "如下：", "努力！", "")] == [
        "立案8件。",
        "如下：",
        "努力！",
        "",
    ]
