"""A figure that brings its own label."""

import pytest

from drafter.errors import FactsError
from drafter.facts.facts import Facts
from drafter.facts.figures import Figure
from drafter.facts.load import load_facts
from drafter.text.values import Kind


def given(*figures: object) -> Facts:
    section = {"type": "free", "figures": list(figures)}
    return load_facts({"genre": "work_summary", "issuer": "青屏县政协", "sections": [section]})


@pytest.mark.parametrize(
    "typed",
    [
        "走访户数：86户",
        "走访户数:86户",
        {"label": "走访户数", "value": "86户"},
        {"名称": "走访户数", "数值": "86户"},
    ],
)
def test_a_figure_is_a_fact_of_its_own_label(typed: object) -> None:
    """Written with a colon or as a table."""
    fact = given(typed).facts[-1]

    assert (fact.id, fact.label, fact.text, fact.kind) == (
        "sections.0.figures.0",
        "走访户数",
        "86户",
        Kind.QUANTITY,
    )


@pytest.mark.parametrize(
    ("label", "value", "kind"),
    [
        ("启动时间", "5月16日", Kind.DATE),
        ("在线率", "92.5%", Kind.RATE),
        ("负责人", "何静宜", Kind.PERSON),
        ("服务内容", "上门回访", Kind.PHRASE),
    ],
)
def test_the_kind_is_that_of_the_value(label: str, value: str, kind: Kind) -> None:
    """Dates, rates, names and phrases are told apart as in a plain list."""
    assert kind == given({"label": label, "value": value}).facts[-1].kind


@pytest.mark.parametrize(
    "typed",
    [
        "86户",
        {"label": "走访户数"},
        {"label": "走访户数", "value": "XX户"},
        {"label": "", "value": "86户"},
        {"label": "走访户数", "value": "86户", "unit": "户"},
        ["走访户数", "86户"],
    ],
)
def test_a_figure_without_label_or_value_is_refused(typed: object) -> None:
    """The message names the section's figure."""
    with pytest.raises(FactsError, match=r"sections\.0\.figures\.0"):
        given(typed)


def test_what_was_dumped_can_be_read_again() -> None:
    """Label and value come back equal."""
    figure = Figure("走访户数", "86户")

    assert figure == Figure.read(figure.dumped())
