"""Which mention states which fact: every equal form does, nothing else does."""

from collections.abc import Callable
from itertools import permutations

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]

GROUPS = {
    "余": ["3万余元", "3万多元"],
    "近": ["近3万元", "将近3万元", "接近3万元"],
    "约": ["约3万元", "3万元左右", "3万元上下"],
    "以上": ["3万元以上", "不少于3万元", "不低于3万元", "至少3万元", "超过3万元", "超3万元"],
    "以内": ["3万元以内", "不超过3万元", "3万元以下"],
    "不足": ["不足3万元", "不到3万元"],
    "": ["3万元"],
}
SAME = [(one, other) for words in GROUPS.values() for one, other in permutations(words, 2)]
APART = [
    (one, other)
    for first, second in permutations(GROUPS, 2)
    for one in GROUPS[first][:2]
    for other in GROUPS[second][-2:]
]


@pytest.mark.parametrize(("given", "said"), SAME)
def test_hedges_of_one_group_say_the_same(given: str, said: str, errors: Errors) -> None:
    """近 is 将近 is 接近, and so on down the table."""
    assert [] == errors(f"全年捐款{said}。", ("捐款", given))


@pytest.mark.parametrize(("given", "said"), APART)
def test_hedges_of_two_groups_never_do(given: str, said: str, errors: Errors) -> None:
    """Nor a hedge and a bare figure: the fact was altered, and that is the one error."""
    assert [("COV202", said, "0")] == errors(f"全年捐款{said}。", ("捐款", given))


@pytest.mark.parametrize(
    ("label", "given", "said"),
    [
        ("参加人数", "30名", "30人"),
        ("参加人数", "30人", "三十位"),
        ("满意率", "92.4%", "92.4％"),
        ("满意率", "92.4%", "百分之九十二点四"),
        ("满意率", "0.8%", "千分之八"),
        ("满意率", "0.8%", "8‰"),
        ("满意率", "80%", "八成"),
        ("满意率", "85%", "八成五"),
        ("满意率", "75%", "四分之三"),
        ("满意率", "三分之二", "2/3"),
        ("赞成率", "超过50%", "过半数"),
        ("捐款", "12000余元", "一万二千余元"),
        ("捐款", "12000余元", "1.2万多元"),
        ("投资", "3.4亿元", "3亿4千万元"),
        ("投资", "3.4亿元", "34000万元"),
        ("投资", "3.4亿元", "三亿四千万元"),
        ("投资", "50万元", "500,000元"),
        ("投资", "50万元", "５０万元"),
        ("投资", "3千元", "3000元"),
        ("时长", "两年半", "2.5年"),
        ("时长", "两年半", "30个月"),
        ("时长", "半年", "6个月"),
        ("时长", "150分钟", "两个半小时"),
        ("时长", "150分钟", "2小时30分钟"),
        ("产值", "翻一番", "增长一倍"),
        ("产值", "增长1倍", "翻一番"),
        ("产值", "增长3倍", "翻两番"),
        ("道路", "2860米", "2.86公里"),
        ("道路", "2.86千米", "2860米"),
        ("重量", "2吨", "2000公斤"),
        ("开会时间", "晚8时", "20时"),
        ("开会时间", "20时", "20:00"),
        ("开会时间", "20时30分", "晚8时半"),
        ("开会时间", "20时30分", "晚上8点半"),
        ("成立时间", "2004年12月5日", "二〇〇四年十二月五日"),
        ("成立时间", "2004年12月5日", "二○○四年十二月五日"),
        ("期限", "2024年1月至10月", "2024年1—10月"),
        ("人员", "3至5人", "3—5名"),
        ("人员", "3至5人", "三至五人"),
        ("文号", "青政发〔2024〕12号", "青政发[2024]12号"),
        ("文号", "青政发（2024）12号", "青政发〔2024〕12号"),
        ("会议", "六届二次会议", "第六届第二次会议"),
        ("办法", "《考核办法（试行）》", "《考核办法(试行)》"),
        ("活动", "“圆梦助学”", "「圆梦助学」"),
    ],
)
def test_one_value_in_two_forms_is_one_value(label: str, given: str, said: str, errors: Errors) -> None:
    """Scales, units that convert, fractions, clock times, widths, zeros, brackets."""
    assert [] == errors(f"全年{label}{said}。", (label, given))


