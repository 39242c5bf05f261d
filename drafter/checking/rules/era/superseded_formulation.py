"""ERA803: a formulation that had been superseded at the document's date."""

from collections.abc import Iterator

from drafter.checking.chronicle import date_of, formulations, superseded_forms
from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.text import Text


@rule(
    "ERA803",
    "superseded-formulation",
    source="guiding formulations and the month they were superseded (drafter/data/formulations.csv)",
    good=("为全面建设小康社会服务。\n2004年12月", "为全面建设社会主义现代化国家服务。\n2024年12月"),
    bad=("为全面建设小康社会服务。\n2019年12月", "支持“一府两院”依法履职。\n2023年12月20日"),
    severity=Severity.WARNING,
)
def superseded_formulation(text: Text) -> Iterator[Hit]:
    """
    A formulation is used that another had taken the place of by the document's date.

    It was copied from an older paper. In a look back it may be right, so this is a warning.

    中文：文中的提法在成文日期之前已被新提法取代，说明套用了旧稿。回顾历史时可能是对的，所以只作建议。
    """
    date = date_of(text)
    pattern = superseded_forms(date) if date is not None else None
    if pattern is None:
        return
    known = formulations()
    for found in pattern.finditer(text.raw):
        entry = known[found.group()]
        yield Hit(
            found.span(),
            f"「{found.group()}」自{entry.until}后已改用「{entry.instead}」，请核对。",
            f"Since {entry.until:iso} “{entry.instead}” is used for “{found.group()}”.",
        )
