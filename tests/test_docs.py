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


@pytest.mark.parametrize("name", ["facts", "models"])
def test_both_languages_show_the_same(name: str, root: Path) -> None:
    """The twin is no older than the original: the same tables, the same code."""
    pages = (root / "docs" / f"{name}.md", root / "docs" / f"{name}.zh-CN.md")
    english, chinese = (page.read_text(encoding="utf-8") for page in pages)

    assert english.count("\n|") == chinese.count("\n|")
    assert english.count("\n```") == chinese.count("\n```")


@pytest.mark.parametrize("page", ["docs/models.md", "docs/models.zh-CN.md"])
def test_the_program_of_a_model_runs(page: str, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it names is there; nothing is asked yet."""
    programs = re.findall(r"```python\n(.*?)```", (root / page).read_text(encoding="utf-8"), re.DOTALL)
    monkeypatch.chdir(root)
    exec(programs[0].replace('"…"', '"x"'), {})
