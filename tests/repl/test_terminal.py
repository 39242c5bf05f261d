"""The real program in a pseudo-terminal, driven by keys and judged by its screen."""

from collections.abc import Callable
from pathlib import Path

from pseudoterminal import Terminal

CTRL_C, CTRL_D, CTRL_R = "\x03", "\x04", "\x12"


def test_a_paper_is_drafted_shown_and_saved(terminal: Callable[..., Terminal], paper: Path) -> None:
    """From the facts to the file, in Chinese."""
    at = terminal(paper.name)
    at.until("青屏县政协 工作总结，事实 7 项", "drafter>")
    at.enter("起草", "核对通过")
    at.enter("查看", "共收到提案129件")
    at.enter("保存 总结.md", "已保存到")
    at.enter("退出", "会话在")

    assert 0 == at.ended()
    assert "129件" in (paper.parent / "总结.md").read_text(encoding="utf-8")
