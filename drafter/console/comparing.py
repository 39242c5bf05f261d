"""Checking a paper against others: last year's, or a folder of samples."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.checking.residue import LEFTOVER
from drafter.config import Config
from drafter.console.papers import Paper, read_paper
from drafter.errors import InputError
from drafter.text.text import Text

if TYPE_CHECKING:
    from drafter.checking.report import Report

ENDINGS = frozenset({".txt", ".md", ".markdown", ".docx"})
"""What is taken for a paper in a folder."""


def against(
    check: "Callable[..., Report]", names: Sequence[str], paper: Paper, config: Config
) -> "Callable[[str], Report]":
    """A check that also tells what the paper has in common with others; what its facts give is no leftover."""
    others = [Text(other.text, markdown=other.markdown) for other in papers_of(names)]
    chosen = not config.select or any(LEFTOVER.code.startswith(code) for code in config.select)
    if not chosen or any(LEFTOVER.code.startswith(code) for code in config.ignore):
        return check

    def compared(text: str) -> "Report":
        from drafter.papers.against import leftovers, with_leftovers  # noqa: PLC0415 - its segmenter loads late

        report = check(text)
        now = Text(text, phrases=config.lexicon, markdown=paper.markdown)
        given = [span for fact in report.facts for span in fact.spans]
        return with_leftovers(report, leftovers(now, others, given=given), now, language=config.language)

    return compared


def papers_of(names: Sequence[str]) -> Iterator[Paper]:
    """The papers of files and folders; a folder without any is a fault."""
    for name in names:
        if not Path(name).is_dir():
            yield read_paper(name)
            continue
        found = sorted(path for path in Path(name).iterdir() if path.suffix.lower() in ENDINGS)
        if not found:
            raise InputError(f"{name}：文件夹里没有文稿（.docx、.txt、.md）：请核对。")
        yield from (read_paper(str(path)) for path in found)
