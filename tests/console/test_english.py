"""What the library says in Chinese is said in English where `--lang en` asks for it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import drafter
from drafter.console.english import catalogue, english
from drafter.console.speech import Speech
from drafter.errors import FactsError
from drafter.facts.load import load_facts

PACKAGE = Path(drafter.__file__).parent
SLOT = re.compile(r"\{\d?\}")
CHINESE_ALONE = {
    "sections",
    "genres",
    "text",
    "data",
    "patterns",
    "rules",
    "checking",
    "prompting",
    "explain.py",
    "repl",
}
"""Where Chinese is what is written or checked, or stands beside its English already."""
NO_MESSAGES = {
    "model.py": "上文因长度限制中断",  # said to a model
    "words.py": "文稿改过没有",  # has its English beside it
}
COMPOSED = (
    "「{}」{}：请写成",
    "{}：请填写{}，",
    "「{}」没有填写：请至少列出一项{}",
    "{}请填写{}；{}。",
    "缺少必填项「{}」（{}）：请补上{}。",
    "「{}」没有写单位：请补上{}。",
    "没有名为「{}」的事实{}请写",
    "{}{}所列的{}",
    "{}{}{}：请核对。",
    "{}：请核对 OPENAI_BASE_URL",
    "上的模型要调用工具",
)
"""What takes other parts of sentences into its slots: tried below with those."""


def templates(node: ast.AST) -> Iterator[str]:
    """The Chinese words of a module, with {} for what is put in; docstrings and `say` aside."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"say", "regex"}:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    else:
        for child in ast.iter_child_nodes(node):
            yield from templates(child)


def messages() -> Iterator[tuple[str, str]]:
    """Each module's sentences that ask somebody to do something, which every error does."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if CHINESE_ALONE & set(path.relative_to(PACKAGE).parts):
            continue
        for said in templates(ast.parse(path.read_text(encoding="utf-8"))):
            known = said.startswith(COMPOSED) or said.startswith(NO_MESSAGES.get(path.name, "\0"))
            if "请" in said and said.endswith(("。", "，", "：")) and "\n" not in said and not known:
                yield path.name, said


@pytest.mark.parametrize(("module", "said"), sorted(set(messages())))
def test_each_message_has_its_english(module: str, said: str) -> None:
    """A new error needs a line in drafter/data/english.toml."""
    told = english(SLOT.sub("Q", said))

    assert told != SLOT.sub("Q", said), f"{module}: {said}"


@pytest.mark.parametrize(("chinese", "told"), sorted(catalogue().items()))
def test_the_english_has_the_slots_of_the_chinese(chinese: str, told: str) -> None:
    """And no Chinese but in examples of what to type."""
    assert len(SLOT.findall(chinese)) == len(SLOT.findall(told))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "a.toml：第12行：「待定」不是实际内容，请填写，如「93件」；没有这一项就把它删去。",
            "a.toml: line 12: '待定' is no content: fill it in, such as '93件', or delete it.",
        ),
        (
            "提案工作：模型服务 host 连接不上，请稍后再试。已改用离线文稿。",
            "提案工作: no connection to the model server host, try again later. Offline prose was used.",
        ),
        (
            "没有「zz」这个文种，是不是「minutes（会议纪要）」？请改正。",
            "no genre 'zz', did you mean 'minutes（会议纪要）'? Mend it.",
        ),
        (
            "sections.0.filed（立案件数）：立案件数「93件」多于提交件数「90件」：请核对。",
            "sections.0.filed（立案件数）: 立案件数「93件」 is more than 提交件数「90件」.",
        ),
        (
            "模型服务 host 回的是一个网页，不是模型的回复：请核对 OPENAI_BASE_URL（多以 /v1 结尾）。",
            (
                "the server host answered with a web page, not a reply: "
                "look at OPENAI_BASE_URL (it mostly ends in /v1)."
            ),
        ),
    ],
)
def test_a_message_of_several_parts_is_told(said: str, told: str) -> None:
    """Files, places and the words of the facts stay as they are."""
    assert told == english(said)


@pytest.mark.parametrize(
    "given",
    [
        {"genre": "zz"},
        {"genre": "work_summary", "issuer": "甲", "sections": [{"type": "proposals", "filed": "XX件"}]},
        {"genre": "work_summary", "issuer": "甲", "sections": [{"type": "proposals", "filed": "很多"}]},
        {"genre": "work_summary", "sections": [{"type": "proposals", "nonsense": "1件"}]},
        {"genre": "work_summary", "issuer": "甲", "sections": [{"type": "nonsense"}]},
        [{"label": "立案件数"}],
        [{"value": "93件"}],
        [{"label": "立案件数", "value": "93件", "nonsense": 1}],
        [{"label": "会议时间", "value": "2024年2月30日"}],
        [{"label": "甲", "value": "3件", "derive": "乙 / 丙"}],
    ],
)
def test_faults_of_facts_are_told(given: object) -> None:
    """Nothing of the sentence is left in Chinese but what stands in quotes or brackets."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 - InputError and FactsError alike
        load_facts(given)  # type: ignore[arg-type]
    for line in english(str(caught.value)).splitlines():
        bare = re.sub(r"'[^']*'|（[^）]*）|\"[^\"]*\"|「[^」]*」", "", line)
        assert not re.search("请|没有|不是|应", bare), line


def test_a_text_is_left_alone() -> None:
    """What the library does not say is somebody's own words."""
    assert "一年来，共提交提案129件。" == english("一年来，共提交提案129件。")


def test_chinese_is_the_default() -> None:
    """The catalogue is for those who ask."""
    said = "没有读到事实：请核对文件。"

    assert (said, "no facts were found: look at the file.") == (Speech().told(said), Speech("en").told(said))


def test_facts_errors_are_chinese_in_python() -> None:
    """What is raised does not depend on the terminal."""
    with pytest.raises(FactsError, match="没有"):
        load_facts({"genre": "work_summary", "issuer": "甲", "sections": [{"type": "nonsense"}]})


def pairs() -> Iterator[tuple[str, str, str]]:
    """Every sentence that is said in both languages where it is used: the module, the Chinese, the English."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", ""))
            if named == "say" and isinstance(node, ast.Call) and len(node.args) == 2:
                zh, en = ("".join(templates(argument)) for argument in node.args)
                if en:
                    yield path.name, zh, en


@pytest.mark.parametrize(("module", "zh", "en"), sorted(set(pairs())))
def test_what_is_said_in_both_languages_is(module: str, zh: str, en: str) -> None:
    """The English has no Chinese in it but in an example of what to type."""
    assert zh, module
    assert not re.search("[\u4e00-\u9fff]", en.partition(": ")[0]), module
