"""A value is stated by every form that an office would write it in, and by no other value."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("label", "value", "text"),
    [
        ("学习时长", "每次不少于2小时", "全年坚持学习，每次学习时间不少于两小时。"),
        ("体检率", "超过三分之二", "老年人体检率三分之二强。"),
        ("早读时间", "7时20分", "早读自七点二十分开始。"),
        ("读书会期数", "8期", "读书会已办到第八期。"),
        ("周六服务时间", "8时30分至12时", "窗口逢周六延时服务，时间为八点半至十二点。"),
        ("彩礼上限", "6万元", "“彩礼不超六万块”写进村规民约。"),
        ("植树", "500株", "义务植树500棵。"),
        ("统计时段", "2024年1月至11月", "2024年前11个月，门诊量稳步增长。"),
        ("运营时间", "2025年第四季度", "争取2025年四季度投入运营。"),
        ("流转土地", "1500亩", "流转土地100公顷。"),
        ("开发边界", "0.86平方公里", "批复开发边界86公顷。"),
        ("提前时间", "15天", "较法定期限提前半个月办结。"),
        ("接待批次", "120批次", "接待来访120批。"),
        ("送戏下乡", "36场", "送戏下乡36场次。"),
        ("会议时间", "2024年11月8日上午9时", "11月8日上午9:00，会议召开。"),
        ("城乡收入比", "2.1:1", "城乡居民收入比缩小到2.1∶1。"),
        ("低保标准", "每月720元", "城市低保标准提高到月人均720元。"),
        ("垃圾清运", "日均120吨", "日均清运生活垃圾120吨。"),
        ("投入资金", "各20万元", "向甲村、乙村各投入20万元。"),
        ("协议期限", "2024年1月1日至2026年12月31日", "协议自2024年1月1日起至2026年12月31日止。"),
        ("设计时速", "40公里/小时", "路线设计时速40公里。"),
        ("发电量", "6200万千瓦时", "年均发电6200万度。"),
        ("名次", "第2名", "考评在全市排名第二。"),
        ("参赛队伍", "24支", "24支队伍同场竞技。"),
        ("篇幅", "六章四十八条", "共6章48条。"),
        ("培训日期", "2024年3月11日至15日", "培训于2024年3月11—15日举办。"),
        ("规划期限", "2021年至2035年", "规划期限为2021—2035年。"),
        ("停水时间", "6月12日22时至次日6时", "定于6月12日22时至13日6时停水。"),
        ("承办单位", "岚溪县委党校", "由县委党校承办。"),
        ("带队领导", "县政协副主席钟离雅琴", "县政协钟离雅琴副主席带队视察。"),
        ("巡查月份", "1月、3月、5月", "安排在1、3、5月进行。"),
        ("年代", "距今约3500年", "距今3500年左右。"),
        ("古树树龄", "约1300年", "树龄1300年左右。"),
        ("会议", "县十八届人大常委会第十九次会议", "县十八届人大常委会第19次会议召开。"),
        ("收费标准", "每餐6元", "老年食堂每餐收费六元。"),
        ("规格", "每尾50克以上", "规格为每尾不低于50克。"),
        ("奖金", "每人1万元", "两人各获奖金10000元。"),
        ("播出时间", "每天6时30分至7时30分", "每天播出时间为6:30至7:30。"),
        ("逾期费", "每册每天0.1元", "逾期每册每天收取0.1元。"),
        ("举报奖励", "最高20万元", "奖励最高200000元。"),
        ("设计时速", "200公里", "路线设计时速200公里。"),
        ("配置AED", "156台", "配置AED一百五十六台。"),
        ("禁行车辆", "载重2吨以上的货车", "禁止载重2000公斤以上的货车通行。"),
        ("利用系数", "0.586", "万元用水量下降，利用系数0.586。"),
        ("电话", "0758-3312266", "电话：０７５８－３３１２２６６。"),
        ("名次", "倒数第2名", "考评由倒数第二上升。"),
        ("座席", "第3排", "安排在台前第三排就座。"),
        ("统计起始", "2024年1月1日以来", "今年1月1日以来，火情下降。"),
        ("展览时限", "2024年7月1日前", "“七一”前举办主题展览。"),
        ("罕见年数", "30年", "灾情为近三十年来所罕见。"),
        ("转移时限", "3小时", "须在3小时之内全部转移。"),
        ("收入目标", "20万元", "村集体收入力争突破20万元。"),
        ("问题类别", "6大类", "将六大类问题逐一分解。"),
        ("上缴资金", "12600万元", "上缴国库资金1亿2,600万元。"),
        ("拨付比例", "4:6", "按四比六的比例拨付。"),
        ("中断省道", "S207线", "省道207线断交。"),
        ("最低气温", "-38.5℃", "最低气温达零下38.5摄氏度。"),
        ("不实单位", "鄢陂县文化馆", "县文化馆补登房产。"),
        ("名次", "第2位", "考评列全市第2名。"),
        ("巡查频次", "每周不少于2次", "对重点部位每周至少巡查2次。"),
        ("报送期限", "2024年12月底前", "形成建议，于本月底前报送县委。"),
        ("震中", "石堰县黄泥铺乡", "我县黄泥铺乡发生地震。"),
        ("震中", "石堰县黄泥铺乡", "黄泥铺乡发生地震。"),
        ("完工期限", "2024年汛期前", "汛期前完成除险加固。"),
    ],
)
def test_a_value_is_stated_in_another_form(label: str, value: str, text: str, errors: Errors) -> None:
    """Units that convert, marks of another kind, frequencies said apart."""
    assert [] == errors(text, (label, value), date="2024-12")


@pytest.mark.parametrize(
    ("label", "value", "text"),
    [
        ("学习时长", "每次不少于2小时", "全年坚持学习，每次学习时间不少于三小时。"),
        ("体检率", "三分之二", "老年人体检率三分之二强。"),
        ("督办次数", "3次", "议题推迟到第三次会议。"),
        ("彩礼上限", "6万元", "“彩礼不超五万块”写进村规民约。"),
        ("统计时段", "2024年1月至11月", "2024年前10个月，门诊量稳步增长。"),
        ("流转土地", "1500亩", "流转土地150公顷。"),
        ("低保标准", "每月720元", "城市低保标准提高到年人均720元。"),
        ("名次", "第2名", "考评在全市排名第三。"),
        ("设计时速", "40公里/小时", "路线设计时速60公里。"),
        ("最低气温", "-38.5℃", "最低气温达38.5摄氏度。"),
        ("名次", "倒数第2名", "考评列第二。"),
        ("转移人数", "3人", "转移3人以内。"),
        ("展览时限", "2024年7月1日前", "“八一”前举办主题展览。"),
        ("报送期限", "2024年11月底前", "形成建议，于本月底前报送县委。"),
        ("震中", "石堰县黄泥铺乡", "邻水县黄泥铺乡发生地震。"),
        ("完工期限", "2024年汛期前", "明年汛期前完成除险加固。"),
    ],
)
def test_another_value_does_not_state_it(label: str, value: str, text: str, errors: Errors) -> None:
    """Neither another number nor another period."""
    assert [] != errors(text, (label, value), date="2024-12")


@pytest.mark.parametrize(
    "text",
    [
        "一、选聘人才，建强文史队伍\n座谈会上，颁发聘书。",
        "委员向县政协提交提案，颁发聘书。",
        "有了一个温暖的家，蜜蜂也安了家，做到村不漏户、户不漏人，颁发聘书。",
        "村干部包组、党员包户，颁发聘书。",
        "评为优秀，审结行政复议案件，颁发聘书。",
        "前三名获得表彰，颁发聘书。",
        "选回大学生任职，推行“党支部＋合作社”，颁发聘书。",
        "再为群众做一两件实事，以十二分的热情投入工作，颁发聘书。",
        "承诺是否兑现，当场问个清楚明白；全县社会大局持续稳定，颁发聘书。",
        "由于政协委员的举荐，不同于企业职工，颁发聘书。",
        "以法治之力服务中心大局，有关老同志参加，颁发聘书。",
        "从面上看，对于激励委员履职、防止两张皮具有积极意义，颁发聘书。",
        "新的一年继续努力，来年再上台阶，颁发聘书。",
        "由委员任组长，颁发聘书。",
        "请予审议，并请县政协委员提出意见，颁发聘书。",
        "我们将一如既往扎根社区，颁发聘书。",
        "在省教育厅和市委、市政府的关心支持下，颁发聘书。",
        "以建党一百周年为主线，颁发聘书。",
        "一是县政协统一领导，颁发聘书。",
        "小病在社区、大病去医院，颁发聘书。",
        "落实国务院“水十条”，荒山坡变成“绿色银行”，颁发聘书。",
        "倾情回报社会，部分商会活动较少，部门实行联合会商，颁发聘书。",
        "优化区域布局，乡镇之间建起区域中心，颁发聘书。",
        "镇容村貌改观，探索村民付费，关心家乡建设，在中共县委领导下，颁发聘书。",
        "让我们紧密团结在以胡锦涛同志为总书记的党中央周围，颁发聘书。",
        "我们党将召开第十九次全国代表大会，守住两条底线，颁发聘书。",
        "对干部常提醒、勤敲打，与委员谈体会，颁发聘书。",
        "春节将至，向大家拜个早年，提案件件连着民心，颁发聘书。",
        "开展“安全生产月”活动，抵得上万卷空谈，颁发聘书。",
    ],
)
def test_what_only_looks_like_a_value_is_none(text: str, errors: Errors) -> None:
    """队伍 in front of a line that begins with 座; a verb before a level."""
    assert [] == errors(text, ("颁发", "聘书"))


def test_a_label_before_a_colon_binds_what_follows_it(errors: Errors) -> None:
    """记录 is whose name stands behind it, not 审核 that follows."""
    assert [] == errors("记录：石致远　审核：方砚秋", ("会议记录", "石致远"), ("审核人", "方砚秋"))


def test_the_old_value_and_the_new_one_are_told_apart(errors: Errors) -> None:
    """由…到…: the first is the old one."""
    given = (("培训机构原有数", "36家"), ("培训机构现有数", "4家"))

    assert [] == errors("培训机构由36家压减到4家。", *given)
    assert "COV203" in [code for code, _, _ in errors("培训机构由4家压减到36家。", *given)]


def test_a_now_beside_an_aim_is_the_old_value(errors: Errors) -> None:
    """现比例 is what it rises from."""
    given = (("现比例", "50%"), ("建议比例", "55%以上"))

    assert [] == errors("建议将比例由目前的50%提高到55%以上。", *given)


def test_a_day_and_its_hours_are_two_facts_in_one_place(errors: Errors) -> None:
    """每月15日 and 9:00—11:30 were given apart and are said in one breath."""
    given = (("接待日", "每月15日"), ("接待时段", "9:00—11:30"))

    assert [] == errors("每月15日上午九点到十一点半接待群众。", *given, date="2024-12")


def test_a_time_of_the_day_said_before_is_a_full_date(errors: Errors) -> None:
    """当日14:30 is of the day said before, 次日11时 of the day behind it."""
    given = (("开幕", "3月3日上午9时"), ("讨论", "3月3日14时30分"), ("闭幕", "3月4日11时"))

    assert [] == errors("3月3日上午9时开幕，当日14:30讨论，次日11时闭幕。", *given)


def test_a_bound_behind_a_list_is_that_of_each(errors: Errors) -> None:
    """60分钟、90分钟以内: both are bounds."""
    given = (("小学作业", "每天60分钟以内"), ("初中作业", "每天90分钟以内"))

    assert [] == errors("小学、初中作业每天分别控制在60分钟、90分钟以内。", *given)


def test_a_person_named_with_what_is_done_is_found(errors: Errors) -> None:
    """由…领队 needs no post."""
    assert [("GRD303", "曹介民", None)] == errors("颁发聘书，由曹介民领队。", ("颁发", "聘书"))


def test_a_place_that_two_given_ones_share_states_neither(errors: Errors) -> None:
    """城关镇 is of one county as well as of the other."""
    given = ("起点", "青岭县城关镇"), ("终点", "石堰县城关镇")

    assert {"COV201"} == {code for code, *_ in errors("线路经过城关镇。", *given)}


def test_a_date_of_a_label_needs_no_fact_of_its_own(errors: Errors) -> None:
    """And another date does."""
    given = ("2007年底前通公路的行政村", "141个")

    assert [] == errors("力争到2007年底，使141个行政村通上公路。", given, date="2005-07")
    assert errors("力争到2008年底，使141个行政村通上公路。", given, date="2005-07")


def test_a_run_of_places_may_say_what_sort_of_places_they_are(errors: Errors) -> None:
    """黄柏沟、上营两个贫困村."""
    given = ("出列贫困村", "黄柏沟村"), ("出列贫困村", "上营村")

    assert [] == errors("黄柏沟、上营两个贫困村顺利出列。", *given)
    assert errors("黄柏沟、上营三个贫困村顺利出列。", *given)


def test_the_same_year_is_that_of_the_date_before(errors: Errors) -> None:
    """去年5月……同年9月."""
    text, first = "去年5月修订条例。同年9月，系统启用。", ("修订时间", "2023年5月")

    assert [] == errors(text, first, ("启用时间", "2023年9月"), date="2024-12")
    assert errors(text, first, ("启用时间", "2021年9月"), date="2024-12")


def test_a_run_of_names_may_say_their_ending_once(errors: Errors) -> None:
    """石门、长冲、白果三所希望小学."""
    given = [("援建的小学", f"{name}希望小学") for name in ("石门", "长冲", "白果")]

    assert [] == errors("援建石门、长冲、白果三所希望小学。", *given)
    assert errors("援建石门、长冲、白果两所希望小学。", *given)
    assert errors("援建石门、长冲、白果一三十所希望小学。", *given)


def test_what_names_end_with_is_no_expression(errors: Errors) -> None:
    """Brackets and stars in it are characters."""
    given = [("单位", "石门*（1）"), ("单位", "长冲*（1）")]

    assert errors("石门、长冲两家*（1）参加。", *given) is not None


def test_a_small_figure_behind_all_is_a_statement(errors: Errors) -> None:
    """外籍教师共有九名, where a list of nine points counts only itself."""
    assert ["GRD301"] == [code for code, *_ in errors("颁发聘书。外籍教师共有九名。", ("颁发", "聘书"))]


def test_a_body_named_by_its_level_is_no_error(errors: Errors) -> None:
    """With a place in front of the level it is somebody's."""
    assert [] == errors("颁发聘书，由县财政局、市城市管理局和县住房和城乡建设局配合。", ("颁发", "聘书"))
    assert ["GRD304"] == [code for code, *_ in errors("颁发聘书，由邻水县财政局配合。", ("颁发", "聘书"))]


def test_a_term_that_is_no_number_is_taken_as_it_stands(errors: Errors) -> None:
    """第十二一届 was typed wrong in the facts."""
    given = ("报告单位", "政协青屏县第十二一届委员会")

    assert [] == errors("政协青屏县第十二一届委员会工作报告", given)
    assert errors("政协青屏县第十二届委员会工作报告", given)
