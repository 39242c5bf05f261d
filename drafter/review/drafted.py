"""The review page of a draft: its text, who wrote it, and its proof."""

from drafter.drafting.draft import Draft
from drafter.layout.blocks import own_headings
from drafter.layout.label import label_of
from drafter.review.page import Origin, build_page
from drafter.review.render import render_page
from drafter.review.scope import scope_by_rules
from drafter.review.stamp import moment
from drafter.review.words import words


def page_of(draft: Draft) -> bytes:
    """The page, whole."""
    page = build_page(
        draft.report,
        moment(),
        origin=_origin(draft),
        own=own_headings(draft),
        language=draft.language,
    )
    return render_page(page)


def _origin(draft: Draft) -> Origin:
    label = label_of(draft) if draft.printing.ai_label else None
    return Origin(
        written=_written(draft),
        note=label.note if label else "",
        label=label.metadata if label else "",
        accepted=draft.accepted,
        scope=scope_by_rules(draft.report, draft.language),
    )


def _written(draft: Draft) -> str:
    """Who wrote the draft: offline prose, or language models and how much of it."""
    say = words(draft.language)
    asked = [section for section in draft.sections if section.origin == "model"]
    if not asked:
        return say["offline"]
    names = dict.fromkeys(
        attempt.model for section in asked for attempt in section.attempts if attempt.origin == "model"
    )
    return say["model"].format(models="、".join(names), count=len(asked), total=len(draft.sections))
