"""A script for the chat server that answers each prompt as a good model would: with proved prose."""

from collections.abc import Callable

from chatserver import Act, Body, say

from drafter.drafting.drafter import prompts
from drafter.facts.facts import Facts
from drafter.models import OfflineModel


def writer(facts: Facts, **options: object) -> Callable[[Body], Act]:
    """An act for each request of a draft of these facts; a repair gets the section's prose as well."""
    texts = {prompt.user: OfflineModel().reply(prompt).text for prompt in prompts(facts)}

    def act(body: Body) -> Act:
        return say(texts[body["messages"][-1]["content"]], **options)

    return act
