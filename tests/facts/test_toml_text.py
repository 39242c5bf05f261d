"""TOML as clerks type it."""

import tomllib
from datetime import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.facts.toml_text import parse_toml

NAME = st.text(st.sampled_from("立案件数提交ab1_-"), min_size=1)
CONTENT = st.text(st.sampled_from("政协“圆梦”‘甲’，：、=#[]{}“”《》93. "))


def said(text: str) -> list[str]:
    return [str(problem) for problem in parse_toml(text).problems]


def test_what_an_input_method_leaves_is_mended() -> None:
    """Quotes, colons, equals signs, commas, brackets, digits and white space of full width."""
    text = """
文种 = “工作总结”　# 注释
单位：“示例县政协”，
period＝"2024年"
日期：2024-12-18
complete ＝ 是

［［sections］］
type = ‘视察’
leader = ｛name：“何静宜”，post = "县政协副主席"｝
topics = 【“校园食堂”、“养老服务”，
   "开展“圆梦助学”，共3次"，“开展“圆梦助学”，共3次”；】   ＃ 注释
次数 = ９３

[[sections。视察活动]]
“地点” = "岚溪"工业"园"
"""
    parsed = parse_toml(text)

    assert () == parsed.problems
    assert {
        "文种": "工作总结",
        "单位": "示例县政协",
        "period": "2024年",
        "日期": "2024-12-18",
        "complete": True,
        "sections": [
            {
                "type": "视察",
                "leader": {"name": "何静宜", "post": "县政协副主席"},
                "topics": ["校园食堂", "养老服务", "开展“圆梦助学”，共3次", "开展“圆梦助学”，共3次"],
                "次数": 93,
                "视察活动": [{"地点": '岚溪"工业"园'}],
            }
        ],
    } == parsed.data


def test_each_key_has_its_line() -> None:
    """Of tables in tables and arrays too; a place inside takes the line around it."""
    parsed = parse_toml(
        'a = 1\n\n[[s]]\nb = ["x",\n "y"]\n[[s.v]]\nc = {d = 1}\n[[s.v]]\n[[s]]\n[s.w]\ne.f = 2\n'
    )

    assert {
        ("a",): 1, ("s", 0): 3, ("s", 0, "b"): 4, ("s", 0, "b", 0): 4, ("s", 0, "b", 1): 5,
        ("s", 0, "v", 0): 6, ("s", 0, "v", 0, "c"): 7, ("s", 0, "v", 0, "c", "d"): 7,
        ("s", 0, "v", 1): 8, ("s", 1): 9, ("s", 1, "w"): 10, ("s", 1, "w", "e", "f"): 11,
    } == parsed.lines  # fmt: skip
    assert 5 == parsed.line_of(("s", 0, "b", 1, "unknown"))
    assert parsed.line_of(("unknown",)) is None


@pytest.mark.parametrize(
    "text",
    [
        'a = """\n多行 “内容”，= #\n"""\nb = 1\n',
        "a = '''x\ny'''\n",
        "a = 'C:\\dir'\n",
        'a = "x\\"y"  # z\n',
        "a = [[1, 2],\n [3]]\n",
        "a = [\n  'x', # eins\n  'y',\n]\n",
        "a.b.c = 1\n'd e'.f = 2\n",
        "[x.y]\na = -3\nb = +4\nc = 1e3\nd = 1_000\n",
        "a = true\nb = false\n",
        "",
        "# nur ein Kommentar",
        "a = {}\nb = []\nc = { d = [ {e = 1}, {f = 2} ] }\n",
    ],
)
def test_proper_toml_is_read_as_the_standard_library_reads_it(text: str) -> None:
    """Nothing is mended that was right."""
    parsed = parse_toml(text)

    assert ((), tomllib.loads(text)) == (parsed.problems, parsed.data)


@given(st.dictionaries(NAME, CONTENT, max_size=6))
def test_any_content_survives_typographic_quotes(facts: dict[str, str]) -> None:
    """A value between “ and ” is read as one between straight marks, where its own marks pair."""
    sound = {key: value for key, value in facts.items() if _pairs(value)}
    text = "\n".join(f"{key}：“{value}”" for key, value in sound.items())
    parsed = parse_toml(text)

    assert ((), sound) == (parsed.problems, parsed.data)


def _pairs(value: str) -> bool:
    """Whether a text has its marks in pairs, and holds none that would end it earlier."""
    depth = 0
    for char in value:
        depth += {"“": 1, "”": -1}.get(char, 0)
        if depth < 0:
            return False
    return depth == 0 and value.count("‘") == value.count("’")


