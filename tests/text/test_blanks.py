"""Masks, dropped numerals, slots and dummy names, and what only looks like them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.blanks import find_blanks, find_bold
from drafter.text.normal import normalized


def blanks(raw: str) -> list[tuple[str, str]]:
    """Kind and characters of each blank."""
    return [(blank.kind, blank.text) for blank in find_blanks(normalized(raw), raw)]


def masks(raw: str) -> list[str]:
    return [text for kind, text in blanks(raw) if kind == "mask"]


MASKED = {
    "共提交提案XX件": ["XX"],
    "共提交提案xx件": ["xx"],
    "共提交提案××件": ["××"],
    "立案ＸＸ件": ["ＸＸ"],
    "X月X日": ["X", "X"],
    "20xx年": ["20xx"],
    "20XX年": ["20XX"],
    "200*年": ["200*"],
    "20__年": ["20__"],
    "二〇XX年": ["二〇XX"],
    "联系电话138XXXXXXXX": ["138XXXXXXXX"],
    "XX镇政协联络组": ["XX"],
    "《XX市城区规定》": ["XX"],
    "满意率为==％": ["=="],
    "专项经费=.=万元": ["=.="],
    "聘任了=名政协特邀员": ["="],
    "双公发(====)==号": ["====", "=="],
    "共捐款____元": ["____"],
    "党的__届_中全会": ["__", "_"],
    "**镇政协联络组": ["**"],
    "论文**篇": ["**"],
    "*月份组织征集活动": ["*"],
    "创作了《诗意**》": ["**"],
    "○○镇政协": ["○○"],
    "〇〇县政协": ["〇〇"],
    "我是某某某": ["某某某"],
    "某某镇政协": ["某某"],
    "某县政协2024年工作总结": ["某"],
    "全年提交提案某件": ["某"],
    "某月16日召开": ["某"],
    "（某年2月18日）": ["某"],
    "某至5月，全县发生事故": ["某"],
    "发放资金某万元": ["某"],
    "打造N个示范点": ["N"],
    "评出一等奖 篇、二等奖 篇": [" ", " "],
    "处分了 名党员干部": [" "],
    "今年到　月中旬": ["　"],
    "总结200 年的机关党建工作": ["200 "],
    "发文〔　〕": ["〔　〕"],
    "（　　）负责": ["（　　）"],
}
UNMASKED = (
    "实行7×24小时值守",
    "面积3×4米",
    "填报Excel表格",
    "推广“1+N”模式",
    "二○○六年、二〇〇四年",
    "一九〇〇年",
    "某项工作、某个环节、某些同志、某种程度",
    "王某某诉李某一案",
    "某县政府工作人员张某收受礼金",
    "某大型国有企业",
    "推进5G+工业互联网",
    "市政协主席　顾怀山",
    "共 93 件",
    "1+1=2",
    "a==b",
    "snake__case",
    "XXL码",
    "www.xxgov.cn",
    "* 加强学习",
    "会议室（二楼）",
)
DROPPED = (
    "共捐款|元",
    "|月|日，副县长到镇",
    "今年|月|日我镇遭遇暴雨",
    "聘任了|名政协特邀员",
    "出现断板|处，毁损|处。",
    "同比增长|%",
    "满意率为|％。",
    "双公发|〔〕号",
    "双公发〔2025〕|号",
    "学习了党的|大精神、|届五中全会精神",
    "专项经费|.万元",
    "坚持|以理论和“三个代表”重要思想为指导",
    "全年组织集中学习|次，效果良好",
    "先后|次（4月、7月、10月）召开会议",
    "提交提案|件，立案93件",
    "已立案93件，并案|件，其余|件转办",
    "确定调研课题|个，形成调研报告|篇",
    "其中|篇得到批示",
    "全年编报信息|条，被采用|条",
    "服务群众近|人次。",
    "走访困难群众|户，送去慰问金",
    "吸纳务工|人以上",
    "|户、500多人从中受益",
    "硬化通组路|公里，安装路灯|盏",
    "恢复灌溉面积约|亩，",
    "在|个小区组建楼栋党小组",
    "对|家企业开展检查",
    "成员单位发展到|家，",
    "由|家压减到4家",
    "清运垃圾|吨，改厕|座，",
    "今年|月印发方案",
    "已于|月底前全部整改，5月已验收",
    "已于|月封顶",
    "10月、11月、|月演练",
    "（|月、9月）召开会议",
    "一是|月组织视察",
    "占|%，较上年上升",
    "提高|个百分点",
    "历时|个小时",
    "为期|天的培训",
    "与|户农户合股种植棉花|亩，",
    "新建学校|所，新增学位|个，",
    "举办培训班|期，培训学员|名。",
    "开展宣讲|场，受众5200余人",
    "百分之",
)
FULL = (
    "会议研究了文件、条件、案件、事件等事项，其次听取了汇报。",
    "每月召开一次会议，每次都有记录，件件有回音，事事有着落。",
    "几名委员多次深入农户，逐户走访，家家户户都到了。",
    "发放近2000册，捐款12000余元，超过90%。",
    "超亿元项目、亿元以上项目、万元生产总值能耗双双下降。",
    "投入近万元，上万元，数万元，突破亿元大关。",
    "人均收入增长，日均接待游客增加，年均增速位居前列。",
    "首次实现两位数增长，同期上升，逐月好转，逐年提高。",
    "一等奖、二等奖、第一名、第三产业、第几条。",
    "元旦、春节期间，走访慰问老党员。",
    "名单、名称、姓名、名额、著名专家、排名靠前。",
    "今天、明天、每天、全天候，天气晴好。",
    "年度工作、年初部署、年底考核、本年度、月度调度、季度分析。",
    "国家、大家、专家、作家、企业家、独家、厂家、商家。",
    "好处、到处、各处、深处、办事处、管理处、查处、落到实处。",
    "派出所、卫生所、场所、厕所、研究所、所有、所以。",
    "广场、市场、现场、立场、会场、农场、一场比赛。",
    "学期、任期、工期、汛期、长期、定期、如期完成、近期。",
    "把联络组建成委员之家、群众之家。",
    "以堤为家，舍小家顾大家，送服务到家。",
    "广大群众个个参与，人人尽责，户户受益。",
    "工作落实到人，责任到岗，服务到户。",
    "单位、岗位、到位、学位、职位、地位、水位、诸位、各位委员。",
    "平台、舞台、出台文件、上台演讲、登台。",
    "街头、源头、龙头企业、牵头负责、带头示范。",
    "项目建设、事项、款项、专项行动、立项、选项。",
    "当月完成，次月通报，本月底前报送，每月底前上报。",
    "由主席会议成员分别领办。",
    "县政协委员参加了个别企业的座谈。",
    "群众满意率达100%，同比提高3.2个百分点。",
    "安排委员到基层一线接待群众，走进千家万户。",
    "（一）（二）、（3）等各项。",
    "张家沟村、李家庄、王家湾社区、万家寨。",
    "副主席李成栋、委员项明华、主任张名扬参加。",
    "多台设备、数家企业、若干个问题、许多名学生。",
    "在看到成绩的同时，也存在一些不足。",
    "全书28万字，共3册。",
    "全国政协十四届三次会议、党的二十届三中全会。",
    "换届后，新一届委员会、本届政府、历届会议。",
    "周六、周日、生日、节日、近日、日前、日常。",
    "中共二十大精神、二十大以来。",
    "百分之九十二、十分之一、部分之间、充分之后。",
    "茶座、讲座、就座、满座。",
    "人民、人员、人才、人口、负责人、主持人、当事人、带头人。",
    "建成后将惠及周边群众。",
    "培训班次、车次、批次、层次、名次、档次。",
    "共同、共有产权、共计划、近处、近期、近人情。",
    "按件计酬，按户统计，按人次核算，按天计算。",
    "元素、公元、多元化、单元楼、美元汇率、状元。",
    "部分、部门、干部、全部、内部、部署。",
    "面对、方面、面积、全面、层面。",
    "把握、一把手、把关。",
    "支持、支部、支付、支撑。",
    "本着、本来、根本、基本、文本。",
    "套餐、配套、成套。",
    "一次次、一件件、一桩桩。",
    "事事有着落、件件有回音，家家户户、张张笑脸，舍小家、顾大家。",
    "坚持月初有计划、月底有总结，周周有安排、日日有落实。",
    "出动车辆210台次，检查企业345家次，接种疫苗23.6万剂次。",
    "单位：万元、人、件。",
)


@pytest.mark.parametrize(("raw", "expected"), MASKED.items(), ids=list(MASKED))
def test_a_mask_is_found(raw: str, expected: list[str]) -> None:
    """Every mask of the samples and its kin, at its very characters."""
    assert masks(raw) == expected


@pytest.mark.parametrize("raw", UNMASKED)
def test_what_only_looks_like_a_mask_is_none(raw: str) -> None:
    """Products, years, letters in words, persons of a case, general 某."""
    assert blanks(raw) == []


@pytest.mark.parametrize("marked", DROPPED)
def test_a_dropped_numeral_is_found(marked: str) -> None:
    """A numeral is gone where the bar stands; a find may cover the place beside it."""
    raw = marked.replace("|", "")
    places = []
    for part in marked.split("|")[:-1]:
        places.append((places[-1] if places else 0) + len(part))
    found = find_blanks(normalized(raw), raw)

    missed = [raw[place:] for place in places if not any(b.start - 1 <= place <= b.end for b in found)]
    assert missed == []
    assert found


@pytest.mark.parametrize("raw", FULL)
def test_words_that_hold_a_measure_word_lack_no_numeral(raw: str) -> None:
    """Legitimate look-alikes stay silent."""
    assert blanks(raw) == []


def test_a_month_end_needs_no_month_where_the_text_speaks_of_every_month() -> None:
    """月底 is this month's in a rule for every month, and in a text that names no month at all."""
    assert blanks("各支部每月组织学习，月底前报送情况。3月已开展。") == []
    assert blanks("各支部月底前报送情况。") == []
    assert blanks("3月启动。剩余房屋月底前签约。") == [("gap", "月底")]


