"""What a genre asks for: a blank facts file, the same filled with its examples, and its JSON Schema."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic.fields import FieldInfo

from drafter.facts.discovery import find_genre
from drafter.facts.document import Document
from drafter.facts.fields import shape_of
from drafter.facts.own import is_file_name
from drafter.facts.section import Group, Section
from drafter.facts.wording import columns

_HEAD = """\
## {title}的事实表。填好后用 drafter draft 起草，用 drafter check 核对。
##
## 怎么填：
##   1. 需要的项目，删去行首的「# 」，把引号里的例子改成实际内容；不需要的项目不用管。
##      整个部分用不上的，连同 [[sections]] 和 type 两行整段删去。
##   2. 标「必填」的必须填写。数字写在引号里，带上单位：「129件」「12000余元」「92.4%」。
##   3. 方括号 [ ] 里可以列多项，中间用逗号隔开。带两层方括号的一段（如一次视察）可以照样复制多段。
##   4. 人名可以写成 "何静宜"，也可以写成 {{name = "何静宜", post = "县政协副主席"}}。
"""
_FILLED = """\
## {title}的事实表，每一项都填了例子，可以直接用 drafter draft 起草，看看写出来是什么样。
## 单位、人名、数字都是虚构的：换成实际内容，用不上的整行、整段删去。
"""
_COLUMN = 44


def form(genre: str | type[Document], *, filled: bool = False) -> str:
    """
    A TOML file that a clerk can fill in: every section of the genre once, optional facts commented out.

    With `filled` every field holds its examples, and the file can be drafted as it is.
    """
    model = find_genre(genre) if isinstance(genre, str) else genre
    head = _FILLED if filled else _HEAD
    lines = [head.format(title=model.title or model.type_name())]
    named = next(iter(_file_of(genre)), model.type_name())
    lines.append(_noted(f"genre = {json.dumps(named, ensure_ascii=False)}", "文种"))
    lines += _fields(model, "", skip="sections", hidden=False, filled=filled)
    lines.append(_noted("# complete = false", "文中还可以写这里没有列出的数字和名称时，去掉行首的 #"))
    lines += _lengths(model)
    for section in model.order:
        lines += ["", "", f"## —— {section.title or section.type_name()} ——", "[[sections]]"]
        lines.append(_noted(f'type = "{section.type_name()}"', section.title))
        lines += _fields(section, "sections", skip="", hidden=False, filled=filled)
    lines += ["", "", "## —— 认可：核对时提出、但确实无误的地方，写明理由 ——"]
    lines += ["# [[accept]]", '# code = "ERA801"', '# text = "全面建设小康社会"', '# reason = "引用原文"']
    return "\n".join(lines) + "\n"


def _lengths(model: type[Document]) -> Iterator[str]:
    """How long the paper is to be, and what may be left out for that; a section of the genre is the example."""
    yield _noted('# length = "3000字以内"', "篇幅，也可写“约3000字”“2000至3000字”")
    if model.order:
        example = json.dumps(model.order[len(model.order) // 2].title, ensure_ascii=False)
        yield _noted(f"# may = [{example}]", "可略：超过篇幅时可以略去的部分或标签")


def schema(genre: str | type[Document]) -> dict[str, Any]:
    """The JSON Schema of a genre's facts."""
    model = find_genre(genre) if isinstance(genre, str) else genre
    made = model.model_json_schema(ref_template="#/$defs/{model}")
    defs: dict[str, Any] = {}
    for section in model.order:
        name = section.type_name()
        part = section.model_json_schema(ref_template=f"#/$defs/{name}.{{model}}")
        defs |= {f"{name}.{key}": value for key, value in part.pop("$defs", {}).items()}
        kind = {"enum": [*dict.fromkeys((name, section.title, *section.aliases))], "title": "部分"}
        part["properties"] = {"type": kind, **part.get("properties", {})}
        part["required"] = ["type", *part.get("required", ())]
        part["title"] = section.title or name
        defs[name] = part
    items = {"anyOf": [{"$ref": f"#/$defs/{section.type_name()}"} for section in model.order]}
    properties = {
        "genre": {
            "enum": [*dict.fromkeys((*_file_of(genre), model.type_name(), model.title, *model.aliases))],
            "title": "文种",
        },
        **{name: value for name, value in made["properties"].items() if name != "sections"},
        "complete": {"type": "boolean", "default": True, "title": "完整"},
        "length": {"type": ["string", "integer"], "title": "篇幅", "examples": ["3000字以内"]},
        "may": {"type": ["string", "array"], "items": {"type": "string"}, "title": "可略"},
        "sections": {"type": "array", "title": "各部分", "items": items},
        "accept": {"type": "array", "title": "认可", "items": _ACCEPT_SCHEMA},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "键可用这里的英文名，也可用 title 所写的中文标签。",
        "title": model.title or model.type_name(),
        "type": "object",
        "properties": properties,
        "required": ["genre", *made.get("required", ())],
        "additionalProperties": False,
        "$defs": defs,
    }


