"""
A facts file with facts more, and with facts that need not be stated any more; the rest stays as it was typed.

What a revision added becomes a fact with a label of its own. What it lost is not thrown away: it may still be
stated, but need not (`use = "may"`, or the key `may` of a paper's facts); a line of a list is put behind a #.
"""

import json

from drafter.errors import FactsError
from drafter.facts.adopted import Adopted, line_start, place_of
from drafter.facts.facts import Facts
from drafter.facts.load import form_of, load_facts, parse_facts
from drafter.facts.own import is_file_name
from drafter.text.regex import regex

_TABLE = regex(r"(?m)^\[")
_MAY = {"toml": regex(r"(?m)^(?:may|可略)\s*=\s*\["), "json": regex(r'"(?:may|可略)"\s*:\s*\[')}
_FREE = regex(r"(?m)^(?:figures|数据)\s*=\s*\[[ \t]*$")
_LOST = "# 改稿删去："


def with_added(text: str, suffix: str, facts: Facts, label: str, value: str) -> str | None:
    """The text of a file with one fact more; None where there is no place for it."""
    form = form_of(text, suffix)
    if form == "lines":
        return _sound(f"{_ended(text)}{label}：{value}\n", suffix, facts, value)
    entry = f"{{label = {_quoted(label)}, value = {_quoted(value)}}}"
    data = parse_facts(text, suffix).data
    if form == "json":
        return (
            _sound(_json_with(text, label, value), suffix, facts, value) if isinstance(data, list) else None
        )
    if facts.document is not None:
        free = _FREE.search(text)
        more = (
            f"{text[: free.end()]}\n    {entry},{text[free.end() :]}"
            if free
            else f'{_ended(text)}\n[[sections]]\ntype = "free"\nfigures = [\n    {entry},\n]\n'
        )
        return _sound(more, suffix, facts, value)
    if _TABLE.search(text):
        more = f"{_ended(text)}\n[[facts]]\nlabel = {_quoted(label)}\nvalue = {_quoted(value)}\n"
        return _sound(more, suffix, facts, value)
    return _sound(f"{_ended(text)}{_quoted(label)} = {_quoted(value)}\n", suffix, facts, value)


def without(text: str, suffix: str, facts: Facts, fact: str) -> str | None:
    """The text of a file of which a fact need not be stated any more; None where that cannot be said in it."""
    form = form_of(text, suffix)
    if facts.document is not None:
        return _sound(_with_may(text, form, fact), suffix, facts)
    given = next((each for each in facts.facts if each.id == fact), None)
    parsed = parse_facts(text, suffix)
    place = given and place_of(parsed.data, facts, Adopted(fact, given.text, ""))
    if given is None or not place:
        return None
    keys, leaf = place
    start = line_start(text, parsed.line_of(keys) or 1)
    if isinstance(keys[-1], int):
        return None  # one of several values of a label
    if form == "json":
        at = text.find(json.dumps(leaf, ensure_ascii=False), start)
        end = at + len(json.dumps(leaf, ensure_ascii=False))
        return _sound(f'{text[:end]}, "use": "may"{text[end:]}', suffix, facts) if at >= 0 else None
    if form == "toml" and len(keys) > 2:
        end = (text.find("\n", start) + 1) or len(text)
        line = text[start:end].lstrip()
        return _sound(f'{text[:end]}use = "may"\n{text[end:]}', suffix, facts) if "{" not in line else None
    return _sound(f"{text[:start]}{_LOST}{text[start:]}", suffix, facts)


def _with_may(text: str, form: str, fact: str) -> str:
    """The text of a paper's facts that names a fact among those that may be left out."""
    known = _MAY[form].search(text)
    if known:
        return f"{text[: known.end()]}{_quoted(fact)}, {text[known.end() :]}"
    if form == "json":
        at = text.index("{") + 1
        return f'{text[:at]}"may": [{_quoted(fact)}], {text[at:]}'
    table = _TABLE.search(text)
    at = table.start() if table else len(text)
    return f"{text[:at]}may = [{_quoted(fact)}]    # 改稿删去\n\n{text[at:]}"


def _json_with(text: str, label: str, value: str) -> str:
    at = text.rindex("]")
    before = text[:at].rstrip()
    comma = "" if before.endswith("[") else ","
    entry = json.dumps({"label": label, "value": value}, ensure_ascii=False)
    return f"{before}{comma}\n {entry}{text[at:]}"


def _sound(text: str, suffix: str, facts: Facts, value: str = "") -> str | None:
    """The text, if its facts can be read and state what was added."""
    data = parse_facts(text, suffix)
    if data.problems:
        return None
    given = data.data
    if not isinstance(given, dict | list):
        return None
    genre = given.get("genre") if isinstance(given, dict) else None
    if isinstance(genre, str) and is_file_name(genre):
        return text  # found from the file's own folder alone
    try:
        read = load_facts(given, genre=type(facts.document) if facts.document is not None else None)
    except FactsError:
        return None
    return text if not value or any(fact.text == value for fact in read.facts) else None


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
