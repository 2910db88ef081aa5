"""The note as a Word file: real styles, headings, captions, contents; right-to-left in Arabic."""

from collections.abc import Iterable, Iterator
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
    Part,
    PullQuote,
    Span,
    Spans,
    TableBlock,
    plain,
)
from mc2cm_desk.documents.finished_file import finished
from mc2cm_desk.documents.note import word_parts as parts
from mc2cm_desk.documents.note.word_links import WordText
from mc2cm_desk.documents.note.word_xml import begin_field, end_field

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
        self.document, self.draft, self.ink = document, draft, document.look.colour
        self.rtl = document.is_right_to_left
        self.word: WordFile = parts.new_file(document)
        self.text = WordText(document.language, self.rtl, document.anchors)

    def write(self) -> None:
        """Write cover, contents, imprint and parts."""
        if self.document.front:
            self._front()
        for place, part in enumerate(self.document.parts):
            if part.kicker and not self.document.front:
                self._paragraph(plain(part.kicker), "Small")
            first = not place and not self.document.front
            small = not (self.document.front or first)
            style = "Heading 2" if small else "Heading 1"
            paragraph = self._paragraph(plain(part.heading), style, anchor=part.anchor)
            paragraph.paragraph_format.page_break_before = part.new_page and not first
            self._blocks(part.blocks)
        if self.document.back is not None:
            self._back(self.document.back)

    def _front(self) -> None:
        self._cover()
        self._paragraph(plain(self.document.words.contents), "Contents Title")
        self._contents()
        self._blocks(self.document.imprint)

    def _contents(self) -> None:
        """Fill the contents field with our headings until Word counts the pages itself."""
        entries = [entry for part in self.document.parts for entry in _entries(part)]
        paragraph = None
        for place, (text, anchor, level) in enumerate(entries):
            paragraph = self.word.add_paragraph(style=f"TOC {level}")
            if place == 0:
                begin_field(paragraph, 'TOC \\o "1-2" \\h \\z \\u')
            self.text.add(paragraph, (Span(text, link=f"#{anchor}"),))
        if paragraph is not None:
            end_field(paragraph)

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
        if cover.picture is not None:
            # A picture that is gone leaves the words.
            with suppress(OSError):
                first = self.word.add_paragraph(style="Body Text")
                parts.add_picture(first, cover.picture, "", 9 / 16)
        for text, style in (
            (cover.acronym, "Lead"),
            (cover.series, "Small"),
            (cover.kicker, "Lead"),
            (cover.title, "Title"),
            (cover.subtitle, "Subtitle"),
            (cover.place_and_dates, "Subtitle"),
            (cover.draft_mark if self.draft else "", "Small"),
        ):
            if text:
                self._paragraph(plain(text), style)
        strip = parts.add_table(self.word, 2, (1, 5), rtl=self.rtl)
        emblem, said = parts.add_row(strip)
        parts.add_emblem(emblem.paragraphs[0], cover.funding)
        said.paragraphs[0].style = "Lead"
        self.text.add(said.paragraphs[0], plain(cover.funding))
        if cover.partners:
            self._paragraph(plain(" · ".join(cover.partners)), "Small", said)
        self.word.add_page_break()

    def _paragraph(self, spans: Spans, style: str, place: Any = None, *, anchor: str = "") -> Any:
        paragraph = (place or self.word).add_paragraph(style=style)
        with self.text.place(paragraph, anchor):
            self.text.add(paragraph, spans)
        return paragraph

    def _blocks(self, blocks: Iterable[Block], place: Any = None) -> None:
        for block in blocks:
            self._block(block, place)

    def _block(self, block: Block, place: Any) -> None:
        match block:
            case Heading():
                style = f"Heading {block.level}"
                self._paragraph(plain(block.text), style, place, anchor=block.anchor)
            case Paragraph():
                self._paragraph(block.spans, _STYLES[block.kind], place)
            case ListBlock():
                self._list(block, place)
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
                self._paragraph(spans, "Recommendation", place, anchor=block.anchor)
                for detail in block.details:
                    self._paragraph(detail, "Small", place)
            case Chips():
                self._paragraph(plain(" · ".join(block.texts)), "Small", place)
            case PullQuote():
                self._paragraph(plain(block.text), "Pull Quote", place)
                if block.by:
                    self._paragraph(plain(block.by), "Quote Source", place)
            case EndNotes():
                self._paragraph(plain(block.title), "Heading 3", place)
                for number, spans in block.notes:
                    back = Span(str(number), link=f"#call-{number}")
                    said = (back, *plain("  "), *spans)
                    self._paragraph(said, "End Note", place, anchor=f"note-{number}")
            case Missing():
                if self.draft:
                    cell = parts.add_box(self.word, self.ink(styles.DRAFT), rtl=self.rtl)
                    self._paragraph(plain(block.text), "Small", cell)
            case Blank():
                # A box to type in: lines would be pushed away by the first letter.
                cell = parts.add_box(self.word, self.ink(styles.BOX), rtl=self.rtl)
                for _ in range(block.lines):
                    self._paragraph((), "Body Text", cell)
            case PageBreak():
                self.word.add_page_break()

    def _box(self, block: Box) -> None:
        ground = {"rose": styles.ACCENT_PALE, "teal": styles.SECOND_PALE, "draft": styles.DRAFT}
        cell = parts.add_box(
            self.word, self.ink(ground.get(block.tone.value, styles.BOX)), rtl=self.rtl
        )
        if block.title:
            self._paragraph(plain(block.title), "Box Title", cell)
        self._blocks(block.blocks, cell)

    def _list(self, block: ListBlock, place: Any) -> None:
        style = "List Number" if block.ordered else "List Bullet"
        numbering = parts.new_numbering(self.word) if block.ordered else ""
        for item in block.items:
            paragraph = self._paragraph(item, style, place)
            if numbering:
                parts.number_by(paragraph, numbering)

    def _cell(self, cell: Any, spans: Spans, style: str = "Small") -> None:
        cell.paragraphs[0].style = style
        self.text.add(cell.paragraphs[0], spans)

    def _figure(self, block: Figure, place: Any) -> None:
        paragraph = self._paragraph((), "Body Text", place)
        share = block.height / styles.TEXT_WIDTH
        # A picture that is gone, or is none, leaves its words.
        with suppress(OSError):
            parts.add_picture(paragraph, block.path, block.alternative or block.caption, share)
        words = " · ".join(one for one in (block.mark, block.caption, block.credit) if one)
        if words:
            self._paragraph(plain(words), "Caption", place)

    def _table(self, block: TableBlock, description: str = "") -> None:
        line = self.ink(styles.LINE)
        table = parts.add_table(
            self.word, len(block.header), block.weights, rtl=self.rtl, line=line
        )
        if any(block.header):
            for cell, text in zip(parts.add_row(table), block.header, strict=True):
                self._cell(cell, plain(text, bold=True))
            parts.repeat_header(table.rows[0])
        for row in block.rows:
            for cell, spans in zip(parts.add_row(table), row, strict=True):
                self._cell(cell, spans)
        parts.describe(table, block.caption, description)
        if block.caption:
            self._paragraph(plain(block.caption), "Caption")

    def _chart(self, block: BarChart) -> None:
        rows = tuple((plain(label), plain(str(value))) for label, value in block.bars)
        table = TableBlock(("", ""), rows, (4, 1), (1,), block.caption)
        self._table(table, block.alternative)

    def _figures(self, block: KeyFigures) -> None:
        count = len(block.figures)
        table = parts.add_table(self.word, count, (1,) * count, rtl=self.rtl)
        for cell, (number, caption) in zip(parts.add_row(table), block.figures, strict=True):
            parts.shade(cell, self.ink(styles.BOX))
            self._cell(cell, plain(number), "Key Figure")
            self._paragraph(plain(caption), "Small", cell)
        self.word.add_paragraph(style="Small")


def _entries(part: Part) -> Iterator[tuple[str, str, int]]:
    """Yield what the contents name of a part: words, place, level."""
    yield part.heading, part.anchor, 1
    for block in part.blocks:
        if isinstance(block, Heading) and block.in_contents and block.anchor:
            yield block.text, block.anchor, 2
