"""A small paper that was checked, and what a page makes of it."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from drafter.checking.checker import Checker
from drafter.config import Config
from drafter.review.page import Page, build_page
from drafter.review.render import render_page

WHEN = datetime(2024, 12, 18, 9, 30, tzinfo=UTC)
FACTS = [
    {"label": "单位", "value": "青屏县政协"},
    {"label": "期间", "value": "2024年"},
    {"label": "成文日期", "value": "2024年12月18日"},
    {"label": "提交提案件数", "value": "129件"},
    {"label": "立案件数", "value": "93件"},
    {"label": "座谈会", "value": "5场"},
]
PAPER = """青屏县政协2024年工作总结

各位委员：
一、提案工作
一年来，共提交提案129件，经审查立案95件。委员们很努力。
二、调研工作
青屏县政协开展了调研。

青屏县政协
2024年12月18日
"""

Build = Callable[..., Page]


@pytest.fixture
def build() -> Build:
    """The page of a text and its facts, for none of which `()` stands."""

    def run(text: str = PAPER, facts: object = None, **options) -> Page:
        language = options.get("language", "zh")
        checker = Checker(Config(language=language))
        report = checker.check(
            text, FACTS if facts is None else facts or None, markdown=options.get("markdown", False)
        )
        return build_page(report, WHEN, **options)

    return run


@pytest.fixture
def html(build: Build) -> Callable[..., str]:
    """The file of a text and its facts."""

    def run(*given, **options) -> str:
        return render_page(build(*given, **options)).decode()

    return run
