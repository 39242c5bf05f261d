"""The review page: the draft beside its facts and findings, with its proof."""

from drafter.drafting.draft import Draft

SUFFIXES = (".html", ".htm")


def render(draft: Draft) -> bytes:
    """The page, whole."""
    from drafter.review.drafted import page_of  # noqa: PLC0415 - takes long to load

    return page_of(draft)
