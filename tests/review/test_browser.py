"""The review page in a real browser."""

import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

import pytest

api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
DESK = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
MM = 72 / 25.4


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """One browser for all tests here."""
    with api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield chromium
        chromium.close()


class Window:
    """A window, and all that it said and asked for."""

    def __init__(self, browser, **options) -> None:
        self.context = browser.new_context(**{"viewport": DESK, **options})
        self.context.set_default_timeout(15_000)
        self.page = self.context.new_page()
        self.said: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append("dialog"), dialog.dismiss()))
        self.page.on("request", lambda request: self.asked.append(request.url))

    def texts(self, selector: str) -> list[str]:
        return [words.strip() for words in self.page.locator(selector).all_text_contents()]

    def is_seen(self, selector: str) -> bool:
        """Whether the first such element lies inside the window."""
        return self.page.locator(selector).first.evaluate(
            "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight }"
        )


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


def long_paper(count: int) -> tuple[str, list[dict[str, str]]]:
    """A paper of about a hundred characters a fact."""
    lines, facts = ["青屏县政协2024年工作总结"], []
    numerals = "一二三四五六七八九十"
    for index in range(count):
        if index % (count // 10) == 0:
            lines.append(f"{numerals[index // (count // 10)]}、第{numerals[index // (count // 10)]}方面工作")
        name = f"{chr(0x4E00 + 40 * index)}{chr(0x5E00 + 7 * index)}村修路"
        facts.append({"label": name, "value": f"{100 + index}米"})
        lines.append(
            f"{name}{100 + index}米。" + "委员们深入基层了解情况，认真听取群众意见，积极提出意见建议。" * 3
        )
    return "\n".join(lines), facts


def fact(label: str) -> str:
    return f'li.fact:has(.label > bdi:text-is("{label}"))'


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


def test_the_keyboard_goes_through_the_list(small: Window) -> None:
    """Keys j and k, the arrows; each entry that has the focus shows its words."""
    keys = small.page.keyboard
    keys.press("j")
    keys.press("j")
    second = small.texts(".entry.pinned .code, .entry.pinned .label")
    keys.press("ArrowDown")
    keys.press("k")

    assert second == small.texts(".entry.pinned .code, .entry.pinned .label")
    assert small.page.evaluate("document.activeElement.closest('.entry').matches('.pinned')")


def test_the_keyboard_goes_to_the_paper_and_back(small: Window) -> None:
    """Right to the words, j along them, Enter back to their fact."""
    small.page.focus(f"{fact('提交提案件数')} button")
    small.page.keyboard.press("ArrowRight")
    assert "129件" == small.page.evaluate("document.activeElement.textContent")

    small.page.keyboard.press("j")
    assert "95件" == small.page.evaluate("document.activeElement.textContent")

    small.page.keyboard.press("Enter")
    assert "e" == small.page.evaluate("document.activeElement.closest('.entry').dataset.k")[0]


def test_enter_goes_from_one_place_to_the_next(show) -> None:
    """And round again."""
    text = "总结\n" + "\n".join(f"青屏县政协开展调研。{'委员们很努力。' * 60}" for _ in range(4))
    window = show(text, [{"label": "单位", "value": "青屏县政协"}])
    window.page.focus(f"{fact('单位')} button")
    tops = []
    for _ in range(4):
        window.page.keyboard.press("Enter")
        tops.append(window.page.locator("#paper").evaluate("e => e.scrollTop"))

    assert tops == sorted(tops)
    assert 3 <= len(set(tops))


def test_clicks_go_from_one_place_to_the_next(show) -> None:
    """And round again, by the mouse as by the keyboard."""
    text = f"总结\n{'委员们很努力。' * 150}\n提交提案129件。{'委员们很努力。' * 150}\n提交提案129件。\n"
    window = show(text, [{"label": "提交提案件数", "value": "129件"}])
    tops = []
    for _ in range(3):
        window.page.click(fact("提交提案件数"))
        tops.append(window.page.locator("#paper").evaluate("e => e.scrollTop"))

    assert tops[0] < tops[1]
    assert tops[0] == tops[2]


def test_a_slash_searches_and_escape_lets_go(small: Window) -> None:
    """Enter leads from the field to what was found."""
    keys = small.page.keyboard
    keys.press("/")
    keys.type("座谈会")
    keys.press("Enter")
    assert small.page.evaluate("document.activeElement.textContent").count("座谈会")

    small.page.focus("#search")
    keys.press("Escape")
    assert 6 == small.page.locator("li.fact:visible").count()


def test_the_tab_key_has_few_stops(show) -> None:
    """A list of a hundred facts and a paper full of marks are one stop each."""
    window = show(*long_paper(100))
    stops = set()
    for _ in range(20):
        window.page.keyboard.press("Tab")
        stops.add(window.page.evaluate("document.activeElement.outerHTML.slice(0, 60)"))

    assert 14 > len(stops)


def test_what_has_the_focus_is_seen(small: Window) -> None:
    """By an outline."""
    small.page.keyboard.press("j")

    assert "solid" == small.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")


def test_a_screen_reader_hears_what_is_seen(small: Window) -> None:
    """Entries have their label, value and status; the parts of the page have names."""
    page = small.page

    assert 1 == page.get_by_role("button", name="提交提案件数 129件 写到").count()
    assert 1 == page.get_by_role("button", name="座谈会 5场 漏写").count()
    assert 1 == page.get_by_role("main", name="文稿").count()
    assert 1 == page.get_by_role("complementary", name="事实与问题").count()
    assert 1 == page.get_by_role("searchbox").count()
    assert 1 == page.get_by_role("heading", name="核对凭据").count()


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
