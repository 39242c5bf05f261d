"""
Hypothesis strategies for the facts of any section and genre, made from the models themselves.

What a field may hold follows from its type and, for what is counted, from the unit of its examples. Figures that
contradict each other are left out, as a clerk would who is told of it at loading.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from givens import frame_of, groups
from hypothesis import strategies as st

from drafter.errors import FactsError
from drafter.facts.document import Document
from drafter.facts.facts import Facts
from drafter.facts.fields import shape_of
from drafter.facts.figures import Figure
from drafter.facts.load import load_facts
from drafter.facts.section import Group, Section
from drafter.facts.types import (
    Date,
    DocumentNumber,
    FactValue,
    Ordinal,
    Organisation,
    Period,
    Person,
    Phrase,
    Place,
    Point,
    Quantity,
    Quoted,
    Rate,
    Title,
)
from drafter.text.outline import hanzi_numeral

Given = dict[str, Any]

COUNTIES = ("青屏", "澄浦", "云岭", "禾塘", "岚溪", "白沙", "望江", "丰泽", "南坪", "石桥")
BODIES = (
    "教育局",
    "水务局",
    "农业农村局",
    "卫生健康局",
    "委办公室",
    "政府办公室",
    "民政局",
    "文化和旅游局",
    "财政局",
    "工商联",
)
FIRMS = ("茶业有限公司", "水泥厂", "农机合作社", "中学", "镇人民政府", "乡卫生院", "街道办事处", "社区居委会")
SURNAMES = "何周秦唐罗石方苏陆邓程许沈韩"
GIVEN = ("静宜", "远航", "望舒", "启文", "秋实", "致远", "砚秋", "明", "海棠", "志强", "素心", "云帆", "立新")
POSTS = ("县政协主席", "副主席", "秘书长", "提案委主任", "委员", "县委书记", "局长", "政协委员")
SITES = ("镇", "乡", "村", "工业园", "水库", "茶厂", "污水处理厂", "敬老院", "小学", "文化广场")
MATTERS = (
    "校园食堂", "养老服务", "农村饮水", "营商环境", "城区停车", "茶产业", "小流域治理", "乡村医生队伍", "文物保护",
    "数字政务", "农机推广", "河道整治", "职业教育", "垃圾分类", "古村落", "冷链物流", "消防安全", "残疾人就业",
)  # fmt: skip
NATURES = ("建设", "工作", "管理", "改革", "服务", "情况", "发展", "规划", "监督", "培训")
ACTS = ("推进", "完善", "落实", "加强", "规范", "改进", "协调解决", "组织实施", "跟踪督办", "优化")
ENDS = ("", "，受到群众好评", "，取得明显成效", "，建立长效机制", "，有关部门已采纳")
FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?")
ORDER = re.compile("[一二三四五六七八九十]{1,3}|[0-9]+")
COUNTED = ("{}户", "{}人次", "{}万元", "{}亩", "{}场", "{}个", "{}条", "{}件")
FAULTY = (
    "张三",
    "全面建设小康社会",
    "贯彻“五个一”“三个一",
    "《未写完的书名",
    "四个全面和两个确立",
    "1234567",
)
"""Words that are no mask but bear a fault of their own."""
YEAR = 2024
SENTENCE = 8
"""Characters from which a value is more than a name."""


@cache
def facts(model: type[Group], depth: int = 0) -> st.SearchStrategy[Given]:
    """Some of the facts of a section or a group, by the names of the fields."""
    needed, others = {}, {}
    for name, field in model.model_fields.items():
        if name != "sections":
            (needed if field.is_required() else others)[name] = field_facts(field, depth=depth)
    return st.fixed_dictionaries(needed, optional=others)


def field_facts(field: Any, *, depth: int) -> st.SearchStrategy[Any]:
    """What one field may hold."""
    shape = shape_of(field.annotation)
    if found := groups(field.annotation):
        items = facts(found[0], depth + 1).filter(bool)
        return st.lists(items, min_size=1, max_size=3 if depth else 4)
    examples = tuple(str(example) for example in field.examples or ())
    one = value(shape.item, examples)
    return st.lists(one, min_size=1, max_size=4, unique_by=str) if shape.is_list else one


@cache
def value(kind: Any, examples: tuple[str, ...]) -> st.SearchStrategy[Any]:
    """What may be typed for a value of a kind."""
    made: dict[type[FactValue], st.SearchStrategy[Any]] = {
        Quantity: quantities(examples),
        Rate: RATES,
        Date: DATES,
        Period: PERIODS,
        Ordinal: ordinals(examples),
        Person: PERSONS,
        Organisation: ORGANISATIONS,
        Place: PLACES,
        Title: TITLES,
        DocumentNumber: DOCUMENTS,
        Quoted: NAMES.map(lambda name: f"“{name}”"),
        Figure: st.builds(lambda name, count: f"{name}：{count}", NAMES, counts()),
        Phrase: st.one_of(st.sampled_from(examples), PHRASES) if examples else PHRASES,
        Point: st.one_of(st.sampled_from(examples), POINTS) if examples else POINTS,
    }
    return made[kind] if kind in made else st.sampled_from(get_args(kind))


def quantities(examples: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Figures in the unit of an example, in the forms that offices use."""
    example = next((text for text in examples if FIGURE.search(text)), "")
    unit = FIGURE.split(example)[-1].lstrip("余多") if example else "件"
    if len(FIGURE.findall(example)) != 1 or not unit:
        return st.sampled_from(examples) if examples else counts()
    scaled = unit[0] in "万亿"
    number = (
        st.integers(2, 400)
        if not scaled
        else st.one_of(st.integers(2, 900), st.integers(11, 999).map(lambda n: f"{n // 10}.{n % 10}"))
    )
    forms = [number.map(lambda n: f"{n}{unit}")] * 6
    forms.append(st.integers(11, 99).map(lambda n: f"{hanzi_numeral(n)}{unit}"))
    forms.append(st.integers(1, 40).map(lambda n: f"{n * 10}余{unit}"))
    forms.append(st.integers(1, 90).map(lambda n: f"近{n * 10}{unit}"))
    forms.append(st.integers(1, 90).map(lambda n: f"约{n * 10}{unit}"))
    if not scaled:
        forms.append(st.integers(1000, 90000).map(lambda n: f"{n}{unit}"))
    return st.one_of(forms)


