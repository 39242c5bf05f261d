"""What is seen of a draft in the making: sections as they are done, and their sentences as they come."""

from collections import defaultdict
from typing import TextIO

from drafter.console.speech import Speech
from drafter.console.streams import put
from drafter.drafting.events import Event

PROVED, UNPROVED = "✓", "？"


class Progress:
    """
    Writes what happens, section by section in the order of the paper.

    Sections are drafted side by side: one that comes before its turn is held back until the others are done.
    A sentence bears ✓ only once it has been checked; where what stands in the end is not what was shown, it is
    shown again.
    """

    def __init__(self, say: Speech, stream: TextIO, *, sentences: bool) -> None:
        self._say = say
        self._stream = stream
        self._sentences = sentences
        self._turn = 0
        self._held: dict[int, list[str]] = defaultdict(list)
        self._shown: dict[int, str] = defaultdict(str)
        self._done: set[int] = set()

    def __call__(self, event: Event) -> None:
        """Take in what happened."""
        for line in self._lines(event):
            self._held[event.section].append(line)
        if event.kind == "done":
            self._done.add(event.section)
        self._flush()
        while self._turn in self._done:
            self._turn += 1
            self._flush()

    def _flush(self) -> None:
        for line in self._held.pop(self._turn, []):
            put(line, self._stream)

    def _lines(self, event: Event) -> list[str]:
        say, title = self._say, event.title
        match event.kind:
            case "sentence" if self._sentences:
                self._shown[event.section] += event.text
                return [f"{PROVED if event.proved else UNPROVED} {event.text}"]
            case "again":
                self._shown[event.section] = ""
                wait = f"{event.wait:.1f}"
                return [
                    say(
                        f"{title}：{event.text}，{wait} 秒后重试。",
                        f"{title}: again in {wait} s. {event.text}",
                    )
                ]
            case "checked" if event.faults:
                return [say(f"{title}：有 {event.faults} 处要改。", f"{title}: {event.faults} to mend.")]
            case "offline":
                return [say(f"{title}：{event.text}改用离线文稿。", f"{title}: offline prose. {event.text}")]
            case "done":
                return self._end(event)
            case _:
                return []

    def _end(self, event: Event) -> list[str]:
        say, title = self._say, event.title
        outcome = say("已证明", "proved") if event.proved else say("未能证明", "not proved")
        final = [line for line in event.text.splitlines() if line.strip()]
        same = self._shown[event.section] == "".join(final)
        if not self._sentences or same:
            return [f"{title}：{outcome}"]
        return [say(f"{title}：{outcome}，定稿如下。", f"{title}: {outcome}, as follows."), *final]
