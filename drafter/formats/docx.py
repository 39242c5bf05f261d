"""Word: the paper in the layout of GB/T 9704-2012, ready to be handed in."""

from drafter.drafting.draft import Draft
from drafter.errors import InputError
from drafter.layout.paper import composed

SUFFIXES = (".docx",)


def render(draft: Draft) -> bytes:
    """The file; `InputError` where python-docx is not installed."""
    try:
        from drafter.typeset.word import written  # noqa: PLC0415 - needs a library that is an extra
    except ModuleNotFoundError as error:
        raise InputError("写 Word 文件要先装上它的组件：pip install 'drafter[docx]'。") from error
    return written(composed(draft))
