"""The proof in a page: hashes, and reading it back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.errors import InputError
from drafter.review.proof import Proof, digest_of_facts, paragraphs_of, read_proof
from drafter.review.render import render_page


def test_a_page_gives_its_proof_back(html, build) -> None:
    """Every field as it was."""
    assert build().proof == read_proof(html(), "x.html")


def test_other_ends_of_lines_do_not_matter(html) -> None:
    """A page that went through a mail program is the same page."""
    assert read_proof(html(), "x.html") == read_proof(html().replace("\n", "\r\n"), "x.html")


def test_a_page_that_was_changed_is_no_proof(html) -> None:
    """One character anywhere is enough."""
    with pytest.raises(InputError, match="改动过"):
        read_proof(html().replace("委员们很努力", "委员们极努力"), "x.html")


def test_a_proof_that_contradicts_itself_is_refused(build) -> None:
    """A page whose paper is not the one of its hash proves nothing, though its seal be whole."""
    page = build()
    forged = replace(page, proof=page.proof.model_copy(update={"paragraphs": ("别的文稿",)}))

    with pytest.raises(InputError, match="对不上"):
        read_proof(render_page(forged).decode(), "x.html")


def test_a_later_page_is_refused(build) -> None:
    """With the remedy."""
    page = build()
    later = replace(page, proof=page.proof.model_copy(update={"version": 2}))

    with pytest.raises(InputError, match="请升级"):
        read_proof(render_page(later).decode(), "x.html")


def test_any_other_page_is_refused() -> None:
    """The message says what is wanted."""
    with pytest.raises(InputError, match="不是 drafter 的核对页"):
        read_proof("<!doctype html><p>123", "x.html")


@given(st.text(alphabet=st.characters(codec=None), max_size=20))
def test_whatever_a_paper_says_stays_inside_its_data(words: str) -> None:
    """No markup, no line separator, no lone surrogate in the data of a page; and it is read back whole."""
    proof = Proof(drafter="0", rules="0", ok=True, when="", paper="", text="", facts="", paragraphs=(words,))
    data = proof.as_json()

    assert set("<>&\u2028\u2029").isdisjoint(data)
    assert data.encode()
    if not any("\ud800" <= character <= "\udfff" for character in words):
        assert proof == Proof.model_validate_json(data)


def test_form_makes_no_difference() -> None:
    """Blank lines, spaces at the ends and marks of Markdown are none of the words."""
    plain = paragraphs_of("总结\n\n一、甲\n走访5次。\n")

    assert plain == paragraphs_of("# 总结\r\n\r\n## 一、甲\r\n\r\n　　走访5次。 ", markdown=True)
    assert ("# 总结",) == paragraphs_of("# 总结")


def test_the_hash_of_facts_tells_every_part_of_them() -> None:
    """Neither a label nor a value can pass for a part of the other."""
    rows = [("0", "立案", "93件"), ("0", "立案93", "件"), ("1", "立案", "93件")]

    assert 3 == len({digest_of_facts([row]) for row in rows})
