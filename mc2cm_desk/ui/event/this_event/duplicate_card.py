"""Another event made from this one, and this one removed."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event.life import duplicates, removal
from mc2cm_desk.services.event.life.duplicates import Part
from mc2cm_desk.services.read_models.event.facts import EventFacts
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks.city_search import connect
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.inputs import DateBox
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks.labels import Label, ProblemLabel
from mc2cm_desk.ui.widgets.places.city_asking import ASKS_COUNTRY
from mc2cm_desk.ui.widgets.places.city_field import CityField
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library

CHOSEN = duplicates.USUAL | {Part.ROLES}
"""What is ticked until somebody chooses."""
YEAR = timedelta(days=364)
"""The same weekday a year later."""


class DuplicateCard(EventCard):
    """What to take along into another event; the name to type before this one is removed.

    Signals:
        made(str): the other event, by id.
    """

    made = Signal(str)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        # The other event, or the name that is typed: nothing of this one is edited.
        self.setProperty("writes_elsewhere", "true")
        self._event: Event | None = None
        self._hosts: dict[str, str] = {}
        self.parts = {part: QCheckBox(self) for part in duplicates.EVERY}
        boxes = FlowLayout(gap=4)
        for part, box in self.parts.items():
            box.setChecked(part in CHOSEN)
            boxes.addWidget(box)
        self.copy_button = Button("", self, icon_name="copy")
        self.remove_button = Button("", self, icon_name="remove")
        foot = FlowLayout(gap=8)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.remove_button)
        self.copying, self.removing = _Copying(desk, self), _Removing(self)
        self.problem = ProblemLabel(self)
        self.body.addLayout(boxes)
        self.body.addLayout(foot)
        self.body.addWidget(self.copying)
        self.body.addWidget(self.removing)
        self.body.addWidget(self.problem)
        self._connect()

    def _connect(self) -> None:
        self.copy_button.clicked.connect(self.begin_copy)
        self.remove_button.clicked.connect(self.begin_removal)
        self.copying.make_button.clicked.connect(self.duplicate)
        self.copying.close_button.clicked.connect(self.put_away)
        self.removing.yes_button.clicked.connect(self.remove)
        self.removing.name.returnPressed.connect(self.remove)
        self.removing.name.textChanged.connect(self._on_name)
        self.removing.close_button.clicked.connect(self.put_away)

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("Duplicate, including"))
        for part, words in self._part_words().items():
            self.parts[part].setText(words)
        # Equal widths keep columns where they wrap.
        wide = max(box.sizeHint().width() for box in self.parts.values())
        for box in self.parts.values():
            box.setMinimumWidth(wide)
        self.copy_button.set_words(self.tr("Duplicate…"))
        self.remove_button.set_words(self.tr("Remove the event…"))
        self.copying.first_title.setText(self.tr("First day"))
        self.copying.host.set_title(self.tr("Host city"))
        self.copying.make_button.set_words(self.tr("Duplicate"), "Return")
        for form in (self.copying, self.removing):
            form.close_button.set_words(self.tr("Cancel"), "Esc")
        self.removing.yes_button.set_words(self.tr("Remove the event"))
        self._ask_name()

    def _part_words(self) -> dict[str, str]:
        return {
            **{
                name: QCoreApplication.translate("DuplicateCard", kind.copied.words)
                for name, kind in duplicates.COPIED.items()
                if kind.copied is not None
            },
            Part.AGENDA: self.tr("agenda"),
            Part.GROUPS: self.tr("groups"),
            Part.QUESTIONS: self.tr("questions"),
            Part.ROLES: self.tr("roles"),
            Part.BADGES: self.tr("badges"),
            Part.PEOPLE: self.tr("people"),
        }

    def show_facts(self, facts: EventFacts) -> None:
        self._event = facts.event
        self._ask_name()

    @Slot()
    def begin_copy(self) -> None:
        """Ask for the days and the host of the other event."""
        event = self._event
        if event is None:
            return
        self.put_away()
        later = event.first_day + YEAR
        self.copying.first.setDate(QDate(later.year, later.month, later.day))
        self.copying.show()
        self.copying.first.setFocus()

    @Slot()
    def duplicate(self) -> None:
        """Make the other event."""
        self.copying.host.edit.take_only_match()
        day, host = self.copying.first.date(), self.copying.host.value()
        if not host.strip():
            self.problem.show_message(self.tr("Choose the host city of the new event."))
            self.copying.host.setFocus()
            return
        parts = [part for part, box in self.parts.items() if box.isChecked()]
        first, event_id = date(day.year(), day.month(), day.day()), self.event_id

        def work(library: "Library") -> Event:
            return duplicates.duplicate(library, event_id, first_day=first, host=host, parts=parts)

        self.desk.write(self, work, self._on_made, self._refuse)

    @Slot()
    def begin_removal(self) -> None:
        """Ask for the name of the event."""
        self.put_away()
        self.removing.show()
        self.removing.name.setFocus()

    @Slot()
    def remove(self) -> None:
        """Remove the event if its name was typed."""
        typed, event_id = self.removing.name.text(), self.event_id
        self.desk.write(
            self,
            lambda library: removal.remove_named(library, event_id, typed),
            otherwise=self._refuse,
        )

    @Slot()
    def put_away(self) -> None:
        """Ask nothing any more; the keyboard is on the button that asked."""
        shown = [one for one in (self.copying, self.removing) if not one.isHidden()]
        for form in shown:
            form.hide()
        self.problem.show_message("")
        self.removing.name.clear()
        if shown:
            (self.remove_button if self.removing in shown else self.copy_button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asks = not (self.copying.isHidden() and self.removing.isHidden())
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape and asks:
            self.put_away()
        elif entered and not self.copying.isHidden() and not self.copying.host.edit.list_is_open:
            self.duplicate()
        else:
            super().keyPressEvent(event)

    def _ask_name(self) -> None:
        name = self._event.short_name if self._event is not None else ""
        self.removing.words.setText(
            filled(
                self.tr(
                    "Everything in the event is removed with it; Undo restores it. To remove "
                    "it, type its title or “{name}”."
                ),
                name=f"\u2066{name}\u2069",
            )
        )
        self.removing.name.setAccessibleName(self.tr("Name of the event"))
        self._on_name()

    @Slot()
    def _on_name(self) -> None:
        typed = self.removing.name.text()
        fits = self._event is not None and removal.is_name_of(self._event, typed)
        self.removing.yes_button.setEnabled(fits)

    def _on_made(self, event: Event) -> None:
        self.put_away()
        self.copying.host.release()
        self.copying.host.show_value("")
        self.made.emit(event.id)

    def _refuse(self, refused: Refused) -> None:
        if refused.code in ASKS_COUNTRY:
            self.copying.host.ask()
        self.problem.show_message(sentence(refused, Catalogue(self.language)))


class _Copying(QWidget):
    """The days and the host of the other event."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.first_title = Label("mute", "", self)
        self.first, self.host = DateBox(self), CityField("duplicate-host", self)
        connect(self.host, desk)
        self.first.setDisplayFormat("dd/MM/yyyy")
        self.first_title.setBuddy(self.first)
        self.close_button, self.make_button = Button("", self), Button("", self, look="main")
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, px(6), 0, 0)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.make_button)
        for widget in (self.first_title, self.first, self.host):
            column.addWidget(widget)
        column.addLayout(foot)
        self.hide()


class _Removing(QWidget):
    """The name that somebody types before the event is removed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words, self.name = Label("small", "", self, wrap=True), QLineEdit(self)
        self.close_button, self.yes_button = Button("", self), Button("", self, look="main")
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, px(6), 0, 0)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.yes_button)
        column.addWidget(self.words)
        column.addWidget(self.name)
        column.addLayout(foot)
        self.hide()
