"""
The genres in words: for `drafter genres`, for `docs/genres.md`, and their schemas for `docs/schemas/`.

All are made from the models. A genre's docstring says what it is, first in English; a paragraph that begins with
「中文：」 says to the clerk what it is for.
"""

import json
import sys
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path
from textwrap import wrap

from pydantic.fields import FieldInfo

from drafter.facts.discovery import all_genres, all_sections
from drafter.facts.document import Document
from drafter.facts.fields import shape_of
from drafter.facts.figures import Figure
from drafter.facts.forms import schema
from drafter.facts.plain import TYPES
from drafter.facts.section import Group, Section
from drafter.facts.wording import columns

_CHINESE = "中文："
_KINDS = dict(TYPES.values()) | {Figure: "数据"}
_WIDTH = 96
"""How many columns a line of the table may take."""


def genre_table(language: str = "zh") -> str:
    """The genres as a clerk reads them: name, what it is for, its sections in the order in which they stand."""
    width = max(columns(genre.type_name()) for genre in all_genres()) + 2
    lines = []
    for genre in all_genres():
        lines.append(_named(genre, width, language))
        if said := about(genre, language):
            lines += [" " * width + said] if language == "zh" else _indented(said, width)
        titles = [section.title or section.type_name() for section in genre.order]
        names = [section.type_name() for section in genre.order]
        lines += (
            _wrapped("各部分：", titles, width) if language == "zh" else _indented(", ".join(names), width)
        )
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def genre_entry(genre: type[Document], language: str = "zh") -> str:
    """One genre: each of its sections with its `type`, its title and its other names."""
    name = (
        f"{genre.title}（{genre.type_name()}）" if language == "zh" else f"{genre.type_name()} {genre.title}"
    )
    lines = [name, *filter(None, [about(genre, language)]), ""]
    width = max((columns(section.type_name()) for section in genre.order), default=0) + 2
    lines += [_named(section, width, language) for section in genre.order]
    return "\n".join(lines) + "\n"


def _named(described: type[Document] | type[Section], width: int, language: str) -> str:
    """The name to be typed, the title, and the other names."""
    names = "、".join(described.aliases)
    also = "" if not names else f"（又称{names}）" if language == "zh" else f" (or {names})"
    return _padded(described.type_name(), width) + described.title + also


def _indented(words: str, width: int) -> list[str]:
    return wrap(words, _WIDTH, initial_indent=" " * width, subsequent_indent=" " * width)


def about(described: type[Document] | type[Section], language: str) -> str:
    """What a genre or section is for, by its docstring; empty where it says nothing in that language."""
    parts = [" ".join(part.split("\n")) for part in cleandoc(described.__doc__ or "").split("\n\n")]
    chinese = [part.removeprefix(_CHINESE).replace(" ", "") for part in parts if part.startswith(_CHINESE)]
    english = [part for part in parts if not part.startswith(_CHINESE)]
    return " ".join(chinese if language == "zh" else english)


def genres_page() -> str:
    """The page `docs/genres.md`: every genre, then every section with its facts."""
    parts = ["# 文种 · Genres", _INTRODUCTION, "## 文种 · Genres"]
    parts += [_genre_part(genre) for genre in all_genres()]
    parts.append("## 部分 · Sections")
    parts += [_section_part(section) for section in all_sections()]
    return "\n\n".join(parts) + "\n"


_INTRODUCTION = (
    "This page is made from the models themselves: `python -m drafter.facts.genre_pages docs`.\n"
    "The JSON Schema of each genre is in `schemas/`; `drafter form GENRE` prints a form to be filled in.\n\n"
    "本页由模型自动生成。`drafter form 文种` 给出空白事实表，`drafter form 文种 --example` 给出填好例子的。\n"
    "表中第一列是中文标签，第二列是字段名，两者都可以作键；“组”是用 `[[…]]` 另起、可以重复的一段。"
)


def _genre_part(genre: type[Document]) -> str:
    sections = "、".join(f"[{section.title}](#{section.type_name()})" for section in genre.order)
    names = "、".join((genre.type_name(), *genre.aliases))
    said = [part for part in (about(genre, "zh"), about(genre, "en")) if part]
    rows = _rows(genre, skip="sections")
    return "\n\n".join(
        [f"### {genre.title}", f"`genre`：{names}", *said, _table(rows), f"各部分 · Sections: {sections}"]
    )


def _section_part(section: type[Section]) -> str:
    name = section.type_name()
    head = f'### <a id="{name}"></a>{section.title}'
    names = "、".join((name, *section.aliases))
    said = [part for part in (about(section, "zh"), about(section, "en")) if part]
    return "\n\n".join([head, f"`type`：{names}", *said, _table(_rows(section))])


def _table(rows: Iterator[tuple[str, ...]]) -> str:
    head = ("标签", "字段", "种类", "例子")
    lines = [f"| {' | '.join(head)} |", "|---|---|---|---|"]
    return "\n".join(
        [*lines, *(f"| {' | '.join(cell.replace('|', '｜') for cell in row)} |" for row in rows)]
    )


def _rows(model: type[Group], *, skip: str = "", prefix: str = "") -> Iterator[tuple[str, ...]]:
    """A row a field: label, name, kind, examples; the fields of a group behind it."""
    for name, info in model.model_fields.items():
        if name == skip:
            continue
        shape = shape_of(info.annotation)
        label = f"{info.title or name}{'（必填）' if info.is_required() else ''}"
        if isinstance(shape.item, type) and issubclass(shape.item, Group):
            yield label, f"`{prefix}{name}`", "组", ""
            yield from _rows(shape.item, prefix=f"{prefix}{name}.")
        else:
            many = "，可多项" if shape.is_list else ""
            yield label, f"`{prefix}{name}`", _kind(shape.item) + many, _examples(info)


def _kind(item: object) -> str:
    known = next((chinese for kind, chinese in _KINDS.items() if item is kind), "")
    return known or getattr(item, "__name__", str(item))


def _examples(info: FieldInfo) -> str:
    return "、".join(str(example) for example in info.examples or ())


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns(text))


def _wrapped(head: str, words: list[str], indent: int) -> Iterator[str]:
    """Words with 、 between them, in lines of the table's width."""
    line = head
    for number, word in enumerate(words):
        piece = word + ("、" if number < len(words) - 1 else "")
        if line != head and indent + columns(line + piece) > _WIDTH:
            yield " " * indent + line
            line = " " * columns(head)
        line += piece
    yield " " * indent + line


def write_pages(folder: Path) -> None:
    """Write the page and the schemas into the folder of the documentation."""
    (folder / "schemas").mkdir(exist_ok=True)
    (folder / "genres.md").write_text(genres_page(), encoding="utf-8")
    for genre in all_genres():
        (folder / "schemas" / f"{genre.type_name()}.json").write_text(schema_text(genre), encoding="utf-8")


def schema_text(genre: type[Document]) -> str:
    """The schema of a genre as its file has it: a line a definition, so that a change is seen where it is."""
    lines = [f"{_json(key)}: {_json(value)}" for key, value in schema(genre).items() if key != "$defs"]
    defs = [f"{_json(key)}: {_json(value)}" for key, value in schema(genre)["$defs"].items()]
    lines.append('"$defs": {\n' + ",\n".join(defs) + "\n}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
