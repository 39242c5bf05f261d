"""
Slots: ⟦F7 立案件数⟧ stands for one value in all that a model is sent, and gives way to it in what comes back.

A slot stands for the whole value, with unit, hedge, post and brackets. Models bend slots in small ways: other
brackets, no label, a unit or a 《 said once more. What is beyond doubt is put right here; what is not stays a
slot, which the checker finds.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from re import Match

from drafter.text.regex import regex

OPEN, CLOSE = "⟦", "⟧"

_SLOT = regex(
    r"[⟦\[【〔]{1,2} ?[FＦ] ?(?P<number>[0-9]{1,5})(?P<label>[^⟦⟧\[\]【】〔〕\n]{0,40})[⟧\]】〕]{1,2}"
    r"|⟦(?P<named>[^⟦⟧F\n][^⟦⟧\n]{0,40})⟧"
    r"|⟦ ?F(?P<torn>[0-9]{1,5})(?P<rest>[ 　][^⟦⟧\n，。；、]{1,20})?"
)
_UNIT = regex(r"[^0-9一二三四五六七八九十百千万亿两零〇.]{1,6}$")
_PAIRS = {"《": "》", "“": "”", "「": "」"}
_HEDGES = ("约", "近", "超过", "不足", "第", "共")


@dataclass(frozen=True, slots=True)
class Slot:
    """
    One slot.

    `value` is what takes its place; `again` what does so where it stands a second time, if that is another
    (the name without the post); `fact` the id of the fact that it belongs to, `section` that of the fact.
    """

    number: int
    label: str
    value: str
    fact: str
    section: int | None
    again: str = ""

    @property
    def mark(self) -> str:
        """The slot as a model sees it."""
        return f"{OPEN}F{self.number} {self.label}{CLOSE}" if self.label else f"{OPEN}F{self.number}{CLOSE}"


def opened(text: str, slots: Mapping[int, Slot], section: int) -> str:
    """The text with values in place of its slots; a slot that cannot be told stays, as ⟦…⟧."""
    seen: set[int] = set()
    pieces: list[str] = []
    end = 0
    for found in _SLOT.finditer(text):
        slot, tail = _meant(found, slots, section)
        pieces.append(text[end : found.start()])
        end = found.end()
        if slot is None:
            pieces.append(_unknown(found))
            continue
        value = slot.again if slot.number in seen and slot.again else slot.value
        seen.add(slot.number)
        value, skipped = _joined("".join(pieces)[-12:], value, tail + text[end : end + 8])
        end += max(0, skipped - len(tail))
        pieces.append(value + tail[skipped:])
    return "".join((*pieces, text[end:]))


def repeated(text: str, slots: Mapping[int, Slot], section: int) -> frozenset[str]:
    """The facts whose slot stands in a text more than once."""
    meant = [slot.fact for found in _SLOT.finditer(text) if (slot := _meant(found, slots, section)[0])]
    return frozenset(fact for fact, times in Counter(meant).items() if times > 1)


def _meant(found: Match[str], slots: Mapping[int, Slot], section: int) -> tuple[Slot | None, str]:
    """The slot that is meant, and words that were swallowed with it."""
    named = found["named"]
    if named is not None:
        own = [slot for slot in slots.values() if slot.label == named.strip() and slot.section == section]
        return (own[0] if len(own) == 1 else None), ""
    torn = found["torn"]
    slot = slots.get(int(torn if torn is not None else found["number"]))
    if torn is not None:
        rest = found["rest"] or ""
        label = f" {slot.label}" if slot and slot.label else ""
        return slot, rest.removeprefix(label) if label and rest.startswith(label) else rest
    label = (found["label"] or "").strip(" 　:：")
    # A number with the label of another slot may mean either.
    if slot is not None and label and label != slot.label and _is_other(label, slot, slots):
        return None, ""
    return slot, ""


def _is_other(label: str, slot: Slot, slots: Mapping[int, Slot]) -> bool:
    return any(other.label == label for other in slots.values() if other is not slot)


def _unknown(found: Match[str]) -> str:
    return f"{OPEN}{found.group().strip('⟦⟧[]【】〔〕')}{CLOSE}"


def _joined(before: str, value: str, behind: str) -> tuple[str, int]:
    """The value without what is said before it already, and how much behind it says its unit once more."""
    for left, right in _PAIRS.items():
        if value.startswith(left) and before.endswith(left):
            value = value[1:]
            if value.endswith(right) and behind.startswith(right):
                value = value[:-1]
            return value, 0
    value = next(
        (value[len(hedge) :] for hedge in _HEDGES if value.startswith(hedge) and before.endswith(hedge)),
        value,
    )
    unit = _UNIT.search(value)
    if unit and unit.start() and behind.startswith(unit.group()):
        return value, len(unit.group())
    return value, 0
