"""
Makes `docs/images/review.png`: the review page of the example's draft with three faults put in.

    python docs/images/review_page.py

It needs the `dev` extra and Chromium.
"""  # noqa: INP001 - a program beside what it makes

import shutil
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import sync_playwright

from drafter import Drafter, check, load_facts
from drafter.review.page import Origin, build_page
from drafter.review.render import render_page

HERE = Path(__file__).parent
FACTS = HERE.parents[1] / "examples" / "county_summary.toml"
FAULTS = (("560人次", "650人次"), ("何静宜率12名", "何静仪率12名"), ("梳理问题8个，", "梳理问题若干，"))
SIZE = {"width": 1280, "height": 780}


def page() -> bytes:
    """The review page."""
    facts = load_facts(FACTS)
    text = Drafter().draft(facts).text
    for right, wrong in FAULTS:
        text = text.replace(right, wrong)
    when = datetime(2024, 12, 18, 9, 30, tzinfo=UTC)
    return render_page(build_page(check(text, facts), when, origin=Origin("总结.md", FACTS.name)))


def picture(path: Path) -> bytes:
    """The page in a window, the pointer at a finding."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        window = browser.new_page(viewport=SIZE)
        window.goto(path.as_uri())
        window.hover('li.finding:has-text("COV202") button')
        shot = window.screenshot()
        browser.close()
    return shot


with TemporaryDirectory() as folder:
    path = Path(folder, "review.html")
    path.write_bytes(page())
    shot = Image.open(BytesIO(picture(path)))
    shot.quantize(96).save(HERE / "review.png", optimize=True)
