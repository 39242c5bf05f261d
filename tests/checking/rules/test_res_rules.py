"""Residue of sites and samples."""

import pytest

from drafter.checking.rules.res.page_number import page_number
from drafter.checking.rules.res.sample_name import sample_name
from drafter.checking.rules.res.site_chatter import site_chatter
from drafter.checking.rules.res.spun_words import spun_words
from drafter.checking.rules.res.watermark import watermark
from drafter.text.text import Text


def test_a_watermark_is_taken_out_whole_and_no_more() -> None:
    """The prose goes on right behind it."""
    raw = "全年组织本资料权属文秘家园放上鼠标按照提示查看文秘家园集中学习4次。"
    (hit,) = watermark(Text(raw))

    assert hit.span is not None
    assert raw[: hit.span[0]] + raw[hit.span[1] :] == "全年组织集中学习4次。"


@pytest.mark.parametrize(
    "raw",
    [
        "以上意见，仅供参考。",
        "希望各位委员踊跃建言。",
        "推荐阅读书目。",
        "发挥示范文明引领作用。",
        "欢迎各位委员。",
    ],
)
def test_ordinary_words_are_no_chatter(raw: str) -> None:
    """What a paper says itself."""
    assert [*site_chatter(Text(raw)), *watermark(Text(raw))] == []


def test_a_spun_word_alone_is_an_ordinary_word() -> None:
    """Four different ones must stand close together."""
    few = "工程进展顺利，经济进展报告已经提交，听取看法和建议。"
    many = "依据工作支配，用心参与调研，深化到基层听取看法，促进经济进展。"

    assert list(spun_words(Text(few))) == []
    assert ["工作支配", "用心参与", "深化到", "听取看法", "经济进展"] == [
        many[slice(*hit.span)] for hit in spun_words(Text(many)) if hit.span
    ]


def test_spun_words_far_apart_do_not_count_together() -> None:
    """One on each of many pages is chance."""
    raw = ("认真履职，" * 400).join(["工作支配", "用心参与", "深化到", "听取看法"])

    assert list(spun_words(Text(raw))) == []


def test_a_sample_s_name_is_its_own_in_its_own_paper() -> None:
    """The issuer is the one given, else the one that the title names."""
    raw = "工作总结\n组织委员到甘棠镇视察。"

    assert list(sample_name(Text(raw))) == []
    assert list(sample_name(Text(raw, issuer="甘棠镇政协工委"))) == []
    assert len(list(sample_name(Text(raw, issuer="清渡县政协")))) == 1


def test_one_person_of_a_sample_may_be_a_namesake() -> None:
    """A second name of the same sample decides."""
    assert list(sample_name(Text("委员张竞参加。", issuer="清渡县政协"))) == []
    assert len(list(sample_name(Text("委员李尧轩、李文松参加。", issuer="清渡县政协")))) == 2


def test_a_numbered_list_behind_a_whole_sentence_has_no_page_numbers() -> None:
    """Only a number that breaks a sentence is one."""
    raw = "全年工作可以概括为以下几个方面，都取得了比较好的成效，得到了充分肯定：\n1、学习。\n2、调研。"

    assert list(page_number(Text(raw))) == []
