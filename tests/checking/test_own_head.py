"""The red head of a paper."""

from collections.abc import Callable

import pytest

from drafter import check, load_facts

Errors = Callable[..., list[tuple[str, str | None, str | None]]]
COUNT = ("立案件数", "93件")


@pytest.mark.parametrize(
    "head",
    [
        "云澜政协发〔2025〕3号\n\n关于提案工作的通知",
        "政协云澜县委员会文件\n\n云澜政协发〔2025〕3号\n\n关于提案工作的通知",
        "青屏县人民政府文件\n青政发〔2024〕12号　　签发人：马骁云\n\n关于提案工作的通知",
        "青屏县人民政府文件\n\n青政发〔2024〕12号    签发人：\n\n关于提案工作的报告",
        "关于提案工作的通知\n云澜政协发〔2025〕3号",
    ],
)
def test_a_paper_may_have_its_own_head(errors: Errors, head: str) -> None:
    """Its number and who issues it claim nothing."""
    found = [entry for entry in errors(f"{head}\n\n全年立案93件。", COUNT) if entry[0] != "GRD303"]

    assert [] == found


def test_another_number_than_was_given_is_altered(errors: Errors) -> None:
    """A fact contradicts it."""
    number = ("发文字号", "云澜政协发〔2025〕3号")

    assert [("COV202", "云澜政协发〔2025〕5号", "0")] == errors(
        "云澜政协发〔2025〕5号\n\n关于提案工作的通知\n\n各单位要认真办理。", number
    )


def test_a_number_in_the_prose_is_a_claim(errors: Errors) -> None:
    """It says that there is such a paper."""
    found = errors("根据云澜政协发〔2025〕3号文件要求，立案93件。", COUNT)

    assert ["GRD305"] == [code for code, _, _ in found]


def test_the_head_of_another_issuer_is_left_over() -> None:
    """A sample's head stands there."""
    facts = load_facts({"issuer": "云澜县政协", "facts": [{"label": "立案件数", "value": "93件"}]})
    report = check("政协临江县委员会文件\n\n关于提案工作的通知\n\n全年立案93件。", facts)

    assert "GRD304" in [finding.code for finding in report.findings]
