"""Blocks that stand between paragraphs: boxes, lists, pictures, labels, large numbers."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.document import Span
from mc2cm_desk.documents.style import TextStyle
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.pictures import draw_picture
from mc2cm_desk.documents.typesetting.tags import Node


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
        return self.body.spaceAfter

    def getSpaceBefore(self) -> float:  # noqa: N802
        return self.body.spaceBefore

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.mark.wrap(self.indent, available_height)
        _, self.height = self.body.wrap(available_width - self.indent, available_height)
        self.height = max(self.height, self.mark.height)
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        parts = self.body.split(available_width - self.indent, available_height)
        if len(parts) != 2:
            return []
        first, second = parts
        assert isinstance(first, TextParagraph)
        assert isinstance(second, TextParagraph)
        empty = TextParagraph((), self.mark.style, self.mark.language)
        return [
            Hanging(self.mark, first, self.indent, anchor=self.anchor),
            Hanging(empty, second, self.indent),
        ]

    def draw(self) -> None:
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


class Boxed(Flowable):
    """Flowables on a coloured ground; a box too high for a page is cut between them."""

    PADDING = 12.0

    def __init__(self, content: Sequence[Flowable], ground: str, bar: str, *, rtl: bool) -> None:
        super().__init__()
        self.content, self.ground, self.bar, self.rtl = list(content), ground, bar, rtl
        self.spaceBefore, self.spaceAfter = 6.0, 12.0

    def getSpaceBefore(self) -> float:  # noqa: N802
        return self.spaceBefore

    def getSpaceAfter(self) -> float:  # noqa: N802
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        inner = available_width - 2 * self.PADDING
        self.height = 2 * self.PADDING + self._measure(inner)
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        inner = available_width - 2 * self.PADDING
        room = available_height - 2 * self.PADDING
        first: list[Flowable] = []
        rest = list(self.content)
        while rest:
            one = rest[0]
            gap = self._gap(first, one)
            height = one.wrap(inner, room)[1]
            if height + gap <= room:
                first.append(rest.pop(0))
                room -= height + gap
                continue
            halves = one.split(inner, room - gap)
            if len(halves) == 2:
                first.append(halves[0])
                rest[0] = halves[1]
            break
        while first and getattr(first[-1], "keepWithNext", 0):
            rest.insert(0, first.pop())
        if not first or not rest:
            return []
        return [Boxed(part, self.ground, self.bar, rtl=self.rtl) for part in (first, rest)]

    def draw(self) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.artefact()
        canvas.setFillColor(self.ground)
        canvas.roundRect(0, 0, self.width, self.height, 4, stroke=0, fill=1)
        if self.bar:
            canvas.setFillColor(self.bar)
            canvas.rect(self.width - 3 if self.rtl else 0, 0, 3, self.height, stroke=0, fill=1)
        canvas.finish_mark()
        y = self.height - self.PADDING
        before: list[Flowable] = []
        for one in self.content:
            y -= self._gap(before, one) + one.height
            one.drawOn(canvas, self.PADDING, y)
            before.append(one)

    def _measure(self, width: float) -> float:
        total = 0.0
        before: list[Flowable] = []
        for one in self.content:
            total += self._gap(before, one) + one.wrap(width, 10_000)[1]
            before.append(one)
        return total

    def _gap(self, before: list[Flowable], one: Flowable) -> float:
        if not before:
            return 0.0
        return max(before[-1].getSpaceAfter(), one.getSpaceBefore())


class PictureFlowable(Flowable):
    """A picture across the text width, cropped to a height; a figure with alternative text."""

    def __init__(
        self, path: Path, height: float, node: Node, *, mark: TextParagraph | None = None
    ) -> None:
        super().__init__()
        self.path, self.wanted, self.node, self.mark = path, height, node, mark
        self.keepWithNext = 1
        self.spaceBefore, self.spaceAfter = 4.0, 4.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self.wanted
        return available_width, self.height

    def draw(self) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.mark(self.node)
        canvas.saveState()
        clip = canvas.beginPath()
        clip.roundRect(0, 0, self.width, self.height, 4)
        canvas.clipPath(clip, stroke=0, fill=0)
        try:
            draw_picture(canvas, self.path, 0, 0, self.width, self.height)
        except OSError:
            # The file is gone or is no picture: its frame and its words stay.
            canvas.setFillColor(styles.BOX_DEEP)
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.restoreState()
        canvas.finish_mark()
        if self.mark is not None:
            _draw_mark(canvas, self.mark, self.width)


def _draw_mark(canvas: TaggedCanvas, mark: TextParagraph, width: float) -> None:
    """Draw the small label that says a picture is an example."""
    long = mark.natural_width() + 12
    x = 8 if mark.rtl else width - long - 8
    canvas.artefact()
    canvas.setFillColor(styles.INK)
    canvas.roundRect(x, 8, long, mark.style.leading + 4, 3, stroke=0, fill=1)
    mark.wrap(long - 12 + 0.5, 100)
    mark.draw_on(canvas, x + 6, 8 + mark.style.leading + 2)
    canvas.finish_mark()


class FiguresRow(Flowable):
    """Large numbers side by side on sand."""

    HEIGHT, GAP = 62.0, 10.0

    def __init__(self, cells: Sequence[tuple[TextParagraph, TextParagraph]], *, rtl: bool) -> None:
        super().__init__()
        self.cells, self.rtl = list(cells), rtl
        self.spaceBefore, self.spaceAfter = 4.0, 14.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        count = len(self.cells)
        self.cell = (available_width - self.GAP * (count - 1)) / count
        tall = 0.0
        for number, caption in self.cells:
            number.wrap(self.cell - 18, 200)
            caption.wrap(self.cell - 18, 200)
            tall = max(tall, number.height + caption.height + 18)
        self.height = max(self.HEIGHT, tall)
        return available_width, self.height

    def draw(self) -> None:
        canvas: TaggedCanvas = self.canv
        for place, (number, caption) in enumerate(self.cells):
            column = len(self.cells) - 1 - place if self.rtl else place
            x = column * (self.cell + self.GAP)
            canvas.artefact()
            canvas.setFillColor(styles.BOX)
            canvas.roundRect(x, 0, self.cell, self.height, 4, stroke=0, fill=1)
            canvas.finish_mark()
            top = self.height - 9
            for paragraph in (number, caption):
                if paragraph.node is not None:
                    canvas.mark(paragraph.node)
                    paragraph.draw_on(canvas, x + 9, top)
                    canvas.finish_mark()
                top -= paragraph.height


class ChipsRow(Flowable):
    """Small labels on pale grounds, in as many lines as they need."""

    HEIGHT, GAP, SIDE = 16.0, 6.0, 7.0

    def __init__(self, chips: Sequence[TextParagraph], *, rtl: bool) -> None:
        super().__init__()
        self.chips, self.rtl = list(chips), rtl
        self.spaceAfter = 8.0
        self.keepWithNext = 1

    def getSpaceAfter(self) -> float:  # noqa: N802
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.places: list[tuple[float, int]] = []
        x, line = 0.0, 0
        for chip in self.chips:
            long = chip.natural_width() + 2 * self.SIDE
            if x and x + long > available_width:
                x, line = 0.0, line + 1
            self.places.append((x, line))
            chip.wrap(min(long, available_width) - 2 * self.SIDE + 0.5, 100)
            x += long + self.GAP
        self.height = (line + 1) * (self.HEIGHT + 4) if self.chips else 0
        return available_width, self.height

    def draw(self) -> None:
        canvas: TaggedCanvas = self.canv
        for chip, (x, line) in zip(self.chips, self.places, strict=True):
            long = chip.width + 2 * self.SIDE
            left = self.width - x - long if self.rtl else x
            bottom = self.height - (line + 1) * (self.HEIGHT + 4) + 4
            canvas.artefact()
            canvas.setFillColor(styles.MAIN_PALE)
            canvas.roundRect(left, bottom, long, self.HEIGHT, 3, stroke=0, fill=1)
            canvas.finish_mark()
            if chip.node is not None:
                canvas.mark(chip.node)
                top = bottom + (self.HEIGHT + chip.height) / 2
                chip.draw_on(canvas, left + self.SIDE, top)
                canvas.finish_mark()


def bullet(language: str, node: Node | None, style: TextStyle) -> TextParagraph:
    """Return the mark of a list item."""
    small = replace(style, colour=styles.ACCENT_INK, bold=True, after=0, align="leading")
    return TextParagraph((Span("•"),), small, language, node)