def counts() -> st.SearchStrategy[str]:
    """A figure with a unit."""
    return st.builds(lambda form, number: form.format(number), st.sampled_from(COUNTED), st.integers(2, 400))


def ordinals(examples: tuple[str, ...]) -> st.SearchStrategy[str]:
    """An example with other numbers."""

    def renumbered(example: str, numbers: list[int]) -> str:
        left = iter(numbers)
        return ORDER.sub(lambda _: hanzi_numeral(next(left, 3)), example)

    numbers = st.lists(st.integers(1, 15), min_size=2, max_size=2)
    return st.builds(renumbered, st.sampled_from(examples or ("第三次会议",)), numbers)


RATES = st.one_of(
    st.integers(10, 100).map(lambda n: f"{n}%"),
    st.integers(101, 999).map(lambda n: f"{n // 10}.{n % 10}%"),
    st.integers(11, 99).map(lambda n: f"百分之{hanzi_numeral(n)}"),
    st.sampled_from(("三分之二", "六成五", "95%以上", "近九成")),
)
MONTHS, DAYS = st.integers(1, 12), st.integers(1, 28)
DATES = st.one_of(
    st.builds(lambda month, day: f"{month}月{day}日", MONTHS, DAYS),
    st.builds(lambda month, day: f"{month}月{day}日", MONTHS, DAYS),
    st.builds(lambda month, day: f"{YEAR}年{month}月{day}日", MONTHS, DAYS),
    st.builds(
        lambda month, part: f"{month}月{part}",
        MONTHS,
        st.sampled_from(("", "上旬", "中旬", "下旬", "底", "底前")),
    ),
    st.builds(lambda month, day: f"{month}月{day}日前", MONTHS, DAYS),
    st.builds(lambda month: f"{month}月至{month + 1}月", st.integers(1, 11)),
    st.sampled_from(
        ("上半年", "下半年", "第三季度", f"{YEAR}年", f"{YEAR - 1}年12月", f"{YEAR + 1}年6月底前")
    ),
)
PERIODS = st.sampled_from((f"{YEAR}年", "上半年", "下半年", f"{YEAR}年上半年", "3月至5月", f"{YEAR + 1}年"))
PERSONS = st.one_of(
    st.builds(lambda first, name: first + name, st.sampled_from(SURNAMES), st.sampled_from(GIVEN)),
    st.builds(
        lambda first, name, post: {"name": first + name, "post": post},
        st.sampled_from(SURNAMES),
        st.sampled_from(GIVEN),
        st.sampled_from(POSTS),
    ),
)
ORGANISATIONS = st.one_of(
    st.sampled_from(BODIES).map(lambda body: f"县{body}"),
    st.builds(lambda county, body: f"{county}县{body}", st.sampled_from(COUNTIES), st.sampled_from(BODIES)),
    st.builds(lambda place, firm: f"{place}{firm}", st.sampled_from(COUNTIES), st.sampled_from(FIRMS)),
)
PLACES = st.builds(lambda name, site: f"{name}{site}", st.sampled_from(COUNTIES), st.sampled_from(SITES))
NAMES = st.builds(lambda matter, nature: matter + nature, st.sampled_from(MATTERS), st.sampled_from(NATURES))
TITLES = st.one_of(
    st.builds(
        lambda act, name, kind: f"《关于{act}{name}的{kind}》",
        st.sampled_from(ACTS),
        NAMES,
        st.sampled_from(("提案", "建议", "意见", "调研报告")),
    ),
    NAMES.map(lambda name: f"{name}办法"),
)
DOCUMENTS = st.builds(
    lambda year, number: f"青政发〔{year}〕{number}号", st.integers(2020, 2024), st.integers(1, 90)
)
PHRASES = st.one_of(
    NAMES,
    st.sampled_from(MATTERS),
    NAMES.map(lambda name: f"“{name}”"),
    st.builds(lambda one, other: f"{one}和{other}", st.sampled_from(MATTERS), NAMES),
    st.builds(lambda act, name: act + name, st.sampled_from(ACTS), NAMES),
)
POINTS = st.one_of(
    st.builds(
        lambda act, name, end: f"{act}{name}{end}", st.sampled_from(ACTS), NAMES, st.sampled_from(ENDS)
    ),
    st.builds(
        lambda act, name, count: f"{act}{name}，惠及群众{count}", st.sampled_from(ACTS), NAMES, counts()
    ),
    st.builds(
        lambda name, act, other: f"{name}得到{act}，{other}有新进展", NAMES, st.sampled_from(ACTS), NAMES
    ),
)


