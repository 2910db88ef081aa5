"""Flowables under one another: in a coloured box, in columns; all of them go on over pages."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

import itertools
from collections.abc import Sequence

from reportlab.platypus import Flowable

from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas

ENDLESS = 10_000.0
"""Points that are higher than anything."""
BETWEEN = 20.0
"""Points from one column to the next."""


class Stack:
    """Flowables under one another, with the gaps that they ask for."""

    def __init__(self, content: Sequence[Flowable]) -> None:
        self.content = list(content)
        self.heights: list[float] = []

    def wrap(self, width: float) -> float:
        """Return how high it stands in a width."""
        self.heights = [one.wrap(width, ENDLESS)[1] for one in self.content]
        gaps = sum(_gap(one, other) for one, other in itertools.pairwise(self.content))
        return sum(self.heights) + gaps

    def split(self, width: float, room: float) -> tuple["Stack", "Stack"]:
        """Return what fits into a height, and the rest; headings go with what they head."""
        first: list[Flowable] = []
        rest = list(self.content)
        while rest:
            one = rest[0]
            gap = _gap(first[-1] if first else None, one)
            height = one.wrap(width, ENDLESS)[1]
            if height + gap <= room + 0.01:
                first.append(rest.pop(0))
                room -= height + gap
                continue
            halves = one.split(width, room - gap)
            if len(halves) == 2:
                first.append(halves[0])
                rest[0] = halves[1]
            break
        while rest and first and first[-1].getKeepWithNext():
            rest.insert(0, first.pop())
        return Stack(first), Stack(rest)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it under a height; it was wrapped before."""
        before: Flowable | None = None
        for one, height in zip(self.content, self.heights, strict=True):
            top -= _gap(before, one) + height
            one.drawOn(canvas, x, top)
            before = one


def _gap(before: Flowable | None, one: Flowable) -> float:
    return max(before.getSpaceAfter(), one.getSpaceBefore()) if before is not None else 0.0


class Boxed(Flowable):
    """Flowables on a coloured ground; a box too high for a page is cut between them."""

    def __init__(
        self, content: Stack, ground: str, bar: str, *, rtl: bool, padding: float = 12.0
    ) -> None:
        super().__init__()
        self.content, self.ground, self.bar, self.rtl = content, ground, bar, rtl
        self.padding = padding
        self.spaceBefore, self.spaceAfter = 6.0, 12.0

    def getSpaceBefore(self) -> float:  # noqa: N802  reportlab's own names
        """Return the space above it, in points."""
        return self.spaceBefore

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the space below it, in points."""
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        self.height = 2 * self.padding + self.content.wrap(available_width - 2 * self.padding)
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the parts for this page and the next."""
        room = available_height - 2 * self.padding
        halves = self.content.split(available_width - 2 * self.padding, room)
        if not all(half.content for half in halves):
            return []
        return [
            Boxed(half, self.ground, self.bar, rtl=self.rtl, padding=self.padding)
            for half in halves
        ]

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        canvas.artefact()
        canvas.setFillColor(self.ground)
        canvas.roundRect(0, 0, self.width, self.height, 4, stroke=0, fill=1)
        if self.bar:
            canvas.setFillColor(self.bar)
            canvas.rect(self.width - 3 if self.rtl else 0, 0, 3, self.height, stroke=0, fill=1)
        canvas.finish_mark()
        self.content.draw(canvas, self.padding, self.height - self.padding)


