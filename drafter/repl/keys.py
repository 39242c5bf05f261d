"""The keys of the prompt: Tab, a line's break, and what completes the line."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from prompt_toolkit.buffer import Buffer, CompletionState
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document as Typed
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

if TYPE_CHECKING:
    from drafter.repl.completion import Offer


class Words(Completer):
    """What completes the line up to the cursor."""

    def __init__(self, find: "Callable[[str], list[Offer]]") -> None:
        self._find = find

    def get_completions(self, document: Typed, complete_event: CompleteEvent) -> Iterator[Completion]:  # noqa: ARG002
        """The offers, as the library has them."""
        for offer in self._find(document.text_before_cursor):
            yield Completion(offer.text, start_position=-offer.replaces, display_meta=offer.note)


def keys() -> KeyBindings:
    """Tab puts the first offer in and goes on to the next; Esc Enter breaks a line."""
    bound = KeyBindings()

    @bound.add("tab")
    def _(event: KeyPressEvent) -> None:
        if event.current_buffer.complete_state:
            event.current_buffer.complete_next()
        else:
            _complete(event.current_buffer)

    @bound.add("escape", "enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return bound


def _complete(buffer: Buffer) -> None:
    """Put the first offer in, at once: the menu comes a moment after the keys, which may be too late for Tab."""
    offered = list(
        buffer.completer.get_completions(buffer.document, CompleteEvent(completion_requested=True))
    )
    if offered:
        buffer.complete_state = CompletionState(buffer.document, offered)
        buffer.go_to_completion(0)
