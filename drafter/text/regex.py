"""
Regular expressions that are compiled where they are first used.

There are hundreds, each text needs few of them, and compiling all of them takes longer than drafting.
"""

import re
from typing import cast

_NAMES = tuple(name for name in dir(re.Pattern) if not name.startswith("_"))


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern like that of `re.compile`, except that a fault in it shows at its first use."""
    return cast("re.Pattern[str]", _Unused(source, flags))


class _Unused:
    """Stands for a pattern: once asked for anything it compiles it, and from then on holds all that a pattern has."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _NAMES:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        vars(self).update({each: getattr(compiled, each) for each in _NAMES})
        return getattr(compiled, name)
