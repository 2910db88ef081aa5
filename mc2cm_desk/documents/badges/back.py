"""The back of a badge: the agenda of its working group, and the network to join."""

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from mc2cm_desk.documents.badges.drawing import (
    INK,
    LINE,
    MILLIMETRE,
    MUTE,
    NAVY,
    WHITE,
    BadgeCanvas,
    Box,
    rgb,
)
from mc2cm_desk.documents.drawing.codes import QUIET, wifi_modules, wifi_operators, wifi_text
from mc2cm_desk.documents.drawing.fitted_text import fitted, wrapped
from mc2cm_desk.documents.drawing.text_line import Line, line
from mc2cm_desk.domain.event.agenda import SessionKind
from mc2cm_desk.services.read_models.people.badges import AgendaLine, BadgeSheet, shows_wifi
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents.badge_texts import BADGE

if TYPE_CHECKING:
    from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
    from mc2cm_desk.documents.typesetting.tags import Node

_PAUSES = (SessionKind.BREAK, SessionKind.SOCIAL)
_LARGEST, _READABLE = 9.5, 6.0
"""Points of the agenda's letters; pauses are left out rather than go under the second."""
_ROW, _BETWEEN_DAYS = 1.42, 0.6
_MODULE = 0.45 * MILLIMETRE
"""The least side of a module that a telephone reads from a hand's breadth."""


