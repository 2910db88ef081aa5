"""Elements of a Word file's XML, in the order that its schema asks for."""

# python-docx keeps its XML in private names.
# pyright: reportPrivateUsage=false

from typing import Any

AFTER_ALIGNMENT = (
    "w:textDirection",
    "w:textAlignment",
    "w:textboxTightWrap",
    "w:outlineLvl",
    "w:divId",
    "w:cnfStyle",
    "w:rPr",
    "w:sectPr",
    "w:pPrChange",
)
AFTER_DIRECTION = (
    "w:adjustRightInd",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:mirrorIndents",
    "w:suppressOverlap",
    "w:jc",
    *AFTER_ALIGNMENT,
)
AFTER_GROUND = (
    "w:tabs",
    "w:suppressAutoHyphens",
    "w:kinsoku",
    "w:wordWrap",
    "w:overflowPunct",
    "w:topLinePunct",
    "w:autoSpaceDE",
    "w:autoSpaceDN",
    "w:bidi",
    *AFTER_DIRECTION,
)
"""What follows alignment, direction and ground among the properties of a paragraph."""
_LETTERS = (
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "caps",
    "smallCaps",
    "strike",
    "noProof",
    "color",
    "spacing",
    "w",
    "kern",
    "position",
    "sz",
    "szCs",
    "u",
    "shd",
    "vertAlign",
    "rtl",
    "cs",
    "lang",
)
"""Properties of letters in their order."""


def element(tag: str, **attributes: str) -> Any:
    """Make an element of Word's own namespace, with attributes of the same."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(tag)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def in_order(properties: Any) -> None:
    """Put properties of letters into the order that Word asks for, each of them once."""
    found = {child.tag.rpartition("}")[2]: child for child in properties}
    for child in list(properties):
        properties.remove(child)
    properties.extend(found[name] for name in sorted(found, key=_LETTERS.index))


def begin_field(paragraph: Any, instruction: str) -> None:
    """Begin a field that Word fills; what is added until its end stands there meanwhile."""
    _field(paragraph, "begin")
    code = element("w:instrText")
    code.text = instruction
    paragraph.add_run()._r.append(code)  # noqa: SLF001
    _field(paragraph, "separate")


def end_field(paragraph: Any) -> None:
    """End a field."""
    _field(paragraph, "end")


def _field(paragraph: Any, kind: str) -> None:
    run = paragraph.add_run()._r  # noqa: SLF001
    run.append(element("w:fldChar", fldCharType=kind))
