"""Who has come, for the whole room: figures, a curve and bars, never a name of a person."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import CityId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.services.read_models.door.door import Door, Share
from mc2cm_desk.ui.theme.look import font_of, tokens
from mc2cm_desk.ui.widgets.marks import painting
from mc2cm_desk.ui.widgets.marks.bars import Sparkline
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels


@dataclass(frozen=True, slots=True)
class ShareLine:
    """One bar: a city or a role, how many are here, of how many."""

    title: str
    here: int
    expected: int


class ShareBars(QWidget):
    """Bars under a heading, as many as there is room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading, self._language = "", LANGUAGES.default
        self._lines: tuple[ShareLine, ...] = ()
        self.unit = 7.2
        """A hundredth of the height of the screen, in pixels."""

    def lines(self) -> tuple[ShareLine, ...]:
        """Return every line, those too that have no room."""
        return self._lines

    def show_lines(self, heading: str, lines: Sequence[ShareLine], language: str) -> None:
        """Show these instead."""
        self._heading, self._lines, self._language = heading, tuple(lines), language
        parts = [f"{one.title} {one.here}/{one.expected}" for one in lines]
        self.setAccessibleName(f"{heading}: {', '.join(parts)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall = 4.4 * self.unit
        self._words(painter, QRectF(0, 0, self.width(), tall), self._heading, tokens().mute)
        room = int((self.height() - tall) // tall)
        for place, line in enumerate(self._lines[:room], start=1):
            self._paint_line(painter, QRectF(0, place * tall, self.width(), tall), line)

    def _paint_line(self, painter: QPainter, box: QRectF, line: ShareLine) -> None:
        rtl, wide = self.isRightToLeft(), box.width()
        titles, figures = QRectF(box), QRectF(box)
        titles.setWidth(wide * 0.42)
        figures.setWidth(wide * 0.2)
        bar = QRectF(wide * 0.44, 0, wide * 0.34, 1.4 * self.unit)
        if rtl:
            titles.moveRight(box.right())
            bar.moveRight(wide * 0.56)
        else:
            figures.moveRight(box.right())
        bar.moveTop(box.center().y() - bar.height() / 2)
        self._words(painter, titles, line.title, tokens().ink)
        share = line.here / line.expected if line.expected else 0
        painting.paint_bar(painter, bar, share, mirrored=rtl)
        here, every = (formats.number(one, self._language) for one in (line.here, line.expected))
        self._words(painter, figures, f"{here} / {every}", tokens().ink, at_end=True)

    def _words(
        self, painter: QPainter, box: QRectF, text: str, colour: str, *, at_end: bool = False
    ) -> None:
        painter.setFont(font_of(max(int(2.5 * self.unit), 10)))
        painter.setPen(QColor(colour))
        shown = QFontMetrics(painter.font()).elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painting.direct(painter, text, mirrored=self.isRightToLeft())
        right = self.isRightToLeft() != at_end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, int(flags), shown)


class PresencePage(QWidget):
    """How many are here, of how many; when they came; from which cities and in which roles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.present, self.of, self.missing = (Label("display", "", self) for _ in range(3))
        self.curve, self.cities, self.roles = Sparkline(self, 120), ShareBars(self), ShareBars(self)
        self.first, self.peak, self.last = (Label("heading", "", self) for _ in range(3))
        head, foot, grid = QHBoxLayout(), QHBoxLayout(), QGridLayout()
        bottom = Qt.AlignmentFlag.AlignBottom
        for label in (self.present, self.of):
            head.addWidget(label, 0, bottom)
        head.addStretch(1)
        head.addWidget(self.missing, 0, bottom)
        for label in (self.first, self.peak, self.last):
            foot.addWidget(label)
            if label is not self.last:
                foot.addStretch(1)
        grid.addWidget(self.cities, 0, 0)
        grid.addWidget(self.roles, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(48)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.curve)
        column.addLayout(foot)
        column.addLayout(grid, 1)

    def show_door(self, door: Door, language: str) -> None:
        """Show the figures of a gate."""
        counted, curve = door.counted(), door.arrivals()
        self.present.setText(formats.number(counted.present, language))
        self.of.setText(self.tr("present, of %n expected", "", counted.expected))
        self.missing.setText(self.tr("%n still to come", "", len(door.missing())))
        shown = len(curve.points) > 1
        self.curve.setVisible(shown)
        self.curve.set_points(curve.points, self.of.text())
        zone = door.event.time_zone
        for label, moment in ((self.first, curve.first), (self.last, curve.last)):
            label.setText(formats.clock_time(moment, language, zone) if moment else "")
        words = self.tr("peak at {time}: {count} per min")
        at = formats.clock_time(curve.peak, language, zone) if curve.peak else ""
        self.peak.setText(words.format(time=at, count=curve.peak_count) if at else "")
        self._show_shares(door, language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        unit = max(self.window().height(), 480) / 100
        for label, size, strong in (
            (self.present, 13.0, True),
            (self.of, 4.4, False),
            (self.missing, 4.4, True),
            (self.first, 2.6, False),
            (self.peak, 2.6, False),
            (self.last, 2.6, False),
        ):
            # A style sheet of the program's would win over a font that is set.
            weight = 600 if strong else 400
            label.setStyleSheet(f"font-size: {int(size * unit)}px; font-weight: {weight}")
        for bars in (self.cities, self.roles):
            bars.unit = unit

    def _show_shares(self, door: Door, language: str) -> None:
        names = {row.city.id: row.city.name_in(language) for row in door.index.rows if row.city}
        catalogue = Catalogue(language)

        def line(share: Share, title: str) -> ShareLine:
            return ShareLine(title, share.here, share.expected)

        unknown = self.tr("Without a city")
        cities = [
            line(one, names.get(CityId(RecordId(one.key)), unknown)) for one in door.by_city()
        ]
        roles = [line(one, labels.label(catalogue, Role(one.key))) for one in door.by_role()]
        self.cities.show_lines(self.tr("Cities"), cities, language)
        self.roles.show_lines(self.tr("Roles"), roles, language)