class BadgeBack:
    """Draws backs; one for each working group lies in the file and is placed on each badge."""

    def __init__(
        self, canvas: "TaggedCanvas", sheet: BadgeSheet, size: tuple[float, float]
    ) -> None:
        self._canvas, self._sheet, self._language = canvas, sheet, sheet.language
        self._catalogue = Catalogue(sheet.language)
        self._rtl = self._catalogue.is_right_to_left
        self._pen = BadgeCanvas(canvas, rtl=self._rtl)
        self._box = Box(0, 0, *size)
        groups = {one.group for one in sheet.badges}
        agendas = {group: sheet.agenda_of(group) for group in groups}
        self._forms: dict[tuple[AgendaLine, ...], str] = {}
        for group in sorted(groups):
            if agendas[group] not in self._forms:
                self._make(agendas[group])
        self._of_group = {group: self._forms[agendas[group]] for group in groups}

    def draw(self, group: str, box: Box, parent: "Node", *, turned: bool = False) -> None:
        """Place the back of a group; ``turned`` upside down, where the paper is folded above."""
        canvas = self._canvas
        description = self._catalogue.translate("Badge", str(BADGE["back"]))
        canvas.mark(parent.child("Figure", Alt=description))
        canvas.saveState()
        if turned:
            canvas.transform(-1, 0, 0, -1, box.right, box.top)
        else:
            canvas.translate(box.x, box.y)
        canvas.doForm(self._of_group[group])
        canvas.restoreState()
        canvas.finish_mark()

    def _make(self, agenda: tuple[AgendaLine, ...]) -> None:
        name = self._forms[agenda] = f"back-{len(self._forms)}"
        box, unit = self._box, self._box.unit
        self._canvas.beginForm(name, 0, 0, box.width, box.height)
        band, margin = 11 * unit, 6.5 * unit
        self._draw_band(band, margin)
        inner = box.within(margin, above=band)
        foot = self._draw_wifi(inner, unit) if shows_wifi(self._sheet) else inner.y
        self._draw_agenda(agenda, Box(inner.x, foot, inner.width, inner.top - foot), unit)
        self._canvas.endForm()

    def _draw_band(self, band: float, margin: float) -> None:
        pen, box = self._pen, self._box
        pen.fill(Box(0, box.height - band, box.width, band), NAVY)
        inside = Box(margin, box.height - band, box.width - 2 * margin, band)
        title = self._sheet.title.text(self._language) or self._sheet.head
        made = fitted(title, inside.width, band * 0.8, band * 0.42, strong=True)
        pen.ink(WHITE)
        pen.lines(made, inside, inside.top - (band - made.height) / 2)

    def _draw_wifi(self, inner: Box, unit: float) -> float:
        """Draw the network at the bottom; return where the room above begins."""
        name, key = self._sheet.network
        tall, shift = 17 * unit, 0.0
        if name:
            text = wifi_text(name, key)
            modules = wifi_modules(text)
            # The quiet zone reaches into the margins on two sides.
            side = max(modules * _MODULE, 24 * unit)
            beside = side * QUIET / modules
            x = inner.x - beside if self._rtl else inner.right - side + beside
            self._canvas.operators(wifi_operators(text, x, inner.y - beside, side))
            shift = side - beside
            tall = max(tall, side - 2 * beside)
        room = inner.width - shift
        column = Box(inner.right - room if self._rtl else inner.x, inner.y, room, tall)
        self._write_network(column, unit)
        base = inner.y + tall + 3 * unit
        red, green, blue = rgb(LINE)
        self._canvas.setStrokeColorRGB(red, green, blue)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(inner.x, base, inner.right, base)
        return base + 2 * unit

    def _write_network(self, column: Box, unit: float) -> None:
        pen, translate = self._pen, self._catalogue.translate
        name, key = self._sheet.network
        rows = [("", name or self._sheet.wifi)]
        if name:
            rows = [(translate("Badge", str(BADGE["network"])), name)]
            if key:
                rows.append((translate("Badge", str(BADGE["password"])), key))
        base = column.top - 4.2 * unit
        pen.ink(NAVY)
        pen.at_start(line("Wi-Fi", strong=True, rtl=self._rtl), column, base, 5 * unit)
        words = [line(label, rtl=self._rtl) for label, _ in rows]
        size = 3.9 * unit
        shift = max(one.at(size) for one in words) + (2.5 * unit if rows[0][0] else 0)
        for network, (_, text) in zip(words, rows, strict=True):
            base -= 6.4 * unit
            pen.ink(MUTE)
            pen.at_start(network, column, base, size)
            value = line(text, mono=True, rtl=False)
            fits = min(4.6 * unit, (column.width - shift) / (value.width or 1) * 100)
            pen.ink(INK)
            pen.at_start(value, column, base, fits, shift)

    def _draw_agenda(self, agenda: tuple[AgendaLine, ...], room: Box, unit: float) -> None:
        if not agenda:
            return
        made = self._arranged(agenda, room, 5 * unit)
        if made.size < _READABLE:
            shorter = tuple(one for one in agenda if one.kind not in _PAUSES)
            if shorter:
                made = self._arranged(shorter, room, 5 * unit)
        for number, days in enumerate(made.columns):
            start = number * (made.width + 5 * unit)
            x = self._pen.start_of(room, made.width, start)
            top = room.top
            for day in days:
                top = self._draw_day(day, Box(x, room.y, made.width, room.height), top, made.size)

    def _arranged(self, agenda: tuple[AgendaLine, ...], room: Box, gap: float) -> "_Arranged":
        """Return the days in one, two or three columns: those which allow the largest letters."""
        days = [tuple(lines) for _, lines in groupby(agenda, key=lambda one: one.on)]
        best: _Arranged | None = None
        for count in range(1, min(3, len(days)) + 1):
            each = -(-len(days) // count)
            columns = [days[start : start + each] for start in range(0, len(days), each)]
            wide = (room.width - gap * (len(columns) - 1)) / len(columns)
            size = _LARGEST
            while max(self._height(one, wide, size) for one in columns) > room.height:
                size *= 0.96
            if best is None or size > best.size * 1.08:
                best = _Arranged(columns, wide, size)
        return best or _Arranged([], room.width, _LARGEST)

    def _height(self, days: list[tuple[AgendaLine, ...]], wide: float, size: float) -> float:
        rows = sum(1 + sum(len(self._lines(one, wide, size)) for one in day) for day in days)
        return (rows * _ROW + (len(days) - 1) * _BETWEEN_DAYS) * size

    def _lines(self, one: AgendaLine, wide: float, size: float) -> tuple[Line, ...]:
        words = one.title.text(self._language)
        if one.room:
            words = f"{words} · {one.room}"
        return wrapped(words, wide - _clock_width(size), size, rtl=self._rtl)

    def _draw_day(self, day: tuple[AgendaLine, ...], column: Box, top: float, size: float) -> float:
        pen, row = self._pen, size * _ROW
        pen.ink(NAVY)
        title = line(formats.weekday(day[0].on, self._language), strong=True, rtl=self._rtl)
        pen.at_start(title, column, top - size, min(size, column.width / title.width * 100))
        top -= row
        for one in day:
            pen.ink(MUTE)
            when = line(formats.clock_time(one.start, self._language), rtl=False)
            pen.at_start(when, column, top - size, size)
            pen.ink(INK)
            for session in self._lines(one, column.width, size):
                room = column.width - _clock_width(size)
                fits = min(size, room / (session.width or 1) * 100)
                pen.at_start(session, column, top - size, fits, _clock_width(size))
                top -= row
        return top - size * _BETWEEN_DAYS


@dataclass(frozen=True, slots=True)
class _Arranged:
    """Days in columns of a width, and the size of their letters, in points."""

    columns: list[list[tuple[AgendaLine, ...]]]
    width: float
    size: float


def _clock_width(size: float) -> float:
    return line("00:00").at(size) + size * 0.6
