"""One fault is one error, at its place, with its fact; and no text whatever makes the checker raise."""

import time
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafter import Checker, Config, check, load_facts
from drafter.errors import FactsError, InputError
from drafter.text.values import When

Errors = Callable[..., list[tuple[str, str | None, str | None]]]

FACTS = [
    ("提交提案件数", "129件"),
    ("立案件数", "93件"),
    ("办复率", "100%"),
    ("捐款", "12000余元"),
    ("视察时间", "2024年3月"),
    ("带队副主席", "何静宜"),
    ("调研报告", "《关于加快乡村旅游发展的调研报告》"),
    ("承办单位", "青屏县水务局"),
    ("座谈地点", "岚溪镇"),
    ("活动名称", "“圆梦助学”"),
    ("会议届次", "第8次主席会议"),
    ("主持人", "罗秋实"),
]
TEXT = (
    "2024年，共提交提案129件，经审查立案93件，办复率100%。3月，副主席何静宜带队视察，形成《关于加快乡村旅游发展的调研报告》，"
    "由县水务局承办，在岚溪镇召开座谈会。第8次主席会议由主席罗秋实主持。委员捐款12000余元，开展“圆梦助学”活动。"
)


def at(label: str) -> str:
    """The id of the fact with a label."""
    return str([name for name, _ in FACTS].index(label))


def test_the_text_as_it_should_be_has_no_error(errors: Errors) -> None:
    """Everything is stated and nothing else is."""
    assert [] == errors(TEXT, *FACTS)


@pytest.mark.parametrize(
    ("code", "words", "label", "old", "new"),
    [
        ("COV202", "95件", "立案件数", "93件", "95件"),
        ("COV202", "九十五件", "立案件数", "93件", "九十五件"),
        ("COV202", "93条", "立案件数", "93件", "93条"),
        ("COV202", "近93件", "立案件数", "93件", "近93件"),
        ("COV202", "12000元", "捐款", "12000余元", "12000元"),
        ("COV202", "1200余元", "捐款", "12000余元", "1200余元"),
        ("COV202", "12000余万元", "捐款", "12000余元", "12000余万元"),
        ("COV202", "90%", "办复率", "100%", "90%"),
        ("COV202", "100‰", "办复率", "100%", "100‰"),
        ("COV202", "5月", "视察时间", "3月，", "5月，"),
        ("COV202", "何静怡", "带队副主席", "何静宜", "何静怡"),
        ("COV202", "《关于加快城市旅游发展的调研报告》", "调研报告", "乡村旅游", "城市旅游"),
        ("COV202", "县水利局", "承办单位", "县水务局", "县水利局"),
        ("COV202", "岚河镇", "座谈地点", "岚溪镇", "岚河镇"),
        ("COV202", "“圆梦励学”", "活动名称", "圆梦助学", "圆梦励学"),
        ("COV202", "第9次主席会议", "会议届次", "第8次", "第9次"),
        ("COV201", None, "办复率", "，办复率100%", ""),
        ("COV201", None, "主持人", "由主席罗秋实主持", "顺利召开"),
        ("PLH101", "XX", "立案件数", "93件", "XX件"),
        ("PLH101", "__", "立案件数", "93件", "__件"),
        ("PLH101", "**", "捐款", "12000余", "**"),
        ("PLH101", "某某", "带队副主席", "何静宜", "某某"),
        ("PLH101", "XX", "办复率", "100%", "XX%"),
        ("PLH102", "件", "立案件数", "93件", "件"),
        ("PLH102", "%", "办复率", "100%", "%"),
        ("GRD301", "3000万元", None, "立案93件", "立案93件，争取贷款3000万元"),
        ("GRD301", "数十次", None, "立案93件", "立案93件，走访群众数十次"),
        ("GRD301", "三成", None, "立案93件", "立案93件，成本下降三成"),
        ("GRD302", "2023年5月", None, "立案93件", "立案93件，2023年5月通报"),
        ("GRD303", "马骁", None, "带队视察", "带队视察，提案委员会主任马骁参加"),
        ("GRD304", "清源水务有限公司", None, "承办，", "承办，清源水务有限公司施工，"),
        ("GRD305", "《委员考核办法》", None, "立案93件", "立案93件，印发《委员考核办法》"),
        ("GRD305", "青政发〔2024〕12号", None, "立案93件", "立案93件，印发青政发〔2024〕12号文件"),
        ("GRD306", "甘棠镇", None, "座谈会。", "座谈会，又在甘棠镇召开现场会。"),
        ("GRD307", "第3期", None, "立案93件", "立案93件，编发第3期简报"),
        ("GRD308", "“暖冬行动”", None, "“圆梦助学”活动", "“圆梦助学”活动和“暖冬行动”活动"),
    ],
)
def test_one_fault_is_one_error(
    code: str, words: str | None, label: str | None, old: str, new: str, errors: Errors
) -> None:
    """With the right code, the words at fault, and the fact that they are about."""
    assert old in TEXT

    assert [(code, words, at(label) if label else None)] == errors(
        TEXT.replace(old, new, 1), *FACTS, date="2024-12"
    )


