"""The note as one page for the web: nothing outside of it is needed to read or print it."""

from pathlib import Path

from markupsafe import Markup

from mc2cm_desk.documents.model import Document
from mc2cm_desk.documents.renderers.html.blocks import HtmlBlocks, text_of
from mc2cm_desk.documents.renderers.html.cover import back_cover, cover_page
from mc2cm_desk.documents.renderers.html.fonts import font_rules
from mc2cm_desk.documents.renderers.html.pictures import data_address
from mc2cm_desk.documents.renderers.html.style import sheet
from mc2cm_desk.documents.renderers.html.templates import rendered
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.text.cleaning import cleaned


def write_note_html(document: Document, path: Path, *, draft: bool = False) -> None:
    """Write the same content as the PDF.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    with atomic_write(path) as stream:
        stream.write(_page(cleaned(document), draft=draft).encode())


def _page(document: Document, *, draft: bool) -> str:
    rtl = document.is_right_to_left
    body = _body(document, draft=draft)
    # The fonts hold the letters of the whole page.
    style = f"{font_rules(text_of(body), rtl=rtl)}\n{sheet(document.look)}"
    about = (
        ("author", document.author),
        ("description", document.subject),
        ("keywords", ", ".join(document.keywords)),
    )
    return rendered(
        "note.html",
        document=document,
        direction="rtl" if rtl else "ltr",
        about=about,
        style=Markup(style),
        body=body,
    )


def _body(document: Document, *, draft: bool) -> Markup:
    anchors = document.anchors

    def address(link: str) -> str:
        """Return where a link leads; nothing where its target is not in the document."""
        return link if not link.startswith("#") or link[1:] in anchors else ""

    top = 2 if document.front else 1
    blocks = HtmlBlocks(document, draft=draft, top=top, address=address, store=data_address)
    content = blocks.blocks(document.imprint) if document.front else Markup("")
    for place, part in enumerate(document.parts):
        first = not place and not document.front
        content += blocks.part(part, level=1 if first else 2)
    return rendered(
        "note-body.html",
        document=document,
        address=address,
        cover=cover_page(document, data_address, draft=draft) if document.front else "",
        content=content,
        back=back_cover(document.back),
    )
