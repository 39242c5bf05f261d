"""Bad input is met with a clear line, exit status 2, no traceback, and nothing half-written."""

from collections.abc import Callable
from pathlib import Path

import pytest

GOOD = """
genre = "work_summary"
issuer = "青屏县政协"
period = "2024年"
date = "2024年12月18日"

[[sections]]
type = "proposals"
submitted = "129件"
filed = "93件"
"""


@pytest.fixture
def refused(drafter, tmp_path: Path) -> Callable[..., str]:
    """Runs the command, sees that it refused, and gives the one line that it said."""

    def run(*arguments: object) -> str:
        before = {path.name for path in tmp_path.iterdir()}
        done = drafter(*arguments)
        assert (2, "") == (done.returncode, done.stdout), done.stderr
        assert "Traceback" not in done.stderr
        assert len(done.stderr.splitlines()) == 1, done.stderr
        assert before == {path.name for path in tmp_path.iterdir()}
        return done.stderr

    return run


@pytest.fixture
def facts(tmp_path: Path) -> Callable[[str | bytes], Path]:
    """Writes a facts file."""

    def write(content: str | bytes, name: str = "总结.toml") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def test_a_missing_facts_file_is_named(refused) -> None:
    """The file is named."""
    assert "没有.toml" in refused("draft", "没有.toml")


def test_a_missing_text_is_named(refused) -> None:
    """The file is named."""
    assert "没有.txt" in refused("check", "没有.txt")


def test_bytes_in_no_known_encoding(refused, facts) -> None:
    """The remedy is to save the file in a known encoding."""
    assert "UTF-8" in refused("check", facts(b"\xff\xfe\xfa\x81\x00\x00\xd8\x00", "文稿.txt"))


def test_broken_toml_is_placed(refused, facts) -> None:
    """The line of the fault is named."""
    assert "第9行" in refused("draft", facts(GOOD.replace('"129件"', '"129件')))


def test_an_unknown_genre_is_met_with_those_there_are(refused, facts) -> None:
    """The nearest known one is offered."""
    assert "work_summary" in refused("draft", facts(GOOD.replace("work_summary", "work_sumary")))


@pytest.mark.parametrize("command", [["form", "周报"], ["schema", "周报"], ["check", "-", "--genre", "周报"]])
def test_an_unknown_genre_on_the_command_line(command: list[str], refused) -> None:
    """The value is quoted."""
    assert "周报" in refused(*command)


def test_an_unknown_key_is_met_with_the_nearest_known_one(refused, facts) -> None:
    """A misspelt key is a fault, not a fact that is lost."""
    told = refused("draft", facts(GOOD.replace("submitted", "submited")))

    assert "submited" in told
    assert "submitted" in told


def test_an_unreadable_number_is_quoted(refused, facts) -> None:
    """The message says what was expected, with the field."""
    told = refused("draft", facts(GOOD.replace("129件", "很多件")))

    assert "很多件" in told
    assert "submitted" in told


def test_a_negative_count_is_refused(refused, facts) -> None:
    """A count cannot be below nothing."""
    assert "-129件" in refused("draft", facts(GOOD.replace("129件", "-129件")))


def test_more_filed_than_submitted_names_both_values(refused, facts) -> None:
    """Facts that contradict themselves are refused."""
    told = refused("draft", facts(GOOD.replace("93件", "193件")))

    assert "193件" in told
    assert "129件" in told


@pytest.mark.parametrize("content", ["", "# 尚未填写\n", 'genre = "work_summary"\n'])
def test_a_facts_file_without_facts(content: str, refused, facts) -> None:
    """An empty file is a fault, not a text without content."""
    refused("draft", facts(content))


def test_a_plain_list_cannot_be_drafted(refused, facts) -> None:
    """A list of labels and values serves checking alone."""
    assert "文种" in refused("draft", facts("立案件数：93件\n", "清单.txt"))


def test_a_text_over_20_mb(refused, facts) -> None:
    """The limit is named."""
    assert "20MB" in refused("check", facts(b"a" * (20 * 1024 * 1024 + 1), "大.txt"))


def test_a_folder_instead_of_a_text(refused, tmp_path: Path) -> None:
    """A folder is named as such."""
    assert "文件夹" in refused("check", tmp_path)


def test_a_folder_instead_of_facts(refused, tmp_path: Path) -> None:
    """A folder is named as such."""
    assert "文件夹" in refused("draft", tmp_path)


@pytest.mark.parametrize("name", ["文稿.doc", "文稿.wps"])
def test_files_of_old_office_programs(name: str, refused, facts) -> None:
    """The remedy is to save as docx or txt."""
    assert "请另存为 docx 或 txt" in refused("check", facts(b"\xd0\xcf\x11\xe0", name))


@pytest.mark.parametrize("out", ["/proc/总结.md", "没有的文件夹/总结.md", ".", "总结.odt", "总结"])
def test_an_output_that_cannot_be_written(out: str, refused, facts) -> None:
    """It is seen before any work is done, and nothing is left half-written."""
    refused("draft", facts(GOOD), "-o", out)


def test_a_model_that_is_not_there_is_said_to_be_so(refused, facts) -> None:
    """A model that cannot be used yet is no silent change to another."""
    assert "OPENAI_API_KEY" in refused("draft", facts(GOOD), "--model", "openai:qwen-plus")


def test_unknown_rules_are_named(refused, facts) -> None:
    """A misspelt code would silently check nothing."""
    text = facts("共提交提案129件。", "文稿.txt")

    assert "「ZZZ」" in refused("check", text, "--select", "ZZZ")
    assert "「pun」" in refused("check", text, "--ignore", "pun")
    assert "PLH999" in refused("explain", "PLH999")


