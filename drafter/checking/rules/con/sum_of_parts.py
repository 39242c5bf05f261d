"""CON401: parts that do not make up their sum."""

from collections.abc import Iterator

from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text
from drafter.text.values import Amount, Hedge, Mention

_JOINED = regex("[^，。；：\n（）()]{0,16}[、和及与][^，。；：\n（）()0-9]{0,16}")
_LISTED = regex("，(?!其中)[^，。；：、\n（）()0-9]{1,16}")
_PLAIN_SUM = regex("，(?:共计|合计|总计)(?=[0-9])")
"""Between the parts of a list with commas, and in front of its sum: 委员14人，部门负责人9人，共计23人."""
_CHANGE = regex("[比较增减节降超净每均][^，。；：\n]{0,8}$")
"""In front of a figure that says by how much the whole has changed, or what one share is, and is not the whole."""
_CLAUSE = 12
_LONGEST_LIST, _PAIR = 20, 2
_TOTALS = ("共计", "合计", "总计")
_SUM = regex(f"，?(?:[两三四五六]项|上述|以上|各类|各项)?(?:{'|'.join(_TOTALS)})(?:[\u4e00-\u9fff]{{0,6}})?")
_CAME = "(?:[\u4e00-\u9fff]{1,4}(?:参加|参训|参会|参赛|到会|出席|报名|受训|入选|获奖))?"
_BESIDE = "(?:、[0-9.,]{1,9}[万余多]?[\u4e00-\u9fff]{1,2}(?:左右|以上|上下)?)?"
_PART = regex(
    f"(?:{_CAME}|{_BESIDE})[，（(]?其中[^，。；：、\n（）()]{{0,12}}"
    "|，(?:[^0-9。；\n]{0,24}，)?并?从中(?:[选评筛精择优]|遴选|抽取|确定|推荐)[^，。；：、\n0-9]{0,8}"
)
"""Between a whole and a part of it: 58名|学员参加，其中委员|46名, 征集146篇|，经审核，从中选用|83篇."""
_WITHIN = regex("，(?P<head>[\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,4}中[\u4e00-\u9fff]{0,6}")
"""成灾5230亩|，成灾面积中绝收|1870亩."""
_ABOVE_ALL = regex("(?P<noun>[\u4e00-\u9fff]{2,8})(?:特别是|尤其是)")
_NOUN = 10
"""43座|水库特别是|11座病险水库."""
_AMONG = regex(
    "(?:政协)?(?:委员|代表|党员|干部|职工|教师|学生|群众|成员|会员|提案|建议|意见|案件|信件|企业|单位|农户|贫困户|脱贫户)"
    "中，?(?:已|共|只|仅)?有"
)
_PLACES_AMONG = regex("(?:乡镇|行政村|村|社区|街道|部门|单位|学校)中，?(?:已|共|只|仅)?有")
_NO_NOUN = regex("[，。；、]|[不已未受实完达没均遭被出通开参]")
"""全县21个乡镇中有17个受灾; 8个乡镇中有12个村 counts two things."""
_COUNTED = ("人", "件", "家", "户")
"""Units of which 中有 tells a part; 8个乡镇中有12个村, and 12名委员的企业中有35人, count two things."""
_ALL_OF = regex("[\u4e00-\u9fff]{0,8}，(?:全[\u4e00-\u9fff]{1,2})?(?:共计|合计|总计|共)[\u4e00-\u9fff]{0,6}")
_EACH_BEFORE = regex("每[^，。；：、\n0-9]{1,10}$")
"""每名委员结对2户，全组共结对28户: what each has is part of what all have."""
_NOW = regex(f"{_BESIDE}，(?:目前|现)(?:已有)?")
_NOW_BEHIND = regex("(?:已|全部)(?:搬|入住|脱贫|开工|完工|投产|建成|整改|办结)")
"""搬迁86户、312人，目前52户已搬入新居."""
_BEGUN = regex("[\u4e00-\u9fff]{2,8}已有")
_BEGUN_BEHIND = regex("已?(?:全面)?(?:开工|竣工|完工|投产|建成|启动|完成|脱贫|出列|投入使用|投用)")
"""12个重点项目已有9个开工."""
_DUE = regex("[\u4e00-\u9fff]{0,4}，(?:实[到有]|到会|出席|参会)[\u4e00-\u9fff]{0,4}")
_DUE_BEFORE = regex("应(?:到|出席|参会|参加)[\u4e00-\u9fff]{0,6}$")
"""应到委员326名，实到305名."""
_GROWING = regex("新增[^，。；：、\n0-9]{0,12}$")
_GROWN = regex("[\u4e00-\u9fff]{0,4}，(?:使)?(?:总数|总量)(?:已)?(?:达到|达|增至|增加到|为)?")
"""Between what was added and what there is now: 新增企业2家，总数达到6家."""
_BROKEN = regex("[，。；：\n（）()]")
_RAISED = "(?:问题|隐患|意见|建议|提案|线索|诉求|工单|信件|案件|纠纷)"
_SETTLED = "(?:整改|办结|办复|落实|采纳|解决|答复|销号|化解)"
_SETTLING = regex(
    f"(?P<raised>{_RAISED})?[，；]?(?:目前|现|截至目前，?)?(?:已(?:有|经)?|其中有|有)(?P<settled>{_SETTLED})?(?:到位|完成)?"
)
"""Between what was raised and how much of it is settled: 71个|问题已整改|68个, 意见35条|，已有|31条落实."""
_RAISED_BEFORE = regex(f"{_RAISED}[\u4e00-\u9fff]{{0,3}}$")
_FOUND = regex(
    "(?:提出|查出|发现|收到|征集|征求|收集|排查|摸排|提交|立案|受理|梳理|反映|形成|交办|转办|接到)[^，。；：\n]{0,10}$"
)
"""What raises something, in front of how much; 答复意见91条 is of what was settled already."""
_SETTLED_BEHIND = regex(f"(?:得到|被[^，。；：\n0-9]{{0,10}}|已)?{_SETTLED}")


