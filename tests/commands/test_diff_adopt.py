"""`drafter diff` and `drafter adopt`: what a leader changed, and what of it goes into the facts."""

import json

import pytest

PAPER = "一年来，共提交提案129件，经审查立案93件。副主席何静宜带队督办。\n"
REVISED = "一年来，共提交提案129件，经审查立案95件。副主席周远航带队督办。\n走访企业12家。\n"
FACTS = "# 提案委\n提交提案件数：129件\n立案件数：93件\n督办带队：何静宜\n"


@pytest.fixture
def folder(tmp_path):
    for name, content in {"送审稿.txt": PAPER, "领导改.txt": REVISED, "事实.txt": FACTS}.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def diff(drafter, *more: str):
    return drafter("diff", "送审稿.txt", "领导改.txt", "--facts", "事实.txt", *more)


def test_a_revision_is_told_with_both_sentences(drafter, folder) -> None:
    """How many of each sort first; status 1 where a fact was touched."""
    done = diff(drafter)

    assert (1, "") == (done.returncode, done.stderr)
    assert done.stdout.startswith("改动 2 处，漏掉 0 处，新增 1 处\n")
    assert "改动 立案件数：93件 → 95件" in done.stdout
    assert "    送审稿：一年来，共提交提案129件，经审查立案93件。" in done.stdout


def test_an_untouched_paper_is_status_0(drafter, folder) -> None:
    """Nothing altered."""
    assert 0 == drafter("diff", "送审稿.txt", "送审稿.txt", "--facts", "事实.txt").returncode


def test_json_and_english(drafter, folder) -> None:
    """For a program, and for readers of another language."""
    changes = json.loads(diff(drafter, "--json").stdout)["changes"]

    assert ["altered", "altered", "added"] == [each["what"] for each in changes]
    assert diff(drafter, "--lang", "en").stdout.startswith("2 altered, 0 lost, 1 added")


@pytest.mark.parametrize("suffix", ["toml", "xlsx"])
def test_what_was_ticked_goes_into_the_facts(drafter, folder, suffix: str) -> None:
    """The rest of the file stays as it was typed; what was added is told."""
    sheet = folder / f"对照.{suffix}"
    diff(drafter, "-o", sheet)
    if suffix == "toml":
        first, rest = sheet.read_text(encoding="utf-8").split('choice = ""', 1)
        sheet.write_text(f'{first}choice = "改事实"{rest}', encoding="utf-8")
    else:
        openpyxl = pytest.importorskip("openpyxl")
        book = openpyxl.load_workbook(sheet)
        book.worksheets[0]["A2"] = "改事实"
        book.save(sheet)
    done = drafter("adopt", "领导改.txt", "事实.txt", "-o", "事实2.txt", "--choices", sheet)

    assert "改动 1 项，已写入" in done.stderr
    assert FACTS.replace("93件", "95件") == (folder / "事实2.txt").read_text(encoding="utf-8")
    assert FACTS == (folder / "事实.txt").read_text(encoding="utf-8")


def test_all_takes_every_altered_value(drafter, folder) -> None:
    """Without a sheet."""
    drafter("adopt", "领导改.txt", "事实.txt", "-o", "事实2.txt", "--all")

    assert "立案件数：95件" in (folder / "事实2.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "more",
    [
        (),
        ("--all", "--choices", "事实.txt"),
        ("--choices", "事实.txt"),
        ("--choices", "没有.toml"),
    ],
)
def test_what_to_take_must_be_said(drafter, folder, more: tuple[str, ...]) -> None:
    """One of the two, and a sheet that is one; nothing is written."""
    done = drafter("adopt", "领导改.txt", "事实.txt", "-o", "事实2.txt", *more)

    assert (2, "") == (done.returncode, done.stdout)
    assert not (folder / "事实2.txt").exists()


@pytest.mark.parametrize("target", ["事实.txt", "事实2.toml"])
def test_other_targets_are_refused(drafter, folder, target: str) -> None:
    """The facts themselves, and another format."""
    done = drafter("adopt", "领导改.txt", "事实.txt", "-o", target, "--all")

    assert 2 == done.returncode
    assert FACTS == (folder / "事实.txt").read_text(encoding="utf-8")


def test_a_sheet_of_other_facts_is_refused(drafter, folder) -> None:
    """The value that it names is no longer the file's."""
    diff(drafter, "-o", "对照.toml")
    sheet = folder / "对照.toml"
    sheet.write_text(
        sheet.read_text(encoding="utf-8").replace('choice = ""', 'choice = "改事实"'), encoding="utf-8"
    )
    (folder / "事实.txt").write_text(FACTS.replace("93件", "94件"), encoding="utf-8")
    done = drafter("adopt", "领导改.txt", "事实.txt", "-o", "事实2.txt", "--choices", "对照.toml")

    assert 2 == done.returncode
    assert "重新用 drafter diff" in done.stderr
