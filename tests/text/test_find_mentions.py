"""One pass over a text finds every mention, in order, at the right place, whatever the text."""

import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafter.text.mentions import find_mentions
from drafter.text.normal import normalized
from drafter.text.scan import mentions
from drafter.text.values import Kind

_WORDS = (
    "0 9 ０ 一 十 百 万 亿 半 两 〇 ○ 点 第 届 次 年 月 日 时 分 件 人 元 余 近 以上 至 — - 、 ， 。 . , % ％ 分之 成 "
    "翻 番 每 周 《 》 〔 〕 “ ” ( ) （ ） 号 主席 何静宜 县 局 在 镇 Ｇ G × 数 几 上 今年 同年 当日 去年"
)
_ODD = [" ", "\n", "\r\n", "\x00", "\ufeff", "\u202e", "\u2066", "\ud800", "\udfff"]
_LONG = [
    "1",
    "一",
    "半",
    "第",
    "1,",
    "〇",
    "年",
    "1年",
    "“",
    "《",
    "（",
    "a1",
    "1.",
    "万",
    "、",
    "1、",
    "局",
    "每",
    "翻",
]
_PIECES = [*_WORDS.split(), *_ODD]
anything = st.text(st.characters(), max_size=80) | st.lists(st.sampled_from(_PIECES), max_size=40).map(
    "".join
)


@given(anything)
@example("\ud800第\udfff")
@example("\ufeff93件\r\n\x00二〇〇四年\u202e")
@example("第")
@example("半")
@example("翻")
@example("〔2024〕")
def test_any_text_has_its_mentions_in_order_and_in_place(text: str) -> None:
    """Nothing raises, the order is that of the text, and each mention quotes what stands at its offsets."""
    found = find_mentions(normalized(text), raw=text)

    assert sorted(found, key=lambda m: (m.start, -m.end)) == list(found)
    assert [text[m.start : m.end] for m in found] == [m.text for m in found]
    assert all(0 <= m.start < m.end <= len(text) for m in found)


@given(anything)
def test_figures_do_not_overlap(text: str) -> None:
    """One numeral is read once."""
    figures = [m for m in mentions(text) if m.kind in (Kind.QUANTITY, Kind.RATE, Kind.ORDINAL)]

    assert all(one.end <= other.start for one, other in pairwise(figures))


@pytest.mark.parametrize("around", ["", "，", "\r\n", "\ufeff", "\x00", "\ud800", "\u202e", "县政协"])
def test_a_figure_is_found_whatever_stands_around_it(around: str) -> None:
    """Han characters are no word boundary, and odd characters none either."""
    assert ["93件"] == [m.text for m in mentions(f"{around}93件{around}")]


@pytest.mark.parametrize(
    "text",
    [
        "途经三里河",
        "二七路沿线",
        "第三中学",
        "四处走访群众",
        "统一思想",
        "三个代表",
        "两手抓",
        "12345热线",
        "5G基站",
        "7×24小时服务",
        "7·18洪灾",
        "一、提案工作",
        "（二）视察工作",
        "1.提案工作",
        "3）视察工作",
        "一是加强学习；二是改进作风",
        "PM2.5浓度",
        "A4纸",
    ],
)
def test_a_numeral_that_counts_nothing_needs_no_ground(text: str) -> None:
    """Names, set phrases, numbering and types are known for what they are."""
    assert [] == [m.text for m in mentions(text) if not m.loose]


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (["四处"], "修建四处水利设施"),
        (["二00四年"], "二00四年的工作"),
        (["二○○六年"], "二○○六年的工作"),
        (["９３件"], "立案９３件"),
        (["12,000元"], "捐款12,000元"),
        (["120\n0元"], "捐款120\n0元"),
        (["3\n件"], "立案3\n件"),
        (["3\r\n件"], "立案3\r\n件"),
        (["2024\n年12\r\n月3日"], "到2024\n年12\r\n月3日"),
        (["46件", "21件"], "分别达到46件和21件"),
        (["1", "3", "5月"], "1、3、5月"),
        (["六届二次会议"], "召开六届二次会议"),
        (["2024年", "12月"], "2024年，12月"),
        (["《三年规划（2024—2026年）》"], "印发《三年规划（2024—2026年）》"),
        (["上百家"], "走访上百家企业"),
        (["40多次"], "走访40多次"),
        (["翻了一番"], "翻了一番"),
        (["每两周1次"], "每两周1次"),
    ],
)
def test_what_a_text_states_is_found(found: list[str], text: str) -> None:
    """As it is written, with hedge and unit."""
    assert found == [m.text for m in mentions(text) if not m.loose]


def test_names_are_found_beside_figures() -> None:
    """One pass yields every kind."""
    text = "3月15日，副主席何静宜带队到岚溪镇视察，县教育局印发《通知》，开展“圆梦助学”活动2次。"

    assert [
        Kind.DATE,
        Kind.PERSON,
        Kind.PLACE,
        Kind.ORGANISATION,
        Kind.TITLE,
        Kind.QUOTED,
        Kind.QUANTITY,
    ] == [m.kind for m in mentions(text) if not m.loose]


def test_what_is_given_as_raw_is_quoted() -> None:
    """The normalized text is read, the given one is quoted."""
    assert "９３件" == find_mentions("93件", raw="９３件")[0].text
    assert "93件" == find_mentions("93件")[0].text


def test_long_texts_take_linear_time() -> None:
    """100,000 of any character that means something, all of them within a generous bound."""
    started = time.process_time()
    for piece in (*_LONG, " "):
        mentions((piece * 100_000)[:100_000])

    assert time.process_time() - started < 20


def test_a_day_of_the_week_is_no_ordinal_of_a_list() -> None:
    """每周三是接待日 says a day, though 三是 opens the third point of a list."""
    assert ["每周三"] == [mention.text for mention in mentions("每周三是接待日。")]
    assert () == mentions("三是抓落实。")
