"""Pieces of a Word file that python-docx leaves to XML: directions, contents, boxes."""

# python-docx keeps its XML in private names.
# pyright: reportPrivateUsage=false

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.document import Document, Spans, plain
from mc2cm_desk.documents.typesetting.pictures import prepared

if TYPE_CHECKING:
    from docx.document import Document as WordFile

PICTURE_WIDTH, PICTURE_DOTS = 160, 1260
"""Millimetres of a picture, and its dots at 200 an inch."""
TABLE_WIDTH = 164
"""Millimetres between the margins."""
FONT, ARABIC_FONT = "IBM Plex Sans", "IBM Plex Sans Arabic"
_LOCALES = {"fr": "fr-FR", "en": "en-GB", "ar": "ar-MA"}

_TEXT_STYLES = (
    # name, size, bold, italic, colour, space after
    ("Body Text", 10.5, False, False, styles.INK, 6),
    ("Lead", 12.5, False, False, styles.NAVY_DEEP, 8),
    ("Small", 8.5, False, False, styles.MUTE, 3),
    ("Quote", 11.5, False, True, styles.TERRACOTTA_INK, 8),
    ("Title", 28, True, False, styles.NAVY_DEEP, 10),
    ("Subtitle", 13, False, False, styles.NAVY, 4),
    ("Contents Title", 20, True, False, styles.NAVY_DEEP, 10),
    ("Heading 1", 20, True, False, styles.NAVY_DEEP, 10),
    ("Heading 2", 14, True, False, styles.NAVY, 6),
    ("Heading 3", 11, True, False, styles.NAVY, 3),
    ("Recommendation", 11, False, False, styles.INK, 2),
    ("Caption", 8.5, False, False, styles.MUTE, 8),
    ("List Bullet", 10.5, False, False, styles.INK, 3),
    ("List Number", 10.5, False, False, styles.INK, 3),
    ("TOC 1", 10.5, True, False, styles.NAVY_DEEP, 2),
    ("TOC 2", 9.5, False, False, styles.INK, 1),
)


def new_file(document: Document) -> "WordFile":
    """Return an empty file with our styles, page, language, running head and foot."""
    import docx
    from docx.shared import Mm

    word = docx.Document()
    rtl = document.is_right_to_left
    for name, size, bold, italic, colour, after in _TEXT_STYLES:
        _style(word, name, size, bold=bold, italic=italic, colour=colour, after=after, rtl=rtl)
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(23)
    section.top_margin, section.bottom_margin = Mm(26), Mm(24)
    section.different_first_page_header_footer = True
    if rtl:
        section._sectPr.append(_element("w:bidi"))  # noqa: SLF001
    _head_and_foot(section, document)
    core = word.core_properties
    core.title, core.author, core.subject = document.title, document.author, document.subject
    core.language = _LOCALES[document.language]
    core.keywords = ", ".join(document.keywords)
    _ask_for_fresh_fields(word)
    return word


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
    properties.append(_element("w:szCs", val=str(int(size * 2))))
    if bold:
        properties.append(_element("w:bCs"))
    if not italic or rtl:
        # Word's own style is italic in Arabic as well, which is no Arabic way of writing.
        properties.append(_element("w:iCs", val="0"))
    if rtl:
        style.element.get_or_add_pPr().append(_element("w:bidi"))


def add_spans(paragraph: Any, spans: Spans, *, rtl: bool, language: str) -> None:
    """Add text; right-to-left runs say so, links are real links."""
    from docx.oxml.ns import qn

    for span in spans:
        run = paragraph.add_run(span.text)
        run.bold = True if span.bold else None
        run.italic = True if span.italic else None
        properties = run._r.get_or_add_rPr()  # noqa: SLF001
        if rtl:
            properties.append(_element("w:rtl"))
        tongue = _element("w:lang", val=_LOCALES[language])
        tongue.set(qn("w:bidi"), _LOCALES[language])
        properties.append(tongue)
        if span.link.startswith(("http", "mailto:")):
            _make_link(paragraph, run, span.link)


def _make_link(paragraph: Any, run: Any, address: str) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn

    number = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = _element("w:hyperlink")
    link.set(qn("r:id"), number)
    paragraph._p.append(link)  # noqa: SLF001
    link.append(run._r)  # noqa: SLF001


