"""Whether anything was given at all."""

from drafter.facts.section import Group
from drafter.facts.types import FactValue


def says_something(group: Group) -> bool:
    """Whether a section or group holds a fact, at whatever depth."""
    for name in type(group).model_fields:
        given = getattr(group, name)
        for item in given if isinstance(given, tuple) else (given,):
            if isinstance(item, FactValue) or (isinstance(item, Group) and says_something(item)):
                return True
    return False
