"""Sealing: what is sent holds no value, and what comes back holds them all."""

import pytest

from drafter import load_facts
from drafter.drafting.drafter import prompts
from drafter.facts.facts import Facts
from drafter.prompting.sealing import Seal
from drafter.text.normal import normalized


@pytest.fixture
def facts() -> Facts:
    return load_facts(
        {
            "genre": "work_summary",
            "issuer": "青屏县政协",
            "period": "2024年",
            "date": "2024年12月18日",
            "sections": [
                {"type": "proposals", "submitted": "129件", "filed": "93件"},
                {
                    "type": "shortcomings",
                    "problems": ["还有17件提案没有办结，县水务局的《供水方案》没有答复"],
                },
            ],
        }
    )


@pytest.fixture
def seal(facts: Facts) -> Seal:
    return Seal(facts.facts)


def fact_of(facts: Facts, end: str):
    return next(fact for fact in facts.facts if fact.id.endswith(end))


def test_a_fact_is_sent_as_a_slot(facts: Facts, seal: Seal) -> None:
    """With its label, which says what it is."""
    (sent,) = seal.facts([fact_of(facts, "filed")])

    assert sent.text.startswith("⟦F")
    assert sent.text.endswith(" 立案件数⟧")
    assert seal.open(f"立案{sent.text}。", 0) == "立案93件。"


def test_values_in_a_point_are_slots(facts: Facts, seal: Seal) -> None:
    """The words around them stay."""
    point = fact_of(facts, "problems.0")
    (sent,) = seal.facts([point])

    assert not any(value in sent.text for value in ("17", "水务局", "供水方案"))
    assert "没有办结" in sent.text
    assert point.text == seal.open(sent.text, 1)


@pytest.mark.parametrize(
    "text",
    [
        "立案93件",
        "立案九十三件",
        "立案９３件",
        "12月18日印发《供水方案》",
        "县水务局答复",
        "青屏县政协2024年",
        "供水方案还要修改",
        "争取贷款3000万元",
    ],
)
def test_no_value_stays_in_what_is_sent(text: str, seal: Seal) -> None:
    """However it is written, given or not; and it comes back as it was."""
    hidden = seal.hide(text, 0)

    assert not any(
        value in hidden for value in ("93", "九十三", "９３", "18", "供水", "水务", "青屏", "2024", "3000")
    )
    assert normalized(text) == seal.open(hidden, 0).replace("《供水方案》还要", "供水方案还要")


def test_a_value_that_was_not_given_can_be_told_from_one_that_was(seal: Seal) -> None:
    """F stands for what is given, X for what is not."""
    assert seal.hide("立案93件，撤案2件", 0).count("⟦F") == 1
    assert seal.hide("立案93件，撤案2件", 0).count("⟦X") == 1


def test_the_place_of_a_fact_may_be_known(facts: Facts, seal: Seal) -> None:
    """Where the checker says which fact stands where, its own slot is put there."""
    filed = fact_of(facts, "filed")
    text = "立案93件。"

    assert seal.hide(text, 0, [(2, 5, filed.id)]) == f"立案{seal.facts([filed])[0].text}。"


def test_a_message_s_own_quotes_are_no_names(seal: Seal) -> None:
    """The checker quotes words in 「」."""
    hidden = seal.hide_message("「95件」与事实「立案件数：93件」不一致，请改为「93件」。", 0)

    assert "93" not in hidden
    assert "95" not in hidden
    assert "与事实「立案件数：⟦F" in hidden


def test_words_without_values_are_sent_as_they_are(seal: Seal) -> None:
    """A phrase is to be kept word for word."""
    assert seal.hide("团结和民主两大主题", 0) == "团结和民主两大主题"


def test_a_label_of_one_s_own_gives_nothing_away() -> None:
    """A figure may bring a label with a name in it."""
    facts = load_facts(
        {
            "genre": "work_summary",
            "issuer": "青屏县政协",
            "sections": [
                {
                    "type": "free",
                    "heading": "其他工作",
                    "figures": [{"label": "县水务局答复", "value": "17件"}],
                }
            ],
        }
    )
    sent = "".join(prompt.user for prompt in prompts(facts, sealed=True))

    assert "县水务局" not in sent
    assert "17件" not in sent


def test_what_is_still_to_be_filled_in_is_no_value() -> None:
    """【待填：…】 is sent as it is."""
    facts = load_facts(
        {
            "genre": "work_summary",
            "issuer": "青屏县政协",
            "sections": [{"type": "proposals", "submitted": "129件", "filed": "XX件"}],
        },
        allow_missing=True,
    )
    sent = prompts(facts, sealed=True)[0].user

    assert "【待填：" in sent
    assert "还没有定下来" in sent


def test_the_rules_are_the_same_for_all_sections_when_sealed(facts: Facts) -> None:
    """And say what a slot is."""
    systems = {prompt.system for prompt in prompts(facts, sealed=True)}

    assert len(systems) == 1
    assert "⟦F7 立案件数⟧" in systems.pop()
