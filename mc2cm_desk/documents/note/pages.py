"""The pages of a note: frames, running heads, numbers, contents that know their pages."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false
# pyright: reportArgumentType=false

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.document import Document, Span, plain
from mc2cm_desk.documents.style import (
    BOTTOM,
    INNER,
    OUTER,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_WIDTH,
    TOP,
    TextStyle,
    for_language,
)
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node

NUMBER_WIDTH = 26.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents: ``level`` 1 for parts, 2 for headings inside."""

    text: str
    anchor: str
    level: int


class HeadingParagraph(TextParagraph):
    """A heading that is a place to jump to, a bookmark, and tells on which page it stands."""

    anchor = ""
    outline_level: int | None = None
    begins_part = ""
    outline_text = ""

    def draw(self) -> None:
        canvas: Any = self.canv
        if self.anchor:
            canvas.bookmarkHorizontal(self.anchor, 0, self.height + 14)
            canvas.pages_of[self.anchor] = canvas.getPageNumber()
            canvas.stands(self.anchor, self.height)
        if self.outline_level is not None:
            canvas.addOutlineEntry(self.outline_text, self.anchor, self.outline_level, closed=0)
        if self.begins_part:
            canvas.part = self.begins_part
        super().draw()


class NoteCanvas(TaggedCanvas):
    """The canvas of a note: it learns on which page each heading stands."""

    def __init__(self, file: Any, **options: Any) -> None:
        super().__init__(file, **options)
        self.pages_of: dict[str, int] = {}
        self.waiting: list[str] = []
        self.places: list[tuple[str, int, float]] = []
        self.part = ""
        self.opener = False
        """Whether the head of this page is coloured."""

    def stands(self, anchor: str, top: float) -> None:
        """Remember where an anchor stands; ``top`` in points of what is being drawn."""
        _, y = self.absolutePosition(0, top)
        self.places.append((anchor, self.getPageNumber() - 1, PAGE_HEIGHT - y))

    def define_numbers(self, language: str) -> None:
        """Write the page numbers that the contents left open."""
        style = for_language(
            TextStyle(size=10, leading=15, colour=styles.MAIN, bold=True, after=0), language
        )
        for anchor in self.waiting:
            number = plain(str(self.pages_of.get(anchor, "")))
            paragraph = TextParagraph(number, replace(style, align="trailing"), language)
            paragraph.wrap(NUMBER_WIDTH, 100)
            self.beginForm(_form(anchor), 0, -20, NUMBER_WIDTH, 20)
            paragraph.draw_on(self, 0, 0)
            self.endForm()


class PartOpener(Flowable):
    """The head of a part: its heading on a ground that reaches the edges of the page."""

    ABOVE, BELOW = 26.0, 24.0
    """Points between the number and the frame's edge, and between the heading and the text."""

    def __init__(
        self, kicker: TextParagraph | None, heading: HeadingParagraph, ground: str
    ) -> None:
        super().__init__()
        self.kicker, self.heading, self.ground = kicker, heading, ground
        self.keepWithNext = 1

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self.BELOW * 2
        if self.kicker is not None:
            self.height += self.kicker.wrap(available_width, available_height)[1] + 2
        self.height += self.heading.wrap(available_width, available_height)[1]
        return available_width, self.height

    def draw(self) -> None:
        canvas: NoteCanvas = self.canv
        canvas.artefact()
        canvas.setFillColor(self.ground)
        if canvas.look.has_grounds:
            canvas.opener = True
            left, bottom = canvas.absolutePosition(0, self.BELOW - 8)
            canvas.rect(-left, self.BELOW - 8, PAGE_WIDTH, PAGE_HEIGHT - bottom, stroke=0, fill=1)
        else:
            canvas.rect(0, self.BELOW - 4, self.width, 1.5, stroke=0, fill=1)
        canvas.finish_mark()
        top = self.height
        if self.kicker is not None:
            self.kicker.drawOn(canvas, 0, top - self.kicker.height)
            top -= self.kicker.height + 2
        self.heading.drawOn(canvas, 0, top - self.heading.height)


