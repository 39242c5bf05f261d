"""The prompts folder: found in a checkout and in an installed package, read once, with clear errors."""

from pathlib import Path

import pytest

from drafter import templates
from drafter.errors import TemplateError
from drafter.templates import has_template, prompts_folder, read_template


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A prompts folder of our own."""
    monkeypatch.setattr(templates, "prompts_folder", lambda: tmp_path)
    read_template.cache_clear()
    has_template.cache_clear()
    yield tmp_path
    read_template.cache_clear()
    has_template.cache_clear()


def test_the_folder_has_a_subfolder_for_each_section() -> None:
    """The patterns of proposals stand in proposals/prose.toml."""
    assert (prompts_folder() / "proposals" / "prose.toml").is_file()


def test_a_missing_template_is_named(folder: Path) -> None:
    """The message says which file is wanted."""
    with pytest.raises(TemplateError, match=r"absent.toml"):
        read_template("absent.toml")


def test_a_broken_template_is_named_with_its_fault(folder: Path) -> None:
    """What TOML says is passed on."""
    (folder / "broken.toml").write_text("text = ", encoding="utf-8")

    with pytest.raises(TemplateError, match=r"broken.toml.*无法读取"):
        read_template("broken.toml")


def test_a_template_is_there_or_not(folder: Path) -> None:
    """A section may do without a card."""
    (folder / "card.toml").write_text("", encoding="utf-8")

    assert (has_template("card.toml"), has_template("none.toml")) == (True, False)


def test_without_any_folder_the_message_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither in the package nor beside it."""
    monkeypatch.setattr(templates, "__file__", str(tmp_path / "drafter" / "templates.py"))
    prompts_folder.cache_clear()

    with pytest.raises(TemplateError, match="重新安装"):
        prompts_folder()
    prompts_folder.cache_clear()
