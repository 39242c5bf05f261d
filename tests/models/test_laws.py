"""The laws of variety: the same facts give the same bytes, other papers other sentences, nothing stands thrice."""

import json
import random
import re
import subprocess
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations
from pathlib import Path

import pytest
from givens import Case, any_facts, cases, facts_of, named

from drafter.drafting.draft import DraftSection, Layout
from drafter.facts.document import Document
from drafter.facts.facts import Facts
from drafter.facts.load import load_facts
from drafter.facts.section import Group
from drafter.facts.types import Quantity
from drafter.genres.frame import frame
from drafter.models.offline import OfflineModel
from drafter.models.protocol import Prompt
from drafter.models.realizer.choice import Memory
from drafter.patterns.scope import Filled

ROOT = Path(__file__).parents[2]
PAPERS = sorted([*(ROOT / "fixtures" / "facts").glob("*.toml"), ROOT / "examples" / "county_summary.toml"])
GENRES: dict[str, list[Path]] = defaultdict(list)
for paper in PAPERS:
    GENRES[load_facts(paper).genre].append(paper)
TOWNS = "青屏澄江云岭石门白河南浦东陵西岭北塘长泽安溪永平清源宁海太和武川文昌丰乐金沙玉泉"
ISSUERS = [f"{TOWNS[start : start + 2]}县政协" for start in range(0, len(TOWNS), 2)]

of_papers = pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem[:24])
of_cases = pytest.mark.parametrize("case", cases(), ids=named)


def bodies(document: Document) -> list[str]:
    heads = frame(document).heads
    return [
        OfflineModel().reply(Prompt((), document, index, mood=head.mood)).text
        for index, head in enumerate(heads)
    ]


def text_of(document: Document) -> str:
    """The whole paper, unchecked."""
    around = frame(document)
    sections = [
        DraftSection(head.text, body, "offline", ())
        for head, body in zip(around.heads, bodies(document), strict=True)
    ]
    parts = tuple(head.above for head in around.heads)
    return Layout(around.title, around.before, around.after, around.signature, parts).assembled(sections)


