"""The paper to be worked on: a text file, a Word file, or standard input; and where its paragraphs stand."""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.console.sources import read_source
from drafter.errors import InputError

if TYPE_CHECKING:
    from drafter.word.reading import WordText

MARKDOWN = frozenset({".md", ".markdown"})
WORD = frozenset({".docx", ".docm", ".dotx"})
"""Those that are read as Word files; what cannot be read of them is refused by the reader."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A text and what it was read from."""

    name: str
    text: str
    markdown: bool = False
    word: "WordText | None" = None

    @property
    def heads(self) -> tuple[str, ...]:
        """The lines of running heads and feet."""
        return self.word.headers if self.word else ()

    def place(self, offset: int) -> str:
        """Where an offset stands, for what is no paragraph of the body: 「表1第2行」, 「脚注」."""
        paragraph = self.word.paragraph_at(offset) if self.word else None
        return paragraph.place if paragraph else ""


_PAGE = ("<!doctype html", "<html")
_NO_PAPER = {
    ".toml": "这是事实文件，不是文稿：请先写文稿，再写 --facts 事实文件：drafter check 文稿 --facts 事实.toml。",
    ".drafter": "这是会话文件，不是文稿：请用 drafter repl 打开它，把文稿保存出来。",
}
"""What is said of files that stand beside a paper and are none."""


def is_word(name: str) -> bool:
    """Whether a file is read and written as Word does."""
    return Path(name).suffix.lower() in WORD


def read_paper(name: str) -> Paper:
    """The text of a file; of standard input for 「-」; `InputError` where it is no paper."""
    if is_word(name):
        require_word()
        from drafter.word.reading import read_word  # noqa: PLC0415 - needs a library that is an extra

        word = read_word(name)
        return Paper(name, word.text, word=word)
    text, suffix = read_source(name), Path(name).suffix.lower()
    if suffix in _NO_PAPER:
        raise InputError(f"{name}：{_NO_PAPER[suffix]}")
    if text[:200].lstrip().lower().startswith(_PAGE):
        raise InputError(
            f"{name}：这是网页，不是文稿：请用文稿本身（.docx、.md、.txt）；核验核对页用 drafter verify 核对页 文稿。"
        )
    # What comes on standard input has no suffix: a title marked as Markdown's says what it is.
    return Paper(name, text, suffix in MARKDOWN or (name == "-" and text.lstrip().startswith("# ")))


def require_word() -> None:
    """Raise `InputError` where the library that Word files need is not installed."""
    try:
        import_module("lxml")
    except ModuleNotFoundError as error:
        raise InputError("读写 Word 文件要先装上它的组件：pip install 'drafter[docx]'。") from error
