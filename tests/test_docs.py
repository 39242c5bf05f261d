"""What the pages in `docs/` show can be used as it stands."""

import re
from pathlib import Path

import pytest

from drafter import load_facts

PAGES = ("docs/facts.md", "docs/facts.zh-CN.md")


@pytest.mark.parametrize("page", PAGES)
def test_the_facts_files_shown_are_read(page: str, root: Path, tmp_path: Path) -> None:
    """Two whole documents, a plain list, and lines of labels and values."""
    blocks = re.findall(r"```(toml|text)\n(.*?)```", (root / page).read_text(encoding="utf-8"), re.DOTALL)
    read = []
    for number, (kind, content) in enumerate(blocks):
        path = tmp_path / f"{number}.{'toml' if kind == 'toml' else 'txt'}"
        path.write_text(content, encoding="utf-8")
        read.append(load_facts(path))

    assert [True, True, False, False] == [facts.document is not None for facts in read]
    assert [2, 2] == [len(facts.facts) for facts in read[2:]]


def test_both_languages_show_the_same_facts(root: Path) -> None:
    """The twin is no older than the original: the same tables, the same code."""
    english, chinese = ((root / page).read_text(encoding="utf-8") for page in PAGES)

    assert english.count("\n|") == chinese.count("\n|")
    assert english.count("\n```") == chinese.count("\n```")
