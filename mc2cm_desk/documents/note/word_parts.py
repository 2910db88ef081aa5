"""Pieces of a Word file that python-docx leaves to XML: directions, contents, boxes."""

# python-docx keeps its XML in private names.
# pyright: reportPrivateUsage=false

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.document import Document
from mc2cm_desk.documents.eu_emblem import emblem_picture
from mc2cm_desk.documents.note.word_xml import (
    AFTER_DIRECTION,
    AFTER_FIELDS,
    begin_field,
    element,
    end_field,
    in_order,
)
from mc2cm_desk.documents.typesetting.pictures import prepared

if TYPE_CHECKING:
    from docx.document import Document as WordFile

PICTURE_WIDTH, PICTURE_DOTS = 160, 1260
"""Millimetres of a picture, and its dots at 200 an inch."""
TABLE_WIDTH = 164
"""Millimetres between the margins."""
FONT, ARABIC_FONT = "IBM Plex Sans", "IBM Plex Sans Arabic"
LOCALES = {"fr": "fr-FR", "en": "en-GB", "ar": "ar-MA"}

_TEXT_STYLES = (
    # name, size, bold, italic, colour, space after
    ("Body Text", 10.5, False, False, styles.INK, 6),
    ("Lead", 12.5, False, False, styles.DEEP, 8),
    ("Small", 8.5, False, False, styles.MUTE, 3),
    ("Quote", 11.5, False, True, styles.ACCENT_INK, 8),
    ("Pull Quote", 16, False, True, styles.ACCENT_INK, 4),
    ("Quote Source", 9, False, False, styles.MUTE, 10),
    ("Key Figure", 21, True, False, styles.ACCENT_INK, 0),
    ("End Note", 8.5, False, False, styles.MUTE, 3),
    ("Box Title", 11, True, False, styles.MAIN, 4),
    ("Title", 28, True, False, styles.DEEP, 10),
    ("Subtitle", 13, False, False, styles.MAIN, 4),
    ("Contents Title", 20, True, False, styles.DEEP, 10),
    ("Heading 1", 20, True, False, styles.DEEP, 10),
    ("Heading 2", 14, True, False, styles.MAIN, 6),
    ("Heading 3", 11, True, False, styles.MAIN, 3),
    ("Recommendation", 11, False, False, styles.INK, 2),
    ("Caption", 8.5, False, False, styles.MUTE, 8),
    ("List Bullet", 10.5, False, False, styles.INK, 3),
    ("List Number", 10.5, False, False, styles.INK, 3),
    ("TOC 1", 10.5, True, False, styles.DEEP, 2),
    ("TOC 2", 9.5, False, False, styles.INK, 1),
)


def new_file(document: Document) -> "WordFile":
    """Return an empty file with our styles, page, language, running head and foot."""
    import docx
    from docx.shared import Mm

    word = docx.Document()
    rtl = document.is_right_to_left
    look = document.look
    _speak(word, document.language, look.colour(styles.MAIN))
    for name, size, bold, italic, colour, after in _TEXT_STYLES:
        ink = look.colour(colour)
        _style(word, name, size, bold=bold, italic=italic, colour=ink, after=after, rtl=rtl)
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(23)
    section.top_margin, section.bottom_margin = Mm(26), Mm(24)
    section.different_first_page_header_footer = True
    if rtl:
        place = section._sectPr  # noqa: SLF001
        place.insert_element_before(element("w:bidi"), "w:rtlGutter", "w:docGrid")
    _head_and_foot(section, document)
    core = word.core_properties
    core.title, core.author, core.subject = document.title, document.author, document.subject
    core.language = LOCALES[document.language]
    core.keywords = ", ".join(document.keywords)
    _ask_for_fresh_fields(word)
    return word


def _speak(word: "WordFile", language: str, link: str) -> None:
    """Name the language of the file, and make the manner of links known."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    for tongue in word.styles.element.iter(qn("w:lang")):
        for script in ("w:val", "w:bidi"):
            tongue.set(qn(script), LOCALES[language])
    links: Any = word.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
    links.font.color.rgb = RGBColor.from_string(link.lstrip("#").upper())
    links.font.underline = True


def _style(
    word: "WordFile",
    name: str,
    size: float,
    *,
    bold: bool,
    italic: bool,
    colour: str,
    after: float,
    rtl: bool,
) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    known = {style.name for style in word.styles}
    style: Any = (
        word.styles[name] if name in known else word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    )
    style.font.name, style.font.size = FONT, Pt(size)
    style.font.bold, style.font.italic = bold, italic and not rtl
    style.font.color.rgb = RGBColor.from_string(colour.lstrip("#").upper())
    style.paragraph_format.space_after = Pt(after)
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    fonts.set(qn("w:cs"), ARABIC_FONT)
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    spread = properties.find(qn("w:spacing"))
    if spread is not None:
        # Word's own titles pull letters apart, which tears Arabic words.
        properties.remove(spread)
    # Word keeps a second size and weight for scripts written from right to left.
    properties.append(element("w:szCs", val=str(int(size * 2))))
    if bold:
        properties.append(element("w:bCs"))
    if not italic or rtl:
        # Word's own style is italic in Arabic as well, which is no Arabic way of writing.
        properties.append(element("w:iCs", val="0"))
    in_order(properties)
    if rtl:
        manner = style.element.get_or_add_pPr()
        manner.insert_element_before(element("w:bidi"), *AFTER_DIRECTION)


def add_box(word: "WordFile", ground: str, *, rtl: bool) -> Any:
    """Add a coloured box; return its cell."""
    table = add_table(word, 1, (1,), rtl=rtl)
    add_row(table)
    cell = table.rows[0].cells[0]
    shade(cell, ground)
    first = cell.paragraphs[0]._p  # noqa: SLF001
    first.getparent().remove(first)
    word.add_paragraph(style="Small")
    return cell


def shade(cell: Any, ground: str) -> None:
    """Colour a cell's ground."""
    colour = element("w:shd", val="clear", color="auto", fill=ground.lstrip("#").upper())
    cell._tc.get_or_add_tcPr().append(colour)  # noqa: SLF001


