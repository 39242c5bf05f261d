"""Sealed drafting: no request, no recording and no repair holds a value; the draft holds them all."""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drafter import Drafter, load_facts
from drafter.facts.facts import Facts
from drafter.models import OfflineModel, Prompt, RecordingModel, ScriptedModel
from drafter.prompting.sealing import KINDS, Seal
from drafter.templates import prompts_folder
from drafter.text.mentions import find_mentions
from drafter.text.normal import normalized
from drafter.text.values import Kind

ROOT = Path(__file__).resolve().parents[2]
PAPERS = [
    *sorted((ROOT / "fixtures" / "facts").glob("*.toml"))[::3],
    ROOT / "examples" / "county_summary.toml",
]
REPLIES = ROOT / "fixtures" / "replies"
MARKS = "《》“”「」"


def surfaces(facts: Facts) -> set[str]:
    """
    Every surface of every value: as typed, without marks, with the post; of points and phrases, what they name.

    A name that stood in marks (《社情民意》) and is a word of this project's own prompts without them is none.
    """
    return {words for words in _surfaces(facts) if len(words) > 1 and not is_common(words)}


def _surfaces(facts: Facts) -> Iterator[str]:
    for fact in facts.facts:
        if fact.kind in KINDS:
            yield from (fact.text, normalized(fact.text), fact.text.strip(MARKS), fact.post + fact.text)
        else:
            for mention in find_mentions(normalized(fact.text), raw=fact.text):
                if not mention.loose or mention.kind is Kind.QUOTED:
                    yield from (mention.text, mention.text.strip(MARKS))


TEMPLATES = "".join(path.read_text(encoding="utf-8") for path in prompts_folder().rglob("card.toml"))
TITLES = {"意见任务", "社情民意信息"}


def is_common(words: str) -> bool:
    """Whether the words belong to a card or the title of a section."""
    return words in TEMPLATES or any(words in title for title in TITLES)


def writer(facts: Facts) -> Callable[[Prompt], str]:
    """A model that knows nothing but the slots: good prose with each in its place."""
    slots = Seal(facts.facts)._slots.values()

    def reply(prompt: Prompt) -> str:
        text = OfflineModel().reply(prompt).text
        own = [slot for slot in slots if slot.section in (prompt.section, None)]
        for slot in sorted(own, key=lambda slot: (slot.section is None, -len(slot.value))):
            known = (slot.value, slot.again, slot.value.strip(MARKS))
            words = next((words for words in known if words and words in text), "")
            text = text.replace(words, slot.mark) if words else text
        return text

    return reply


def bent(text: str, chance: random.Random) -> str:
    """The same text as a careless model would write it: a slot dropped, doubled or broken, a figure made up."""
    marks = [part.partition("⟧")[0] for part in text.split("⟦")[1:]]
    if not marks:
        return text
    mark = f"⟦{chance.choice(marks)}⟧"
    kind = chance.choice(["dropped", "doubled", "brackets", "unknown", "invented", "torn"])
    changed = {
        "dropped": text.replace(mark, "", 1),
        "doubled": f"{text}其中{mark}。",
        "brackets": text.replace(mark, f"【{mark[1:-1]}】"),
        "unknown": text.replace(mark, "⟦F999 其他⟧", 1),
        "invented": f"{text}此外还完成3次、12条、93件。",
        "torn": text.replace(mark, mark[:-1], 1),
    }
    return changed[kind]


def sent(model: ScriptedModel) -> str:
    return "\n".join(message.content for prompt in model.prompts for message in prompt.messages)


def asked(file: Path) -> str:
    """What a recording holds but the reply, in which this model says the short name of the office by itself."""
    plain = json.loads(file.read_text(encoding="utf-8"))
    return json.dumps({**plain, "reply": []}, ensure_ascii=False)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.stem)
def test_no_value_is_sent_or_recorded(paper: Path, tmp_path: Path) -> None:
    """And the draft is proved, in the model's own words."""
    facts = load_facts(paper)
    model = ScriptedModel(writer(facts))
    draft = Drafter(RecordingModel(model, tmp_path), sealed=True).draft(facts)
    recorded = "\n".join(asked(file) for file in tmp_path.iterdir())

    assert draft.report.ok, draft.report.findings
    assert {"model"} == {
        section.origin for section in draft.sections if section.attempts[0].origin == "model"
    }
    assert len(list(tmp_path.iterdir())) == len(model.prompts)
    assert sorted(words for words in surfaces(facts) if words in sent(model) + recorded) == []


