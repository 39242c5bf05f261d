"""What was learned as the files of a genre of one's own: a module, a frame, and patterns beside each section."""

import json
import re
from collections.abc import Iterator, Sequence

from drafter.errors import TemplateError
from drafter.facts.types import (
    Date,
    DocumentNumber,
    Ordinal,
    Organisation,
    Person,
    Phrase,
    Place,
    Quantity,
    Quoted,
    Rate,
    Title,
)
from drafter.facts.value import FactValue
from drafter.papers.learning import OPENING, Learned, LearnedField, LearnedSection
from drafter.text.regex import regex
from drafter.text.values import Kind

MODULE = "genre.py"
_TYPES: dict[Kind, type[FactValue]] = {
    Kind.QUANTITY: Quantity, Kind.RATE: Rate, Kind.DATE: Date, Kind.ORDINAL: Ordinal, Kind.PERSON: Person,
    Kind.ORGANISATION: Organisation, Kind.PLACE: Place, Kind.TITLE: Title, Kind.DOCUMENT: DocumentNumber,
    Kind.QUOTED: Quoted,
}  # fmt: skip
_FAMILY = "sample"
"""The family of headings as the samples have them."""
_AHEAD = regex("计划|打算|准备|安排|下一步|下半年|明年|今后|目标|重点")
"""What a heading says of work that is still to be done."""
_SHOWN = 3


def genre_files(learned: Learned) -> dict[str, str]:
    """The files by their paths inside the folder."""
    sections = [(f"section_{_letter(at)}", section) for at, section in enumerate(learned.sections)]
    files = {MODULE: "\n".join(_module(learned, sections))}
    files["prompts/learned_genre/frame.toml"] = "\n".join(_frame(learned, sections))
    for kind, section in sections:
        files[f"prompts/{kind}/prose.toml"] = "\n".join(_prose(section))
    return files


def _module(learned: Learned, sections: Sequence[tuple[str, LearnedSection]]) -> Iterator[str]:
    used = {_type(each) for _, section in sections for each in section.fields} | {"Point"}
    yield f'"""{learned.title}：从范文学来的文种，可以修改名称、类型、次序和例子。"""'
    yield ""
    yield "from typing import ClassVar"
    yield ""
    yield "from drafter.facts.document import Document"
    yield "from drafter.facts.section import Section, label, labels"
    yield f"from drafter.facts.types import {', '.join(sorted(used))}"
    for kind, section in sections:
        yield from ("", "", f"class {_class(kind)}(Section):")
        yield f'    """{_plain(section.title)}，取自{_plain("、".join(dict.fromkeys(section.samples)))}。"""'
        yield ""
        yield f"    title: ClassVar[str] = {_quoted(section.title)}"
        yield from (_line(each) for each in section.fields)
        yield (
            "    points: tuple[Point, ...] = "
            f"labels({_quoted(f'{section.title}的其他内容')}, aliases=['内容'], examples={_listed(section.points)})"
        )
    yield from ("", "", "class LearnedGenre(Document):", f'    """{learned.title}."""', "")
    yield f"    title: ClassVar[str] = {_quoted(learned.title)}"
    order = ", ".join(_class(kind) for kind, _ in sections)
    yield f"    order: ClassVar[tuple[type[Section], ...]] = ({order},)"
    yield ""


def _line(each: LearnedField) -> str:
    options = f"{_quoted(each.label)}, examples={_listed(each.examples)}"
    if each.unit and _type(each) == "Quantity":
        options += f", unit={_quoted(each.unit)}"
    if each.is_list:
        return f"    {each.name}: tuple[{_type(each)}, ...] = labels({options})"
    return f"    {each.name}: {_type(each)} | None = label({options})"


def _type(each: LearnedField) -> str:
    """The type that reads the examples; what none reads is kept as it is."""
    kind = _TYPES.get(each.kind, Phrase)
    try:
        for example in each.examples:
            kind.read(example)
    except ValueError:
        return Phrase.__name__
    return kind.__name__


def _frame(learned: Learned, sections: Sequence[tuple[str, LearnedSection]]) -> Iterator[str]:
    yield f"# {learned.title}：题目、标题和落款"
    yield f'title = "[{{issuer}}][{{period}}]{learned.title}"'
    yield 'signature = ["{issuer}", "{date}"]'
    yield f'families = ["{_FAMILY}"]'
    yield 'numbering = "一、"'
    yield f'mood = "{learned.mood}"'
    yield ""
    for above in dict.fromkeys(section.above for _, section in sections if section.above):
        yield from ("[[part]]", f"heading = {_quoted(_literal(above))}")
        own = [kind for kind, section in sections if section.above == above]
        yield f"sections = {json.dumps(own)}"
        yield from ('mood = "plan"', "") if _AHEAD.search(above) else ("",)


def _prose(section: LearnedSection) -> Iterator[str]:
    yield f"# {section.title}：句式取自范文，花括号里是事实，可以修改"
    if not section.patterns:
        yield "part = []"
    if section.title != OPENING:
        yield from ("", "[headings]", f"{_FAMILY} = {_listed(section.headings or [section.title])}")
    for pattern in section.patterns:
        yield from ("", f"# 取自{_plain(pattern.sample)}", "[[part]]", "[[part.pattern]]")
        yield f"text = {_quoted(pattern.text)}"
    yield ""


def _class(kind: str) -> str:
    return "".join(part.capitalize() for part in kind.split("_"))


def _letter(number: int) -> str:
    if number >= 26 * 27:
        raise TemplateError("范文的部分太多：请少给几篇，或分成几个文种。")
    return chr(ord("a") + number) if number < 26 else _letter(number // 26 - 1) + _letter(number % 26)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _listed(texts: Sequence[str]) -> str:
    return json.dumps(list(dict.fromkeys(texts))[:_SHOWN], ensure_ascii=False)


def _literal(text: str) -> str:
    """Words without the marks of the grammar of patterns."""
    return re.sub(r"[{}\[\]｜／＼]", "", text)


def _plain(text: str) -> str:
    """Words for a comment or a docstring."""
    return text.replace("\\", "/").replace('"', "”").replace("\n", " ")
