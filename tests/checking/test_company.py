"""Values told among their own, and away from them."""

import pytest

from drafter import Checker, load_facts

FRAME = {"genre": "half_year_summary", "issuer": "青屏县政协", "period": "2024年", "date": "2024年12月18日"}
VISITS = [
    {"date": "1月8日", "members": "13名"},
    {"members": "3名", "occasion": "全会期间", "participants": "教育界委员"},
]
SECTIONS = [
    {"type": "inspections", "principles": ["“委员是荣誉，更是责任”"], "visits": VISITS},
    {"type": "duties", "members": "2名", "requirement": "“懂政协、会协商”", "centre": ["垃圾分类"]},
]
TEXT = """青屏县政协2024年工作总结

一、实地视察，摸清实情
按照“委员是荣誉，更是责任”的要求，1月8日，组织{}委员开展视察。全会期间组织{}教育界委员视察。
二、支持委员履职
按照“懂政协、会协商”的要求，县政协组织{}委员围绕垃圾分类履行职能。

青屏县政协
2024年12月18日
"""


@pytest.mark.parametrize(
    ("counts", "found"),
    [
        (("13名", "3名", "2名"), []),
        (("3名", "13名", "2名"), ["COV203"]),
        (("13名", "2名", "3名"), ["COV203"]),
        (("2名", "3名", "13名"), ["COV203"]),
    ],
)
def test_a_value_away_from_its_own_is_exchanged(counts: tuple[str, ...], found: list[str]) -> None:
    """However alike the labels: of two visits, and of two sections."""
    report = Checker().check(TEXT.format(*counts), load_facts({**FRAME, "sections": SECTIONS}))

    assert found == [finding.code for finding in report.findings if finding.severity == "error"]


def test_one_with_many_of_another_and_that_other_alone_are_exchanged() -> None:
    """The leader of a point and the one of the whole task."""
    point = {
        "name": "垃圾分类",
        "owner": "禾塘社区居委会",
        "places": ["岚溪敬老院"],
        "act": "督办",
        "count": "6期",
        "leader": "罗明",
    }
    task = {"type": "plan_task", "heading": "抓好督办", "points": [point], "leader": "唐海棠"}
    facts = load_facts({**FRAME, "genre": "work_plan", "sections": [task]})
    text = """青屏县政协2024年工作安排

一、抓好督办
（一）垃圾分类。由禾塘社区居委会牵头，{}负责，在岚溪敬老院督办6期。
此项工作由{}负责。

青屏县政协
2024年12月18日
"""

    def codes(*names: str) -> list[str]:
        findings = Checker().check(text.format(*names), facts).findings
        return [found.code for found in findings if found.severity == "error"]

    assert codes("罗明", "唐海棠") == []
    assert codes("唐海棠", "罗明") == ["COV203"]