@pytest.mark.parametrize("paper", PAPERS[::3], ids=lambda path: path.stem)
def test_no_value_is_sent_in_a_repair(paper: Path) -> None:
    """Whatever is wrong with a reply, what it is asked again with gives nothing away."""
    facts = load_facts(paper)
    write, chance = writer(facts), random.Random(paper.stem)
    model = ScriptedModel(lambda prompt: bent(write(prompt), chance))
    draft = Drafter(model, sealed=True, workers=1).draft(facts)

    assert draft.report.ok, draft.report.findings
    assert "repair" in {prompt.purpose for prompt in model.prompts}
    assert sorted(words for words in surfaces(facts) if words in sent(model)) == []


@pytest.fixture
def small() -> Facts:
    return load_facts(
        {
            "genre": "work_summary",
            "issuer": "青屏县政协",
            "sections": [{"type": "proposals", "submitted": "129件", "filed": "93件"}],
        }
    )


@pytest.mark.parametrize(
    "first",
    [
        "一年来，共提交提案⟦F2 提交提案件数⟧。",
        "一年来，共提交提案⟦F2 提交提案件数⟧，立案⟦F3 立案件数⟧。其中立案⟦F3 立案件数⟧。",
        "一年来，共提交提案⟦F2 提交提案件数⟧，立案⟦F33 立案数⟧。",
        "一年来，共提交提案⟦F2 提交提案件数⟧，立案95件。",
    ],
    ids=["missing", "doubled", "broken", "invented"],
)
def test_a_slot_that_is_missing_doubled_or_broken_is_repaired(first: str, small: Facts) -> None:
    """Asked again for that paragraph, in slots."""
    mended = "一年来，共提交提案⟦F2 提交提案件数⟧，立案⟦F3 立案件数⟧。"
    model = ScriptedModel([first, mended])
    draft = Drafter(model, sealed=True).draft(small)

    assert draft.report.ok
    assert draft.sections[0].text == "一年来，共提交提案129件，立案93件。"
    assert draft.usage.repairs == 1
    assert "129" not in sent(model)
    assert "95件" not in sent(model)
    assert "⟦F3 立案件数⟧" in model.prompts[1].user


def test_a_slot_bent_beyond_doubt_costs_no_request(small: Facts) -> None:
    """What is meant is put right here."""
    model = ScriptedModel(["一年来，共提交提案【F2 提交提案件数】件，立案⟦立案件数⟧。"])
    draft = Drafter(model, sealed=True).draft(small)

    assert draft.sections[0].text == "一年来，共提交提案129件，立案93件。"
    assert len(model.prompts) == 1


def test_a_stream_shows_values_and_sends_slots(small: Facts) -> None:
    """Whoever sits here may see them."""
    said: list[str] = []
    Drafter(
        ScriptedModel(["一年来，共提交提案⟦F2⟧，立案⟦F3⟧。"]),
        sealed=True,
        stream=True,
        on_event=lambda event: said.append(event.text) if event.kind == "sentence" else None,
    ).draft(small)

    assert said == ["一年来，共提交提案129件，立案93件。"]


def test_without_a_seal_values_are_sent(small: Facts) -> None:
    """The default: the model writes better for it."""
    model = ScriptedModel(["一年来，共提交提案129件，立案93件。"])
    Drafter(model).draft(small)

    assert "129件" in sent(model)
    assert "⟦" not in sent(model)


@pytest.mark.parametrize(
    "name",
    ["04-party-organs-committee-summary", "17-meeting-minutes", "28-annual-plan-2024-four-points"],
)
def test_no_value_went_to_the_model_that_really_wrote(name: str) -> None:
    """Neither in what it was asked nor in what it answered, as it was kept."""
    facts = load_facts(ROOT / "fixtures" / "facts" / f"{name}.toml")
    kept = [json.loads(file.read_text(encoding="utf-8")) for file in (REPLIES / name).glob("*.json")]
    told = "\n".join(
        line for entry in kept for message in entry["messages"] for line in message["content"]
    ) + "\n".join(line for entry in kept for line in entry["reply"])

    assert kept
    assert set() == {words for words in surfaces(facts) if words in told}
