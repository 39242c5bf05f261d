"""What the pages in `docs/` show can be used as it stands, and the page of rules is made from the rules."""

import re
from pathlib import Path

import pytest

from drafter import load_facts
from drafter.checking.rule import Rule, all_rules

PAGES = ("docs/facts.md", "docs/facts.zh-CN.md")


@pytest.mark.parametrize("page", PAGES)
def test_the_facts_files_shown_are_read(page: str, root: Path, tmp_path: Path) -> None:
    """A whole document, a plain list, and lines of labels and values."""
    blocks = re.findall(r"```(toml|text)\n(.*?)```", (root / page).read_text(encoding="utf-8"), re.DOTALL)
    read = []
    for number, (kind, content) in enumerate(blocks):
        path = tmp_path / f"{number}.{'toml' if kind == 'toml' else 'txt'}"
        path.write_text(content, encoding="utf-8")
        read.append(load_facts(path))

    assert [True, False, False] == [facts.document is not None for facts in read]
    assert [2, 2] == [len(facts.facts) for facts in read[1:]]


def test_both_languages_show_the_same_facts(root: Path) -> None:
    """The twin is no older than the original: the same tables, the same code."""
    english, chinese = ((root / page).read_text(encoding="utf-8") for page in PAGES)

    assert english.count("\n|") == chinese.count("\n|")
    assert english.count("\n```") == chinese.count("\n```")


HEAD = """# Rules

Made from the rules themselves by `python tests/test_docs.py`. The same is said by `drafter explain CODE`.

"""


def rules_page() -> str:
    """Each rule with its grade, why it is there, where it comes from, and its examples."""
    table = [
        f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {rule.severity} |"
        for rule in all_rules()
    ]
    return "\n".join(
        [f"{HEAD}| code | name | grade |", "|---|---|---|", *table, "", *map(described, all_rules())]
    )


def described(rule: Rule) -> str:
    """One rule as a section of the page."""
    examples = [(name, text) for name, texts in (("good", rule.good), ("bad", rule.bad)) for text in texts]
    shown = "\n\n".join(f"{name}:\n\n```text\n{text}\n```" for name, text in examples)
    grade = f"Grade: {rule.severity}. Source: {rule.source}."
    return f"## {rule.code} {rule.name}\n\n{rule.why}\n\n{grade}\n\n{shown}\n"


def test_the_page_of_rules_is_made_from_the_rules(root: Path) -> None:
    """No rule is added, changed or taken away without its page."""
    assert rules_page() == (root / "docs" / "rules.md").read_text(encoding="utf-8")


if __name__ == "__main__":
    page = Path(__file__).resolve().parent.parent / "docs" / "rules.md"
    page.write_text(rules_page(), encoding="utf-8")
