"""The commands, by what they answer."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event as Signal

import pytest

from drafter.errors import DrafterError, FactsError, InputError
from drafter.repl.answers import Answer, Ask, Edit, Leave, Shown, Work
from drafter.repl.command import all_commands, by_name, understood
from drafter.repl.context import Context
from drafter.repl.obey import answer_to, lines_of
from drafter.repl.views import Block, Flow, Numbered, Table

Do = Callable[[str], str]


def words(block: Block) -> str:
    """A block as plain text."""
    match block:
        case Table():
            return "\n".join("|".join(piece.text for piece in row) for row in block.rows)
        case Numbered():
            return f"{block.number} " + "".join(piece.text for piece in block.line)
        case Flow():
            return "\n".join("".join(piece.text for piece in item) for item in block.items)
        case _:
            return "".join(piece.text for piece in block)


def told(answer: Answer) -> str:
    """What an answer shows, work done first."""
    while isinstance(answer, Work):
        answer = answer.run(lambda _: None, Signal())()
    return "" if isinstance(answer, Edit | Work) else "\n".join(map(words, answer.blocks))


@pytest.fixture
def do(context: Context) -> Do:
    """Obeys a line."""
    return lambda line: told(answer_to(line, context))


def asked(answer: Answer) -> Ask:
    assert isinstance(answer, Ask)
    return answer


def test_names_are_each_commands_own() -> None:
    """Chinese and English; the same in every order."""
    names = [name for command in all_commands() for name in command.NAMES]

    assert sorted(set(names)) == sorted(names)
    assert set(names) == set(by_name())


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.NAMES[1])
def test_help_is_chinese_and_english(command: object) -> None:
    """Each in its own characters."""
    (zh, en), (_, arguments) = command.HELP, command.ARGUMENTS  # type: ignore[attr-defined]

    assert any("一" <= character <= "鿿" for character in zh)
    assert not any("一" <= character <= "鿿" for character in en + arguments)


@pytest.mark.parametrize(
    ("line", "name", "rest"),
    [
        ("起草", "draft", ""),
        ("DRAFT 提案工作", "draft", "提案工作"),
        ("设定　立案件数　95件", "set", "立案件数　95件"),
        ("/show 2", "show", "2"),
        ("修改：短些", "revise", "短些"),
        ("？", "help", ""),
    ],
)
def test_a_command_stands_in_front_by_itself(line: str, name: str, rest: str) -> None:
    """In either language, divided by any space."""
    order = understood(line)

    assert order is not None
    assert (name, rest) == (order.command.NAMES[1], order.rest)


@pytest.mark.parametrize("line", ["第二段再精练些", "起草得短一些", "提案工作：先写办理", ""])
def test_any_other_line_is_none(line: str) -> None:
    """It is an instruction."""
    assert understood(line) is None


def test_lines_at_once_are_commands_or_one_instruction() -> None:
    """Never half of each."""
    assert ["起草", "查看 1"] == lines_of("起草\n\n查看 1\n")
    assert ["起草\n写短些"] == lines_of("起草\n写短些")
    assert [] == lines_of(" \n")


def test_facts_are_listed_with_status_and_paragraph(do: Do) -> None:
    """Before a draft nothing is stated."""
    assert "提案工作|立案件数|93件|—|" in do("事实")
    do("起草")

    assert "提案工作|立案件数|93件|已写|4" in do("facts 2")
    assert "立案件数" not in do("事实 开头")


def test_a_fact_that_is_set_is_told_at_once(do: Do, context: Context) -> None:
    """Offline prose is told anew; nothing is left to be done."""
    do("起草")
    said = do("设定 立案件数 95")

    assert "立案件数：93件 → 95件" in said.replace("95 ", "95件 ").replace("→ 95\n", "→ 95件\n")
    assert context.session.draft is not None
    assert "立案95件" in context.session.draft.text


def test_words_of_ones_own_are_kept_when_a_fact_is_set(do: Do, context: Context) -> None:
    """They state the old value, and that is said."""
    do("起草")
    edit = answer_to("编辑 提案", context)
    assert isinstance(edit, Edit)
    assert "〔+" in told(edit.then(edit.text.replace("共收到提案", "一年来，收到提案")))
    said = do("设定 立案件数 95件")

    assert "COV202" in said
    assert "「提案工作」还是原来的文字" in said
    assert "核对通过" in do("起草 提案工作")


def test_a_fact_may_be_taken_out_and_put_in(do: Do, context: Context) -> None:
    """One that is not there yet is known by its label."""
    do("设定 立案件数 -")
    assert "立案件数" not in do("事实")
    do("set filed 93件")
    assert "立案件数|93件" in do("事实")
    do("设定 视察次数 3次")

    assert ["opening", "inspections", "proposals"] == [
        section["type"]
        for section in context.session.version.data["sections"]  # type: ignore[union-attr,index,call-overload]
    ]


def test_a_section_that_is_added_is_told_at_its_place(do: Do, context: Context) -> None:
    """What was accepted moves with its section."""
    do("起草")
    do("定稿 提案")
    do("设定 视察次数 3次")

    assert frozenset({2}) == context.session.version.accepted
    assert context.session.draft is not None
    assert context.session.draft.report.ok
    assert 3 == len(context.session.draft.sections)


def test_a_contradiction_changes_nothing(do: Do, context: Context) -> None:
    """It is told as in a facts file."""
    before = len(context.session.versions)
    with pytest.raises(FactsError, match="多于"):
        do("设定 立案件数 200件")

    assert before == len(context.session.versions)


def test_where_several_bear_a_label_it_is_asked_which(context: Context) -> None:
    """By a number."""
    told(answer_to("设定 视察次数 2次", context))
    data = dict(context.session.version.data)
    sections = [dict(section) for section in data["sections"]]  # type: ignore[union-attr,call-overload,arg-type]
    sections[1]["visits"] = [{"date": "5月6日", "place": "岚溪镇"}, {"date": "6月7日", "place": "云岭乡"}]
    context.session.change("x", data={**data, "sections": sections})
    ask = asked(answer_to("设定 视察日期 6月8日", context))

    assert "6月7日" in told(ask)
    assert "6月7日 → 6月8日" in told(ask.then("2"))


def test_what_was_accepted_stays(do: Do, context: Context) -> None:
    """Neither drafted, edited nor revised until it is open again."""
    do("起草")
    edit = answer_to("编辑 2", context)
    assert isinstance(edit, Edit)
    told(edit.then("收到提案129件，立案93件，办复率100%。"))
    do("定稿 2")
    do("起草")

    assert context.session.draft is not None
    assert "收到提案129件，立案93件，办复率100%。" == context.session.draft.sections[1].text
    with pytest.raises(InputError, match="已经定稿"):
        do("编辑 2")
    assert "已定稿" in do("定稿")
    assert "已取消定稿" in do("定稿 2")


def test_versions_are_compared(do: Do) -> None:
    """In facts and words; figures are never cut."""
    do("起草")
    do("设定 立案件数 95件")
    said = do("比较")

    assert "立案件数：93件 → 95件" in said
    assert "〔-93-〕〔+95+〕" in said
    assert "第 1 版" in do("比较 1 3")
    with pytest.raises(InputError, match="没有第「9」版"):
        do("比较 9")


def test_what_is_not_proved_is_saved_only_if_that_is_wanted(do: Do, context: Context) -> None:
    """It asks."""
    do("起草")
    assert context.session.draft is not None
    sections = context.session.draft.sections
    context.session.change("x", sections=(sections[0], replace(sections[1], text="收到提案130件。")))
    ask = asked(answer_to("保存 a.md", context))
    assert "没有保存" in told(ask.then("否"))
    assert not (context.folder / "a.md").exists()
    told(ask.then("是"))

    assert "130件" in (context.folder / "a.md").read_text(encoding="utf-8")
    assert "a.md" in context.session.saved_as


def test_facts_and_draft_are_exported(do: Do, context: Context) -> None:
    """As files that the other commands read."""
    do("起草")
    do("导出 f.toml")
    do("导出 d.json")

    assert 'filed = "93件"' in (context.folder / "f.toml").read_text(encoding="utf-8")
    assert '"ok": true' in (context.folder / "d.json").read_text(encoding="utf-8")
    with pytest.raises(InputError, match=r"\.toml"):
        do("导出 f.docx")


def test_the_facts_file_itself_is_not_exported_over(do: Do, context: Context) -> None:
    """Its comments would be lost."""
    before = (context.folder / "总结.toml").read_bytes()
    with pytest.raises(InputError, match="同一个文件"):
        do("导出 总结.toml")

    assert before == (context.folder / "总结.toml").read_bytes()


def test_another_file_that_is_saved_over_is_told(do: Do, context: Context) -> None:
    """But not the file that the paper was saved to before."""
    (context.folder / "a.md").write_text("别的文稿", encoding="utf-8")
    do("起草")

    assert "覆盖了原有的文件" in do("保存 a.md")
    assert "覆盖" not in do("保存")


def test_the_facts_file_is_read_again(do: Do, context: Context) -> None:
    """After it was changed outside; the text stays and is checked by it."""
    do("起草")
    path = context.folder / "总结.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("93件", "95件"), encoding="utf-8")

    assert "COV202" in do("重读")


def test_leaving_asks_only_where_something_is_unsaved(do: Do, context: Context) -> None:
    """A session without a draft has nothing to lose."""
    assert isinstance(answer_to("退出", context), Leave)
    do("起草")
    ask = asked(answer_to("quit", context))

    assert isinstance(ask.then("否"), Shown)
    assert isinstance(ask.then("是"), Leave)


def test_while_a_draft_is_made_only_looking_is_allowed(do: Do, context: Context) -> None:
    """Nothing else may change the paper meanwhile."""
    do("起草")
    assert "共收到" in told(answer_to("查看", context, busy=True))
    with pytest.raises(InputError, match="正在写"):
        answer_to("撤销", context, busy=True)


@pytest.mark.parametrize(
    "line",
    [
        "查看",
        "核对",
        "保存 a.md",
        "定稿 1",
        "编辑 1",
        "短些",
        "说明",
        "设定",
        "撤销",
        "重做",
        "比较",
        "起草 九",
    ],
)
def test_what_cannot_be_done_yet_is_said(do: Do, line: str) -> None:
    """In a sentence, as an error that the loop shows."""
    with pytest.raises(DrafterError):
        do(line)


def test_english_is_english(context: Context) -> None:
    """Apart from the paper's own words and the commands' Chinese names."""
    context.say = type(context.say)("en")
    said = "\n".join(
        told(answer_to(line, context))
        for line in ("draft", "check", "sealed on", "sealed off", "model", "cost", "accept 1", "undo", "redo")
    )

    assert "" == "".join(
        sorted({character for character in said if "一" <= character <= "鿿"} - set("定稿起草提案工作开头"))
    )
