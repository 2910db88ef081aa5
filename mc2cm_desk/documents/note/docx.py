"""The note as a Word file: real styles, headings, captions, contents; right-to-left in Arabic."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.document import (
    BackCover,
    BarChart,
    Blank,
    Block,
    Box,
    Chips,
    CityMap,
    Document,
    EndNotes,
    Figure,
    Heading,
    KeyFigures,
    ListBlock,
    Missing,
    Numbered,
    PageBreak,
    Paragraph,
    ParagraphKind,
    PullQuote,
    Span,
    Spans,
    TableBlock,
    plain,
)
from mc2cm_desk.documents.finished_file import finished
from mc2cm_desk.documents.note import word_parts as parts

if TYPE_CHECKING:
    from docx.document import Document as WordFile

_STYLES = {
    ParagraphKind.BODY: "Body Text",
    ParagraphKind.LEAD: "Lead",
    ParagraphKind.SMALL: "Small",
    ParagraphKind.QUOTE: "Quote",
    ParagraphKind.META: "Small",
}


def write_note_docx(document: Document, path: Path, *, draft: bool = False) -> None:
    """Write the same content as the PDF.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    with finished(path) as target:
        writer = _Writer(document, draft=draft)
        writer.write()
        writer.word.save(str(target))


class _Writer:
    """Turns blocks into paragraphs and tables of Word, in order."""

    def __init__(self, document: Document, *, draft: bool) -> None:
        self.document, self.draft = document, draft
        self.rtl = document.is_right_to_left
        self.word: WordFile = parts.new_file(document)

    def write(self) -> None:
        """Write cover, contents, imprint and parts."""
        if self.document.front:
            self._front()
        for place, part in enumerate(self.document.parts):
            if part.kicker and not self.document.front:
                self._paragraph(plain(part.kicker), "Small")
            first = not place and not self.document.front
            small = not (self.document.front or first)
            paragraph = self._paragraph(plain(part.heading), "Heading 2" if small else "Heading 1")
            paragraph.paragraph_format.page_break_before = part.new_page and not first
            self._blocks(part.blocks)
        if self.document.back is not None:
            self._back(self.document.back)

    def _front(self) -> None:
        self._cover()
        self._paragraph(plain(self.document.words.contents), "Contents Title")
        entries = [
            (text, level)
            for part in self.document.parts
            for text, level in self._headings(part.heading, part.blocks)
        ]
        parts.add_contents(self.word, entries, rtl=self.rtl)
        self._blocks(self.document.imprint)

    def _headings(self, heading: str, blocks: Iterable[Block]) -> list[tuple[str, int]]:
        found = [(heading, 1)]
        for block in blocks:
            if isinstance(block, Heading) and block.in_contents and block.anchor:
                found.append((block.text, 2))
        return found

    def _back(self, back: BackCover) -> None:
        self.word.add_page_break()
        if back.about:
            self._paragraph(plain(back.about), "Lead")
        facts = back.facts
        if back.link:
            facts = ((back.link_words, back.link, back.link), *facts)
        for name, value, address in facts:
            said = (Span(f"{name}  ", bold=True), Span(value, link=address))
            self._paragraph(said, "Body Text")

    def _cover(self) -> None:
        cover = self.document.cover
        for text, style in (
            (cover.acronym, "Lead"),
            (cover.series, "Small"),
            (cover.kicker, "Lead"),
            (cover.title, "Title"),
            (cover.subtitle, "Subtitle"),
            (cover.place_and_dates, "Subtitle"),
            (cover.draft_mark if self.draft else "", "Small"),
            (cover.funding, "Lead"),
            (" · ".join(cover.partners), "Small"),
        ):
            if text:
                self._paragraph(plain(text), style)
        self.word.add_page_break()

    def _paragraph(self, spans: Spans, style: str, place: Any = None) -> Any:
        paragraph = (place or self.word).add_paragraph(style=style)
        parts.add_spans(paragraph, spans, rtl=self.rtl, language=self.document.language)
        return paragraph

    def _blocks(self, blocks: Iterable[Block], place: Any = None) -> None:
        for block in blocks:
            self._block(block, place)

    def _block(self, block: Block, place: Any) -> None:
        match block:
            case Heading():
                self._paragraph(plain(block.text), f"Heading {block.level}", place)
            case Paragraph():
                self._paragraph(block.spans, _STYLES[block.kind], place)
            case ListBlock():
                style = "List Number" if block.ordered else "List Bullet"
                for item in block.items:
                    self._paragraph(item, style, place)
            case Box():
                self._box(block)
            case Figure():
                self._figure(block, place)
            case TableBlock():
                self._table(block)
            case BarChart():
                self._chart(block)
            case CityMap():
                self._paragraph(plain(block.alternative), "Small", place)
                self._paragraph(plain(block.caption), "Caption", place)
            case KeyFigures():
                self._figures(block)
            case Numbered():
                spans = (*plain(f"{block.number}  ", bold=True), *block.text)
                self._paragraph(spans, "Recommendation", place)
                for detail in block.details:
                    self._paragraph(detail, "Small", place)
            case Chips():
                self._paragraph(plain(" · ".join(block.texts)), "Small", place)
            case PullQuote():
                self._paragraph(plain(block.text), "Quote", place)
                if block.by:
                    self._paragraph(plain(block.by), "Small", place)
            case EndNotes():
                self._paragraph(plain(block.title), "Heading 3", place)
                for number, spans in block.notes:
                    self._paragraph((*plain(f"{number}  "), *spans), "Small", place)
            case Missing():
                if self.draft:
                    cell = parts.add_box(self.word, styles.DRAFT, rtl=self.rtl)
                    self._paragraph(plain(block.text), "Small", cell)
            case Blank():
                # A box to type in: lines would be pushed away by the first letter.
                cell = parts.add_box(self.word, styles.SAND, rtl=self.rtl)
                for _ in range(block.lines):
                    self._paragraph((), "Body Text", cell)
            case PageBreak():
                self.word.add_page_break()

    def _box(self, block: Box) -> None:
        ground = {"rose": styles.ROSE, "teal": styles.TEAL_PALE, "draft": styles.DRAFT}
        cell = parts.add_box(self.word, ground.get(block.tone.value, styles.SAND), rtl=self.rtl)
        if block.title:
            self._paragraph(plain(block.title, bold=True), "Body Text", cell)
        self._blocks(block.blocks, cell)

    def _figure(self, block: Figure, place: Any) -> None:
        paragraph = self._paragraph((), "Body Text", place)
        share = block.height / styles.TEXT_WIDTH
        # A picture that is gone, or is none, leaves its words.
        with suppress(OSError):
            parts.add_picture(paragraph, block.path, block.alternative or block.caption, share)
        words = " · ".join(one for one in (block.mark, block.caption, block.credit) if one)
        if words:
            self._paragraph(plain(words), "Caption", place)

    def _table(self, block: TableBlock) -> None:
        table = parts.add_table(self.word, len(block.header), block.weights, rtl=self.rtl)
        if any(block.header):
            for cell, text in zip(parts.add_row(table), block.header, strict=True):
                parts.fill_cell(cell, plain(text, bold=True), self.document.language, rtl=self.rtl)
            parts.repeat_header(table.rows[0])
        for row in block.rows:
            for cell, spans in zip(parts.add_row(table), row, strict=True):
                parts.fill_cell(cell, spans, self.document.language, rtl=self.rtl)
        if block.caption:
            self._paragraph(plain(block.caption), "Caption")

    def _chart(self, block: BarChart) -> None:
        rows = tuple((plain(label), plain(str(value))) for label, value in block.bars)
        self._table(TableBlock(("", ""), rows, (4, 1), (1,), block.caption))

    def _figures(self, block: KeyFigures) -> None:
        for number, caption in block.figures:
            self._paragraph((*plain(f"{number} ", bold=True), *plain(caption)), "Body Text")
