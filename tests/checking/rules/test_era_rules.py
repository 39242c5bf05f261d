"""Sessions and formulations against the document's date."""

import pytest

from drafter.checking.chronicle import formulations, sessions
from drafter.checking.finding import Severity
from drafter.checking.rules.era.later_formulation import later_formulation
from drafter.checking.rules.era.later_session import later_session
from drafter.checking.rules.era.party_centre import party_centre
from drafter.checking.rules.era.superseded_formulation import superseded_formulation
from drafter.text.text import Text
from drafter.text.values import When


@pytest.mark.parametrize(
    "raw",
    [
        "学习十六届三中、四中、五中全会精神。",
        "学习十六届三、四、五中全会精神。",
        "学习党的十六届五中全会精神。",
        "学习中共十七大精神。",
        "迎来党的十七大。"[2:],
        "学习中国共产党第十七次全国代表大会报告。",
    ],
)
def test_a_session_after_the_date_is_an_error(raw: str) -> None:
    """Short forms, 党的 and 中共, the full name."""
    (hit,) = later_session(Text(raw, date=When(2004, 12)))

    assert hit.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("raw", "date"),
    [
        ("学习十六届三中、四中全会精神。", When(2004, 12)),
        ("学习十六届四中全会精神。", When(2004)),
        ("学习党的十七大精神。", None),
        ("学习县委十二届四次全会精神。", When(2004, 12)),
        ("以优异成绩迎接党的十七大。", When(2007, 3)),
        ("党的十七大即将召开。", When(2007, 9)),
        ("学习党的二十一大精神。", When(2025, 12)),
        ("十七大重点工程全部开工。", When(2004, 12)),
        ("学习二十届九中全会精神。", When(2025, 12)),
    ],
)
def test_other_sessions_pass(raw: str, date: When | None) -> None:
    """Held before, looked forward to, of another body, unknown, or no date to compare with."""
    assert list(later_session(Text(raw, date=date))) == []


def test_a_session_whose_day_was_not_checked_is_a_warning() -> None:
    """Only where a source was read is the finding sure."""
    (hit,) = later_session(Text("学习全国政协十四届三次会议精神。", date=When(2024, 12)))

    assert hit.severity is Severity.WARNING


def test_a_session_known_by_its_year_is_sure_of_the_year_alone() -> None:
    """十七届四中全会: the year has a source, the month has none."""
    raw = "学习十七届四中全会精神。"

    assert [Severity.ERROR] == [hit.severity for hit in later_session(Text(raw, date=When(2008, 12)))]
    assert [Severity.WARNING] == [hit.severity for hit in later_session(Text(raw, date=When(2009, 3)))]


def test_the_date_of_the_signature_serves_where_none_is_given() -> None:
    """The given date goes before it."""
    raw = "工作总结\n学习党的二十大精神。\n清渡县政协\n2021年12月20日"

    assert len(list(later_session(Text(raw)))) == 1
    assert list(later_session(Text(raw, date=When(2023, 1)))) == []


def test_a_formulation_is_sure_where_a_source_was_read() -> None:
    """两个确立 has one, 两个维护 has none."""
    raw = "深刻领悟“两个确立”，做到“两个维护”。"

    found = {raw[slice(*hit.span)]: hit.severity for hit in later_formulation(Text(raw, date=When(2017, 1)))}
    assert found == {"两个确立": None, "两个维护": Severity.WARNING}


def test_an_old_formulation_names_the_new_one() -> None:
    """The message says what is written now."""
    (hit,) = superseded_formulation(Text("支持“一府两院”依法履职。", date=When(2020, 1)))

    assert "一府一委两院" in hit.zh


def test_a_document_of_its_own_time_passes() -> None:
    """A paper of 2004 in the words of 2004."""
    raw = "以邓小平理论和“三个代表”重要思想为指导，树立和落实科学发展观，为全面建设小康社会服务。"

    text = Text(raw, date=When(2004, 12))
    assert [*later_formulation(text), *superseded_formulation(text)] == []


def test_the_party_is_named_for_a_paper_of_the_political_consultative_conference_alone() -> None:
    """The issuer given counts as much as the title."""
    raw = "工作总结\n学习党的二十大精神，同党中央保持一致。"

    assert list(party_centre(Text(raw))) == []
    assert ["中共", "中共中央"] == [hit.suggestion for hit in party_centre(Text(raw, issuer="清渡县政协"))]


def test_the_data_is_whole() -> None:
    """Every row has its month; later sessions of a term follow earlier ones."""
    months = [(s.month.year, s.month.month) for key, s in sessions().items() if key[0] == "中央全会"]

    assert months == sorted(months)
    assert all(entry.since or entry.until for entry in formulations().values())
