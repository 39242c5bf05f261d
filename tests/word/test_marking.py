"""Comments and tracked changes: at their words, and nothing else is touched."""

import re
from datetime import UTC, datetime

from wordfiles import packed, paragraph, run

from drafter.word.marking import Change, Comment, Signed, changed, commented
from drafter.word.package import read_package
from drafter.word.reading import WordText, word_text

SIGNED = Signed("drafter", datetime(2024, 12, 18, 9, 30, tzinfo=UTC))
BOLD = "<w:rPr><w:b/></w:rPr>"
BODY = f"<w:p>{run('共提交提案XX件，')}{run('立案', BOLD)}{run('95件。')}</w:p>" + paragraph("完")


def opened(data: bytes) -> WordText:
    return word_text(read_package(data, "a.docx"))


def word(body: str = BODY, **others: str) -> WordText:
    return opened(packed(body, **others))


def comment(text: WordText, words: str, remark: str = "请核对") -> Comment:
    start = text.text.index(words)
    return Comment(start, start + len(words), remark)


def change(text: WordText, old: str, new: str) -> Change:
    start = text.text.index(old)
    return Change(start, start + len(old), new)


def document(data: bytes) -> str:
    return read_package(data, "a.docx").parts["word/document.xml"].decode()


def marked(data: bytes) -> list[str]:
    """The words inside each comment's range, by its number."""
    body = document(data)
    numbers = sorted(re.findall(r'commentRangeStart w:id="(\d+)"', body), key=int)
    inside = [
        body.split(f'commentRangeStart w:id="{n}"')[1].split(f'commentRangeEnd w:id="{n}"')[0]
        for n in numbers
    ]
    return ["".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", each)) for each in inside]


def test_a_comment_stands_at_its_words() -> None:
    """Inside a run, across runs, overlapping another."""
    given = word()
    data = commented(given, [comment(given, words) for words in ("XX", "提案XX件", "立案95件")], SIGNED)

    assert ["XX", "提案XX件", "立案95件"] == marked(data)
    assert given.text == opened(data).text


def test_a_comment_says_who_and_when() -> None:
    """And what, a paragraph a line; characters that no file may hold are left out."""
    given = word()
    data = commented(given, [comment(given, "XX", "「XX」是占位符。\n请<补>上\x00")], SIGNED)
    comments = read_package(data, "a.docx").parts["word/comments.xml"].decode()

    assert 'w:author="drafter"' in comments
    assert 'w:date="2024-12-18T09:30:00Z"' in comments
    assert ["「XX」是占位符。", "请&lt;补&gt;上"] == re.findall(r"<w:t>([^<]*)</w:t>", comments)


def test_comments_that_were_there_stay() -> None:
    """New ones are numbered on."""
    given = word(comments=f'<w:comment w:id="4" w:author="秘书">{paragraph("旧")}</w:comment>')
    comments = read_package(commented(given, [comment(given, "XX")], SIGNED), "a.docx").parts[
        "word/comments.xml"
    ]

    assert ["4", "5"] == re.findall(r'<w:comment [^>]*w:id="(\d+)"', comments.decode())


def test_a_comment_on_a_number_that_word_makes_stands_at_its_paragraph() -> None:
    """The number itself is no word of the file."""
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/>'
        '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    given = word(paragraph("前") + paragraph("加强学习", properties=numbered), numbering=numbering)

    assert ["加强学习"] == marked(commented(given, [comment(given, "一、")], SIGNED))


def test_a_comment_on_a_note_stands_in_the_body() -> None:
    """Word takes none in notes and text boxes; that of the whole text stands at the beginning."""
    given = word(
        f'<w:p>{run("正文")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
        footnotes=f'<w:footnote w:id="1">{paragraph("注XX")}</w:footnote>',
    )

    assert ["正文", "正文"] == marked(commented(given, [comment(given, "XX"), Comment(0, 0, "漏写")], SIGNED))


def test_no_comments_leave_the_file_as_it_is() -> None:
    """Every part, byte for byte."""
    given = word()
    after = read_package(commented(given, [], SIGNED), "b.docx")

    assert dict(given.package.parts) == dict(after.parts)


def test_other_parts_stay_byte_for_byte() -> None:
    """Comments touch the text's part, the list of parts and what the text is related to."""
    given = word(styles="", footnotes="")
    after = read_package(commented(given, [comment(given, "XX")], SIGNED), "b.docx").parts
    touched = {name for name, data in after.items() if given.package.parts.get(name) != data}

    assert {
        "[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/comments.xml",
    } == touched  # fmt: skip


def test_a_change_is_tracked_in_the_formatting_of_its_words() -> None:
    """The old words are taken out, the new put in beside them; read as accepted they are there."""
    given = word()
    data, left = changed(given, [change(given, "立案", "经审查立案"), change(given, "XX", "129")], SIGNED)
    body = document(data)

    assert () == left
    assert "共提交提案129件，经审查立案95件。\n完" == opened(data).text
    assert ["XX", "立案"] == re.findall(r"<w:delText[^>]*>([^<]*)</w:delText>", body)
    assert f"{BOLD}<w:t>经审查立案</w:t>" in body.split("<w:ins ")[2]
    assert f"{BOLD}<w:t>129</w:t>" not in body


def test_a_change_across_runs_is_one_replacement() -> None:
    """Each old run is taken out, the new words stand once."""
    given = word()
    data, _ = changed(given, [change(given, "立案95件", "立案93件")], SIGNED)

    assert "共提交提案XX件，立案93件。\n完" == opened(data).text
    assert 1 == document(data).count("<w:ins ")


def test_words_are_put_in_and_taken_out() -> None:
    """At the beginning, the end and between runs."""
    given = word()
    end = given.text.index("\n")
    data, left = changed(
        given, [Change(0, 0, "全年"), Change(end, end, "办复率100%。"), change(given, "XX件，", "")], SIGNED
    )

    assert () == left
    assert "全年共提交提案立案95件。办复率100%。\n完" == opened(data).text


def test_what_word_makes_itself_is_given_back() -> None:
    """A line break is no word; the file is as it was."""
    given = word("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>")
    wanted = Change(1, 2, "，")
    data, left = changed(given, [wanted], SIGNED)

    assert (wanted,) == left
    assert dict(given.package.parts) == dict(read_package(data, "b.docx").parts)


def test_a_run_of_several_words_and_tabs_is_cut_between_them() -> None:
    """What stands beside the words in their run stays in its place."""
    given = word("<w:p><w:r><w:t>立案</w:t><w:tab/><w:t>95件</w:t><w:tab/><w:t>办复</w:t></w:r></w:p>")
    data, left = changed(given, [change(given, "95件", "93件")], SIGNED)

    assert () == left
    assert "立案\t93件\t办复" == opened(data).text


def test_footnotes_are_changed_in_their_part() -> None:
    """The body keeps its bytes."""
    given = word(
        f'<w:p>{run("正文")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
        footnotes=f'<w:footnote w:id="1">{paragraph("注XX件")}</w:footnote>',
    )
    data, _ = changed(given, [change(given, "XX", "93")], SIGNED)
    after = read_package(data, "b.docx").parts

    assert "正文\n注93件" == opened(data).text
    assert given.package.parts["word/document.xml"] == after["word/document.xml"]
