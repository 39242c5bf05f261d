"""The questions of the form, and how their answers are read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic.fields import FieldInfo

from drafter.console.showing import Piece
from drafter.console.speech import Speech
from drafter.facts.discovery import names_of
from drafter.facts.document import Document
from drafter.facts.fields import setting
from drafter.facts.names import folded
from drafter.facts.section import Section
from drafter.facts.value import FactValue
from drafter.repl.views import DIM, HEAD, Block, Flow, line

_COLONS = "：:=＝"


@dataclass(frozen=True, slots=True)
class Question:
    """A question: its words, what `?` tells of it, what completes it, and what is shown above it."""

    text: str
    help: tuple[str, ...]
    words: tuple[str, ...] = ()
    intro: tuple[Block, ...] = ()


def genre_question(say: Speech, known: Sequence[type[Document]]) -> Question:
    """Which genre: its number or name."""
    return Question(
        say("写什么文种？（编号或名称）", "which genre? (number or name)"),
        (
            say(
                "如：工作总结。各文种的用途见 drafter genres。",
                "see drafter genres for what each is for.",
            ),
        ),
        tuple(each.title for each in known),
        (
            line(
                say("没有事实文件，逐项填写。", "no facts file: the facts are asked for one by one."),
                HEAD,
            ),
            _listed([each.title for each in known]),
            line(
                say(
                    "? 说明和例子　回车 略过　< 返回上一项　跳过 略过这一部分其余各项　完成 不再填写",
                    "? explains · Enter leaves out · < goes back · skip: rest of the section · done: the rest",
                ),
                DIM,
            ),
        ),
    )


def sections_question(say: Speech, order: Sequence[type[Section]]) -> Question:
    """Which sections of a genre."""
    return Question(
        say("要写哪些部分？（如 1 3 5-8，回车为全部）", "which sections? (1 3 5-8; Enter takes all)"),
        (say("只写编号或名称，中间用空格分开；没有的部分不写。", "numbers or names, divided by spaces."),),
        tuple(each.title for each in order),
        (_listed([each.title for each in order]),),
    )


def _listed(titles: Sequence[str]) -> Flow:
    """Titles with their numbers."""
    return Flow(tuple((Piece(f"{number:>2} ", DIM), Piece(title)) for number, title in enumerate(titles, 1)))


def value_question(say: Speech, part: str, label: str, info: FieldInfo, kind: type[FactValue]) -> Question:
    """One value of a field."""
    examples = [str(example) for example in info.examples or ()]
    such = say(f"，如 {examples[0]}", f", such as {examples[0]}") if examples else ""
    need = say("必填", "required") if info.is_required() else say("可略", "optional")
    told = [say(f"应填{kind.expected}。", f"it takes {say.told(kind.expected)}.")]
    if examples:
        told.append(say("例子：", "examples: ") + "；".join(examples))
    if unit := str(setting(info, "unit") or ""):
        told.append(say(f"只写数字时，自动加上「{unit}」。", f"a bare number is taken with {unit}."))
    return Question(f"{part} · {label}（{need}{such}）", tuple(told))


def pair(typed: str) -> tuple[str, str]:
    """A label and a value, divided by a colon."""
    for index, character in enumerate(typed):
        if character in _COLONS:
            return typed[:index].strip(), typed[index + 1 :].strip()
    return typed, ""


def numbers(typed: str, order: Sequence[type[Section]]) -> Iterator[int]:
    """The indexes that are named: 1 3 5-8, or names; ValueError names what is none."""
    names = {
        folded(name): index for index, each in reversed(list(enumerate(order))) for name in names_of(each)
    }
    for word in typed.replace("，", " ").replace("、", " ").replace(",", " ").split():
        first, dash, last = word.replace("—", "-").replace("－", "-").partition("-")
        if folded(word) in names:
            yield names[folded(word)]
        elif (
            first.isdecimal()
            and (not dash or last.isdecimal())
            and 1 <= int(first) <= int(last or first) <= len(order)
        ):
            yield from range(int(first) - 1, int(last or first))
        else:
            raise ValueError(word)
