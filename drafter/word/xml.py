"""The XML of Word parts: names of its elements, reading without entities, writing as Word does."""

from typing import TypeAlias

from lxml import etree

from drafter.errors import InputError

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml has no other name for the type of an element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_PARSER = etree.XMLParser(
    resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=False
)


def parsed(data: bytes, name: str) -> Element:
    """The root of a part; InputError where it is no sound XML or declares entities."""
    try:
        root = etree.fromstring(data, _PARSER)
    except etree.XMLSyntaxError as error:
        raise InputError(f"{name}：文件已损坏，打不开：请用 Word 或 WPS 打开修复，另存为 docx。") from error
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise InputError(f"{name}：文件里有不该有的声明，为安全起见不读：请用 Word 或 WPS 另存为 docx。")
    return root


def written(root: Element) -> bytes:
    """A part's bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def value(element: Element | None, default: str = "") -> str:
    """The `w:val` of an element that may be missing."""
    return default if element is None else element.get(f"{W}val", default)


def is_on(element: Element | None) -> bool:
    """Whether a switch such as `w:vanish` stands and is not set to off."""
    return element is not None and value(element, "true") not in {"0", "false", "off"}


def made(near: Element, name: str, attributes: dict[str, str]) -> Element:
    """A new element of Word's own, with the names that stand around it."""
    return near.makeelement(f"{W}{name}", attributes)
