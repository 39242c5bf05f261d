"""
Drafts Chinese formal government documents from facts, and proves the draft.

    from drafter import Checker, Config, Drafter, check, load_facts, mentions

The names are loaded at first use, so that importing the package costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.checking.checker import Checker, check
    from drafter.config import Config
    from drafter.drafting.drafter import Drafter
    from drafter.errors import (
        DrafterError,
        FactsError,
        InputError,
        ModelError,
        RecordingError,
        TemplateError,
    )
    from drafter.facts.load import load_facts
    from drafter.text.scan import mentions

__version__ = "0.1.0"

__all__ = [
    "Checker",
    "Config",
    "Drafter",
    "DrafterError",
    "FactsError",
    "InputError",
    "ModelError",
    "RecordingError",
    "TemplateError",
    "__version__",
    "check",
    "load_facts",
    "mentions",
]

_HOMES = {
    "Checker": "drafter.checking.checker",
    "Config": "drafter.config",
    "Drafter": "drafter.drafting.drafter",
    "DrafterError": "drafter.errors",
    "FactsError": "drafter.errors",
    "InputError": "drafter.errors",
    "ModelError": "drafter.errors",
    "RecordingError": "drafter.errors",
    "TemplateError": "drafter.errors",
    "check": "drafter.checking.checker",
    "load_facts": "drafter.facts.load",
    "mentions": "drafter.text.scan",
}


def __getattr__(name: str) -> object:
    """The public name, from the module where it lives."""
    if name not in _HOMES:
        raise AttributeError(f"module 「drafter」 has no attribute 「{name}」")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return [*globals(), *_HOMES]