def test_a_name_in_title_marks_lacks_no_numeral() -> None:
    """What stands in 《》 is a name."""
    assert blanks("印发《个性化服务指南》《名家讲坛》。") == []


@pytest.mark.parametrize(
    "raw",
    [
        "{{filed}}",
        "${filed}",
        "【待填】",
        "[待填]",
        "（此处填写时间）",
        "⟦F7 立案件数⟧",
        "【待填写金额】",
        "【单位名称】",
        "（请填写）",
    ],
)
def test_a_slot_is_found(raw: str) -> None:
    """Templates and sealed prompts mark what is to come."""
    assert [("slot", raw)] == blanks(f"立案{raw}。")


@pytest.mark.parametrize(
    "raw",
    [
        "（请各位委员审议）",
        "[2024]12号",
        "（会议时间另行通知）",
        "（时间待定）",
        "（请填写附表后报送）",
        "（姓名）",
        "【经验交流】",
    ],
)
def test_other_brackets_are_no_slots(raw: str) -> None:
    """A bracket with words of its own is left alone."""
    assert blanks(f"材料{raw}。") == []


@pytest.mark.parametrize("raw", ["张三", "李四", "1234567", "0000年", "13800138000"])
def test_a_dummy_is_found(raw: str) -> None:
    """Names and numbers that stand for anybody and anything."""
    assert any(kind == "dummy" for kind, _ in blanks(f"记录：{raw}，"))


