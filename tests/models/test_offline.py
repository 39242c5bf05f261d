"""The offline model: everything that was given is said, in whole sentences, the same way every time."""

import json
import random
import re
import subprocess
import sys
import tomllib
from itertools import combinations
from pathlib import Path

import pytest
from givens import FRAME, Case, any_facts, any_paper, cases, facts_of, groups, named, one_fact_each

from drafter.drafting.drafter import Drafter
from drafter.facts.document import Document
from drafter.facts.load import load_facts
from drafter.genres.frame import frame
from drafter.models.offline import OfflineModel
from drafter.models.protocol import Prompt
from drafter.models.realizer.prose import read_prose

BROKEN = re.compile(
    r"[，、；：。][，、；：。]|^[，、；。]|\n[，、；。]|其中[，。；]|[（《“][，、。]|[于由对][，。；]"
    r"|(?<!认)为[，。；]|(?<![现存所])在[，。；]|共[，。]|(?:先后|共)召开[、，]|[领指]导下。"
)
STOPS = re.compile(r"[。；！？\n]")
FIXTURES = sorted((Path(__file__).parents[2] / "fixtures" / "facts").glob("*.toml"))
CASES = cases()


def prose(document: Document, section: int = 0) -> str:
    mood = frame(document).heads[section].mood
    return OfflineModel().reply(Prompt((), document, section, mood=mood)).text


def whole(document: Document) -> str:
    return "\n".join(prose(document, index) for index in range(len(document.sections)))


@pytest.fixture(scope="module")
def summary() -> Document:
    return load_facts(Path(__file__).parents[2] / "examples" / "county_summary.toml").document


@pytest.mark.parametrize("case", CASES, ids=named)
def test_every_fact_has_words_of_its_own(case: Case) -> None:
    """Each field of each section, and of its groups, can be said alone."""
    parts = [part for part in read_prose(case.kind) if case.mood in (part.mood or (case.mood,))]
    said = {(part.each, name) for part in parts for name, _ in part.singles}
    fields = set()
    for name, field in case.kind.model_fields.items():
        inner = groups(field.annotation)
        fields |= {(name, each) for each in inner[0].model_fields} if inner else {("", name)}

    assert fields - said - {("", "heading")} == set()


@pytest.mark.parametrize("case", CASES, ids=named)
def test_a_fact_alone_makes_a_draft_that_is_proved(case: Case) -> None:
    """Whatever single fact is given, it is stated, and the draft passes every check."""
    failed = {}
    for name, given in one_fact_each(case.kind):
        draft = Drafter().draft(facts_of(case, given))
        if not draft.report.ok:
            failed[name] = (draft.text, [finding.message for finding in draft.report.findings])

    assert failed == {}


@pytest.mark.parametrize("case", CASES, ids=named)
def test_whatever_is_left_out_no_mark_is_left_over(case: Case) -> None:
    """Stretches fall away with their facts and leave neither doubled nor dangling marks."""
    broken = []
    for seed in range(60):
        chance = random.Random(f"{case.kind.__name__}{seed}")
        facts = facts_of(case, any_facts(case.kind, chance, chance.choice([0.15, 0.3, 0.6, 0.9])))
        text = prose(facts.document) if facts and facts.document.sections else ""
        if found := BROKEN.search(text):
            broken.append((found.group(), text))

    assert broken == []


@pytest.mark.parametrize("case", CASES, ids=named)
def test_no_sentence_runs_on(case: Case) -> None:
    """However much is given, no stretch between two stops is longer than 150 characters."""
    lengths = [0]
    for seed in range(30):
        chance = random.Random(f"long{case.kind.__name__}{seed}")
        facts = facts_of(case, any_facts(case.kind, chance, 0.9))
        text = prose(facts.document) if facts and facts.document.sections else ""
        lengths.extend(len(sentence) for sentence in STOPS.split(text))

    assert max(lengths) <= 150


@pytest.mark.parametrize("case", CASES, ids=named)
def test_any_facts_make_a_draft_that_is_proved(case: Case) -> None:
    """Facts taken at random from what the section knows are all stated, and nothing else."""
    failed = []
    for seed in range(12):
        chance = random.Random(f"any{case.kind.__name__}{seed}")
        facts = facts_of(case, any_facts(case.kind, chance, chance.choice([0.3, 0.7])))
        if facts is None or not facts.document.sections:
            continue
        draft = Drafter().draft(facts)
        if not draft.report.ok:
            failed.append((draft.text, [finding.message for finding in draft.report.findings]))

    assert failed == []


@pytest.mark.parametrize("seed", range(12))
def test_any_paper_is_proved(seed: int) -> None:
    """Sections in any order, with figures of their own, are told apart by the words around them."""
    draft = Drafter().draft(any_paper(random.Random(f"paper{seed}")))
    errors = [finding.message for finding in draft.report.findings if finding.severity == "error"]

    assert (draft.text, errors) == (draft.text, [])


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_the_sources_facts_make_drafts_that_are_proved(path: Path) -> None:
    """What real papers state is all said again, in words of our own."""
    draft = Drafter().draft(path)

    assert [finding.message for finding in draft.report.findings if finding.severity != "note"] == []


def test_the_example_makes_a_draft_that_is_proved(root: Path) -> None:
    """The paper of the first page of the README holds."""
    draft = Drafter().draft(root / "examples" / "county_summary.toml")

    assert [finding.message for finding in draft.report.findings if finding.severity != "note"] == []


def test_messages_do_not_matter(summary: Document) -> None:
    """The offline model reads the facts, not what was said about them."""
    model = OfflineModel()

    assert model.reply(Prompt((), summary, 1)) == model.reply(Prompt((), summary, 1, "repair"))


