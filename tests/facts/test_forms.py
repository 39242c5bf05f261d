"""Forms and schemas."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from drafter.errors import FactsError, InputError
from drafter.facts.discovery import all_genres
from drafter.facts.document import Document
from drafter.facts.forms import form, schema
from drafter.facts.load import load_facts
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Phrase, Quantity

FIELD = re.compile(r"(?m)^# (?=[a-z_]+ = |\[)")
GENRES = [genre.type_name() for genre in all_genres()]


class Child(Group):
    name: Phrase = label("名称", examples=["甲"], required=True)
    size: Quantity | None = label("规模")


class Deep(Section):
    """Groups in groups, required ones too."""

    __module__ = "drafter.samples.deep"
    title = "深处"
    one: Child = label("一处", required=True)
    many: tuple[Child, ...] = labels("各处", required=True)
    names: tuple[Phrase, ...] = labels("名单", examples=["甲", "乙"], required=True)
    bare: Quantity = label("数目", required=True)
    nested: tuple["Nest", ...] = labels("层层")
    untitled: Quantity | None = None


class Nest(Group):
    inner: tuple[Child, ...] = labels("里层")
    name: Phrase | None = label("名称", examples=["甲"])


Deep.model_rebuild()


class Sheet(Document):
    __module__ = "drafter.samples.sheet"
    order = (Deep,)


@pytest.mark.parametrize("genre", [*GENRES, Sheet])
def test_a_form_is_valid_as_it_is_printed(genre: str | type[Document], tmp_path: Path) -> None:
    """Every section stands in it once, and loading it lists what must be filled in."""
    text = form(genre)
    model = Sheet if isinstance(genre, type) else next(g for g in all_genres() if g.type_name() == genre)

    data = tomllib.loads(text)

    assert [section.type_name() for section in model.order] == [
        section["type"] for section in data["sections"]
    ]
    path = tmp_path / "form.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FactsError, match=r"issuer（单位）：这里是空的.*必填项"):
        load_facts(path, genre=Sheet if isinstance(genre, type) else None)


@pytest.mark.parametrize("genre", GENRES)
def test_a_form_filled_with_its_examples_loads(genre: str, tmp_path: Path) -> None:
    """Every example can be read, and none contradicts another."""
    text = FIELD.sub("", form(genre)).replace('issuer = ""', 'issuer = "青屏县政协"')
    path = tmp_path / "form.toml"
    path.write_text(text, encoding="utf-8")

    facts = load_facts(path)

    assert genre == facts.genre
    assert facts.document is not None
    given = {part for fact in facts.facts for part in re.findall(r"[a-z_]+", fact.id)}
    printed = set(re.findall(r"(?m)^# ([a-z_]+) = ", form(genre))) - {
        "complete",
        "length",
        "may",
        "code",
        "text",
        "reason",
        "period",
        "date",
    }
    assert printed <= given


def test_labels_and_examples_stand_in_comments() -> None:
    """In a column of their own, with what is required."""
    text = form(Sheet)

    assert re.search(r'(?m)^issuer = "" +# 单位（必填），如 青屏县政协$', text)
    assert re.search(r"(?m)^names = \[\] +# 名单（必填），如 甲、乙$", text)
    assert re.search(r'(?m)^bare = "" +# 数目（必填）$', text)
    assert re.search(r'(?m)^# period = "2024年" +# 期间$', text)
    assert re.search(r"(?m)^\[sections.one\] +# 一处（必填）$", text)
    assert re.search(r"(?m)^\[\[sections.many\]\] +# 各处（必填），可写多段$", text)
    assert re.search(
        r'(?m)^# \[\[sections.nested.inner\]\] +# 里层，可写多段\n# name = "甲" +# 名称（必填）\n# size = ""',
        text,
    )
    assert re.search(r'(?m)^# untitled = "" +# untitled$', text)


@pytest.mark.parametrize("genre", [*GENRES, Sheet])
def test_a_form_may_hold_its_examples(genre: str | type[Document], tmp_path: Path) -> None:
    """Nothing is commented out but what has no example; it loads as it is."""
    text = form(genre, filled=True)
    path = tmp_path / "form.toml"
    path.write_text(text.replace("# bare = ", "bare = ").replace('= ""', '= "3件"'), encoding="utf-8")
    facts = load_facts(path, genre=Sheet if isinstance(genre, type) else None)

    assert facts.document is not None
    assert len(re.findall(r"(?m)^[a-z_]+ = ", text)) <= len(facts.facts) + len(facts.document.sections) + 2


def test_an_unknown_genre_is_refused() -> None:
    """With the nearest one."""
    for made in (form, schema):
        with pytest.raises(InputError, match="是不是「work_summary"):
            made("work_sumary")


@pytest.mark.parametrize("genre", [*GENRES, Sheet])
def test_a_schema_refers_only_to_what_it_holds(genre: str | type[Document]) -> None:
    """And is plain JSON."""
    text = json.dumps(schema(genre), ensure_ascii=False)
    defined = set(schema(genre)["$defs"])

    assert set(re.findall(r'"#/\$defs/([^"]+)"', text)) <= defined
    assert "#/definitions" not in text


def test_a_schema_says_what_a_field_is_called() -> None:
    """Labels as titles, with examples; types by all their names; the note on Chinese keys."""
    made = schema("工作总结")
    proposals = made["$defs"]["proposals"]["properties"]

    assert ["work_summary", "工作总结"] == made["properties"]["genre"]["enum"][:2]
    assert {"proposals", "提案工作", "提案"} <= set(proposals["type"]["enum"])
    assert ("立案件数", ["112件"]) == (proposals["filed"]["title"], proposals["filed"]["examples"])
    assert "中文标签" in made["$comment"]
    assert ["genre", "issuer"] == made["required"]
