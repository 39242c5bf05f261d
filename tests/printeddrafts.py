"""Drafts made by hand for tests of what is printed."""

from drafter.checking.report import Report
from drafter.drafting.draft import Attempt, Draft, DraftSection, Layout, Origin
from drafter.drafting.printing import Printing

WORDS = "县政协全体委员认真履行职能围绕中心服务大局凝心聚力建言献策"
"""No stop in it, so that every line that is full holds as many characters as fit."""


def section(heading: str | None, text: str, origin: Origin = "offline") -> DraftSection:
    attempt = Attempt("draft", origin, "qwen-plus" if origin == "model" else "offline", text)
    return DraftSection(heading, text, origin, (attempt,))


def draft_of(*sections: DraftSection, title: str = "青屏县政协2024年工作总结", **options) -> Draft:
    """A draft of sections; `signature` and `parts` of the layout, the rest is said of the printing."""
    signature = options.pop("signature", ("青屏县政协", "2024年12月18日"))
    layout = Layout(
        title, signature=signature, parts=options.pop("parts", ()), before=options.pop("before", ())
    )
    text = layout.assembled(sections)
    return Draft(text, layout, sections, Report(text, (), (), 0, ""), printing=Printing(**options))


def plain(text: str, **options) -> Draft:
    """A draft of nothing but its text."""
    return Draft(text, Layout(""), (), Report(text, (), (), 0, ""), printing=Printing(**options))


def long_draft() -> Draft:
    """Four levels of headings, three full pages, signature and date."""
    body = WORDS * 20
    return draft_of(
        section("一、提案工作", f"{body}\n（一）提交有序\n{body}\n1.走访企业\n（1）座谈交流\n{body}"),
        section("二、自身建设", f"（一）加强学习。{body}\n{body}"),
    )