@pytest.mark.parametrize("date", ["2024年", "2024-13", "24-12", "2024/12"])
def test_a_date_that_is_none(date: str, refused, facts) -> None:
    """The form of a date is shown."""
    assert "2024-12" in refused("check", facts("正文。", "文稿.txt"), "--date", date)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("ignor = ['PUN']", "「ignore」"),
        ("ignore = 'PUN'", "列表"),
        ("ignore = [", "TOML"),
        ("severity = {PUN = 'fatal'}", "fatal"),
    ],
)
def test_faults_of_the_settings(content: str, words: str, refused, facts) -> None:
    """`drafter.toml` is named, with what is wrong in it."""
    facts(content, "drafter.toml")
    told = refused("check", facts("正文。", "文稿.txt"))

    assert words in told
    assert "drafter.toml" in told


@pytest.mark.parametrize("section", ["7", "-1"])
def test_a_section_that_is_not_there(section: str, refused, facts) -> None:
    """The numbers that there are, are named."""
    assert "部分" in refused("prompt", facts(GOOD), f"--section={section}")


def test_every_fault_of_a_facts_file_is_told_at_once(drafter, facts) -> None:
    """A line each, so that all can be mended in one go."""
    done = drafter("draft", facts(GOOD.replace("129件", "很多件").replace("2024年12月18日", "2024年2月30日")))

    assert (2, 2) == (done.returncode, len(done.stderr.splitlines()))


@pytest.mark.parametrize("page", ["<!DOCTYPE html>\n<p>一年来</p>", "\n<html><p>一年来</p></html>"])
@pytest.mark.parametrize(
    "command", [["check"], ["facts"], ["mentions"], ["review", "-o", "a.html"], ["fill", "--facts", "a.toml"]]
)
def test_a_web_page_is_no_paper(command: list[str], page: str, refused, facts) -> None:
    """Our own review page among them: the remedy names the paper and `drafter verify`."""
    told = refused(*command, facts(page, "核对.html"))

    assert "核对.html：这是网页" in told
    assert "drafter verify" in told


@pytest.mark.parametrize(("name", "remedy"), [("总结.toml", "--facts"), ("总结.drafter", "drafter repl")])
def test_what_stands_beside_a_paper_is_no_paper(name: str, remedy: str, refused, facts) -> None:
    """Mistaken for it, the remedy is named."""
    assert remedy in refused("check", facts(GOOD, name))


@pytest.mark.parametrize("name", ["总结.docx", "总结.pdf", "核对.html"])
@pytest.mark.parametrize("command", [["draft"], ["check", "-", "--facts"]])
def test_a_paper_is_no_facts_file(command: list[str], name: str, refused, facts) -> None:
    """Whatever is in it: the remedy is to take the facts out of it."""
    assert "drafter facts" in refused(*command, facts("一年来，", name))


def test_a_long_text_is_no_facts_file(refused, facts) -> None:
    """One line for all that is wrong with it."""
    assert "drafter facts" in refused("draft", facts("一年来，我们做了三件事。\n" * 30, "总结.md"))


@pytest.mark.parametrize("name", ["事实.txt", "事实.json", "去年.docx"])
def test_a_paper_is_filled_from_a_sheet_alone(name: str, refused, facts) -> None:
    """One line that says which files are."""
    paper = facts("一年来，立案93件。\n", "去年.txt")

    assert ".xlsx 或 .toml" in refused("fill", paper, "--facts", facts("立案件数：93件\n提案：9件\n", name))


@pytest.mark.parametrize("name", ["空.txt", "空.md"])
def test_nothing_is_learned_from_an_empty_sample(name: str, refused, facts, tmp_path: Path) -> None:
    """No genre is written that could not be read."""
    told = refused("learn", facts("", name), "-o", "g")

    assert "没有学到" in told
    assert not (tmp_path / "g").exists()


def test_a_folder_without_papers_is_no_sample(refused, tmp_path: Path) -> None:
    """Its endings are named."""
    (tmp_path / "夹").mkdir()

    assert ".docx" in refused("learn", "夹", "-o", "g")


def test_facts_to_be_adopted_into_are_named_where_they_are_missing(refused, facts) -> None:
    """And not the ending of what was to be written."""
    assert "没有.txt：找不到" in refused(
        "adopt", facts("一年来，\n", "稿.md"), "没有.txt", "-o", "新.toml", "--all"
    )


def test_a_word_file_in_the_place_of_the_page_is_told(refused, facts) -> None:
    """The order of the two is named."""
    assert "核对页 文稿" in refused("verify", facts("PK", "总结.docx"), facts("一", "核对.html"))


@pytest.mark.parametrize("name", ["总结.docx", "总结.txt"])
def test_another_file_in_the_place_of_the_choices_is_told(name: str, refused, facts) -> None:
    """What writes the right one is named."""
    paper, given = facts("一年来，立案93件。\n", "稿.md"), facts("立案件数：93件\n", "清单.txt")

    assert "drafter diff" in refused("adopt", paper, given, "-o", "新.txt", "--choices", facts("一", name))


def test_a_paper_is_no_form(refused, facts) -> None:
    """Nor can what it lacks be marked."""
    assert "drafter facts" in refused("form", "--from", facts("PK", "总结.docx"))


def test_an_empty_paper_without_facts_is_told(drafter, facts) -> None:
    """There is nothing wrong with it, and nothing right."""
    done = drafter("check", facts("\n", "空.txt"))

    assert (0, 1) == (done.returncode, done.stderr.count("\n"))
    assert "文稿是空的" in done.stderr


def test_a_folder_that_cannot_be_made_is_told(refused, facts) -> None:
    """A file stands where a folder above it would be."""
    paper = facts("一年来，经审查立案93件，办复率100%。\n", "总结.txt")

    assert "无法写入" in refused("learn", paper, "-o", paper / "文种")