def exchanged(one: str, other: str) -> str:
    """The text with two stretches exchanged."""
    return TEXT.replace(one, "\x00").replace(other, one).replace("\x00", other)


@pytest.mark.parametrize(("one", "other"), [("129件", "93件"), ("何静宜", "罗秋实")])
def test_two_exchanged_values_are_one_error(one: str, other: str, errors: Errors) -> None:
    """Each is right, and said of the wrong thing."""
    ((code, words, _),) = errors(exchanged(one, other), *FACTS)

    assert ("COV203", True) == (code, words in (one, other))


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("2024年5月视察，2024年3月调研。", [("视察时间", "2024年3月"), ("调研时间", "2024年5月")]),
        ("由县财政局承办，县水务局协办。", [("承办单位", "县水务局"), ("协办单位", "县财政局")]),
        ("到清河镇视察，到岚溪镇调研。", [("视察地点", "岚溪镇"), ("调研地点", "清河镇")]),
    ],
)
def test_two_exchanged_dates_or_bodies_are_one_error(
    text: str, entries: list[tuple[str, str]], errors: Errors
) -> None:
    """As figures and persons are."""
    assert ["COV203"] == [code for code, _, _ in errors(text, *entries)]


def test_two_faults_are_two_errors(errors: Errors) -> None:
    """Neither hides the other."""
    text = TEXT.replace("93件", "95件").replace("何静宜", "何静怡")

    assert [("COV202", "95件", "1"), ("COV202", "何静怡", "5")] == errors(text, *FACTS)


def test_a_fact_stated_right_once_is_stated() -> None:
    """The place where it is wrong is the finding."""
    report = check("经审查立案93件。全年共立案95件。", load_facts([{"label": "立案件数", "value": "93件"}]))

    assert ["stated"] == [fact.status for fact in report.facts]
    assert ["95件"] == [finding.text for finding in report.findings if finding.severity == "error"]


def test_an_empty_text_states_nothing(errors: Errors) -> None:
    """Every fact is missing, and that is all."""
    assert [("COV201", None, str(index)) for index in sorted(range(len(FACTS)), key=str)] == errors(
        "", *FACTS
    )


def test_without_facts_nothing_is_missing_or_invented(errors: Errors) -> None:
    """The text is checked for itself."""
    assert [] == errors(TEXT)
    assert [("PLH101", "XX", None)] == errors(TEXT.replace("93件", "XX件"))


@pytest.mark.parametrize("facts", [None, {"事实": "93件"}, [{"label": "立案件数", "value": "93件"}]])
def test_facts_may_be_given_as_they_are(facts: object) -> None:
    """None, or whatever `load_facts` takes; what it refuses is refused here."""
    if isinstance(facts, dict):
        with pytest.raises(FactsError):
            check("经审查立案93件。", facts)
    else:
        assert check("经审查立案93件。", facts).ok


@pytest.mark.parametrize(
    "text",
    [
        "委员途经三里河",
        "二七路沿线整治",
        "到第三中学慰问",
        "委员四处走访群众",
        "统一思想",
        "拨打12345热线",
        "7×24小时服务",
    ],
)
def test_numerals_that_count_nothing_are_no_error(text: str, errors: Errors) -> None:
    """Names, set phrases and hot lines."""
    assert [] == errors(f"{text}，经审查立案93件。", ("立案件数", "93件"))


def test_a_figure_that_reads_like_a_set_phrase_is_invented(errors: Errors) -> None:
    """四处水利设施 counts."""
    assert [("GRD301", "四处", None)] == errors("修建四处水利设施，立案93件。", ("立案件数", "93件"))


