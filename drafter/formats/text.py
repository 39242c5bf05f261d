"""Plain text: the draft as it is, a paragraph a line."""

from drafter.drafting.draft import Draft

SUFFIXES = (".txt",)


def render(draft: Draft) -> bytes:
    """The text in UTF-8, with a line break at its end."""
    return f"{draft.text}\n".encode()