@pytest.mark.parametrize("raw", ["李四光", "张三丰", "12345热线", "2000年", "王五一", "10000年"])
def test_other_names_and_numbers_are_no_dummies(raw: str) -> None:
    """Real names that begin alike, and real numbers."""
    assert blanks(f"纪念{raw}。") == []


def test_bold_words_of_markdown_are_no_masks() -> None:
    """They are the business of another rule."""
    raw = "共提交**129件**提案。"

    assert find_bold(raw) == [(3, 11)]
    assert blanks(raw) == []


def test_of_two_that_overlap_one_is_kept() -> None:
    """A slot with a mask inside is one blank; so is a mask with its bare unit behind it."""
    assert blanks("捐款【待填XX】元") == [("slot", "【待填XX】")]
    assert blanks("评出一等奖 篇。") == [("mask", " ")]


@given(st.text(max_size=300))
def test_any_text_has_its_blanks_within_it(raw: str) -> None:
    """Spans lie inside the text, in order, without overlap, and are what they say."""
    found = find_blanks(normalized(raw), raw)

    assert all(raw[blank.start : blank.end] == blank.text for blank in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(
    st.lists(
        st.sampled_from(["个", "件", "月", "XX", "某", "**", "（", "《", "，", "93", "学习", " ", "\n", "%"])
    )
)
def test_any_mixture_is_read(parts: list[str]) -> None:
    """Units, masks, brackets and words in any order raise nothing."""
    raw = "".join(parts)

    assert all(raw[blank.start : blank.end] == blank.text for blank in find_blanks(normalized(raw), raw))
