"""
The proof at the foot of a page: what was checked, with what, when; and the hashes that tell whether it still is.

A page holds its proof as data too, so that a program can read it back, and a hash of all the rest, by which a page
that was changed by accident is known. Neither holds against somebody who makes a page of his own.
"""

import json
from collections.abc import Iterable
from hashlib import sha256

from pydantic import BaseModel, ConfigDict, ValidationError

from drafter.errors import InputError
from drafter.text.regex import regex
from drafter.text.sentences import find_paragraphs

SCHEMA = 1
SEAL = "0" * 64
"""What stands for the hash of a page until the page is made."""

_ISLAND = regex(r'<script type="application/json" id="proof">([^<]*)</script>')
_SEALED = regex(r'(?<=<meta name="drafter-seal" content=")[0-9a-f]{64}(?=">)')
_MARK = regex(r"#{1,6}[ \t]{1,8}")
_LONE = regex("[\ud800-\udfff]")
"""Half of a character, which no page can hold."""
_SPACES = regex(r"[ \t\u00a0\u3000]+")
_UNSAFE = regex("[<>&\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


class Proof(BaseModel):
    """
    What a page proves.

    `paper` is the SHA-256 of the paragraphs as they are printed, `text` that of the text as it was checked, `facts`
    that of ids, labels and values, empty where no facts were given; `scope` says how the check differed from the
    usual one, in the words of the page.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = SCHEMA
    drafter: str
    rules: str
    ok: bool
    scope: tuple[str, ...] = ()
    when: str
    paper: str
    text: str
    facts: str
    paragraphs: tuple[str, ...]

    def as_json(self) -> str:
        """The proof as data inside a page: whatever the paper says, none of it can end the data."""
        plain = json.dumps(self.model_dump(mode="python"), ensure_ascii=False)
        return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", plain)


def paragraphs_of(text: str, *, markdown: bool = False) -> tuple[str, ...]:
    """The words of each paragraph as they are printed: no blank lines, no marks of Markdown, single spaces."""
    lines = (text[span.start : span.end] for span in find_paragraphs(text))
    bare = (_MARK.sub("", line, count=1) if markdown and _MARK.match(line) else line for line in lines)
    return tuple(_LONE.sub("\ufffd", _SPACES.sub(" ", line)).strip() for line in bare)


def digest(text: str) -> str:
    """The hash of a text, of one with lone surrogates too."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def digest_of_paper(paragraphs: Iterable[str]) -> str:
    """The hash of the paragraphs of a paper."""
    return digest("\n".join(paragraphs))


def digest_of_facts(rows: Iterable[tuple[str, str, str]]) -> str:
    """The hash of facts: their ids, labels and values, in their order."""
    return digest(json.dumps([list(row) for row in rows], separators=(",", ":")))


def sealed(page: str) -> str:
    """A page with the hash of all the rest of it."""
    return _SEALED.sub(digest(page), page, count=1)


def read_proof(page: str, name: str) -> Proof:
    """
    The proof that a page holds.

    Raises:
        InputError: it is no review page, of a later drafter, or it was changed since it was made.
    """
    island, seal = _ISLAND.search(page), _SEALED.search(page)
    if island is None or seal is None:
        raise InputError(
            f"{name}：不是 drafter 的核对页：请用 drafter review 或 drafter draft -o 写出的 .html 文件。"
        )
    plain = page.replace("\r\n", "\n")
    if digest(_SEALED.sub(SEAL, plain, count=1)) != seal.group():
        raise InputError(f"{name}：这份核对页写出以后被改动过，不能作凭据：请用原来的文件，或重新核对。")
    try:
        proof = Proof.model_validate_json(island[1].encode("utf-8", "surrogatepass"))
    except ValidationError as error:
        raise InputError(
            f"{name}：核对页里的凭据读不出来，可能出自更新的版本：请升级 drafter 再试。"
        ) from error
    if proof.version != SCHEMA:
        raise InputError(f"{name}：这份核对页出自更新的版本：请升级 drafter 再试。")
    if digest_of_paper(proof.paragraphs) != proof.paper:
        raise InputError(f"{name}：核对页里的文稿与它的凭据对不上，不能作凭据：请用原来的文件，或重新核对。")
    return proof
