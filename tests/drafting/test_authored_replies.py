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
def test_an_authored_reply_says_that_it_is_one(name: str) -> None:
    """No model said it."""
    files = list(FOLDER.joinpath(name).glob("*.json"))

    assert files
    assert {"authored"} == {json.loads(file.read_text(encoding="utf-8"))["source"] for file in files}
