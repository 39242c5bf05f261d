"""Where two papers part."""

from drafter.review.comparing import Change, first_change, split_head


def test_the_same_paper_has_no_change() -> None:
    """Nothing to tell."""
    assert None is first_change(("甲", "乙"), ("甲", "乙"))


def test_a_changed_paragraph_is_shown_on_both_sides() -> None:
    """The first of them, and how many there are."""
    assert Change(2, ("乙",), ("乙乙",), 2) == first_change(
        ("甲", "乙", "丙", "丁"), ("甲", "乙乙", "丙", "戊")
    )


def test_what_was_put_in_or_taken_out_has_one_side() -> None:
    """Numbers are those of the paper that was proved."""
    assert Change(2, (), ("新",), 1) == first_change(("甲", "乙"), ("甲", "新", "乙"))
    assert Change(2, ("乙",), (), 1) == first_change(("甲", "乙"), ("甲",))
    assert Change(3, (), ("丙",), 1) == first_change(("甲", "乙"), ("甲", "乙", "丙"))


def test_a_red_head_is_none_of_the_words() -> None:
    """The issuer's name and the number of the paper come when it is issued."""
    head = ("青屏县政协文件", "青政协发〔2024〕3号")

    assert (head, ("总结", "甲")) == split_head(("总结", "甲"), (*head, "总结", "甲"))
    assert ((), (*head, "甲")) == split_head((*head, "乙"), (*head, "甲"))
    assert ((), ("总结", "甲")) == split_head(("总结", "甲"), ("总结", "甲"))
