"""The form of a new event: title, city, days, and an earlier event as template."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QWidget

from mc2cm_desk.domain.event import time_zones
from mc2cm_desk.domain.event.event import Event, EventMode
from mc2cm_desk.domain.library.draft import Draft
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.event import events
from mc2cm_desk.services.event.life import duplicates
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.read_models.event.overview import EventOverview
from mc2cm_desk.ui.core import choices, languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks.city_search import CitySearch, connect_countries
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.drafts.choices import FormChoices
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.drafts.scope import FORM, scopes, set_field
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.drafts.sources import keys_in
from mc2cm_desk.ui.widgets.fields.inputs import Combo, DateBox
from mc2cm_desk.ui.widgets.fields.segments import SegmentsField
from mc2cm_desk.ui.widgets.layout.scrolled import show_whole
from mc2cm_desk.ui.widgets.marks.labels import Label, ProblemLabel
from mc2cm_desk.ui.widgets.places.city_asking import ASKS_COUNTRY, CityAsking
from mc2cm_desk.ui.widgets.places.city_line import CityLine
from mc2cm_desk.ui.widgets.typing.language_chip import LanguageChip, LineLanguage
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence


class NewEventForm(CardFrame):
    """Four answers make an event; Enter makes it, Escape and its button keep what was typed.

    A button of its own throws the answers away, and brings them back while the form is open.

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
        self.title, self.host = QLineEdit(), CityLine(CitySearch(desk))
        self.asking = CityAsking()
        connect_countries(self.asking)
        self.chip = LanguageChip()
        self.title_language = LineLanguage(self.title, self.chip)
        set_field(self.title, "title")
        set_field(self.host, "host")
        self.place_hint = Label("tiny", wrap=True)
        self.place_hint.hide()
        self.mode = SegmentsField("mode", EventMode)
        self.first, self.last = DateBox(), DateBox()
        self.template = Combo()
        self.problem = ProblemLabel()
        self._chosen = FormChoices(self)
        self._save_choices()
        self._thrown: list[Draft] = []
        self.make, self.close_button = Button(look="main"), Button()
        self.discard_button = Button(look="quiet")
        self.discard_button.hide()
        for day in (self.first, self.last):
            day.setDisplayFormat("dd/MM/yyyy")
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.discard_button)
        self.body.addLayout(top)
        fields = (self.title, self.host, self.first, self.last, self.template)
        for label, field in zip(self._labels, fields, strict=True):
            label.setBuddy(field)
            head = QHBoxLayout()
            head.addWidget(label, 1)
            if field is self.title:
                head.addWidget(self.chip)
            self.body.addLayout(head)
            self.body.addWidget(field)
            if field is self.host:
                for under in (self.place_hint, self.asking, self.mode):
                    self.body.addWidget(under)
        self.body.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.make)
        self.body.addLayout(row)

    def _save_choices(self) -> None:
        self._chosen.add("language", lambda: self.title_language.chosen, self.title_language.choose)
        for name, day in (("first", self.first), ("last", self.last)):
            self._chosen.add(name, partial(_date_text, day), partial(_show_day, day))
        self._chosen.add("mode", lambda: str(self.mode.value()), self._choose_mode)
        self._chosen.add("template", self._template_id, self._choose_template)

    def _connect(self) -> None:
        self.first.dateChanged.connect(self._on_first)
        for changed in (
            self.title_language.turned,
            self.first.dateChanged,
            self.last.dateChanged,
            self.template.activated,
        ):
            changed.connect(self._chosen.note)
            changed.connect(self._show_throw)
        for line in (self.title, self.host):
            line.textChanged.connect(self._show_throw)
            line.returnPressed.connect(self._on_enter)
        self.mode.committed.connect(self._on_mode)
        self.template.activated.connect(self._on_template)
        self.host.textChanged.connect(self.place_hint.hide)
        self.host.chosen.connect(self._on_host)
        self.host.textEdited.connect(self.asking.rest)
        self.host.chosen.connect(self.asking.rest)
        self.host.other_requested.connect(self._on_other_city)
        self.make.clicked.connect(self._on_make)
        self.close_button.clicked.connect(self._leave)
        self.discard_button.clicked.connect(self._on_throw)

    def begin(self, overviews: list[EventOverview]) -> None:
        """Show the form, with what was half typed before and the earlier events as templates."""
        scopes().leaving.emit(self)
        self._thrown = []
        language = languages.current()
        self._templates = [one.event for one in overviews]
        self.template.clear()
        self.template.addItem(self.tr("None"))
        for event in self._templates:
            self.template.addItem(bidi.isolated(event.title.text(language), language))
        self._empty()
        self.template.setVisible(bool(self._templates))
        self._labels[-1].setVisible(bool(self._templates))
        self.title.setFocus()
        scopes().entered.emit(self)

    def keyPressEvent(self, event: QEvent) -> None:
        if getattr(event, "key", int)() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)  # pyright: ignore[reportArgumentType]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _on_first(self) -> None:
        template = self._template()
        if template is not None:
            length = (template.last_day - template.first_day).days
            self.last.setDate(self.first.date().addDays(length))
        elif self.last.date() < self.first.date():
            self.last.setDate(self.first.date())
        if not self.place_hint.isHidden():
            # The clocks of the city on another day: summer time begins and ends.
            self._on_host(self.host.answer())

    @Slot()
    def _on_mode(self) -> None:
        self._chosen.note()
        self._show_throw()

    @Slot()
    def _on_template(self) -> None:
        """Show what an earlier event decides: its length and its mode."""
        template = self._template()
        for decided in (self.last, self.mode):
            decided.setEnabled(template is None)
        if template is not None:
            self.mode.put(template.mode)
            self._on_first()

    @Slot(object)
    def _on_host(self, answer: CityAnswer) -> None:
        """Show country and time zone of the city that was chosen."""
        day = _day(self.first)

        def work(library: Library) -> tuple[str, str]:
            city = library.get(City, answer.id) if answer.id else None
            known = answer.known
            zone = cities.time_zone(city) if city is not None else known.time_zone if known else ""
            offset = f" ({time_zones.written_offset(zone, day)})" if zone else ""
            return answer.country or (known.country if known else ""), f"{zone}{offset}"

        def show(found: tuple[str, str]) -> None:
            if self.host.answer() != answer:
                return
            language, (country, zone) = languages.current(), found
            words = (formats.country(country, language) if country else "", zone)
            self.place_hint.setText(bidi.joined([one for one in words if one], language))
            self.place_hint.setVisible(any(words))

        self._desk.query(self, work, show)

    @Slot()
    def _on_enter(self) -> None:
        # The list of cities passes Enter on to the line: it takes a city, and sends no form.
        if not self.host.list_takes_enter:
            self._on_make()

    @Slot(str)
    def _on_other_city(self, name: str) -> None:
        self.asking.ask(CityAnswer(name.strip()))

    @Slot()
    def _on_make(self) -> None:
        title = Localised.of(self.title_language.language, self.title.text().strip())
        self.host.take_only_match()
        host = self.asking.answer_for(self.host.answer())
        first, last = _day(self.first), _day(self.last)
        mode, template = self.mode.value(), self._template()

        def work(library: Library) -> Event:
            if template is None:
                return events.new(
                    library, title=title, first_day=first, last_day=last, host=host, mode=mode
                )
            return duplicates.duplicate(
                library, template.id, first_day=first, host=host, title=title
            )

        with begun(Commit(self, keys_in(self))):
            self._desk.write(self, work, self._on_made, self._on_refused)

    def _on_made(self, event: Event) -> None:
        scopes().finished.emit(self)
        self._empty()
        self.made.emit(event.id)

    @Slot()
    def _leave(self) -> None:
        """Close the form; what was typed and chosen waits."""
        scopes().leaving.emit(self)
        self.left.emit()

    @Slot()
    def _on_throw(self) -> None:
        """Throw the answers away, or bring back those that were thrown away last."""
        drafts = self._desk.library.drafts
        if self._thrown:
            for draft in self._thrown:
                drafts.save(draft.key, draft.text, base=draft.base, cursor=draft.cursor)
            self._thrown = []
            scopes().entered.emit(self)
            return
        self._desk.drafting.save_now()
        thrown = [drafts.get(key) for key in keys_in(self)]
        scopes().discarded.emit(self)
        self._empty()
        self._thrown = [draft for draft in thrown if draft is not None]
        self._show_throw()
        self.title.setFocus()

    @Slot()
    def _show_throw(self) -> None:
        """Offer to throw away what is there, else to bring back what was thrown away."""
        lines = (self.title, self.host)
        if any(line.text().strip() for line in lines) or self._chosen.is_changed:
            self._thrown = []
        elif not self._thrown:
            self.discard_button.hide()
            return
        self.discard_button.set_words(
            self.tr("Restore what was typed") if self._thrown else self.tr("Discard")
        )
        self.discard_button.show()

    def _empty(self) -> None:
        """Show the form without answers: three days from today, no template."""
        today = self._desk.library.now().date()
        with self._chosen.rest():
            self.title.clear()
            self.title_language.forget()
            self.host.show_answer(None)
            self.asking.rest()
            self.first.setDate(QDate(today.year, today.month, today.day))
            self.last.setDate(self.first.date().addDays(2))
            self.template.setCurrentIndex(0)
            self.mode.put(EventMode.IN_PERSON)
            self._on_template()
        self.place_hint.hide()
        self.problem.hide()
        self._show_throw()

    def _template(self) -> Event | None:
        row = self.template.currentIndex() - 1
        return self._templates[row] if 0 <= row < len(self._templates) else None

    def _template_id(self) -> str:
        template = self._template()
        return template.id if template is not None else ""

    def _choose_template(self, template: str) -> None:
        known: list[str] = [event.id for event in self._templates]
        self.template.setCurrentIndex(known.index(template) + 1 if template in known else 0)
        self._on_template()

    def _choose_mode(self, text: str) -> None:
        self.mode.put(EventMode(text) if text in set(EventMode) else EventMode.IN_PERSON)

    def _on_refused(self, refused: Refused) -> None:
        """Show why, and put the keyboard on what is to be answered."""
        self.problem.show_message(sentence(refused, Catalogue(languages.current())))
        if refused.code in ASKS_COUNTRY:
            self.asking.ask(self.asking.answer_for(self.host.answer()))
            return
        wrong: dict[str, QWidget] = {
            "event-ends-before-it-starts": self.last,
            "event-too-long": self.last,
            "event-without-title": self.title,
        }
        if refused.code in wrong:
            wrong[refused.code].setFocus(Qt.FocusReason.OtherFocusReason)
            show_whole(wrong[refused.code])

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("New event"))
        words = (
            self.tr("Title"),
            self.tr("Host city"),
            self.tr("First day"),
            self.tr("Last day"),
            self.tr("Copy the agenda from"),
        )
        fields = (self.title, self.host, self.first, self.last, self.template)
        for label, field, word in zip(self._labels, fields, words, strict=True):
            label.setText(word)
            field.setAccessibleName(word)
        self.mode.set_title(self.tr("Mode of participation"))
        self.mode.set_choices(choices.of_enum(EventMode, languages.current()))
        self.make.set_words(self.tr("Create event"))
        self.close_button.set_words(self.tr("Close"), "Esc")
        self.close_button.setToolTip(self.tr("What you type is kept here."))
        self._show_throw()


def _day(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


def _date_text(field: QDateEdit) -> str:
    return _day(field).isoformat()


def _show_day(field: QDateEdit, text: str) -> None:
    field.setDate(QDate.fromString(text, Qt.DateFormat.ISODate))
