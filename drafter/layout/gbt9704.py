"""
The measures of GB/T 9704-2012 (layout of papers of party and government bodies) as data.

Lengths are millimetres, sizes of type and pitches points, indents characters of the body; what the standard
leaves open is said to be a choice. Clauses are those of the standard.
"""

from dataclasses import dataclass

POINTS = 72 / 25.4
"""Points a millimetre."""

WIDTH, HEIGHT = 210.0, 297.0
"""A4 (5.1)."""
TOP, INNER = 37.0, 28.0
"""The head margin and the margin of the binding, each within 1 mm (5.2.1)."""
BLOCK_WIDTH, BLOCK_HEIGHT = 156.0, 225.0
"""The block of text (5.2.1)."""
BOTTOM = HEIGHT - TOP - BLOCK_HEIGHT
OUTER = WIDTH - INNER - BLOCK_WIDTH
"""What is left: 35 mm and 26 mm."""

LINES, CHARACTERS = 22, 28
"""Lines a page and characters a line, as a rule (5.2.3)."""

BODY_SIZE = 16.0
"""三号, for all that has no rule of its own (5.2.2)."""
TITLE_SIZE = 22.0
"""二号, for the title (7.3.1)."""
NUMBER_SIZE = 14.0
"""四号, for page numbers (7.5)."""
NOTE_SIZE = 10.5
"""五号, for the note on text by a language model: a choice."""

PITCH = 28.95
"""From line to line: the largest twentieth of a point that sets 22 lines in 225 mm."""
TRACKING = -0.25
"""28 characters of 16 points are wider than 156 mm: a quarter of a point less between each brings them in."""
CELL = BODY_SIZE + TRACKING
"""The width of a character in a line of body."""

FIRST_LINE = 2.0
"""The indent of a paragraph, and of headings (7.3.3)."""
NUMBER_DROP = 7.0
"""From the block's lower edge to the dashes of the page number (7.5)."""
NUMBER_INDENT = 1.0
"""From the outer edge to the page number, in its own characters: right on odd pages, left on even (7.5)."""
DASH = "—"
"""What stands on both sides of the page number (7.5)."""

MARK_DROP = 35.0
"""From the block's upper edge to the issuing mark (7.2.4)."""
MARK_SIZE = 48.0
"""The size of the issuing mark, smaller where it would not fit on a line: a choice that 7.2.4 leaves open."""
RULE_DROP = 4.0
"""From the document number to the red rule (7.2.7)."""
RED = "FF0000"
"""The colour of mark and rule (7.2.4, 7.2.7)."""
BLANK_BEFORE_NUMBER = 2
"""Lines between the mark and the document number (7.2.5)."""
BLANK_BEFORE_TITLE = 2
"""Lines between the red rule and the title (7.3.1)."""
BLANK_AFTER_TITLE = 1
"""Lines between the title and those it is sent to (7.3.2)."""
BLANK_BEFORE_ATTACHMENTS = 1
"""Lines between the body and 附件： (7.3.4)."""
BLANK_BEFORE_SIGNATURE = 1
"""Lines above a signature without a seal (7.3.5.2)."""
BLANK_FOR_SEAL = 2
"""Lines above one with a seal, which reaches to within a line of the body: a choice within 7.3.5.1."""
SEALED_RIGHT = 4.0
"""From the right edge to the date of a paper with a seal (7.3.5.1)."""
SIGNED_RIGHT = 2.0
"""From the right edge to the issuer of one without; the date begins as far to the right of it (7.3.5.2)."""


@dataclass(frozen=True, slots=True)
class Face:
    """
    A typeface by the name that offices know it by.

    `others` are names under which the same design is installed, `instead` what serves where it is not; both
    in order. `panose` describes it to a program that must find a substitute.
    """

    name: str
    others: tuple[str, ...]
    instead: tuple[str, ...]
    panose: str


_SERIF = (
    "Noto Serif CJK SC",
    "Noto Serif SC",
    "Source Han Serif SC",
    "SimSun",
    "NSimSun",
    "Songti SC",
    "AR PL UMing CN",
)
_SANS = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Zen Hei",
)
_ANY = (*_SERIF, *_SANS)

TITLE_FACE = Face(
    "方正小标宋简体",
    ("FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "小标宋体", "方正小标宋_GBK"),
    ("STZhongsong", "华文中宋", *_ANY),
    "03000509000000000000",
)
"""Title and issuing mark (7.2.4, 7.3.1)."""
BODY_FACE = Face(
    "仿宋_GB2312",
    ("FangSong_GB2312", "仿宋", "FangSong", "STFangsong", "华文仿宋", "FZFangSong-Z02S", "FandolFang R"),
    _ANY,
    "02010609030101010101",
)
"""Body, levels 3 and 4, signature, date, attachments (5.2.2, 7.3.3)."""
FIRST_FACE = Face(
    "黑体", ("SimHei", "STHeiti", "Heiti SC", "FandolHei"), (*_SANS, *_SERIF), "02010609060101010101"
)
"""Headings of the first level (7.3.3), and the word 附件 over an attachment (7.3.7)."""
SECOND_FACE = Face(
    "楷体_GB2312",
    ("KaiTi_GB2312", "楷体", "KaiTi", "STKaiti", "Kaiti SC", "华文楷体", "FandolKai"),
    ("AR PL UKai CN", *_ANY),
    "02010609030101010101",
)
"""Headings of the second level (7.3.3); what stands under the title of a speech, by practice."""
NUMBER_FACE = Face(
    "宋体", ("SimSun", "NSimSun", "STSong", "Songti SC", "FandolSong"), _ANY, "02010600030101010101"
)
"""Page numbers (7.5)."""

LABEL_FACE = FIRST_FACE
"""出席：, 请假：, 列席： of minutes (10.3), and by practice 时间： and the like."""

FACES = (TITLE_FACE, BODY_FACE, FIRST_FACE, SECOND_FACE, NUMBER_FACE)
HEADING_FACES = (FIRST_FACE, SECOND_FACE, BODY_FACE, BODY_FACE)
"""By level (7.3.3)."""
