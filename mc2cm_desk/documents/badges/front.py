"""The front of a badge: band in the role's colour, name as large as fits, place, QR code."""

from typing import TYPE_CHECKING

from mc2cm_desk.documents.badges.drawing import INK, MILLIMETRE, MUTE, NAVY, BadgeCanvas, Box, rgb
from mc2cm_desk.documents.badges.logos import Logos
from mc2cm_desk.documents.drawing.codes import QUIET, SIDE, code_operators
from mc2cm_desk.documents.drawing.fitted_text import fitted
from mc2cm_desk.documents.drawing.text_line import line
from mc2cm_desk.domain.door.badge_design import CODE_SIZES, PALETTE
from mc2cm_desk.domain.door.colours import ink_on
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.services.read_models.people.badges import Badge, BadgeSheet
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents.badge_texts import BADGE
from mc2cm_desk.wording.names import labels

if TYPE_CHECKING:
    from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
    from mc2cm_desk.documents.typesetting.tags import Node

LEAST_NAME = 9.0
"""Points under which a name is rather broken over more lines than made smaller."""
_WITH_QUIET = (SIDE + 2 * QUIET) / SIDE
_MOST_HEIGHT, _MOST_WIDTH = 0.72, 0.5
"""The share of a badge's inside that a code with its quiet zone may take."""
_NAMES_HEIGHT, _CLEARLY = 0.62, 1.2
"""The share that names beside the code may take, and how much larger they must be for it."""


