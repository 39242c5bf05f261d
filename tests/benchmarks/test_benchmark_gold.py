"""The gold texts are what they say: every fact stated, every numeral accounted for."""

import json
import re
from itertools import pairwise

import pytest
from trial.cases import GOLD, gold_case

FILES = sorted(GOLD.glob("*.json"))
NUMERAL = re.compile(r"[0-9０-９零〇○一二两三四五六七八九十百千万亿]")


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def gold(request: pytest.FixtureRequest) -> dict:
    return json.loads(request.param.read_text(encoding="utf-8"))


def test_there_are_as_many_as_the_readme_says() -> None:
    """Three hundred and sixty-six documents."""
    assert len(FILES) == 366


def test_every_fact_is_stated_somewhere(gold: dict) -> None:
    """Every fact has a span, and spans name no other facts."""
    assert set(range(len(gold["facts"]))) == {span["fact"] for span in gold["spans"]}


def test_no_two_facts_share_a_place(gold: dict) -> None:
    """Spans resolve to places of the text that lie apart, but for a name inside a name."""
    places = gold_case(gold).places

    for one, other in pairwise(places):
        assert one.end <= other.start or other.end <= one.end


def test_numerals_are_facts_or_harmless(gold: dict) -> None:
    """A numeral outside the facts stands in one of the harmless phrases."""
    text, known = gold["text"], set()
    for place in gold_case(gold).places:
        known |= set(range(place.start, place.end))
    for phrase in gold["harmless"]:
        for found in re.finditer(re.escape(phrase), text):
            known |= set(range(found.start(), found.end()))

    assert not [
        text[at.start() - 5 : at.end() + 5] for at in NUMERAL.finditer(text) if at.start() not in known
    ]


def test_inventions_and_harmless_sentences_are_given(gold: dict) -> None:
    """Each text brings at least seven inventions of the known kinds and at least six harmless sentences."""
    kinds = {row["kind"] for row in gold["invented"]}

    assert kinds == {"number", "date", "person", "org", "title"}
    assert len(gold["invented"]) >= 7
    assert len(gold["harmless_sentences"]) >= 6
