"""The language that the terminal speaks: Chinese, or English where `--lang en` asks for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.config import Language


@dataclass(frozen=True, slots=True)
class Speech:
    """Says each sentence in the language chosen."""

    language: Language = "zh"

    def __call__(self, zh: str, en: str) -> str:
        """One of two wordings of the same sentence."""
        return en if self.language == "en" else zh

    def told(self, message: str) -> str:
        """What the library itself said, which is in Chinese, in the language chosen."""
        if self.language != "en":
            return message
        from drafter.console.english import english  # noqa: PLC0415 - for those alone who ask for it

        return english(message)


def spoken(arguments: Sequence[str]) -> Speech:
    """The language that the arguments ask for, wherever they do: it is needed before they are understood."""
    for index, argument in enumerate(arguments):
        if argument == "--lang=en" or (
            argument == "--lang" and list(arguments[index + 1 : index + 2]) == ["en"]
        ):
            return Speech("en")
    return Speech()
