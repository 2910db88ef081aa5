"""Badges before they are printed: the true page, four layouts, the order."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.services.library import Library
from mc2cm_desk.services.readings.badges import BadgeSheet, Order, badge_sheet
from mc2cm_desk.ui.participants.background import Background
from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.theme.tokens import INSPECTOR_WIDTH, RADIUS, SPACE
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.cards import Card
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.filters import Filter, FilterRow
from mc2cm_desk.ui.widgets.labels import Label, SectionHeading

DPI = 110
PER_PAGE = {"a4-4": 4, "a6": 1, "a7": 1, "label": 1}


class _Paper(QWidget):
    """A page on the ground of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_page(self, page: QImage | None) -> None:
        self.page = page
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), px(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().sunk))
        painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS["card"]), px(RADIUS["card"]))
        if self.page is None or self.page.isNull():
            return
        room = QRectF(self.rect()).adjusted(px(20), px(20), -px(20), -px(20))
        factor = min(room.width() / self.page.width(), room.height() / self.page.height())
        spot = QRectF(0, 0, self.page.width() * factor, self.page.height() * factor)
        spot.moveCenter(room.center())
        shadow = QColor(0, 0, 0, 40)
        painter.fillRect(spot.adjusted(1, 2, 2, 3), shadow)
        painter.drawImage(spot, self.page)


def page_picture(sheet: BadgeSheet, layout: str) -> QImage:
    """Return the first page of a sheet as it will be printed. Refused: no-badges."""
    import pypdfium2

    from mc2cm_desk.documents.badges import Layout, write_badges

    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.pdf"
        write_badges(sheet, file, layout=cast("Layout", layout))
        document: Any = pypdfium2.PdfDocument(file)
        bitmap = document[0].render(scale=DPI / 72, rev_byteorder=True)
        data = bytes(bitmap.buffer)
        kind = QImage.Format.Format_RGB888
        if bitmap.n_channels == 4:
            kind = QImage.Format.Format_RGBX8888
        picture = QImage(data, bitmap.width, bitmap.height, bitmap.stride, kind).copy()
        document.close()
    return picture


