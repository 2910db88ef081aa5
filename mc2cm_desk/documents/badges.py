"""Badges as a PDF: four on A4 with cut marks, A6, A7, or labels of 62 mm."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mc2cm_desk.documents.badge_face import BadgeFace, Box
from mc2cm_desk.documents.finished_file import finished
from mc2cm_desk.services.readings.badges import BadgeSheet
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.papers import BADGE

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Layout = Literal["a4-4", "a6", "a7", "label"]
MILLIMETRE = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Page:
    """A layout in millimetres: the sheet, and how many badges stand across and down."""

    width: float
    height: float
    across: int = 1
    down: int = 1
    cut_marks: bool = False


LAYOUTS: dict[Layout, Page] = {
    "a4-4": Page(297, 210, across=2, down=2, cut_marks=True),
    "a6": Page(148, 105),
    "a7": Page(105, 74),
    "label": Page(100, 62),
}


@dataclass(frozen=True, slots=True)
class BadgeReport:
    """What was written."""

    pages: int
    badges: int


def write_badges(sheet: BadgeSheet, path: Path, *, layout: Layout = "a4-4") -> BadgeReport:
    """Write the badges of a sheet as one PDF; the same sheet gives the same bytes.

    Refused: no-badges, file-open-elsewhere, folder-read-only, disk-full.
    """
    from reportlab.pdfgen.canvas import Canvas

    from mc2cm_desk.domain.refusal import Refused

    if not sheet.badges:
        raise Refused("no-badges")
    page = LAYOUTS[layout]
    size = (page.width * MILLIMETRE, page.height * MILLIMETRE)
    with finished(path) as unfinished:
        canvas = Canvas(
            str(unfinished), pagesize=size, invariant=1, pageCompression=1, lang=sheet.language
        )
        _describe(canvas, sheet)
        face = BadgeFace(canvas, sheet.head, sheet.language)
        boxes = _boxes(page)
        count = -(-len(sheet.badges) // len(boxes))
        for first in range(0, len(sheet.badges), len(boxes)):
            if page.cut_marks:
                _draw_cut_marks(canvas, page)
            for badge, box in zip(sheet.badges[first : first + len(boxes)], boxes, strict=False):
                face.draw(badge, box)
            canvas.showPage()
        canvas.save()
    return BadgeReport(pages=count, badges=len(sheet.badges))


def _describe(canvas: "Canvas", sheet: BadgeSheet) -> None:
    title = Catalogue(sheet.language).say("Badge", str(BADGE["badges"]))
    canvas.setTitle(f"{title} · {sheet.title.text(sheet.language)}")
    canvas.setSubject(sheet.head)
    canvas.setAuthor(sheet.programme)
    canvas.setCreator("MC2CM Desk")


def _boxes(page: Page) -> list[Box]:
    wide = page.width / page.across * MILLIMETRE
    tall = page.height / page.down * MILLIMETRE
    return [
        Box(column * wide, (page.down - 1 - row) * tall, wide, tall)
        for row in range(page.down)
        for column in range(page.across)
    ]


def _draw_cut_marks(canvas: "Canvas", page: Page) -> None:
    """Draw short strokes where the sheet is cut, at its edges and at the crossing."""
    wide, tall = page.width * MILLIMETRE, page.height * MILLIMETRE
    reach = 5 * MILLIMETRE
    middle_x, middle_y = wide / 2, tall / 2
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
