"""PDF: the paper in the layout of GB/T 9704-2012, set with the fonts of this machine."""

from importlib import import_module

from drafter.drafting.draft import Draft
from drafter.errors import InputError

SUFFIXES = (".pdf",)


def render(draft: Draft) -> bytes:
    """The file; `InputError` where typst is not installed, or no font has Chinese characters."""
    require_ready()
    from drafter.layout.paper import composed  # noqa: PLC0415 - takes long to load
    from drafter.typeset.pdf import written  # noqa: PLC0415 - needs a library that is an extra

    return written(composed(draft), draft.printing.fonts)


def require_ready() -> None:
    """Raise `InputError` where typst or pypdf is not installed."""
    try:
        import_module("typst")
        import_module("pypdf")
    except ModuleNotFoundError as error:
        raise InputError("写 PDF 文件要先装上它的组件：pip install 'drafter[pdf]'。") from error


def notes(draft: Draft) -> tuple[tuple[str, str], ...]:
    """What a user should know about the file: the typefaces that are not those of the standard."""
    from drafter.typeset.pdf import substitutes  # noqa: PLC0415 - likewise

    found = substitutes(draft.printing.fonts)
    if not found:
        return ()
    zh = "、".join(f"{name}（以 {instead} 代替）" for name, instead in found)
    en = ", ".join(f"{name} ({instead})" for name, instead in found)
    return ((f"本机没有公文用的字体：{zh}。", f"not installed, with what the PDF uses instead: {en}"),)
