"""
Names in prose without a segmenter: titles and quoted names by their marks, document numbers by their brackets,
persons by surname beside a post, organisations and places by their endings.

Silence is preferred to a guess: a name is reported only where its neighbours bear it out.
"""

import re

from drafter.text.values import Kind, Mention, Name

_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤花方俞任袁柳"
    "鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常于傅卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛禹狄贝臧戴宋茅庞熊纪舒屈项祝董梁杜阮"
    "蓝闵席季麻强贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫裘丁邓郁杭洪包左石崔吉龚程邢裴陆荣翁荀羊"
    "惠甄曲封芮储靳段巫焦巴弓牧车侯宓全仰秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶司黎薄白蒲从鄂索赖卓蔺屠池乔阴胥苍双闻"
    "莘翟谭贡劳申扶堵冉宰雍桑桂牛边燕冀浦尚农温庄晏柴瞿阎慕连习艾鱼容古易慎戈廖庚终暨居衡步耿满弘匡寇广阙东殴沃利蔚"
    "越隆巩聂晁敖融冷辛阚那简饶曾沙丰关查红游盖岳帅缑亢况琴商佘佟年肖付闫代覃"
)
_RISKY = frozenset("从全广东利步终融年红双弓羊牧仰商车越丰农居古衡那盖沃鱼边束")
_SINGLE = "".join(c for c in _SURNAMES if c not in _RISKY)
_DOUBLE = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|轩辕|端木|夏侯|宇文|长孙|阿不都|买买提"
_NOT_NAMES = frozenset(
    "高度 高效 高位 高质 高标 高级 安排 安全 安置 安徽 方面 方案 方式 方向 方针 任务 任期 任职 任命 任何 常务 常委 常态 常年 "
    "常驻 和谐 严格 严肃 严禁 关于 关心 关注 关键 关系 许多 周密 周边 周到 周一 周二 周三 周四 周五 明确 马上 马克 石油 路线 "
    "单位 平时 平均 平安 平台 张贴 金融 金额 管理 管委 申报 申请 项目 文件 文明 文化 文史 文艺 文字 江苏 江西 田间 温暖 易地 "
    "武装 容易 曲折 满意 荣获 荣誉 钟情 查找 查看 查阅 司法 师生 万元 万户 万人 曾经 曾任 花费 居民 居家 水平 连续 连任 强调 "
    "强化 强大 景区 惠及 惠民 宣传 古城 包括 包联 包片 包村 包保 包案 席位 程序 成立 时间 向阳 应邀 胡同 何时 何以 何地 "
    "于是 于今 余名 余人 余件 余次 余元 全程 全面 全体 全部 全力 全县 全市 季度 毛利 毛入 沙滩 华侨 华人 华丽 宁可 宁愿 解决 "
    "通过 通报 代表 代为 代会 费用 习近 习惯 尚未 尚需 尚有 简报 简要 简单 冷链 游客 游览 况且 那样 付出 付款 温馨 盛会 盛大 "
    "童年 康复 康养 祝愿 祝贺 强烈 洪涝 洪水 车间 白天 左右 左洞 国家 梁上 梅开 司机 牛羊 龙头 龙舟 双方 双向 扶贫 扶持 "
    "终身 终于 利用 利民 红色 红十 隆重 越来 商会 商议 商讨 东部 东方 年度 年初 年底 年终 年内 广泛 广大 步伐 融合 丰富 农村 "
    "农业 农民 农户 查处 查验 符合 景观 封闭 封顶 储备 车辆 段落 段时 段内 郎朗 柳树 范围 章程 苗木 凤凰 花卉 唐代 雷电 汤圆 "
    "顾问 顾虑 黄金 黄河 孟加 计划 项工 纪律 纪委 纪检 纪要 屈指 祝福 董事 杜绝 蓝图 季节 麻烦 路灯 路边 路面 江河 颜色 盛开 "
    "林业 林地 徐徐 夏季 夏粮 田园 胡乱 凌晨 万众 管控 管护 管网 莫大 邓小 包装 石料 吉祥 程度 龚占 陆续 陆地 荣幸 曲线 武警 "
    "符号 刘海 景点 龙江 叶片 白酒 白茶 索取 池塘 乔木 阴雨 闻令 劳动 劳务 申论 桑树 桂花 牛奶 边界 温度 庄严 柴油 艾滋 容量 "
    "易于 慎重 廖若 匡算 辛苦 辛勤 饶有 关爱 关停 查明 岳母 帅气 肖像 付诸 代办 代理 代销 农机 孔子 严重 严防 严峻 严守 "
    "苏区 潘多 葛根 彭湃 鲁莽 韦编 马路 方便 方法 方能 方可 方为 任意 任教 任重 袁大 柳州 鲍鱼 史料 史志 史实 费尽 贺信 康健 "
    "安居 安装 安心 常规 常见 常抓 于一 于心 于情 于民 傅粉 齐心 齐全 齐抓 余下 余处 余项 余户 余万 余条 余亩 余家 余场 余份 "
    "席间 祁连 毛巾 成员 成效 成果".split()
)
_FOLLOW = frozenset(
    "，。；：、！？（）《》“”〈〉 \n\r\t　,.;:()0123456789同主出带率到在代督领作做为等和与及参负任担牵介汇报讲亲分一还因连列提撰"
    "反对就向于也又均都被荣获执先当随深表指强要宣总致传回组赴前投捐创联从自将会说的是曾不已即以把给让请由所应结立多学"
)
_THIRD_NOT = frozenset("一的在到还因和与及等将会对就也又均都被是曾不已即以把让请由所带率列提参负担领督任兼并同主讲作牵")
_POST = (
    "主席|书记|主任|县长|市长|区长|镇长|乡长|省长|州长|局长|院长|所长|组长|秘书长|部长|会长|理事长|董事长|总经理|经理|"
    "校长|园长|站长|支书|常委|负责人|教师|党员|工程师|农艺师|教授|研究员|记者|队长|科长|处长|厅长|司长|主编|编辑|调研员|"
    "联络员|监督员|召集人|发起人|创办人|医生|护士|民警|秘书|工作者|村民|居民|同学|司令|政委|参谋|行长|馆长|台长|社长|"
    "总裁|厂长|场长|乡贤|老人|学者|专家|律师|法官|检察官|代表|委员|总指挥|指挥长|记录|审核|主持人|核稿|签发"
)
_TITLED = "委员|同志|先生|女士|教授|老师|主席|书记|主任|县长|市长|镇长|乡长|局长|院长|校长"
_NAME = rf"(?:(?:{_DOUBLE})[\u4e00-\u9fff]{{1,2}}|[{_SINGLE}][\u4e00-\u9fff]{{1,2}})"
_AFTER_POST = re.compile(rf"(?:{_POST})(?:[（(][^）)\n]{{1,12}}[）)])?[：:]?[ 　]?(?=(?P<name>{_NAME}))")
_BEFORE_TITLE = re.compile(rf"(?P<name>(?:{_DOUBLE})[\u4e00-\u9fff]{{1,2}}|[{_SINGLE}][\u4e00-\u9fff]{{1,2}})(?={_TITLED})")
_BOUNDARY = frozenset("，。；：、！？（）《》“”\n\r\t 　,.;:()的由请对和与及向为被受让经纳是以将把给因随比如像等有")
_TITLE = re.compile(r"《[^《》\n]{1,60}(?:《[^《》\n]{1,40}》[^《》\n]{0,40})?》")
_QUOTED = re.compile(r"[“「『\"]([^“”「」『』\"\n，。；]{2,20})[”」』\"]")


