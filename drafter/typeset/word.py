"""A composed paper as a Word file: styles, grid, page numbers, properties, the same bytes for the same paper."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm

from drafter.layout import gbt9704 as gb
from drafter.layout.label import KEY
from drafter.layout.paper import Paper, Paragraph, Run, mark_size
from drafter.typeset.word_styles import HEADINGS, LABEL, STYLES, fonts_xml, settings_xml, styles_xml
from drafter.typeset.word_units import LINE, half_points, indent, spacing, twips

_EPOCH = (1980, 1, 1, 0, 0, 0)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_PROPERTIES = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The id that Word gives to the properties which a user adds."""
_NEEDED = {"styles", "fontTable", "settings", "officeDocument", "core-properties"}
"""The parts of the library's own template that are kept; all but the last two get another content."""
_OVER = 0.15
"""How much higher than its type, in parts of it, the line of the issuing mark is above and below."""
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What no XML can hold."""


def written(paper: Paper) -> bytes:
    """The bytes of the .docx."""
    document = Document()
    for part in (document.part, document.part.package):
        for name, relation in list(part.rels.items()):
            if relation.reltype.rpartition("/")[2] not in _NEEDED:
                del part.rels[name]
    contents = {"styles": styles_xml(), "fontTable": fonts_xml(), "settings": settings_xml()}
    for relation in document.part.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        _replace(relation.target_part, contents[kind])
    _set_page(document, paper)
    body = document.element.body
    lines = "".join(map(_paragraph, paper.paragraphs))
    for paragraph in list(parse_xml(f"<w:body {nsdecls('w')}>{lines}</w:body>".encode())):
        body.insert(len(body) - 1, paragraph)
    _describe(document, paper)
    stream = BytesIO()
    document.save(stream)
    return _settled(stream.getvalue())


def _replace(part: Part, content: bytes) -> None:
    """Put another content into a part of the library's template."""
    # The library offers no way to do so.
    if hasattr(part, "_element"):
        part._element = parse_xml(content)  # noqa: SLF001
    else:
        part._blob = content  # noqa: SLF001


