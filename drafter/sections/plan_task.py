"""One point of a plan: what it aims at, what will be done, in which number, by when, by whom."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Person, Phrase, Place, Point, Quantity, Title


class PlanItem(Group):
    """One thing to be done: with whom, when, in which form and number, with what product, by whose care."""

    topics: tuple[Phrase, ...] = labels("事项重点", aliases=["主题"], examples=["小微企业用工"])
    ways: tuple[Phrase, ...] = labels("开展形式", aliases=["形式"], examples=["座谈会", "实地走访"])
    contents: tuple[Phrase, ...] = labels("学习内容", aliases=["学习"], examples=["中共二十届三中全会精神"])
    texts: tuple[Title, ...] = labels("学习文件", examples=["中国人民政治协商会议章程"])
    measures: tuple[Point, ...] = labels("事项措施", aliases=["措施"], examples=["健全委员履职档案"])
    date: Date | None = label("安排时间", aliases=["时间"], examples=["3月"])
    pace: Phrase | None = label("安排频次", aliases=["频次"], examples=["每季度"])
    leader: Person | None = label("牵头人", aliases=["牵头"], examples=["副主席何静宜"])
    partners: tuple[Organisation, ...] = labels("配合单位", aliases=["会同"], examples=["县教育局"])
    participants: Phrase | None = label("参加人员", examples=["新任委员"])
    places: tuple[Place, ...] = labels("活动地点", aliases=["地点"], examples=["岚溪镇"])
    act: Phrase | None = label("具体活动", aliases=["活动"], examples=["举办委员培训班"])
    count: Quantity | None = label("计划数量", aliases=["数量"], examples=["2期"])
    details: tuple[Point, ...] = labels("活动要求", examples=["帮助新任委员掌握提案写法"])
    product: Phrase | None = label("工作成果", aliases=["成果"], examples=["调研报告"])
    product_count: Quantity | None = label("成果数量", examples=["3份"], unit="份")
    report: Title | None = label("成果报告", aliases=["报告"], examples=["关于小微企业用工的调研报告"])
    rules: tuple[Title, ...] = labels("制定制度", aliases=["制度"], examples=["委员履职评价办法"])
    recipients: tuple[Organisation, ...] = labels("报送对象", aliases=["报送"], examples=["县委", "县政府"])
    deadline: Date | None = label("完成期限", aliases=["期限"], examples=["9月底前"])
    owner: Organisation | None = label("责任单位", aliases=["负责"], examples=["提案委员会"])
    goals: tuple[Point, ...] = labels("事项目标", aliases=["目标"], examples=["立案提案办复率保持100%"])


class PlanPoint(PlanItem):
    """A point below the point: under a name and a number of its own."""

    name: Phrase | None = label("事项名称", aliases=["事项"], examples=["健全学习制度"])
    stance: tuple[Point, ...] = labels("事项定位", examples=["把学习摆在突出位置"])
    principles: tuple[Phrase, ...] = labels("事项原则", examples=["“小切口、深调查”"])


class PlanTask(Section):
    """工作任务: the lead of a point, then what is to be done for it, in the order of doing."""

    title: ClassVar[str] = "工作任务"
    aliases: ClassVar[tuple[str, ...]] = ("重点工作", "主要任务", "任务")

    heading: Phrase | None = label("标题", examples=["加强学习，提高履职能力"])
    stance: tuple[Point, ...] = labels("工作定位", examples=["把提案作为履行职能的重要方式"])
    aims: tuple[Phrase, ...] = labels("工作目的", examples=["提高委员履职能力"])
    principles: tuple[Phrase, ...] = labels("工作原则", aliases=["原则"], examples=["“少而精、专而深”"])
    lever: Phrase | None = label("工作抓手", aliases=["抓手"], examples=["重点提案督办"])
    topics: tuple[Phrase, ...] = labels("工作重点", aliases=["重点"], examples=["教育", "医疗", "就业"])
    ways: tuple[Phrase, ...] = labels("工作形式", aliases=["形式"], examples=["专题调研", "座谈会"])
    measures: tuple[Point, ...] = labels(
        "工作措施", aliases=["措施"], examples=["全会前两个月发布选题参考目录"]
    )
    items: tuple[PlanItem, ...] = labels("具体安排")
    points: tuple[PlanPoint, ...] = labels("分项任务")
    goals: tuple[Point, ...] = labels("工作目标", aliases=["目标"], examples=["提案质量进一步提高"])
    deadline: Date | None = label("完成期限", aliases=["期限"], examples=["10月底前"])
    owner: Organisation | None = label("责任单位", aliases=["负责"], examples=["提案委员会"])
    leader: Person | None = label("责任人", aliases=["负责人"], examples=["副主席何静宜"])