class ContentsLine(Flowable):
    """One line of the contents: text, dots, page number; the whole line is a link.

    ``share`` makes lines closer, so that a few too many still fit their page.
    """

    def __init__(self, entry: Entry, language: str, node: Node, share: float = 1.0) -> None:
        super().__init__()
        self.entry, self.language, self.node = entry, language, node
        first = entry.level == 1
        style = TextStyle(
            size=10.4 if first else 9.2,
            leading=15 * share,
            colour=styles.DEEP if first else styles.INK,
            bold=first,
            before=5 * share if first else 0,
            after=1,
            indent=0 if first else 16,
        )
        self.text = TextParagraph(
            (Span(entry.text),), for_language(style, language), language, node
        )
        self.spaceBefore, self.spaceAfter = style.before, style.after

    def getSpaceBefore(self) -> float:  # noqa: N802  reportlab's own name
        return self.spaceBefore

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        _, self.height = self.text.wrap(available_width - NUMBER_WIDTH - 10, available_height)
        return available_width, self.height

    def draw(self) -> None:
        canvas: NoteCanvas = self.canv
        rtl = self.text.rtl
        link = self.node.child("Link")
        canvas.mark(link)
        self.text.draw_on(canvas, NUMBER_WIDTH + 10 if rtl else 0, self.height)
        canvas.saveState()
        canvas.translate(0 if rtl else self.width - NUMBER_WIDTH, self.text.style.leading)
        canvas.doForm(_form(self.entry.anchor))
        canvas.restoreState()
        canvas.finish_mark()
        canvas.waiting.append(self.entry.anchor)
        self._dots(canvas, rtl=rtl)
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        canvas.link(link, f"#{self.entry.anchor}", (left, bottom, right, top))

    def _dots(self, canvas: NoteCanvas, *, rtl: bool) -> None:
        last = self.text._lines[-1]  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        start = self.text.style.indent + last.width + 6
        end = self.width - NUMBER_WIDTH + 2
        if end - start < 12:
            return
        if rtl:
            start, end = self.width - end, self.width - start
        y = self.text.style.leading * 0.33
        canvas.artefact()
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.7)
        canvas.setDash(0.7, 2.2)
        canvas.line(start, y, end, y)
        canvas.setDash()
        canvas.finish_mark()


class NoteTemplate(BaseDocTemplate):
    """A4 pages: the cover, then text pages for two sides of a sheet, then the back.

    The inner margin lies at the binding: at the left of odd pages, in Arabic at their right.
    A document without front is not bound, and its margins are alike.
    """

    TEXT = ("even", "odd")
    """The templates that follow the cover by turns."""

    def __init__(
        self,
        file: Any,
        document: Document,
        draw_cover: Callable[[NoteCanvas], None],
        draw_back: Callable[[NoteCanvas], None],
        progress: Callable[[int], None] | None,
    ) -> None:
        super().__init__(
            file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            initialFontName="PlexSans",
            lang=document.language,
            title=document.title,
            author=document.author,
        )
        self.document, self._progress = document, progress
        cover = Frame(0, 0, PAGE_WIDTH, PAGE_HEIGHT, 0, 0, 0, 0, id="cover")
        first = PageTemplate("cover", [cover], onPage=lambda canvas, _doc: draw_cover(canvas))
        last = PageTemplate("back", [cover], onPage=lambda canvas, _doc: draw_back(canvas))
        sides = [self._text_pages("even"), self._text_pages("odd")]
        if document.front:
            self.addPageTemplates([first, *sides, last])
        else:
            self.addPageTemplates([self._text_pages("single"), last])

    def _text_pages(self, name: str) -> PageTemplate:
        bound_left = (name == "odd") != self.document.is_right_to_left
        left = INNER if bound_left else OUTER
        if name == "single":
            left = (INNER + OUTER) / 2
        height = PAGE_HEIGHT - TOP - BOTTOM
        frame = Frame(left, BOTTOM, TEXT_WIDTH, height, 0, 0, 0, 0, id="text")

        def furniture(canvas: NoteCanvas, _doc: Any) -> None:
            self._furniture(canvas, left, mirrored=name == "even")

        return PageTemplate(name, [frame], onPageEnd=furniture)

    def _furniture(self, canvas: NoteCanvas, left: float, *, mirrored: bool) -> None:
        """Draw running head, foot and page number: decoration, not content.

        What a reader looks for stands at the outer edge: the part and the number of the page.
        """
        document = self.document
        language = document.language
        ink = styles.PAPER if canvas.opener else styles.MUTE
        small = for_language(TextStyle(size=7.6, leading=10, colour=ink, after=0), language)
        foot = replace(small, colour=styles.MUTE)
        strong = replace(foot, colour=styles.MAIN, bold=True, size=small.size * 1.15)
        lines = (
            (document.cover.acronym, small, PAGE_HEIGHT - 40, mirrored),
            ("" if canvas.opener else canvas.part, small, PAGE_HEIGHT - 40, not mirrored),
            (document.words.running_foot, foot, 46, mirrored),
            (str(canvas.getPageNumber()), strong, 46, not mirrored),
        )
        canvas.artefact()
        for text, style, top, at_end in lines:
            if text:
                placed = replace(style, align="trailing") if at_end else style
                paragraph = TextParagraph(plain(text), placed, language)
                paragraph.wrap(TEXT_WIDTH, 100)
                paragraph.draw_on(canvas, left, top)
        canvas.finish_mark()
        canvas.opener = False
        if self._progress is not None:
            self._progress(canvas.getPageNumber())


def _form(anchor: str) -> str:
    return f"page-of-{anchor}"
