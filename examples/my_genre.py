"""走访帮扶简报: a genre of one's own, with one section; its prose and prompt come from the labels alone."""

from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.section import Section, label, labels
from drafter.facts.types import Date, Place, Point, Quantity


class Visits(Section):
    """走访帮扶: when, where, how many households, what came of it."""

    title: ClassVar[str] = "走访帮扶"
    date: Date | None = label("走访时间", examples=["5月16日"])
    places: tuple[Place, ...] = labels("走访地点", examples=["岚溪镇", "禾塘乡"])
    households: Quantity | None = label("走访户数", examples=["86户"])
    requests: Quantity | None = label("收集诉求件数", examples=["43件"])
    results: tuple[Point, ...] = labels("办理情况", examples=["当场答复31件"])


class Briefing(Document):
    """走访帮扶简报."""

    title: ClassVar[str] = "走访帮扶简报"
    order: ClassVar[tuple[type[Section], ...]] = (Visits,)
