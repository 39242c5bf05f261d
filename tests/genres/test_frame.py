"""What stands around the sections: title, opening lines, headings, signature."""

from drafter.facts.load import load_facts
from drafter.genres.frame import frame

SUMMARY = {"genre": "work_summary", "issuer": "青屏县政协", "period": "2024年", "date": "2024年12月18日"}
REPORT = {
    "genre": "session_report",
    "issuer": "政协青屏县第十届委员会常务委员会",
    "period": "2024年",
    "date": "2025年1月8日",
    "sections": [{"type": "proposals", "submitted": "128件"}],
}


def test_a_summary_is_titled_by_issuer_and_period() -> None:
    """青屏县政协2024年工作总结."""
    around = frame(
        load_facts({**SUMMARY, "sections": [{"type": "proposals", "submitted": "128件"}]}).document
    )

    assert around.title == "青屏县政协2024年工作总结"
    assert around.before == ()


def test_a_summary_is_signed_with_issuer_and_date() -> None:
    """The signature has a line each."""
    around = frame(
        load_facts({**SUMMARY, "sections": [{"type": "proposals", "submitted": "128件"}]}).document
    )

    assert around.signature == ("青屏县政协", "2024年12月18日")


def test_a_report_greets_the_members_and_says_on_whose_behalf() -> None:
    """各位委员, then the mandate and the request to examine it."""
    document = load_facts({**REPORT, "principal": "县政协常委会", "session": "十届四次"}).document

    assert frame(document).before == (
        "各位委员：",
        "我受县政协常委会委托，向十届四次会议报告2024年的工作，请予审议。",
    )


def test_a_report_without_a_mandate_claims_none() -> None:
    """Nobody is named who was not given."""
    assert frame(load_facts(REPORT).document).before[1] == "现在，我向大会报告2024年的工作，请予审议。"


def test_a_report_is_signed_by_whoever_reads_it_out() -> None:
    """The reporter with his post takes the issuer's line."""
    document = load_facts({**REPORT, "reporter": {"name": "秦望舒", "post": "县政协主席"}}).document

    assert frame(document).signature == ("县政协主席秦望舒", "2025年1月8日")


def test_what_is_not_given_is_not_in_the_frame() -> None:
    """Without period and date the title and signature do without them."""
    around = frame(
        load_facts(
            {
                "genre": "work_summary",
                "issuer": "禾塘乡政协联络组",
                "sections": [{"type": "proposals", "submitted": "8件"}],
            }
        ).document
    )

    assert (around.title, around.signature) == ("禾塘乡政协联络组工作总结", ("禾塘乡政协联络组",))
