"""`drafter check`: settings, options, what a person and what a program sees."""

import json
from pathlib import Path

import pytest

FACTS = "提交提案件数：129件\n立案件数：93件\n"
RIGHT = "一年来，共提交提案129件，经审查立案93件。\n"
WRONG = "一年来，共提交提案129件，经审查立案95件。\n"


@pytest.fixture
def write(tmp_path: Path):
    """Writes a file beside the others."""

    def run(name: str, content: str, encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_text(content, encoding=encoding)
        return path

    return run


def test_a_text_that_states_its_facts_is_fine(drafter, write) -> None:
    """Exit status 0, and the first line says that there is nothing to mend."""
    done = drafter("check", write("a.txt", RIGHT), "--facts", write("f.txt", FACTS))

    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout.startswith("必改 0 处，建议看 0 处\n给出事实 2 项，写到 2 项\n")


def test_a_fault_is_shown_with_its_sentence(drafter, write) -> None:
    """The count first; then code, place, sentence with the words marked, message and remedy."""
    done = drafter("check", write("a.txt", WRONG), "--facts", write("f.txt", FACTS))

    assert done.returncode == 1
    assert done.stdout.startswith("必改 1 处，建议看 0 处\n")
    assert "必改 COV202" in done.stdout
    assert "一年来，共提交提案129件，经审查立案【95件】。" in done.stdout
    assert "改为：93件" in done.stdout


def test_the_report_is_the_contract_s(drafter, write) -> None:
    """Nothing but JSON on standard output, with every part of the contract."""
    done = drafter("check", write("a.txt", WRONG), "--facts", write("f.txt", FACTS), "--json")
    report = json.loads(done.stdout)

    assert (1, "") == (done.returncode, done.stderr)
    assert set(report) == {"schema", "drafter", "rules", "text", "ok", "facts", "findings", "counts"}
    assert [("COV202", 19, 22, "95件", "93件")] == [
        (found["code"], found["start"], found["end"], found["text"], found["suggestion"])
        for found in report["findings"]
        if found["severity"] == "error"
    ]


def test_a_markdown_paper_on_standard_input_is_known_by_its_title(drafter) -> None:
    """As it is by the ending of a file; a mark inside a plain text stays a mark."""
    paper = "# 工作总结\n\n## 一、学习\n\n组织学习。\n"

    assert drafter("check", "-", given=paper).returncode == 0
    assert "LNG002" in drafter("check", "-", given=paper.removeprefix("# ")).stdout


def test_standard_input(drafter) -> None:
    """`-` reads the text from a pipe."""
    done = drafter("check", "-", "--json", given="共提交提案XX件。")

    assert done.returncode == 1
    assert json.loads(done.stdout)["findings"][0]["code"] == "PLH101"


def test_an_empty_text_misses_every_fact(drafter, write) -> None:
    """Nothing written is exit status 1, not a fault of the input."""
    done = drafter("check", "-", "--facts", write("f.txt", FACTS), "--json")

    assert done.returncode == 1
    assert {"COV201"} == {found["code"] for found in json.loads(done.stdout)["findings"]}


def test_open_makes_what_no_fact_gives_a_warning(drafter, write) -> None:
    """An ungiven figure is an error, and with `--open` a warning."""
    text, facts = write("a.txt", RIGHT + "另为企业争取贷款3000万元。\n"), write("f.txt", FACTS)

    assert drafter("check", text, "--facts", facts).returncode == 1
    assert drafter("check", text, "--facts", facts, "--open").returncode == 0


def test_select_and_ignore_take_codes_with_commas(drafter, write) -> None:
    """Beginnings of codes, half-width or full-width commas."""
    text = write("a.txt", "共提交提案XX件。\n")

    assert drafter("check", text, "--ignore", "PUN，PLH").returncode == 0
    assert drafter("check", text, "--select", "COV,GRD3").returncode == 0
    assert drafter("check", text, "--select", "PLH1").returncode == 1


def test_settings_of_the_folder_hold(drafter, write) -> None:
    """`drafter.toml` is read, and the command line comes on top of it."""
    text = write("a.txt", "共提交提案XX件。\n")
    write("drafter.toml", 'ignore = ["PLH"]\n')

    assert drafter("check", text).returncode == 0


def test_settings_of_a_project_hold(drafter, write) -> None:
    """The table `[tool.drafter]` of `pyproject.toml` does the same."""
    text = write("a.txt", "共提交提案XX件。\n")
    write("pyproject.toml", '[project]\nname = "x"\n[tool.drafter]\nignore = ["PLH"]\n')

    assert drafter("check", text).returncode == 0


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_files_of_other_programs_are_read(encoding: str, drafter, write) -> None:
    """Text as Notepad and WPS save it."""
    text, facts = write("a.txt", RIGHT, encoding), write("f.txt", FACTS, encoding)

    assert drafter("check", text, "--facts", facts).returncode == 0


def test_marks_of_markdown_belong_to_the_form_of_a_md_file(drafter, write) -> None:
    """In a .md file `##` before a heading is no fault; offsets count it all the same."""
    content = "# 工作总结\n\n## 一、提案工作\n\n共提交提案129件，立案95件。\n"
    done = drafter("check", write("a.md", content), "--facts", write("f.txt", FACTS), "--json")
    found = [entry for entry in json.loads(done.stdout)["findings"] if entry["severity"] == "error"]

    assert ["95件"] == [content[entry["start"] : entry["end"]] for entry in found]


def test_messages_in_english(drafter, write) -> None:
    """`--lang en` gives the report in English."""
    done = drafter("check", write("a.txt", WRONG), "--facts", write("f.txt", FACTS), "--lang", "en")

    assert done.stdout.startswith("1 to mend, 0 to look at\n")


def test_control_characters_of_a_text_do_not_reach_the_terminal(drafter) -> None:
    """A text cannot clear the screen of whoever checks it."""
    assert "\x1b" not in drafter("check", "-", given="共提交提案\x1b[2JXX件。").stdout
