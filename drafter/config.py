"""What a user can say about checking, in one immutable value; only the command line reads it from files."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from re import compile as regex
from types import MappingProxyType
from typing import Literal, get_args

from drafter.errors import InputError

Language = Literal["zh", "en"]
Level = Literal["error", "warning", "note"]

CODE = regex(r"[A-Z]{3}[0-9]{0,3}")


@dataclass(frozen=True, slots=True)
class Config:
    """
    How texts are checked.

    `select` and `ignore` are codes or their beginnings (`PUN`, `COV2`, `PLH101`); an empty `select` is every
    rule that runs by default, and the longer of two beginnings decides. `severity` gives codes another
    grade. `lexicon` holds a user's own set phrases, whose numerals are no figures; `names` the names that may
    stand in any text; `language` is that of the messages; `open` grades what no fact gives as a warning.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Level] = field(default_factory=dict, hash=False)
    lexicon: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    language: Language = "zh"
    open: bool = False

    def __post_init__(self) -> None:
        for name in ("select", "ignore", "lexicon", "names"):
            object.__setattr__(self, name, _words(name, getattr(self, name)))
        for name in ("select", "ignore"):
            _require_codes(name, getattr(self, name))
        object.__setattr__(self, "severity", _grades(self.severity))
        if self.language not in get_args(Language):
            raise InputError(f"设置 language 的值「{self.language}」无法使用：请写 zh 或 en。")
        if not isinstance(self.open, bool):
            raise InputError(f"设置 open 的值「{self.open}」无法使用：请写 true 或 false。")

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Settings travel to other processes by their plain values."""
        severity = dict(self.severity)
        return Config, (
            self.select,
            self.ignore,
            severity,
            self.lexicon,
            self.names,
            self.language,
            self.open,
        )


def _words(name: str, given: Iterable[str]) -> tuple[str, ...]:
    words = None if isinstance(given, str | Mapping) or not isinstance(given, Iterable) else tuple(given)
    if words is None or not all(isinstance(word, str) and word.strip() for word in words):
        raise InputError(f'设置 {name} 的值「{given}」无法使用：请写成词语的列表，如 ["甲", "乙"]。')
    return tuple(word.strip() for word in words)


def _require_codes(name: str, codes: Iterable[str]) -> None:
    for code in codes:
        if not CODE.fullmatch(code):
            raise InputError(
                f"设置 {name} 中的「{code}」不是规则代码：请写 PUN、COV2 或 PLH101 这样的代码或其开头。"
            )


def _grades(given: Mapping[str, Level]) -> Mapping[str, Level]:
    if not isinstance(given, Mapping):
        raise InputError(f'设置 severity 的值「{given}」无法使用：请写成表，如 {{PUN = "note"}}。')
    _require_codes("severity", given)
    for code, level in given.items():
        if level not in get_args(Level):
            raise InputError(
                f"设置 severity 中 {code} 的值「{level}」无法使用：请写 error、warning 或 note。"
            )
    return MappingProxyType(dict(given))