def add_table(
    word: "WordFile", columns: int, weights: Sequence[float], *, rtl: bool, line: str = ""
) -> Any:
    """Add a table without rows; its columns begin at the leading side.

    Thin lines of the colour ``line`` rule it, if one is given.
    """
    from docx.shared import Mm

    table = word.add_table(rows=0, cols=columns)
    table.autofit = False
    total = sum(weights)
    for column, weight in zip(table.columns, weights, strict=True):
        column.width = Mm(TABLE_WIDTH * weight / total)
    about = table._tbl.tblPr  # noqa: SLF001
    if rtl:
        about.insert_element_before(element("w:bidiVisual"), "w:tblW", "w:tblLayout", "w:tblLook")
    if not line:
        return table
    lines = element("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        colour = line.lstrip("#")
        lines.append(element(f"w:{side}", val="single", sz="4", space="0", color=colour))
    about.insert_element_before(lines, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    room = element("w:tblCellMar")
    for side, width in (("top", "50"), ("start", "80"), ("bottom", "50"), ("end", "80")):
        room.append(element(f"w:{side}", w=width, type="dxa"))
    about.insert_element_before(room, "w:tblLook")
    return table


def add_row(table: Any) -> list[Any]:
    """Add a row whose cells are as wide as their columns; return the cells."""
    cells = table.add_row().cells
    for cell, column in zip(cells, table.columns, strict=True):
        cell.width = column.width
    return list(cells)


def repeat_header(row: Any) -> None:
    """Let a row stand again at the head of every page."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))  # noqa: SLF001


def describe(table: Any, caption: str, description: str = "") -> None:
    """Say what a table shows to whom does not see it."""
    about = table._tbl.tblPr  # noqa: SLF001
    for name, text in (("w:tblCaption", caption), ("w:tblDescription", description)):
        if text:
            about.append(element(name, val=text))


def new_numbering(word: "WordFile") -> str:
    """Return the number of a numbering that begins at one."""
    from docx.oxml.ns import qn

    style: Any = word.styles["List Number"]
    known = style.element.pPr.numPr.numId.val
    numberings: Any = word.part.numbering_part.element
    kind = next(one for one in numberings.findall(qn("w:num")) if one.numId == known)
    made = numberings.add_num(kind.abstractNumId.val)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    return str(made.numId)


def number_by(paragraph: Any, numbering: str) -> None:
    """Let a paragraph count in a numbering of its own."""
    numbers = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
    numbers.get_or_add_ilvl().val = 0
    numbers.get_or_add_numId().val = int(numbering)


def add_emblem(paragraph: Any, alternative: str) -> None:
    """Add the emblem of the European Union, 13 millimetres high."""
    from docx.shared import Mm

    run = paragraph.add_run()
    run.add_picture(BytesIO(emblem_picture(300)), height=Mm(13))
    _tell(run, alternative)


def add_picture(paragraph: Any, path: Path, alternative: str, share: float) -> None:
    """Add a picture across the text width; ``share`` is its height as a part of that.

    What is written is a picture of that size without any data but the picture. Raises OSError.
    """
    from docx.shared import Mm

    content = prepared(path, PICTURE_DOTS, round(PICTURE_DOTS * share))
    run = paragraph.add_run()
    run.add_picture(BytesIO(content), width=Mm(PICTURE_WIDTH))
    _tell(run, alternative)


def _tell(run: Any, alternative: str) -> None:
    from docx.oxml.ns import qn

    drawing = run._r.find(qn("w:drawing"))  # noqa: SLF001
    for properties in drawing.iter(qn("wp:docPr")):
        properties.set("descr", alternative)


def _head_and_foot(section: Any, document: Document) -> None:
    """Say the programme and the part above, the note and the page below."""
    head = section.header.paragraphs[0]
    head.style = "Small"
    head.add_run(f"{document.cover.acronym}  ·  " if document.cover.acronym else "")
    begin_field(head, " STYLEREF 1 ")
    _say(head, document.title, document)
    end_field(head)
    foot = section.footer.paragraphs[0]
    foot.style = "Small"
    _say(foot, f"{document.words.running_foot}  ·  ", document)
    begin_field(foot, " PAGE ")
    foot.add_run("1")
    end_field(foot)


def _say(paragraph: Any, text: str, document: Document) -> None:
    properties = paragraph.add_run(text)._r.get_or_add_rPr()  # noqa: SLF001
    if document.is_right_to_left:
        properties.append(element("w:rtl"))


def _ask_for_fresh_fields(word: "WordFile") -> None:
    word.settings.element.insert_element_before(
        element("w:updateFields", val="true"), *AFTER_FIELDS
    )
