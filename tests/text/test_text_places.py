"""Places by the level that ends their names."""

import pytest

from drafter.text.places import find_places


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["岚溪镇"], "到岚溪镇视察"),
        (["石鼓镇", "巨甸镇"], "到石鼓镇和巨甸镇实地察看"),
        (["石鼓镇", "巨甸镇"], "先到石鼓镇，后到巨甸镇察看"),
        (["巨甸镇"], "经验在巨甸镇推广"),
        (["丽江市"], "组织委员赴丽江市考察"),
        (["云南省", "昆明市", "五华区"], "赴云南省昆明市五华区考察"),
        (["四川省"], "组织委员去四川省学习"),
        (["大理州"], "到大理州学习"),
        (["海东村"], "到海东村入户"),
        (["金江社区"], "走进金江社区"),
        (["石鼓镇", "大新村"], "来到石鼓镇大新村看望"),
        (["三岔河镇"], "在三岔河镇召开"),
        (["永胜县"], "，永胜县政协来访"),
        (["望潮街道"], "在望潮街道开展"),
        (["陌南镇"], "视察了陌南镇"),
        (["青林乡"], "到邻近的青林乡取经"),
    ],
)
def test_a_place_is_found_where_something_bears_it_out(names: list[str], text: str) -> None:
    """A word of going, a mark, the level above, or another place joined to it."""
    assert names == [place.text for place in find_places(text)]


@pytest.mark.parametrize(
    "text",
    [
        "在全县召开",
        "到各乡镇调研",
        "在本村开展",
        "全县",
        "在农村召开",
        "。希望县政府",
        "，围绕县政协工作",
        "，结合市委部署",
        "到石鼓、巨甸两镇",
        "在城市建设上",
        "，推动企业上市融资",
        "到农贸市场察看",
        "在“百县千镇万村”工程中",
        "建设美丽乡村",
        "，完善通村公路",
        "在示范村推广",
        "。今年市政协工作",
        "经验和农村实际",
        "深入社区走访",
        "在开发区召开",
        "，常务副县长到会",
    ],
)
def test_a_level_is_no_place(text: str) -> None:
    """Nobody's name stands there."""
    assert [] == find_places(text)
