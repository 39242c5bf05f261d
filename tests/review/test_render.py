"""The page as HTML: whole, safe, and needing nothing else."""

import re
from base64 import b64encode
from datetime import UTC, datetime
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafter.checking.checker import Checker
from drafter.checking.finding import Finding, Severity
from drafter.checking.report import FactStatus, Report
from drafter.facts.facts import Accept
from drafter.facts.load import load_facts
from drafter.layout.blocks import find_blocks
from drafter.review.page import Origin, build_page
from drafter.review.proof import digest_of_paper, paragraphs_of, read_proof
from drafter.review.render import render_page

WHEN = datetime(2024, 12, 18, 9, 30, tzinfo=UTC)
FACTS = load_facts([{"label": "提交提案件数", "value": "129件"}])
EVIL = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "{{ 7 * 7 }}{% raw %}",
    "<!--<script>",
    "&lt;b&gt;",
    "\u2028\u2029\x00\x1b[31m\ufffe",
    "\ud800",
    "\u202eetamitigel",
]


class Seen(HTMLParser):
    """Every element with its attributes, and what it says, as a browser would read it."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))


def elements(page: str) -> list[tuple[str, dict[str, str | None]]]:
    seen = Seen()
    seen.feed(page)
    return seen.elements


def test_the_policy_lets_in_what_the_page_holds_and_nothing_else(html) -> None:
    """Style and program by their hashes, no other source."""
    page = html()
    policy = next(
        given["content"]
        for tag, given in elements(page)
        if given.get("http-equiv") == "Content-Security-Policy"
    )

    for part, content in (
        ("style-src", re.search("<style>(.*?)</style>", page, re.DOTALL)[1]),
        ("script-src", re.search("<script>(.*?)</script>", page, re.DOTALL)[1]),
    ):
        assert f"{part} 'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy


def test_nothing_is_asked_for_and_nothing_stands_in_the_way_of_the_policy(html) -> None:
    """No address, no style or handler in an attribute."""
    names = {name for _, given in elements(html()) for name in given}

    assert {"src", "style", "action", "srcset", "data"}.isdisjoint(names)
    assert not [name for name in names if name.startswith("on")]
    assert ["#paper"] == [given["href"] for _, given in elements(html()) if "href" in given]


def skeleton(words: str) -> list[tuple[str, list[str]]]:
    """The elements of a page on which the words stand wherever somebody else's words can."""
    text = f"{words}总结\n\n甲{words}乙。\n"
    finding = Finding("COV202", "altered-value", Severity.ERROR, 3, 5, words, 1, words, "0", words)
    missing = Finding("COV201", "missing-fact", Severity.ERROR, None, None, None, None, words, "1", words)
    facts = (
        FactStatus("0", f"名{words}", f"值{words}", "altered", ()),
        FactStatus("1", words, words, "missing", ()),
    )
    origin = Origin(words, words, words, words, words, words, (Accept("ERA801", words, words),))
    page = build_page(
        Report(text, (finding, missing), facts, 0, "0"), WHEN, origin=origin, naming=lambda _: words
    )
    # How many words of the paper are marked, and over how many sentences, is the paper's own affair.
    return [
        (tag, sorted(given))
        for tag, given in elements(render_page(page).decode())
        if tag not in {"mark", "span"}
    ]


@pytest.mark.parametrize("evil", EVIL)
def test_what_is_given_is_never_markup(evil: str) -> None:
    """In paper, facts, findings, names of files, person and acceptances: the page has the elements that it has."""
    assert skeleton("恶意") == skeleton(evil)


def test_the_same_paper_gives_the_same_bytes(html) -> None:
    """Nothing but the time that was given."""
    assert html() == html()
    assert "2024年12月18日09:30（UTC+00:00）" in html()


def test_an_english_page_keeps_the_paper_s_own_words(html) -> None:
    """Labels are English; what is left in Chinese is the paper, its facts and what is quoted of them."""
    page = html("总结\n\n提交提案129件。\n", [{"label": "提交提案件数", "value": "129件"}], language="en")
    left = set(re.findall("[\u4e00-\u9fff]+", re.sub("<style>.*?</style>", "", page, flags=re.DOTALL)))

    assert '<html lang="en">' in page
    assert {"总结", "提交提案", "提交提案件数", "件"} >= left
    assert "1 of 1 facts stated" in page


def test_what_led_to_the_paper_stands_at_its_foot(html) -> None:
    """Files, person, who wrote it, what was accepted and why."""
    accepted = (Accept("ERA801", "全面建设小康社会", "引用原文"),)
    page = html(origin=Origin("总结.docx", "总结.toml", "何静宜", "离线文稿", accepted=accepted))
    foot = page[page.index("<footer") :]

    for words in ("总结.docx", "总结.toml", "何静宜", "离线文稿", "ERA801", "引用原文", "drafter verify"):
        assert words in foot


def test_a_heading_and_its_prose_stand_on_one_line(html) -> None:
    """The heading in its own face."""
    page = html("总结\n\n一、提案工作。提交提案129件。\n二、别的\n走访。\n", ())

    assert re.search(r'<p class="body"[^>]*><span role="heading" aria-level="2" class="level1">', page)
    assert page.count("<p") == page.count("</p>")
    assert page.count("<span") == page.count("</span>")


class Article(HTMLParser):
    """What the paper's part of a page says."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = self.inside or tag == "article"

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "article"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.words += data


@given(
    st.text(
        alphabet=st.one_of(
            st.sampled_from("一、（）。\n<>&#甲乙129件年月日 \u3000𠮷"), st.characters(codec=None)
        ),
        max_size=60,
    )
)
@example("\ud800")
def test_any_text_is_shown_as_it_is(text: str) -> None:
    """Every character of every paragraph, in its order, whatever it is; and it can be proved."""
    page = render_page(build_page(Checker().check(text, FACTS), WHEN)).decode()
    shown = Article()
    shown.feed(page)
    blocks = "".join(text[block.start : block.end] for block in find_blocks(text))

    def bare(words: str) -> str:
        return re.sub(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufffd]", "", words)

    assert bare(blocks) == bare(shown.words)
    assert digest_of_paper(paragraphs_of(text)) == read_proof(page, "x.html").paper