@given(st.text(st.sampled_from("ab “”\"'‘’=：[]{},，、#\n0-9.件立"), max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    """Either there is data, or there are problems with a line."""
    parsed = parse_toml(text)

    assert parsed.data is not None or parsed.problems
    assert all(problem.place.startswith("第") for problem in parsed.problems)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("issuer = 示例县政协", '第1行第10列：「示例县政协」要放在引号里，如 "示例县政协"。'),
        ("a = 1\nb = 92.4%", "第2行第5列：「92.4%」要放在引号里"),
        ("a = 12,000", "「12,000」要放在引号里"),
        ('a = "x', "第1行第5列：「x」的引号没有配对"),
        ("a =", "这里没有写值"),
        ("a = # 注", "这里没有写值"),
        ("a = = 3", "多了一个「=」"),
        ("立案件数", "「立案件数」缺少等号"),
        ("= 3", "「=」前面没有名称"),
        ("[[sections\na = 1", "表头「[[sections」的方括号没有配对：请写成 [[sections]]"),
        ("[sections]]", "方括号没有配对：请写成 [sections]"),
        ("[]", "方括号没有配对：请写成 [sections]"),
        ("[[a]\nb=1", "请写成 [[a]]"),
        ("a = 1\na = 2", "第2行第1列：「a」在第1行已经写过"),
        ('a = ["x", "y"\nb = 1', "第1行第5列：方括号没有配对：请补上「]」"),
        ("a = [\nb = 1", "第1行第5列：方括号没有配对"),
        ('a = ["x",\n[b]\nc = 1', "第1行第5列：方括号没有配对"),
        ('a = ["x" "y"]', "前面缺少逗号"),
        ('a = ["x"\n"y"]', '第2行第1列：「"y"]」前面缺少逗号'),
        ("a = {b = 1\nc = 2", "大括号没有配对：请补上「}」"),
        ("a = {b = 1,\n[c]\n", "大括号没有配对"),
        ("a = {b}", "「b}」缺少等号"),
        ("a = [1}", "方括号没有配对"),
        ('a = "x" 1', "引号没有配对"),
        ("a = [1] 2", "这一行末尾多出「2」"),
        ('a = """x', "三个引号"),
        ('a = "C:\\dir"', "反斜杠要写成两个"),
        ("[a]\n[a]", "第2行第1列：表头「a」在第1行已经写过"),
        ("[[a]]\n[a]", "写成 [[a]]"),
        ("a = {b = 1}\n[a.c]", "前面已经写过"),
        ("a = 1\n[a.b]", "前面已经写过"),
        ('a = "x\x01"', "控制字符"),
        ("a = 2024-02-30T10:00:00", "这个日期时间不存在"),
        ("a = " + "[" * 60, "括号套得太深"),
        ("a = 1979-05-27T07:32:00x", "要放在引号里"),
    ],
)
def test_a_fault_of_the_form_is_said_in_plain_words(text: str, expected: str) -> None:
    """With line and column, and what to do."""
    assert any(expected in problem for problem in said(text)), said(text)
    assert "Expected" not in "".join(said(text))


def test_all_faults_are_found_in_one_reading() -> None:
    """In the order of the lines."""
    text = 'a = x县\nb = "y\n[[c\nd = 93件\ne = ["f"\ng = {h = 1\ni = 5%\n'

    assert [1, 2, 3, 4, 5, 6, 7] == [int(line[1]) for line in said(text)]
    assert frozenset({1}) == parse_toml("a = x县\nb = 1\n").broken


def test_numbers_keep_their_digits_and_times_their_kind() -> None:
    """92.40 is not 92.4; a number of absurd length is text; a day is text, so that it can be checked."""
    data = parse_toml(f"a = 92.40\nb = {'9' * 5000}\nc = 9:30\nd = 09:30:00\ne = 2024-2-5").data

    assert {"a": Decimal("92.40"), "b": "9" * 5000, "c": "9:30", "d": time(9, 30), "e": "2024-2-5"} == data


def test_line_ends_of_all_systems_count() -> None:
    """CR LF and CR alone."""
    assert ["第3行第5列：「x」的引号没有配对：请在末尾补上引号。"] == said('a = 1\r\nb = 2\rc = "x')


@pytest.mark.parametrize(
    ("first", "second"),
    [("[{}]", "[{}]"), ("[{}]", "[[{}]]"), ("[[{}]]", "[{}]")],
)
@pytest.mark.parametrize("name", ["sections", "sections.items"])
def test_items_of_a_list_need_double_brackets(first: str, second: str, name: str) -> None:
    """The one fault that is told is the header's, with what to write; not each key below it as well."""
    above = "[[sections]]\ntype = 'x'\n" if "." in name else ""
    text = f"{above}{first.format(name)}\nact = '甲'\n{second.format(name)}\nact = '乙'\n"
    parsed = parse_toml(text)

    assert [True] == [f"写成 [[{name}]]。" in problem.message for problem in parsed.problems]
    assert f"第{text[: text.rindex('[' + name)].count(chr(10)) + 1}行" in parsed.problems[0].place


def test_a_table_of_each_item_is_no_fault() -> None:
    """The same header stands below each item of a list."""
    parsed = parse_toml("[[a]]\n[a.b]\nc = 1\n[[a]]\n[a.b]\nc = 2\n")

    assert {"a": [{"b": {"c": 1}}, {"b": {"c": 2}}]} == parsed.data