def add_contents(word: "WordFile", entries: Sequence[tuple[str, int]], *, rtl: bool) -> None:
    """Add a contents field, filled with our headings until Word counts the pages itself."""
    for place, (text, level) in enumerate(entries):
        paragraph = word.add_paragraph(style=f"TOC {level}")
        if place == 0:
            _field(paragraph, "begin")
            instruction = paragraph.add_run()._r  # noqa: SLF001
            code = _element("w:instrText")
            code.text = 'TOC \\o "1-2" \\h \\z \\u'
            instruction.append(code)
            _field(paragraph, "separate")
        run = paragraph.add_run(text)
        if rtl:
            run._r.get_or_add_rPr().append(_element("w:rtl"))  # noqa: SLF001
        if place == len(entries) - 1:
            _field(paragraph, "end")


def _field(paragraph: Any, kind: str) -> None:
    run = paragraph.add_run()._r  # noqa: SLF001
    run.append(_element("w:fldChar", fldCharType=kind))


def add_box(word: "WordFile", ground: str, *, rtl: bool) -> Any:
    """Add a coloured box; return its cell."""
    table = add_table(word, 1, (1,), rtl=rtl, lined=False)
    add_row(table)
    cell = table.rows[0].cells[0]
    shade = _element("w:shd", val="clear", color="auto", fill=ground.lstrip("#").upper())
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001
    first = cell.paragraphs[0]._p  # noqa: SLF001
    first.getparent().remove(first)
    word.add_paragraph(style="Small")
    return cell


def add_table(
    word: "WordFile", columns: int, weights: Sequence[float], *, rtl: bool, lined: bool = True
) -> Any:
    """Add a table without rows, ruled by thin lines; its columns begin at the leading side."""
    from docx.shared import Mm

    table = word.add_table(rows=0, cols=columns)
    table.autofit = False
    total = sum(weights)
    for column, weight in zip(table.columns, weights, strict=True):
        column.width = Mm(TABLE_WIDTH * weight / total)
    about = table._tbl.tblPr  # noqa: SLF001
    if rtl:
        about.insert_element_before(_element("w:bidiVisual"), "w:tblW", "w:tblLayout", "w:tblLook")
    if not lined:
        return table
    lines = _element("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        colour = styles.LINE.lstrip("#")
        lines.append(_element(f"w:{side}", val="single", sz="4", space="0", color=colour))
    about.insert_element_before(lines, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    room = _element("w:tblCellMar")
    for side, width in (("top", "50"), ("start", "80"), ("bottom", "50"), ("end", "80")):
        room.append(_element(f"w:{side}", w=width, type="dxa"))
    about.insert_element_before(room, "w:tblLook")
    return table


def add_row(table: Any) -> list[Any]:
    """Add a row whose cells are as wide as their columns; return the cells."""
    cells = table.add_row().cells
    for cell, column in zip(cells, table.columns, strict=True):
        cell.width = column.width
    return list(cells)


def fill_cell(cell: Any, spans: Spans, language: str, *, rtl: bool) -> None:
    """Put text into a cell."""
    paragraph = cell.paragraphs[0]
    paragraph.style = "Small"
    add_spans(paragraph, spans, rtl=rtl, language=language)


def repeat_header(row: Any) -> None:
    """Let a row stand again at the head of every page."""
    row._tr.get_or_add_trPr().append(_element("w:tblHeader"))  # noqa: SLF001


def add_picture(paragraph: Any, path: Path, alternative: str, share: float) -> None:
    """Add a picture across the text width; ``share`` is its height as a part of that.

    What is written is a picture of that size without any data but the picture. Raises OSError.
    """
    from docx.oxml.ns import qn
    from docx.shared import Mm

    content = prepared(path, PICTURE_DOTS, round(PICTURE_DOTS * share))
    run = paragraph.add_run()
    run.add_picture(BytesIO(content), width=Mm(PICTURE_WIDTH))
    drawing = run._r.find(qn("w:drawing"))  # noqa: SLF001
    for properties in drawing.iter(qn("wp:docPr")):
        properties.set("descr", alternative)


def _head_and_foot(section: Any, document: Document) -> None:
    head = section.header.paragraphs[0]
    head.style = "Small"
    add_spans(head, plain(document.cover.acronym), rtl=False, language=document.language)
    foot = section.footer.paragraphs[0]
    foot.style = "Small"
    words = f"{document.words.running_foot}  ·  "
    rtl = document.is_right_to_left
    add_spans(foot, plain(words), rtl=rtl, language=document.language)
    _field(foot, "begin")
    code = _element("w:instrText")
    code.text = "PAGE"
    foot.add_run()._r.append(code)  # noqa: SLF001
    _field(foot, "end")


def _ask_for_fresh_fields(word: "WordFile") -> None:
    word.settings.element.append(_element("w:updateFields", val="true"))


def _element(name: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made
