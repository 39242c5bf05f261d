"""Examples found by what a plain list may call a fact."""

from drafter.facts.discovery import find_genre
from drafter.facts.examples import examples_by_label


def test_a_genre_knows_its_labels_and_aliases() -> None:
    """Labels go before aliases; those of groups are found too."""
    examples = examples_by_label(find_genre("work_summary"))

    assert ("112件", "5月16日") == (examples["立案件数"], examples["视察日期"])
    assert "立案" in examples


def test_without_a_genre_all_are_known() -> None:
    """Those of every section."""
    assert {"立案件数", "视察日期", "单位"} <= examples_by_label(None).keys()
