"""The review page by the keyboard, and for a screen reader."""

from webwindow import Window, fact, long_paper


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
