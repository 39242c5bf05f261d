"""What a user can say about how a draft is printed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Printing:
    """
    How a draft is set on paper; Markdown and plain text know none of it.

    `number` is the document number (青政协发〔2024〕3号), which gives the paper its red head; `mark` the words
    of that head, where they are not the issuer's name and 文件. `seal` leaves room for a seal at the
    signature. `ai_label` says on the paper and in its metadata where a language model wrote. `fonts` is a
    folder with fonts for a PDF, besides those that are installed.
    """

    number: str = ""
    mark: str = ""
    seal: bool = False
    ai_label: bool = True
    fonts: str = ""


PLAIN = Printing()
"""Nothing was asked for."""
