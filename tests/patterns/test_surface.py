"""How values stand in prose."""

from drafter.facts.types import Person, Phrase, Point, Quantity, Quoted, Title
from drafter.patterns.surface import enumerated, joined, surface


def phrases(*texts: str) -> list[Phrase]:
    return [Phrase(text) for text in texts]


def test_values_stand_as_typed_with_widths_made_equal() -> None:
    """Unit and hedge stay."""
    assert surface(Quantity("１２０００余元")) == "12000余元"
    assert surface(Point("视察学校,提出建议(3条)。")) == "视察学校，提出建议（3条）"


def test_titles_and_names_get_their_marks_once() -> None:
    """《》 and “ ” may be typed or left out."""
    assert surface(Title("提案审查细则")) == surface(Title("《提案审查细则》")) == "《提案审查细则》"
    assert surface(Quoted("委员风采")) == "“委员风采”"


def test_leaders_are_post_and_name_members_name_and_word() -> None:
    """副主席何静宜, but 沈若舟委员."""
    assert surface(Person("何静宜", "副主席")) == "副主席何静宜"
    assert surface(Person("沈若舟"), "委员") == "沈若舟委员"
    assert surface(Person("沈若舟", "委员")) == "沈若舟委员"
    assert joined([Person("沈若舟"), Person("陶明礼")], "委员") == "沈若舟委员、陶明礼委员"


def test_a_list_ends_with_and() -> None:
    """Unless an item has an 和 of its own."""
    assert joined(phrases("学校", "医院", "车站")) == "学校、医院和车站"
    assert joined(phrases("教育和卫生", "交通")) == "教育和卫生以及交通"
    assert joined(phrases("教育和卫生", "交通", "住房")) == "教育和卫生、交通、住房"


def test_a_clause_that_shares_its_subject_stays_with_it() -> None:
    """委员展开讨论，表示…, but 老委员介绍体会。新委员表态."""
    assert joined(phrases("委员展开讨论", "表示赞同"), "。") == "委员展开讨论，表示赞同"
    assert joined(phrases("老委员介绍体会", "新委员表态"), "。") == "老委员介绍体会。新委员表态"


def test_the_items_of_a_long_list_are_sentences() -> None:
    """No stretch between two full stops is longer than an office head reads in one breath."""
    assert "。二是" in enumerated(["抓好" + "学习" * 40, "抓好" + "调研" * 40])
    assert "；二是" in enumerated(["抓好学习", "抓好调研"])


def test_titles_stand_side_by_side() -> None:
    """Between 》 and 《 stands no 、."""
    assert joined([Title("甲"), Title("乙")], "、") == "《甲》《乙》"


def test_items_are_numbered_where_there_are_two() -> None:
    """Semicolons between sentences without a stop, full stops else."""
    assert enumerated(["学习不够", "调研不深"]) == "一是学习不够；二是调研不深"
    assert enumerated(["学习不够。原因在内", "调研不深"]) == "一是学习不够。原因在内。二是调研不深"
    assert enumerated(["学习不够"]) == "学习不够"


def test_long_clauses_are_kept_apart_by_semicolons() -> None:
    """Short ones by commas."""
    assert joined(phrases("甲", "乙"), "，") == "甲，乙"
    assert joined(phrases("甲" * 40, "乙" * 40), "，") == "甲" * 40 + "；" + "乙" * 40
    assert joined(phrases("甲" * 70, "乙" * 70), "，") == "甲" * 70 + "。" + "乙" * 70
