"""The real program in a pseudo-terminal, driven by keys and judged by its screen."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from chatserver import Act, Body, ChatServer, say, stream
from pseudoterminal import Terminal

Start = Callable[..., Terminal]

CTRL_C, CTRL_D, CTRL_R, TAB, UP = "\x03", "\x04", "\x12", "\t", "\x1b[A"
READY = "所有命令：帮助"
OPENING = "一年来，青屏县政协在中共青屏县委的领导下，做好各项工作。"
PROPOSALS = "全年收到提案129件，审查后立案93件，办复率100%。"
SHORT = "收到提案129件，立案93件，办复率100%。"
LOSES = "收到提案129件，办复率100%。"


def answer(body: Body) -> Act:
    """What a model says: the section that it is asked for, or a revision."""
    asked = body["messages"][-1]["content"]
    if "不提立案" in asked or "核对有误" in asked:
        return say(LOSES)
    if "<request>" in asked:
        return say(SHORT)
    return say(PROPOSALS if "提交提案件数" in asked else OPENING)


@pytest.fixture
def server() -> Iterator[ChatServer]:
    """A model on loopback that knows the paper."""
    with ChatServer(answer) as running:
        yield running


def online(server: ChatServer) -> dict[str, str]:
    return {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "x"}


def test_a_paper_is_drafted_shown_and_saved(terminal: Start, paper: Path) -> None:
    """From the facts to the file, in Chinese."""
    at = terminal(paper.name)
    at.until("青屏县政协 工作总结，事实 7 项", READY)
    at.enter("起草", "核对通过：事实 7 项，写到 7 项")
    at.enter("查看", "共收到提案129件")
    at.enter("保存 总结.md", "已保存到")
    at.enter("退出", "会话在")

    assert 0 == at.ended()
    assert "129件" in (paper.parent / "总结.md").read_text(encoding="utf-8")


def test_keys_complete_chinese_english_and_initials(terminal: Start, paper: Path) -> None:
    """By the longest end of what was typed."""
    at = terminal(paper.name)
    at.until(READY)
    at.type(f"qc{TAB}")
    at.until("drafter> 起草")
    at.type(CTRL_C)
    at.type(f"把立案{TAB}")
    at.until("drafter> 把立案件数")
    at.type(CTRL_C)
    at.type(f"set tjta{TAB}")
    at.until("drafter> set 提交提案件数")


def test_what_is_found_is_marked_with_its_code(terminal: Start, paper: Path) -> None:
    """Facts are green; a finding is red, underlined and names its rule."""
    at = terminal(paper.name, EDITOR="sed -i s/129件/130件/")
    at.until(READY)
    at.enter("起草", "核对通过")
    at.enter("编辑 提案", "还有 1 处要改")
    at.enter("查看 提案", "【130件】〔COV202〕")
    line = next(
        row for row in at.screen.buffer.values() if "【" in "".join(cell.data for cell in row.values())
    )
    cells = {cell.data: cell for cell in line.values()}

    assert ("red", True, "green") == (cells["【"].fg, cells["【"].underscore, cells["9"].fg)


def test_a_paste_of_commands_is_obeyed_line_by_line(terminal: Start, paper: Path) -> None:
    """Three lines at once, in brackets, as terminals paste."""
    at = terminal(paper.name)
    at.until(READY)
    at.type("\x1b[200~起草\n事实 提案\n费用\x1b[201~")
    at.until("费用")
    at.type("\r")

    at.until("核对通过", "立案件数", "没有请求过语言模型")


def test_a_paste_of_prose_is_one_instruction(terminal: Start, paper: Path, server: ChatServer) -> None:
    """Its lines go to the model together."""
    at = terminal(paper.name, "--model", "openai:m", **online(server))
    at.until(READY)
    at.enter("起草", "核对通过")
    at.type("\x1b[200~提案工作：短些\n数字放在前面\n不要套话\x1b[201~")
    at.until("不要套话")
    at.enter("", "〔-", "第3版")

    asked = server.requests[-1]["messages"][-1]["content"]
    assert all(words in asked for words in ("短些", "数字放在前面", "不要套话"))


def test_a_section_is_revised_and_the_revision_undone(
    terminal: Start, paper: Path, server: ChatServer
) -> None:
    """In plain words; what changed is shown."""
    at = terminal(paper.name, "--model", "openai:m", **online(server))
    at.until(READY)
    at.enter("起草", "核对通过", "审查后立案93件", "请求 2 次")
    at.enter("第4段再精练些", "〔-", "第3版")
    at.enter("撤销", "已撤销「第4段再精练些」")
    at.enter("查看 提案", "审查后立案93件，办复率100%。")
    at.enter("重做", "已重做")


def test_a_revision_that_loses_a_fact_is_refused(terminal: Start, paper: Path, server: ChatServer) -> None:
    """What would have been lost is shown, and the text stays."""
    at = terminal(paper.name, "--model", "openai:m", **online(server))
    at.until(READY)
    at.enter("起草", "核对通过")
    at.enter("提案工作：不提立案", "没有采用", "立案件数", LOSES)
    at.enter("费用", "请求 4 次（重试 0 次，修改 1 次）")
    at.enter("比较", "第 1 版", "第 2 版")


def test_offline_an_instruction_is_answered_with_what_can_be_done(terminal: Start, paper: Path) -> None:
    """It is no command, and nobody is there to follow it."""
    at = terminal(paper.name)
    at.until(READY)
    at.enter("起草", "核对通过")
    at.enter("第二段再精练些", "需要语言模型", "模型 openai:模型名", "编辑 部分名")


def test_ctrl_c_stops_a_reply_and_keeps_the_session(terminal: Start, paper: Path) -> None:
    """While it streams; keys are answered meanwhile, and what was typed stays."""
    with ChatServer(lambda _: stream("全年收到提案129件。" * 400, pause=0.05)) as server:
        at = terminal(paper.name, "--model", "openai:m", **online(server))
        at.until(READY)
        at.enter("起草", "全年收到提案129件。", "正在起草")
        at.type("费用")
        at.until("drafter> 费用")
        at.enter("", "没有请求过语言模型")
        at.enter("撤销", "正在写，写完后再输入")
        at.type(CTRL_C)
        at.until("已停下，文稿没有改动")
        at.enter("模型 offline", "由 offline 来写")
        at.enter("起草", "核对通过")


def test_what_was_written_before_a_stop_is_kept(terminal: Start, paper: Path) -> None:
    """One section had come when the other was stopped."""

    def act(body: Body) -> Act:
        slow = "提交提案件数" in body["messages"][-1]["content"]
        return stream("全年收到提案129件。" * 400, pause=0.05) if slow else say(OPENING)

    with ChatServer(act) as server:
        at = terminal(paper.name, "--model", "openai:m", **online(server))
        at.until(READY)
        at.enter("起草", "开头：已证明", "全年收到提案129件。")
        at.type(CTRL_C)
        at.until("已停下：写好的 1 个部分留下", "核对通过")
        at.enter("查看", OPENING, "共收到提案129件")


def test_a_killed_session_is_gone_on_with(terminal: Start, paper: Path) -> None:
    """Nothing that was done is lost."""
    at = terminal(paper.name)
    at.until(READY)
    at.enter("起草", "核对通过")
    at.enter("设定 立案件数 95件", "立案件数：93件 → 95件")
    at.child.kill(signal.SIGKILL)
    at.ended()
    again = terminal(paper.name)
    again.until("接着上次的会话 总结.drafter，第 3 版", READY)
    again.enter("查看", "立案95件")

    assert 0o600 == (paper.parent / "总结.drafter").stat().st_mode & 0o777


def test_a_form_is_gone_on_with_where_it_was_broken_off(terminal: Start) -> None:
    """Each answer was kept as it was given."""
    at = terminal()
    at.until("写什么文种")
    at.enter("工作总结", "单位")
    at.enter("青屏县政协", "期间")
    at.child.kill(signal.SIGKILL)
    at.ended()
    again = terminal()
    again.until("接着上次的 工作总结.drafter")
    again.enter("", "接着填写，已答 2 项", "期间")
    again.enter("2024", "「2024」不是时间段")
    again.enter("2024年", "日期")


def test_two_terminals_on_one_session_are_told_of_each_other(terminal: Start, paper: Path) -> None:
    """The second is refused, and the first goes on."""
    first = terminal(paper.name)
    first.until(READY)
    second = terminal(paper.name)

    second.until("正在另一个窗口里打开")
    assert 2 == second.ended()
    first.enter("起草", "核对通过")


def test_leaving_asks_where_the_paper_is_in_no_file(terminal: Start, paper: Path) -> None:
    """Ctrl-D at the prompt; no goes on, yes leaves."""
    at = terminal(paper.name)
    at.until(READY)
    at.enter("起草", "核对通过", "│ 未保存 │")
    at.type(CTRL_D)
    at.until("还没有保存成文件，退出吗", gone="│未保存│")
    at.enter("否", "继续", "│ 未保存 │")
    at.type(CTRL_D)
    at.enter("是")

    assert 0 == at.ended()


def test_history_is_searched_and_recalled(terminal: Start, paper: Path) -> None:
    """Also after the session was left."""
    at = terminal(paper.name)
    at.until(READY)
    at.enter("费用", "没有请求过")
    at.enter("退出", "会话在")
    at.ended()
    again = terminal(paper.name)
    again.until(READY)
    again.type(f"{CTRL_R}费")
    again.until("费用")
    again.type(f"{CTRL_C}{UP}{UP}")
    again.until("drafter> 费用")


@pytest.mark.parametrize("columns", [80, 200])
def test_lines_keep_to_the_width(terminal: Start, paper: Path, columns: int) -> None:
    """No line is broken by the terminal, and no mark stands at the beginning of one."""
    at = terminal(paper.name, columns=columns)
    at.until(READY)
    at.enter("帮助", "Ctrl-R 查找", "接着写")
    at.enter("起草", "核对通过")
    at.enter("查看", "说明 COV202")

    assert [] == [line for line in at.lines if line[:1] in set("，。、；：」）")]
    at.until("事实 7/7")
    assert "事实 7/7" in at.lines[-1]


def test_without_colour_there_is_none(terminal: Start, paper: Path) -> None:
    """NO_COLOR is respected; what matters is said in words and marks."""
    at = terminal(paper.name, NO_COLOR="1", EDITOR="sed -i s/129件/130件/")
    at.until(READY)
    at.enter("起草", "核对通过")
    at.enter("编辑 提案", "还有 1 处要改")
    at.enter("查看 提案", "【130件】〔COV202〕")
    colours = {cell.fg for row in at.screen.buffer.values() for cell in row.values()}

    assert {"default"} == colours


def test_a_dumb_terminal_will_do(terminal: Start, paper: Path) -> None:
    """No colour, no cursor movement but the simplest."""
    at = terminal(paper.name, TERM="dumb")
    at.until(READY)
    at.enter("起草", "核对通过")

    assert "\x1b[3" not in at.raw


def test_english_is_spoken_where_it_is_asked_for(terminal: Start, paper: Path) -> None:
    """The paper stays Chinese."""
    at = terminal(paper.name, "--lang", "en")
    at.until("7 facts", "drafter>")
    at.enter("draft", "Proved: 7 of 7 facts stated.")
    at.enter("show 2", "共收到提案129件", "facts are green")


@pytest.mark.parametrize("words", ["退出", CTRL_D])
def test_a_session_in_which_nothing_was_done_goes(terminal: Start, paper: Path, words: str) -> None:
    """It is said, and no file is left behind."""
    at = terminal(paper.name)
    at.until(READY)
    if words == CTRL_D:
        at.type(words)
        at.until("不留会话文件")
    else:
        at.enter(words, "不留会话文件")

    assert 0 == at.ended()
    assert [] == list(paper.parent.glob("*.drafter"))
