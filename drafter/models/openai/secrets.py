"""What must never be shown: keys, organisation ids, passwords in addresses; and what a server says, fit to quote."""

from collections.abc import Iterable
from dataclasses import dataclass
from re import compile as regex

HIDDEN = "***"
LONGEST = 160
"""How many characters of a server's message are quoted."""

_SHAPES = regex(
    r"(?:sk|rk|pk|org|proj|sess)-[A-Za-z0-9_*-]{6,200}"
    r"|[Bb]earer +[A-Za-z0-9._~+/=*-]{4,400}"
    r"|://[^/@\s]{1,200}@"
)
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Secrets:
    """The secrets of one client, and whatever looks like one."""

    values: tuple[str, ...] = ()

    @classmethod
    def of(cls, values: Iterable[str | None]) -> "Secrets":
        """The secrets among these values; what is too short to be one would hide innocent words."""
        found = {value.strip() for value in values if value and len(value.strip()) >= _SHORTEST}
        return cls(tuple(sorted(found, key=lambda value: (-len(value), value))))

    def hide(self, text: str) -> str:
        """The text with every secret blotted out."""
        for value in self.values:
            text = text.replace(value, HIDDEN)
        return text

    def quote(self, text: str) -> str:
        """A server's message as one short line without secrets."""
        line = "".join(character if character.isprintable() else " " for character in self.hide(text))
        line = " ".join(_SHAPES.sub(HIDDEN, line).split())
        return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
