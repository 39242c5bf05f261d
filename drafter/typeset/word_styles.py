"""The styles and the fonts of a Word paper, as the parts `styles.xml` and `fontTable.xml` hold them."""

from collections.abc import Iterator
from dataclasses import dataclass

from docx.oxml.ns import nsdecls

from drafter.layout import gbt9704 as gb
from drafter.layout.gbt9704 import Face
from drafter.layout.paper import Style
from drafter.typeset.word_units import ON_GRID, TRACKING, first_line, half_points


@dataclass(frozen=True, slots=True)
class Kind:
    """One style: its id and its name in Word, its typeface, and what it says of the paragraph."""

    id: str
    name: str
    face: Face = gb.BODY_FACE
    size: float = gb.BODY_SIZE
    paragraph: str = ""
    colour: str = ""
    level: int = 0


_BREAKING = (
    '<w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/>'
    '<w:autoSpaceDN w:val="0"/>'
)
"""Every page is filled, no stop hangs over the edge, and no space is put between figures and characters."""
_CENTRED = '<w:jc w:val="center"/>'
_LEFT = '<w:jc w:val="left"/>'
_FIRST = first_line(gb.FIRST_LINE)

STYLES: dict[Style, Kind] = {
    "title": Kind(
        "Title",
        "Title",
        gb.TITLE_FACE,
        gb.TITLE_SIZE,
        f'<w:keepNext/><w:snapToGrid w:val="0"/>{ON_GRID}{_CENTRED}',
    ),
    "byline": Kind("Subtitle", "Subtitle", gb.SECOND_FACE, paragraph=f"<w:keepNext/>{ON_GRID}{_CENTRED}"),
    "salutation": Kind("Salutation", "Salutation", paragraph=ON_GRID),
    "body": Kind("BodyText", "Body Text", paragraph=f"{ON_GRID}{_FIRST}"),
    "attachment": Kind("AttachmentNote", "附件说明", paragraph=f"{ON_GRID}{_LEFT}"),
    "annex": Kind("Annex", "附件", gb.FIRST_FACE, paragraph=f"<w:keepNext/>{ON_GRID}{_LEFT}"),
    "signature": Kind("Signature", "Signature", paragraph=f"{ON_GRID}{_LEFT}"),
    "date": Kind("Date", "Date", paragraph=f"{ON_GRID}{_LEFT}"),
    "mark": Kind(
        "IssuingMark",
        "发文机关标志",
        gb.TITLE_FACE,
        gb.MARK_SIZE,
        f'<w:snapToGrid w:val="0"/>{_CENTRED}',
        gb.RED,
    ),
    "number": Kind("DocumentNumber", "发文字号", paragraph=f"{ON_GRID}{_CENTRED}"),
}
"""Each style but those of headings; names in English are Word's own, which it shows in the user's language."""

LABEL = "LabelChar"
"""The id of the style of labels such as 出席：."""
HEADINGS = tuple(
    Kind(
        f"Heading{level}",
        f"heading {level}",
        face,
        paragraph=f'<w:keepNext/>{ON_GRID}{_FIRST}<w:outlineLvl w:val="{level - 1}"/>',
        level=level,
    )
    for level, face in enumerate(gb.HEADING_FACES, 1)
)
FOOTER = Kind("Footer", "footer", gb.NUMBER_FACE, gb.NUMBER_SIZE, '<w:snapToGrid w:val="0"/>')
HEADER = Kind(
    "Header", "header", gb.NUMBER_FACE, gb.NOTE_SIZE, '<w:snapToGrid w:val="0"/><w:jc w:val="right"/>'
)


def styles_xml() -> bytes:
    """The content of `styles.xml`."""
    styles = "".join(
        (_normal(), *map(_paragraph_style, (*STYLES.values(), *HEADINGS, FOOTER, HEADER)), *_leads())
    )
    defaults = f"<w:docDefaults><w:rPrDefault>{_defaults()}</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    return f"<w:styles {nsdecls('w')}>{defaults}{styles}</w:styles>".encode()


def fonts_xml() -> bytes:
    """The content of `fontTable.xml`: each font with the names under which it may be installed."""
    return f"<w:fonts {nsdecls('w')}>{''.join(map(_font, gb.FACES))}</w:fonts>".encode()


def settings_xml() -> bytes:
    """The content of `settings.xml`: odd and even pages differ, no punctuation is squeezed, no old layout rules."""
    return (
        f'<w:settings {nsdecls("w")}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
    ).encode()


def _font(face: Face) -> str:
    family = "swiss" if face is gb.FIRST_FACE else "roman"
    return (
        f'<w:font w:name="{face.name}"><w:altName w:val="{",".join(face.others)}"/>'
        f'<w:panose1 w:val="{face.panose}"/><w:charset w:val="86"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="default"/></w:font>'
    )


def _fonts(face: Face) -> str:
    return (
        f'<w:rFonts w:ascii="{face.name}" w:hAnsi="{face.name}" w:eastAsia="{face.name}" w:cs="{face.name}"/>'
    )


def _defaults() -> str:
    size = half_points(gb.BODY_SIZE)
    return (
        f'<w:rPr>{_fonts(gb.BODY_FACE)}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr>'
    )


def _normal() -> str:
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f'<w:pPr>{_BREAKING}<w:jc w:val="both"/></w:pPr>'
        f'<w:rPr><w:spacing w:val="{TRACKING}"/></w:rPr></w:style>'
    )


def _paragraph_style(kind: Kind) -> str:
    size = half_points(kind.size)
    colour = f'<w:color w:val="{kind.colour}"/>' if kind.colour else ""
    # The narrow setting is that of a line of 28 characters in the body's size; others have room.
    spacing = "" if kind.size == gb.BODY_SIZE else '<w:spacing w:val="0"/>'
    link = f'<w:link w:val="Heading{kind.level}Char"/>' if kind.level else ""
    own = "" if kind.name.isascii() else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{kind.id}"><w:name w:val="{kind.name}"/>'
        f'<w:basedOn w:val="Normal"/>{_next(kind)}{link}<w:qFormat/><w:pPr>{kind.paragraph}</w:pPr>'
        f'<w:rPr>{_fonts(kind.face)}{colour}{spacing}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


def _next(kind: Kind) -> str:
    """What follows when a user ends a paragraph of this style: body, but for heads and feet of pages."""
    return "" if kind in (FOOTER, HEADER) else f'<w:next w:val="{STYLES["body"].id}"/>'


def _leads() -> Iterator[str]:
    """The styles of a heading inside a paragraph."""
    plain = "DefaultParagraphFont"
    yield f'<w:style w:type="character" w:default="1" w:styleId="{plain}">'
    yield '<w:name w:val="Default Paragraph Font"/></w:style>'
    yield f'<w:style w:type="character" w:customStyle="1" w:styleId="{LABEL}"><w:name w:val="纪要名目"/>'
    yield f'<w:basedOn w:val="{plain}"/><w:rPr>{_fonts(gb.LABEL_FACE)}</w:rPr></w:style>'
    for kind in HEADINGS:
        yield (
            f'<w:style w:type="character" w:styleId="{kind.id}Char"><w:name w:val="{kind.name} Char"/>'
            f'<w:basedOn w:val="{plain}"/><w:link w:val="{kind.id}"/>'
            f"<w:rPr>{_fonts(kind.face)}</w:rPr></w:style>"
        )
