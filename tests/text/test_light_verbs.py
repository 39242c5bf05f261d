"""个 behind a verb of one character."""

import pytest

from drafter.text.light_verbs import is_light


@pytest.mark.parametrize("text", ["，开个会", "要给个答复", "、排个时间表", "先提个醒"])
def test_a_light_verb_needs_no_numeral(text: str) -> None:
    """Nothing makes the verb a longer one."""
    assert is_light(text, text.index("个"))


@pytest.mark.parametrize("text", ["走访个村", "，有个村受灾", "新建个", "，分个阶段", "个", "、村个"])
def test_other_words_do(text: str) -> None:
    """A verb of two characters counts, 有 and 分 count, and so does a noun."""
    assert not is_light(text, text.index("个"))
