"""The root of a facts file."""

from collections.abc import Callable

import pytest

from drafter.facts.facts import Accept
from drafter.facts.load import load_facts

BASE: dict[str, object] = {"facts": [{"label": "立案件数", "value": "93件"}]}


@pytest.mark.parametrize(
    ("given", "expected"),
    [(True, True), (False, False), ("是", True), ("否", False), ("TRUE", True), (None, True)],
)
def test_facts_may_be_incomplete(given: object, expected: bool) -> None:
    """True unless the file says otherwise."""
    assert expected is load_facts({**BASE, "complete": given}).complete
    assert expected is load_facts({**BASE, "完整": given}).complete


def test_findings_are_accepted_with_a_reason() -> None:
    """One or several, with Chinese keys too."""
    one = {"code": "era801", "text": "全面建设小康社会", "reason": "引用原文"}
    other = {"代码": "PUN601", "原文": ",", "理由": "表格"}

    assert (Accept("ERA801", "全面建设小康社会", "引用原文"),) == load_facts({**BASE, "accept": one}).accept
    assert 2 == len(load_facts({**BASE, "认可": [one, other]}).accept)


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        ({"complete": "也许"}, "complete：「也许」应为 true（是）或 false（否）。"),
        (
            {"complete": True, "完整": True},
            "complete：「complete」写了两次（「complete」和「完整」）：请只留一处。",
        ),
        (
            {"accept": [{"code": "ERA801"}]},
            "accept.0：认可一处问题要写明代码、原文和理由，缺少：text（原文）、reason（理由）。",
        ),
        ({"accept": {"text": "甲", "reason": ""}}, "accept：认可一处问题要写明代码、原文和理由，缺少：code"),
        ({"accept": ["ERA801"]}, "accept.0：「ERA801」应写明 code、text、reason 三项"),
        (
            {"accept": [{"code": "A", "text": "b", "reson": "c"}]},
            "accept.0.reson：没有「reson」这一项。是不是「reason」？",
        ),
        (
            {"accept": [{"code": "A", "text": "b", "reason": "c", "x": 1}]},
            "accept.0.x：没有「x」这一项。可用的有",
        ),
        (
            {"genre": "work_sumary"},
            "genre：没有「work_sumary」这个文种，是不是「work_summary（工作总结）」？",
        ),
    ],
)
def test_each_fault_of_the_frame_has_its_place(
    root: dict[str, object], expected: str, faults: Callable[..., list[str]]
) -> None:
    """And its remedy."""
    assert any(fault.startswith(expected) for fault in faults({**BASE, **root}, plain=True)), faults(
        {**BASE, **root}, plain=True
    )