def find_titles(raw: str) -> list[Mention]:
    """《…》, with another 《…》 inside at most."""
    return [
        Mention(Kind.TITLE, m.start(), m.end(), m.group(), Name(name_key(m.group()))) for m in _TITLE.finditer(raw)
    ]


def find_quoted(raw: str) -> list[Mention]:
    """“…”: a name or a slogan; only the facts tell which."""
    return [
        Mention(Kind.QUOTED, m.start(), m.end(), m.group(), Name(name_key(m.group(1))), loose=True)
        for m in _QUOTED.finditer(raw)
    ]


_MARKS = str.maketrans("", "", "《》〈〉“”‘’「」『』\"' 　\n\r\t")
_SAME = str.maketrans({"（": "(", "）": ")", "、": "、", ",": "，", "·": "·", "•": "·", "．": "·"})


def name_key(text: str) -> str:
    """A name by its characters: quotation marks and white space away, brackets of one width."""
    return text.translate(_MARKS).translate(_SAME)


def find_persons(norm: str) -> list[Mention]:
    """Persons beside a post (副主席何静宜) or in front of a title (陶明礼委员)."""
    found: dict[int, Mention] = {}
    for match in _AFTER_POST.finditer(norm):
        mention = _person_after(norm, match.start("name"), match["name"])
        if mention:
            found[mention.start] = mention
    for match in _BEFORE_TITLE.finditer(norm):
        start, name = match.start(), match["name"]
        if norm[start - 1 : start] and norm[start - 1] not in _BOUNDARY and not _post_ends(norm, start):
            continue
        if _plausible(name):
            found.setdefault(start, _person(norm, start, start + len(name)))
    return [found[start] for start in sorted(found)]


