"""Organisations and places by their endings."""

import pytest

from drafter.text.bodies import find_organisations


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("县教育局", "由县教育局牵头"),
        ("青屏县水务局", "协调青屏县水务局办理"),
        ("清源水务有限公司", "由清源水务有限公司施工"),
        ("岚溪茶叶专业合作社", "走访岚溪茶叶专业合作社"),
        ("县红十字会", "联合县红十字会开展"),
        ("清渡县人民医院", "赴清渡县人民医院视察"),
        ("县审计局", "由县审计局审计"),
        ("岚溪镇工作站", "力争岚溪镇工作站全年接待300人次"),
    ],
)
def test_a_body_is_found_back_to_the_word_that_is_not_its_own(name: str, text: str) -> None:
    """Verbs and prepositions cut it off."""
    assert [name] == [body.text for body in find_organisations(text)]


@pytest.mark.parametrize(
    "text",
    [
        "便民服务中心",
        "民营企业",
        "各有关部门",
        "教育局",
        "重点医院",
        "公司",
        "打开新局面",
        "县委、县政府",
        "市政协",
        "上级有关部门",
        "会议中心",
        "商会、行业协会",
        "光靠清运公司",
        "老旧小区物业公司",
    ],
)
def test_a_body_of_a_sort_is_nobody_in_particular(text: str) -> None:
    """No file could bear it out."""
    assert [] == find_organisations(text)


@pytest.mark.parametrize("name", ["望江镇人民政府", "清河街道办事处"])
def test_an_office_of_a_place_of_two_characters_is_found(name: str) -> None:
    """Another town's government is not ours by its short form."""
    assert [name] == [body.text for body in find_organisations(f"由{name}组织")]


@pytest.mark.parametrize(
    "name", ["沅陂县档案馆", "塔林旗畜牧工作站", "青屏镇卫生院", "省就业指导中心", "仁和康复医院"]
)
def test_houses_and_stations_of_a_place_are_bodies(name: str) -> None:
    """Behind a place or with a name of their own."""
    assert [name] == [m.text for m in find_organisations(f"{name}来人了解情况。")]


@pytest.mark.parametrize("text", ["参观了博物馆和纪念馆", "设立县级工作站", "到县图书馆看书"])
def test_houses_and_stations_of_a_sort_are_nobody(text: str) -> None:
    """A level alone names none."""
    assert [] == find_organisations(text)
