"""Pieces put together to a sentence: marks settled, doubled words dropped, long sentences cut."""

from drafter.text.regex import regex

MARKS = "、，；：。"
"""Marks by strength: where two meet, the stronger stays."""
SOFT_STOP = "／"
SOFT_COMMA = "＼"
SOFT = regex(f"([{SOFT_STOP}{SOFT_COMMA}])")
LONG = 56
"""Characters from which a soft stop in front of words is a full stop."""
TOO_LONG = 120
"""Characters between two stops above which a soft comma is made a full stop after all."""
APART = 20
"""Characters that must stand on either side of such a stop."""
OVERLONG = 100
"""Characters from which it is one in front of a value, too, whose subject nobody knows."""
DIGITS = regex(r"[0-9][0-9.,]*")
DEPENDENT = regex(
    r"[得受]到|引起|提出意见|列入|写入|[为对被使让供并]|有效|促进|促使|推动|表示|取得|完成|创作|成为|实现|其中"
)
"""Beginnings that take their subject from the clause before, so that no full stop may stand in front."""
LAST_STOP = regex(r"[。；：！？]")
ECHO = "共约近的了等就对在将被由已为从至到于"
"""Single characters that must not stand twice where words and a value meet."""


def measured(text: str) -> int:
    """The length of a text, in which a figure counts as one character, so that no digit moves a stop."""
    return len(DIGITS.sub("0", text))


class Glue:
    """A sentence as it grows; `words` come from a pattern, `value` from a fact and is never cut."""

    __slots__ = ("_after_value", "_places", "_soft", "text")

    def __init__(self, text: str = "") -> None:
        self.text = text
        self._places: list[int] = []
        self._after_value = False
        self._soft = ""

    def words(self, words: str) -> None:
        """Add words of a pattern."""
        for stretch in SOFT.split(words):
            if stretch in (SOFT_STOP, SOFT_COMMA):
                self._soft = stretch
            elif stretch:
                self._words(stretch)

    def _words(self, words: str) -> None:
        body = words.lstrip(MARKS)
        for mark in words[: len(words) - len(body)]:
            self._mark(mark)
        if body:
            self._settle(body, LONG)
            overlap = self._overlap(body) if self._after_value else 0
            self.text += body[overlap:]
            self._after_value = False

    def value(self, value: str) -> None:
        """Add a value."""
        self._settle(value, OVERLONG)
        overlap = 0 if self._after_value else self._overlap(value)
        self.text += value[overlap:]
        self._after_value = True

    def _settle(self, following: str, limit: int) -> None:
        """Make a soft mark hard, now that it is known what follows it."""
        soft, self._soft = self._soft, ""
        if not self._after_value and self.text[-1:] not in MARKS:
            return
        dependent = DEPENDENT.match(following) is not None
        if soft == SOFT_STOP:
            self._mark("。" if self._since_stop() >= limit and not dependent else "，")
            if not dependent and self.text.endswith("，"):
                self._places.append(len(self.text) - 1)
        elif soft == SOFT_COMMA and not dependent:
            self._mark("，")

    def _mark(self, mark: str) -> None:
        if not self.text or (mark == "、" and not self._after_value):
            return
        last = self.text[-1]
        if last not in MARKS:
            self.text += mark
        elif MARKS.index(mark) > MARKS.index(last):
            self.text = self.text[:-1] + mark
        self._after_value = False

    def _overlap(self, following: str) -> int:
        """How many characters that follow stand there already: 二次会议 + 会议以来."""
        for size in range(min(8, len(self.text), len(following)), 1, -1):
            head = following[:size]
            if self.text.endswith(head) and all("\u3400" <= character <= "\u9fff" for character in head):
                return size
        return int(bool(following) and following[0] in ECHO and self.text.endswith(following[0]))

    def cut(self) -> str:
        """The sentence, in which a stretch without a stop that grew too long has one at a soft comma."""
        text = self.text
        while place := max(self._places, key=lambda place: _worth(text, place), default=0):
            if _worth(text, place) < APART:
                break
            text = f"{text[:place]}。{text[place + 1 :]}"
        return text

    def _since_stop(self) -> int:
        return measured(LAST_STOP.split(self.text)[-1])


def _worth(text: str, place: int) -> int:
    """How well a comma parts a stretch that is too long: the length of the shorter side."""
    before = measured(LAST_STOP.split(text[:place])[-1])
    after = measured(LAST_STOP.split(text[place + 1 :])[0])
    return min(before, after) if text[place] == "，" and before + after > TOO_LONG else 0


def finished(text: str, *, runs_on: bool = False) -> str:
    """A sentence with its stop; one that leads into a list keeps its colon, one that runs on its comma."""
    bare = text.strip("、，；。 ")
    if bare and runs_on:
        return f"{bare}，"
    return bare if bare.endswith(("：", "！", "？")) or not bare else f"{bare}。"
