"""`drafter learn`: samples in, a genre out that drafts and checks."""

import re

import pytest

SAMPLE = """青屏县政协2023年工作总结

一、加强学习
组织委员集中学习4次，参加560人次。

二、办好提案
共提交提案129件，经审查立案93件。副主席何静宜带队督办。

青屏县政协
2023年12月18日
"""
STORY = (
    "别人都羡慕她们能够近距离接触嘉宾，却不知道她们背后的辛苦。她们要始终保持微笑，因为她们代表着学校。\n"
    "她在机场等了整整一个下午，接到人时她的嗓子都哑了。可她说，看到老人的笑容，她觉得一切都值得。\n"
) * 4


@pytest.fixture
def sample(tmp_path):
    path = tmp_path / "去年.txt"
    path.write_text(SAMPLE, encoding="utf-8")
    return path


def test_what_was_learned_drafts_a_paper_that_is_proved(drafter, sample, tmp_path) -> None:
    """Its form is filled with other values, and last year's sentences tell them."""
    done = drafter("learn", sample, "-o", "my_genre")
    form = drafter("form", "my_genre/genre.py", "--example").stdout
    new = form.replace("129件", "141件").replace("93件", "112件").replace("何静宜", "周远航")
    (tmp_path / "f.toml").write_text(new, encoding="utf-8")
    drafted = drafter("draft", "f.toml", "-o", "今年.md")

    assert 0 == done.returncode, done.stderr
    assert "  办好提案：事实 3 项，句式 2 条" in done.stdout
    assert 0 == drafted.returncode, drafted.stderr
    assert "共提交提案141件，经审查立案112件。" in (tmp_path / "今年.md").read_text(encoding="utf-8")
    assert 0 == drafter("check", "今年.md", "--facts", "f.toml").returncode


def test_each_pattern_names_its_sample(drafter, sample, tmp_path) -> None:
    """For whoever edits it."""
    drafter("learn", sample, "-o", "my_genre")

    assert "# 取自去年.txt" in (tmp_path / "my_genre/prompts/section_b/prose.toml").read_text(
        encoding="utf-8"
    )


def test_a_story_is_told_and_left_out(drafter, sample, tmp_path) -> None:
    """Alone it leaves nothing to learn: status 2, nothing written."""
    (tmp_path / "通讯.txt").write_text(STORY, encoding="utf-8")
    alone = drafter("learn", "通讯.txt", "-o", "a")
    both = drafter("learn", "通讯.txt", sample, "-o", "b")

    assert (2, 0) == (alone.returncode, both.returncode)
    assert "通讯.txt：这不是公文，不学。" in alone.stderr
    assert not (tmp_path / "a").exists()


def test_what_is_there_is_never_written_over(drafter, sample, tmp_path) -> None:
    """A folder with something in it, or a file."""
    assert 2 == drafter("learn", sample, "-o", ".").returncode
    assert 2 == drafter("learn", sample, "-o", sample).returncode
    assert SAMPLE == sample.read_text(encoding="utf-8")


SOURCES = {"05": 8, "14": 11, "17": 12, "31": 9}


@pytest.mark.parametrize(("number", "sections"), SOURCES.items())
def test_the_sources_are_learned_from(drafter, root, tmp_path, number: str, sections: int) -> None:
    """Each gives the sections of its headings, drafts what is filled in, proved; the spun one gives no sentence."""
    found = sorted((root.parent / "shared" / "sources" / "documents").glob(f"{number}-*.txt"))
    if not found:
        pytest.skip(f"source {number} is not there")
    done = drafter("learn", found[0], "-o", "my_genre")

    assert 0 == done.returncode, done.stderr
    assert f"{sections}个部分" in done.stdout
    assert ("整篇句子都不取" in done.stderr) is (number == "14")
    form = drafter("form", "my_genre/genre.py", "--example")
    (tmp_path / "f.toml").write_text(form.stdout, encoding="utf-8")
    drafted = drafter("draft", "f.toml", "--genre", "my_genre/genre.py", "-o", "今年.md")
    assert (0, 0) == (form.returncode, drafted.returncode), drafted.stderr
    assert 0 == drafter("check", "今年.md", "--facts", "f.toml").returncode


def test_no_spun_word_of_source_14_is_learned(drafter, root, tmp_path) -> None:
    """Neither in a sentence nor in a heading nor in the name of a fact."""
    found = sorted((root.parent / "shared" / "sources" / "documents").glob("14-*.txt"))
    if not found:
        pytest.skip("source 14 is not there")
    done = drafter("learn", found[0], "-o", "my_genre")
    told = re.findall("「([^」]+)」", done.stderr.split("有改过的词")[1])
    files = [
        path.read_text(encoding="utf-8") for path in (tmp_path / "my_genre").rglob("*.*") if path.is_file()
    ]

    assert len(told) > 20
    assert [] == [word for word in told if any(word in text for text in files)]


def test_the_feature_among_the_sources_is_no_official_document(drafter, root) -> None:
    """It is told, and nothing is learned."""
    found = sorted((root.parent / "shared" / "sources" / "documents").glob("08-*.txt"))
    if not found:
        pytest.skip("source 08 is not there")
    done = drafter("learn", found[0], "-o", "my_genre")

    assert 2 == done.returncode
    assert "这不是公文" in done.stderr
