"""The note as an e-book (EPUB 3), made of the elements of the web page."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from markupsafe import Markup

from mc2cm_desk.documents.model import Document, walk
from mc2cm_desk.documents.renderers.epub.archive import PAGE, Archive
from mc2cm_desk.documents.renderers.html.blocks import HtmlBlocks, text_of
from mc2cm_desk.documents.renderers.html.cover import back_cover, cover_page
from mc2cm_desk.documents.renderers.html.fonts import font_rules
from mc2cm_desk.documents.renderers.html.style import sheet
from mc2cm_desk.documents.renderers.html.templates import rendered
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.text.cleaning import cleaned

COVER, CONTENTS, IMPRINT, BACK = "cover.xhtml", "contents.xhtml", "imprint.xhtml", "back.xhtml"


def write_note_epub(
    document: Document, path: Path, *, draft: bool = False, modified: datetime | None = None
) -> None:
    """Write what the PDF says, one page of XHTML a part.

    ``modified`` is what the book says of its last change, now if it is not given.
    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    with atomic_write(path) as stream:
        book = _Book(cleaned(document), draft=draft)
        stream.write(book.written(modified or datetime.now(UTC)))


class _Book:
    """The pages of a book and what they need."""

    def __init__(self, document: Document, *, draft: bool) -> None:
        self._document, self._draft = document, draft
        self._archive = Archive()
        self._files = dict(_files(document))
        self._text = ""

    def written(self, modified: datetime) -> bytes:
        """Return the whole book."""
        document = self._document
        for name, title, content, properties in self._pages():
            self._text += text_of(content)
            page = self._filled("page.xhtml", title=title, content=content)
            drawn = "svg" if "<svg" in content else ""
            self._archive.add(name, PAGE, page, f"{properties} {drawn}".strip())
        rules = font_rules(self._text, rtl=document.is_right_to_left, store=self._archive.store)
        self._archive.add(
            "style.css", "text/css", f"{rules}\n{sheet(document.look, printed=False)}"
        )
        name = f"{document.language}/{document.author}/{document.title}"
        package = self._filled(
            "package.opf",
            identifier=uuid5(NAMESPACE_URL, name).urn,
            modified=f"{modified.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
            items=self._archive.items,
        )
        return self._archive.packed(self._filled("container.xml"), package)

    def _pages(self) -> Iterator[tuple[str, str, Markup, str]]:
        """Yield each page: the name of its file, its title, its content, its properties."""
        document = self._document
        store = self._archive.store
        blocks = HtmlBlocks(
            document, draft=self._draft, top=1, address=self._address, store=store, xml=True
        )
        if document.front:
            cover = cover_page(document, store, draft=self._draft, xml=True)
            if document.look.has_picture_cover:
                self._archive.mark_cover()
            yield COVER, document.title, cover, ""
        contents = self._filled("contents.xhtml", address=self._address)
        yield CONTENTS, document.words.contents or document.title, contents, "nav"
        if document.front and document.imprint:
            yield IMPRINT, document.title, blocks.blocks(document.imprint), ""
        for part in document.parts:
            yield self._files[part.anchor], part.heading, blocks.part(part, level=1), ""
        if document.back is not None:
            back = self._filled("back.xhtml", back=back_cover(document.back, xml=True))
            yield BACK, document.title, back, ""

    def _filled(self, name: str, **values: Any) -> Markup:
        document = self._document
        direction = "rtl" if document.is_right_to_left else "ltr"
        return rendered(f"epub/{name}", xml=True, document=document, direction=direction, **values)

    def _address(self, link: str) -> str:
        """Return a link with the file of its anchor; empty where the book has no such place."""
        if not link.startswith("#"):
            return link
        file = self._files.get(link[1:])
        return f"{file}{link}" if file else ""


def _files(document: Document) -> Iterator[tuple[str, str]]:
    """Yield each place that a link may name, and the file that it is in."""
    for block in walk(document.imprint):
        yield from ((anchor, IMPRINT) for anchor in block.anchors)
    for number, part in enumerate(document.parts, 1):
        file = f"part-{number:02}.xhtml"
        yield part.anchor, file
        for block in walk(part.blocks):
            yield from ((anchor, file) for anchor in block.anchors)
