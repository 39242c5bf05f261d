"""What is wrong in the whole alone, each section being right by itself, is asked for again before it goes offline."""

from drafter import Drafter, load_facts
from drafter.models import Prompt, ScriptedModel

FACTS = load_facts(
    {
        "genre": "work_summary",
        "issuer": "青屏县政协",
        "sections": [
            {"type": "study", "sessions": "12次"},
            {
                "type": "free",
                "heading": "上年工作",
                "figures": [{"label": "启动日期", "value": "2023年12月5日"}],
            },
            {
                "type": "free",
                "heading": "慰问工作",
                "figures": [{"label": "慰问日期", "value": "2024年3月5日"}],
            },
        ],
    }
)
SAID = ("全年集中学习12次。", "工作于2023年12月5日启动。", "各位委员积极参与。\n3月5日开展慰问。")
"""By itself the last is right; behind a date of 2023 it is said of that year."""
BETTER = "2024年3月5日开展慰问。"


def model(*repairs: str) -> ScriptedModel:
    """Says what is right section by section alone; repairs go as given."""
    left = iter(repairs)
    return ScriptedModel(lambda prompt: next(left) if prompt.purpose == "repair" else SAID[prompt.section])


def repairs_of(writer: ScriptedModel) -> list[Prompt]:
    return [prompt for prompt in writer.prompts if prompt.purpose == "repair"]


def test_the_paragraph_at_fault_in_the_whole_is_asked_for_again() -> None:
    """That one alone, with what is wrong with it; every section stays in the model's words."""
    writer = model(BETTER)
    draft = Drafter(writer).draft(FACTS)
    (repair,) = repairs_of(writer)

    assert draft.report.ok
    assert BETTER in draft.text
    assert ["model"] * 3 == [section.origin for section in draft.sections]
    assert "3月5日开展慰问" in repair.user
    assert "各位委员" not in repair.user
    assert (4, 1) == (draft.usage.requests, draft.usage.repairs)


def test_what_a_repair_does_not_mend_goes_offline() -> None:
    """That section alone; the request in vain is counted, and no second one is made."""
    writer = model(SAID[2].splitlines()[1], BETTER)
    draft = Drafter(writer).draft(FACTS)

    assert draft.report.ok
    assert ["model", "model", "offline"] == [section.origin for section in draft.sections]
    assert draft.usage.repairs == len(repairs_of(writer)) == 1


def test_a_repair_that_is_worse_is_not_taken() -> None:
    """What it invents never stands in the text."""
    draft = Drafter(model("2024年3月5日慰问300户。"), fallback=False).draft(FACTS)

    assert "300户" not in draft.text
    assert "\n3月5日开展慰问" in draft.text
    assert draft.usage.repairs == 1


def test_without_rounds_nothing_is_asked_again() -> None:
    """The section goes offline at once."""
    draft = Drafter(model(), rounds=0).draft(FACTS)

    assert draft.report.ok
    assert ("offline", 0) == (draft.sections[2].origin, draft.usage.repairs)


def test_a_section_that_is_to_be_kept_is_not_asked_for() -> None:
    """It stands as it is, with its fault in the report."""
    first = Drafter(model(), rounds=0, fallback=False).draft(FACTS)
    writer = model()
    draft = Drafter(writer).draft(FACTS, kept={2: first.sections[2]})

    assert not draft.report.ok
    assert [] == repairs_of(writer)


def test_the_repair_is_told() -> None:
    """Asked, replied and checked, in this order, after all sections were done."""
    heard: list[tuple[str, str]] = []
    Drafter(model(BETTER), on_event=lambda event: heard.append((event.kind, event.purpose))).draft(FACTS)

    assert [("asked", "repair"), ("replied", "repair"), ("checked", "repair")] == heard[-3:]
