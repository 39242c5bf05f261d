"""Every rule: what it finds and lets pass, that it says why, and that it reads any text in linear time."""

import re

import pytest

from drafter.checking.checker import Checker
from drafter.checking.rule import Rule, all_rules
from drafter.config import Config
from drafter.text.text import Text
from drafter.text.values import When

TEXT_RULES = [rule for rule in all_rules() if rule.on_text]
FACT_RULES = [rule for rule in all_rules() if rule.on_facts]
AWKWARD = [
    *"月日年个件名户处某XN=_*（）〔【「{《》“”'#-.,，。；：、%百第届 \t\n0一〇国家人次其中占",
    *"\ud800\x00\u202e\ufeff",
    *(
        "一是",
        "（一）",
        "1.",
        "一、",
        "20",
        "**",
        "件 ",
        "，一",
        "《甲》",
        "三次（",
        "4月、",
        "：1.",
        "合计3件、",
    ),
    *("以下：", "http://", "a b ", "十六届三中", "| - ", "1/1\n", "\r\n", "2004年", "小编", "中共二十大"),
]


def hits(rule: Rule, text: Text) -> list[object]:
    assert rule.on_text is not None
    return list(rule.on_text(text))


def fact(line: str) -> dict[str, str]:
    label, value = line.split("：", 1)
    kind, bracket, name = label.removeprefix("[").partition("] ")
    return {"label": name, "value": value, "type": kind} if bracket else {"label": label, "value": value}


def codes(example: str, rule: Rule) -> set[str]:
    """The codes that a rule on facts finds in an example of the form 「标签：值」 lines, ---, text."""
    facts, _, text = example.partition("\n---\n")
    given = [fact(line) for line in facts.splitlines()]
    report = Checker(Config(select=(rule.code,))).check(text, given)
    return {finding.code for finding in report.findings}


@pytest.mark.parametrize("rule", TEXT_RULES, ids=lambda rule: rule.code)
def test_a_rule_finds_its_bad_examples(rule: Rule) -> None:
    """Each bad example is found, inside the text, with a message in both languages."""
    for example in rule.bad:
        found = hits(rule, Text(example))
        assert found, example
        for hit in found:
            assert 0 <= hit.span[0] <= hit.span[1] <= len(example)
            assert hit.zh
            assert hit.en


@pytest.mark.parametrize("rule", TEXT_RULES, ids=lambda rule: rule.code)
def test_a_rule_lets_its_good_examples_pass(rule: Rule) -> None:
    """No good example is found."""
    assert {example: [] for example in rule.good} == {
        example: hits(rule, Text(example)) for example in rule.good
    }


@pytest.mark.parametrize("rule", FACT_RULES, ids=lambda rule: rule.code)
def test_a_rule_on_facts_tells_its_examples_apart(rule: Rule) -> None:
    """Each bad example is found with its facts, no good one is."""
    assert {example: {rule.code} for example in rule.bad} == {
        example: codes(example, rule) for example in rule.bad
    }
    assert {example: set() for example in rule.good} == {
        example: codes(example, rule) for example in rule.good
    }


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_says_what_it_is(rule: Rule) -> None:
    """Code, kebab-case name, a source, a reason in both languages, and an example of either kind."""
    assert re.fullmatch("[A-Z]{3}[0-9]{3}", rule.code)
    assert re.fullmatch("[a-z]+(-[a-z]+)*", rule.name)
    assert rule.source
    assert rule.good
    assert rule.bad
    assert "\n中文：" in rule.why
    assert len(rule.why.split("\n\n")[0].split(". ")) == 1


@pytest.mark.parametrize("rule", TEXT_RULES, ids=lambda rule: rule.code)
def test_a_rule_reads_an_empty_text(rule: Rule) -> None:
    """An empty text, a blank one and a single mark break no rule."""
    for content in ("", " ", "\n", "。", "（"):
        hits(rule, Text(content, date=When(2004, 12)))


@pytest.mark.parametrize("piece", AWKWARD, ids=ascii)
def test_rules_read_one_thing_repeated(piece: str) -> None:
    """
    A text of 100,000 repeated characters is read by all rules, with every offset inside the text.

    A rule that takes more than linear time does not end within the limit of a test run.
    """
    text = Text((piece * 100_000)[:100_000], date=When(2004, 12), issuer="清渡县政协")

    for rule in TEXT_RULES:
        for hit in hits(rule, text):
            assert 0 <= hit.span[0] <= hit.span[1] <= len(text.raw)
