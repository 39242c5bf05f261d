"""`drafter.toml` and `[tool.drafter]`: each setting reaches the check, the command line comes on top."""

import json
from pathlib import Path

import pytest

TEXT = "立案93件,副主席何静宜带队，落实三十条措施。\n"
FACTS = "立案件数：93件\n"
SETTINGS = {
    "select": ('select = ["PUN"]', ["PUN601"]),
    "ignore": ('ignore = ["GRD"]', ["PUN601"]),
    "lexicon": ('lexicon = ["三十条措施"]', ["GRD303", "PUN601"]),
    "names": ('names = ["何静宜 县政协副主席"]', ["GRD301", "PUN601"]),
    "nothing": ("", ["GRD301", "GRD303", "PUN601"]),
}


@pytest.fixture
def check(drafter, tmp_path: Path):
    """Runs `drafter check` in a folder with a file of settings."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "f.txt").write_text(FACTS, encoding="utf-8")

    def run(settings: str, *more: str, table: bool = False):
        head = '[project]\nname = "x"\n\n[tool.drafter]\n' if table else ""
        name = "pyproject.toml" if table else "drafter.toml"
        (tmp_path / name).write_text(head + settings, encoding="utf-8")
        return drafter("check", "a.txt", "--facts", "f.txt", *more)

    return run


def found(done) -> list[dict[str, str]]:
    return sorted(json.loads(done.stdout)["findings"], key=lambda entry: entry["code"])


@pytest.mark.parametrize("table", [False, True])
@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_reaches_the_check(setting: str, table: bool, check) -> None:
    """From either file."""
    settings, codes = SETTINGS[setting]

    assert codes == [entry["code"] for entry in found(check(settings, "--json", table=table))]


def test_severity_is_a_table(check) -> None:
    """Its codes may be beginnings."""
    done = check('[severity]\nPUN = "error"\nGRD3 = "note"\n', "--json")

    assert 1 == done.returncode
    assert ["note", "note", "error"] == [entry["severity"] for entry in found(done)]


def test_severity_of_a_project_is_a_table_below_its_own(check) -> None:
    """`[tool.drafter.severity]`."""
    done = check('[tool.drafter.severity]\nGRD = "warning"\n', "--json", table=True)

    assert 0 == done.returncode
    assert ["warning", "warning", "note"] == [entry["severity"] for entry in found(done)]


def test_the_language_is_that_of_the_whole_report(check) -> None:
    """Headline and messages alike; `--lang zh` on top of it speaks Chinese."""
    english, chinese = check('language = "en"').stdout, check('language = "en"', "--lang", "zh").stdout

    assert english.startswith("2 to mend")
    assert "is not among the facts" in english
    assert chinese.startswith("必改 2 处")
    assert "不在所给事实中" in chinese


def test_the_command_line_comes_on_top(check) -> None:
    """`--select` in place of the file's, `--ignore` besides it."""
    assert ["GRD303"] == [
        entry["code"] for entry in found(check('select = ["PUN"]', "--json", "--select", "GRD303"))
    ]
    assert ["GRD301"] == [
        entry["code"] for entry in found(check('ignore = ["PUN"]', "--json", "--ignore", "GRD303"))
    ]


@pytest.mark.parametrize("settings", ['select = ["XYZ"]', 'ignore = ["PUN699"]', '[severity]\nQQQ = "note"'])
def test_a_code_that_no_rule_has_is_refused(settings: str, check) -> None:
    """A misspelt code would silently do nothing."""
    done = check(settings)

    assert (2, 1) == (done.returncode, len(done.stderr.splitlines()))
    assert "没有规则" in done.stderr


def test_the_warning_of_an_unused_acceptance_can_be_ignored(check) -> None:
    """Its code is known like those of the rules."""
    assert 1 == check('ignore = ["ACC"]').returncode
