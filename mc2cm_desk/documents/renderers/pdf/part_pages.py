"""The pages of one part alone, as they stand in the whole note: for who is writing it just now."""

# reportlab is untyped.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAttributeAccessIssue=false

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.platypus import Flowable

from mc2cm_desk.documents.model import Document, Part
from mc2cm_desk.documents.renderers.pdf.note_builder import NotePdfBuilder
from mc2cm_desk.documents.renderers.pdf.pages import NoteCanvas, NoteTemplate
from mc2cm_desk.documents.renderers.pdf.settings import Setting
from mc2cm_desk.documents.typesetting.tags import Node

Place = tuple[str, int, float]
"""Where an anchor stands: its name, the page from 0, points from its top."""


@dataclass(frozen=True, slots=True)
class ChapterState:
    """Parts that follow one another without a new page, and the pages (from 0) they stand on."""

    parts: tuple[Part, ...]
    pages: range


def stand_of(
    document: Document, places: list[Place], count: int, anchor: str
) -> ChapterState | None:
    """Return where a part stands, with those that share its pages; none if it is not printed.

    ``places`` and ``count`` are what drawing the whole note returned.
    """
    begins = {name: page for name, page, _ in places}
    last = count - (document.back is not None)
    groups: list[list[Part]] = []
    for part in document.parts:
        if part.new_page or not groups:
            groups.append([])
        groups[-1].append(part)
    ends = [begins.get(group[0].anchor, last) for group in groups[1:]]
    for group, end in zip(groups, (*ends, last), strict=True):
        if any(part.anchor == anchor for part in group) and group[0].anchor in begins:
            return ChapterState(tuple(group), range(begins[group[0].anchor], end))
    return None


def write_part_pages(
    document: Document, parts: Iterable[Part], first: int, stream: BytesIO, places: list[Place]
) -> list[Place]:
    """Draw the pages of parts, the first one numbered ``first`` (from 0); return its places.

    ``places`` are those of the whole note, whose pages its references name.
    They are to be looked at: without tags, without what a reader's program would want to know.
    """
    template = NoteTemplate(stream, document, _nothing, _nothing, None)
    sides = list(NoteTemplate.TEXT)
    # Pages after the cover begin with an even one; numbers from 0 turn that round.
    template._firstPageTemplateIndex = sides if first % 2 else sides[::-1]  # noqa: SLF001
    canvases: list[NoteCanvas] = []

    def made(file: Any, **options: Any) -> NoteCanvas:
        """Return the canvas, numbered as in the whole note."""
        canvas = NoteCanvas.of(document, file, options)
        canvas.pages_of = {name: page + 1 for name, page, _ in places}
        canvas._pageNumber = first + 1  # noqa: SLF001
        canvases.append(canvas)
        return canvas

    def begin() -> None:
        """Define the targets in other parts."""
        # Links into other parts lead nowhere here, and need a place all the same.
        canvas: Any = canvases[-1]
        if canvas.getPageNumber() == first + 1:
            for one in canvas.anchors:
                canvas.bookmarkPage(one)

    defined: set[tuple[str, str]] = set()

    def end() -> None:
        """Define the page numbers that are known by now."""
        canvas = canvases[-1]
        canvas.waiting = [one for one in canvas.waiting if one not in defined]
        defined.update(canvas.waiting)
        canvas.define_numbers(document.language)
        canvas.waiting = []

    template.beforePage, template.afterPage = begin, end
    template.build(_flowables(document, parts), canvasmaker=made)
    return canvases[-1].places


def _flowables(document: Document, parts: Iterable[Part]) -> list[Flowable]:
    story = NotePdfBuilder(Setting(document, draft=True), Node("Document"))
    # The first one is the break that ends the page before.
    every = [flowable for part in parts for flowable in story.part(part, first=False)]
    return every[1:]


def _nothing(_canvas: NoteCanvas) -> None:
    """Draw neither cover nor back."""
