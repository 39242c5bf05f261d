"""Word: the paper in the layout of GB/T 9704-2012, ready to be handed in."""

from importlib import import_module

from drafter.drafting.draft import Draft
from drafter.errors import InputError

SUFFIXES = (".docx",)


def render(draft: Draft) -> bytes:
    """The file; `InputError` where python-docx is not installed."""
    require_ready()
    from drafter.layout.paper import composed  # noqa: PLC0415 - takes long to load
    from drafter.typeset.word import written  # noqa: PLC0415 - needs a library that is an extra

    return written(composed(draft))


def require_ready() -> None:
    """Raise `InputError` where python-docx is not installed."""
    try:
        import_module("docx")
    except ModuleNotFoundError as error:
        raise InputError("写 Word 文件要先装上它的组件：pip install 'drafter[docx]'。") from error
