"""The note as a PDF: blocks become flowables in reading order, then tags and metadata."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from mc2cm_desk.documents.model import Document
from mc2cm_desk.documents.renderers.pdf.note_builder import NotePdfBuilder
from mc2cm_desk.documents.renderers.pdf.pages import NoteCanvas, NoteTemplate
from mc2cm_desk.documents.renderers.pdf.settings import Setting
from mc2cm_desk.documents.renderers.text.lines import parts_of
from mc2cm_desk.documents.typesetting.finish import Metadata, finish
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.words import Missing
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.note.version import VersionPart
from mc2cm_desk.domain.text.cleaning import cleaned


@dataclass(frozen=True, slots=True)
class NoteReport:
    """What was written: pages, and characters that no font of ours has, with where they stand.

    ``places`` say where each anchor stands: name, page from 0, points from the page's top.
    """

    pages: int
    warnings: tuple[str, ...]
    places: tuple[tuple[str, int, float], ...] = ()


def write_note_pdf(
    document: Document,
    path: Path,
    *,
    draft: bool = False,
    progress: Callable[[int], None] | None = None,
) -> NoteReport:
    """Write the note; ``progress`` is called with each finished page.

    Refused: what `atomic_write` refuses.
    """
    with atomic_write(path) as stream:
        return draw_note_pdf(document, stream, draft=draft, progress=progress)


def draw_note_pdf(
    document: Document,
    target: BytesIO,
    *,
    draft: bool = False,
    progress: Callable[[int], None] | None = None,
) -> NoteReport:
    """Write the note into memory; ``progress`` is called with each finished page."""
    document = cleaned(document)
    root = Node("Document")
    setting = Setting(document, draft=draft)
    story = NotePdfBuilder(setting, root)
    flowables = story.flowables()
    metadata = Metadata(
        document.title, document.author, document.subject, document.language, document.keywords
    )
    drawn = BytesIO()
    template = NoteTemplate(drawn, document, story.draw_cover, story.draw_back, progress)
    canvases: list[NoteCanvas] = []

    def made(file: Any, **options: Any) -> NoteCanvas:
        """Return the canvas of one pass, and keep it."""
        canvas = NoteCanvas.of(document, file, options)
        canvases.append(canvas)
        return canvas

    template.afterPage = lambda: None
    flowables.append(_Numbers(document.language))
    template.build(flowables, canvasmaker=made)
    pages = finish(drawn, target, root, metadata, document.title)
    parts = parts_of(document) if setting.missing else ()
    undrawn = dict.fromkeys(_described(parts, one) for one in setting.missing)
    places = canvases[-1].places if canvases else []
    return NoteReport(pages, tuple(undrawn), tuple(places))


class _Numbers(Flowable):
    """The last flowable: by now every heading has its page."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        return 0, 0

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: NoteCanvas = self.canv
        canvas.define_numbers(self.language)


def _described(parts: Iterable[VersionPart], missing: Missing) -> str:
    """Return a sign that no font of ours has, the word that it stands in, and its part."""
    places = [one.heading for one in parts if missing.character in one.heading + one.text]
    return " · ".join((f"{missing.character} ({missing.context})", *places[:1]))
