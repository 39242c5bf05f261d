"""Holding the collection of garbage."""

import gc

import pytest

from drafter.checking.collection import held


def fail() -> None:
    with held():
        assert not gc.isenabled()
        raise RuntimeError


def test_collection_goes_on_behind_the_block() -> None:
    """Also where the block raises."""
    with pytest.raises(RuntimeError):
        fail()

    assert gc.isenabled()


def test_collection_that_is_off_stays_off() -> None:
    """Whoever turned it off turns it on again."""
    gc.disable()
    try:
        with held():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
