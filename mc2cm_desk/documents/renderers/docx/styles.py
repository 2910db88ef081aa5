"""The styles of a Word file: each kind of paragraph has a name that an editor finds again."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mc2cm_desk.documents.look import Look
from mc2cm_desk.documents.renderers.docx.xml import AFTER_DIRECTION, AFTER_GROUND, element, in_order
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.domain.languages import LANGUAGES

if TYPE_CHECKING:
    from docx.document import Document as WordFile

FONT, ARABIC_FONT = "IBM Plex Sans", "IBM Plex Sans Arabic"


def tag(language: str) -> str:
    """Return the locale of a language as Word writes it, such as ``fr-FR``."""
    return LANGUAGES.data(language).locale.replace("_", "-")


TEXT_WIDTH, COVER_MARGIN = 164, 21
"""Millimetres between the margins, and those beside the words of a cover."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a style writes: sizes and spaces in points, indents in millimetres.

    ``hanging`` lets the first line begin that much before the others; ``beside`` keeps both sides
    free; ``tab`` is where a number stands at the end of a dotted line.
    """

    name: str
    size: float
    colour: str = palette.INK
    bold: bool = False
    italic: bool = False
    before: float = 0
    after: float = 3
    line: float = 0
    indent: float = 0
    hanging: float = 0
    beside: float = 0
    tab: float = 0
    ground: str = ""
    keep: bool = False
    centred: bool = False


MANNERS = (
    Manner("Body Text", 10.5, after=6, line=1.15),
    Manner("Writing Line", 10.5, after=0),
    Manner("Lead", 12.5, palette.DEEP, after=8, line=1.15),
    Manner("Small", 8.5, palette.MUTE),
    Manner("Chips", 8.5, palette.MAIN, after=6),
    Manner("Quote", 11.5, palette.ACCENT_INK, italic=True, after=8, indent=5),
    Manner("Pull Quote", 16, palette.ACCENT_INK, italic=True, before=8, after=4, keep=True),
    Manner("Quote Source", 9, palette.MUTE, after=10),
    Manner("Key Figure", 21, palette.ACCENT_INK, bold=True, before=4, after=0),
    Manner("End Note", 8.5, palette.MUTE, indent=7, hanging=7),
    Manner("Box Title", 11, palette.MAIN, bold=True, after=4, keep=True),
    Manner("Kicker", 8.5, palette.SECOND_INK, bold=True, after=2, keep=True),
    Manner("Title", 30, palette.COVER_WORDS, bold=True, after=12, beside=COVER_MARGIN),
    Manner("Subtitle", 12, palette.COVER_LONG, after=3, beside=COVER_MARGIN),
    Manner(
        "Cover Kicker", 11, palette.COVER_SMALL, bold=True, before=16, after=6, beside=COVER_MARGIN
    ),
    Manner("Cover Line", 10, palette.COVER_WORDS, after=3, beside=COVER_MARGIN),
    Manner("Cover Foot", 9.5, "#003399", bold=True, after=0),
    Manner("Cover Partners", 7.5, palette.MUTE, before=3, after=0),
    Manner("Contents Title", 22, palette.DEEP, bold=True, after=10, keep=True),
    Manner("Heading 1", 22, palette.DEEP, bold=True, before=8, after=12, keep=True),
    Manner("Heading 2", 14.5, palette.MAIN, bold=True, before=12, after=6, keep=True),
    Manner("Heading 3", 11, palette.MAIN, bold=True, before=7, after=3, keep=True),
    Manner("Recommendation", 10.6, bold=True, before=8, after=2, indent=17, hanging=17, keep=True),
    Manner("Recommendation Detail", 8.6, palette.MUTE, after=2, indent=17),
    Manner("Caption", 8.5, palette.MUTE, before=3, after=8),
    Manner("Picture", 10.5, before=2, after=2, keep=True),
    Manner("Map Label", 7.5, palette.DEEP, after=0, centred=True),
    Manner("Table Text", 8.8, after=0),
    Manner("Table Head", 8.6, palette.DEEP, bold=True, after=0, keep=True),
    Manner("Bar", 4, after=0),
    Manner("Gap", 4, after=0),
    Manner("To Complete", 8.8, palette.DRAFT_INK, before=3, after=3, ground=palette.DRAFT),
    Manner("List Bullet", 10.5, after=3),
    Manner("List Number", 10.5, after=3),
    Manner("TOC 1", 10, palette.DEEP, bold=True, before=3, after=1, tab=TEXT_WIDTH),
    Manner("TOC 2", 9, after=0, indent=5, tab=TEXT_WIDTH),
    Manner("Header", 8.5, palette.MUTE, tab=TEXT_WIDTH),
    Manner("Footer", 8.5, palette.MUTE, tab=TEXT_WIDTH),
)


def write_styles(word: "WordFile", *, language: str) -> None:
    """Give a file our styles; in Arabic each of them runs from right to left."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    for tongue in word.styles.element.iter(qn("w:lang")):
        for script in ("w:val", "w:bidi"):
            tongue.set(qn(script), tag(language))
    for manner in MANNERS:
        _write(word, manner, rtl=LANGUAGES.data(language).is_right_to_left)
    for name, colour in (("Hyperlink", palette.MAIN), ("Cover Link", palette.COVER_WORDS)):
        links: Any = word.styles.add_style(name, WD_STYLE_TYPE.CHARACTER, name == "Hyperlink")
        links.font.color.rgb = RGBColor.from_string(hexadecimal(colour))
        links.font.underline = True
    # Links of the contents look as the words around them.
    word.styles.add_style("Contents Link", WD_STYLE_TYPE.CHARACTER)
    number: Any = word.styles.add_style("Number", WD_STYLE_TYPE.CHARACTER)
    number.font.color.rgb = RGBColor.from_string(hexadecimal(palette.ACCENT_INK))
    number.font.bold = True
    properties = number.element.get_or_add_rPr()
    properties.append(element("w:bCs"))
    in_order(properties)


