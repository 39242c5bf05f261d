"""The words a speaker turns to the hearers with."""

import pytest

from drafter.text.salutations import is_salutation


@pytest.mark.parametrize(
    "words",
    [
        "各位委员：",
        "同志们！",
        "尊敬的各位领导、各位来宾，女士们，先生们，朋友们！",
        "尊敬的主席、各位常委，同志们：",
    ],
)
def test_hearers_are_addressed(words: str) -> None:
    assert is_salutation(words)


@pytest.mark.parametrize(
    "words",
    ["各位委员积极建言。", "同志们，去年我们走过了不平凡的一年！", "主要做法有以下几点：", "尊敬的各位领导"],
)
def test_what_says_something_is_no_salutation(words: str) -> None:
    assert not is_salutation(words)
