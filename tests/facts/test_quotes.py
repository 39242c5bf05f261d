"""Quotation marks as an input method leaves them."""

import re

import pytest

from drafter.facts.quotes import is_quote, key_name, read_quoted, unquoted

STOP = re.compile(r"\s*(?:[,，\]]|$)")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“示例县政协”", "示例县政协"),
        ("”示例县政协”", "示例县政协"),
        ("‘视察’", "视察"),
        ("＂视察＂", "视察"),
        ("「视察」", "视察"),
        ("“他说“好”，走了”", "他说“好”，走了"),
        ("““圆梦助学””", "“圆梦助学”"),
        ('"示例县政协”', "示例县政协"),
        ('“示例县政协"', "示例县政协"),
        ('"关于"双减"的建议"', '关于"双减"的建议'),
        ("“”", ""),
        ("“甲”，乙”", "甲"),
        ("“开头“没有配对，后面”，结束”", "开头“没有配对，后面”，结束"),
        ("“甲“乙”，丙", "甲“乙"),
    ],
)
def test_the_mark_that_ends_a_value_closes_it(text: str, content: str) -> None:
    """Marks inside the content stay."""
    found = read_quoted(text, 0, STOP)

    assert found is not None
    assert content == found.content


@pytest.mark.parametrize("text", ['"示例"', "'示例'", '"“圆梦助学”活动"', r'"a\"b"', '""', '"甲", "乙"'])
def test_a_proper_string_is_left_as_it_is(text: str) -> None:
    """Whatever stands inside it."""
    found = read_quoted(text, 0, STOP)

    assert found is not None
    assert found.content is None


@pytest.mark.parametrize("text", ["“没有结束", '"没有结束', "“换行\n”", "“甲”乙"])
def test_an_unclosed_string_is_none(text: str) -> None:
    """Strings end on their line."""
    assert read_quoted(text, 0, STOP) is None


def test_a_far_better_end_is_not_sought_for_ever() -> None:
    """The search stays linear: behind the first possible end it looks only so far."""
    text = "“甲“乙”，" + "丙" * 10_000 + "”"
    found = read_quoted(text, 0, STOP)

    assert found is not None
    assert "甲“乙" == found.content
    assert read_quoted("“甲“乙”，" + "丙" * 10_000 + "“”" * 3, 0, STOP) == found


@pytest.mark.parametrize(
    ("text", "expected"), [("“甲”", "甲"), ("甲", "甲"), ("“甲’", "“甲’"), ("”", "”"), ('"甲”', "甲")]
)
def test_a_pair_of_marks_is_taken_off(text: str, expected: str) -> None:
    """Of one family."""
    assert expected == unquoted(text)


@pytest.mark.parametrize(
    ("raw", "expected"), [('"\\u7acb案"', "立案"), ('"立"案"', '立"案'), ("“立案”", "立案"), ("立案", "立案")]
)
def test_a_key_is_read_without_its_marks(raw: str, expected: str) -> None:
    """Escapes of JSON are read."""
    assert expected == key_name(raw)


def test_what_opens_a_string() -> None:
    """Nothing opens none."""
    assert is_quote("“")
    assert not is_quote("《")
    assert not is_quote("")