def test_an_ungiven_mention_is_a_warning_where_facts_are_open() -> None:
    """By the argument, by the configuration, by the facts."""
    text, facts = "经审查立案93件，争取贷款3000万元。", [{"label": "立案件数", "value": "93件"}]
    partial = {"facts": facts, "complete": False}
    opened = [
        check(text, facts, closed=False),
        Checker(Config(open=True)).check(text, facts),
        check(text, load_facts(partial)),
    ]

    assert [("GRD301", "warning")] * 3 == [
        (f.code, f.severity) for report in opened for f in report.findings if f.severity != "note"
    ]
    assert [True] * 3 == [report.ok for report in opened]
    assert not check(text, load_facts(partial), closed=True).ok


@pytest.mark.parametrize(
    "date", ["2024-12", "2024-12-18", "2024年12月", "二〇二四年十二月", " 2024-12 ", When(2024, 12), "2024年"]
)
def test_the_date_may_be_given_in_any_form(date: str | When) -> None:
    """今年 is then the year of the paper."""
    facts = [{"label": "视察时间", "value": "2024年3月"}]

    assert check("今年3月，组织视察。", facts, date=date).ok
    assert not check("去年3月，组织视察。", facts, date=date).ok


@pytest.mark.parametrize("date", ["", "12月", "2024-13", "昨天", "2024-1-x", "二〇二四-12"])
def test_a_date_that_cannot_be_read_is_refused(date: str) -> None:
    """With what was given, and how to write it."""
    with pytest.raises(InputError, match=f"日期「{date}」无法识别"):
        check("工作有序。", date=date)


ODD = "\x00\ufeff\u202e\u2066\ud800\udfff\r\n 　"
PIECES = [
    *"一二三六八两十百千万亿半〇件人元年月日时余近第次届个是和至同当前底所村，。；：、（）《》“”〔〕#*XX==__%〔某",
    *(
        "去年",
        "三年后的",
        "分别",
        "其中",
        "共计",
        "目前已有",
        "每户",
        "瓦窑",
        "旗杆",
        "政协",
        "会议",
        "局",
        "委员会",
    ),
    "93件",
    "何静宜",
    "12000余元",
    "县水务局",
    *ODD,
]
anything = st.text(st.characters(), max_size=60) | st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
GIVEN = load_facts(
    [
        *({"label": label, "value": value} for label, value in FACTS),
        {"label": "要点", "value": "成立专班3个，推动乡村旅游发展", "type": "point"},
        {"label": "做法", "value": "一季一专题", "type": "phrase"},
        {"label": "试点村", "value": "瓦窑村"},
        {"label": "试点村", "value": "旗杆村"},
        {"label": "报告单位", "value": "政协青屏县第十届委员会"},
        {"label": "会议", "value": "县政协十届三次会议"},
        {"label": "每户补助", "value": "每户2000元"},
        {"label": "完工期限", "value": "2024年9月底前"},
    ]
)


@given(anything, st.booleans())
@example("\ud800", True)  # noqa: FBT003 - which kind of check
@example("第十二一届委员会，政协万亿届会议，瓦窑、旗杆一三十村。", True)  # noqa: FBT003
@example(TEXT + "\r\n\x00\ufeff", True)  # noqa: FBT003
def test_no_text_makes_it_raise(text: str, with_facts: bool) -> None:
    """And every finding quotes what stands at its offsets, in a paragraph that there is."""
    report = Checker().check(text, GIVEN if with_facts else None)
    found = [f for f in report.findings if f.start is not None]

    assert [text[f.start : f.end] for f in found] == [f.text for f in found]
    assert all(f.paragraph >= 1 for f in found)
    assert len(GIVEN.facts) * with_facts == len(report.to_dict()["facts"])


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.sampled_from(ODD))
def test_offsets_are_those_of_the_text_as_given(before: str, odd: str) -> None:
    """Whatever stands in front of the fault."""
    text = f"{before}{odd}\n经审查立案95件。"
    report = check(text, [{"label": "立案件数", "value": "93件"}])
    spans = [(f.start, f.end) for f in report.findings if f.text == "95件"]

    assert (text.index("95件"), text.index("95件") + 3) in spans


def test_long_repetitions_are_checked_in_linear_time() -> None:
    """100,000 of one character, with facts and without, within a generous bound."""
    checker, started = Checker(), time.monotonic()
    for piece in "1半，“（X_某年第是":
        checker.check(piece * 100_000, GIVEN)

    assert time.monotonic() - started < 60
