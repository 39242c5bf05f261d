"""A paper kept to its length: what may be left out is left out, last first, as far as it takes."""

from dataclasses import replace
from typing import NamedTuple

from drafter.checking.checker import Checker
from drafter.checking.finding import Severity
from drafter.drafting.draft import Draft
from drafter.drafting.scope import section_scope
from drafter.facts.document import Document
from drafter.facts.fact import Fact
from drafter.facts.facts import Facts
from drafter.facts.given import says_something
from drafter.facts.section import Group
from drafter.genres.frame import Frame, frame
from drafter.models.offline import OfflineModel
from drafter.models.protocol import Prompt
from drafter.text.regex import regex

WHITE = regex(r"\s+")


def measured(text: str) -> int:
    """The characters of a text, punctuation counted, white space not."""
    return len(WHITE.sub("", text))


class Fitted(NamedTuple):
    """Facts whose document keeps to the length that was asked for, and those left out of it for that."""

    facts: Facts
    left_out: tuple[Fact, ...] = ()

    def told(self, draft: Draft) -> Draft:
        """The draft, which says what was left out, and by how much it is still too long or too short."""
        length = self.facts.length
        if length is None:
            return draft
        size = measured(draft.text)
        said = []
        if self.left_out:
            named = "、".join(dict.fromkeys(self._named(fact) for fact in self.left_out))
            count = len(self.left_out)
            said.append(f"按篇幅「{length.text}」的要求，略去可写可不写的事实{count}项：{named}。")
        if over := length.over(size):
            said.append(
                f"全文{size}字，比要求的「{length.text}」多{over}字：其余事实都要写到，"
                "请放宽篇幅，或用 may 标出可以略去的事实。"
            )
        elif under := length.under(size):
            said.append(f"全文{size}字，比要求的「{length.text}」少{under}字：没有给出的事实不补写。")
        return replace(draft, warnings=(*draft.warnings, *said))

    def _named(self, fact: Fact) -> str:
        """A fact that was left out: by its label, or by its section where nothing is left of that."""
        document = self.facts.document
        if document is None or fact.section is None or says_something(document.sections[fact.section]):
            return fact.label
        return f"“{document.sections[fact.section].title}”整个部分"


def fitted(facts: Facts, checker: Checker) -> Fitted:
    """The facts less those that may be left out, last first, until the offline text is short enough."""
    if facts.length is None or facts.document is None:
        return Fitted(facts)
    paper = _Paper(facts, facts.document, checker)
    left_out = []
    for fact in reversed([fact for fact in facts.facts if fact.use == "may" and fact.section is not None]):
        if not facts.length.over(paper.size):
            break
        if paper.without(fact):
            left_out.append(fact)
    return Fitted(replace(facts, document=paper.document), tuple(reversed(left_out)))


class _Paper:
    """The offline text of a document, section by section, as facts are taken out of it."""

    def __init__(self, facts: Facts, document: Document, checker: Checker) -> None:
        self._facts = facts
        self._checker = checker
        self._model = OfflineModel()
        around = frame(document)
        self._moods = [head.mood for head in around.heads]
        self.document = document
        self._bodies = [self._body(document, index) for index in range(len(document.sections))]
        self._around = _size_around(around)

    @property
    def size(self) -> int:
        """The characters of the whole text."""
        return self._around + sum(map(measured, self._bodies))

    def without(self, fact: Fact) -> bool:
        """Take a fact out, unless its section would hold less well without it; whether it was taken."""
        if fact.section is None:
            return False
        document = _without(self.document, fact.id)
        before, body = self._bodies[fact.section], self._body(document, fact.section)
        if body and self._errors(body, fact.section) > self._errors(before, fact.section):
            return False
        self.document = document
        self._bodies[fact.section] = body
        if not body:
            self._around = _size_around(frame(document))
        return True

    def _body(self, document: Document, section: int) -> str:
        return self._model.reply(Prompt((), document, section, mood=self._moods[section])).text

    def _errors(self, body: str, section: int) -> int:
        report = self._checker.check(body, section_scope(self._facts, section))
        return sum(finding.severity is Severity.ERROR for finding in report.findings)


def _size_around(around: Frame) -> int:
    """The characters of title, headings, opening and closing lines and signature."""
    heads = (line for head in around.heads for line in (*head.above, head.text or ""))
    lines = (around.title, *around.before, *heads, *around.after, *around.signature)
    return sum(map(measured, lines))


def _without(document: Document, fact: str) -> Document:
    """A document without the fact of an id; the places of the others stay as they are until all are taken."""
    pruned = _pruned(document, fact.split("."))
    return pruned if isinstance(pruned, Document) else document


def _pruned(value: object, path: list[str]) -> object:
    """A group or list less what stands at a path, where None takes the place of an item of a list."""
    if not path:
        return None
    if isinstance(value, tuple):
        index = int(path[0])
        return (*value[:index], _pruned(value[index], path[1:]), *value[index + 1 :])
    if isinstance(value, Group):
        return value.model_copy(update={path[0]: _pruned(getattr(value, path[0]), path[1:])})
    return value
