"""How values stand in prose: as typed, with widths made equal, lists joined."""

from collections.abc import Sequence

from drafter.facts.figures import Figure
from drafter.facts.types import FactValue, Person, Quoted, Title
from drafter.patterns.glue import measured
from drafter.patterns.labels import led_in
from drafter.text.outline import hanzi_numeral
from drafter.text.regex import regex

WIDE = {
    ord(wide): narrow for wide, narrow in zip("０１２３４５６７８９％．", "0123456789%.", strict=True)
} | {code: code - 0xFEE0 for code in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
NARROW = regex(r"(?<=[\u3400-\u9fff”》）])[,;:!?]|(?<=[\u3400-\u9fff])[(]|[)](?=[\u3400-\u9fff，。；、]|$)")
FULL = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）"}
STOPS = "。；，、：.;, "
MOST_ITEMS = 10
"""Items up to which a list is numbered."""
INNER_STOP = regex(r"[。；！？]")
CROWDED = 70
"""Characters from which clauses in a row are kept apart by semicolons."""
LINKED = regex(r"[和与及并]")
CLINGING = regex(r"表示|[得受]到|引起|供")
"""Beginnings of an item that shares the subject of the item before: a comma stands between them."""
ONE_SENTENCE = 130
"""Characters of a list above which it is no one sentence: no sentence of a paper has more than 150."""
LONG_LIST = 100
"""Characters from which the items of a list are sentences of their own."""
OPENING, CLOSING = "《“", "》”"


def surface(value: FactValue, form: str = "") -> str:
    """One value as it stands in a sentence."""
    text = " ".join(value.text.translate(WIDE).split())
    if isinstance(value, Figure):
        return f"{led_in(value.label, value.stated_kind, text)}{value.post}{text}"
    if value.is_open:
        return text
    if isinstance(value, Person):
        return _person(text, value.post.strip(), member=form == "委员")
    if isinstance(value, Title):
        return text if text.startswith("《") and text.endswith("》") else f"《{text}》"
    if isinstance(value, Quoted):
        return text if text.startswith("“") and text.endswith("”") else f"“{text.strip('“”')}”"
    if any(mark in text for mark in FULL):
        text = NARROW.sub(lambda mark: FULL[mark.group()], text)
    return text.strip(STOPS)


def _person(name: str, post: str, *, member: bool) -> str:
    """A leader is post and name, a member name and 「委员」."""
    if post == "委员" or (member and not post):
        return name if name.endswith("委员") else f"{name}委员"
    return f"{post}{name}"


def joined(values: Sequence[FactValue], form: str = "") -> str:
    """A list as it stands in a sentence; `form` is what stands between its items, or how they are told."""
    texts = [surface(value, form) for value in values]
    if form == "enum":
        return enumerated(texts)
    marked = all(text[0] in OPENING and text[-1] in CLOSING for text in texts)
    if form in ("", "、", "委员") and marked:
        return "".join(texts)
    return _clauses(texts, form) if form not in ("", "委员") else _noun_list(texts, values)


def _noun_list(texts: Sequence[str], values: Sequence[FactValue]) -> str:
    """甲、乙和丙; clauses are parted by commas, items with an 和 of their own by 以及."""
    if any("，" in text or INNER_STOP.search(text) for text in texts):
        return _clauses(texts, "，")
    if len(texts) == 1 or isinstance(values[0], Person):
        return "、".join(texts)
    if any(LINKED.search(text) for text in texts):
        return "以及".join(texts) if len(texts) == 2 else "、".join(texts)
    return "和".join(("、".join(texts[:-1]), texts[-1]))


def _clauses(texts: Sequence[str], mark: str) -> str:
    """Items between marks, which give way to stronger ones where items are long or hold stops."""
    if any(INNER_STOP.search(text) for text in texts):
        mark = "。"
    elif mark == "，" and measured("".join(texts)) > CROWDED:
        mark = "；" if measured("".join(texts)) <= ONE_SENTENCE else "。"
    parting = mark in "。；"
    return texts[0] + "".join(
        f"{'，' if parting and CLINGING.match(text) else mark}{text}" for text in texts[1:]
    )


def enumerated(texts: Sequence[str]) -> str:
    """A list inside a sentence: 一是…；二是…, without its last stop."""
    return "".join(listed(texts)).strip(STOPS)


def numbered(style: str, number: int) -> str:
    """The number of an item in a style, which is that of the first item: 「一是」, 「1.」, 「（1）」, 「（一）」."""
    return style.replace("一", hanzi_numeral(number)).replace("1", str(number))


def listed(texts: Sequence[str], style: str = "一是") -> list[str]:
    """
    The items of a list, each with its number and its stop.

    Semicolons stand between items of one sentence each, full stops as soon as one holds a stop or the whole is
    long; one item, or more than ten, have no numbers.
    """
    bare = [text.strip(STOPS) for text in texts]
    long = measured("".join(bare)) > LONG_LIST
    mark = "。" if long or any(INNER_STOP.search(text) for text in bare) else "；"
    several = 2 <= len(bare) <= MOST_ITEMS
    heads = [numbered(style, number) if several else "" for number in range(1, len(bare) + 1)]
    marks = [mark] * (len(bare) - 1) + ["。"]
    return [f"{head}{text}{end}" for head, text, end in zip(heads, bare, marks, strict=True)]
