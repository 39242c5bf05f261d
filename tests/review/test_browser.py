"""The review page in a real browser: pointing, clicking, filtering, and what a page may not do."""

import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

import pytest
from webwindow import Window, fact, long_paper


def test_pointing_at_a_fact_shows_its_sentence(small: Window) -> None:
    """Its words, and the sentence around them; nothing once the pointer has gone."""
    small.page.hover(fact("提交提案件数"))

    assert ["129件"] == small.texts("mark.on")
    assert ["一年来，共提交提案129件，经审查立案95件。"] == small.texts(".s.near")

    small.page.mouse.move(1270, 790)
    assert [] == small.texts(".on, .near")


def test_pointing_at_words_shows_their_fact(small: Window) -> None:
    """Those words' alone."""
    small.page.hover('mark:text-is("129件")')

    assert ["提交提案件数"] == small.texts("li.fact.on .label")


def test_pointing_at_a_sentence_shows_all_its_facts(small: Window) -> None:
    """And its findings: words between the marks stand for the whole sentence."""
    box = small.page.locator('.s:has(mark:text-is("129件"))').bounding_box()
    small.page.mouse.move(box["x"] + 50, box["y"] + 12)

    assert {"提交提案件数", "立案件数"} == set(small.texts("li.fact.on .label"))
    assert ["COV202"] == small.texts(".finding.on .code")


def test_pointing_at_a_finding_shows_its_words_and_its_fact(small: Window) -> None:
    """The words at fault, the fact that was meant."""
    small.page.hover('.finding:has(.code:text-is("COV202")) .message')

    assert ["95件"] == small.texts("mark.on")
    assert ["立案件数"] == small.texts("li.fact.on .label")


def test_the_other_side_is_brought_into_sight(show) -> None:
    """In a long paper both sides follow the pointer."""
    window = show(*long_paper(100))
    window.page.hover("li.fact >> nth=90")
    assert window.is_seen("mark.on")

    window.page.locator("#paper").evaluate("e => e.scrollTo(0, 0)")
    window.page.hover("mark >> nth=3")
    assert window.is_seen("li.on")


def test_a_click_holds_what_it_shows(small: Window) -> None:
    """Until the escape key lets go."""
    small.page.click(fact("提交提案件数"))
    small.page.mouse.move(1270, 790)
    assert ["129件"] == small.texts("mark.on")

    small.page.keyboard.press("Escape")
    assert [] == small.texts("mark.on")


def test_a_click_on_a_sentence_holds_all_of_it(small: Window) -> None:
    """And one beside it lets go."""
    box = small.page.locator('.s:has(mark:text-is("129件"))').bounding_box()
    small.page.mouse.click(box["x"] + 50, box["y"] + 12)
    small.page.mouse.move(1270, 790)
    assert {"提交提案件数", "立案件数"} == set(small.texts("li.fact.pinned .label"))

    small.page.mouse.click(1200, 700)
    assert [] == small.texts(".pinned, .on")


@pytest.mark.parametrize(
    ("chip", "labels", "codes"),
    [
        ("全部", {"单位", "期间", "成文日期", "提交提案件数", "立案件数", "座谈会"}, {"COV202", "COV201"}),
        ("漏写错写", {"立案件数", "座谈会"}, {"COV202", "COV201"}),
        ("必改", {"立案件数", "座谈会"}, {"COV202", "COV201"}),
        ("建议看", set(), set()),
    ],
)
def test_filters(small: Window, chip: str, labels: set[str], codes: set[str]) -> None:
    """Each leaves what it names, and says so to a screen reader."""
    small.page.click(f'.sort:has-text("{chip}")')

    assert labels == set(small.texts("li.fact:visible .label"))
    assert codes == set(small.texts(".finding:visible .code"))
    assert small.page.locator("#nothing").is_visible() is not bool(labels)
    assert [f"显示 {small.page.locator('.entry:visible').count()} 条"] == small.texts("#told")


def test_words_of_what_is_filtered_out_are_not_marked(small: Window) -> None:
    """The paper then shows only what is left in the list."""
    small.page.click('.sort:has-text("必改")')

    assert ["95件"] == small.texts("mark:not(.out)")