def _post_ends(norm: str, start: int) -> bool:
    return re.search(rf"(?:{_POST})$", norm[max(0, start - 4) : start]) is not None


def _plausible(name: str) -> bool:
    return name[:2] not in _NOT_NAMES and name[-1] not in "的了着过和与及等们" and name[1:] not in ("委员", "同志", "主席")


def _person_after(norm: str, start: int, name: str) -> Mention | None:
    shortest = 3 if name[:2] in _DOUBLE.split("|") else 2
    if not _plausible(name):
        return None
    for length in range(min(len(name), shortest + 1), shortest - 1, -1):
        end = start + length
        last, after = norm[end - 1], norm[end : end + 1]
        if length > shortest and last in _THIRD_NOT:
            continue
        if not after or after in _FOLLOW:
            return _person(norm, start, end)
    return None


def _person(norm: str, start: int, end: int) -> Mention:
    return Mention(Kind.PERSON, start, end, norm[start:end], Name(name_key(norm[start:end])))


_ENDING = re.compile(
    r"有限责任公司|股份有限公司|有限公司|公司|集团|合作社|银行|支行|信用社|事务所|研究院|研究所|设计院|勘测院|规划院|检测院|"
    r"基金会|协会|学会|(?<!协)商会|联合会|促进会|总会|红十字会|医院|大学|学院|职业学校|实验小学|小学|中学|幼儿园|出版社|电视台|"
    r"局(?!面|势|部|限|长|党组|机关)|厅(?!级|局|长)|中队|支队|大队|救援队|服务中心(?!组)|检测中心(?!组)|中心(?!组)|法院|检察院|"
    r"委员会(?!会议|第|主任|副)|办公室(?!主任|副)|办事处|人民政府|合作联社"
)
_CUT = re.compile(
    r"[^\u4e00-\u9fffA-Za-z0-9＋+·]|[由在向与及被把将到从至是的了给让请于按也另还并先其及或]|(?<!自)为(?!民)|对(?!外)|和(?!平|谐|睦|顺|润)|"
    r"经(?!济|营|贸|纪|协)|以(?!太)|委托|邀请|联合(?!会)|组织|引进|投资|支持|协助|会同|依托|包括|帮助|走访|视察|调研|考察|深入|联系|走进|"
    r"实施|推动|成立|组建|指导|报送|印发|牵头|协调|参观|建成|建立|设立|建设(?=[^局委银集])|开展|举办|创办|扶持|服务(?!中心|有限|公司|总公司|集团|业)|"
    r"选派|聘请|争取|来自|获得|通过|进驻|[0-9一二三四五六七八九十两几多]+[家个名所支]|位于|属于|加强|完善|抽调|负责|接受|围绕|突出|坚持|"
    r"拜访|慰问|赴|往|进|各|该|本|全|有关|相关|同级|上级|等|同|我|兄弟"
)
_LEVEL = re.compile(r"^(?:中共|中国|国家|全国|省|市|县|区|州|镇|乡|街道|自治区|自治州|自治县)")
_GENERIC = re.compile(
    r"^(?:中共|中国|国家|全国|[省市县区州镇乡村])*"
    r"(?:公安|民营|国有|外资|中小|龙头|物业|社会|村级|基层|农村|农民|专业|农民专业|股份|村股份|经济|股份经济|建筑|保险|商业|三甲|乡镇|中心|民办|公办|公立|"
    r"专门|专业|常务|居民|村民|社区|工作|业主|管理|政务|便民|党群|公共|综合|文化|活动|为民|便民党群|社会化|法律|家政|一站式|志愿|"
    r"人民|职能|主管|责任|成员|承办|受灾|当地|本地|重点|相关|定点|各级|驻地|校外|示范|特色|专项|领导小组|"
    r"联络|指挥部|委员|界别|网上|流动|数字|代表|调解|群众|党员|提案|文史|学习|经济|教科|专委|综治|信访|政协|机关|服务|应急|全媒体|融媒体|新闻|行政|市民|交易|会计|律师|农技|卫生|敬老|养老|托育|培训|学前|义务教育|普通|高级|初级|优质|薄弱|知名|"
    r"建制)*$"
)


