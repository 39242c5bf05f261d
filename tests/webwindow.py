"""A real browser with a review page in it, and what was said and asked for there."""

import shutil

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
DESK = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}


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
