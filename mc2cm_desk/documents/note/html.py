"""The note as one page for the web: nothing outside of it is needed to read or print it."""

import base64
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.codes import address_outline
from mc2cm_desk.documents.document import (
    BackCover,
    BarChart,
    Blank,
    Block,
    Box,
    Chips,
    CityMap,
    Columns,
    Cover,
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
)
from mc2cm_desk.documents.finished_file import finished
from mc2cm_desk.documents.note.web_map import map_picture
from mc2cm_desk.documents.note.web_style import sheet
from mc2cm_desk.documents.typesetting.pictures import prepared

WIDE = 1200
"""Pixels across a picture: sharp on a dense screen, light on a telephone."""


def write_note_html(document: Document, path: Path, *, draft: bool = False) -> None:
    """Write the same content as the PDF.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    page = _Page(document, draft=draft).build()
    text = ET.tostring(page, encoding="unicode", method="html")
    with finished(path) as target:
        target.write_text(f"<!DOCTYPE html>\n{text}\n", encoding="utf-8", newline="\n")


class _Page:
    """Turns blocks into elements, in order."""

    def __init__(self, document: Document, *, draft: bool) -> None:
        self.document, self.draft = document, draft
        self.anchors = document.anchors
        self._level = 1
        """That of the last heading: none is skipped on the way down."""

    def build(self) -> ET.Element:
        """Return the whole page."""
        document = self.document
        direction = "rtl" if document.is_right_to_left else "ltr"
        page = ET.Element("html", lang=document.language, dir=direction)
        head = ET.SubElement(page, "head")
        ET.SubElement(head, "meta", charset="utf-8")
        ET.SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
        _text(head, "title", document.title)
        for name, content in (
            ("author", document.author),
            ("description", document.subject),
            ("keywords", ", ".join(document.keywords)),
        ):
            if content:
                ET.SubElement(head, "meta", name=name, content=content)
        _text(head, "style", sheet(document.look))
        body = ET.SubElement(page, "body")
        main = ET.SubElement(body, "main")
        if document.front:
            self._cover(main, document.cover)
            self._contents(main)
            self._blocks(main, document.imprint)
        for place, part in enumerate(document.parts):
            self._part(main, part, first=not place and not document.front)
        foot = ET.SubElement(body, "footer")
        if document.back is not None:
            self._back(foot, document.back)
        _text(foot, "p", document.words.running_foot)
        return page

    def _cover(self, main: ET.Element, cover: Cover) -> None:
        header = ET.SubElement(main, "header", {"class": "cover"})
        if cover.picture is not None and cover.picture.is_file():
            self._image(header, cover.picture, "", 9 / 16)
        for tag, kind, text in (
            ("p", "acronym", cover.acronym),
            ("p", "series", cover.series),
            ("p", "kicker", cover.kicker),
            ("h1", "title", cover.title),
            ("p", "subtitle", cover.subtitle),
            ("p", "place", cover.place_and_dates),
            ("p", "draft", cover.draft_mark if self.draft else ""),
            ("p", "funding", cover.funding),
            ("p", "partners", " · ".join(cover.partners)),
        ):
            if text:
                _text(header, tag, text, kind)

    def _back(self, foot: ET.Element, back: BackCover) -> None:
        if back.about:
            _text(foot, "p", back.about)
        if back.link:
            path, side = address_outline(back.link)
            view = {"viewBox": f"0 0 {side} {side}", "role": "img", "aria-label": back.link}
            code = ET.SubElement(foot, "svg", {"class": "code", **view})
            ET.SubElement(code, "path", {"d": path})
            self._fact(foot, back.link_words, back.link, back.link)
        for name, value, address in back.facts:
            self._fact(foot, name, value, address)

    def _fact(self, foot: ET.Element, name: str, value: str, address: str) -> None:
        line = ET.SubElement(foot, "p")
        _text(line, "strong", name).tail = " "
        self._spans(line, (Span(value, link=address),))

    def _contents(self, main: ET.Element) -> None:
        nav = ET.SubElement(main, "nav", {"aria-labelledby": "contents"})
        title = _text(nav, "h2", self.document.words.contents)
        title.set("id", "contents")
        listed = ET.SubElement(nav, "ol")
        for part in self.document.parts:
            item = ET.SubElement(listed, "li")
            _link(item, part.heading, f"#{part.anchor}")
            if part.entries:
                below = ET.SubElement(item, "ol")
                for text, anchor in part.entries:
                    _link(ET.SubElement(below, "li"), text, f"#{anchor}")

    def _part(self, main: ET.Element, part: Part, *, first: bool) -> None:
        section = ET.SubElement(main, "section", {"aria-labelledby": part.anchor})
        if part.kicker:
            _text(section, "p", part.kicker, "kicker")
        self._level = 1 if first else 2
        heading = _text(section, f"h{self._level}", part.heading)
        heading.set("id", part.anchor)
        self._blocks(section, part.blocks)

    def _blocks(self, place: ET.Element, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._block(place, block)

    def _block(self, place: ET.Element, block: Block) -> None:
        match block:
            case Heading():
                wanted = block.level + (1 if self.document.front else 0)
                self._level = min(wanted, self._level + 1)
                heading = _text(place, f"h{self._level}", block.text)
                if block.anchor:
                    heading.set("id", block.anchor)
            case Paragraph():
                self._paragraph(place, block)
            case ListBlock():
                self._list(place, block)
            case Box():
                box = ET.SubElement(place, "aside", {"class": f"box {block.tone.value}"})
                if block.title:
                    _text(box, "p", block.title, "box-title")
                self._blocks(box, block.blocks)
            case Facts():
                self._facts(place, block)
            case Columns():
                self._columns(place, block)
            case Figure():
                self._figure(place, block)
            case TableBlock():
                self._table(place, block)
            case BarChart():
                self._chart(place, block)
            case CityMap():
                self._map(place, block)
            case KeyFigures():
                self._key_figures(place, block)
            case Numbered():
                self._numbered(place, block)
            case Chips():
                listed = ET.SubElement(place, "ul", {"class": "chips"})
                for text in block.texts:
                    _text(listed, "li", text)
            case PullQuote():
                quote = ET.SubElement(place, "blockquote", {"class": "pull"})
                _text(quote, "p", block.text)
                if block.by:
                    _text(quote, "footer", block.by)
            case EndNotes():
                self._notes(place, block)
            case Missing():
                if self.draft:
                    _text(place, "p", block.text, "missing")
            case Blank():
                for _ in range(block.lines):
                    ET.SubElement(place, "hr", {"class": "blank"})
            case PageBreak():
                ET.SubElement(place, "hr", {"class": "page"})

    def _key_figures(self, place: ET.Element, block: KeyFigures) -> None:
        listed = ET.SubElement(place, "ul", {"class": "figures"})
        for number, caption in block.figures:
            item = ET.SubElement(listed, "li")
            _text(item, "strong", number).tail = f" {caption}"

    def _list(self, place: ET.Element, block: ListBlock) -> None:
        kind = {"class": "side-by-side"} if block.columns > 1 else {}
        listed = ET.SubElement(place, "ol" if block.ordered else "ul", kind)
        for item in block.items:
            self._spans(ET.SubElement(listed, "li"), item)

    def _facts(self, place: ET.Element, block: Facts) -> None:
        facts = ET.SubElement(place, "dl")
        for name, said in block.items:
            _text(facts, "dt", name)
            for spans in said:
                self._spans(ET.SubElement(facts, "dd"), spans)

    def _columns(self, place: ET.Element, block: Columns) -> None:
        kind = "columns even" if block.even else "columns"
        columns = ET.SubElement(place, "div", {"class": kind})
        for one in (block.text, block.beside):
            self._blocks(ET.SubElement(columns, "div"), one)

    def _paragraph(self, place: ET.Element, block: Paragraph) -> None:
        if block.kind is ParagraphKind.QUOTE:
            quote = ET.SubElement(place, "blockquote")
            self._spans(ET.SubElement(quote, "p"), block.spans)
            return
        kind = {} if block.kind is ParagraphKind.BODY else {"class": block.kind.value}
        self._spans(ET.SubElement(place, "p", kind), block.spans)

    def _figure(self, place: ET.Element, block: Figure) -> None:
        figure = ET.SubElement(place, "figure")
        if block.path.is_file():
            share = block.height / styles.TEXT_WIDTH
            self._image(figure, block.path, block.alternative or block.caption, share)
        words = " · ".join(part for part in (block.mark, block.caption, block.credit) if part)
        if words:
            _text(figure, "figcaption", words)

    def _image(self, place: ET.Element, path: Path, alternative: str, share: float) -> None:
        try:
            content = prepared(path, WIDE, round(WIDE * share))
        except OSError:
            # No picture any more, or none that can be read: its words stand alone.
            return
        data = base64.b64encode(content).decode("ascii")
        ET.SubElement(
            place,
            "img",
            src=f"data:image/jpeg;base64,{data}",
            alt=alternative,
            width=str(WIDE),
            height=str(round(WIDE * share)),
        )

    def _table(self, place: ET.Element, block: TableBlock) -> None:
        scroll = ET.SubElement(place, "div", {"class": "wide"})
        table = ET.SubElement(scroll, "table")
        if block.caption:
            _text(table, "caption", block.caption)
        if any(block.header):
            row = ET.SubElement(ET.SubElement(table, "thead"), "tr")
            for column, text in enumerate(block.header):
                cell = _text(row, "th", text)
                cell.set("scope", "col")
                if column in block.numbers:
                    cell.set("class", "number")
        body = ET.SubElement(table, "tbody")
        for cells in block.rows:
            row = ET.SubElement(body, "tr")
            for column, spans in enumerate(cells):
                kind = {"class": "number"} if column in block.numbers else {}
                self._spans(ET.SubElement(row, "td", kind), spans)

    def _chart(self, place: ET.Element, block: BarChart) -> None:
        """Draw bars in a table: what is seen is what a screen reader reads."""
        most = max((value for _, value in block.bars), default=0) or 1
        figure = ET.SubElement(place, "figure")
        table = ET.SubElement(figure, "table", {"class": "bars"})
        body = ET.SubElement(table, "tbody")
        for label, value in block.bars:
            row = ET.SubElement(body, "tr")
            _text(row, "th", label).set("scope", "row")
            cell = ET.SubElement(row, "td")
            share = round(100 * value / most, 1)
            ET.SubElement(
                cell, "span", {"class": "bar", "style": f"inline-size:{share}%"}
            ).text = ""
            _text(row, "td", str(value), "number")
        if block.caption:
            _text(figure, "figcaption", block.caption)

    def _map(self, place: ET.Element, block: CityMap) -> None:
        figure = ET.SubElement(place, "figure")
        figure.append(map_picture(block, self.document.look))
        if block.caption:
            _text(figure, "figcaption", block.caption)

    def _numbered(self, place: ET.Element, block: Numbered) -> None:
        article = ET.SubElement(place, "article", {"class": "recommendation"})
        if block.anchor:
            article.set("id", block.anchor)
        said = ET.SubElement(article, "p", {"class": "said"})
        number = _text(said, "strong", block.number)
        number.tail = " "
        self._spans(said, block.text)
        for detail in block.details:
            self._spans(ET.SubElement(article, "p", {"class": "meta"}), detail)

    def _notes(self, place: ET.Element, block: EndNotes) -> None:
        notes = ET.SubElement(place, "aside", {"class": "notes"})
        _text(notes, "p", block.title, "box-title")
        listed = ET.SubElement(notes, "ol")
        for number, spans in block.notes:
            item = ET.SubElement(listed, "li", id=f"note-{number}", value=str(number))
            self._spans(item, spans)
            back = _link(item, "↩", f"#call-{number}")
            back.set("aria-label", str(number))
            _before(back, " ")

    def _spans(self, place: ET.Element, spans: Spans) -> None:
        for span in spans:
            made = self._span(place, span)
            if made is None:
                _append(place, span.text)

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
            inner.text = span.text
        return inner


def _text(place: ET.Element, tag: str, text: str, kind: str = "") -> ET.Element:
    made = ET.SubElement(place, tag, {"class": kind} if kind else {})
    made.text = text
    return made


def _link(place: ET.Element, text: str, target: str) -> ET.Element:
    made = ET.SubElement(place, "a", href=target)
    made.text = text
    return made


def _append(place: ET.Element, text: str) -> None:
    """Add text behind what is already there."""
    children: Sequence[ET.Element] = list(place)
    if children:
        children[-1].tail = (children[-1].tail or "") + text
    else:
        place.text = (place.text or "") + text


def _before(element: ET.Element, text: str) -> None:
    """Keep an element apart from the words before it."""
    element.text = text + (element.text or "")
