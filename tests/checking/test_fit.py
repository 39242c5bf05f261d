"""How well a mention fits a fact: by the words around it, and by what its paragraph and sentence state."""

from drafter import load_facts
from drafter.checking.context import Contexts
from drafter.checking.fit import Fit
from drafter.checking.prepared import prepare
from drafter.text.text import Text

PAPER = load_facts(
    {
        "genre": "work_summary",
        "issuer": "青屏县政协",
        "period": "2024年",
        "date": "2024年12月18日",
        "sections": [
            {
                "type": "inspections",
                "visits": [
                    {"date": "5月16日", "place": "岚溪工业园", "suggestions": "7条"},
                    {"date": "9月3日", "place": "清河水库", "suggestions": "9条"},
                ],
            },
            {"type": "proposals", "submitted": "129件", "filed": "93件"},
        ],
    }
)
RAW = "5月16日到岚溪工业园视察，提出7条。\n提交129件，立案93件，共7条。"


def fitting() -> tuple[Fit, dict[str, int], Text]:
    """What weighs the mentions of the text, and the facts by their values."""
    text, ready = Text(RAW), prepare(PAPER)
    fit = Fit(text, ready, Contexts(text, ready.vocabulary, text.mentions))
    return fit, {fact.text: index for index, fact in enumerate(ready.facts)}, text


def test_a_paragraph_that_states_a_section_draws_its_other_facts() -> None:
    """What leaves no choice is learned first."""
    fit, facts, text = fitting()
    first, second = (m for m in text.mentions if m.text == "7条")
    before = fit.of(facts["7条"], first) - fit.of(facts["7条"], second)
    fit.learn(facts["5月16日"], text.mentions[0])

    assert fit.of(facts["7条"], first) - fit.of(facts["7条"], second) > before


def test_a_sentence_that_states_a_group_draws_its_other_facts() -> None:
    """More than those of another member of the group."""
    fit, facts, text = fitting()
    fit.learn(facts["5月16日"], text.mentions[0])
    here = next(m for m in text.mentions if m.text == "7条")

    assert fit.of(facts["7条"], here) > fit.of(facts["9条"], here)


def test_a_section_of_its_own_draws_nothing_else() -> None:
    """A figure of another section gains nothing by it."""
    fit, facts, text = fitting()
    submitted = next(m for m in text.mentions if m.text == "129件")
    before = fit.of(facts["93件"], submitted)
    fit.learn(facts["7条"], submitted)

    assert before == fit.of(facts["93件"], submitted)