def _file_of(genre: str | type[Document]) -> tuple[str, ...]:
    """The file that a genre was asked for by, as a facts file may name it."""
    return (genre,) if isinstance(genre, str) and is_file_name(genre) else ()


_ACCEPT_SCHEMA = {
    "type": "object",
    "properties": {
        "code": {"type": "string", "title": "代码", "examples": ["ERA801"]},
        "text": {"type": "string", "title": "原文"},
        "reason": {"type": "string", "title": "理由"},
    },
    "required": ["code", "text", "reason"],
    "additionalProperties": False,
}


def _fields(model: type[Group], prefix: str, *, skip: str, hidden: bool, filled: bool) -> Iterator[str]:
    """The lines of a model: single values and lists first, then the groups, which TOML wants last."""
    fields = [(name, info) for name, info in model.model_fields.items() if name != skip]
    for name, info in fields:
        if _group_of(info) is None:
            yield _field(name, info, hidden=hidden, filled=filled)
    for name, info in fields:
        group = _group_of(info)
        if group is None:
            continue
        path = f"{prefix}.{name}" if prefix else name
        shape = shape_of(info.annotation)
        marks = ("[[", "]]") if shape.is_list else ("[", "]")
        covered = not filled and (hidden or not info.is_required())
        note = f"{info.title or name}{'（必填）' if info.is_required() else ''}" + (
            "，可写多段" if shape.is_list else ""
        )
        yield ""
        yield _noted(f"{'# ' if covered else ''}{marks[0]}{path}{marks[1]}", note)
        yield from _fields(group, path, skip="", hidden=covered, filled=filled)


def _field(name: str, info: FieldInfo, *, hidden: bool, filled: bool) -> str:
    required = info.is_required()
    examples = [str(example) for example in info.examples or ()]
    shown = [json.dumps(example, ensure_ascii=False) for example in examples]
    is_list = shape_of(info.annotation).is_list
    if required and not hidden and not filled:
        note = f"{info.title or name}（必填）" + (f"，如 {'、'.join(examples)}" if examples else "")
        return _noted(f"{name} = {'[]' if is_list else json.dumps('')}", note)
    value = f"[{', '.join(shown)}]" if is_list else (shown[0] if shown else '""')
    note = f"{info.title or name}{'（必填）' if required else ''}"
    return _noted(f"{name} = {value}" if filled and shown else f"# {name} = {value}", note)


def _group_of(info: FieldInfo) -> type[Group] | None:
    item = shape_of(info.annotation).item
    return (
        item if isinstance(item, type) and issubclass(item, Group) and not issubclass(item, Section) else None
    )


def _noted(line: str, note: str) -> str:
    """A line with a comment behind it, in a column of its own."""
    if not note:
        return line
    return f"{line}{' ' * max(2, _COLUMN - columns(line))}# {note}"