def test_a_new_section_leaves_the_others_as_they_were(summary: Document) -> None:
    """What one section says does not hang on what the others say."""
    fewer = summary.model_copy(update={"sections": summary.sections[:3] + summary.sections[4:]})

    assert [prose(summary, 2), prose(summary, 4)] == [prose(fewer, 2), prose(fewer, 3)]


def test_a_changed_digit_changes_that_digit_alone(root: Path) -> None:
    """Mending a figure mends it, and moves no word of the paper."""
    given = (root / "examples" / "county_summary.toml").read_text(encoding="utf-8")
    before = whole(load_facts(root / "examples" / "county_summary.toml").document)
    figures = [
        ("560人次", "548人次"),
        ("86户", "1186户"),
        ("97.3%", "93%"),
        ("31.5万元", "8万元"),
        ("46次", "9次"),
    ]
    changed = {}
    for old, new in figures:
        facts = load_facts(_parsed(given.replace(f'"{old}"', f'"{new}"')))
        changed[old] = whole(facts.document) == before.replace(old, new)

    assert all(changed.values()), changed


def _parsed(text: str) -> dict[str, object]:
    return tomllib.loads(text)


def test_the_order_of_keys_does_not_matter(root: Path) -> None:
    """A facts file with its keys shuffled gives the same text."""
    given = _parsed((root / "examples" / "county_summary.toml").read_text(encoding="utf-8"))
    shuffled = json.loads(json.dumps(given), object_pairs_hook=lambda pairs: dict(reversed(pairs)))

    assert whole(load_facts(given).document) == whole(load_facts(shuffled).document)


def test_the_text_is_the_same_in_every_process(root: Path) -> None:
    """Neither chance nor the seed of Python's hashes has a say."""
    program = (
        "import sys;from drafter.drafting.drafter import Drafter;"
        "sys.stdout.buffer.write(Drafter().draft(sys.argv[1]).text.encode())"
    )
    path = str(root / "examples" / "county_summary.toml")
    texts = {
        subprocess.run(
            [sys.executable, "-c", program, path],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(root), "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "4242")
    }

    assert len(texts) == 1


def test_papers_of_different_offices_do_not_read_alike(root: Path) -> None:
    """Twenty issuers with equal facts share the frame of less than half of their sentences."""
    given = _parsed((root / "examples" / "county_summary.toml").read_text(encoding="utf-8"))
    names = (
        "青屏 澄江 云岭 石门 白河 南浦 东陵 西岭 北塘 长泽 安溪 永平 清源 宁海 太和 武川 文昌 丰乐 金沙 玉泉"
    )
    issuers = [f"{name}县政协" for name in names.split()]
    papers = [frames(whole(load_facts({**given, "issuer": issuer}).document), issuer) for issuer in issuers]
    shares = [len(one & other) / max(len(one), len(other)) for one, other in combinations(papers, 2)]

    assert sum(shares) / len(shares) < 0.5


def frames(text: str, issuer: str) -> set[str]:
    """The sentences of a text with their figures and the issuer masked."""
    masked = re.sub(r"[0-9.]+", "0", text.replace(issuer, "本单位"))
    return {sentence for sentence in re.split(r"[。！？\n]", masked) if sentence}


def test_an_opening_hands_over_where_something_follows() -> None:
    """现将…总结如下： leads into the next section, or is not said."""
    opening = {"type": "opening", "work": ["组织委员视察"]}
    alone = load_facts({**FRAME, "sections": [opening]})
    first = load_facts({**FRAME, "sections": [opening, {"type": "proposals", "submitted": "8件"}]})

    assert "如下" not in prose(alone.document)
    assert prose(first.document).endswith("如下：")


def test_a_report_to_a_session_hands_over() -> None:
    """Its opening leads into what is reported, too."""
    facts = load_facts(
        {
            "genre": "session_report",
            "issuer": "政协青屏县第十届委员会常务委员会",
            "period": "2024年",
            "sections": [
                {"type": "opening", "work": ["组织委员视察"]},
                {"type": "proposals", "submitted": "8件"},
            ],
        }
    )

    assert prose(facts.document).endswith("报告如下：")


@pytest.mark.parametrize("case", CASES, ids=named)
def test_no_words_meet_to_another_sense(case: Case) -> None:
    """协商中 and 共提出 must not read 中共, nor is anything 的 twice in front of one noun."""
    wrong = []
    for seed in range(30):
        chance = random.Random(f"sense{case.kind.__name__}{seed}")
        facts = facts_of(case, any_facts(case.kind, chance, 0.5))
        text = prose(facts.document) if facts and facts.document.sections else ""
        wrong.extend(re.findall(r".{4}中共[提形召收完]|(?:举办|召开|组织)了?由.{0,9}举办|的的", text))

    assert wrong == []


def test_a_section_without_facts_is_left_out() -> None:
    """With its heading."""
    sections = [
        {"type": "study", "sessions": "4次"},
        {"type": "meetings"},
        {"type": "proposals", "submitted": "8件"},
    ]
    draft = Drafter().draft(load_facts({**FRAME, "sections": sections}))

    assert [bool(section.lines) for section in draft.sections] == [True, False, True]
    assert "二、" in draft.text
    assert "三、" not in draft.text


def test_a_paper_of_few_facts_is_short() -> None:
    """Where little is given little is said."""
    facts = load_facts({**FRAME, "sections": [{"type": "proposals", "submitted": "18件"}]})

    assert len(prose(facts.document)) < 20
