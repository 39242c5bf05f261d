"""The review page on a phone, without programs, in the dark, and printed."""

from pathlib import Path

import pytest
from webwindow import PHONE, fact

MM = 72 / 25.4


def test_a_phone_has_the_paper_first_and_the_list_in_a_drawer(show) -> None:
    """Words that are tapped are explained at the foot; a fact that is tapped leads to its words."""
    window = show(window={"viewport": PHONE, "has_touch": True, "is_mobile": True})
    page = window.page
    assert not page.locator("#list").is_visible()

    page.tap('mark:text-is("129件")')
    assert "提交提案件数 129件" in page.inner_text("#current")

    page.tap("#open")
    assert "true" == page.get_attribute("#open", "aria-expanded")
    page.tap(fact("成文日期"))
    assert "false" == page.get_attribute("#open", "aria-expanded")
    assert not page.locator("#list").is_visible()
    assert ["2024年12月18日"] == window.texts("mark.on")
    assert window.is_seen("mark.on")


def test_a_drawer_is_closed_by_a_tap_beside_it(show) -> None:
    """Or by the escape key; the paper takes no part while it is open."""
    window = show(window={"viewport": PHONE, "has_touch": True, "is_mobile": True})
    window.page.tap("#open")
    assert window.page.locator("#paper").evaluate("e => e.inert")

    window.page.touchscreen.tap(200, 40)
    assert "false" == window.page.get_attribute("#open", "aria-expanded")

    window.page.tap("#open")
    window.page.keyboard.press("Escape")
    assert "false" == window.page.get_attribute("#open", "aria-expanded")


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1440])
def test_nothing_is_wider_than_the_window(show, width: int) -> None:
    """However narrow it is, one scrolls one way only."""
    window = show(f"总结\n{'A' * 300}。\n", window={"viewport": {"width": width, "height": 700}})

    assert window.page.evaluate("document.documentElement.scrollWidth") <= width
    assert window.page.evaluate("document.getElementById('paper').scrollWidth") <= width


def test_without_programs_all_can_still_be_read(show) -> None:
    """On a phone the list then stands where everybody finds it."""
    window = show(window={"viewport": PHONE, "java_script_enabled": False})

    assert window.page.locator(fact("座谈会")).is_visible()
    assert window.page.locator("article").is_visible()


def test_a_dark_window_has_a_dark_page(show) -> None:
    """Paper and list, with light words."""
    window = show(window={"color_scheme": "dark"})
    ink, sheet = window.page.locator("article").evaluate(
        "e => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor]"
    )

    def light(colour: str) -> int:
        return sum(int(part) for part in colour[4:-1].split(",")[:3])

    assert light(sheet) < 150
    assert light(ink) > 600


def test_printed_it_is_the_paper_and_its_proof(show, tmp_path: Path) -> None:
    """28 characters a line, 22 lines a page, the margins of the standard; the proof on a page of its own."""
    pdfplumber = pytest.importorskip("pdfplumber", reason="pdfplumber is not installed")
    body = "委员们深入基层了解情况，认真听取群众意见，积极提出意见建议，" * 20
    window = show(f"青屏县政协2024年工作总结\n\n{body}。\n{body}。\n", ())
    window.page.pdf(path=tmp_path / "x.pdf", prefer_css_page_size=True)
    with pdfplumber.open(tmp_path / "x.pdf") as pdf:
        pages = [page.extract_text_lines(return_chars=True) for page in pdf.pages]
        width, height = pdf.pages[0].width, pdf.pages[0].height

    full = [line for line in pages[1] if len(line["chars"]) == 28]
    assert (210, 297) == (round(width / MM), round(height / MM))
    assert 22 == len([line for line in pages[1] if "—" not in line["text"]])
    assert 28 == max(len(line["chars"]) for line in pages[1])
    assert 15 <= len(full)  # the others end before a mark that begins no line
    assert all(abs(line["x0"] - 28 * MM) < MM and abs(line["x1"] - (28 + 156) * MM) < 2 * MM for line in full)
    assert ["— 1 —", "— 2 —"] == [page[-1]["text"] for page in pages[:2]]
    assert pages[0][-1]["x0"] > width / 2 > pages[1][-1]["x1"]
    assert 22 == round(pages[0][0]["chars"][0]["size"])
    assert 16 == round(full[0]["chars"][0]["size"])
    words = ["".join(line["text"] for line in page) for page in pages]
    assert "核对凭据" in words[-1]
    assert not any("核对凭据" in page or "筛选" in page for page in words[:-1])
