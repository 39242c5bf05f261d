"""
Writing arm: who answers a prompt.

    from drafter.models import OfflineModel, ScriptedModel

The names are loaded at first use, since a model may need a library that takes long to load.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.models.offline import OfflineModel
    from drafter.models.openai.model import OpenAIModel
    from drafter.models.protocol import Message, Model, Prompt, Reply, Usage
    from drafter.models.recording.model import RecordingModel, ReplayModel
    from drafter.models.scripted import ScriptedModel

__all__ = [
    "Message",
    "Model",
    "OfflineModel",
    "OpenAIModel",
    "Prompt",
    "RecordingModel",
    "ReplayModel",
    "Reply",
    "ScriptedModel",
    "Usage",
]

_HOMES = {
    "Message": "drafter.models.protocol",
    "Model": "drafter.models.protocol",
    "OfflineModel": "drafter.models.offline",
    "OpenAIModel": "drafter.models.openai.model",
    "Prompt": "drafter.models.protocol",
    "RecordingModel": "drafter.models.recording.model",
    "ReplayModel": "drafter.models.recording.model",
    "Reply": "drafter.models.protocol",
    "ScriptedModel": "drafter.models.scripted",
    "Usage": "drafter.models.protocol",
}


def __getattr__(name: str) -> object:
    """The public name, from the module where it lives."""
    if name not in _HOMES:
        raise AttributeError(f"module 「drafter.models」 has no attribute 「{name}」")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return [*globals(), *_HOMES]
