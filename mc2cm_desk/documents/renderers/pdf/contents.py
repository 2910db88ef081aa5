"""The contents, whose lines know their pages when the last page is drawn."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from dataclasses import dataclass

from reportlab.platypus import Flowable

from mc2cm_desk.documents.model import Span
from mc2cm_desk.documents.renderers.pdf.pages import NUMBER_WIDTH, NoteCanvas, number_form
from mc2cm_desk.documents.style import for_language
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text_style import TextStyle


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents: ``level`` 1 for parts, 2 for headings inside."""

    text: str
    anchor: str
    level: int


class ContentsLine(Flowable):
    """One line of the contents: text, dots, page number; the whole line is a link.

    ``share`` makes lines closer, so that a few too many still fit their page. ``ink`` is the colour
    of all of it on a ground.
    """

    def __init__(
        self, entry: Entry, language: str, node: Node, share: float = 1.0, ink: str = ""
    ) -> None:
        super().__init__()
        self.entry, self.language, self.node = entry, language, node
        self.ink = ink
        first = entry.level == 1
        style = TextStyle(
            size=10.4 if first else 9.2,
            leading=(15 if first else 14) * share,
            colour=ink or (palette.DEEP if first else palette.INK),
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
        """Return the space above it, in points."""
        return self.spaceBefore

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        _, self.height = self.text.wrap(available_width - NUMBER_WIDTH - 10, available_height)
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: NoteCanvas = self.canv
        rtl = self.text.rtl
        link = self.node.child("Link")
        canvas.mark(link)
        self.text.draw_on(canvas, NUMBER_WIDTH + 10 if rtl else 0, self.height)
        canvas.saveState()
        canvas.translate(0 if rtl else self.width - NUMBER_WIDTH, self.text.style.leading)
        number = (self.entry.anchor, self.ink or palette.MAIN)
        canvas.doForm(number_form(*number))
        canvas.restoreState()
        canvas.finish_mark()
        canvas.waiting.append(number)
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
        canvas.setStrokeColor(palette.LINE)
        canvas.setLineWidth(0.7)
        canvas.setDash(0.7, 2.2)
        canvas.line(start, y, end, y)
        canvas.setDash()
        canvas.finish_mark()
