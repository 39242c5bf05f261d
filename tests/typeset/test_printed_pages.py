"""The printed page, measured: as LibreOffice prints the Word file, and as typst sets the PDF."""

from collections.abc import Iterable

import pytest
from printeddrafts import draft_of, long_draft, section
from sheets import INSTEAD, Line, converted, needs_fonts, needs_office, pages_of

from drafter.layout import gbt9704 as gb
from drafter.layout.gbt9704 import CELL, POINTS

docx = pytest.importorskip("docx")
typst = pytest.importorskip("typst")

from drafter.typeset import pdf  # noqa: E402 - after the library it needs

CHARACTER = CELL / POINTS
RIGHT = gb.INNER + gb.BLOCK_WIDTH
ROLES = {role: INSTEAD[face.name] for role, face in pdf._ROLES.items()}
SEALED = draft_of(
    section(None, "全年共提交提案93件。"),
    seal=True,
    number="青政协发〔2024〕3号",
    title="关于加强提案工作的意见",
)


@pytest.fixture(
    scope="module", params=[pytest.param("docx", marks=needs_office), pytest.param("pdf", marks=needs_fonts)]
)
def printed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[list[list[Line]]]:
    """The pages of a long draft without a seal and of a short one with a seal, by either way."""
    folder = tmp_path_factory.mktemp("printed")
    files = {"long": long_draft(), "sealed": SEALED}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pdf, "_chosen", lambda _: ROLES)
        for name, draft in files.items():
            draft.save(folder / f"{name}.{request.param}")
    if request.param == "docx":
        converted(*(folder / f"{name}.docx" for name in files))
    return [pages_of(folder / f"{name}.pdf") for name in files]


@pytest.fixture
def pages(printed: list[list[list[Line]]]) -> list[list[Line]]:
    """The pages of the long draft."""
    return printed[0]


@pytest.fixture
def sealed(printed: list[list[list[Line]]]) -> list[Line]:
    """The page of the short one."""
    (page,) = printed[1]
    return page


def find(pages: list[list[Line]], words: str) -> Line:
    return next(line for page in pages for line in page if line.words.startswith(words))


def within(millimetres: float, expected: float, found: Iterable[float]) -> bool:
    """Whether all of them are where they are expected, and there is any."""
    far = [abs(each - expected) for each in found]
    return bool(far) and max(far) <= millimetres


def test_a_page_has_22_lines(pages: list[list[Line]]) -> None:
    """And the page number."""
    assert [22, 22, 22] == [len(page) - 1 for page in pages[1:4]]


def test_a_line_has_28_characters(pages: list[list[Line]]) -> None:
    """Whatever is not the end of a paragraph; the first of a paragraph has two less."""
    full = {len(line.words) for page in pages[:-1] for line in page if line.right > RIGHT - 1}

    assert {26, 28} == full


def test_text_stands_in_the_block(pages: list[list[Line]]) -> None:
    """Within a millimetre of the margins on both sides, on odd pages as on even ones."""
    full = [line for page in pages for line in page if len(line.words) == 28]

    assert within(1, gb.INNER, (line.left for line in full))
    assert within(1, RIGHT, (line.right for line in full))


def test_lines_fill_the_block_from_above_to_below(pages: list[list[Line]]) -> None:
    """The first and the last of a full page stand half a pitch inside of it."""
    half = gb.PITCH / POINTS / 2
    first, last = pages[1][0], pages[1][-2]

    assert gb.TOP + half == pytest.approx(first.middle, abs=1)
    assert gb.HEIGHT - gb.BOTTOM - half == pytest.approx(last.middle, abs=1)


def test_paragraphs_and_headings_begin_two_characters_in(pages: list[list[Line]]) -> None:
    """Headings of every level do."""
    starts = (
        "一、",
        "（一）提交",
        "1.走访",
        "（1）座谈",
        "县政协全体委员认真履行职能围绕中心服务大局凝心聚力建",
    )

    assert within(1, gb.INNER + 2 * CHARACTER, (find(pages, start).left for start in starts))