@st.composite
def papers(
    draw: st.DrawFn,
    genre: type[Document],
    kind: type[Section] | None = None,
    *,
    words: tuple[str, ...] = (),
) -> Facts:
    """
    A paper with one section of a kind, or with up to six of those that the genre admits.

    With `words` one of its phrases or points is one of these.
    """
    kinds = [kind] if kind else draw(st.lists(st.sampled_from(genre.order), min_size=1, max_size=6))
    if kind is None:
        kinds.sort(key=genre.order.index)
    root = frame_of(genre)
    if kind is None:
        root |= {name: given for name, given in draw(facts(genre)).items() if name != "issuer"}
    sections = [{"type": each.type_name(), **_with_a_body(draw(facts(each)))} for each in kinds]
    given = {**root, "sections": said_once(sections, set())}
    if words:
        _spoil(draw, given["sections"], words)
    return sound(given)


def _spoil(draw: st.DrawFn, given: Any, words: tuple[str, ...]) -> None:
    """Put one of some words in place of a sentence that was given, where there is one."""
    places = list(_sentences(given))
    if places:
        owner, key = draw(st.sampled_from(places))
        owner[key] = draw(st.sampled_from(words))


def _sentences(given: Any) -> Iterator[tuple[Any, Any]]:
    for key, value in given.items() if isinstance(given, dict) else enumerate(given):
        if isinstance(value, dict | list):
            yield from _sentences(value)
        elif isinstance(value, str) and any(act in value for act in ACTS):
            yield given, key


def _with_a_body(given: Given) -> Given:
    """A heading of one's own is given where something stands under it."""
    return given if set(given) != {"heading"} else {}


def said_once(given: Any, known: set[str]) -> Any:
    """The same with each sentence once, and no two items of a group alike in any fact."""
    if isinstance(given, list):
        if any(isinstance(item, dict) and "post" not in item for item in given):
            seen: set[tuple[str, str]] = set()
            items = [{k: v for k, v in item.items() if not _again((k, str(v)), seen)} for item in given]
            return [said_once(item, known) for item in items if item]
        return [
            item
            for item in given
            if not (isinstance(item, str) and len(item) > SENTENCE and _again(str(item), known))
        ]
    return {name: said_once(v, known) if isinstance(v, list) else v for name, v in given.items()}


def _again(what: Any, seen: set[Any]) -> bool:
    """Whether this was seen before; it is from now on."""
    if what in seen:
        return True
    seen.add(what)
    return False


def sound(given: Given) -> Facts:
    """The facts that can be loaded: what the loader objects to is left out, as it asks for."""
    for _ in range(40):
        given = _without_copies(given)
        try:
            return load_facts(given)
        except FactsError as error:
            for problem in reversed(error.problems):
                _leave_out(given, problem.place.partition("（")[0].split("."))
    raise AssertionError(f"no sound facts are left of {given}")


def _without_copies(given: Any) -> Any:
    """The same without the items of a group that became alike when facts were left out."""
    if isinstance(given, list):
        items = [_without_copies(item) for item in given]
        return [item for n, item in enumerate(items) if not isinstance(item, dict) or item not in items[:n]]
    return {name: _without_copies(v) for name, v in given.items()} if isinstance(given, dict) else given


def _leave_out(given: Given, path: list[str]) -> None:
    owner: Any = given
    for part in path[:-1]:
        items = isinstance(owner, list)
        owner = (owner[int(part)] if int(part) < len(owner) else None) if items else owner.get(part)
        if owner is None:
            return
    if isinstance(owner, list):
        del owner[int(path[-1]) : int(path[-1]) + 1]
    elif owner.pop(path[-1], None) is None and len(path) > 2:
        _leave_out(given, path[:-1])