@rule(
    "CON401",
    "sum-of-parts",
    source="arithmetic",
    good=(
        "开展重点课题12项、自选课题24项，共计36项。",
        "共有委员187名，其中参加活动的170多名。",
        "捐款3000元、5000多元，合计近万元。",
        "支出21.4万元，比预算节约3.6万元，其中公务接待8.6万元。",
        "每人补助500元，其中县财政安排12万元。",
        "查出问题73个，已整改71个。",
        "计划整改问题12个，已整改13个。",
        "当场答复意见91条，已办结158条。",
        "新建站点3个，已有15个投入使用。",
        "全区252名委员中有238名到会。",
        "在8个乡镇中有12个村受灾。",
        "全县21个乡镇中有17个不同程度受灾。",
        "12名委员的企业中有35人入党，20名党员家庭中有36名学生。",
        "新增规模以上企业2家，总数达到6家。",
        "走访8个乡镇特别是12个贫困村。",
        "走访企业12家、商户30家，共解决问题5个。",
        "受灾8640亩，其中成灾5230亩，成灾面积中绝收1870亩。",
        "参加会议的有政协委员14人，部门负责人9人，企业代表9人，共计32人。",
    ),
    bad=(
        "开展重点课题12项、自选课题24项，共计38项。",
        "共有委员187名，其中女委员190名。",
        "提出监督意见31条，已有35条落实到位。",
        "全区238名委员中有252名到会。",
        "新增规模以上企业6家，总数达到2家。",
        "共承办164件，其中建议128件、提案292件。",
        "提出建议8条，有12条被县委、县政府采纳。",
        "29名学员参加，其中委员46名。",
        "征集稿件83篇，经反复核实，从中选用146篇。",
        "受灾8640亩，其中成灾1870亩，成灾面积中绝收5230亩。",
        "全县11座水库特别是43座病险水库要落实值守。",
        "会议应到委员305名，实到326名。",
        "全县17个乡镇中有21个不同程度受灾。",
        "每名委员结对困难家庭28户，全组共结对2户。",
        "年初确定的9个重点项目已有12个开工建设。",
        "涉及居民2150户、14500人左右，其中北关片区4826户。",
        "参加会议的有政协委员32人，部门负责人9人，企业代表9人，共计14人。",
        "集中安置52户、312人，目前86户已搬入新居。",
        "加装电梯12部，按每部180万元的标准给予补助，共计15万元。",
        "委员24人、部门负责人42人、企业代表7人，共11人参加会议。",
    ),
)
def sum_of_parts(text: Text) -> Iterator[Hit]:
    """
    A sum does not follow from its parts, or a part is larger than the whole.

    The figure was changed in one place and not in the other. Looked at are parts listed right in front of
    共计, 合计 or 总计, the parts behind 其中, 从中 and 特别是, how many of the problems or proposals are settled,
    how many of all are there (238名委员中有…), and a total beside what was added; hedged figures are left alone.

    中文：各项之和与合计不符，或者“其中”一项、已办结整改的数、“中有”的数多于总数，或新增数多于总数，多是一处改了另一处没有改。带“余”“近”等约数的不查。
    """
    counts = [mention for mention in text.mentions if _is_exact(mention)]
    for place, mention in enumerate(counts):
        if place == 0:
            continue
        before = _before(text, counts, place)
        between = text.norm[before.end : mention.start]
        if "。" in between or "\n" in between:
            continue
        if "计" in between and _SUM.fullmatch(between):
            yield from _check_sum(text, _parts(text, counts, place), mention)
        elif between == "，共" and len(parts := _parts(text, counts, place)) > _PAIR:
            # Of two, 共 may count what they are of: 其中女委员4名、非中共委员4名，共11名.
            yield from _check_sum(text, parts, mention)
        elif pair := _whole_and_part(text, before, mention) or _of_list(text, counts[:place], mention):
            whole, part = pair
            if _unit(part) == _unit(whole) and _value(part) > _value(whole):
                first = min(whole, part, key=lambda figure: figure.start)
                shown = text.raw[first.start : mention.end]
                yield Hit(
                    (first.start, mention.end),
                    f"「{shown}」：部分「{part.text}」多于总数「{whole.text}」。",
                    f"The part “{part.text}” is larger than the whole “{whole.text}”.",
                )


