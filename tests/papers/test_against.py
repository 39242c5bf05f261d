"""What was left over: equal figures, dates, names and sentences, likeliest first; what is given is none."""

from drafter import check
from drafter.papers.against import Leftover, leftovers, with_leftovers
from drafter.text.text import Text

OLD = """青屏县政协2023年工作总结

2023年，共提交提案129件，经审查立案93件，由副主席何静宜牵头督办。委员赴岚溪镇视察，提出意见7条。
各位委员胸怀全局、尽心履职，为全县发展贡献了智慧和力量。
"""
NEW = """青屏县政协2024年工作总结

2024年，共提交提案141件，经审查立案112件，由副主席周远航牵头督办。委员赴青峰镇视察，提出意见9条。
广大委员立足岗位、积极作为，为全县发展贡献了才干。
"""


def found(now: str, **options: object) -> tuple[Leftover, ...]:
    return leftovers(Text(now), [Text(OLD)], **options)


def words(now: str, **options: object) -> list[str]:
    return [each.words for each in found(now, **options)]


def test_a_paper_written_anew_has_no_leftovers() -> None:
    """Set phrases, structure and the issuer's own name are none."""
    assert [] == words(NEW)


def test_a_part_of_the_issuer_s_name_is_no_leftover() -> None:
    """It is the same every year."""
    both = "委员到青屏县城视察。" + "企业家在青屏投资兴业，走访到青屏、"
    assert "青屏" not in [
        each.words for each in leftovers(Text(NEW + both), [Text(OLD + both)], sentences=False)
    ]


def test_each_kind_of_leftover_is_found() -> None:
    """Figures, dates, persons, places."""
    for new, old in {
        "141件": "129件",
        "2024年，": "2023年，",
        "周远航": "何静宜",
        "青峰镇": "岚溪镇",
    }.items():
        assert [old.strip("，")] == words(NEW.replace(new, old))


def test_a_value_is_known_in_any_form() -> None:
    """九十三件 is 93件."""
    assert ["九十三件"] == words(NEW.replace("112件", "九十三件"))


def test_likely_ones_come_first() -> None:
    """A date of last year before a person, a person before a figure, a whole sentence last."""
    now = NEW.replace("141件", "129件").replace("周远航", "何静宜").replace("2024年，", "2023年，")
    now += "各位委员胸怀全局、尽心履职，为全县发展贡献了智慧和力量。\n"

    assert ["2023年", "何静宜", "129件"] == words(now)[:3]
    assert "整句" == found(now)[-1].reason


def test_what_is_given_is_no_leftover() -> None:
    """Last year's figure may be this year's too."""
    now = NEW.replace("112件", "93件")
    start = now.index("93件")

    assert [] == words(now, given=[(start, start + 3)])


def test_an_equal_figure_about_something_else_is_less_likely() -> None:
    """It is told, and why."""
    now = NEW.replace("提出意见9条", "提出意见129件")
    one = next(each for each in found(now) if each.words == "129件")

    assert "另有所指" in one.reason


def test_a_sentence_is_told_only_where_it_is_asked_for() -> None:
    """Filling keeps last year's sentences by its nature."""
    assert [] == words(NEW + "各位委员胸怀全局、尽心履职，为全县发展贡献了智慧和力量。\n", sentences=False)


def test_leftovers_are_warnings_of_the_report() -> None:
    """One finding a place, in the paragraph it stands in."""
    now = NEW.replace("112件", "93件")
    report = with_leftovers(check(now), found(now), Text(now))
    finding = next(each for each in report.findings if each.code == "RES906")

    assert ("warning", "93件", 2) == (finding.severity, finding.text, finding.paragraph)
    assert report.ok


def test_a_place_with_a_finding_is_not_told_twice() -> None:
    """One fault, one finding."""
    now = NEW.replace("112件", "93件")
    facts = [{"label": "立案件数", "value": "112件"}]
    report = check(now, facts, closed=False)
    codes = [
        each.code for each in with_leftovers(report, found(now), Text(now)).findings if each.text == "93件"
    ]

    assert "RES906" not in codes


def test_the_title_and_set_openings_are_no_sentences_left_over() -> None:
    """They are the same every year."""
    paper = Text("青屏县政协常务委员会向全体会议作的工作报告\n现在我受常务委员会委托报告工作，请予审议。\n")

    assert [] == [each for each in leftovers(paper, [paper]) if "整句" in each.reason]
