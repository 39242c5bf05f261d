"""A fact: one typed leaf of what was given, with its id, label and value."""

from dataclasses import dataclass
from typing import Literal

from drafter.text.values import Kind, Value

Use = Literal["must", "may"]


@dataclass(frozen=True, slots=True)
class Fact:
    """
    One leaf of a document's facts.

    `id` is its path (`sections.0.visits.1.suggestions`) or the index in a plain list; `text` the value as
    typed; `aliases` other words by which a text may name the label; `use` is 「may」 where it need not be
    stated; `section` the index of its section, None at the root or in a plain list; `group` the path of the
    repeated group that it belongs to (`sections.0.visits.1`), whose facts belong together in the text; `post`
    the post of a person; `derive` the declared arithmetic (「立案件数 / 提交件数」);
    `missing` says that the value is still to be filled in, and `text` is what stands for it (【待填：立案件数】).
    """

    id: str
    label: str
    text: str
    kind: Kind
    value: Value
    aliases: tuple[str, ...] = ()
    use: Use = "must"
    section: int | None = None
    group: str = ""
    post: str = ""
    derive: str = ""
    missing: bool = False
