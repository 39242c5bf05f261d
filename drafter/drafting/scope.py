"""The facts of one section: what it must state, and what of the frame it may."""

from dataclasses import replace

from drafter.facts.facts import Facts


def section_scope(facts: Facts, section: int) -> Facts:
    """
    The section's own facts as they are, and those of the frame (issuer, period, date …) as optional.

    The genre is that of the paper: a part of one alone does not show it.
    """
    own = [fact for fact in facts.facts if fact.section == section]
    frame = [replace(fact, use="may") for fact in facts.facts if fact.section is None]
    return replace(facts, facts=(*own, *frame), genre="")


def allowed(facts: Facts) -> Facts:
    """The same facts, none of which must be stated: for a text that is not complete yet."""
    return replace(facts, facts=tuple(replace(fact, use="may") for fact in facts.facts))