@pytest.mark.parametrize(
    ("label", "given", "said"),
    [
        ("参加人数", "30人", "30人次"),
        ("参加人数", "30人次", "30名"),
        ("立案件数", "93件", "93条"),
        ("立案件数", "93件", "193件"),
        ("满意率", "92%", "92‰"),
        ("满意率", "92%", "92个百分点"),
        ("满意率", "92%", "九成"),
        ("满意率", "50%", "一半以上"),
        ("捐款", "3万元", "3千元"),
        ("捐款", "3万元", "3亿元"),
        ("捐款", "3万元", "3万美元"),
        ("面积", "300亩", "300公顷"),
        ("时长", "两年半", "两年"),
        ("产值", "翻一番", "翻两番"),
        ("道路", "2860米", "2.68公里"),
        ("道路", "2860米", "2860公里"),
        ("开会时间", "晚8时", "8时"),
        ("开会时间", "20时", "晚9时"),
        ("成立时间", "2004年12月5日", "2004年12月6日"),
        ("成立时间", "2004年12月5日", "2005年12月5日"),
        ("成立时间", "2004年12月5日", "2004年12月"),
        ("成立时间", "2004年12月", "2004年11月"),
        ("人员", "3至5人", "3至6人"),
        ("文号", "青政发〔2024〕12号", "青政发〔2024〕13号"),
        ("会议", "六届二次会议", "六届三次会议"),
    ],
)
def test_two_values_never_pass_for_one(label: str, given: str, said: str, errors: Errors) -> None:
    """Nothing is close enough; one altered value is one error."""
    assert [("COV202", said, "0")] == errors(f"全年{label}{said}。", (label, given))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("青屏县乡村振兴局", "青屏县乡村振兴局"),
        ("青屏县乡村振兴局", "县乡村振兴局"),
        ("临江市卫生健康委员会", "市卫健委"),
        ("临江市卫生健康委员会", "市卫生健康委"),
        ("青屏县人力资源和社会保障局", "县人社局"),
        ("青屏县发展和改革委员会", "县发改委"),
        ("岚溪镇政协工作联合委员会", "镇政协工作联委会"),
        ("青屏县人民政府", "青屏县政府"),
    ],
)
def test_an_organisation_may_stand_in_its_short_form(given: str, said: str, errors: Errors) -> None:
    """The place's name dropped, or the usual short name."""
    assert [] == errors(f"由{said}承办。", ("承办单位", given))


def test_a_body_by_its_level_alone_states_nothing(errors: Errors) -> None:
    """县政府 is whichever county's."""
    assert [("COV201", None, "0")] == errors("由县政府承办。", ("承办单位", "青屏县人民政府"))


