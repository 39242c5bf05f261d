"""The text of a Word file: nothing lost, nothing twice, and each character's place known."""

import pytest
from wordfiles import packed, paragraph, run

from drafter.word.package import read_package
from drafter.word.reading import WordText, word_text


def read(body: str, **others: str) -> WordText:
    return word_text(read_package(packed(body, **others), "a.docx"))


def cell(*blocks: str) -> str:
    return f"<w:tc>{''.join(blocks)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def test_a_paragraph_is_a_line() -> None:
    """Empty ones stay, so that the paper's blocks are apart."""
    assert "总结\n\n正文。" == read(paragraph("总结") + paragraph() + paragraph("正", "文。")).text


def test_each_character_has_its_place() -> None:
    """The pieces hold exactly the characters of the text that they name."""
    word = read(paragraph("共提交", "提案", "93件") + paragraph("全部办复。"))

    assert ["共提交", "提案", "93件", "全部办复。"] == [word.text[p.start : p.end] for p in word.pieces]
    assert [p.node.text for p in word.pieces] == [word.text[p.start : p.end] for p in word.pieces]


def test_tracked_changes_are_read_as_accepted() -> None:
    """What was put in is there, what was taken out or moved away is not."""
    body = (
        "<w:p>"
        + run("共")
        + f"<w:del>{run('XX').replace('w:t', 'w:delText')}</w:del><w:ins>{run('93')}</w:ins>"
        f"<w:moveFrom>{run('件')}</w:moveFrom><w:moveTo>{run('条')}</w:moveTo></w:p>"
    )

    assert "共93条" == read(body).text


def test_a_paragraph_whose_end_was_taken_out_runs_on() -> None:
    """Two paragraphs are one once the change is accepted."""
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"

    assert (
        "上半年，立案93件。\n完"
        == read(paragraph("上半年，", properties=mark) + paragraph("立案93件。") + paragraph("完")).text
    )


def test_a_row_of_a_table_is_a_line() -> None:
    """Cells are set apart by tabs; the place names table and row."""
    word = read(
        f"<w:tbl>{row(cell(paragraph('项目')), cell(paragraph('数量')))}"
        f"{row(cell(paragraph('立案')), cell(paragraph('93件')))}</w:tbl>" + paragraph("完")
    )

    assert "项目\t数量\n立案\t93件\n完" == word.text
    assert ["表1第1行", "表1第2行", ""] == [each.place for each in word.paragraphs]


def test_a_form_is_laid_out_paragraph_by_paragraph() -> None:
    """A cell that holds several paragraphs is prose, not a figure."""
    word = read(
        f"<w:tbl>{row(cell(paragraph('案由')), cell(paragraph('一、情况'), paragraph('二、建议')))}</w:tbl>"
    )

    assert "案由\n一、情况\n二、建议" == word.text


def test_a_table_in_a_cell_is_read() -> None:
    """At its place."""
    inner = f"<w:tbl>{row(cell(paragraph('甲')), cell(paragraph('乙')))}</w:tbl>"

    assert "外\n甲\t乙\n" == read(f"<w:tbl>{row(cell(paragraph('外'), inner, paragraph()))}</w:tbl>").text


def test_a_row_that_was_taken_out_is_gone() -> None:
    """As tracked changes are read."""
    gone = row(cell(paragraph("旧")), properties="<w:trPr><w:del/></w:trPr>")

    assert "新" == read(f"<w:tbl>{gone}{row(cell(paragraph('新')))}</w:tbl>").text


def test_a_note_stands_behind_its_paragraph() -> None:
    """And its place says what it is."""
    word = read(
        f'<w:p>{run("立案93件")}<w:r><w:footnoteReference w:id="2"/></w:r>{run("。")}</w:p>'
        + paragraph("完"),
        footnotes=f'<w:footnote w:id="1">{paragraph("分隔")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph("含并案9件。")}</w:footnote>',
    )

    assert "立案93件。\n含并案9件。\n完" == word.text
    assert "脚注" == word.paragraph_at(word.text.index("含并案")).place


def test_a_text_box_is_read_once() -> None:
    """Word keeps two renderings of it; one of them is printed."""
    box = f"<w:txbxContent>{paragraph('抄送：县委')}</w:txbxContent>"
    body = (
        f"<w:p>{run('正文')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )

    assert "正文\n抄送：县委" == read(body).text


def test_content_controls_links_and_fields_are_read() -> None:
    """By what they show, not by the instruction behind it."""
    body = (
        f"<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent>{run('2024')}</w:sdtContent></w:sdt>"
        f"<w:hyperlink>{run('年')}</w:hyperlink><w:fldSimple w:instr='DATE'>{run('12月')}</w:fldSimple>"
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        f"<w:r><w:fldChar w:fldCharType='separate'/></w:r>{run('3')}<w:r><w:fldChar w:fldCharType='end'/></w:r>"
        "</w:p></w:sdtContent></w:sdt>"
    )

    assert "2024年12月3" == read(body).text


def test_marks_between_words_are_kept() -> None:
    """Tabs, line breaks, a hyphen that does not break; a page break is none of the text."""
    body = (
        "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t>"
        '<w:br w:type="page"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:char="25CB"/></w:r></w:p>'
    )

    assert "甲\t乙\n丙-丁○" == read(body).text


def test_hidden_words_are_not_printed() -> None:
    """So they are none of the text; a switch that is off hides nothing."""
    hidden, shown = "<w:rPr><w:vanish/></w:rPr>", '<w:rPr><w:vanish w:val="0"/></w:rPr>'

    assert "明" == read(f"<w:p>{run('暗', hidden)}{run('明', shown)}</w:p>").text


def test_running_heads_are_apart() -> None:
    """They are no part of the text."""
    word = read(paragraph("正文"), header=paragraph("内部资料"), footer=paragraph("第", "1", "页"))

    assert ("正文", ("内部资料", "第1页")) == (word.text, word.headers)


def test_formulas_are_read() -> None:
    """By their characters."""
    assert (
        "办复率=100%"
        == read(f"<w:p>{run('办复率')}<m:oMath><m:r><m:t>=100%</m:t></m:r></m:oMath></w:p>").text
    )


@pytest.mark.parametrize("body", ["", "<w:sectPr/>"])
def test_an_empty_paper_is_an_empty_text(body: str) -> None:
    """Without paragraphs there is nothing to say."""
    assert ("", ()) == (read(body).text, read(body).pieces)
