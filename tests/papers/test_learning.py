"""A genre out of samples: sections, facts, sentences with slots."""

import tomllib

from drafter.papers.cleaning import cleaned
from drafter.papers.genre_files import genre_files
from drafter.papers.learning import Learned, LearnedSection, learn

ONE = """青屏县政协2023年工作总结

一、加强学习
组织委员集中学习4次，参加560人次。一是3月、5月开展辅导；二是走访茶农86户。

二、办好提案
共提交提案129件，经审查立案93件。提案质量不断提高。

青屏县政协
2023年12月18日
"""
TWO = (
    ONE.replace("2023", "2024")
    .replace("129件", "141件")
    .replace("共提交", "全年提交")
    .replace("办好提案", "办好提案工作")
)


def learned(*texts: str) -> Learned:
    return learn([cleaned(f"{number}.txt", text) for number, text in enumerate(texts, 1)])


def section(title: str, *texts: str) -> LearnedSection:
    return next(each for each in learned(*(texts or (ONE,))).sections if each.title == title)


def test_sections_are_those_of_the_headings() -> None:
    """In their order; the genre is called as the title calls it."""
    found = learned(ONE)

    assert ("工作总结", "done") == (found.title, found.mood)
    assert ["加强学习", "办好提案"] == [each.title for each in found.sections]


def test_facts_become_fields_with_labels_units_and_examples() -> None:
    """What the paper says of itself is the genre's own."""
    fields = {each.label: (each.kind, each.unit, each.examples) for each in section("办好提案").fields}

    assert {
        "提交提案件数": ("quantity", "件", ["129件"]),
        "审查立案件数": ("quantity", "件", ["93件"]),
    } == fields


def test_sentences_become_patterns() -> None:
    """The facts are slots; the sample is named."""
    pattern = section("办好提案").patterns[0]

    assert ("共提交提案{quantity_a}，经审查立案{quantity_b}", "1.txt") == (pattern.text, pattern.sample)


def test_the_items_of_a_run_are_patterns_of_their_own() -> None:
    """Without their numbers; a list is one slot."""
    texts = [each.text for each in section("加强学习").patterns]

    assert "走访茶农{quantity_c}" in texts
    assert any("{date_a:、}" in text for text in texts)


def test_a_sentence_without_facts_is_an_example_of_a_point() -> None:
    """It may be said of another year too."""
    assert ["提案质量不断提高"] == section("办好提案").points


def test_like_sections_of_two_samples_are_one() -> None:
    """With the patterns of both."""
    found = section("办好提案", ONE, TWO)

    assert ["1.txt", "2.txt"] == [each.sample for each in found.patterns]
    assert 2 == len(found.fields)
    assert ["办好提案", "办好提案工作"] == found.headings


def test_no_sentence_with_a_spun_word_is_taken() -> None:
    """Nor any of a sample that is full of them; it is counted."""
    spun = ONE.replace("共提交", "按照工作支配，共提交")
    found = learned(spun)

    assert {"1.txt": 1} == found.refused
    assert not any("支配" in text for name, text in genre_files(found).items() if name.endswith("prose.toml"))
    full = learned(spun + "大力宣扬，走访9户。促进经济进展，走访7户。爱惜环境，走访5户。")
    assert not any(each.patterns for each in full.sections)


def test_no_sentence_with_a_mask_is_taken() -> None:
    """A pattern would carry it into every paper."""
    assert [] == section("办好提案", ONE.replace("129件", "XX件")).patterns


def test_a_plan_is_told_as_one() -> None:
    """By its title."""
    assert ("工作计划", "plan") == (
        learned(ONE.replace("总结", "计划")).title,
        learned(ONE.replace("总结", "计划")).mood,
    )


LEVELS = """青屏县政协2024年工作总结

一、2024年主要工作
（一）加强学习
组织委员集中学习4次。
（二）办好提案
共提交提案129件。

二、下一步打算
（一）开展调研
开展调研3次。
（二）开展视察
开展视察2次。
"""


def test_headings_of_the_second_level_are_sections_of_a_part() -> None:
    """The part has the heading above them, without the year that it was."""
    found = learned(LEVELS)
    frame = tomllib.loads(genre_files(found)["prompts/learned_genre/frame.toml"])

    assert ["加强学习", "办好提案", "开展调研", "开展视察"] == [each.title for each in found.sections]
    assert ["主要工作", "下一步打算"] == [part["heading"] for part in frame["part"]]
    assert ["section_c", "section_d"] == frame["part"][1]["sections"]


def test_a_part_ahead_is_told_as_a_plan() -> None:
    """By its heading."""
    frame = tomllib.loads(genre_files(learned(LEVELS))["prompts/learned_genre/frame.toml"])

    assert [None, "plan"] == [part.get("mood") for part in frame["part"]]


def test_no_sentence_with_a_long_name_in_quotation_marks_is_taken() -> None:
    """It is of that year alone; a slogan is not."""
    long = ONE.replace("共提交", "“关于整治市区道路环境的建议”得到重视，共提交")
    short = ONE.replace("共提交", "按照“少而精”的要求，共提交")

    assert [] == section("办好提案", long).patterns
    assert 1 == len(section("办好提案", short).patterns)
