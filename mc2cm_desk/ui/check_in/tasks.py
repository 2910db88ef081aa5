"""What is to be decided at the desk for whoever came in: ticked with a key or a click."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.ui.check_in.kiosk.veil import INK, Veil
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px
from mc2cm_desk.ui.widgets.buttons.buttons import key_text
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks import painting
from mc2cm_desk.ui.widgets.marks.labels import Label


class _Tick(QPushButton):
    """A box and its words, white on the colour of the card."""

    def __init__(self, parent: QWidget, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self._keys, self._wraps = "", wraps
        self.setCheckable(True)
        self.setFlat(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        # The card says how wide it is; words that have no room end in an ellipsis.
        return QSize(px(100), px(30))

    def hasHeightForWidth(self) -> bool:
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        box = QRect(0, 0, max(width - self._before, 1), 10_000)
        metrics = QFontMetrics(font("body", strong=True))
        words = metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(px(30), words.height() + px(8))

    def set_words(self, words: str, keys: str) -> None:
        """Name the box and its key."""
        self.setText(words)
        self._keys = key_text(keys)
        self.setAccessibleName(f"{words} ({self._keys})")
        self.setToolTip(f"{words} ({self._keys})")
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, rtl = px(17), self.isRightToLeft()
        left = self.width() - side - px(2) if rtl else px(2)
        box = QRectF(left, (self.height() - side) / 2, side, side)
        pen = painter.pen()
        pen.setColor(QColor(INK))
        pen.setWidthF(2.5 if self.hasFocus() else 1.4)
        painter.setPen(pen)
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), INK)
        painter.setFont(font("body", strong=self.hasFocus()))
        words = QRectF(self.rect())
        gap = self._before
        words = words.adjusted(0, 0, -gap, 0) if rtl else words.adjusted(gap, 0, 0, 0)
        self._paint_key(painter, words)
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side_flag | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        if self._wraps:
            painter.drawText(words, int(flags | Qt.TextFlag.TextWordWrap), self.text())
            return
        shown = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, int(flags), shown)

    @property
    def _before(self) -> int:
        """The room for the box before the words."""
        return px(27)

    def _paint_key(self, painter: QPainter, words: QRectF) -> None:
        """Paint the key behind the words, where both have room; the tool tip always has it."""
        advance = QFontMetrics(painter.font()).horizontalAdvance(self.text())
        size = painting.key_size(self._keys)
        if advance + px(6) + size.width() > words.width():
            return
        if self.isRightToLeft():
            left = words.right() - advance - px(6) - size.width()
        else:
            left = words.left() + advance + px(6)
        top = (self.height() - size.height()) / 2
        painting.paint_key(painter, QRectF(QPointF(left, top), size), self._keys)


@dataclass(frozen=True, slots=True)
class TaskWords:
    """The names of the tasks."""

    heading: str
    photo: str
    no_photo: str
    headset: str
    material: str
    needs: str
    """With ``{needs}``."""


class DeskTasks(Veil):
    """The tasks of one participant.

    Signals:
        decided(str, str, object): participant, field, new value.
    """

    decided = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._participant: Participant | None = None
        self._words: TaskWords | None = None
        self.heading = Label("label", "", self)
        self.photo, self.no_photo = _Tick(self), _Tick(self)
        self.headset, self.material = _Tick(self), _Tick(self)
        self.note = _Tick(self, wraps=True)
        self.needs = Label("small", "", self, wrap=True)
        photos, things = QHBoxLayout(), QHBoxLayout()
        for row, ticks in ((photos, (self.photo, self.no_photo)), (things, self._things())):
            row.setSpacing(px(4))
            for tick in ticks:
                row.addWidget(tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(8), px(10), px(8))
        column.setSpacing(px(2))
        column.addWidget(self.heading)
        column.addLayout(photos)
        column.addLayout(things)
        column.addWidget(self.note)
        column.addWidget(self.needs)
        for label in (self.heading, self.needs):
            label.setStyleSheet(f"color: {INK}")
        self.photo.clicked.connect(lambda: self._answer(Consent.GIVEN, self.photo))
        self.no_photo.clicked.connect(lambda: self._answer(Consent.REFUSED, self.no_photo))
        for tick, name in (
            (self.headset, "headset_out"),
            (self.material, "material_out"),
            (self.note, "desk_note_done"),
        ):
            tick.clicked.connect(
                lambda _checked=False, box=tick, field=name: self._decide(field, box.isChecked())
            )
        self.hide()

    def ticks(self) -> tuple[_Tick, ...]:
        """Return the boxes in the order of their keys, Alt+1 to Alt+5."""
        return (self.photo, self.no_photo, self.headset, self.material, self.note)

    def set_words(self, words: TaskWords) -> None:
        """Name the tasks."""
        self._words = words
        self.heading.setText(words.heading)
        texts = (words.photo, words.no_photo, words.headset, words.material)
        for number, (tick, name) in enumerate(zip(self.ticks(), texts, strict=False), start=1):
            tick.set_words(name, f"Alt+{number}")
        self._show_note()

    def show_tasks(self, participant: Participant | None) -> None:
        """Show what is to be decided for somebody; nothing for nobody."""
        self._participant = participant
        if participant is None:
            self.hide()
            return
        self.photo.setChecked(participant.photo_consent is Consent.GIVEN)
        refused = participant.photo_consent in (Consent.REFUSED, Consent.WITHDRAWN)
        self.no_photo.setChecked(refused)
        self.headset.setChecked(participant.headset_out)
        self.material.setChecked(participant.material_out)
        self.note.setChecked(participant.desk_note_done)
        self._show_note()
        self.show()

    def task_actions(self) -> list[Action]:
        """Return the keys of the boxes."""
        titles = (
            lambda: self.tr("Photographs: yes"),
            lambda: self.tr("Photographs: no"),
            lambda: self.tr("Headset handed over, or returned"),
            lambda: self.tr("Material handed over, or returned"),
            lambda: self.tr("The desk's note has been dealt with"),
        )
        return [
            Action(
                f"task-{number}", title, lambda number=number: self.toggle(number), f"Alt+{number}"
            )
            for number, title in enumerate(titles, start=1)
        ]

    def toggle(self, number: int) -> None:
        """Tick or clear a box by its key: 1 to 5."""
        tick = self.ticks()[number - 1]
        if not self.isHidden() and not tick.isHidden():
            tick.click()

    def _things(self) -> tuple[_Tick, _Tick]:
        return (self.headset, self.material)

    def _show_note(self) -> None:
        words, somebody = self._words, self._participant
        if words is None or somebody is None:
            return
        self.note.setVisible(bool(somebody.desk_note))
        self.note.set_words(somebody.desk_note, "Alt+5")
        needs = " · ".join(filter(None, (somebody.dietary_needs, somebody.access_needs)))
        self.needs.setText(filled(words.needs, needs=needs))
        self.needs.setVisible(bool(needs))

    def _answer(self, consent: Consent, box: QPushButton) -> None:
        self._decide("photo_consent", consent if box.isChecked() else Consent.NOT_ASKED)

    def _decide(self, field: str, value: object) -> None:
        if self._participant is not None:
            self.decided.emit(self._participant.id, field, value)
