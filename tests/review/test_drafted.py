"""A draft as a review page."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from drafter import Drafter, load_facts
from drafter.drafting.draft import Attempt, Draft
from drafter.drafting.printing import Printing
from drafter.review.drafted import page_of
from drafter.review.proof import paragraphs_of, read_proof


@pytest.fixture(scope="module")
def draft() -> Draft:
    """The draft of an example, offline."""
    return Drafter().draft(load_facts(Path(__file__).parents[2] / "examples" / "duty_report.toml"))


def by_model(draft: Draft) -> Draft:
    """The same draft, its first section in a model's words."""
    first = replace(
        draft.sections[0], origin="model", attempts=(Attempt("draft", "model", "qwen-plus", "…"),)
    )
    return replace(draft, sections=(first, *draft.sections[1:]))


def test_a_page_proves_the_draft_s_own_words(draft: Draft) -> None:
    """Paragraph by paragraph."""
    assert paragraphs_of(draft.text) == read_proof(page_of(draft).decode(), "x.html").paragraphs


def test_offline_prose_bears_no_label(draft: Draft) -> None:
    """Nothing to be declared."""
    page = page_of(draft).decode()

    assert "离线文稿，未用语言模型" in page
    assert "人工智能" not in page
    assert 'name="AIGC"' not in page


def test_a_model_s_text_is_labelled(draft: Draft) -> None:
    """A note that is seen, a label as data, and the model by name."""
    page = page_of(by_model(draft)).decode()

    assert '<p class="ai">本文部分内容由人工智能生成</p>' in page
    assert re.search('<meta name="AIGC" content="{&#34;Label&#34;:&#34;1&#34;', page)
    assert f"语言模型 qwen-plus 起草 1 个部分，共 {len(draft.sections)} 个部分" in page


def test_labels_are_left_out_by_choice(draft: Draft) -> None:
    """The proof still says who wrote."""
    page = page_of(replace(by_model(draft), printing=Printing(ai_label=False))).decode()

    assert "人工智能" not in page
    assert "qwen-plus" in page


def test_an_english_page_is_english(draft: Draft) -> None:
    """As the draft asks."""
    page = page_of(replace(by_model(draft), language="en")).decode()

    assert f"language model qwen-plus: 1 of {len(draft.sections)} sections" in page


def test_what_the_facts_accept_is_told() -> None:
    """A finding that somebody let pass stands at the foot with its reason."""
    given = {
        "genre": "work_summary",
        "issuer": "青屏县政协",
        "period": "2024年",
        "date": "2024年12月18日",
        "sections": [{"type": "proposals", "submitted": "129件", "filed": "93件"}],
        "accept": [{"code": "ERA801", "text": "全面建设小康社会", "reason": "引用原文"}],
    }
    page = page_of(Drafter().draft(load_facts(given))).decode()

    assert "ERA801 <bdi>全面建设小康社会</bdi>：<bdi>引用原文</bdi>" in page
