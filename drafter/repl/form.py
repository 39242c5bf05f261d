"""The form of a paper, asked question by question: each answer is checked as it is given."""

from collections.abc import Generator, Sequence
from contextlib import suppress
from typing import cast

from pydantic.fields import FieldInfo

from drafter.console.speech import Speech
from drafter.errors import FactsError, InputError
from drafter.facts.discovery import all_genres, find_genre
from drafter.facts.document import Document
from drafter.facts.fields import keys_of, setting, shape_of
from drafter.facts.masks import is_missing
from drafter.facts.names import folded
from drafter.facts.section import Group, Section
from drafter.facts.units import with_unit
from drafter.facts.value import FactValue
from drafter.facts.wording import sentence
from drafter.repl.given import Data, Value, load_data
from drafter.repl.questions import Question, genre_question, numbers, pair, sections_question, value_question
from drafter.repl.views import line

SKIP, DONE = ("跳过", "skip", ">"), ("完成", "done", ">>")
_YES = ("是", "y", "yes", "有")


class _SkippedError(Exception):
    """The rest of a section or group is left out."""


class _DoneError(Exception):
    """The rest of the form is left out."""


Asking = Generator[Question, str, None]


class Form:
    """
    The questions of one paper.

    Args:
        say: the language.
        answers: those that were given before, in order; they were checked then.
    """

    def __init__(self, say: Speech, answers: Sequence[str] = ()) -> None:
        self._say = say
        self._checks = False
        self._fault = ""
        self.data: Data = {}
        self.finished = False
        self._walk = self._asked()
        self.question = next(self._walk)
        for answer in answers:
            if not self.finished:
                self.take(answer)
        self._checks = True

    def take(self, answer: str) -> str:
        """Take an answer; what is wrong with it, empty where it is taken."""
        self._fault = ""
        try:
            self.question = self._walk.send(answer.strip())
        except StopIteration:
            self.finished = True
        return self._fault

    def _asked(self) -> Asking:
        genre: type[Document] | None = None
        known = all_genres()
        while genre is None:
            typed = yield genre_question(self._say, known)
            genre = self._genre(typed, known)
        self.data["genre"] = genre.type_name()
        try:
            yield from self._fields(genre, self.data, self._say("全文", "paper"), root=True)
        except _SkippedError:
            pass
        except _DoneError:
            return
        try:
            for section in (yield from self._chosen(genre)):
                yield from self._section(section)
        except _DoneError:
            self._drop_empty()

    def _genre(self, typed: str, known: Sequence[type[Document]]) -> type[Document] | None:
        if typed.isdecimal() and 0 < int(typed) <= len(known):
            return known[int(typed) - 1]
        try:
            return find_genre(typed)
        except InputError as error:
            self._fault = str(error)
            return None

    def _chosen(self, genre: type[Document]) -> Generator[Question, str, list[type[Section]]]:
        say, order = self._say, genre.order
        while True:
            typed = yield sections_question(say, order)
            if typed in DONE:
                raise _DoneError
            try:
                wanted = set(numbers(typed, order))
            except ValueError as error:
                self._fault = say(f"没有「{error}」这一部分。", f"no section “{error}”.")
                continue
            return [section for index, section in enumerate(order) if not wanted or index in wanted]

    def _section(self, model: type[Section]) -> Asking:
        table: Data = {"type": model.type_name()}
        sections = cast("list[Value]", self.data.setdefault("sections", []))
        sections.append(table)
        with suppress(_SkippedError):
            yield from self._fields(model, table, model.title)
        if len(table) == 1:
            sections.remove(table)
        else:
            yield from self._mended(model, table)

    def _mended(self, model: type[Section], table: Data) -> Asking:
        """Ask for what contradicts itself in a section to be put right."""
        sections = cast("list[Value]", self.data["sections"])
        while self._checks and (wrong := self._problems(f"sections.{len(sections) - 1}")):
            ask = self._say(
                "请更正，写「标签：内容」（回车则不写这一部分）",
                "mend it: LABEL: VALUE (Enter drops the section)",
            )
            typed = yield Question(ask, wrong, (), tuple(line(each, "bold red") for each in wrong))
            label, value = pair(typed)
            name = keys_of(model).get(folded(label), "")
            if not typed:
                sections.remove(table)
                return
            if name and value:
                table[name] = value
            else:
                self._fault = self._say(f"没有「{label}」这一项。", f"no label “{label}”.")

    def _fields(self, model: type[Group], table: Data, part: str, *, root: bool = False) -> Asking:
        """Ask for the fields of a model: values first, groups last, as the blank form has them."""
        fields = [(name, info, shape_of(info.annotation)) for name, info in model.model_fields.items()]
        for name, info, shape in fields:
            if isinstance(shape.item, type) and issubclass(shape.item, FactValue):
                ask = self._list if shape.is_list else self._value
                yield from ask(table, name, info, shape.item, part)
        for name, info, shape in fields:
            if root or not (isinstance(shape.item, type) and issubclass(shape.item, Group)):
                continue
            yield from self._groups(table, name, info, shape.item, part, several=shape.is_list)

    def _value(self, table: Data, name: str, info: FieldInfo, kind: type[FactValue], part: str) -> Asking:
        label = info.title or name
        while True:
            typed = _moved((yield value_question(self._say, part, label, info, kind)))
            if not typed and info.is_required() and self._checks:
                self._fault = self._say(
                    "这一项必须写；还不清楚的先写「待定」。",
                    "this is required; type 待定 where it is not known yet.",
                )
                continue
            if not typed:
                return
            table[name] = typed
            if not self._wrong(kind, info, typed):
                return
            del table[name]

    def _list(self, table: Data, name: str, info: FieldInfo, kind: type[FactValue], part: str) -> Asking:
        label, given = info.title or name, list[Value]()
        while True:
            number = self._say(f"{label}（第{len(given) + 1}项）", f"{label} ({len(given) + 1})")
            typed = _moved((yield value_question(self._say, part, number, info, kind)))
            if not typed:
                return
            given.append(typed)
            table[name] = given
            if self._wrong(kind, info, typed):
                given.pop()
                if not given:
                    del table[name]

    def _groups(
        self, table: Data, name: str, info: FieldInfo, model: type[Group], part: str, *, several: bool
    ) -> Asking:
        label, made = info.title or name, list[Value]()
        while several or not made:
            more = self._say("再写一项", "one more") if made else self._say("写", "give")
            ask = f"{part} · {more}「{label}」？" + self._say(
                "（是，回车略过）", " (yes; Enter leaves it out)"
            )
            about = self._say(f"一项「{label}」有：", "it has: ") + "、".join(
                each.title or key for key, each in model.model_fields.items()
            )
            typed = _moved((yield Question(ask, (about,), (self._say("是", "yes"),))))
            if typed.lower() not in _YES:
                return
            item: Data = {}
            made.append(item)
            table[name] = made if several else item
            with suppress(_SkippedError):
                yield from self._fields(model, item, f"{label}{len(made)}" if several else label)
            if not item:
                made.pop()
                if not made:
                    del table[name]

    def _wrong(self, kind: type[FactValue], info: FieldInfo, typed: str) -> bool:
        """Whether an answer cannot be taken: it is none of its kind, or contradicts another."""
        if not self._checks or is_missing(typed):
            return False
        try:
            read = kind.read(with_unit(typed, str(setting(info, "unit") or "")))
        except ValueError as error:
            self._fault = sentence(str(error))
            return True
        self._fault = "".join(each for each in self._problems("") if f"「{read}" in each)
        return bool(self._fault)

    def _problems(self, place: str) -> tuple[str, ...]:
        """What is wrong with the answers so far."""
        try:
            load_data(self.data)
        except FactsError as error:
            return tuple(each.message for each in error.problems if each.place.startswith(place))
        return ()

    def _drop_empty(self) -> None:
        sections = cast("list[Data]", self.data.get("sections") or [])
        if sections and len(sections[-1]) == 1:
            sections.pop()


def _moved(typed: str) -> str:
    """An answer, unless it leaves out the rest."""
    if typed in SKIP:
        raise _SkippedError
    if typed in DONE:
        raise _DoneError
    return typed
