"""`drafter check --against`: what of last year's paper stands in this year's."""

import json

import pytest
from papersfiles import NEW, PAPER

CLEAN = PAPER
for old, new in sorted(NEW.items(), key=lambda pair: -len(pair[0])):
    CLEAN = CLEAN.replace(old, new)
CLEAN = CLEAN.replace("带队到青峰镇视察", "赴青峰镇走访").replace("141件", "一百四十一件")


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "去年.txt"
    path.write_text(PAPER, encoding="utf-8")
    return path


def found(drafter, text: str, *others: object) -> list[str]:
    """The words that are told as leftovers."""
    done = drafter("check", "-", "--against", *others, "--json", given=text)
    return [each["text"] for each in json.loads(done.stdout)["findings"] if each["code"] == "RES906"]


def test_a_paper_with_nothing_left_over_has_no_such_warning(drafter, old) -> None:
    """Its values are all new."""
    assert [] == found(drafter, CLEAN, old)


@pytest.mark.parametrize("value", [value for value in NEW if value not in {"2024年", "2024年12月18日"}])
def test_each_value_left_over_is_found(drafter, old, value: str) -> None:
    """One at a time."""
    new = {"一百二十九件": "一百四十一件"}.get(value, NEW[value])

    assert [value] == found(drafter, CLEAN.replace(new, value), old)


def test_a_folder_of_samples(drafter, old, tmp_path) -> None:
    """Every paper in it counts."""
    folder = tmp_path / "范文"
    folder.mkdir()
    (folder / "a.txt").write_text(PAPER, encoding="utf-8")
    (folder / "b.md").write_text("# 总结\n\n走访困难群众88户。\n", encoding="utf-8")

    assert ["88户"] == found(drafter, CLEAN + "走访困难群众88户。\n", folder)


def test_what_the_facts_give_is_no_leftover(drafter, old, tmp_path) -> None:
    """A figure may be the same this year."""
    facts = tmp_path / "f.txt"
    facts.write_text("审查立案件数：93件\n", encoding="utf-8")
    text = CLEAN.replace("112件", "93件")
    done = drafter("check", "-", "--against", old, "--facts", facts, "--open", "--json", given=text)

    assert "RES906" not in {each["code"] for each in json.loads(done.stdout)["findings"]}


def test_it_is_a_rule_like_others(drafter, old) -> None:
    """Left out by --ignore, explained by its code."""
    text = CLEAN.replace("112件", "93件")

    assert "RES906" not in drafter("check", "-", "--against", old, "--ignore", "RES906", given=text).stdout
    assert "RES906" in drafter("explain", "RES906").stdout


def test_an_empty_folder_is_a_fault(drafter, tmp_path) -> None:
    """Status 2, with the remedy."""
    (tmp_path / "空").mkdir()
    done = drafter("check", "-", "--against", tmp_path / "空", given=CLEAN)

    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
