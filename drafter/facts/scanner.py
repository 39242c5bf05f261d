"""
Values of TOML and JSON as an input method leaves them, made such that a strict parser reads them.

The scanner copies a text token by token. Outside strings it makes quotes, colons, equals signs, commas,
brackets, digits and white space half-width; what it cannot mend it reports, and goes on behind it, so that
all faults of a file are found in one reading. It notes where each key and element begins.
"""

import json
import re
from typing import NamedTuple

from drafter.facts.marks import (
    BARE_ALONE,
    BARE_INSIDE,
    CLOCK,
    CLOSE_CURLY,
    CLOSE_SQUARE,
    COMMAS,
    DAY,
    DEPTH,
    HEADER_LINE,
    LONGEST_NUMBER,
    NUMBER,
    OPEN_CURLY,
    OPEN_SQUARE,
    PAIR_LINE,
    SEPARATORS,
    STOP_ALONE,
    STOP_INSIDE,
    STOP_KEY,
    WORDS,
)
from drafter.facts.parsed import Path
from drafter.facts.quotes import is_quote, key_name, read_quoted, unquoted
from drafter.facts.tape import Tape
from drafter.facts.wording import shortened
from drafter.text.normal import normalized


class TooDeepError(ValueError):
    """Brackets stand within brackets further than any facts file needs."""


class Key(NamedTuple):
    """A key as it stands, without its marks, and where."""

    raw: str
    name: str
    offset: int


