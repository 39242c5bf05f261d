"""Facts more, and facts that need not be stated any more, in a file that is otherwise kept as it was typed."""

import json

import pytest

from drafter import load_facts
from drafter.facts.discovery import find_genre
from drafter.facts.revised import with_added, without

LINES = "# 提案委\n提交件数：129件\n立案件数：93件\n月份：3月\n"
TABLES = """[[facts]]
id = "a"
label = "提交件数"
value = "129件"  # 报

[[facts]]
label = "立案件数"
value = "93件"
"""
KEYS = '"提交件数" = "129件"\n"立案件数" = "93件"  # 报\n'
JSON = '[{"label": "提交件数", "value": "129件"},\n {"label": "立案件数", "value": "93件"}]'
GENRE = """# 去年的稿子改的
genre = "work_summary"
issuer = "青屏县政协"

[[sections]]
type = "proposals"
submitted = "129件"
filed = "93件"   # 提案委报
"""
FREE = GENRE + '\n[[sections]]\ntype = "free"\nfigures = [\n    {label = "走访户数", value = "86户"},\n]\n'
FILES = {"f.txt": LINES, "a.toml": TABLES, "k.toml": KEYS, "f.json": JSON, "g.toml": GENRE, "free.toml": FREE}


def read(path, text: str):
    path.write_text(text, encoding="utf-8")
    return load_facts(path)


@pytest.mark.parametrize("name", FILES)
def test_a_fact_more_is_stated_beside_the_others(tmp_path, name: str) -> None:
    """With its own label, in the form of the file, of which nothing else changes."""
    path = tmp_path / name
    facts = read(path, FILES[name])
    text = with_added(FILES[name], path.suffix, facts, "走访企业家数", "12家")
    now = read(path, text)

    assert [*(fact.text for fact in facts.facts), "12家"] == sorted(
        (fact.text for fact in now.facts), key=lambda each: each == "12家"
    )
    assert "走访企业家数" in {fact.label for fact in now.facts}
    assert all(line in text for line in FILES[name].splitlines() if not line.endswith("]"))


@pytest.mark.parametrize("name", FILES)
def test_a_fact_that_was_lost_need_not_be_stated(tmp_path, name: str) -> None:
    """Where its file can say so; of a list by lines it is put behind a #."""
    path = tmp_path / name
    facts = read(path, FILES[name])
    lost = next(fact for fact in facts.facts if fact.text == "93件")
    text = without(FILES[name], path.suffix, facts, lost.id)
    uses = {fact.text: fact.use for fact in read(path, text).facts}

    assert uses.get("93件") in ({None} if name in {"f.txt", "k.toml"} else {"may"})
    assert "must" == uses["129件"]
    assert "93件" in text


def test_a_second_one_joins_the_first(tmp_path) -> None:
    """The key `may` is there once."""
    facts = read(tmp_path / "g.toml", GENRE)
    text = without(GENRE, ".toml", facts, "sections.0.filed")
    text = without(text, ".toml", facts, "sections.0.submitted")

    assert {"sections.0.filed", "sections.0.submitted"} == {
        fact.id for fact in read(tmp_path / "g.toml", text).facts if fact.use == "may"
    }


def test_one_of_several_values_of_a_label_is_left_to_whoever_reads_it(tmp_path) -> None:
    """The others are still to be stated."""
    text = '"月份" = ["3月", "5月"]\n'
    facts = read(tmp_path / "f.toml", text)

    assert without(text, ".toml", facts, facts.facts[1].id) is None


def test_a_genre_without_a_free_section_takes_no_figure() -> None:
    """It would not load."""
    text = 'genre = "minutes"\nissuer = "青屏县政协"\n\n[[sections]]\ntype = "proceedings"\n'
    facts = load_facts({"genre": "minutes", "issuer": "青屏县政协"})

    assert "free" not in {section.type_name() for section in find_genre("minutes").order}
    assert with_added(text, ".toml", facts, "走访企业家数", "12家") is None


def test_a_json_table_takes_none() -> None:
    """Only a list has room for one more."""
    data = json.dumps({"提交件数": "129件"}, ensure_ascii=False)

    assert with_added(data, ".json", load_facts({"提交件数": "129件"}), "走访", "12家") is None
