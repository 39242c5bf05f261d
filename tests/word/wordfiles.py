"""Word files for the tests, made part by part so that each says just what it is for."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{RELATION}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def part(kind: str, content: str) -> str:
    """A part of a Word file: `document` with its body, `styles`, `numbering`, `footnotes`, `header` and so on."""
    root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
    inside = f"<w:body>{content}</w:body>" if kind == "document" else content
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} {NAMES}>{inside}</w:{root}>'


def packed(body: str, **others: str) -> bytes:
    """The bytes of a .docx whose body is the given XML, with other parts by their kind."""
    relations = "".join(
        f'<Relationship Id="r{kind}" Type="{RELATION}/{kind}" Target="{kind}.xml"/>' for kind in others
    )
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{RELATION}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>',
        )
        archive.writestr("word/document.xml", part("document", body))
        for kind, content in others.items():
            archive.writestr(f"word/{kind}.xml", part(kind, content))
    return stream.getvalue()


def paragraph(*words: str, properties: str = "") -> str:
    """A paragraph, a run for each of its words."""
    return f"<w:p>{properties}{''.join(run(each) for each in words)}</w:p>"


def run(words: str, properties: str = "") -> str:
    """A run of words."""
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'
