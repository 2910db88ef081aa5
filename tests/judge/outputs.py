"""What the program writes of an event, exported as the program does, and read once."""

import resource
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mc2cm_desk.documents.model import Document
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.formats import Format, Written, write_document
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import NoteContents, note_contents
from tests.judge.letters import arabic_share, letters, threes
from tests.judge.reading.pdf import Pdf
from tests.judge.reading.tree import Element, read_tree
from tests.judge.reading.word import WordFile

JUDGED = (Format.PDF, Format.DOCX, Format.HTML, Format.EPUB)


@dataclass(frozen=True, slots=True)
class Export:
    """One written file: the seconds of processor time it took, and what the renderer reported."""

    path: Path
    seconds: float
    written: Written


class Outputs:
    """The note of an event in one language, in every format; ``seconds`` of reading the record."""

    def __init__(
        self, library: Library, event: Event, language: str, folder: Path, *, draft: bool
    ) -> None:
        self.library, self.event, self.language, self.draft = library, event, language, draft
        started = time.process_time()
        self.contents: NoteContents = note_contents(library, event.id, language)
        self.document: Document = build_note(self.contents, draft=draft)
        self.seconds = time.process_time() - started
        folder.mkdir(parents=True, exist_ok=True)
        self.files: dict[Format, Export] = {}
        for kind in JUDGED:
            path = folder / f"{event.short_name}-{language}{kind.ending}"
            started = time.process_time()
            written = write_document(self.document, path, kind, draft=draft)
            self.files[kind] = Export(path, time.process_time() - started, written)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        self.peak_megabytes = peak / 1024
        """The most memory that this process ever took, so far."""

    @cached_property
    def pdf(self) -> Pdf:
        """The PDF; `close` closes it."""
        return Pdf(self.files[Format.PDF].path)

    def close(self) -> None:
        """Close what is open."""
        self.pdf.__exit__()

    @cached_property
    def word(self) -> WordFile:
        """The Word file."""
        return WordFile(self.files[Format.DOCX].path)

    @cached_property
    def page(self) -> Element:
        """The web page."""
        return self._page[0]

    @property
    def page_faults(self) -> list[str]:
        """Tags of the web page in the wrong order."""
        return self._page[1]

    @cached_property
    def _page(self) -> tuple[Element, list[str]]:
        return read_tree(self.files[Format.HTML].path.read_text(encoding="utf-8"))

    @cached_property
    def book(self) -> list[Element]:
        """The pages of the e-book."""
        with zipfile.ZipFile(self.files[Format.EPUB].path) as archive:
            names = [name for name in archive.namelist() if name.endswith(".xhtml")]
            return [read_tree(archive.read(name).decode())[0] for name in names]

    @cached_property
    def read(self) -> dict[Format, str]:
        """What is read of each format, as letters."""
        return {
            Format.PDF: letters("".join(f"{one.text} " for one in self.pdf.elements)),
            Format.DOCX: letters(" ".join(self.word.paragraphs())),
            Format.HTML: letters(self.page.text),
            Format.EPUB: letters(" ".join(one.text for one in self.book)),
        }

    @cached_property
    def pdf_paragraphs(self) -> dict[str, list[frozenset[str]]]:
        """The paragraphs of the PDF with Arabic lines, as letters by three, by each such group."""
        found: dict[str, list[frozenset[str]]] = {}
        for one in self.pdf.elements:
            if self.language != "ar" and not arabic_share(one.text):
                # Lines of Latin letters alone are copied in their order.
                continue
            flat = letters(one.text)
            # A reader may copy an Arabic word from its end where a Latin one is joined to it.
            turned = flat[::-1] if arabic_share(one.text) else ""
            said = threes(one.text) | {
                text[n : n + 3] for text in (flat, turned) for n in range(max(1, len(text) - 2))
            }
            for group in said:
                found.setdefault(group, []).append(said)
        return found

    def paragraphs(self) -> Iterator[tuple[Format, str]]:
        """Yield the texts of Word, web page and e-book, as they could break into lines."""
        yield from ((Format.DOCX, text) for text in self.word.paragraphs())
        yield from ((Format.HTML, text) for _, text in self.page.texts())
        yield from ((Format.EPUB, text) for page in self.book for _, text in page.texts())