def _before(text: Text, counts: list[Mention], place: int) -> Mention:
    """The count in front of another; of 52户、312人 the one that counts the same."""
    last, other = counts[place - 1], counts[place - 2] if place > 1 else counts[0]
    is_pair = _unit(last) != _unit(counts[place]) == _unit(other)
    return other if is_pair and text.norm[other.end : last.start] == "、" else last


def _whole_and_part(text: Text, before: Mention, mention: Mention) -> tuple[Mention, Mention] | None:
    """Two figures of which one is told as part of the other."""
    lead = max(0, before.start - _CLAUSE)
    if _GROWN.fullmatch(text.norm, before.end, mention.start):
        return (mention, before) if _GROWING.search(text.norm, lead, before.start) else None
    if _ALL_OF.fullmatch(text.norm, before.end, mention.start):
        return (mention, before) if _is_each(text, before) else None
    if (
        _is_part(text, before, mention)
        and not _is_each(text, before)
        and not _CHANGE.search(text.norm, lead, before.start)
    ):
        return before, mention
    return None


def _is_each(text: Text, count: Mention) -> bool:
    """Whether a count is what each one has: 每部180万元."""
    is_each = isinstance(count.value, Amount) and bool(count.value.per)
    return is_each or _EACH_BEFORE.search(text.norm, max(0, count.start - _CLAUSE), count.start) is not None