def _set_page(document: WordDocument, paper: Paper) -> None:
    """Page, margins, grid, page numbers, and the note at the head of each page where there is one."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(gb.WIDTH), Mm(gb.HEIGHT)
    section.top_margin, section.bottom_margin = Mm(gb.TOP), Mm(gb.BOTTOM)
    section.left_margin, section.right_margin = Mm(gb.INNER), Mm(gb.OUTER)
    # The dashes stand in the middle of their line.
    section.footer_distance = Mm(gb.BOTTOM - gb.NUMBER_DROP - gb.NUMBER_SIZE / gb.POINTS / 2)
    section.header_distance = Mm(gb.TOP / 2)
    properties = section._sectPr  # noqa: SLF001 - the library knows no grid
    for old in properties.findall(qn("w:docGrid")):
        properties.remove(old)
    # A grid of lines and characters with less than the natural distance is misread by LibreOffice: the
    # distance of characters is the style's.
    properties.append(parse_xml(f'<w:docGrid {nsdecls("w")} w:type="lines" w:linePitch="{LINE}"/>'))
    for footer, side in ((section.footer, "right"), (section.even_page_footer, "left")):
        _fill(footer._element, _page_number(side))  # noqa: SLF001 - fields are beyond the library
    if paper.label is not None:
        note = f'<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{_run(paper.label.note)}</w:p>'
        for header in (section.header, section.even_page_header):
            _fill(header._element, note)  # noqa: SLF001 - likewise


def _fill(part: BaseOxmlElement, paragraph: str) -> None:
    """Make a paragraph the only one of a head or a foot."""
    part[:] = list(parse_xml(f"<w:ftr {nsdecls('w')}>{paragraph}</w:ftr>".encode()))


def _page_number(side: str) -> str:
    """— 1 — on one side of the page."""
    inset = half_points(gb.NUMBER_SIZE * gb.NUMBER_INDENT) * 10
    size = round(gb.NUMBER_SIZE * 20)
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Footer"/><w:spacing w:line="{size}" w:lineRule="exact"/>'
        f'<w:ind w:{side}Chars="{round(gb.NUMBER_INDENT * 100)}" w:{side}="{inset}"/><w:jc w:val="{side}"/></w:pPr>'
        f'{_run(f"{gb.DASH} ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{_run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        f"{_run(f' {gb.DASH}')}</w:p>"
    )


def _paragraph(paragraph: Paragraph) -> str:
    runs = "".join(map(_words, paragraph.runs))
    if paragraph.style == "mark":
        runs = _run(paragraph.runs[0].words, f'<w:sz w:val="{_mark_size(paragraph)}"/>')
    return f"<w:p><w:pPr>{''.join(_properties(paragraph))}</w:pPr>{runs}</w:p>"


def _properties(paragraph: Paragraph) -> Iterator[str]:
    """What a paragraph says for itself beyond its style, in the order that Word asks for."""
    kind = HEADINGS[paragraph.level - 1] if paragraph.style == "heading" else STYLES[paragraph.style]
    yield f'<w:pStyle w:val="{kind.id}"/>'
    signing = paragraph.keep and paragraph.style in {"body", "attachment", "signature"}
    if signing:
        yield "<w:keepNext/>"
    if paragraph.opens:
        yield "<w:pageBreakBefore/>"
    if signing:
        # So that no signature stands alone on a page, two lines of the prose go with it.
        yield "<w:widowControl/>"
    if paragraph.style == "number":
        # Word counts from the line, which is higher than what stands on it.
        drop = round(gb.RULE_DROP * gb.POINTS - (gb.PITCH - gb.BODY_SIZE) / 2)
        yield (f'<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="{drop}" w:color="{gb.RED}"/></w:pBdr>')
    yield _lines(paragraph)
    if paragraph.sides:
        yield f'<w:ind w:left="{round(paragraph.sides * 20)}" w:right="{round(paragraph.sides * 20)}"/>'
    elif paragraph.style in {"signature", "date"}:
        # Where the typeface is another, with wider figures, a date still stays on its line.
        yield indent(paragraph.left, paragraph.first, -gb.SIGNED_RIGHT)
    elif paragraph.left:
        yield indent(paragraph.left, paragraph.first)


def _lines(paragraph: Paragraph) -> str:
    """The lines of a paragraph that has others than its style, or blank ones above."""
    if paragraph.style == "mark":
        size = _mark_size(paragraph) * 10
        before, height = twips(gb.MARK_DROP) - round(size * _OVER), round(size * (1 + 2 * _OVER))
        return f'<w:spacing w:before="{before}" w:line="{height}" w:lineRule="exact"/>'
    if paragraph.style == "number":
        before = paragraph.above * LINE - round(gb.MARK_SIZE * _OVER * 20)
        return f'<w:spacing w:before="{before}" w:line="{LINE}" w:lineRule="exact"/>'
    return spacing(paragraph.above) if paragraph.above else ""


def _mark_size(paragraph: Paragraph) -> int:
    """The size of an issuing mark in half points."""
    return half_points(mark_size(paragraph.runs[0].words))


def _words(run: Run) -> str:
    style = LABEL if run.label else f"{HEADINGS[run.level - 1].id}Char" if run.level else ""
    return _run(run.words, style=style)


def _run(words: str, properties: str = "", style: str = "") -> str:
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    # Quotation marks and dashes, which Latin text has too, are Chinese ones here.
    inside = f'{named}<w:rFonts w:hint="eastAsia"/>{properties}'
    return (
        f'<w:r><w:rPr>{inside}</w:rPr><w:t xml:space="preserve">{escape(_UNFIT.sub("", words))}</w:t></w:r>'
    )


def _describe(document: WordDocument, paper: Paper) -> None:
    """Title, author and date, and the label of a text that a language model wrote."""
    core = document.core_properties
    for name in ("comments", "keywords", "category", "subject", "last_modified_by"):
        setattr(core, name, "")
    core.title, core.author, core.language, core.revision = paper.title, paper.author, "zh-CN", 1
    if paper.day is None:
        for name in ("dcterms:created", "dcterms:modified"):
            for old in core._element.findall(qn(name)):  # noqa: SLF001 - a date cannot be taken away otherwise
                core._element.remove(old)  # noqa: SLF001
    else:
        core.created = core.modified = datetime.combine(paper.day, time(), UTC)
    if paper.label is not None:
        _add_property(document, KEY, paper.label.metadata)


def _add_property(document: WordDocument, name: str, value: str) -> None:
    content = (
        f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_VALUES}"><property fmtid="{_FORMAT}" pid="2" name="{name}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property></Properties>"
    )
    package = document.part.package
    part = Part(PackURI("/docProps/custom.xml"), _PROPERTIES, content.encode(), package)
    package.relate_to(part, f"{_RELATIONS}/custom-properties")


def _settled(data: bytes) -> bytes:
    """The same file without the time at which it was written."""
    stream = BytesIO()
    with ZipFile(BytesIO(data)) as given, ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name in given.namelist():
            archive.writestr(ZipInfo(name, _EPOCH), given.read(name), ZIP_DEFLATED)
    return stream.getvalue()
