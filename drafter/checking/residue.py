"""RES906: what stands in this paper as it stood in another; found by comparing the two, not by reading one."""

from drafter.checking.finding import Severity
from drafter.checking.rule import Rule

LEFTOVER = Rule(
    code="RES906",
    name="leftover-of-another-paper",
    why=(
        "A figure, a date, a name or a whole sentence stands here as it stood in another paper.\n\n"
        "Nobody starts from nothing: last year's file is opened and typed over, and what was forgotten is last "
        "year's. What the facts of this paper give is no leftover, however often it stood there before.\n\n"
        "中文：与另一份文稿（去年的，或范文）相同的数字、日期、名称和整句，往往是改写时漏改的。本年事实给出的不算。"
    ),
    source="practice: drafter check --against",
    good=("去年：立案93件。本年：立案112件。",),
    bad=("去年：立案93件。本年：立案93件。",),
    severity=Severity.WARNING,
    default=True,
    on_text=None,
    on_facts=None,
)