def _of_list(text: Text, counts: list[Mention], mention: Mention) -> tuple[Mention, Mention] | None:
    """A part listed behind another one, with its whole: 提案36件 of 共164件，其中建议128件、提案36件."""
    listed = text.norm.rfind("其中", max(0, mention.start - _LONGEST_LIST * 2), mention.start)
    if (
        listed < 0
        or "、" not in text.norm[listed : mention.start]
        or _BROKEN.search(text.norm, listed, mention.start)
    ):
        return None
    whole = next((count for count in reversed(counts) if count.end <= listed), None)
    if whole is None or text.norm[whole.end : listed] not in ("，", "（", "("):
        return None
    grown = _CHANGE.search(text.norm, max(0, whole.start - _CLAUSE), whole.start)
    return None if grown else (whole, mention)


def _is_part(text: Text, whole: Mention, part: Mention) -> bool:
    """Whether a figure is told as a part of the one before it."""
    between = text.norm[whole.end : part.start]
    if _AMONG.fullmatch(between):
        return _unit(part) in _COUNTED
    if _PLACES_AMONG.fullmatch(between):
        return _NO_NOUN.match(text.norm, part.end) is not None
    if _BEGUN.fullmatch(between) and _BEGUN_BEHIND.match(text.norm, part.end):
        return True
    if _NOW.fullmatch(between):
        return _NOW_BEHIND.match(text.norm, part.end) is not None
    if _DUE.fullmatch(between):
        return _DUE_BEFORE.search(text.norm, max(0, whole.start - _CLAUSE), whole.start) is not None
    if "其中" in between or "从中" in between:
        return _PART.fullmatch(between) is not None
    within = _WITHIN.fullmatch(between)
    if within:
        return text.norm.endswith(within["head"], 0, whole.start)
    above = _ABOVE_ALL.fullmatch(between)
    if above:
        return above["noun"] in text.norm[part.end : part.end + _NOUN]
    settling = _SETTLING.fullmatch(between) if "已" in between or between.endswith("有") else None
    if settling is None or not _FOUND.search(text.norm, max(0, whole.start - _CLAUSE), whole.start):
        return False
    is_raised = settling["raised"] or _RAISED_BEFORE.search(text.norm, max(0, whole.start - 8), whole.start)
    return bool(is_raised and (settling["settled"] or _SETTLED_BEHIND.match(text.norm, part.end)))


def _parts(text: Text, counts: list[Mention], place: int) -> list[Mention]:
    """The counts of one unit that are listed right before a sum, in order."""
    parts = [counts[place - 1]]
    plain = _PLAIN_SUM.match(text.norm, parts[0].end) is not None
    for earlier in reversed(counts[max(0, place - _LONGEST_LIST) : place - 1]):
        joined = _JOINED.fullmatch(text.norm, earlier.end, parts[0].start) or (
            plain and _LISTED.fullmatch(text.norm, earlier.end, parts[0].start)
        )
        if _unit(earlier) != _unit(parts[0]) or not joined:
            break
        parts.insert(0, earlier)
    return parts


def _check_sum(text: Text, parts: list[Mention], total: Mention) -> Iterator[Hit]:
    """The finding on a sum that neither all of the listed parts nor the last of them make up."""
    if len(parts) < 2 or _unit(parts[0]) != _unit(total) or _is_hedged_list(text, parts):
        return
    values = [_value(part) for part in parts]
    if not any(sum(values[first:]) == _value(total) for first in range(len(values) - 1)):
        expected = sum(values)
        yield Hit(
            (parts[0].start, total.end),
            f"各项相加为{expected}，与「{total.text}」不符。",
            f"The parts add up to {expected}, not to “{total.text}”.",
        )


def _is_hedged_list(text: Text, parts: list[Mention]) -> bool:
    """Whether 等 or another mention in the list says that there are more parts than those."""
    return "等" in text.norm[parts[0].start : parts[-1].end]


def _is_exact(mention: Mention) -> bool:
    value = mention.value
    return (
        isinstance(value, Amount)
        and value.unit != "率"
        and value.low == value.high
        and value.hedge is Hedge.EXACT
    )


def _unit(mention: Mention) -> str:
    return mention.value.unit if isinstance(mention.value, Amount) else ""


def _value(mention: Mention) -> float:
    return float(mention.value.low) if isinstance(mention.value, Amount) else 0.0
