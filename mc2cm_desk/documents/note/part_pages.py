"""The pages of one part alone, as they stand in the whole note: for who is writing it just now."""

# reportlab is untyped.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAttributeAccessIssue=false

from itertools import pairwise
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from mc2cm_desk.documents.document import Document, Part
from mc2cm_desk.documents.note.pages import NoteCanvas, NoteTemplate
from mc2cm_desk.documents.note.setting import Setting
from mc2cm_desk.documents.note.story import Story
from mc2cm_desk.documents.typesetting.tags import Node

Place = tuple[str, int, float]
"""Where an anchor stands: its name, the page from 0, points from its top."""


def pages_of_part(document: Document, places: list[Place], anchor: str) -> range | None:
    """Return the pages (from 0) that a part has for itself; none if it shares one.

    ``places`` is what drawing the whole note said.
    """
    begins = {name: page for name, page, _ in places}
    last = max(begins.values(), default=0)
    for part, following in pairwise((*document.parts, None)):
        if part is None or part.anchor != anchor or anchor not in begins or not part.new_page:
            continue
        if following is None:
            # What follows is no part, and nobody said where it begins.
            return range(begins[anchor], last + 1) if document.back is None else None
        if not following.new_page or following.anchor not in begins:
            return None
        return range(begins[anchor], begins[following.anchor])
    return None


def write_part_pages(document: Document, anchor: str, first: int, path: Path) -> list[Place]:
    """Draw the pages of a part, the first one numbered ``first`` (from 0); return its places.

    They are to be looked at: without tags, without what a reader's program would want to know.
    """
    part = next(one for one in document.parts if one.anchor == anchor)
    template = NoteTemplate(str(path), document, _nothing, _nothing, None)
    sides = list(NoteTemplate.TEXT)
    # Pages after the cover begin with an even one; numbers from 0 turn that round.
    template._firstPageTemplateIndex = sides if first % 2 else sides[::-1]  # noqa: SLF001
    canvases: list[NoteCanvas] = []

    def made(file: Any, **options: Any) -> NoteCanvas:
        canvas = NoteCanvas.of(document, file, options)
        canvas._pageNumber = first + 1  # noqa: SLF001
        canvases.append(canvas)
        return canvas

    def begin() -> None:
        # Links into other parts lead nowhere here, and need a place all the same.
        canvas: Any = canvases[-1]
        if canvas.getPageNumber() == first + 1:
            for one in canvas.anchors:
                canvas.bookmarkPage(one)

    template.beforePage, template.afterPage = begin, lambda: None
    template.build(_flowables(document, part), canvasmaker=made)
    return canvases[-1].places


def _flowables(document: Document, part: Part) -> list[Flowable]:
    story = Story(Setting(document, draft=True), Node("Document"))
    # The first one is the break that ends the page before.
    return story.part(part, first=False)[1:]


def _nothing(_canvas: NoteCanvas) -> None:
    """Draw neither cover nor back."""
