"""Badges as a PDF: four on A4 with cut marks (folded where they have a back), A6, A7, labels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from mc2cm_desk.documents.badges.back import BadgeBack
from mc2cm_desk.documents.badges.drawing import MILLIMETRE, Box
from mc2cm_desk.documents.badges.front import BadgeFront
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.door.badge_design import BadgeDesign, BadgeLayout
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text.cleaning import cleaned
from mc2cm_desk.services.read_models.people.badges import Badge, BadgeSheet
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents.badge_texts import BADGE

if TYPE_CHECKING:
    from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas

GoOn = Callable[[int, int], bool]
"""Told how many badges of how many are drawn; says whether to go on."""


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet in millimetres, how many badges stand across and down, and how they get a back.

    ``folded``: the upper half of each badge is its back, upside down, and is folded behind.
    ``two_sided``: each sheet is followed by the one for its other side.
    """

    width: float
    height: float
    across: int = 1
    down: int = 1
    cut_marks: bool = False
    folded: bool = False
    two_sided: bool = False

    @property
    def badges(self) -> int:
        """How many badges are on a page."""
        return self.across * self.down

    def cells(self) -> list[Box]:
        """Return what is cut out, in the order in which badges are placed, in points."""
        wide = self.width / self.across * MILLIMETRE
        tall = self.height / self.down * MILLIMETRE
        return [
            Box(column * wide, (self.down - 1 - row) * tall, wide, tall)
            for row in range(self.down)
            for column in range(self.across)
        ]

    def front(self, cell: Box) -> Box:
        """Return the part of a cell that is the front."""
        return Box(cell.x, cell.y, cell.width, cell.height / 2) if self.folded else cell

    def behind(self, cell: Box) -> Box:
        """Return the part of a cell, or of the other side of its sheet, that is the back."""
        if not self.folded:
            return cell
        return Box(cell.x, cell.y + cell.height / 2, cell.width, cell.height / 2)


LAYOUTS: dict[BadgeLayout, Page] = {
    BadgeLayout.A4_FOUR: Page(297, 210, across=2, down=2, cut_marks=True),
    BadgeLayout.A6: Page(148, 105),
    BadgeLayout.A7: Page(105, 74),
    BadgeLayout.LABEL: Page(100, 62),
}


def page_of(design: BadgeDesign) -> Page:
    """Return the sheet on which a design is printed."""
    page = LAYOUTS[design.layout]
    if not design.has_back:
        return page
    if design.layout is BadgeLayout.A4_FOUR:
        return replace(page, width=page.height, height=page.width, folded=True)
    return replace(page, two_sided=True)