def test_a_body_by_its_level_alone_grounds_nothing_and_needs_no_ground(errors: Errors) -> None:
    """县委, 县政府 and 有关部门 are nobody in particular."""
    text = "县委、县政府和有关部门高度重视，市政协领导到会指导，经审查立案93件。"

    assert [] == errors(text, ("立案件数", "93件"))


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("提交和立案分别达到46件和21件。", [("提交件数", "46件"), ("立案件数", "21件")]),
        (
            "清河乡、白石镇分别获拨款190万元和165万元。",
            [("清河乡拨款", "190万元"), ("白石镇拨款", "165万元")],
        ),
        ("1、3、5月，开展视察。", [("视察时间", "1月"), ("视察时间", "3月"), ("视察时间", "5月")]),
        ("提交、立案各93件。", [("提交件数", "93件"), ("立案件数", "93件")]),
        ("提交93件，立案93件。", [("提交件数", "93件"), ("立案件数", "93件")]),
        ("每季度召开会议4次。", [("会议次数", "每季度4次")]),
        ("每季度召开4次会议。", [("会议次数", "4次")]),
        ("3天内办结。", [("办结时限", "3天")]),
        ("3天内办结。", [("办结时限", "不超过3天")]),
        ("不超过3天办结。", [("办结时限", "3天内")]),
        ("立案93件。", [("立案件数", "93")]),
        ("开展“岚溪镇圆梦”活动。", [("活动", "“岚溪镇圆梦”"), ("地点", "岚溪镇")]),
        ("副主席何静宜带队，何静宜主席讲话。", [("带队副主席", "何静宜")]),
    ],
)
def test_values_may_share_words(text: str, entries: list[tuple[str, str]], errors: Errors) -> None:
    """A shared unit, 分别, 各, a frequency, a number without its unit."""
    assert [] == errors(text, *entries)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("收购价每公斤6—8元。", ("鲜笋收购价（每公斤）", "6至8元")),
        ("2025年4月23日上午召开会议。", ("会议日期", "2025年4月23日")),
        ("会议从上午九点半开到十一点半。", ("会议时间", "9:30—11:30")),
        ("每逢周六上午坐诊。", ("坐诊时间", "每周六上午")),
        ("全县黑木耳种植规模两亿棒。", ("黑木耳种植规模", "2亿棒")),
        ("每月首个星期六雷打不动。", ("接待日", "每月第一个星期六")),
        ("分到每个站点一年2000元。", ("站点补助", "每年2000元")),
        ("每件进村成本降到一块八。", ("进村成本", "1.8元")),
        ("1.9时45分至10时20分，视察通道。", ("视察时间", "9:45—10:20")),
        ("请于10月18日下班前报送。", ("报送截止", "2024年10月18日下班前")),
        ("联系人手机：13800001042。", ("联系手机", "13800001042")),
        ("二百四十三个人民调解委员会扎根基层。", ("人民调解委员会", "243个")),
        ("将超限率控制在0.8%以下。", ("超限率", "0.8%以内")),
        ("六届政协现有委员268名。", ("委员", "六届政协268名")),
        ("提请第十届梓陵县委员会常务委员会第十六次会议审议。", ("会议", "县政协十届十六次常委会会议")),
    ],
)
def test_a_value_may_be_told_in_a_writers_words(text: str, entry: tuple[str, str], errors: Errors) -> None:
    """Per what is in the label, the half of a day, spoken money, a number of an unknown unit, no year."""
    assert [] == errors(text, entry)


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("2021年3月立项，三年后的同月建成。", "2024年3月"),
        ("2021年3月立项，两年后同月建成。", "2023年3月"),
    ],
)
def test_the_same_month_some_years_on_is_a_date(text: str, later: str, errors: Errors) -> None:
    """And no other year's."""
    assert [] == errors(text, ("立项时间", "2021年3月"), ("建成时间", later))
    assert [] != errors(text, ("立项时间", "2021年3月"), ("建成时间", "2025年3月"))


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("全县黑木耳种植规模12亿棒。", ("黑木耳种植规模", "2亿棒")),
        ("2025年4月23日下午召开会议。", ("会议日期", "2025年4月23日上午")),
        ("两年2000元。", ("站点补助", "每年2000元")),
        ("每件进村成本降到一块七。", ("进村成本", "1.8元")),
        ("请于10月19日下班前报送。", ("报送截止", "2024年10月18日下班前")),
    ],
)
def test_another_value_in_such_words_is_another(text: str, entry: tuple[str, str], errors: Errors) -> None:
    """A digit in front, the other half of a day, another day."""
    assert [] != errors(text, entry)


def test_two_facts_with_one_value_need_two_mentions(errors: Errors) -> None:
    """Unless the sentence says it of both."""
    assert [("COV201", None, "0")] == errors("提交提案93件。", ("立案", "93件"), ("提交", "93件"))


def test_a_value_may_be_said_again(errors: Errors) -> None:
    """Of the same thing, anywhere."""
    assert [] == errors("经审查立案93件。全年共立案93件。", ("立案件数", "93件"))


def test_a_fact_that_may_be_stated_need_not_be(errors: Errors) -> None:
    """It grounds a mention all the same."""
    may = {"label": "立案件数", "value": "93件", "use": "may"}

    assert [] == errors("工作有序。", may)
    assert [] == errors("经审查立案93件。", may)


def test_what_each_is_of_may_be_said_once_a_sentence(errors: Errors) -> None:
    """第一阶梯每立方米2.35元，第二阶梯3.15元."""
    text = "第一阶梯水价为每立方米2.35元，第二阶梯水价为3.15元。"

    assert [] == errors(text, ("第一阶梯水价", "每立方米2.35元"), ("第二阶梯水价", "每立方米3.15元"))


def test_a_number_may_stand_without_its_ordinal(errors: Errors) -> None:
    """073号提案 is the 第073号."""
    assert [] == errors("对073号提案进行督办。", ("提案号", "第073号"))


@pytest.mark.parametrize(
    ("text", "codes"), [("为期一天。", []), ("时间一天。", []), ("有一天，代表来访。", ["COV201"])]
)
def test_one_day_is_how_long_something_takes(text: str, codes: list[str], errors: Errors) -> None:
    """Or a phrase."""
    assert codes == [code for code, _, _ in errors(text, ("会期", "1天"))]
