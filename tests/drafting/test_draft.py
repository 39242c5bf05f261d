"""A draft: its parts, its evidence, its files."""

import json

import pytest

from drafter import Drafter, check
from drafter.drafting.draft import Draft, Usage
from drafter.errors import InputError


@pytest.fixture
def draft(facts) -> Draft:
    return Drafter().draft(facts)


def test_evidence_gives_for_each_fact_the_words_that_state_it(draft: Draft) -> None:
    """The proof can be read off the text."""
    assert "93件" in draft.evidence["sections.1.filed"]
    assert {status.id for status in draft.report.facts} == set(draft.evidence)


def test_the_draft_as_data_is_the_contract_s(draft: Draft) -> None:
    """Text, report, sections, usage; all of it JSON."""
    plain = json.loads(json.dumps(draft.to_dict(), ensure_ascii=False))

    assert {"text", "report", "sections", "usage"} == set(plain)
    assert {"heading", "text", "origin", "attempts", "usage"} == set(plain["sections"][0])
    assert {"requests", "prompt_tokens", "completion_tokens", "retries", "repairs"} == set(plain["usage"])


def test_usage_adds_up() -> None:
    """What all requests took is the sum of what each took."""
    assert Usage(3, 30, 12, 1, 1) == Usage(1, 10, 5) + Usage(2, 20, 7, 1, 1)


def test_plain_text_is_the_text(draft: Draft, tmp_path) -> None:
    """A .txt file holds the text as it is."""
    draft.save(tmp_path / "总结.txt")

    assert f"{draft.text}\n" == (tmp_path / "总结.txt").read_text(encoding="utf-8")


def test_markdown_marks_title_and_headings_and_nothing_else(draft: Draft, tmp_path) -> None:
    """Less its marks and blank lines, a .md file holds the text as it is."""
    draft.save(str(tmp_path / "总结.md"))
    lines = (tmp_path / "总结.md").read_text(encoding="utf-8").splitlines()

    assert lines[0] == "# 青屏县政协2024年工作总结"
    assert any(line.startswith("## 一、") for line in lines)
    assert [line for line in draft.text.splitlines() if line] == [line.lstrip("# ") for line in lines if line]


@pytest.mark.parametrize(("name", "markdown"), [("总结.md", True), ("总结.txt", False)])
def test_a_saved_file_is_proved_again(name: str, markdown: bool, draft: Draft, facts, tmp_path) -> None:
    """What was proved as a draft is proved as a file."""
    from drafter import Checker

    draft.save(tmp_path / name)
    text = (tmp_path / name).read_text(encoding="utf-8")

    assert check(draft.text, facts).ok
    assert Checker().check(text, facts, markdown=markdown).ok


def test_an_unknown_format_names_those_there_are(draft: Draft, tmp_path) -> None:
    """And nothing is written."""
    with pytest.raises(InputError, match=r"\.md"):
        draft.save(tmp_path / "总结.odt")
    assert list(tmp_path.iterdir()) == []
