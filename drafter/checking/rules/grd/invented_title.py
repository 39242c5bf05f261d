"""GRD305: a title that was not given."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.rule import Hit, fact_rule
from drafter.text.values import Kind


@fact_rule(
    "GRD305",
    "invented-title",
    source="practice: the promise that nothing stands in the text that was not given",
    good=("修订制度：《提案审查细则》\n---\n修订《提案审查细则》。",),
    bad=("修订制度：《提案审查细则》\n---\n修订《提案审查细则》，印发《委员考核办法》。",),
)
def invented_title(alignment: Alignment) -> Iterable[Hit]:
    """
    A title stands in the text that no fact gives.

    A rule, a report or a book that nobody gave may not exist. A short title of one that was given is fine.

    中文：文中的文件、书刊名称不在所给事实之内。
    """
    for mention in alignment.invented_of(Kind.TITLE, Kind.DOCUMENT):
        yield Hit(
            (mention.start, mention.end),
            f"标题「{mention.text}」不在所给事实中，请核实：属实则补入事实，否则删去。",
            f"The title “{mention.text}” is not among the facts; add it to them or take it out.",
        )
