"""One badge: band in the role's colour, name as large as fits, place, QR code."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mc2cm_desk.documents.codes import code_operators
from mc2cm_desk.documents.drawn_line import Line, draw_line, line, operators
from mc2cm_desk.documents.fitted import Fitted, fitted
from mc2cm_desk.domain.participant import Role
from mc2cm_desk.services.readings.badges import Badge
from mc2cm_desk.wording import formats, labels
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.papers import BADGE

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

INK, NAVY, MUTE, WHITE = "1d2a33", "0f3d5e", "5b6871", "ffffff"

ROLE_COLOURS: dict[Role, str] = {
    Role.PARTICIPANT: "15507a",
    Role.SPEAKER_EXPERT: "16757a",
    Role.FACILITATOR: "2e7d4f",
    Role.MODERATOR: "2e7d4f",
    Role.RAPPORTEUR: "b5452f",
    Role.HOST: "8f5f0d",
    Role.ORGANISER: "1d2a33",
    Role.FOCAL_POINT: "5a4a86",
    Role.INTERPRETER: "4a5a63",
    Role.DONOR: "0f3d5e",
    Role.OBSERVER: "6b5f4a",
    Role.PRESS: "7a2f5a",
}
"""White words on each of them have a contrast of 4.5 at least."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a badge stands on its page, in points from the lower left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def top(self) -> float:
        return self.y + self.height

    @property
    def right(self) -> float:
        return self.x + self.width


class BadgeFace:
    """Draws the badges of one sheet; what is the same on all of them is made once."""

    def __init__(self, canvas: "Canvas", head: str, language: str) -> None:
        self._canvas = canvas
        self._language = language
        catalogue = Catalogue(language)
        self._rtl = catalogue.is_right_to_left
        self._head = line(head, strong=True, rtl=self._rtl)
        self._roles = {role: line(labels.label(catalogue, role)) for role in ROLE_COLOURS}
        self._no_photo = line(catalogue.say("Badge", str(BADGE["no_photo"])))
        self._placeholder = line(catalogue.say("Badge", str(BADGE["example"])))
        self._places: dict[tuple[str, str], str] = {}

    def draw(self, badge: Badge, box: Box) -> None:
        """Draw one badge into its box."""
        unit = min(box.width / 148, box.height / 100)
        band, margin = 13.5 * unit, 6.5 * unit
        self._draw_band(badge, box, band, margin)
        inner = Box(
            box.x + margin, box.y + margin, box.width - 2 * margin, box.height - band - 2 * margin
        )
        side = min(48 * unit, inner.height * 0.62)
        self._draw_code(badge, inner, side)
        bottom = self._draw_names(badge, inner, unit, side)
        self._draw_place(badge, inner, unit, side, bottom)

    def _draw_band(self, badge: Badge, box: Box, band: float, margin: float) -> None:
        y = box.top - band
        self._ink(ROLE_COLOURS[badge.role])
        operators(self._canvas, f"{box.x:.2f} {y:.2f} {box.width:.2f} {band:.2f} re f")
        self._ink(WHITE)
        role, room = self._roles[badge.role], box.width - 3 * margin
        size = min(band * 0.42, room * 100 / (self._head.width + role.width))
        base = y + band / 2 - size * 0.35
        self._draw_at_start(self._head, box.x + margin, box.right - margin, base, size)
        self._draw_at_end(role, box.x + margin, box.right - margin, base, size)

    def _draw_code(self, badge: Badge, inner: Box, side: float) -> None:
        if not badge.token:
            return
        # The quiet zone reaches into the margin: the modules stand on the margin's line.
        beside = side * 4 / 29
        x = inner.x - beside if self._rtl else inner.right - side + beside
        operators(self._canvas, code_operators(badge.token, x, inner.y - beside, side))

    def _draw_names(self, badge: Badge, inner: Box, unit: float, side: float) -> float:
        """Draw the names; return where the room under them begins."""
        room = inner.height - side * 25 / 29 - 2 * unit
        both = bool(badge.arabic_name)
        first, second = badge.name, badge.arabic_name
        if self._rtl and both:
            first, second = second, first
        share = 0.62 if both else 1.0
        main = fitted(first, inner.width, room * share, 12.5 * unit, strong=True)
        top = inner.top
        self._ink(NAVY)
        top = self._draw_lines(main, inner, top)
        if both:
            size = min(9 * unit, main.size)
            other = fitted(second, inner.width, room - main.height, size)
            top = self._draw_lines(other, inner, top)
        return top - 2.2 * unit

    def _draw_place(self, badge: Badge, inner: Box, unit: float, side: float, top: float) -> None:
        width = inner.width - side
        foot = inner.y + (6.5 * unit if badge.photo_refused or badge.placeholder else 0)
        place = self._place(badge)
        size, room = 6.2 * unit, top - foot
        if badge.organisation:
            self._ink(INK)
            share = room * 0.66 if place else room
            made = fitted(badge.organisation, width, share, size, most_lines=4)
            top = self._draw_lines(made, inner, top)
        if place:
            self._ink(MUTE)
            made = fitted(place, width, top - foot, size)
            self._draw_lines(made, inner, top)
        self._draw_foot(badge, inner, unit)

    def _draw_foot(self, badge: Badge, inner: Box, unit: float) -> None:
        size, start = 5 * unit, inner.x
        self._ink(INK)
        if badge.photo_refused:
            self._draw_no_photo(inner.right - 5 * unit if self._rtl else start, inner.y, 5 * unit)
            shift = 7 * unit
            self._draw_at_start(
                self._no_photo, inner.x + shift, inner.right - shift, inner.y + 0.9 * unit, size
            )
        if badge.placeholder:
            self._ink(MUTE)
            shift = (11 * unit + self._no_photo.at(size)) if badge.photo_refused else 0
            self._draw_at_start(
                self._placeholder, inner.x + shift, inner.right - shift, inner.y + 0.9 * unit, size
            )

    def _draw_no_photo(self, x: float, y: float, side: float) -> None:
        """Draw a ring with a stroke through it."""
        canvas = self._canvas
        canvas.saveState()
        canvas.setLineWidth(side * 0.11)
        canvas.setStrokeColorRGB(*_rgb(INK))
        canvas.circle(x + side / 2, y + side / 2, side * 0.42, stroke=1, fill=0)
        reach = side * 0.42 * 0.7071
        middle_x, middle_y = x + side / 2, y + side / 2
        canvas.line(middle_x - reach, middle_y + reach, middle_x + reach, middle_y - reach)
        canvas.restoreState()

    def _draw_lines(self, made: Fitted, inner: Box, top: float) -> float:
        for one in made.lines:
            base = top - made.leading * 0.79
            self._draw_at_start(one, inner.x, inner.right, base, made.size)
            top -= made.leading
        return top

    def _draw_at_start(
        self, one: Line, left: float, right: float, base: float, size: float
    ) -> None:
        draw_line(self._canvas, one, right - one.at(size) if self._rtl else left, base, size)

    def _draw_at_end(self, one: Line, left: float, right: float, base: float, size: float) -> None:
        draw_line(self._canvas, one, left if self._rtl else right - one.at(size), base, size)

    def _place(self, badge: Badge) -> str:
        key = (badge.city.text(self._language), badge.country)
        if key not in self._places:
            country = formats.country(badge.country, self._language)
            self._places[key] = " · ".join(filter(None, (key[0], country)))
        return self._places[key]

    def _ink(self, colour: str) -> None:
        red, green, blue = _rgb(colour)
        operators(self._canvas, f"{red:.3f} {green:.3f} {blue:.3f} rg")


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(colour)
    return red / 255, green / 255, blue / 255