class BadgesPanel(QWidget):
    """Takes the place of the table while badges are looked at.

    Signals:
        export_wanted(object, str): the sheet and its layout are to be written.
        closed(): back to the table.
        refused(Refused): the page could not be drawn.
    """

    export_wanted = Signal(object, str)
    closed = Signal()
    refused = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._library: Library | None = None
        self._event, self._language = "", "fr"
        self._ids: Sequence[str] | None = None
        self._sheet: BadgeSheet | None = None
        self._page = 0
        self._asked = 0
        self.layouts = FilterRow(self)
        self.back = Button("", self, icon_name="back")
        self.export = Button("", self, look="main", icon_name="print")
        self.paper = _Paper(self)
        self.previous = Button("", self, look="quiet", icon_name="previous")
        self.next = Button("", self, look="quiet", icon_name="next")
        self.place = Label("mute", "", self)
        self.heading = SectionHeading("", self)
        self.count = Label("body", "", self, wrap=True)
        self.note = Label("mute", "", self, wrap=True)
        self.order = ChoiceField("order", self)
        self._build()
        self.layouts.chosen_changed.connect(self._on_layout)
        self.order.committed.connect(self._on_order)
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.back.clicked.connect(self.closed)
        self.export.clicked.connect(self._on_export)

    def _build(self) -> None:
        head, body, turn = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.layouts, 1)
        head.addWidget(self.back)
        head.addWidget(self.export)
        turn.addStretch(1)
        for widget in (self.previous, self.place, self.next):
            turn.addWidget(widget)
        turn.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.paper, 1)
        left.addLayout(turn)
        side = Card("plain", self)
        side.setFixedWidth(px(INSPECTOR_WIDTH))
        for widget in (self.heading, self.count, self.order, self.note):
            side.body.addWidget(widget)
        side.body.addStretch(1)
        body.setSpacing(px(SPACE["gap"]))
        body.addLayout(left, 1)
        body.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE["gap"]))
        column.addLayout(head)
        column.addLayout(body, 1)

    def retranslate(self) -> None:
        """Say every word again."""
        self.layouts.set_filters(
            [
                Filter("a4-4", self.tr("A4, four a page")),
                Filter("a6", "A6"),
                Filter("a7", "A7"),
                Filter("label", self.tr("Label 62 mm")),
            ]
        )
        self.layouts.setAccessibleName(self.tr("Layout"))
        self.back.set_words(self.tr("Back to the list"), "Esc")
        self.export.set_words(self.tr("Write the PDF"), "Ctrl+P")
        self.previous.set_words("", "PgUp", name=self.tr("Previous page"))
        self.next.set_words("", "PgDown", name=self.tr("Next page"))
        self.heading.set_text(self.tr("Badges"))
        self.note.setText(
            self.tr("Long names become smaller by themselves; they are never cut off.")
        )
        self.order.set_title(self.tr("Order"))
        self.order.set_choices(
            [
                Choice("group", self.tr("By group, then by name")),
                Choice("name", self.tr("By name")),
            ]
        )
        if self.order.combo.currentIndex() < 0:
            self.order.put("group")
        self.paper.setAccessibleName(self.tr("Page as it will be printed"))

    def show_badges(
        self, library: Library, event_id: str, language: str, ids: Sequence[str] | None = None
    ) -> None:
        """Show the badges of an event, or of some of its people."""
        self._library, self._event, self._language = library, event_id, language
        self._ids, self._page = ids, 0
        self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_PageDown:
                self._turn(1)
            case Qt.Key.Key_PageUp:
                self._turn(-1)
            case _:
                super().keyPressEvent(event)

    def layout_name(self) -> str:
        """Return the layout that is chosen."""
        return (self.layouts.chosen() or ("a4-4",))[0]

    def pages(self) -> int:
        """Return how many pages there will be."""
        if self._sheet is None:
            return 0
        return -(-len(self._sheet.badges) // PER_PAGE[self.layout_name()])

    def _read(self) -> None:
        if self._library is None:
            return
        order = cast("Order", self.order.value() or "group")
        self._sheet = badge_sheet(
            self._library, self._event, self._language, ids=self._ids, order=order
        )
        unprinted = sum(not badge.printed for badge in self._sheet.badges)
        first = self.tr("%n badge(s)", "", len(self._sheet.badges))
        second = self.tr("%n never printed", "", unprinted)
        self.count.setText(f"{first} · {second}")
        self.export.setEnabled(bool(self._sheet.badges))
        self._draw()

    def _draw(self) -> None:
        sheet, layout = self._sheet, self.layout_name()
        pages = self.pages()
        self._page = max(0, min(self._page, pages - 1))
        words = self.tr("Page {page} of {pages}")
        self.place.setText(words.format(page=self._page + 1 if pages else 0, pages=pages))
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page + 1 < pages)
        if sheet is None or not sheet.badges:
            self.paper.show_page(None)
            return
        first = self._page * PER_PAGE[layout]
        shown = replace(sheet, badges=sheet.badges[first : first + PER_PAGE[layout]])
        self._asked += 1
        asked = self._asked
        self._background.run(
            lambda: page_picture(shown, layout),
            lambda page: self._on_page(asked, page),
            self.refused.emit,
        )

    def _on_page(self, asked: int, page: QImage) -> None:
        if asked == self._asked:
            self.paper.show_page(page)

    def _turn(self, step: int) -> None:
        self._page += step
        self._draw()

    @Slot()
    def _on_layout(self) -> None:
        self._page = 0
        self._draw()

    @Slot(str, object)
    def _on_order(self, _name: str, _value: object) -> None:
        self._page = 0
        self._read()

    @Slot()
    def _on_export(self) -> None:
        if self._sheet is not None and self._sheet.badges:
            self.export_wanted.emit(self._sheet, self.layout_name())
