"""Facts as a value."""

from drafter.facts.facts import Facts


def test_facts_are_equal_only_to_themselves() -> None:
    """Two files that say the same are two."""
    one, other = Facts(()), Facts(())

    assert one != other
    assert 2 == len({one, other, one})
