"""The article: abstract and keywords, then three parts; no person speaks."""

from pathlib import Path

from drafter.drafting.drafter import Drafter


def test_an_article_has_three_parts_of_numbered_points(root: Path) -> None:
    """Functions, problems and advice, each with its own （一）."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "34-research-article-sector-role.toml")
    lines = draft.text.splitlines()

    assert [line[:2] for line in lines if line[1:2] == "、"] == ["一、", "二、", "三、"]
    assert 3 == sum(line.startswith("（一）") for line in lines)


def test_no_person_speaks_in_an_article(root: Path) -> None:
    """Neither 我们 nor 本人, and no 一年来."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "34-research-article-sector-role.toml")

    assert all(word not in draft.text for word in ("我们", "本人", "一年来"))
