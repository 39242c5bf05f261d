"""The messages of every rule, in both languages, on its own bad examples."""

import re

import pytest

from drafter.checking.acceptance import UNUSED
from drafter.checking.checker import Checker
from drafter.checking.explain import explain
from drafter.checking.finding import Finding
from drafter.checking.rule import Rule, all_rules
from drafter.config import Config, Language

RULES = all_rules()
HAN = re.compile("[\u4e00-\u9fff]")
QUOTED = re.compile("“[^“”]*”")


def found(rule: Rule, language: Language) -> list[Finding]:
    """What a rule says of its bad examples; those of rules on facts bring their facts."""
    checker = Checker(Config(select=(rule.code,), language=language))
    findings: list[Finding] = []
    for example in rule.bad:
        facts, line, text = example.partition("\n---\n")
        given = [fact(entry) for entry in facts.splitlines()] if line else None
        findings += checker.check(text if line else example, given).findings
    return findings


def fact(line: str) -> dict[str, str]:
    label, value = line.split("：", 1)
    kind, bracket, name = label.removeprefix("[").partition("] ")
    return {"label": name, "value": value, "type": kind} if bracket else {"label": label, "value": value}


def unquoted(message: str) -> str:
    """A message without the words that it quotes; a mark without its partner makes one quotation of all."""
    if message.count("“") != message.count("”"):
        return message[: message.index("“")] + message[message.rindex("”") + 1 :]
    while (shorter := QUOTED.sub("", message)) != message:
        message = shorter
    return message


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_english_messages_hold_no_chinese_but_the_text_s_own_words(rule: Rule) -> None:
    """What is Chinese in them stands in “ ”."""
    messages = [finding.message for finding in found(rule, "en")]

    assert messages
    assert [] == [message for message in messages if HAN.search(unquoted(message))]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_chinese_messages_are_sentences(rule: Rule) -> None:
    """With Chinese marks, a full stop at the end, and no English words of the program's own."""
    messages = [finding.message for finding in found(rule, "zh")]

    assert messages
    assert [] == [message for message in messages if not message.endswith("。")]
    assert [] == [message for message in messages if not HAN.search(message)]


@pytest.mark.parametrize("rule", [*RULES, UNUSED], ids=lambda rule: rule.code)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_code_is_explained(rule: Rule, language: Language) -> None:
    """With its name, its reason and both kinds of examples."""
    page = explain(rule.code, language)

    assert page.startswith(f"{rule.code} {rule.name}\n")
    assert all(example.split("\n")[0] in page for example in (rule.good[0], rule.bad[0]))
    assert ("中文：" in page, "Severity" in page) == (False, language == "en")


def test_a_blank_whose_fact_is_known_says_so_in_english() -> None:
    """The label and the value are the user's own words."""
    checker = Checker(Config(language="en"))
    report = checker.check("共提交提案XX件。", [{"label": "提交提案", "value": "93件"}])

    assert ["“XX” is a mask; put the actual content in its place; it should be “提交提案: 93件”."] == [
        finding.message for finding in report.findings
    ]