_LOOK: ContextVar[Look] = ContextVar("look")


@contextmanager
def written_in(look: Look) -> Generator[None]:
    """Give names of colours the meaning of a look while a file is written."""
    token = _LOOK.set(look)
    try:
        yield
    finally:
        _LOOK.reset(token)


def hexadecimal(colour: str) -> str:
    """Return a colour as Word writes it: a name of `documents.style`, or ``#rrggbb``."""
    return _LOOK.get().colour(colour).lstrip("#").upper()


def styled(place: Any, style: str) -> Any:
    """Add a paragraph of a style to a file or a cell."""
    paragraph = place.add_paragraph()
    give_style(paragraph, style)
    return paragraph


def give_style(text: Any, style: str) -> None:
    """Give a paragraph or a run a style of the file.

    A style's number is its name without spaces: to look each of them up takes most of the time.
    """
    own = text._p if hasattr(text, "_p") else text._r  # noqa: SLF001
    own.style = style.replace(" ", "")


def write_size(run: Any, size: float) -> None:
    """Let a run be as large as said (points), whatever its script."""
    from docx.shared import Pt

    run.font.size = Pt(size)
    properties = run._r.get_or_add_rPr()  # noqa: SLF001
    properties.append(element("w:szCs", val=str(round(size * 2))))
    in_order(properties)


def _write(word: "WordFile", manner: Manner, *, rtl: bool) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    known = {style.name for style in word.styles}
    style: Any = (
        word.styles[manner.name]
        if manner.name in known
        else word.styles.add_style(manner.name, WD_STYLE_TYPE.PARAGRAPH)
    )
    italic = manner.italic and not rtl
    style.font.name, style.font.size = FONT, Pt(manner.size)
    style.font.bold, style.font.italic = manner.bold, italic
    style.font.color.rgb = RGBColor.from_string(hexadecimal(manner.colour))
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    fonts.set(qn("w:cs"), ARABIC_FONT)
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    spread = properties.find(qn("w:spacing"))
    if spread is not None:
        # Word's own titles pull letters apart, which tears Arabic words.
        properties.remove(spread)
    # Word keeps a second size, weight and slant for scripts written from right to left.
    properties.append(element("w:szCs", val=str(round(manner.size * 2))))
    properties.append(element("w:bCs", val=str(int(manner.bold))))
    properties.append(element("w:iCs", val=str(int(italic))))
    if rtl:
        # Numbers of lists follow the style, and so does what an editor types.
        properties.append(element("w:rtl"))
    in_order(properties)
    _stand(style, manner, rtl=rtl)


def _stand(style: Any, manner: Manner, *, rtl: bool) -> None:
    """Say where paragraphs of a style stand: spaces, indents, ground, direction."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    place = style.element.get_or_add_pPr()
    for name in ("w:tabs", "w:pBdr"):
        for earlier in place.findall(qn(name)):
            place.remove(earlier)
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(manner.before), Pt(manner.after)
    form.line_spacing = manner.line or 1.0
    if manner.name in ("Bar", "Gap"):
        form.line_spacing = Pt(manner.size + 2)
    form.keep_with_next = manner.keep
    if manner.centred:
        form.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if manner.indent or manner.beside:
        form.left_indent = Mm(manner.indent or manner.beside)
    if manner.beside:
        form.right_indent = Mm(manner.beside)
    if manner.hanging:
        form.first_line_indent = Mm(-manner.hanging)
        form.tab_stops.add_tab_stop(Mm(manner.indent))
    if manner.tab:
        lead = WD_TAB_LEADER.DOTS if manner.name.startswith("TOC") else WD_TAB_LEADER.SPACES
        form.tab_stops.add_tab_stop(Mm(manner.tab), WD_TAB_ALIGNMENT.RIGHT, lead)
    if manner.ground:
        ground = element("w:shd", val="clear", color="auto", fill=hexadecimal(manner.ground))
        place.insert_element_before(ground, *AFTER_GROUND)
    if rtl:
        place.insert_element_before(element("w:bidi"), *AFTER_DIRECTION)
