"""The row that says plainly that what is scanned now is a trial, or is of no day."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.event.life import day_of
from mc2cm_desk.services.event.life import rehearsal
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill
from mc2cm_desk.wording import formats


class RehearsalBar(CardFrame):
    """Hidden while entries count.

    Signals:
        turned(bool): whether entries are trials now.
        cleared(str): the rehearsal was ended and its trials cleared, in words.
    """

    turned = Signal(bool)
    cleared = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__("warn", parent, padding=0)
        self._desk, self._door = desk, door
        self.pill, self.words = Pill("", "warn", self), Label("small", "", self, wrap=True)
        self.begin_button, self.end_button = Button("", self), Button("", self)
        row = QHBoxLayout()
        row.setContentsMargins(px(14), px(6), px(8), px(6))
        row.setSpacing(px(10))
        row.addWidget(self.pill)
        row.addWidget(self.words, 1)
        row.addWidget(self.begin_button)
        row.addWidget(self.end_button)
        self.body.addLayout(row)
        self.begin_button.clicked.connect(self._begin)
        self.end_button.clicked.connect(self._end)
        self.hide()

    def show_door(self) -> None:
        """Show whether what is scanned at the door counts."""
        door = self._door
        self.setVisible(door.is_trial or door.is_undated)
        self.turned.emit(door.is_trial)
        is_on = door.event.rehearsal
        pill, words = self._undated() if door.is_undated else self._trial()
        self.pill.set(pill)
        self.words.setText(words)
        self.setAccessibleName(f"{self.pill.text()}: {words}")
        self.begin_button.set_words(self.tr("Begin a rehearsal"))
        self.begin_button.setToolTip(
            self.tr("Walk-ins and what the desk notes are trials too, until the rehearsal ends.")
        )
        self.begin_button.setVisible(not is_on)
        self.end_button.set_words(self.tr("End and clear the trials"))
        self.end_button.setVisible(is_on)

    def _trial(self) -> tuple[str, str]:
        words = self.tr("Entries are trials: they are not counted anywhere.")
        if days := self._door.days_left:
            begins = self.tr("The event begins in %n day(s).", "", days)
            words = f"{begins} {words}"
        return self.tr("Rehearsal"), words

    def _undated(self) -> tuple[str, str]:
        today = formats.day(day_of(self._door.event, self._door.now()), languages.current())
        words = self.tr(
            "{day} is no day of this event. Choose the day to which entries belong, or begin a "
            "rehearsal."
        )
        return self.tr("Which day?"), filled(words, day=today)

    @Slot()
    def _begin(self) -> None:
        event = self._door.event.id
        self._desk.write(self, lambda library: rehearsal.begin(library, event))

    @Slot()
    def _end(self) -> None:
        event = self._door.event.id
        sentence = self.tr("The rehearsal is over and its trials are cleared")
        self._desk.write(
            self,
            lambda library: rehearsal.end(library, event),
            lambda _: self.cleared.emit(sentence),
        )
