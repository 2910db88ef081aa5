"""The form of a new event: title, city, days, and an earlier event as template."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QDateEdit, QHBoxLayout, QLineEdit, QWidget

from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import cities, events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.readings.overview import EventOverview
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.cards import Card
from mc2cm_desk.ui.widgets.commits import Commit, begun
from mc2cm_desk.ui.widgets.completion import TabCompletes
from mc2cm_desk.ui.widgets.draft_scope import FORM, scopes, set_field, show_record
from mc2cm_desk.ui.widgets.draft_sources import keys_in
from mc2cm_desk.ui.widgets.fields.inputs import Combo, DateBox
from mc2cm_desk.ui.widgets.labels import Label
from mc2cm_desk.ui.widgets.language_chip import LanguageChip, LineLanguage
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals import sentence


class NewEventForm(Card):
    """Four answers make an event; Enter makes it, Escape leaves and keeps what was typed.

    Signals:
        made(str): the event with that id is there.
        left(): nothing was made.
    """

    made = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("focus", parent)
        show_record(self, f"{FORM}new-event")
        self._desk = desk
        self._templates: list[Event] = []
        self._heading = Label("section")
        self._labels = [Label("mute") for _ in range(5)]
        self.title, self.host = QLineEdit(), QLineEdit()
        self.chip = LanguageChip()
        self._spoken = LineLanguage(self.title, self.chip)
        set_field(self.title, "title")
        set_field(self.host, "host")
        self.first, self.last = DateBox(), DateBox()
        self.template = Combo()
        self._problem = Label("problem", wrap=True)
        self._problem.hide()
        self.make, self._cancel = Button(look="main"), Button()
        self.body.addWidget(self._heading)
        fields = (self.title, self.host, self.first, self.last, self.template)
        for label, field in zip(self._labels, fields, strict=True):
            label.setBuddy(field)
            head = QHBoxLayout()
            head.addWidget(label, 1)
            if field is self.title:
                head.addWidget(self.chip)
            self.body.addLayout(head)
            self.body.addWidget(field)
        for day in (self.first, self.last):
            day.setDisplayFormat("dd/MM/yyyy")
        self.first.dateChanged.connect(self._on_first)
        self.body.addWidget(self._problem)
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self.make)
        self.body.addLayout(row)
        self.make.clicked.connect(self._on_make)
        self._cancel.clicked.connect(self._on_cancelled)
        self._cities = QCompleter(self)
        self._cities.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.host.setCompleter(self._cities)
        TabCompletes(self._cities)
        for line in (self.title, self.host):
            line.returnPressed.connect(self._on_enter)
        self._retranslate()

    def begin(self, overviews: list[EventOverview]) -> None:
        """Show the form, with what was half typed before and the earlier events as templates."""
        self.title.clear()
        self._spoken.forget()
        self.host.clear()
        self._problem.hide()
        today = self._desk.library.now().date()
        self.first.setDate(QDate(today.year, today.month, today.day))
        self.last.setDate(self.first.date().addDays(2))
        language = languages.current()
        names = {entry[language] for entry in cities.vocabulary().values()}
        names |= {city.name.text(language) for city in cities.every(self._desk.library)}
        self._cities.setModel(QStringListModel(sorted(names), self._cities))
        self._templates = [one.event for one in overviews]
        self.template.clear()
        self.template.addItem(self.tr("Blank"))
        for event in self._templates:
            self.template.addItem(formats.isolated(event.title.text(language), language))
        self.template.setVisible(bool(self._templates))
        self._labels[4].setVisible(bool(self._templates))
        self.title.setFocus()
        scopes().entered.emit(self)

    def keyPressEvent(self, event: QEvent) -> None:
        if getattr(event, "key", int)() == Qt.Key.Key_Escape:
            scopes().leaving.emit(self)
            self.left.emit()
        else:
            super().keyPressEvent(event)  # pyright: ignore[reportArgumentType]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _on_first(self) -> None:
        if self.last.date() < self.first.date():
            self.last.setDate(self.first.date())

    @Slot()
    def _on_enter(self) -> None:
        # The list of cities passes Enter on to the line: it takes a city, and sends no form.
        popup = self._cities.popup()
        if popup is None or not popup.isVisible():
            self._on_make()

    @Slot()
    def _on_make(self) -> None:
        title = Localised.of(self._spoken.language, self.title.text().strip())
        host = self.host.text().strip()
        first, last = _day(self.first), _day(self.last)
        chosen = self.template.currentIndex() - 1
        template = self._templates[chosen] if chosen >= 0 else None

        def work(library: Library) -> Event:
            if template is None:
                return events.new(library, title=title, first_day=first, last_day=last, host=host)
            return events.like(library, template, first_day=first, host=host, title=title)

        with begun(Commit(self, keys_in(self))):
            self._desk.run(self, work, self._on_made, self._on_refused)

    def _on_made(self, event: Event) -> None:
        self._empty()
        self.made.emit(event.id)

    @Slot()
    def _on_cancelled(self) -> None:
        self._empty()
        self.left.emit()

    def _empty(self) -> None:
        scopes().discarded.emit(self)
        self.title.clear()
        self.host.clear()

    def _on_refused(self, refused: Refused) -> None:
        self._problem.setText(sentence(refused, Catalogue(languages.current())))
        self._problem.show()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("New event"))
        words = (
            self.tr("Title"),
            self.tr("Host city"),
            self.tr("First day"),
            self.tr("Last day"),
            self.tr("Agenda taken from"),
        )
        fields = (self.title, self.host, self.first, self.last, self.template)
        for label, field, word in zip(self._labels, fields, words, strict=True):
            label.setText(word)
            field.setAccessibleName(word)
        self.make.set_words(self.tr("Make the event"))
        self._cancel.set_words(self.tr("Leave"), "Esc")


def _day(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
