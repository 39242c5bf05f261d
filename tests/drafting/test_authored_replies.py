"""Faults that somebody wrote into replies: each is found, and mended or written offline in the end."""

import json
import tomllib
from pathlib import Path

import pytest

from drafter import Checker, Drafter, load_facts
from drafter.drafting.scope import section_scope
from drafter.models import ReplayModel
from drafter.prompting.sealing import Seal

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "replies" / "faults"
FAULTS = tomllib.loads((FOLDER / "faults.toml").read_text(encoding="utf-8"))["fault"]
FACTS = load_facts(FOLDER / "facts.toml")


def first_reply(name: str) -> str:
    """What was answered to the first prompt, with values in place of slots."""
    (file,) = FOLDER.joinpath(name).glob("*-draft-*.json")
    said = "\n".join(json.loads(file.read_text(encoding="utf-8"))["reply"])
    return Seal(FACTS.facts).open(said, 0) if FAULTS[name].get("sealed") else said


@pytest.mark.parametrize("name", [name for name, fault in FAULTS.items() if fault["finds"]])
def test_a_fault_is_found(name: str) -> None:
    """By the checker, in the reply as it came."""
    report = Checker().check(first_reply(name), section_scope(FACTS, 0))

    assert FAULTS[name]["finds"] in {finding.code for finding in report.findings}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_does_not_reach_the_paper(name: str) -> None:
    """It is mended in the model's own words where another reply was right, else that section is written offline."""
    fault = FAULTS[name]
    model = ReplayModel(FOLDER / name)

    draft = Drafter(model, sealed=bool(fault.get("sealed"))).draft(FACTS)

    model.finish()
    assert draft.report.ok
    assert fault.get("ends", "model") == draft.sections[0].origin
    assert (fault.get("ends") == "offline") == bool(draft.warnings)


@pytest.mark.parametrize("name", FAULTS)
def test_a_reply_says_whether_it_is_authored(name: str) -> None:
    """Somebody wrote the first; who mends it is a model, but where nothing good was to come of that."""
    sources = {
        kept["purpose"]: kept["source"]
        for file in FOLDER.joinpath(name).glob("*.json")
        if (kept := json.loads(file.read_text(encoding="utf-8")))
    }

    assert sources["draft"] == "authored"
    assert sources.get("repair", "model") == ("authored" if "then" in FAULTS[name] else "model")
