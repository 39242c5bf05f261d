"""Bodies that a level and a short name make."""

import pytest

from drafter.text.bodies import find_organisations


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["县文联"], "联合县文联举办招聘会"),
        (["县总工会"], "并邀请县总工会参加"),
        (["县信访局"], "，县信访局协办"),
        (["县公安局"], "会同县公安局巡查"),
        (["永胜县文联"], "，永胜县文联来访"),
        (["团县委", "县科协"], "联合团县委、县科协举办"),
        (["县律师协会"], "聘请县律师协会派员担任听证员"),
        (["县政协文史委员会"], "县政协文史委员会组织委员视察"),
    ],
)
def test_a_level_and_a_short_name_make_a_body(names: list[str], text: str) -> None:
    """With the place in front where it is named."""
    assert names == [body.text for body in find_organisations(text) if not body.loose]


@pytest.mark.parametrize(
    "text",
    [
        "各县妇联",
        "省市县科协联动",
        "全县妇联系统",
        "在区委和市总工会的坚强领导下",
        "认真落实市委和省妇联部署",
        "完成市总工会布置的任务",
        "县政协各专门委员会",
        "县政协常务委员会",
        "市水利局：\n现将情况报告如下。",
    ],
)
def test_bodies_of_many_and_those_above_are_nobody_in_particular(text: str) -> None:
    """Nor is whom a paper is addressed to."""
    assert [] == [body for body in find_organisations(text) if not body.loose]
