"""Pieces of a Word file that python-docx leaves to XML: numberings, pictures, metadata."""

# ruff: noqa: SLF001  python-docx keeps its XML in private names.

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from mc2cm_desk.assets import resource
from mc2cm_desk.documents.model import Document
from mc2cm_desk.documents.renderers.docx.fonts import carry_fonts
from mc2cm_desk.documents.renderers.docx.links import tag
from mc2cm_desk.documents.renderers.docx.template import NoteTemplate
from mc2cm_desk.documents.typesetting.pictures import prepared

if TYPE_CHECKING:
    from docx.document import Document as WordFile

DOTS = 200 / 25.4
"""Dots of a picture on a millimetre."""
_DECORATION = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<d:decorative xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)


def new_file(document: Document) -> NoteTemplate:
    """Return an empty file with the styles, pages and language of a document."""
    template = NoteTemplate(
        resource("templates", "note.docx"),
        document.look,
        locale=tag(document.language),
        rtl=document.is_right_to_left,
        front=document.front,
    )
    carry_fonts(template.word, rtl=document.is_right_to_left)
    _describe(template.word, document)
    return template


def packed(word: "WordFile") -> bytes:
    """Return a file whose bytes depend on its content alone, not on the hour."""
    made, written = BytesIO(), BytesIO()
    word.save(made)
    with ZipFile(made) as source, ZipFile(written, "w") as target:
        for name in source.namelist():
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return written.getvalue()


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
    numbers = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    numbers.get_or_add_ilvl().val = 0
    numbers.get_or_add_numId().val = int(numbering)


def end_list(paragraph: Any) -> None:
    """Keep the last item of a list apart from what follows."""
    from docx.shared import Pt

    paragraph.paragraph_format.space_after = Pt(8)


def add_picture(paragraph: Any, path: Path, alternative: str, width: float, height: float) -> None:
    """Add a picture cropped to a frame in millimetres.

    What is written is a picture of that size without any data but the picture. Raises OSError.
    """
    content = prepared(path, round(width * DOTS), round(height * DOTS))
    add_drawn(paragraph, content, alternative, width=width)


def add_drawn(
    paragraph: Any, content: bytes, alternative: str, *, width: float = 0, height: float = 0
) -> None:
    """Add a picture of a width or a height in millimetres, with the words for it.

    One without words is marked as an ornament, which screen readers pass over.
    """
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn
    from docx.shared import Mm

    run = paragraph.add_run()
    run.add_picture(BytesIO(content), Mm(width) if width else None, Mm(height) if height else None)
    drawing = run._r.find(qn("w:drawing"))
    for line in drawing.iter(qn("wp:inline")):
        for side in "TBLR":
            line.set(f"dist{side}", "0")
    for properties in drawing.iter(qn("wp:docPr")):
        properties.set("descr", alternative)
        if not alternative:
            properties.append(parse_xml(_DECORATION))


def _describe(word: "WordFile", document: Document) -> None:
    """Say what the file is and who wrote it; the pattern that it was made from says nothing."""
    core: Any = word.core_properties
    about = core._element
    for child in list(about):
        about.remove(child)
    core.title, core.author, core.subject = document.title, document.author, document.subject
    core.language = tag(document.language)
    core.keywords = ", ".join(document.keywords)
