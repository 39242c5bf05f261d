"""The headings of a paper: numbered, of one family, from the data beside each section's prose."""

from collections import Counter
from collections.abc import Sequence

from drafter.errors import TemplateError
from drafter.facts.document import Document
from drafter.facts.given import says_something
from drafter.facts.key import paper_key, turn
from drafter.facts.section import Section
from drafter.templates import read_template

FAMILIES = ("pair", "four", "lever", "adverb")
"""Two verb-object clauses; four characters twice; 以…为抓手，…; one clause with an adverb."""

DIGITS = "〇一二三四五六七八九"


def headings(document: Document) -> tuple[str | None, ...]:
    """「一、…」 for each section; None for those without a heading (opening, closing) and without a fact."""
    family = _family(document)
    found: list[str | None] = []
    seen: dict[str, int] = {}
    number = 0
    for section in document.sections:
        name = section.type_name()
        options = _options(section, family)
        if not options or not says_something(section):
            found.append(None)
            continue
        number += 1
        nth = seen[name] = seen.get(name, -1) + 1
        start = turn(paper_key(document), "heading", name)
        found.append(f"{chinese(number)}、{options[(start + nth) % len(options)]}")
    return tuple(found)


def chinese(number: int) -> str:
    """A number below a hundred as headings are numbered: 十二."""
    tens, ones = divmod(number, 10)
    head = {0: "", 1: "十"}.get(tens, f"{DIGITS[tens]}十")
    return head + (DIGITS[ones] if ones else "")


def _family(document: Document) -> str:
    """The paper's family: of those with a heading for every section, the one that its key gives."""
    sections = [section for section in document.sections if _headed(section) and says_something(section)]
    wanted = Counter(section.type_name() for section in sections)
    full = [
        family
        for family in FAMILIES
        if all(len(_options(section, family)) >= wanted[section.type_name()] for section in sections)
    ] or [family for family in FAMILIES if all(_options(section, family) for section in sections)]
    if not full:
        raise TemplateError("各部分的标题不成一套：请在 prompts 各文件夹的 prose.toml 中补齐同一类标题。")
    return full[turn(paper_key(document), "headings") % len(full)]


def _headed(section: Section) -> bool:
    return bool(read_template(f"{section.type_name()}/prose.toml").get("headings"))


def _options(section: Section, family: str) -> Sequence[str]:
    given = read_template(f"{section.type_name()}/prose.toml").get("headings", {})
    options = given.get(family, ()) if isinstance(given, dict) else ()
    return [options] if isinstance(options, str) else list(options)
