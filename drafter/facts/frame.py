"""The root of a facts file: which keys are the frame (genre, sections, complete, accept), which are facts."""

from collections.abc import Mapping
from typing import NamedTuple

from drafter.facts.facts import Accept
from drafter.facts.names import folded, nearest
from drafter.facts.where import Faults, Where

_KEYS = {
    "genre": ("genre", "文种", "体裁"),
    "sections": ("sections", "部分", "各部分", "章节"),
    "facts": ("facts", "事实"),
    "complete": ("complete", "完整"),
    "accept": ("accept", "认可", "接受"),
    "length": ("length", "篇幅"),
    "may": ("may", "可略"),
}
OF_PAPERS = ("length", "may")
"""What says something of a whole paper; in a plain list such a key is a fact's label."""
FRAME = {folded(key): name for name, keys in _KEYS.items() for key in keys}
_ACCEPT = {
    "code": "code",
    "代码": "code",
    "编码": "code",
    "text": "text",
    "原文": "text",
    "reason": "reason",
    "理由": "reason",
}
_YES = {"true": True, "是": True, "yes": True, "false": False, "否": False, "no": False}


class Root(NamedTuple):
    """The root of a file: the frame by its names, each with the key as typed, and everything else."""

    frame: dict[str, tuple[str, object]]
    rest: dict[str, object]

    def given(self, name: str) -> object:
        """What the frame gives under a name; None where it gives nothing."""
        return self.frame.get(name, ("", None))[1]

    def where(self, name: str) -> Where:
        """The place of a key of the frame."""
        return Where().at(name, self.frame.get(name, (name, None))[0])


def split_root(table: Mapping[str, object], faults: Faults) -> Root:
    """The frame and the rest of a root; a key of the frame given twice is a fault."""
    root = Root({}, {})
    for typed, value in table.items():
        name = FRAME.get(folded(str(typed)))
        if name is None:
            root.rest[str(typed)] = value
        elif name in root.frame:
            faults.add(
                Where().at(name, typed),
                f"「{name}」写了两次（「{root.frame[name][0]}」和「{typed}」）：请只留一处。",
            )
        else:
            root.frame[name] = (str(typed), value)
    return root


def read_complete(root: Root, faults: Faults) -> bool:
    """Whether the text may say no more than was given; True unless it says otherwise."""
    given = root.given("complete")
    if given is None:
        return True
    known = given if isinstance(given, bool) else _YES.get(str(given).strip().casefold())
    if known is None:
        faults.add(root.where("complete"), f"「{given}」应为 true（是）或 false（否）。")
        return True
    return known


def read_accept(root: Root, faults: Faults) -> tuple[Accept, ...]:
    """The findings that are accepted; each needs code, text and reason."""
    given = root.given("accept")
    if given is None:
        return ()
    where = root.where("accept")
    items = given if isinstance(given, list | tuple) else [given]
    accepted = []
    for index, item in enumerate(items):
        place = where.at(index, index) if isinstance(given, list | tuple) else where
        one = _accept(item, place, faults)
        if one is not None:
            accepted.append(one)
    return tuple(accepted)


def _accept(item: object, where: Where, faults: Faults) -> Accept | None:
    if not isinstance(item, Mapping):
        faults.add(where, f'「{item}」应写明 code、text、reason 三项，如 code = "ERA801"。')
        return None
    parts: dict[str, str] = {}
    for key, value in item.items():
        name = _ACCEPT.get(folded(str(key)), "")
        if not name:
            close = nearest(str(key), _ACCEPT)
            hint = f"是不是「{close}」？" if close else ""
            faults.add(where.at(str(key), key), f"没有「{key}」这一项。{hint}可用的有：code、text、reason。")
        elif value is not None and str(value).strip():
            parts[name] = str(value).strip()
    lacking = [name for name in ("code", "text", "reason") if name not in parts]
    if lacking:
        said = {"code": "code（代码，如 ERA801）", "text": "text（原文）", "reason": "reason（理由）"}
        faults.add(
            where, f"认可一处问题要写明代码、原文和理由，缺少：{'、'.join(said[name] for name in lacking)}。"
        )
        return None
    return Accept(parts["code"].upper(), parts["text"], parts["reason"])
