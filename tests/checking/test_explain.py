"""`explain` and the page of rules are made from the rules."""

from pathlib import Path

import pytest

from drafter.checking.explain import explain, rules_page
from drafter.checking.rule import all_rules
from drafter.errors import InputError

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_a_rule_is_explained_in_chinese() -> None:
    """The clerk reads why, how grave, from where, and what is right and wrong."""
    page = explain("STR501")

    assert page.startswith("STR501 broken-numbering")
    assert "标题序号跳号或重号" in page
    assert "级别：必改" in page
    assert "依据：GB/T 9704-2012, 7.3.3" in page
    assert "要报：" in page


def test_a_rule_is_explained_in_english() -> None:
    """The reason is the rule's own docstring."""
    page = explain("plh102", "en")

    assert "A measure word, a date word or a document's bracket stands without its numeral." in page
    assert "Severity: error" in page
    assert "中文" not in page


def test_a_rule_that_is_off_says_so() -> None:
    """Whoever wonders why it found nothing is told."""
    assert "默认不启用" in explain("ERA805")
    assert "off unless selected" in explain("ERA805", "en")


def test_an_unknown_code_is_met_with_the_known_ones() -> None:
    """The message names the codes of the family."""
    with pytest.raises(InputError, match="PLH101、PLH102"):
        explain("PLH999")


def test_the_page_names_every_rule() -> None:
    """No rule is left out."""
    assert [rule.code for rule in all_rules() if f"### {rule.code} " not in rules_page()] == []


def test_the_page_in_docs_is_current() -> None:
    """`python -m drafter.checking.explain > docs/rules.md` was run after the last change of a rule."""
    if not PAGE.exists():
        pytest.skip("the installed package comes without the docs")

    assert PAGE.read_text(encoding="utf-8") == rules_page()
