"""What the given words bear in themselves is told of the facts, before anything is drafted."""

from drafter.checking.checker import Checker
from drafter.drafting.borne import borne
from drafter.facts.load import load_facts

FRAME = {"genre": "work_summary", "issuer": "青屏县政协", "period": "2024年", "date": "2024年12月18日"}


def codes(*themes: str, **root: object) -> list[tuple[str, str]]:
    given = {**FRAME, **root, "sections": [{"type": "inspections", "themes": list(themes)}]}
    return [(found.finding.code, found.fact.id) for found in borne(load_facts(given), Checker())]


def test_each_finding_is_told_with_its_fact() -> None:
    """A dummy's name, a formulation of another time, a mark without its partner."""
    assert [
        ("ERA803", "sections.0.themes.0"),
        ("STR505", "sections.0.themes.2"),
        ("PLH104", "sections.0.themes.3"),
    ] == codes("全面建设小康社会", "重点项目建设", "《未写完的书名", "张三的提案")


def test_sound_words_bear_nothing() -> None:
    """Nor do notes on form count."""
    assert [] == codes("重点项目建设", "“五个一”活动", "3,000亩茶园管护")


def test_what_was_accepted_is_not_told() -> None:
    """It was looked at before."""
    accept = [{"code": "ERA803", "text": "全面建设小康社会", "reason": "引用原文"}]

    assert [] == codes("全面建设小康社会", accept=accept)


def test_a_finding_names_the_fact_and_says_what_is_wrong() -> None:
    """By its id and label."""
    given = {**FRAME, "sections": [{"type": "inspections", "themes": ["张三的提案"]}]}

    assert ["sections.0.themes.0（视察主题）：「张三」是示例用语，应换成实际内容。"] == [
        str(found) for found in borne(load_facts(given), Checker())
    ]


def test_a_point_given_twice_is_told() -> None:
    """Its draft would say one sentence twice."""
    task = {"type": "plan_task", "measures": ["健全委员履职档案", "健全委员履职档案"]}
    given = load_facts({**FRAME, "genre": "work_plan", "sections": [task]})

    ((fact, finding),) = borne(given, Checker())

    assert ("LNG004", "sections.0.measures.1") == (finding.code, fact.id)
    assert "sections.0.measures.0" in finding.message


def test_a_group_that_says_nothing_of_its_own_is_told() -> None:
    """Who leads and who helps, and no task."""
    led = {"leader": "提案委主任程望舒", "partners": ["岚溪水泥厂", "县民政局"]}
    section = {"type": "plan_task", "items": [led], "points": [{"name": "健全制度", **led}]}
    given = load_facts({**FRAME, "genre": "work_plan", "sections": [section]})

    assert ["LNG004"] == [found.finding.code for found in borne(given, Checker())]
