"""`drafter draft`, `prompt`, `form`, `schema`, `genres`, `explain` on real facts."""

import json
import tomllib
from pathlib import Path

import pytest

from drafter.checking.rule import all_rules
from drafter.cli import main
from drafter.facts.discovery import all_genres
from drafter.models import ScriptedModel

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "facts"
FILES = sorted([*FIXTURES.glob("*.toml"), *(FIXTURES.parents[1] / "examples").glob("*.toml")])


@pytest.fixture
def county(root: Path) -> Path:
    return root / "examples" / "county_summary.toml"


def test_the_fixtures_are_there() -> None:
    """Three source documents and one of our own making."""
    assert {name[:2] for name in (path.name for path in FILES)} >= {"03", "05", "07", "co"}


@pytest.mark.parametrize("facts", FILES, ids=lambda path: path.stem)
def test_a_draft_is_proved_and_its_file_too(facts: Path, drafter, tmp_path: Path) -> None:
    """`draft -o` writes a file that `check` accepts against the same facts."""
    written = drafter("draft", facts, "-o", "总结.md")

    assert (0, "") == (written.returncode, written.stdout), written.stderr
    assert written.stderr.startswith("必改 0 处")
    assert drafter("check", tmp_path / "总结.md", "--facts", facts).returncode == 0


def test_the_text_is_printed(county: Path, drafter) -> None:
    """Prose on standard output, the report on standard error."""
    done = drafter("draft", county)

    assert done.returncode == 0
    assert "一、" in done.stdout
    assert "必改 0 处" in done.stderr


def test_a_draft_as_json(county: Path, drafter) -> None:
    """Text, report, sections and usage."""
    plain = json.loads(drafter("draft", county, "--json").stdout)

    assert {"text", "report", "sections", "usage"} == set(plain)
    assert plain["report"]["ok"]
    assert {"offline"} == {section["origin"] for section in plain["sections"]}


def test_what_is_not_proved_is_not_written(
    county: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 1 and no file, unless it is asked for."""
    monkeypatch.setattr(
        "drafter.commands.draft._model", lambda _: ScriptedModel(lambda _: "共提交提案XX件。")
    )
    out = tmp_path / "总结.md"
    arguments = ["draft", str(county), "-o", str(out), "--no-fallback"]

    assert main(arguments) == 1
    assert not out.exists()
    assert "没有写入" in capsys.readouterr().err
    assert main([*arguments, "--keep-unproved"]) == 1
    assert "XX件" in out.read_text(encoding="utf-8")


def test_a_file_that_is_there_is_replaced_whole(county: Path, drafter, tmp_path: Path) -> None:
    """Drafting again gives the same bytes."""
    first = drafter("draft", county, "-o", "总结.txt")
    bytes_then = (tmp_path / "总结.txt").read_bytes()
    drafter("draft", county, "-o", "总结.txt")

    assert first.returncode == 0
    assert bytes_then == (tmp_path / "总结.txt").read_bytes()
    assert ["总结.txt"] == [path.name for path in tmp_path.iterdir()]


def test_prompts_are_shown_as_they_would_be_sent(county: Path, drafter) -> None:
    """One prompt a section; the system message is the same in all."""
    sections = json.loads(drafter("prompt", county, "--json").stdout)["sections"]

    assert list(range(len(sections))) == [section["section"] for section in sections]
    assert len({section["messages"][0]["content"] for section in sections}) == 1
    assert ["system", "user"] == [message["role"] for message in sections[0]["messages"]]


def test_one_prompt_alone(county: Path, drafter) -> None:
    """`--section` picks one, as in the ids of the facts."""
    sections = json.loads(drafter("prompt", county, "--section", 1, "--json").stdout)["sections"]

    assert [1] == [section["section"] for section in sections]
    assert "[user]" in drafter("prompt", county, "--section", 1).stdout


@pytest.mark.parametrize("genre", [genre.type_name() for genre in all_genres()])
def test_each_genre_has_form_and_schema(genre: str, drafter) -> None:
    """The form is TOML and names the genre; the schema is JSON."""
    form = drafter("form", genre).stdout

    assert tomllib.loads(form)["genre"] == genre
    assert "properties" in drafter("schema", genre).stdout
    assert json.loads(drafter("schema", genre).stdout)
    assert genre in drafter("genres").stdout


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_rule_is_explained(language: str, drafter) -> None:
    """The code is in its explanation; small letters do as well."""
    code = all_rules()[0].code

    assert code in drafter("explain", code, "--lang", language).stdout
    assert all(rule.good and rule.bad and rule.why for rule in all_rules())
