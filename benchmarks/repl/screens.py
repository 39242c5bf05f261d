"""
The screens of the terminal that the documentation shows, taken from the real program.

    python benchmarks/repl/screens.py

Drives `drafter repl` in a pseudo-terminal, with a model on loopback that says what is written here, and writes
docs/repl-show.svg and docs/repl-revise.svg, and the same as text beside them.
"""

import sys
import tempfile
from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path

from pyte.screens import Char

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))
from chatserver import Act, Body, ChatServer, say  # noqa: E402 - stands with the tests
from pseudoterminal import Terminal  # noqa: E402 - likewise

DOCS = ROOT / "docs"
FACTS = """\
genre = "work_summary"
issuer = "青屏县政协"
period = "2024年"
date = "2024年12月18日"

[[sections]]
type = "opening"
superiors = ["县委"]

[[sections]]
type = "proposals"
session = "十届三次"
submitted = "128件"
filed = "112件"
answer_rate = "100%"
satisfaction = "97.3%"
"""
PROSE = {
    "短": "十届三次会议以来，共收到提案128件，立案112件，办复率100%，满意率97.3%。",
    "不提": "十届三次会议以来，共收到提案128件，办复率100%，满意率97.3%。",
}
COLUMNS, ROWS = 80, 24
CELL, LINE = 9, 24
"""Pixels of a column and of a line; a Han character takes two columns."""
COLOURS = {"default": "#c5c8c6", "red": "#e06c75", "green": "#98c379", "brown": "#d0b344", "cyan": "#61afef"}
GROUND = "#292929"
FONT = "'Noto Sans Mono CJK SC', 'Sarasa Mono SC', 'Microsoft YaHei', monospace"


def answer(body: Body) -> Act:
    """What the model says."""
    asked = body["messages"][-1]["content"]
    return say(PROSE["不提" if "不提" in asked or "核对有误" in asked else "短"])


def runs(cells: list[Char]) -> Iterator[tuple[int, str, Char]]:
    """The stretches of a row in one style and of one width: the column, the words, a cell of theirs."""
    seen = [(column, cell) for column, cell in enumerate(cells) if cell.data]
    for _, group in groupby(seen, key=lambda pair: (pair[1]._replace(data=""), pair[1].data.isascii())):
        same = list(group)
        yield same[0][0], "".join(cell.data for _, cell in same), same[0][1]


def drawn(at: Terminal) -> str:
    """The screen as a picture that asks for nothing from elsewhere."""
    width, height = COLUMNS * CELL + 2 * CELL, ROWS * LINE + LINE
    shapes, words = [], []
    for row in range(ROWS):
        cells = [at.screen.buffer[row][column] for column in range(COLUMNS)]
        for column, text, cell in runs(cells):
            left, wide = CELL + column * CELL, CELL if text.isascii() else 2 * CELL
            front, back = COLOURS.get(cell.fg, COLOURS["default"]), GROUND
            if cell.reverse:
                front, back = back, front
                shapes.append(
                    f'<rect x="{left}" y="{row * LINE + 12}" width="{wide * len(text)}" height="{LINE}" fill="{back}"/>'
                )
            if text.strip():
                style = (' font-weight="bold"' if cell.bold else "") + (
                    ' text-decoration="underline"' if cell.underscore else ""
                )
                size = 15 if text.isascii() else 17
                words.append(
                    f'<text x="{left}" y="{row * LINE + 30}" fill="{front}" font-size="{size}"{style} '
                    f'textLength="{wide * len(text)}" xml:space="preserve">{escape(text)}</text>'
                )
    inside = "\n".join((*shapes, *words))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="{FONT}">\n'
        f'<rect width="{width}" height="{height}" rx="8" fill="{GROUND}"/>\n{inside}\n</svg>\n'
    )


def take(at: Terminal, name: str) -> None:
    """Write the screen as it stands."""
    (DOCS / f"{name}.txt").write_text("\n".join(at.lines).rstrip() + "\n", encoding="utf-8")
    (DOCS / f"{name}.svg").write_text(drawn(at), encoding="utf-8")


def main() -> None:
    """Take both screens."""
    with tempfile.TemporaryDirectory() as folder, ChatServer(answer) as server:
        (Path(folder) / "总结.toml").write_text(FACTS, encoding="utf-8")
        online = {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "x", "EDITOR": "sed -i s/112件/120件/"}
        at = Terminal(Path(folder), "总结.toml", columns=COLUMNS, rows=ROWS, **online)
        at.until("所有命令：帮助")
        at.enter("起草", "核对通过")
        at.enter("编辑 提案", "还有 1 处要改")
        at.enter("查看", "【120件】〔COV202〕", "说明 COV202")
        at.until("必改 1 │")
        take(at, "repl-show")
        at.enter("撤销", "已撤销")
        at.enter("模型 openai:relay", "由 openai:relay 来写")
        at.type("\x0c")  # Ctrl-L clears the screen
        at.enter("提案工作再精练些", "〔-", "请求 1 次")
        at.enter("不提立案件数", "没有采用", "模型改后的文字")
        at.until("openai:relay │ 未保存")
        take(at, "repl-revise")
        at.child.close(force=True)


if __name__ == "__main__":
    main()
