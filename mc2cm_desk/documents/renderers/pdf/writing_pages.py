"""The pages that stand beside a text while somebody writes it: first its own, then all of them."""

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from mc2cm_desk.documents.model import Document
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.pdf.note import draw_note_pdf
from mc2cm_desk.documents.renderers.pdf.part_pages import Place, stand_of, write_part_pages
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.services.read_models.note.contents import NoteContents


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn into a file: how many pages, where each anchor stands."""

    pages: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class _Whole:
    contents: NoteContents
    document: Document
    pages: int
    places: list[Place]
    content: bytes


class WritingPages:
    """Draws the note of one event in one language, again and again.

    A part that was changed, with those that share its pages, goes between the pages of the whole
    note as it was drawn last.
    """

    def __init__(self) -> None:
        self._whole: _Whole | None = None

    def draw(self, contents: NoteContents, path: Path) -> Drawn:
        """Draw the whole note."""
        document = build_note(contents, draft=True)
        with atomic_write(path) as stream:
            report = draw_note_pdf(document, stream, draft=True)
        places = list(report.places)
        self._whole = _Whole(contents, document, report.pages, places, stream.getvalue())
        return Drawn(report.pages, tuple(places))

    def draw_part(self, language: str, part: NotePart, text: str, path: Path) -> Drawn | None:
        """Draw what is being written in a part; nothing if the whole note has to be drawn."""
        whole = self._whole
        if whole is None or whole.contents.language != language:
            return None
        section = replace(whole.contents.section(part), text=text)
        contents = replace(whole.contents, sections={**whole.contents.sections, part: section})
        document, anchor = build_note(contents, draft=True), f"part-{part.value}"
        stand = stand_of(whole.document, whole.places, whole.pages, anchor)
        names = [one.anchor for one in stand.parts] if stand is not None else []
        parts = [one for one in document.parts if one.anchor in names]
        if stand is None or [one.anchor for one in parts] != names:
            return None
        pages, alone = stand.pages, BytesIO()
        places = write_part_pages(document, parts, pages.start, alone, whole.places)
        with atomic_write(path) as stream:
            more = _put_between(whole.content, pages, alone, stream) - len(pages)
        moved = [
            (name, page + (more if page >= pages.stop else 0), top)
            for name, page, top in whole.places
            if page not in pages
        ]
        every = sorted((*moved, *places), key=lambda place: place[1:])
        return Drawn(whole.pages + more, tuple(every))


def _put_between(whole: bytes, stand: range, alone: BytesIO, stream: BytesIO) -> int:
    """Write the whole with other pages where ``stand`` were; return how many these are."""
    import pypdfium2

    document, fresh = pypdfium2.PdfDocument(whole), pypdfium2.PdfDocument(alone.getvalue())
    try:
        for place in reversed(stand):
            document.del_page(place)
        document.import_pages(fresh, index=stand.start)
        document.save(stream)
        return len(fresh)
    finally:
        fresh.close()
        document.close()
