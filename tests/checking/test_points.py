"""Points may be said in one's own words, with everything that they name."""

from collections.abc import Callable

import pytest

from drafter import check, load_facts

Errors = Callable[..., list[tuple[str, str | None, str | None]]]
TEAMS = {"label": "要点", "value": "成立工作专班3个，推动乡村旅游发展", "type": "point"}
PEACE = {"label": "要点", "value": "协调化解矛盾纠纷5起，维护社会稳定", "type": "point"}
NAMED = {"label": "要点", "value": "副主席何静宜牵头制定《旅游条例》宣传方案", "type": "point"}


def statuses(text: str, *points: dict[str, str]) -> list[str]:
    """What became of each point."""
    return [fact.status for fact in check(text, load_facts(list(points))).facts]


@pytest.mark.parametrize(
    "text",
    [
        "成立工作专班3个，推动乡村旅游发展。",
        "围绕乡村旅游发展，推动成立工作专班三个。",
        "其他工作。\n推动乡村旅游发展，成立了3个工作专班。\n其他工作。",
    ],
)
def test_a_point_is_stated_in_any_order_of_its_words(text: str, errors: Errors) -> None:
    """In one paragraph."""
    assert [] == errors(text, TEAMS)
    assert ["stated"] == statuses(text, TEAMS)


def test_a_point_whose_words_fall_short_is_unproved() -> None:
    """A warning: a reader must judge."""
    point = {"label": "要点", "value": "专委会基础作用有待加强", "type": "point"}
    report = check("各项工作有序推进。", load_facts([point]))

    assert ["unproved"] == [fact.status for fact in report.facts]
    assert [("COV204", "warning")] == [(f.code, f.severity) for f in report.findings]
    assert report.ok


@pytest.mark.parametrize("text", ["成立工作专班，推动乡村旅游发展。", "其他工作。"])
def test_a_point_whose_value_stands_nowhere_near_is_missing(text: str, errors: Errors) -> None:
    """Its figure must be stated in its paragraph."""
    assert ("COV201", None, "0") in errors(text, TEAMS)


@pytest.mark.parametrize(
    ("code", "words", "figure"),
    [
        ("COV202", "4个", "4个"),
        ("COV202", "3起", "3起"),
        ("PLH101", "XX", "XX个"),
        ("PLH102", "个", "个"),
    ],
)
def test_a_wrong_value_in_a_point_is_one_error(code: str, words: str, figure: str, errors: Errors) -> None:
    """The point is there, its value is altered or blanked out."""
    assert [(code, words, "0")] == errors(f"围绕乡村旅游发展，成立工作专班{figure}。", TEAMS)


def test_the_value_that_belongs_there_is_suggested() -> None:
    """Not the whole point."""
    (finding,) = check("围绕乡村旅游发展，成立工作专班4个。", load_facts([TEAMS])).findings

    assert ("4个", "3个") == (finding.text, finding.suggestion)
    assert ["altered"] == statuses("围绕乡村旅游发展，成立工作专班4个。", TEAMS)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("何静怡", "副主席何静怡牵头制定《旅游条例》宣传方案。"),
        ("《旅游管理条例》", "副主席何静宜牵头制定《旅游管理条例》宣传方案。"),
    ],
)
def test_a_wrong_name_in_a_point_is_one_error(words: str, text: str, errors: Errors) -> None:
    """Names are values of a point as figures are."""
    assert [] == errors("副主席何静宜牵头制定《旅游条例》宣传方案。", NAMED)
    assert [("COV202", words, "0")] == errors(text, NAMED)


def test_each_point_has_its_own_values(errors: Errors) -> None:
    """The second's figure does not bear the first out."""
    right = "成立工作专班3个，推动乡村旅游发展。\n协调化解矛盾纠纷5起，维护社会稳定。"

    assert [] == errors(right, TEAMS, PEACE)
    assert [("COV202", "6起", "1")] == errors(right.replace("5起", "6起"), TEAMS, PEACE)


def test_a_figure_beside_a_point_is_invented(errors: Errors) -> None:
    """Only what the point names is given."""
    text = "成立工作专班3个，推动乡村旅游发展，争取资金3000万元。"

    assert [("GRD301", "3000万元", None)] == errors(text, TEAMS)


def test_two_values_of_a_point_may_both_be_wrong(errors: Errors) -> None:
    """Each is an error; where one has nothing in its place, the point is missing."""
    point = {"label": "要点", "value": "成立工作专班3个，推动乡村旅游项目8项落地", "type": "point"}
    both = "成立工作专班4个，推动乡村旅游项目9项落地。"

    assert [("COV202", "4个", "0"), ("COV202", "9项", "0")] == errors(both, point)
    assert ("COV201", None, "0") in errors("成立工作专班4个，推动乡村旅游项目落地。", point)


def test_a_point_without_words_stands_where_it_is_written() -> None:
    """A number without a unit names nothing that could be told in other words."""
    point = {"label": "要点", "value": "1234567", "type": "point"}

    assert ["stated"] == statuses("1234567。", point)


@pytest.mark.parametrize("value", ["成立工作专班3个，推动乡村旅游发展", "专委会基础作用有待加强"])
def test_a_point_that_may_be_left_out_is_not_missed(value: str) -> None:
    """Neither what it names nor its words are asked for."""
    point = {"label": "要点", "value": value, "type": "point", "use": "may"}

    assert () == check("各项工作有序推进。", load_facts([point])).findings


def test_a_point_may_name_its_date_in_part() -> None:
    """The year is the paper's."""
    point = {"label": "要点", "value": "2024年5月16日召开专题协商会，研究校园食堂管理", "type": "point"}

    assert [] == [
        f.code for f in check("5月16日召开专题协商会，研究校园食堂管理。", [point], date="2024-12").findings
    ]


def test_a_figure_of_a_point_is_not_its_set_phrase(errors: Errors) -> None:
    """一次 of 发一次言 is of no count, and 1次 beside it is the point's."""
    point = {"label": "要点", "value": "活动由1次增加到2次，克服了一年发一次言的现象", "type": "point"}

    assert [] == errors("全年活动由1次增加到2次，克服了一年发一次言的现象。", point)
