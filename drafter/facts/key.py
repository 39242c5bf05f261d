"""
The key of a paper, from which every free choice of wording is made.

It depends on issuer, genre and period alone: figures stay out, so that a correction never reshuffles a
paragraph, while two offices, or two years of one office, read differently.
"""

from hashlib import blake2b
from unicodedata import normalize

from drafter.facts.document import Document


def paper_key(document: Document) -> str:
    """The key of a document, the same on every machine."""
    period = document.period.text if document.period else ""
    return normalize("NFKC", f"{document.issuer.text}|{document.type_name()}|{period}")


def turn(key: str, *place: str | int) -> int:
    """A number for one place of a paper, evenly spread, by which ties are broken."""
    parts = "|".join((key, *map(str, place)))
    return int.from_bytes(blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=8).digest())
