"""Persons beside a post or in front of a title."""

import pytest

from drafter.text.persons import find_persons


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["何静宜"], "副主席何静宜带队"),
        (["马骁"], "提案委员会主任马骁参加"),
        (["马骁"], "办公室主任：马骁"),
        (["马骁"], "书记（兼）马骁出席"),
        (["欧阳文博"], "县政协主席欧阳文博主持"),
        (["陶明礼"], "陶明礼委员发言"),
        (["罗秋实", "马骁"], "党组书记、主席罗秋实，副主席马骁"),
        (["王某某"], "县长王某某"),
        (["陶明礼", "李明"], "主席陶明礼与李明同志座谈"),
        (["陶明礼"], "主席陶明礼"),
    ],
)
def test_a_person_is_found_by_what_stands_beside(names: list[str], text: str) -> None:
    """A post in front, or a title behind, bears the name out."""
    assert names == [person.text for person in find_persons(text)]


@pytest.mark.parametrize(
    "text",
    [
        "主席团会议",
        "副主席严格要求",
        "委员代表发言",
        "主任任职",
        "书记和主席",
        "高兴地说",
        "副主席",
        "各位委员",
        "会议由他主持",
        "主席于是宣布",
        "文明同志们",
    ],
)
def test_words_that_begin_like_a_name_are_none(text: str) -> None:
    """Silence is preferred to a guess."""
    assert [] == find_persons(text)


def test_a_person_is_found_once() -> None:
    """Between a post and a title there is one name."""
    assert ["陶明礼"] == [person.text for person in find_persons("委员陶明礼同志发言")]


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["杨树声", "李正春"], "副县长杨树声、李正春出席。"),
        (["杨树声", "李正春"], "副县长杨树声和李正春出席。"),
        (["李正春", "杨树声"], "由李正春、杨树声同志负责。"),
        (["杨树声", "李正春", "木青"], "副县长杨树声、局长李正春、木青到场。"),
        (["杨树声"], "副县长杨树声和全体委员到场。"),
        (["杨树声"], "副县长杨树声、石鼓镇干部到场。"),
        (["杨树声"], "副县长杨树声与高校师生座谈。"),
    ],
)
def test_persons_named_in_one_breath_are_found(names: list[str], text: str) -> None:
    """One name bears out the next."""
    assert names == [person.text for person in find_persons(text)]


@pytest.mark.parametrize(
    ("name", "text"),
    [("田野", "主任田野表示"), ("李正春", "向局长李正春交办提案"), ("葛力", "局长葛力通报了情况")],
)
def test_a_verb_ends_a_name(name: str, text: str) -> None:
    """表示 is a word, and 田野表 no name."""
    assert [name] == [person.text for person in find_persons(text)]


def test_names_that_are_words_in_other_places_are_names_behind_a_post() -> None:
    """康健 is somebody's name, and 卜 a surname."""
    assert ["康健", "卜连生"] == [p.text for p in find_persons("所长康健、书记卜连生到场。")]
