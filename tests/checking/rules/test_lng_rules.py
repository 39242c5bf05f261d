"""What models and careless copies leave in the prose."""

import pytest

from drafter.checking.rules.lng.markdown_left import markdown_left
from drafter.checking.rules.lng.model_chatter import model_chatter
from drafter.checking.rules.lng.other_language import other_language
from drafter.checking.rules.lng.repeated_sentence import repeated_sentence
from drafter.text.text import Text


def test_headings_of_a_markdown_file_are_its_form() -> None:
    """Title and headings may have their #; nothing else may."""
    raw = "# 工作总结\n\n## 一、学习\n\n共提交**129件**提案。"

    assert ["**129件**"] == [
        raw[slice(*hit.span)] for hit in markdown_left(Text(raw, markdown=True)) if hit.span
    ]
    assert len(list(markdown_left(Text(raw)))) == 3


@pytest.mark.parametrize(
    "raw",
    [
        "* 加强学习",
        "+ 加强学习",
        "> 加强学习",
        "---",
        "|---|---|",
        "详见[公报](https://example.cn/a)",
        "第一行<br/>第二行",
    ],
)
def test_marks_of_markdown_are_found(raw: str) -> None:
    """Bullets, quotations, rules, tables, links."""
    assert list(markdown_left(Text(raw)))


@pytest.mark.parametrize("raw", ["- 3 -", "增长-3%", "1+1", "A*B", "5>3", "——抓学习", "建成“1+N”体系"])
def test_marks_of_prose_are_not(raw: str) -> None:
    """Page numbers, signs, dashes."""
    assert list(markdown_left(Text(raw))) == []


@pytest.mark.parametrize(
    "raw",
    [
        "以下是为您起草的总结：",
        "根据您提供的信息，总结如下。",
        "我无法访问实时数据。",
        "您可以根据实际情况修改。",
        "Sure, here is the summary.",
        "<think>",
        "注：以上数据为示例。",
        "请告诉我您的要求。",
    ],
)
def test_a_model_s_reply_is_found(raw: str) -> None:
    """Whatever it says to the one who asked."""
    assert list(model_chatter(Text(raw)))


@pytest.mark.parametrize(
    "raw",
    [
        "当然，成绩的取得离不开各方支持。",
        "如有需要修改的意见，请与提案委联系。",
        "以下为会议主要精神。",
        "推广人工智能应用，建设大模型产业园。",
        "希望各位委员随时反映社情民意。",
        "好的经验要坚持，好的做法要推广。",
        "收到提案129件。",
    ],
)
def test_ordinary_words_are_no_reply(raw: str) -> None:
    """What a paper says of its own matters."""
    assert list(model_chatter(Text(raw))) == []


def test_a_repeated_paragraph_is_not_told_sentence_by_sentence() -> None:
    """One fault, one finding."""
    line = "坚持把学习作为履职的第一要务，全年组织集中学习。认真开展调研视察，提出意见建议若干条。"

    assert list(repeated_sentence(Text(f"{line}\n{line}"))) == []


@pytest.mark.parametrize("raw", ["GDP增长6%", "推广WiFi覆盖", "引进Tesla Model项目", "5G+AI应用", "拨打QQ"])
def test_usual_letters_pass(raw: str) -> None:
    """Abbreviations and names of up to two words."""
    assert list(other_language(Text(raw))) == []


@pytest.mark.parametrize("raw", ["建設を進める", "мы работаем", "발전을 위하여"])
def test_other_scripts_are_found(raw: str) -> None:
    """Japanese, Russian, Korean."""
    assert list(other_language(Text(raw)))
