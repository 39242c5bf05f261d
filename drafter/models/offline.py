"""The offline model: prose from patterns, without network or key, the same text every time."""

from typing import Literal

from drafter.facts.key import paper_key
from drafter.models.protocol import Prompt, Reply
from drafter.models.realizer.compose import realize
from drafter.patterns.context import paper_context


class OfflineModel:
    """A model that is handed the facts themselves and says each of them, and nothing else."""

    name = "offline"
    origin: Literal["model", "offline"] = "offline"

    def reply(self, prompt: Prompt) -> Reply:
        """The prose of the prompt's section; what the messages say does not matter."""
        document = prompt.document
        section = document.sections[prompt.section]
        before = document.sections[: prompt.section]
        text = realize(
            section,
            paper_context(document, prompt.section, prompt.mood),
            key=paper_key(document),
            genre=document.type_name(),
            mood=prompt.mood,
            nth=sum(type(other) is type(section) for other in before),
        )
        return Reply(text)
