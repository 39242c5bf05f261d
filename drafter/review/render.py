"""A page as HTML: one file with its style and its program inside, and nothing that it would have to ask for."""

from base64 import b64encode
from datetime import datetime
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from drafter.config import Language
from drafter.errors import InputError
from drafter.review.page import Page
from drafter.review.proof import SEAL, sealed
from drafter.review.words import words
from drafter.text.regex import regex

if TYPE_CHECKING:
    from jinja2 import Template

_UNSEEN = regex("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What HTML cannot hold."""


def render_page(page: Page) -> bytes:
    """The file."""
    style, program = _resource("page.css"), _resource("page.js")
    html = _template().render(
        page=page,
        say=words(page.language),
        looks=_looks(page),
        when=_in_words(datetime.fromisoformat(page.proof.when), page.language),
        style=style,
        program=program,
        style_hash=_hash(style),
        program_hash=_hash(program),
        seal=SEAL,
    )
    return sealed(_UNSEEN.sub("\ufffd", html)).encode()


@cache
def _template() -> "Template":
    # The rest of drafter works where jinja2 is not installed.
    try:
        from jinja2 import DictLoader, StrictUndefined  # noqa: PLC0415
        from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise InputError("写核对页需要 jinja2：请运行 pip install jinja2。") from error
    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader({"page": _resource("page.html.jinja")}),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=True,
    )
    return environment.get_template("page")


@cache
def _resource(name: str) -> str:
    return (files("drafter.review") / name).read_text(encoding="utf-8")


def _looks(page: Page) -> dict[str, str]:
    """How the words of each entry look in the paper."""
    facts = {entry.key: "fact" for entry in page.entries.facts}
    return facts | {entry.key: entry.finding.severity.value for entry in page.entries.findings}


def _hash(content: str) -> str:
    """A hash as a content security policy names it."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _in_words(when: datetime, language: Language) -> str:
    """A time as people write it, with its offset from UTC."""
    offset = when.strftime("%z")
    zone = f"UTC{offset[:3]}:{offset[3:5]}"
    if language == "en":
        return f"{when:%Y-%m-%d %H:%M} ({zone})"
    return f"{when.year}年{when.month}月{when.day}日{when:%H:%M}（{zone}）"