def find_organisations(norm: str) -> list[Mention]:
    """Organisations by their endings, each back to the word that cannot belong to it."""
    found = []
    floor = 0
    for ending in _ENDING.finditer(norm):
        window = max(floor, ending.start() - 22)
        start = window
        for cut in _CUT.finditer(norm, window, ending.end()):
            start = cut.end() if cut.end() <= ending.start() else start
        core = norm[start : ending.start()]
        if not _is_named(core, ending.group()):
            continue
        floor = ending.end()
        name = norm[start : ending.end()]
        found.append(Mention(Kind.ORGANISATION, start, ending.end(), name, Name(name_key(name))))
    return found


def _is_named(core: str, ending: str) -> bool:
    if len(core) < 2 and not (ending in ("局", "厅", "红十字会") and _LEVEL.match(core)):
        return False
    if ending != "红十字会" and _GENERIC.match(core):
        return False
    if ending in ("局", "厅", "医院", "中学", "小学", "红十字会", "法院", "检察院", "委员会", "办公室", "办事处", "人民政府", "幼儿园"):
        return bool(_LEVEL.match(core)) and (len(core) >= 3 or ending == "红十字会") or bool(re.search(r"[省市县区州镇乡]", core[1:-1] if len(core) > 3 else ""))
    if ending in ("中心", "服务中心", "检测中心", "集团", "支队", "大队", "中队"):
        return len(core) >= 4 or (ending == "集团" and len(core) >= 3)
    return True


_PLACE = re.compile(
    r"(?:(?<=在)|(?<=到)|(?<=赴)|(?<=往)|(?<=深入)|(?<=位于)|(?<=来自)|(?<=走进)|(?<=前往)|(?<=[，、。；（\n]))"
    r"(?P<name>[\u4e00-\u9fff]{2,3}(?:县|镇|乡|村|社区|街道))(?=[，。；、的）（等]|政协|政府|党委|人民|开展|调研|视察|考察|召开|举)"
)
_PLACE_NOT = re.compile(
    r"全|各|我|本|该|每|有|些|这|那|邻|外|试点|示范|贫困|行政|自然|重点|城|农|乡镇|中心|薄弱|帮扶|联系|美丽|先进|山区|受灾|其他|县|市|个|多|"
    r"进|到|入|在|和|与|的|建|访|产|从|对|为|由|所|选|派|驻|下|老|新型|智慧|和谐|文明|产业|旅游|特色|村|易|帮|"
    r"全国|强|富|兴|爱|回|返"
)


def find_places(norm: str) -> list[Mention]:
    """Counties, towns, villages and communities named after 在, 到, 赴 and the like."""
    return [
        Mention(Kind.PLACE, m.start("name"), m.end("name"), m["name"], Name(name_key(m["name"])))
        for m in _PLACE.finditer(norm)
        if not _PLACE_NOT.search(m["name"][:-2] if m["name"].endswith(("社区", "街道")) else m["name"][:-1])
    ]
