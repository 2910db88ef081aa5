"""First and last day of the event, and its days with their titles."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.event.agenda import Day
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import DayId, EventId
from mc2cm_desk.services import records
from mc2cm_desk.services.read_models.event.facts import EventFacts
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.event.this_event.day_field import DayRow
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.drafts.choices import FormChoices
from mc2cm_desk.ui.widgets.drafts.scope import FORM, scopes
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.fields.inputs import DateBox
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill


class DatesCard(EventCard):
    """Other dates are chosen here; they hold once somebody confirms what they move.

    Signals:
        chosen(object, object): other first and last day are chosen (dates); the event's own
            where nothing is to be changed.
        confirmed(): Enter in one of the two fields.
    """

    chosen = Signal(object, object)
    confirmed = Signal()

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._event: Event | None = None
        self._quiet = False
        self.pending = Pill("", "warn", self)
        self.heading.add(self.pending)
        self._form = QWidget(self)
        self.first, self.last = DateBox(self._form), DateBox(self._form)
        self._from, self._to = Label("mute", "", self._form), Label("mute", "", self._form)
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for label, box in ((self._from, self.first), (self._to, self.last)):
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box, 1)
        self._days = QVBoxLayout()
        self._days.setSpacing(px(4))
        self.rows: dict[DayId, DayRow] = {}
        self.body.addWidget(self._form)
        self.body.addLayout(self._days)
        show_record(self._form, f"{FORM}dates")
        self._saved_choices = FormChoices(self._form)
        self._saved_choices.add(
            "first", lambda: _text(self.first), lambda text: _show(self.first, text)
        )
        self._saved_choices.add(
            "last", lambda: _text(self.last), lambda text: _show(self.last, text)
        )
        self.first.dateChanged.connect(self._on_first)
        self.last.dateChanged.connect(self._on_changed)

    @property
    def is_pending(self) -> bool:
        """Whether other dates are chosen than those of the event."""
        event = self._event
        return event is not None and self.days() != (event.first_day, event.last_day)

    def days(self) -> tuple[date, date]:
        """Return the first and the last day that are chosen."""
        return _day(self.first), _day(self.last)

    @Slot()
    def restore(self) -> None:
        """Choose the dates of the event again."""
        if self._event is not None:
            scopes().discarded.emit(self._form)
            self._show_dates(self._event)
            self._emit()

    @Slot()
    def forget_choices(self) -> None:
        """Forget what was chosen: the event has these dates now."""
        scopes().finished.emit(self._form)

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("Dates and days"))
        self.pending.set(self.tr("to be confirmed"))
        self._from.setText(self.tr("from"))
        self._to.setText(self.tr("to"))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))

    def show_facts(self, facts: EventFacts) -> None:
        event, before = facts.event, self._event
        self._event = event
        dates = (event.first_day, event.last_day)
        if before is None or (before.first_day, before.last_day) != dates:
            self._show_dates(event)
            if before is None:
                scopes().entered.emit(self._form)
        self._show_days(facts)
        self._emit()

    def flush(self) -> None:
        for row in self.rows.values():
            row.field.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_pending:
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.is_pending:
            self.restore()
        else:
            super().keyPressEvent(event)

    def _show_dates(self, event: Event) -> None:
        self._quiet = True
        with self._saved_choices.rest():
            _show(self.first, event.first_day.isoformat())
            _show(self.last, event.last_day.isoformat())
        self._quiet = False

    def _show_days(self, facts: EventFacts) -> None:
        requested = {one.day.id: one for one in facts.days}
        if list(requested) != list(self.rows):
            for row in self.rows.values():
                row.field.flush()
                row.hide()
                row.deleteLater()
            self.rows = {one: self._made(one) for one in requested}
        for one, row in self.rows.items():
            summary = self.tr("%n session(s)", "", requested[one].sessions)
            day = requested[one].day
            row.show_day(day.date, day.title, summary, self.language)
        titles = [row.field.title for row in self.rows.values()]
        widest = max((one.sizeHint().width() for one in titles), default=0)
        for one in titles:
            one.setMinimumWidth(widest)

    def _made(self, day: DayId) -> DayRow:
        row = DayRow(day, self)
        row.field.committed.connect(lambda _name, title: self._retitle(day, title))
        self._days.addWidget(row)
        row.show()
        return row

    def _retitle(self, day: DayId, title: object) -> None:
        self.desk.write(
            self, lambda library: records.edit_fields(library, Day, day, {"title": title})
        )

    @Slot(QDate)
    def _on_first(self, now: QDate) -> None:
        """Keep the length of the event: who moves its first day moves all of it."""
        if self._quiet or self._event is None:
            return
        event = self._event
        length = event.last_day - event.first_day
        self._quiet = True
        _show(self.last, (_day(self.first) + length).isoformat())
        self._quiet = False
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        if not self._quiet:
            self._saved_choices.note()
            self._emit()

    def _emit(self) -> None:
        self.pending.setVisible(self.is_pending)
        self.set_look("focus" if self.is_pending else "plain")
        self.chosen.emit(*self.days())


def _day(box: DateBox) -> date:
    shown = box.date()
    return date(shown.year(), shown.month(), shown.day())


def _text(box: DateBox) -> str:
    return _day(box).isoformat()


def _show(box: DateBox, text: str) -> None:
    box.setDate(QDate.fromString(text, Qt.DateFormat.ISODate))
