"""The post beside a name, by its grade and its core."""

import pytest

from drafter.text.posts import Post, post_before, post_behind, posts_before, posts_in


@pytest.mark.parametrize(
    ("grade", "core", "words"),
    [
        ("副", "秘书长", "县政协副秘书长"),
        ("", "秘书长", "县政协秘书长"),
        ("常务副", "县长", "县委常委、常务副县长"),
        ("代", "县长", "代理县长："),
        ("原副", "主席", "原县政协副主席"),
        ("副", "主席", "时任政协副主席"),
        ("高级", "农艺师", "高级农艺师"),
        ("副", "主任", "提案委员会副主任委员"),
        ("", "支书", "村支书"),
    ],
)
def test_the_post_before_a_name_is_read(grade: str, core: str, words: str) -> None:
    """What is said of the post stands before it, or before the body."""
    post = post_before(f"{words}何静宜", len(words))

    assert post is not None
    assert (grade, core) == (post.grade, post.core)


@pytest.mark.parametrize("words", ["县政协", "由", "主席、", "书记和", "委员"])
def test_words_that_end_in_no_post_have_none(words: str) -> None:
    """A mark or a word between belongs to another name."""
    assert post_before(f"{words}何静宜", len(words)) is None


@pytest.mark.parametrize(
    ("core", "words"),
    [("秘书长", "副秘书长讲话"), ("主席", "副主席")],
)
def test_the_post_behind_a_name_is_read(core: str, words: str) -> None:
    """As one speaks to somebody."""
    post = post_behind(f"木青{words}", 2)

    assert post is not None
    assert ("副", core) == (post.grade, post.core)


@pytest.mark.parametrize("words", ["主席团会议", "书记录", "主持", "会长期关注", "县长助理"])
def test_words_that_begin_like_a_post_are_none(words: str) -> None:
    """主席团 is no 主席."""
    assert post_behind(f"木青{words}", 2) is None


def test_several_posts_are_read_in_order() -> None:
    """The committee is no post."""
    assert ["常委", "常务副县长", "主任"] == [
        post.words for post in posts_in("县委常委、常务副县长，县人大常委会主任")
    ]


def test_only_a_light_grade_may_be_left_out() -> None:
    """A 高级农艺师 is a 农艺师; a 副主席 is no 主席."""
    senior, plain = Post("高级", "农艺师", 0, 0), Post("", "农艺师", 0, 0)

    assert plain.fits(senior)
    assert not senior.fits(plain)
    assert not Post("", "主席", 0, 0).fits(Post("副", "主席", 0, 0))


def test_the_posts_before_a_name_are_read_back() -> None:
    """Up to another person's name."""
    words = "局长孙以宁、县委常委、常务副县长龚明理"

    assert ["常务副县长", "常委"] == [post.words for post in posts_before(words, words.index("龚明理"))]


def test_a_post_that_ends_the_line_before_is_nobody_s() -> None:
    """各专委会主任, and a line further 何静宜."""
    assert post_before("列席：各专委会主任\n何静宜委员致辞。", 10) is None