def data(path: Path) -> dict[str, object]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@of_papers
def test_the_same_facts_give_the_same_bytes(path: Path) -> None:
    """Read twice, with the keys of the file reversed, and in several threads at once."""
    given = data(path)
    reversed_keys = json.loads(json.dumps(given), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    documents = [load_facts(source).document for source in (path, given, reversed_keys)]
    with ThreadPoolExecutor(4) as pool:
        texts = set(pool.map(text_of, documents * 2))

    assert len(texts) == 1


def test_the_text_is_the_same_in_every_process() -> None:
    """Neither chance nor the seed of Python's hashes has a say, in any genre."""
    program = (
        "import sys; sys.path[:0] = sys.argv[1:3]\n"
        "from test_laws import PAPERS, load_facts, text_of\n"
        "for path in PAPERS: sys.stdout.buffer.write(text_of(load_facts(path).document).encode())"
    )
    texts = {
        subprocess.run(
            [sys.executable, "-c", program, str(ROOT), str(Path(__file__).parent)],
            env={"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "4242")
    }

    assert len(texts) == 1
    assert len(next(iter(texts))) > 1000 * len(PAPERS)


@of_cases
def test_no_pattern_stands_three_times_in_a_row(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """But in a list, whose items are of one form."""
    told: list[str] = []
    keep = Memory.keep

    def keeping(memory: Memory, filled: Filled, pattern: object = None) -> None:
        keep(memory, filled, pattern)  # type: ignore[arg-type]
        told.append("" if memory.listing else memory.patterns[-1])

    monkeypatch.setattr(Memory, "keep", keeping)
    for seed in range(12):
        told.append("")
        chance = random.Random(f"thrice{case.kind.__name__}{seed}")
        facts = facts_of(case, any_facts(case.kind, chance, chance.choice([0.4, 0.9])))
        if facts and facts.document.sections:
            bodies(facts.document)

    assert [
        one for one, two, three in zip(told, told[1:], told[2:], strict=False) if one and one == two == three
    ] == []


@of_papers
def test_no_three_sentences_running_begin_alike(path: Path) -> None:
    """Minutes aside, where the meeting is the only subject."""
    facts = load_facts(path)
    runs = []
    for body in bodies(facts.document) if facts.genre != "minutes" else ():
        heads = [sentence[:2] for sentence in re.split(r"[。！？\n]", body) if sentence]
        runs += [
            one for one, two, three in zip(heads, heads[1:], heads[2:], strict=False) if one == two == three
        ]

    assert runs == []


def leaves(
    value: object, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Quantity]]:
    """The quantities below a value, each with its path."""
    if isinstance(value, Quantity):
        yield path, value
    elif isinstance(value, Group):
        for name in type(value).model_fields:
            yield from leaves(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from leaves(item, (*path, index))


def replaced(value: object, path: tuple[str | int, ...], new: Quantity) -> object:
    if not path:
        return new
    if isinstance(value, tuple):
        index = int(path[0])
        return (*value[:index], replaced(value[index], path[1:], new), *value[index + 1 :])
    return value.model_copy(update={path[0]: replaced(getattr(value, path[0]), path[1:], new)})  # type: ignore[attr-defined]


@of_papers
def test_a_changed_digit_changes_that_figure_alone(path: Path) -> None:
    """Mending a figure moves no word of the paper."""
    document = load_facts(path).document
    before = re.split("([0-9.]+)", text_of(document))
    moved = {}
    for place, value in list(leaves(document))[::3]:
        text = re.sub("[0-9]+(?![0-9])", lambda found: f"{found[0]}7", value.text, count=1)
        if text == value.text or not re.match("[0-9]+[^0-9.]", value.text):
            continue
        after = re.split("([0-9.]+)", text_of(replaced(document, place, Quantity(text))))
        if [*after[::2]] != [*before[::2]] or sum(map(str.__ne__, before, after)) < 1:
            moved[value.text] = [(one, two) for one, two in zip(before, after, strict=False) if one != two][
                :3
            ]

    assert moved == {}


@of_papers
def test_a_section_more_or_less_leaves_the_others_as_they_are(path: Path) -> None:
    """What one section says does not hang on what the others say."""
    document = load_facts(path).document
    whole = bodies(document)
    kinds = Counter(type(section) for section in document.sections)
    changed = []
    for index, section in enumerate(document.sections):
        # The last is handed over to by the opening; of several of one kind the others take their turn.
        if kinds[type(section)] > 1 or index + 1 == len(document.sections):
            continue
        rest = document.sections[:index] + document.sections[index + 1 :]
        found = bodies(document.model_copy(update={"sections": rest}))
        if found != whole[:index] + whole[index + 1 :]:
            changed.append(section.type_name())

    assert changed == []


def frames(facts: Facts) -> list[str]:
    """The sentences of a paper with what is given masked: those with words of their own, but no list's items."""
    given = {fact.text.strip("。；，") for fact in facts.facts if len(fact.text) > 1} | {facts.issuer}
    text = "\n".join(bodies(facts.document))
    for value in sorted(given, key=len, reverse=True):
        text = text.replace(value, "◇")
    sentences = re.split(r"[。！？\n]", re.sub("[0-9.]+", "0", text))
    return [
        sentence
        for sentence in sentences
        if len(re.sub("[◇，；、：（）《》“”0]", "", sentence)) >= 4
        and not re.match("[一二三四五六七八九十]是", sentence)
    ]


@pytest.mark.parametrize("genre", sorted(GENRES))
def test_papers_of_different_offices_do_not_read_alike(genre: str) -> None:
    """Twenty issuers with equal facts share the frame in less than half of the places."""
    alike = places = 0
    for path in GENRES[genre]:
        given = data(path)
        given.pop("单位", None)
        papers = [Counter(frames(load_facts({**given, "issuer": issuer}))) for issuer in ISSUERS]
        for one, other in combinations(papers, 2):
            alike += (one & other).total()
            places += max(one.total(), other.total())

    assert places
    assert alike / places < 0.5


@pytest.mark.parametrize("case", [case for case in cases() if case.mood == "plan"], ids=named)
def test_a_plan_tells_of_nothing_done(case: Case) -> None:
    """Neither 了 nor 已 stands in it but where it was given."""
    told = []
    for seed in range(8):
        chance = random.Random(f"plan{case.kind.__name__}{seed}")
        facts = facts_of(case, any_facts(case.kind, chance, chance.choice([0.3, 0.7])))
        text = "".join(bodies(facts.document)) if facts and facts.document.sections else ""
        for fact in sorted(facts.facts if facts else (), key=lambda fact: -len(fact.text)):
            text = text.replace(fact.text.strip("。；，"), "◇")
        told += re.findall(r".{0,6}(?:了(?!解)|已经|已(?!有)).{0,4}", text)

    assert told == []
