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


def ticked(folder, name: str = "对照.toml") -> None:
    """Everything is to go into the facts."""
    sheet = folder / name
    text = sheet.read_text(encoding="utf-8").replace('choice = ""', 'choice = "改事实"')
    sheet.write_text(text, encoding="utf-8")


def test_what_was_added_becomes_a_fact(drafter, folder) -> None:
    """With a label from its clause; then the revision is proved by the new facts."""
    diff(drafter, "-o", "对照.toml")
    ticked(folder)
    done = drafter("adopt", "领导改.txt", "事实.txt", "-o", "事实2.txt", "--choices", "对照.toml")

    assert (0, "改动 2 项，新增 1 项，已写入 事实2.txt\n") == (done.returncode, done.stderr)
    assert "走访企业家数：12家\n" in (folder / "事实2.txt").read_text(encoding="utf-8")


def test_what_was_lost_need_not_be_stated_any_more(drafter, folder) -> None:
    """It stays in the file, behind a #."""
    (folder / "领导改.txt").write_text("一年来，共提交提案129件，经审查立案93件。\n", encoding="utf-8")
    diff(drafter, "-o", "对照.toml")
    ticked(folder)
    done = drafter("adopt", "领导改.txt", "事实.txt", "-o", "事实2.txt", "--choices", "对照.toml")

    assert (0, "漏掉的改为可写可不写 1 项，已写入 事实2.txt\n") == (done.returncode, done.stderr)
    assert "# 改稿删去：督办带队：何静宜\n" in (folder / "事实2.txt").read_text(encoding="utf-8")


def test_a_workbook_takes_all_three(drafter, folder) -> None:
    """Cells altered, rows unticked, rows more."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (
        ("编号", "采用", "名称", "今年"),
        ("1", "√", "提交提案件数", "129件"),
        ("2", "√", "立案件数", "93件"),
        ("3", "√", "督办带队", "何静宜"),
    ):
        book.active.append(row)
    book.save(folder / "事实.xlsx")
    (folder / "领导改.txt").write_text(
        "一年来，共提交提案129件，经审查立案95件。\n走访企业12家。\n", encoding="utf-8"
    )
    drafter("diff", "送审稿.txt", "领导改.txt", "--facts", "事实.xlsx", "-o", "对照.toml")
    ticked(folder)
    done = drafter("adopt", "领导改.txt", "事实.xlsx", "-o", "事实2.xlsx", "--choices", "对照.toml")
    rows = [
        tuple(cell or "" for cell in row)
        for row in openpyxl.load_workbook(folder / "事实2.xlsx").active.iter_rows(values_only=True)
    ]

    assert 0 == done.returncode, done.stderr
    assert ("2", "√", "立案件数", "95件") == rows[2]
    assert "" == rows[3][1]
    assert ("", "√", "走访企业家数", "12家") == rows[4]


def test_what_has_no_place_is_left_to_whoever_reads_it(drafter, folder) -> None:
    """A table of JSON has no room for one more."""
    facts = {"提交提案件数": "129件", "立案件数": "93件", "督办带队": "何静宜"}
    (folder / "事实.json").write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
    drafter("diff", "送审稿.txt", "领导改.txt", "--facts", "事实.json", "-o", "对照.toml")
    ticked(folder)
    done = drafter("adopt", "领导改.txt", "事实.json", "-o", "事实2.json", "--choices", "对照.toml")

    assert "新增的「走访企业家数：12家」没有写入，请在事实文件里补上。" in done.stderr


def test_of_a_sentence_given_as_a_fact_one_figure_is_altered(drafter, folder) -> None:
    """Its other words stay, in the sheet and in the facts; the sentence shown is that of the figure."""
    (folder / "事实.json").write_text(
        '[{"label": "会议指出", "value": "去年改造水厂6座，受益群众1.2万人", "type": "point"}]',
        encoding="utf-8",
    )
    paper = "会议听取汇报，受益群众1.2万人。会议指出，去年改造水厂6座，受益群众1.2万人。\n"
    (folder / "送审稿.txt").write_text(paper, encoding="utf-8")
    (folder / "领导改.txt").write_text(paper.replace("6座", "8座"), encoding="utf-8")
    done = drafter("diff", "送审稿.txt", "领导改.txt", "--facts", "事实.json")
    drafter("adopt", "领导改.txt", "事实.json", "-o", "事实2.json", "--all")

    assert "1.2万人 → 去年改造水厂8座，受益群众1.2万人" in done.stdout
    assert "送审稿：会议指出" in done.stdout
    assert "去年改造水厂8座，受益群众1.2万人" in (folder / "事实2.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("suffix", ["toml", "xlsx"])
def test_a_sheet_in_which_nothing_was_chosen_is_refused(drafter, folder, suffix: str) -> None:
    """It says in which column, and with which words; nothing is written."""
    diff(drafter, "-o", f"对照.{suffix}")
    done = drafter("adopt", "领导改.txt", "事实.txt", "-o", "事实2.txt", "--choices", f"对照.{suffix}")

    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    assert "处理一栏" in done.stderr
    assert not (folder / "事实2.txt").exists()
