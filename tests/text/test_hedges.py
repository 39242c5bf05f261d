"""The table of hedges, and the words that only look like them."""

import pytest

from drafter.text.hedges import AFTER, BEFORE, INSIDE, hedge_before
from drafter.text.values import Hedge

GROUPS = {
    Hedge.MORE: {"余", "多", "有余", "来"},
    Hedge.NEAR: {"近", "将近", "接近", "近达"},
    Hedge.ABOUT: {"约", "大约", "左右", "上下", "大概", "约为", "约占", "约有", "约达"},
    Hedge.AT_MOST: {
        *(
            "以内",
            "以下",
            "及以下",
            "之内",
            "不超",
            "不超过",
            "不得超过",
            "不能超过",
            "不多于",
            "不高于",
            "不得高于",
            "至多",
            "最多",
            "最高",
        ),
    },
    Hedge.BELOW: {"不足", "不到", "少于", "低于", "弱"},
}


@pytest.mark.parametrize("group", GROUPS)
def test_words_of_one_group_say_the_same(group: Hedge) -> None:
    """Nothing else is in the group."""
    everywhere = [*BEFORE.items(), *INSIDE.items(), *AFTER.items()]

    assert GROUPS[group] == {word for word, hedge in everywhere if hedge is group}


@pytest.mark.parametrize("word", ["以上", "不少于", "不低于", "至少", "超过", "超", "逾", "突破"])
def test_offices_use_these_for_one_another(word: str) -> None:
    """以上 includes the figure and 超过 does not; one group all the same."""
    assert Hedge.AT_LEAST is {**BEFORE, **AFTER}[word]


@pytest.mark.parametrize(
    ("begin", "hedge", "text"),
    [
        (2, Hedge.NEAR, "捐款近3万元"),
        (2, Hedge.NEAR, "捐款将近3万元"),
        (2, Hedge.AT_MOST, "捐款不超过3万元"),
        (2, Hedge.ABOUT, "捐款约 3万元"),
        (2, Hedge.EXACT, "捐款3万元"),
        (2, Hedge.EXACT, "最近3年"),
        (2, Hedge.EXACT, "节约3万元"),
        (2, Hedge.EXACT, "签约3家"),
        (2, Hedge.EXACT, "赶超3家"),
    ],
)
def test_the_hedge_in_front_is_found(begin: int, hedge: Hedge, text: str) -> None:
    """The longest word wins; 节约 and 最近 are words of their own."""
    position = text.index("3")

    assert (begin if hedge else position, hedge) == hedge_before(text, position)