class Scanner(Tape):
    """The values of a text, copied one after the other."""

    def value(self, path: Path, *, inside: bool, depth: int = 0) -> None:
        """Copy one value; `inside` brackets it also ends at a comma or a closing bracket."""
        if depth > DEPTH:
            raise TooDeepError
        if is_quote(self.char):
            self._string(inside=inside)
        elif self.char and self.char in OPEN_SQUARE:
            self._array(path, depth)
        elif self.char and self.char in OPEN_CURLY:
            self._table(path, depth)
        else:
            self._bare(inside=inside)

    def _string(self, *, inside: bool) -> None:
        start = self.at
        triple = self.text[start : start + 3]
        if self.separator == "=" and triple in ('"""', "'''"):
            end = self.text.find(triple, start + 3)
            if end < 0:
                self.complain(start, f"三个引号 {triple} 开头的内容没有用三个引号结束：请补上。")
            stop = len(self.text) if end < 0 else end + 3
            self.emit(self.text[start:stop] if end >= 0 else '""', start)
            self.at = stop
            return
        found = read_quoted(self.text, start, STOP_INSIDE if inside or self.separator == ":" else STOP_ALONE)
        if found is None:
            rest = self.text[start + 1 : self.line_end()].rstrip()
            self.complain(start, f"「{shortened(rest)}」的引号没有配对：请在末尾补上引号。")
            self.emit(json.dumps(rest, ensure_ascii=False), start)
            self.at = self.line_end()
        else:
            as_is = found.content is None
            self.emit(
                self.text[start : found.end] if as_is else json.dumps(found.content, ensure_ascii=False),
                start,
            )
            self.at = found.end

    def _bare(self, *, inside: bool) -> None:
        start = self.at
        found = (BARE_INSIDE if inside or self.separator == ":" else BARE_ALONE).match(self.text, start)
        raw = found.group() if found else ""
        word = normalized(raw).replace("—", "-").strip().rstrip("。;")
        self.at = start + len(raw)
        if not word:
            if self.char and self.char in "#＃":
                self.at += 1
            self.complain(start, "这里没有写值：请补上，没有的话删去这一项。")
            self.emit('""', start)
        elif word[0] in SEPARATORS:
            self.complain(start, f"这里多了一个「{word[0]}」：请删去。")
            self.emit('""', start)
        elif word.lower() in WORDS:
            self.emit(WORDS[word.lower()], start)
        elif (NUMBER.fullmatch(word) and len(word) <= LONGEST_NUMBER) or (
            self.separator == "=" and CLOCK.fullmatch(word)
        ):
            self.emit(word, start)
        elif word == "null" and self.separator == ":":
            self.emit("null", start)
        elif DAY.fullmatch(word) or word.isdecimal():
            self.emit(json.dumps(word), start)
        else:
            said = raw.strip()
            self.complain(start, f'「{shortened(said)}」要放在引号里，如 "{shortened(unquoted(said))}"。')
            self.emit(json.dumps(said, ensure_ascii=False), start)

    def _array(self, path: Path, depth: int) -> None:
        start, index = self.at, 0
        self.emit("[", start)
        self.at += 1
        open_end = self.at
        if self.blank(lines=True) and self._is_next_pair():
            self.at = open_end
        else:
            while self.char and self.char not in CLOSE_SQUARE + CLOSE_CURLY:
                self.places.setdefault((*path, index), self.at)
                self.value((*path, index), inside=True, depth=depth + 1)
                index += 1
                if not self._goes_on(table=False):
                    break
        self._close(start, CLOSE_SQUARE, "]", "方括号")

    def _table(self, path: Path, depth: int) -> None:
        start = self.at
        self.emit("{", start)
        self.at += 1
        self._inner_blank()
        while self.char and self.char not in CLOSE_SQUARE + CLOSE_CURLY:
            if not self._member(path, depth) or not self._goes_on(table=True):
                break
        self._close(start, CLOSE_CURLY, "}", "大括号")

    def _goes_on(self, *, table: bool) -> bool:
        """Copy the comma behind an element; False where the bracket was evidently never closed."""
        behind = self.at
        crossed = self._inner_blank() if table else self.blank(lines=True)
        if self.char and self.char in COMMAS:
            comma = len(self.written)
            self.emit(",", self.at)
            while self.char and self.char in COMMAS:
                self.at += 1
                crossed = self._inner_blank() if table else self.blank(lines=True)
            if self.char and self.char in CLOSE_SQUARE + CLOSE_CURLY:
                self.written[comma] = " "
            is_unclosed = crossed and (self._is_header() if table else self._is_next_pair())
        elif not self.char or self.char in CLOSE_SQUARE + CLOSE_CURLY:
            is_unclosed = not self.char
        else:
            is_unclosed = crossed and ((table and self.separator == "=") or self._is_next_pair())
            if not is_unclosed:
                self.complain(self.at, f"「{self.snippet(self.at)}」前面缺少逗号：请补上。")
                self.emit(",", self.at)
        if is_unclosed:
            self.at = behind
        return not is_unclosed

    def _inner_blank(self) -> bool:
        """Skip white space inside a table; TOML allows no line ends there, so they become spaces."""
        written = len(self.written)
        crossed = self.blank(lines=True)
        if self.separator == "=":
            self.written[written:] = [piece.replace("\n", " ") for piece in self.written[written:]]
        return crossed

    def _member(self, path: Path, depth: int) -> bool:
        """Copy one 「key: value」 of a table; False where none can be read."""
        key = self.key(inside=True)
        if key is None:
            return False
        self.emit(json.dumps(key.name, ensure_ascii=False), key.offset)
        self.emit(self.separator, key.offset)
        self.note((*path, key.name), key.offset)
        self.blank(lines=self.separator == ":")
        self.value((*path, key.name), inside=True, depth=depth + 1)
        return True

    def key(self, *, inside: bool) -> Key | None:
        """Read a key and what separates it from its value; None, and a fault, where the line has none."""
        start = self.at
        end = self.separator_at(start)
        if end is None:
            sign = "冒号" if self.separator == ":" else "等号"
            self.complain(start, f"「{self.snippet(start)}」缺少{sign}：请写成「名称 {self.separator} 值」。")
            self.at = self.line_end()
            return None
        raw = self.text[start:end].strip(" \t\u3000\u00a0")
        self.at = end + 1
        name = key_name(raw)
        if inside and self.separator == ":" and raw == name:
            self.complain(start, f'「{shortened(raw)}」要放在引号里，如 "{shortened(raw)}"。')
        if not raw:
            self.complain(start, f"「{self.text[end]}」前面没有名称：请补上。")
        return Key(raw, name, start)

    def separator_at(self, start: int) -> int | None:
        """Where, on the line, the key ends: at the first colon or equals sign outside quotes."""
        if is_quote(self.text[start]):
            quoted = read_quoted(self.text, start, STOP_KEY)
            if quoted:
                found = re.compile(f"[{SEPARATORS}]").search(self.text, quoted.end)
                return found.start() if found else None
        line = re.compile(f"[^{SEPARATORS}\\n]*[{SEPARATORS}]").match(self.text, start)
        return line.end() - 1 if line else None

    def _is_next_pair(self) -> bool:
        """Whether a line of its own begins here, so that a bracket before it was never closed."""
        if self.separator == ":" or is_quote(self.char):
            return False
        return self._is_header() or bool(PAIR_LINE.match(self.text, self.at))

    def _is_header(self) -> bool:
        return self.separator == "=" and bool(HEADER_LINE.match(self.text, self.at))

    def _close(self, start: int, closing: str, written: str, name: str) -> None:
        if self.char and self.char in closing:
            self.at += 1
        else:
            self.complain(start, f"{name}没有配对：请补上「{written}」。")
        self.emit(written, start)
