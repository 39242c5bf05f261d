"""
What a rule is for, in words: for `drafter explain` and for `docs/rules.md`.

Both are made from the rules themselves. A rule's docstring says why it is there, first in English; a
paragraph that begins with 「中文：」 says the same to the clerk.
"""

from typing import Literal

from drafter.checking.acceptance import UNUSED
from drafter.checking.finding import Severity
from drafter.checking.residue import LEFTOVER
from drafter.checking.rule import Rule, all_rules
from drafter.errors import InputError

Language = Literal["zh", "en"]

_CHINESE = "中文："
_SEVERITY = {Severity.ERROR: "必改", Severity.WARNING: "建议", Severity.NOTE: "提示"}
_FAMILIES = {
    "PLH": ("占位符", "Placeholders"),
    "COV": ("事实是否写到", "Coverage"),
    "GRD": ("有无依据", "Grounding"),
    "CON": ("前后一致", "Consistency"),
    "STR": ("结构层次", "Structure"),
    "PUN": ("标点符号", "Punctuation"),
    "NUM": ("数字用法", "Numerals"),
    "ERA": ("提法与时间", "Formulations and dates"),
    "RES": ("范文残留", "Residue of samples"),
    "LNG": ("语言", "Language"),
    "ACC": ("认可", "Acceptances"),
}
_LABELS = {
    "zh": ("级别", "默认不启用", "依据", "不报：", "要报："),
    "en": ("Severity", "off unless selected", "Source", "Passes:", "Found:"),
}


def explain(code: str, language: Language = "zh") -> str:
    """
    Why a rule is there, where it comes from, and good and bad examples.

    Raises:
        InputError: no rule has this code.
    """
    wanted = code.strip().upper()
    rules = {rule.code: rule for rule in (*all_rules(), UNUSED, LEFTOVER)}
    if wanted not in rules:
        near = "、".join(name for name in rules if name[:3] == wanted[:3]) or "、".join(sorted(_FAMILIES))
        raise InputError(f"没有规则「{code}」：可用的有 {near}。")
    return _explanation(rules[wanted], language)


def rules_page() -> str:
    """The page `docs/rules.md`: every rule by family, in both languages."""
    parts = ["# 规则 · Rules", _INTRODUCTION]
    rules = (*all_rules(), UNUSED, LEFTOVER)
    for family, (zh, en) in _FAMILIES.items():
        members = [rule for rule in rules if rule.family == family]
        if members:
            parts.append(f"## {family} {zh} · {en}")
            parts += [_entry(rule) for rule in members]
    return "\n\n".join(parts) + "\n"


_INTRODUCTION = (
    "This page is made from the rules themselves: `python -m drafter.checking.explain > docs/rules.md`.\n"
    "本页由规则自动生成；单条说明见 `drafter explain 代码`。"
)


def why(rule: Rule, language: Language) -> str:
    """The paragraphs that say why a rule is there, in one language; English where there is no Chinese."""
    paragraphs = [" ".join(part.split("\n")) for part in rule.why.split("\n\n")]
    chinese = [
        part.removeprefix(_CHINESE).replace(" ", "") for part in paragraphs if part.startswith(_CHINESE)
    ]
    english = [part for part in paragraphs if not part.startswith(_CHINESE)]
    return "\n\n".join(chinese or english) if language == "zh" else "\n\n".join(english)


def _explanation(rule: Rule, language: Language) -> str:
    """The explanation of one rule as the command prints it."""
    severity, off, source, good, bad = _LABELS[language]
    grade = _SEVERITY[rule.severity] if language == "zh" else rule.severity.value
    state = "" if rule.default else f"（{off}）" if language == "zh" else f" ({off})"
    colon = "：" if language == "zh" else ": "
    lines = [f"{rule.code} {rule.name}", "", why(rule, language), ""]
    lines += [f"{severity}{colon}{grade}{state}", f"{source}{colon}{source_of(rule, language)}"]
    for label, examples in ((good, rule.good), (bad, rule.bad)):
        lines += ["", label, *(_indented(example) for example in examples)]
    return "\n".join(lines) + "\n"


def source_of(rule: Rule, language: Language) -> str:
    """Where a rule comes from; in Chinese the standard and its clause, without the English remark."""
    head, _, _ = rule.source.partition(":")
    plain = {"practice": "实践经验", "arithmetic": "算术"}
    if language == "en":
        return rule.source
    return plain.get(head.partition(";")[0], head if head.startswith("GB") else rule.source)


def _indented(example: str) -> str:
    """An example, each of its lines set in."""
    return "\n".join(("  " if number else "- ") + line for number, line in enumerate(example.split("\n")))


def _entry(rule: Rule) -> str:
    """One rule on the page."""
    state = "" if rule.default else ", off unless selected"
    examples = [
        f"{label}\n\n```text\n{example}\n```"
        for label, group in (("要报 · Found:", rule.bad), ("不报 · Passes:", rule.good))
        for example in group[:1]
    ]
    head = f"### {rule.code} {rule.name}\n\n{_SEVERITY[rule.severity]} · {rule.severity.value}{state}"
    return "\n\n".join([head, why(rule, "zh"), why(rule, "en"), f"依据 · Source: {rule.source}", *examples])


if __name__ == "__main__":
    print(rules_page(), end="")  # noqa: T201 - the page goes to standard output
