"""The pages of a note: frames, running heads, and where everything stands on them."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false
# pyright: reportArgumentType=false
# pyright: reportAttributeAccessIssue=false

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Self

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate

from mc2cm_desk.documents.model import Document, plain
from mc2cm_desk.documents.note.front.letterhead import draw_letterhead
from mc2cm_desk.documents.style import (
    BOTTOM,
    INNER,
    OUTER,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_WIDTH,
    TOP,
    for_language,
)
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.flowables.stacks import Stack
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.text_style import TextStyle

NUMBER_WIDTH = 26.0


class HeadingParagraph(TextParagraph):
    """A heading that is a place to jump to, a bookmark, and knows on which page it stands."""

    anchor = ""
    outline_level: int | None = None
    begins_part = ""
    outline_text = ""
    square = ""
    """The colour of a small square in front of the words; empty for none."""

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: Any = self.canv
        if self.anchor:
            canvas.bookmarkHorizontal(self.anchor, 0, self.height + 14)
            canvas.pages_of[self.anchor] = canvas.getPageNumber()
            canvas.stands(self.anchor, self.height)
        if self.outline_level is not None:
            canvas.addOutlineEntry(self.outline_text, self.anchor, self.outline_level, closed=0)
        if self.begins_part:
            canvas.part = self.begins_part
        if self.square:
            size, low = self.style.size * 0.5, self.height - self.style.leading * 0.66
            canvas.artefact()
            canvas.setFillColor(self.square)
            canvas.rect(self.width - size if self.rtl else 0, low, size, size, stroke=0, fill=1)
            canvas.finish_mark()
        super().draw()


class NoteCanvas(TaggedCanvas):
    """The canvas of a note: it learns on which page each heading stands."""

    def __init__(self, file: Any, **options: Any) -> None:
        super().__init__(file, **options)
        self.pages_of: dict[str, int] = {}
        self.waiting: list[tuple[str, str]] = []
        self.places: list[tuple[str, int, float]] = []
        self.part = ""

    @classmethod
    def of(cls, document: Document, file: Any, options: dict[str, Any]) -> Self:
        """Return a canvas that knows what of the document its pages have to know."""
        canvas = cls(file, **options)
        canvas.anchors, canvas.palette = document.anchors, document.look
        canvas.language = document.language
        return canvas

    def stands(self, anchor: str, top: float) -> None:
        """Remember where an anchor stands; ``top`` in points of what is being drawn."""
        _, y = self.absolutePosition(0, top)
        self.places.append((anchor, self.getPageNumber() - 1, PAGE_HEIGHT - y))

    def define_numbers(self, language: str) -> None:
        """Write the page numbers that the contents left open."""
        style = for_language(
            TextStyle(size=10, leading=15, bold=True, after=0, align="trailing"), language
        )
        for anchor, colour in dict.fromkeys(self.waiting):
            number = plain(str(self.pages_of.get(anchor, "")))
            paragraph = TextParagraph(number, replace(style, colour=colour), language)
            paragraph.wrap(NUMBER_WIDTH, 100)
            self.beginForm(number_form(anchor, colour), 0, -20, NUMBER_WIDTH, 20)
            paragraph.draw_on(self, 0, 0)
            self.endForm()


class Headed(KeepTogether):
    """Headings and the beginning of what they head: the rest of it may go on on the next page."""

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803  reportlab's own names
        """Return the parts for this page and the next."""
        *heads, body = self._content
        inside = Stack(heads).wrap(aW)
        gap = max(heads[-1].getSpaceAfter(), body.getSpaceBefore()) if heads else 0.0
        room = aH - inside - gap
        if heads and room > 0 and body.wrap(aW, room)[1] > room:
            parts = body.split(aW, room)
            if len(parts) > 1:
                return [*heads, *parts]
        return super().split(aW, aH)


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
            keepTogetherClass=Headed,
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

    @property
    def _has_letterhead(self) -> bool:
        """Whether the first page says whose money paid for it: a cover says so itself."""
        return not self.document.front and bool(self.document.cover.funding)

    def _text_pages(self, name: str) -> PageTemplate:
        bound_left = (name == "odd") != self.document.is_right_to_left
        left = INNER if bound_left else OUTER
        if name == "single":
            left = (INNER + OUTER) / 2
        height = PAGE_HEIGHT - TOP - BOTTOM
        frame = Frame(left, BOTTOM, TEXT_WIDTH, height, 0, 0, 0, 0, id="text")

        def furniture(canvas: NoteCanvas, _doc: Any) -> None:
            """Draw what stands around the text of a page."""
            self._furniture(canvas, left, mirrored=name == "even")

        return PageTemplate(name, [frame], onPageEnd=furniture)

    def _furniture(self, canvas: NoteCanvas, left: float, *, mirrored: bool) -> None:
        """Draw running head, foot and page number: decoration, not content.

        What a reader looks for stands at the outer edge: the part and the number of the page.
        """
        document = self.document
        language = document.language
        small = for_language(TextStyle(size=7.6, leading=10, after=0), language)
        head = replace(small, colour=canvas.head_ink or palette.MUTE)
        foot = replace(small, colour=canvas.foot_ink or palette.MUTE)
        number = canvas.foot_ink or palette.MAIN
        strong = replace(foot, colour=number, bold=True, size=small.size * 1.15)
        # Over a ground or a picture the part says its name itself.
        headed = self._has_letterhead and canvas.getPageNumber() == 1
        part = canvas.part if canvas.head_ink is None and not headed else ""
        lines = (
            (document.cover.acronym, head, PAGE_HEIGHT - 40, mirrored, canvas.head_ink != ""),
            (part, head, PAGE_HEIGHT - 40, not mirrored, True),
            (document.words.running_foot, foot, 46, mirrored, canvas.foot_ink != ""),
            (str(canvas.getPageNumber()), strong, 46, not mirrored, canvas.foot_ink != ""),
        )
        canvas.artefact()
        for text, style, top, at_end, shown in lines:
            if text and shown:
                placed = replace(style, align="trailing") if at_end else style
                paragraph = TextParagraph(plain(text), placed, language)
                paragraph.wrap(TEXT_WIDTH, 100)
                paragraph.draw_on(canvas, left, top)
        canvas.finish_mark()
        if headed:
            draw_letterhead(canvas, document.cover, language, left)
        canvas.head_ink = canvas.foot_ink = None
        if self._progress is not None:
            self._progress(canvas.getPageNumber())


def number_form(anchor: str, colour: str) -> str:
    """Return the name of the drawing that says on which page an anchor stands."""
    return f"page-of-{anchor}-{colour}"
