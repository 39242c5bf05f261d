"""The key of a paper: issuer, genre and period, and no figure."""

from drafter.facts.key import paper_key, turn
from drafter.facts.load import load_facts


def key(**given: object) -> str:
    sections = [{"type": "proposals", "submitted": given.pop("submitted", "8件")}]
    frame = {"genre": "work_summary", "issuer": "青屏县政协", "period": "2024年", **given}
    return paper_key(load_facts({**frame, "sections": sections}).document)


def test_figures_stay_out_of_the_key() -> None:
    """A correction reshuffles nothing."""
    assert key(submitted="8件") == key(submitted="9件")


def test_offices_and_years_have_keys_of_their_own() -> None:
    """Widths of digits do not matter."""
    assert len({key(), key(issuer="云岭县政协"), key(period="2023年")}) == 3
    assert key(period="２０２４年") == key()


def test_a_turn_is_the_same_everywhere() -> None:
    """A fixed number for a fixed place."""
    assert turn("k", "a", 1) == turn("k", "a", 1) != turn("k", "a", 2)
