"""A small paper that was checked, and what a page makes of it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from webwindow import CHROMIUM, QUIET, Window

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


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """One browser for all tests of a file."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    with api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture
def show(browser, html, tmp_path: Path):
    """Opens the page of a text and its facts; whatever it says or asks for besides itself is a fault."""
    windows = []

    def run(*given, window: dict | None = None, **options) -> Window:
        path = tmp_path / "page.html"
        path.write_text(html(*given, **options), encoding="utf-8")
        opened = Window(browser, **(window or {}))
        opened.page.goto(path.as_uri())
        windows.append(opened)
        return opened

    yield run
    for each in windows:
        asked, said = each.asked, each.said
        each.context.close()
        assert [] == said
        assert [(tmp_path / "page.html").as_uri()] == list(dict.fromkeys(asked))


@pytest.fixture
def small(show) -> Window:
    """The small paper."""
    return show()
