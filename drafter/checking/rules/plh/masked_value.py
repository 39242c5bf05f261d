"""PLH101: a mask where a figure or a name belongs."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.forms import is_by_hand
from drafter.text.text import Text


@rule(
    "PLH101",
    "masked-value",
    source="practice: masks of sample texts",
    good=("共提交提案129件。", "办理王某某诉李某一案，实行7×24小时值守。"),
    bad=(
        "共提交提案XX件。",
        "20xx年，全镇捐款====元。",
        "**镇政协联络组",
        "评出一等奖 篇、二等奖 篇。",
        "提交提案某件。",
        "委员李某提出的提案被列为重点。",
    ),
)
def masked_value(text: Text) -> Iterator[Hit]:
    """
    A mask stands where a figure or a name belongs.

    Samples from web sites blank out what the writer must fill in (XX, ××, ==, ____, **, 某, 20xx, empty room
    between label and unit); one left over makes the signed paper worthless. Empty room in a table, a form or
    a signature block is meant to be filled in by hand and is a note.

    中文：该写数字、名称的地方还留着占位符。网上范文把事实涂成XX、××、==、____、**、某、20xx，或者只留空
    格，套用时漏改一处，整份文稿就不能用。表格、表单、落款处留给人手填的空白只作提示。
    """
    for blank in text.blanks:
        if blank.kind == "mask":
            by_hand = is_by_hand(blank, text.raw, text.paragraphs, text.paragraph_at(blank.start))
            shown = blank.text.strip() or "空格"
            yield Hit(
                (blank.start, blank.end),
                f"「{shown}」是占位符，应填入实际内容。",
                f"“{shown}” is a mask; put the actual content in its place.",
                severity=Severity.NOTE if by_hand else None,
            )
