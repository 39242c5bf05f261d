"""A paper after its facts were changed: offline prose is told anew at once, what somebody wrote stays."""

from dataclasses import dataclass

from drafter.drafting.draft import DraftSection
from drafter.drafting.drafter import Drafter
from drafter.facts.facts import Facts
from drafter.repl.session import Version


@dataclass(frozen=True, slots=True)
class Retold:
    """The sections by the new facts, None before the first draft; and which of them are accepted."""

    sections: tuple[DraftSection, ...] | None
    accepted: frozenset[int] | None


def retold(version: Version, facts: Facts, added: int | None = None) -> Retold:
    """
    The sections of a version by other facts.

    Args:
        version: as it stands.
        facts: the new facts.
        added: the place of a section that they have besides.
    """
    if not version.sections:
        return Retold(None, None)
    drafter = Drafter(config=version.config)
    plain = drafter.draft(version.facts).sections
    place = {index: index + (added is not None and index >= added) for index in range(len(version.sections))}
    own = {
        place[index]: section
        for index, section in enumerate(version.sections)
        if section.text != plain[index].text or index in version.accepted
    }
    accepted = frozenset(place[index] for index in version.accepted)
    return Retold(drafter.draft(facts, kept=own).sections, accepted)
