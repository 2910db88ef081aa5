"""The note as a Word file: real styles, headings, captions, contents; right-to-left in Arabic."""

from collections.abc import Iterator
from pathlib import Path

from mc2cm_desk.documents.model import Document, Part, Span, plain
from mc2cm_desk.documents.renderers.docx import parts, tables
from mc2cm_desk.documents.renderers.docx.blocks import DocxBlocks
from mc2cm_desk.documents.renderers.docx.cover import fill_back, fill_cover
from mc2cm_desk.documents.renderers.docx.fonts import carry_further
from mc2cm_desk.documents.renderers.docx.links import WordText
from mc2cm_desk.documents.renderers.docx.styles import styled, written_in
from mc2cm_desk.documents.renderers.docx.xml import begin_field, end_field
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.text.cleaning import cleaned


def write_note_docx(document: Document, path: Path, *, draft: bool = False) -> None:
    """Write the same content as the PDF.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    with atomic_write(path) as stream, written_in(document.look):
        writer = _Writer(cleaned(document), draft=draft)
        writer.write()
        carry_further(writer.word, writer.text.further_fonts)
        stream.write(parts.packed(writer.word))


class _Writer:
    """Writes a whole file, from its cover to its last page."""

    def __init__(self, document: Document, *, draft: bool) -> None:
        self.document, self.draft = document, draft
        self._template = parts.new_file(document)
        self.word = self._template.word
        self.text = WordText(document.language, document.is_right_to_left, document.anchors)
        self._blocks = DocxBlocks(
            self.word, self.text, text_width=self._template.text_width, draft=draft
        )

    def write(self) -> None:
        """Write cover, contents, imprint, parts and the last page."""
        document = self.document
        if document.front:
            fill_cover(self._template.cover, self.text, document, draft=self.draft)
        head = {
            "acronym": plain(document.cover.acronym),
            "title": plain(document.title),
            "running_foot": plain(document.words.running_foot),
        }
        self._template.fill_head(head, self.text)
        if document.front:
            self._blocks.paragraph(plain(document.words.contents), "Contents Title")
            self._contents()
            tables.add_gap(self.word)
            self._blocks.add(document.imprint)
        for place, part in enumerate(document.parts):
            self._part(part, first=not place and not document.front)
        if document.back is not None:
            fill_back(self._template.end(), self.text, document, document.back)

    def _part(self, part: Part, *, first: bool) -> None:
        blocks = self._blocks
        blocks.new_page = part.new_page and not first
        if not part.new_page:
            tables.add_gap(self.word)
        if part.kicker:
            blocks.paragraph(plain(part.kicker), "Kicker")
        style = "Heading 1" if self.document.front or first else "Heading 2"
        blocks.paragraph(plain(part.heading), style, anchor=part.anchor)
        blocks.add(part.blocks)

    def _contents(self) -> None:
        """Fill the contents field with our headings; Word adds the pages when it has counted."""
        entries = [entry for part in self.document.parts for entry in _entries(part)]
        paragraph = None
        for place, (text, anchor, level) in enumerate(entries):
            paragraph = styled(self.word, f"TOC {level}")
            if place == 0:
                begin_field(paragraph, 'TOC \\o "1-2" \\h \\z \\u')
            self.text.add(paragraph, (Span(text, link=f"#{anchor}"),), "Contents Link")
        if paragraph is not None:
            end_field(paragraph)


def _entries(part: Part) -> Iterator[tuple[str, str, int]]:
    """Yield what the contents name of a part: words, place, level."""
    yield part.heading, part.anchor, 1
    for text, anchor in part.entries:
        yield text, anchor, 2