def test_filtering_by_section_and_by_words(small: Window) -> None:
    """Both together, whatever the width of the characters typed."""
    small.page.select_option("#part", label="一、提案工作")
    assert {"提交提案件数", "立案件数"} == set(small.texts("li.fact:visible .label"))

    small.page.fill("#search", "９３")
    assert ["立案件数"] == small.texts("li.fact:visible .label")


def test_why_a_finding_is_one_can_be_unfolded(small: Window) -> None:
    """The rule's own reason, and its source."""
    small.page.click('.finding:has(.code:text-is("COV202")) summary')

    assert "所给的事实" in small.page.locator("details[open] p").first.inner_text()


def test_what_is_given_stays_inert(show) -> None:
    """Markup in facts and paper is shown as it was typed; nothing of it runs or is asked for."""
    evil = "<script>alert(1)</script><img src=https://example.com/x onerror=alert(1)>"
    window = show(f"总结\n\n办公室{evil}。\n", [{"label": f"名{evil}", "value": f"{evil}"}])
    window.page.wait_for_timeout(100)

    assert [f"名{evil}"] == window.texts(".label")
    assert f"办公室{evil}。" in window.page.inner_text("article")
    assert 0 == window.page.locator("img").count()
    assert [] == window.said


def test_characters_outside_the_first_plane_shift_nothing(show) -> None:
    """What stands behind them is marked at its own place."""
    text = "总结\n\n𠮷𠮷村🀄🀄提交提案129件，𪚥立案93件👨‍👩‍👧。\n"
    window = show(text, [{"label": "提交提案件数", "value": "129件"}, {"label": "立案件数", "value": "93件"}])

    for label, value, before in (("提交提案件数", "129件", "提交提案"), ("立案件数", "93件", "𪚥立案")):
        window.page.hover(fact(label))
        assert [value] == window.texts("mark.on")
        assert window.page.locator("mark.on").evaluate("e => e.previousSibling.textContent").endswith(before)


def test_a_hover_is_answered_at_once(show) -> None:
    """In a paper of 30,000 characters with 300 facts, from the pointer to the painted frame, within 100 ms."""
    text, facts = long_paper(300)
    assert 30_000 <= len(text)
    window = show(text, facts)
    window.page.evaluate(
        """() => {
            window.took = [];
            document.addEventListener("pointerover", (event) => requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => took.push(performance.now() - event.timeStamp);
                channel.port2.postMessage(0);
            }), true);
        }"""
    )
    for index in range(0, 300, 20):
        window.page.locator("li.fact").nth(index).hover()
        assert window.is_seen("mark.on")
    for index in range(0, 40, 4):
        window.page.locator("mark").nth(index).hover()
    took = window.page.evaluate("took")

    assert 20 <= len(took)
    assert 100 > median(took)


def test_served_it_asks_for_nothing_but_itself(browser, html, tmp_path: Path) -> None:
    """One request reaches the server."""
    (tmp_path / "page.html").write_text(html(), encoding="utf-8")
    asked = []

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *given) -> None:
            super().__init__(*given, directory=str(tmp_path))

        def log_message(self, *given: object) -> None:
            asked.append(self.path)

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        window = Window(browser)
        window.page.goto(f"http://127.0.0.1:{server.server_port}/page.html")
        window.page.hover(fact("立案件数"))
        window.page.wait_for_timeout(200)
        window.context.close()
        server.shutdown()

    assert (["/page.html"], []) == (asked, window.said)


def test_what_is_missing_leads_to_the_part_that_it_belongs_to(show) -> None:
    """There it should be written."""
    facts = {
        "genre": "work_summary",
        "issuer": "青屏县政协",
        "period": "2024年",
        "sections": [{"type": "proposals", "submitted": "129件", "filed": "93件", "answer_rate": "100%"}],
    }
    filler = "委员们很努力。" * 120
    window = show(
        f"青屏县政协2024年工作总结\n\n一、甲\n{filler}\n二、提案工作\n共提交提案129件，立案93件。\n", facts
    )
    window.page.click(fact("办复率"))

    assert window.is_seen('h2:has-text("二、提案工作")')