class AtFoot(Flowable):
    """Flowables at the foot of an otherwise empty page, as on the back of a title."""

    def __init__(self, content: Sequence[Flowable]) -> None:
        super().__init__()
        self.content = Stack(content)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        tall = self.content.wrap(available_width)
        self.height = max(tall, available_height - 0.1)
        self.inner = tall
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the parts for this page and the next."""
        halves = self.content.split(available_width, available_height)
        return [one for half in halves for one in half.content]

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        self.content.draw(canvas, 0, self.inner)


class SideBySide(Flowable):
    """A column of text and one beside it, each of which goes on in its place on the next page.

    Where the text is at its end, what stood beside it takes the whole width. ``share`` is the
    text's part of the width; it stands at the leading side.
    """

    def __init__(self, first: Stack, second: Stack, share: float, *, rtl: bool) -> None:
        super().__init__()
        self.first, self.second, self.share, self.rtl = first, second, share, rtl
        self.spaceBefore, self.spaceAfter = 4.0, 10.0

    def getSpaceBefore(self) -> float:  # noqa: N802  reportlab's own names
        """Return the space above it, in points."""
        return self.spaceBefore

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the space below it, in points."""
        return self.spaceAfter

    @staticmethod
    def widths(width: float, share: float) -> tuple[float, float]:
        """Return the widths of both columns."""
        first = (width - BETWEEN) * share
        return first, width - BETWEEN - first

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        wide, narrow = self.widths(available_width, self.share)
        self.height = max(self.first.wrap(wide), self.second.wrap(narrow))
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the parts for this page and the next."""
        wide, narrow = self.widths(available_width, self.share)
        first, first_rest = self.first.split(wide, available_height)
        second, second_rest = self.second.split(narrow, available_height)
        nothing = not first.content and not second.content
        # A column that has not begun where the other has would leave its place empty.
        torn = (self.first.content and not first.content) or (
            self.second.content and not second.content
        )
        if nothing or torn or not (first_rest.content or second_rest.content):
            return []
        begun = SideBySide(first, second, self.share, rtl=self.rtl)
        if not first_rest.content:
            # Nothing is left for it to stand beside.
            return [begun, *second_rest.content]
        return [begun, SideBySide(first_rest, second_rest, self.share, rtl=self.rtl)]

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        wide, narrow = self.widths(self.width, self.share)
        at = (narrow + BETWEEN, 0.0) if self.rtl else (0.0, wide + BETWEEN)
        only = self.second.content[0] if len(self.second.content) == 1 else None
        if isinstance(only, Boxed):
            # A box that stands alone beside the text is as high as the text.
            only.height = max(only.height, self.height)
            self.second.heights = [only.height]
        self.first.draw(canvas, at[0], self.height)
        self.second.draw(canvas, at[1], self.height)


class Columns(Flowable):
    """Flowables that fill one column after another, as high as they must be, page by page."""

    def __init__(self, content: Stack, count: int, *, rtl: bool) -> None:
        super().__init__()
        self.content, self.count, self.rtl = content, count, rtl
        self.spaceBefore, self.spaceAfter = 2.0, 8.0

    def getSpaceBefore(self) -> float:  # noqa: N802  reportlab's own names
        """Return the space above it, in points."""
        return self.spaceBefore

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the space below it, in points."""
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        self.column = (available_width - BETWEEN * (self.count - 1)) / self.count
        least = self.content.wrap(self.column) / self.count
        most = max(self.content.heights, default=0.0)
        self.columns: list[Stack] = []
        rest = self.content
        room = least
        # A little higher until nothing is left over: an item is not cut for the balance.
        for step in range(1, 40):
            self.columns, rest = self._filled(room)
            if not rest.content:
                break
            room = least + most * step / 8
        self.height = max((one.wrap(self.column) for one in self.columns), default=0.0)
        if rest.content:
            self.height = ENDLESS
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the parts for this page and the next."""
        self.column = (available_width - BETWEEN * (self.count - 1)) / self.count
        columns, rest = self._filled(available_height)
        if not columns or not columns[0].content or not rest.content:
            return []
        done = Stack([one for column in columns for one in column.content])
        return [
            _Filled(done, columns, rtl=self.rtl),
            Columns(rest, self.count, rtl=self.rtl),
        ]

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        for place, column in enumerate(self.columns):
            x = place * (self.column + BETWEEN)
            if self.rtl:
                x = self.width - self.column - x
            column.draw(canvas, x, self.height)

    def _filled(self, room: float) -> tuple[list[Stack], Stack]:
        columns: list[Stack] = []
        rest = self.content
        for _ in range(self.count):
            first, rest = rest.split(self.column, room)
            columns.append(first)
        return columns, rest


class _Filled(Columns):
    """Columns whose content is shared out already."""

    def __init__(self, content: Stack, columns: list[Stack], *, rtl: bool) -> None:
        super().__init__(content, len(columns), rtl=rtl)
        self.columns = columns

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        self.column = (available_width - BETWEEN * (self.count - 1)) / self.count
        self.height = max(column.wrap(self.column) for column in self.columns)
        return available_width, self.height
