"""A bullet or a number, and a paragraph beside it."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from dataclasses import replace
from typing import Any

from reportlab.platypus import Flowable

from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.spans import Span
from mc2cm_desk.documents.typesetting.text_style import TextStyle


class Hanging(Flowable):
    """A mark (bullet, number) at the leading side and a paragraph beside it."""

    def __init__(
        self,
        mark: TextParagraph,
        body: TextParagraph,
        indent: float,
        *,
        anchor: str = "",
    ) -> None:
        super().__init__()
        self.mark, self.body, self.indent, self.anchor = mark, body, indent, anchor
        self.spaceBefore, self.spaceAfter = body.spaceBefore, body.spaceAfter
        self.keepWithNext = body.keepWithNext

    def getSpaceAfter(self) -> float:  # noqa: N802  reportlab's own names
        """Return the space below it, in points."""
        return self.spaceAfter

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the space above it, in points."""
        return self.body.spaceBefore

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        self.mark.wrap(self.indent, available_height)
        _, self.height = self.body.wrap(available_width - self.indent, available_height)
        self.height = max(self.height, self.mark.height)
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the parts for this page and the next."""
        parts = self.body.split(available_width - self.indent, available_height)
        if len(parts) != 2:
            return []
        first, second = parts
        assert isinstance(first, TextParagraph)
        assert isinstance(second, TextParagraph)
        empty = TextParagraph((), self.mark.style, self.mark.language)
        rest = Hanging(empty, second, self.indent)
        rest.spaceAfter, rest.keepWithNext = self.spaceAfter, self.keepWithNext
        return [Hanging(self.mark, first, self.indent, anchor=self.anchor), rest]

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        rtl = self.body.rtl
        if self.anchor:
            place: Any = self.canv
            place.bookmarkHorizontal(self.anchor, 0, self.height + 10)
            place.stands(self.anchor, self.height)
        if self.mark.spans and self.mark.node is not None:
            canvas.mark(self.mark.node)
            place = self.width - self.indent if rtl else 0
            self.mark.draw_on(canvas, place, self.height)
            canvas.finish_mark()
        if self.body.node is None:
            canvas.artefact()
        else:
            canvas.mark(self.body.node)
        self.body.draw_on(canvas, 0 if rtl else self.indent, self.height)
        canvas.finish_mark()


def bullet(language: str, node: Node | None, style: TextStyle) -> TextParagraph:
    """Return the mark of a list item."""
    small = replace(style, colour=palette.ACCENT_INK, bold=True, after=0, align="leading")
    return TextParagraph((Span("•"),), small, language, node)