def test_headings_have_the_typeface_of_their_level(pages: list[list[Line]]) -> None:
    """The first and the second each one of their own, the others that of the body."""
    faces = [find(pages, start).fonts for start in ("一、", "（一）提交", "1.走访", "（1）座谈", "言献策")]

    assert all(len(face) == 1 for face in faces)
    assert faces[2] == faces[3] == faces[4]
    assert 3 == len(set(faces))


def test_a_heading_inside_a_paragraph_has_its_typeface_too(pages: list[list[Line]]) -> None:
    """The prose behind it has that of the body."""
    lead = find(pages, "（一）加强学习。")

    assert find(pages, "（一）提交").fonts | find(pages, "言献策").fonts == lead.fonts


def test_sizes_are_those_of_the_standard(pages: list[list[Line]]) -> None:
    """二号 for the title, 三号 for headings and body, 四号 for page numbers."""
    found = [pages[0][0], *(find(pages, words) for words in ("一、", "（一）提交", "言献策")), pages[0][-1]]

    assert [22, 16, 16, 16, 14] == [pytest.approx(line.size, abs=0.1) for line in found]


def test_page_numbers_stand_on_the_outer_side(pages: list[list[Line]]) -> None:
    """One character from the edge: on the right of odd pages, on the left of even ones; 7 mm below the block."""
    inset = gb.NUMBER_SIZE / POINTS
    feet = [page[-1] for page in pages]

    assert [f"— {number} —" for number in range(1, len(pages) + 1)] == [foot.words for foot in feet]
    assert within(1, RIGHT - inset, (foot.right for foot in feet[::2]))
    assert within(1, gb.INNER + inset, (foot.left for foot in feet[1::2]))
    assert within(1.5, gb.HEIGHT - gb.BOTTOM + gb.NUMBER_DROP, (foot.middle for foot in feet))


def test_signature_and_date_stand_as_without_a_seal(pages: list[list[Line]]) -> None:
    """The date begins two characters to the right of the name, a line below it."""
    name, date = pages[-1][-3:-1]

    assert ("青屏县政协", "2024年12月18日") == (name.words, date.words)
    assert gb.INNER + 17 * CHARACTER == pytest.approx(name.left, abs=1)
    assert name.left + 2 * CHARACTER == pytest.approx(date.left, abs=1)
    assert name.middle + gb.PITCH / POINTS == pytest.approx(date.middle, abs=0.5)


def test_a_name_to_be_sealed_stands_above_the_middle_of_the_date(sealed: list[Line]) -> None:
    """The date begins where it ends four characters before the edge; two lines are free above the name."""
    body, name, date = sealed[-4:-1]

    assert gb.INNER + 17 * CHARACTER == pytest.approx(date.left, abs=1)
    assert gb.INNER + 18 * CHARACTER == pytest.approx(name.left, abs=1)
    assert body.middle + 3 * gb.PITCH / POINTS == pytest.approx(name.middle, abs=1)


def test_the_head_has_mark_and_number_above_the_title(sealed: list[Line]) -> None:
    """The mark 35 mm below the edge of the block, the number two lines below it, the title two below the rule."""
    mark, number, title = sealed[:3]
    height = mark.size / POINTS

    assert ["青屏县政协文件", "青政协发〔2024〕3号", "关于加强提案工作的意见"] == [
        mark.words,
        number.words,
        title.words,
    ]
    assert gb.TOP + gb.MARK_DROP + height / 2 == pytest.approx(mark.middle, abs=2)
    assert gb.INNER + gb.BLOCK_WIDTH / 2 == pytest.approx((mark.left + mark.right) / 2, abs=1)
    assert mark.middle + height / 2 + 2.5 * gb.PITCH / POINTS == pytest.approx(number.middle, abs=2)
    assert (
        number.middle + gb.BODY_SIZE / POINTS / 2 + gb.RULE_DROP + 2.5 * gb.PITCH / POINTS
        == pytest.approx(title.middle, abs=2.5)
    )


def test_a_pdf_has_the_pages_of_its_draft(pages: list[list[Line]]) -> None:
    """Word for word, whatever is laid out how."""
    words = "".join(line.words for page in pages for line in page[:-1])

    assert long_draft().text.replace("\n", "") == words