class BadgeFront:
    """Draws the fronts of one sheet; what is the same on all of them is made once."""

    def __init__(self, canvas: "TaggedCanvas", sheet: BadgeSheet) -> None:
        self._canvas, self._design, self._language = canvas, sheet.design, sheet.language
        catalogue = Catalogue(sheet.language)
        self._rtl = catalogue.is_right_to_left
        self._pen = BadgeCanvas(canvas, rtl=self._rtl)
        self._head = line(sheet.head, strong=True, rtl=self._rtl)
        self._under = self._second_line(sheet)
        self._roles = {role: labels.label(catalogue, role) for role in Role}
        self._colours = {role: PALETTE[sheet.design.colour_of(role)] for role in Role}
        self._no_photo = catalogue.translate("Badge", str(BADGE["no_photo"]))
        self._example = catalogue.translate("Badge", str(BADGE["example"]))
        self._group = str(catalogue.translate("Badge", str(BADGE["group"])))
        self._code = catalogue.translate("Badge", str(BADGE["code"]))
        self._places: dict[tuple[str, str], str] = {}
        shown = sheet.design.show_logos
        self._logos = Logos(canvas, sheet.logos if shown else (), emblem=shown and sheet.emblem)

    def draw(self, badge: Badge, box: Box, parent: "Node") -> None:
        """Draw one badge into its box, tagged as a part of ``parent``."""
        unit = box.unit
        band = (13.5 if not self._under else 18.5) * unit
        margin = 6.5 * unit
        section = parent.child("Sect")
        self._draw_band(badge, box, band, margin, section)
        inner = box.within(margin, above=band)
        side = self.code_side(inner) if badge.token and self._design.show_code else 0.0
        bottom, largest = self._draw_names(badge, inner, unit, side, section)
        size = min(6.2 * unit, largest)
        self._draw_place(badge, inner, unit, side, bottom, size, section)
        if side:
            self._draw_code(badge, inner, side, section)

    def code_side(self, inner: Box) -> float:
        """Return the side of the code with its quiet zone, in points, for the inside of a badge.

        As many millimetres as the design asks for, but never so many that the name has no room,
        nor so few that a scanner does not read it.
        """
        most = min(inner.height * _MOST_HEIGHT, inner.width * _MOST_WIDTH)
        requested = self._design.shown_code_size * MILLIMETRE * _WITH_QUIET
        return max(min(requested, most), CODE_SIZES[0] * MILLIMETRE * _WITH_QUIET)

    def _second_line(self, sheet: BadgeSheet) -> str:
        design, parts = self._design, []
        if design.show_event_title:
            parts.append(sheet.title.text(self._language))
        if design.show_dates and sheet.first_day is not None and sheet.last_day is not None:
            parts.append(formats.date_range(sheet.first_day, sheet.last_day, self._language))
        return " · ".join(filter(None, parts))

    def _draw_band(
        self, badge: Badge, box: Box, band: float, margin: float, section: "Node"
    ) -> None:
        pen, ground = self._pen, self._colours[badge.role]
        with pen.decoration():
            pen.fill(Box(box.x, box.top - band, box.width, band), ground)
        inside = Box(box.x + margin, box.top - band, box.width - 2 * margin, band)
        role = line(self._roles[badge.role] if self._design.show_role else "")
        row = band / (1.0 if not self._under else 1.75)
        size = min(row * 0.42, (inside.width - margin) * 100 / (self._head.width + role.width))
        base = box.top - row / 2 - size * 0.35
        with pen.tagged(section, "P", self._roles[badge.role]):
            pen.ink(ink_on(ground))
            pen.at_start(self._head, inside, base, size)
            if role.width:
                pen.at_end(role, inside, base, size)
            if self._under:
                room = band - row
                made = fitted(self._under, inside.width, room * 0.8, row * 0.36, most_lines=1)
                pen.lines(made, inside, box.top - row + room * 0.12)

    def _draw_code(self, badge: Badge, inner: Box, side: float, section: "Node") -> None:
        # The quiet zone reaches into the margin: the modules stand on the margin's line.
        beside = side * QUIET / (SIDE + 2 * QUIET)
        x = inner.x - beside if self._rtl else inner.right - side + beside
        with self._pen.tagged(section, "Figure", Alt=self._code):
            self._canvas.operators(code_operators(badge.token, x, inner.y - beside, side))

    def _draw_names(
        self, badge: Badge, inner: Box, unit: float, side: float, section: "Node"
    ) -> tuple[float, float]:
        """Draw the names; return where the room under them begins, and the size of the first."""
        pen, design = self._pen, self._design
        quiet = side * QUIET / (SIDE + 2 * QUIET)
        room = inner.height - (side - quiet if side else inner.height * 0.4) - 2 * unit
        first, second = badge.name, badge.arabic_name if design.show_arabic_name else ""
        both = bool(second)
        if self._rtl and both:
            first, second = second, first
        most = 12.5 * unit * design.name_size / 100
        share, wide = 0.62 if both else 1.0, inner.width
        main = fitted(first, wide, room * share, most, strong=True, least=LEAST_NAME)
        if side and main.size * _CLEARLY < most:
            # A long name is larger in more lines beside the code than in two above it.
            narrow, tall = inner.width - side, inner.height * _NAMES_HEIGHT
            beside = fitted(first, narrow, tall * share, most, strong=True, most_lines=4)
            if beside.size > main.size * _CLEARLY:
                wide, room, main = narrow, tall, beside
        with pen.tagged(section, "P", first):
            pen.ink(NAVY)
            top = pen.lines(main, inner, inner.top)
        if both:
            size = min(9 * unit * design.name_size / 100, main.size)
            left = room - (inner.top - top)
            other = fitted(second, wide, left, size, least=LEAST_NAME)
            with pen.tagged(section, "P", second):
                top = pen.lines(other, inner, top)
        return top - 2.2 * unit, main.size

    def _draw_place(
        self,
        badge: Badge,
        inner: Box,
        unit: float,
        side: float,
        top: float,
        size: float,
        section: "Node",
    ) -> None:
        """Draw organisation and place in letters of ``size`` at most."""
        pen, design = self._pen, self._design
        column = inner
        if side:
            wide = inner.width - side
            column = Box(inner.right - wide if self._rtl else inner.x, inner.y, wide, inner.height)
        foot = self._draw_foot(badge, column, unit, section)
        foot = self._draw_logos(column, unit, foot)
        place = self._place(badge)
        room = top - foot
        if badge.organisation and design.show_organisation:
            share = room * 0.66 if place else room
            made = fitted(badge.organisation, column.width, share, size, most_lines=4)
            with pen.tagged(section, "P", badge.organisation):
                pen.ink(INK)
                top = pen.lines(made, column, top)
            size = min(size, made.size)
        if place:
            made = fitted(place, column.width, top - foot, size)
            with pen.tagged(section, "P", place):
                pen.ink(MUTE)
                pen.lines(made, column, top)

    def _draw_logos(self, column: Box, unit: float, foot: float) -> float:
        """Draw the row of logos on top of the foot; return where it ends."""
        if not self._logos.width:
            return foot
        tall = self._logos.height_in(column.width, 9 * unit)
        x = self._pen.start_of(column, self._logos.width * tall / 100)
        with self._pen.decoration():
            self._logos.draw(x, foot, tall)
        return foot + tall + 2 * unit

    def _draw_foot(self, badge: Badge, column: Box, unit: float, section: "Node") -> float:
        """Draw what stands at the bottom in one line; return where the room above begins."""
        pen, mark = self._pen, 5 * unit
        words: list[tuple[str, str, bool]] = []
        if badge.group and self._design.show_group:
            words.append((self._group.format(group=badge.group), NAVY, False))
        if badge.photo_refused and self._design.show_photo_mark:
            words.append((self._no_photo, INK, True))
        if badge.placeholder:
            words.append((self._example, MUTE, False))
        if not words:
            return column.y
        gap = 3.5 * unit
        lines = [line(text, strong=colour == NAVY, rtl=self._rtl) for text, colour, _ in words]
        marks = sum((mark + 1.6 * unit) for _, _, marked in words if marked)
        wide = sum(one.width for one in lines) or 1.0
        room = column.width - marks - gap * (len(words) - 1)
        size, shift = min(5 * unit, room / wide * 100), 0.0
        sentence = " · ".join(text for text, _, _ in words)
        with pen.tagged(section, "P", sentence):
            for one, (_, colour, marked) in zip(lines, words, strict=True):
                if marked:
                    self._draw_no_photo(pen.start_of(column, mark, shift), column.y, mark)
                    shift += mark + 1.6 * unit
                pen.ink(colour)
                pen.at_start(one, column, column.y + 0.9 * unit, size, shift)
                shift += one.at(size) + gap
        return column.y + 6.5 * unit

    def _draw_no_photo(self, x: float, y: float, side: float) -> None:
        """Draw a ring with a stroke through it."""
        canvas, (red, green, blue) = self._canvas, rgb(INK)
        middle_x, middle_y = x + side / 2, y + side / 2
        radius = side * 0.42
        reach = radius * 0.7071
        canvas.saveState()
        canvas.setLineWidth(side * 0.11)
        canvas.setStrokeColorRGB(red, green, blue)
        canvas.circle(middle_x, middle_y, radius, stroke=1, fill=0)
        canvas.line(middle_x - reach, middle_y + reach, middle_x + reach, middle_y - reach)
        canvas.restoreState()

    def _place(self, badge: Badge) -> str:
        key = (badge.city.text(self._language), badge.country)
        if key not in self._places:
            city = key[0] if self._design.show_city else ""
            country = ""
            if self._design.show_country:
                country = formats.country(badge.country, self._language)
            self._places[key] = " · ".join(filter(None, (city, country)))
        return self._places[key]
