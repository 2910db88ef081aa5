"""The formats that a document can be written in, by the endings of their files."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mc2cm_desk.documents.model import Document
from mc2cm_desk.domain.refusal import Refused


class Format(StrEnum):
    """A kind of file, by its name on the command line."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    EPUB = "epub"
    TEXT = "text"

    @property
    def ending(self) -> str:
        """The ending of the names of such files, with its dot."""
        return ".txt" if self is Format.TEXT else f".{self.value}"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: pages where there are any, and characters that no font has."""

    pages: int | None = None
    warnings: tuple[str, ...] = ()


def format_of(path: Path) -> Format:
    """Return the format that a file's name asks for. Refused: file-kind-unknown."""
    ending = path.suffix.lower()
    for one in Format:
        if one.ending == ending:
            return one
    kinds = ", ".join(one.ending for one in Format)
    raise Refused("file-kind-unknown", name=path.name, kinds=kinds)


def write_document(document: Document, path: Path, kind: Format, *, draft: bool) -> Written:
    """Write a document in a format. Refused: what `atomic_write` refuses."""
    match kind:
        case Format.PDF:
            from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf

            report = write_note_pdf(document, path, draft=draft)
            return Written(report.pages, report.warnings)
        case Format.DOCX:
            from mc2cm_desk.documents.renderers.docx.note import write_note_docx

            write_note_docx(document, path, draft=draft)
        case Format.HTML:
            from mc2cm_desk.documents.renderers.html.note import write_note_html

            write_note_html(document, path, draft=draft)
        case Format.EPUB:
            from mc2cm_desk.documents.renderers.epub.note import write_note_epub

            write_note_epub(document, path, draft=draft)
        case Format.TEXT:
            from mc2cm_desk.documents.renderers.text.note import write_note_text

            write_note_text(document, path, draft=draft)
    return Written()