def pages_for(design: BadgeDesign, badges: int) -> int:
    """Return how many pages so many badges take."""
    page = page_of(design)
    return -(-badges // page.badges) * (2 if page.two_sided else 1)


@dataclass(frozen=True, slots=True)
class BadgeReport:
    """What was written."""

    pages: int
    badges: int


def write_badges(
    sheet: BadgeSheet, path: Path, *, layout: str = "", go_on: GoOn | None = None
) -> BadgeReport:
    """Write the badges of a sheet as one PDF; the same sheet gives the same bytes.

    Refused: file-kind-unknown, what `draw_badges` and `atomic_write` refuse.
    """
    if path.suffix.lower() != ".pdf":
        raise Refused("file-kind-unknown", name=path.name, kinds=".pdf")
    if not sheet.badges:
        raise Refused("no-badges")
    with atomic_write(path) as stream:
        return draw_badges(sheet, stream, layout=layout, go_on=go_on)


def draw_badges(
    sheet: BadgeSheet, stream: BytesIO, *, layout: str = "", go_on: GoOn | None = None
) -> BadgeReport:
    """Draw the badges of a sheet into memory.

    ``layout`` is the design's if not given. Refused: no-badges, badges-cancelled (``go_on`` said
    no).
    """
    from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
    from mc2cm_desk.documents.typesetting.finish import Metadata, finish

    if not sheet.badges:
        raise Refused("no-badges")
    sheet = cleaned(sheet)
    if layout:
        sheet = sheet.designed(layout=BadgeLayout(layout))
    page = page_of(sheet.design)
    size = (page.width * MILLIMETRE, page.height * MILLIMETRE)
    drawn = BytesIO()
    canvas = TaggedCanvas(drawn, pagesize=size)
    _Sheets(canvas, sheet, page).draw(go_on or (lambda _done, _total: True))
    if page.two_sided:
        # Turned like a leaf about its upright edge, the back stands upright too.
        canvas.setViewerPreference("Duplex", "DuplexFlipShortEdge")
    canvas.setViewerPreference("PrintScaling", "None")
    canvas.save()
    title = Catalogue(sheet.language).translate("Badge", str(BADGE["badges"]))
    metadata = Metadata(
        f"{title} · {sheet.title.text(sheet.language)}",
        sheet.programme,
        sheet.head,
        sheet.language,
    )
    pages = finish(drawn, stream, canvas.root, metadata, "")
    return BadgeReport(pages=pages, badges=len(sheet.badges))


class _Sheets:
    """Sheet after sheet, each followed by its other side where it has one."""

    def __init__(self, canvas: "TaggedCanvas", sheet: BadgeSheet, page: Page) -> None:
        self._canvas, self._page, self._badges = canvas, page, sheet.badges
        self._cells = page.cells()
        self._front = BadgeFront(canvas, sheet)
        self._back: BadgeBack | None = None
        if page.folded or page.two_sided:
            behind = page.behind(self._cells[0])
            self._back = BadgeBack(canvas, sheet, (behind.width, behind.height))

    def draw(self, go_on: GoOn) -> None:
        """Draw it on the canvas."""
        each = len(self._cells)
        for first in range(0, len(self._badges), each):
            if not go_on(first, len(self._badges)):
                raise Refused("badges-cancelled")
            badges = self._badges[first : first + each]
            if self._page.cut_marks:
                self._draw_marks()
            self._draw_fronts(badges)
            if self._back is not None and self._page.two_sided:
                self._canvas.showPage()
                self._draw_backs(badges, self._back)
            self._canvas.showPage()

    def _draw_fronts(self, badges: Sequence[Badge]) -> None:
        root = self._canvas.root
        for badge, cell in zip(badges, self._cells, strict=False):
            self._front.draw(badge, self._page.front(cell), root)
            if self._back is not None and self._page.folded:
                self._back.draw(badge.group, self._page.behind(cell), root, turned=True)

    def _draw_backs(self, badges: Sequence[Badge], back: BadgeBack) -> None:
        for badge, cell in zip(badges, self._cells, strict=False):
            back.draw(badge.group, self._page.behind(cell), self._canvas.root)

    def _draw_marks(self) -> None:
        """Draw short strokes where the sheet is cut, and broken ones where it is folded."""
        canvas, page = self._canvas, self._page
        wide, tall = page.width * MILLIMETRE, page.height * MILLIMETRE
        reach = 5 * MILLIMETRE
        middle_x, middle_y = wide / 2, tall / 2
        canvas.artefact()
        canvas.setLineWidth(0.4)
        canvas.setStrokeColorRGB(0.4, 0.4, 0.4)
        canvas.lines(
            [
                (middle_x, 0, middle_x, reach),
                (middle_x, tall, middle_x, tall - reach),
                (0, middle_y, reach, middle_y),
                (wide, middle_y, wide - reach, middle_y),
                (middle_x - reach, middle_y, middle_x + reach, middle_y),
                (middle_x, middle_y - reach, middle_x, middle_y + reach),
            ]
        )
        if page.folded:
            canvas.saveState()
            canvas.setDash(2, 2)
            for cell in self._cells[:: page.across]:
                fold = cell.y + cell.height / 2
                canvas.lines(
                    [
                        (0, fold, reach, fold),
                        (middle_x - reach, fold, middle_x + reach, fold),
                        (wide - reach, fold, wide, fold),
                    ]
                )
            canvas.restoreState()
        canvas.finish_mark()
