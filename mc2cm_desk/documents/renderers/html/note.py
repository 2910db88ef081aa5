"""The note as one page for the web: nothing outside of it is needed to read or print it."""

from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.model import (
    BarChart,
    Blank,
    Block,
    Box,
    Chips,
    CityMap,
    Columns,
    Document,
    EndNotes,
    Facts,
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
    Visitor,
)
from mc2cm_desk.documents.renderers.html.city_map import map_picture
from mc2cm_desk.documents.renderers.html.cover import add_back, add_cover
from mc2cm_desk.documents.renderers.html.elements import (
    add_link,
    add_text,
    append,
    before,
    data_address,
)
from mc2cm_desk.documents.renderers.html.fonts import font_rules
from mc2cm_desk.documents.renderers.html.style import sheet
from mc2cm_desk.documents.typesetting.pictures import prepared
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.domain.text.cleaning import cleaned

WIDE = 1200
"""Pixels across a picture: sharp on a dense screen, light on a telephone."""


def write_note_html(document: Document, path: Path, *, draft: bool = False) -> None:
    """Write the same content as the PDF.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    with atomic_write(path) as stream:
        page = _Page(cleaned(document), draft=draft).build()
        text = ET.tostring(page, encoding="unicode", method="html")
        stream.write(f"<!DOCTYPE html>\n{text}\n".encode())


class _Page(Visitor[None]):
    """Turns blocks into elements, in order."""

    def __init__(self, document: Document, *, draft: bool) -> None:
        self.document, self.draft = document, draft
        self.anchors = document.anchors
        self._level = 1
        """That of the last heading: none is skipped on the way down."""
        self._heading = document.title
        """The words of the last heading: they name what scrolls below it."""
        self._place = ET.Element("html")
        """The element that blocks are appended to."""

    def build(self) -> ET.Element:
        """Return the whole page."""
        document = self.document
        direction = "rtl" if document.is_right_to_left else "ltr"
        page = self._place
        page.attrib.update(lang=document.language, dir=direction)
        head = ET.SubElement(page, "head")
        ET.SubElement(head, "meta", charset="utf-8")
        ET.SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
        add_text(head, "title", document.title)
        for name, content in (
            ("author", document.author),
            ("description", document.subject),
            ("keywords", ", ".join(document.keywords)),
        ):
            if content:
                ET.SubElement(head, "meta", name=name, content=content)
        style = add_text(head, "style", "")
        body = ET.SubElement(page, "body")
        if document.front and document.parts:
            skip = add_link(body, document.words.skip, f"#{document.parts[0].anchor}")
            skip.set("class", "skip")
        main = ET.SubElement(body, "main")
        if document.front:
            add_cover(main, document, draft=self.draft)
            self._contents(main)
            self._blocks(main, document.imprint)
        for place, part in enumerate(document.parts):
            self._part(main, part, first=not place and not document.front)
        foot = ET.SubElement(body, "footer")
        if document.back is not None:
            add_back(foot, document.back)
        add_text(foot, "p", document.words.running_foot)
        # The fonts hold the letters of the whole page: it is written by now.
        fonts = font_rules("".join(page.itertext()), rtl=document.is_right_to_left)
        style.text = f"{fonts}\n{sheet(document.look)}"
        return page

    def _contents(self, main: ET.Element) -> None:
        nav = ET.SubElement(main, "nav", {"aria-labelledby": "contents"})
        title = add_text(nav, "h2", self.document.words.contents)
        title.set("id", "contents")
        listed = ET.SubElement(nav, "ol")
        for part in self.document.parts:
            item = ET.SubElement(listed, "li")
            add_link(item, part.heading, f"#{part.anchor}")
            if part.entries:
                below = ET.SubElement(item, "ol")
                for text, anchor in part.entries:
                    add_link(ET.SubElement(below, "li"), text, f"#{anchor}")

    def _part(self, main: ET.Element, part: Part, *, first: bool) -> None:
        section = ET.SubElement(main, "section", {"aria-labelledby": part.anchor})
        if not part.new_page:
            section.set("class", "joined")
        if part.kicker:
            add_text(section, "p", part.kicker, "kicker")
        self._level = 1 if first else 2
        heading = add_text(section, f"h{self._level}", part.heading)
        heading.set("id", part.anchor)
        self._heading = part.heading
        self._blocks(section, part.blocks)

    def _blocks(self, place: ET.Element, blocks: Iterable[Block]) -> None:
        before, self._place = self._place, place
        for block in blocks:
            block.accept(self)
        self._place = before

    def visit_heading(self, block: Heading) -> None:
        wanted = block.level + (1 if self.document.front else 0)
        self._level = min(wanted, self._level + 1)
        heading = add_text(self._place, f"h{self._level}", block.text)
        self._heading = block.text
        if block.anchor:
            heading.set("id", block.anchor)

    def visit_box(self, block: Box) -> None:
        box = ET.SubElement(self._place, "aside", {"class": f"box {block.tone.value}"})
        if block.title:
            add_text(box, "p", block.title, "box-title")
        self._blocks(box, block.blocks)

    def visit_chips(self, block: Chips) -> None:
        listed = ET.SubElement(self._place, "ul", {"class": "chips"})
        for text in block.texts:
            add_text(listed, "li", text)

    def visit_pull_quote(self, block: PullQuote) -> None:
        quote = ET.SubElement(self._place, "blockquote", {"class": "pull"})
        add_text(quote, "p", block.text)
        if block.by:
            add_text(quote, "footer", block.by)

    def visit_missing(self, block: Missing) -> None:
        if self.draft:
            add_text(self._place, "p", block.text, "missing")

    def visit_blank(self, block: Blank) -> None:
        for _ in range(block.lines):
            ET.SubElement(self._place, "hr", {"class": "blank", "aria-hidden": "true"})

    def visit_page_break(self, block: PageBreak) -> None:
        ET.SubElement(self._place, "hr", {"class": "page", "aria-hidden": "true"})

    def visit_key_figures(self, block: KeyFigures) -> None:
        listed = ET.SubElement(self._place, "ul", {"class": "figures"})
        for number, caption in block.figures:
            item = ET.SubElement(listed, "li")
            add_text(item, "strong", number).tail = f" {caption}"

    def visit_list(self, block: ListBlock) -> None:
        kind = {"class": "side-by-side"} if block.columns > 1 else {}
        listed = ET.SubElement(self._place, "ol" if block.ordered else "ul", kind)
        for item in block.items:
            self._spans(ET.SubElement(listed, "li"), item)

    def visit_facts(self, block: Facts) -> None:
        facts = ET.SubElement(self._place, "dl")
        for name, said in block.items:
            add_text(facts, "dt", name)
            for spans in said:
                self._spans(ET.SubElement(facts, "dd"), spans)

    def visit_columns(self, block: Columns) -> None:
        kind = "columns even" if block.even else "columns"
        columns = ET.SubElement(self._place, "div", {"class": kind})
        for one in (block.text, block.beside):
            self._blocks(ET.SubElement(columns, "div"), one)

    def visit_paragraph(self, block: Paragraph) -> None:
        if block.kind is ParagraphKind.QUOTE:
            quote = ET.SubElement(self._place, "blockquote")
            self._spans(ET.SubElement(quote, "p"), block.spans)
            return
        kind = {} if block.kind is ParagraphKind.BODY else {"class": block.kind.value}
        self._spans(ET.SubElement(self._place, "p", kind), block.spans)

    def visit_figure(self, block: Figure) -> None:
        figure = ET.SubElement(self._place, "figure")
        if block.path.is_file():
            share = block.height / styles.TEXT_WIDTH
            self._image(figure, block.path, block.alternative or block.caption, share)
        words = " · ".join(part for part in (block.mark, block.caption, block.credit) if part)
        if words:
            add_text(figure, "figcaption", words)

    def _image(self, place: ET.Element, path: Path, alternative: str, share: float) -> None:
        try:
            content = prepared(path, WIDE, round(WIDE * share))
        except OSError:
            # No picture any more, or none that can be read: its words stand alone.
            return
        ET.SubElement(
            place,
            "img",
            src=data_address(content, "image/jpeg"),
            alt=alternative,
            width=str(WIDE),
            height=str(round(WIDE * share)),
        )

    def visit_table(self, block: TableBlock) -> None:
        table = ET.SubElement(self._wide(self._place, block.caption), "table")
        if block.caption:
            add_text(table, "caption", block.caption)
        if any(block.header):
            row = ET.SubElement(ET.SubElement(table, "thead"), "tr")
            for column, text in enumerate(block.header):
                cell = add_text(row, "th", text)
                cell.set("scope", "col")
                if column in block.numbers:
                    cell.set("class", "number")
        body = ET.SubElement(table, "tbody")
        for cells in block.rows:
            row = ET.SubElement(body, "tr")
            for column, spans in enumerate(cells):
                kind = {"class": "number"} if column in block.numbers else {}
                self._spans(ET.SubElement(row, "td", kind), spans)

    def _wide(self, place: ET.Element, name: str) -> ET.Element:
        """Add what scrolls sideways on a narrow screen, also by keys, and has a name there."""
        named = {"role": "group", "aria-label": name or self._heading, "tabindex": "0"}
        return ET.SubElement(place, "div", {"class": "wide", **named})

    def visit_bar_chart(self, block: BarChart) -> None:
        """Draw bars in a table: what is seen is what a screen reader reads."""
        most = max((value for _, value in block.bars), default=0) or 1
        figure = ET.SubElement(self._place, "figure")
        table = ET.SubElement(figure, "table", {"class": "bars"})
        body = ET.SubElement(table, "tbody")
        for label, value in block.bars:
            row = ET.SubElement(body, "tr")
            add_text(row, "th", label).set("scope", "row")
            cell = ET.SubElement(row, "td")
            share = round(100 * value / most, 1)
            ET.SubElement(
                cell, "span", {"class": "bar", "style": f"inline-size:{share}%"}
            ).text = ""
            add_text(row, "td", str(value), "number")
        if block.caption:
            add_text(figure, "figcaption", block.caption)

    def visit_city_map(self, block: CityMap) -> None:
        figure = ET.SubElement(self._place, "figure")
        self._wide(figure, block.caption).append(map_picture(block, self.document.look))
        if block.caption:
            add_text(figure, "figcaption", block.caption)

    def visit_numbered(self, block: Numbered) -> None:
        article = ET.SubElement(self._place, "article", {"class": "recommendation"})
        if block.anchor:
            article.set("id", block.anchor)
        said = ET.SubElement(article, "p", {"class": "said"})
        number = add_text(said, "strong", block.number)
        number.tail = " "
        self._spans(said, block.text)
        for detail in block.details:
            self._spans(ET.SubElement(article, "p", {"class": "meta"}), detail)

    def visit_end_notes(self, block: EndNotes) -> None:
        notes = ET.SubElement(self._place, "aside", {"class": "notes"})
        add_text(notes, "p", block.title, "box-title")
        listed = ET.SubElement(notes, "ol")
        for number, spans in block.notes:
            item = ET.SubElement(listed, "li", id=f"note-{number}", value=str(number))
            self._spans(item, spans)
            back = add_link(item, "↩", f"#call-{number}")
            back.set("aria-label", str(number))
            before(back, " ")

    def _spans(self, place: ET.Element, spans: Spans) -> None:
        for span in spans:
            made = self._span(place, span)
            if made is None:
                append(place, self._shown(span))

    def _span(self, place: ET.Element, span: Span) -> ET.Element | None:
        """Add a span as elements, the innermost with its text; none where it is plain."""
        tags: list[tuple[str, dict[str, str]]] = []
        if span.note:
            tags.append(("a", {"href": f"#note-{span.note}", "id": f"call-{span.note}"}))
        elif span.link and (not span.link.startswith("#") or span.link[1:] in self.anchors):
            tags.append(("a", {"href": span.link}))
        if span.bold:
            tags.append(("strong", {}))
        if span.italic:
            tags.append(("em", {}))
        inner: ET.Element | None = None
        for tag, attributes in tags:
            inner = ET.SubElement(place if inner is None else inner, tag, attributes)
        if inner is not None:
            inner.text = self._shown(span)
        return inner

    def _shown(self, span: Span) -> str:
        return bidi.kept_one_way(span.text) if self.document.is_right_to_left else span.text
