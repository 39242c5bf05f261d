"""The facts of a paper in the fields of a genre; the rest as labelled figures."""

import tomllib

import pytest

from drafter import load_facts
from drafter.facts.discovery import find_genre
from drafter.papers.extract import facts_of
from drafter.papers.landing import Landing, landed, toml_of
from drafter.text.text import Text

PAPER = """青屏县政协2024年工作总结

一、加强提案工作
共提交提案129件，经审查立案93件，办复率100%。

二、走进山区茶乡
走访茶农86户。

青屏县政协
2024年12月18日
"""


def landing(paper: str = PAPER, genre: str = "work_summary") -> Landing:
    return landed(facts_of(Text(paper)), find_genre(genre))


def test_what_fits_lands_in_its_field() -> None:
    """By heading, label, kind and unit."""
    proposals = next(each for each in landing().sections if each.type == "proposals")

    assert {"submitted": ["129件"], "filed": ["93件"], "answer_rate": ["100%"]} == proposals.values


def test_what_the_paper_says_of_itself_lands_at_the_root() -> None:
    """Issuer, period, date."""
    assert {"issuer": "青屏县政协", "period": "2024年", "date": "2024年12月18日"} == landing().root


def test_the_rest_is_a_free_section_under_its_heading() -> None:
    """With labels of its own."""
    free = next(each for each in landing().sections if each.type == "free")

    assert "走进山区茶乡" == free.heading
    assert [("走访茶农户数", "86户")] == [(each.label, each.value) for each in free.figures]


@pytest.mark.parametrize("genre", ["work_summary", "session_report"])
def test_the_file_loads(tmp_path, genre: str) -> None:
    """Nothing of the paper is lost in it."""
    found = landing(genre=genre)
    path = tmp_path / "f.toml"
    path.write_text(toml_of(found, genre), encoding="utf-8")
    texts = {fact.text for fact in load_facts(path).facts}

    assert {"129件", "93件", "100%"} <= texts
    assert "86户" in texts or "86户" in {each.value for each in found.left}


def test_what_would_make_the_file_unsound_stays_a_figure() -> None:
    """More filed than submitted: the arithmetic of the section does not hold."""
    found = landing(PAPER.replace("93件", "930件"))
    proposals = next(each for each in found.sections if each.type == "proposals")

    assert "filed" not in proposals.values
    assert "930件" in {each.value for section in found.sections for each in section.figures}


def test_what_a_genre_has_no_place_for_is_told() -> None:
    """As comments at the end."""
    found = landing(genre="minutes")

    assert all(f"## {each.label}：{each.value}" in toml_of(found, "minutes") for each in found.left)


def test_a_paper_without_issuer_says_so() -> None:
    """The key is there to be filled in."""
    text = toml_of(landing("一、提案工作\n共提交提案129件。\n"), "work_summary")

    assert "" == tomllib.loads(text)["issuer"]


VISITS = """青屏县政协2024年工作总结

一、深入开展视察
5月16日，副主席何静宜带队视察岚溪工业园，提出意见建议7条。9月3日，副主席周远航带队视察云台水库，提出意见建议5条。

青屏县政协
2024年12月18日
"""


def test_a_sentence_is_an_entry_of_a_group() -> None:
    """Each visit with its own date and suggestions."""
    visits = next(each for each in landing(VISITS).sections if each.type == "inspections").groups["visits"]

    assert [("5月16日", "7条"), ("9月3日", "5条")] == [(each["date"], each["suggestions"]) for each in visits]


def test_the_entries_are_written_so_that_they_load(tmp_path) -> None:
    """As tables of the section."""
    path = tmp_path / "f.toml"
    path.write_text(toml_of(landing(VISITS), "work_summary"), encoding="utf-8")
    ids = {fact.id: fact.text for fact in load_facts(path).facts}

    assert "7条" == ids["sections.0.visits.0.suggestions"]
    assert "5条" == ids["sections.0.visits.1.suggestions"]


def test_the_body_that_leads_lands_with_those_who_lead() -> None:
    """A body known by its level is named by its part in the sentence."""
    paper = PAPER.replace("一、加强", "2024年，在县委的领导和市政协的指导下，县政协开展工作。\n一、加强")
    opening = next(each for each in landing(paper).sections if each.type == "opening")

    assert ["县委"] == opening.values["superiors"]
    assert ["市政协"] == opening.values["guides"]


def test_a_list_lands_as_a_whole_where_a_count_holds_for_all_of_it() -> None:
    """Wherever else in the paper the count is told first."""
    paper = """青屏县政协2024年工作总结
全年提交提案2件。
一、切实抓好提案工作
提交《关于完善公共交通的提案》《关于加强食品安全的建议》。

青屏县政协
2024年12月18日
"""
    proposals = next(each for each in landing(paper).sections if each.type == "proposals")

    assert ["《关于完善公共交通的提案》", "《关于加强食品安全的建议》"] == proposals.values["titles"]
