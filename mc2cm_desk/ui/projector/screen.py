"""The second screen: what the room sees, without controls."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mc2cm_desk.domain.changes import Changes
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.life import day_of
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.recommendation import Recommendation, RecommendationStatus
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.projector.idle_page import IdlePage
from mc2cm_desk.ui.projector.presence_page import PresencePage
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

GATHER = 250
"""Milliseconds in which entries are gathered before the room sees them."""


class ProjectorWindow(QWidget):
    """Session and clock, the day's agenda, a recommendation large, or who has come.

    Arrows change the page, Esc closes.

    It never shows e-mail, telephone, needs or what is known of a person.
    """

    def __init__(self, desk: Desk, event_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.desk, self.event_id = desk, event_id
        self._running: Session | None = None
        self._spoken = 0
        mark(self, look="projector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._event = Label("top", "", self)
        self._session, self._clock = (
            Label("display", "", self, wrap=True),
            Label("display", "", self),
        )
        self._day = CardList("row", self)
        self._number, self._text = Label("heading", "", self), Label("display", "", self, wrap=True)
        self.pages = QStackedWidget(self)
        self.presence = PresencePage(self)
        self.idle = IdlePage(self)
        self._door: Door | None = None
        for widgets in (
            (self.idle, self._session, self._clock),
            (self._day,),
            (self._number, self._text),
        ):
            page = QWidget(self)
            column = QVBoxLayout(page)
            column.addStretch(1)
            for widget in widgets:
                column.addWidget(widget, 60 if widget in (self._day, self.idle) else 0)
            column.addStretch(1)
            self.pages.addWidget(page)
        self.pages.addWidget(self.presence)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(60), px(40), px(60), px(40))
        whole.addWidget(self._event)
        whole.addWidget(self.pages, 1)
        self.pages.currentChanged.connect(self._on_page)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        desk.changed.connect(self._on_changed)
        self.resize(px(1280), px(720))
        self.refresh()

    def refresh(self) -> None:
        """Read again what the room sees."""
        language = languages.current()
        library = self.desk.library
        event = library.require(Event, self.event_id)
        self.setWindowTitle(event.title.text(language))
        self._event.setText(event.title.text(language))
        self._running = agenda.running(library, self.event_id)
        shown = self._running or agenda.following(library, self.event_id)
        self._session.setText(self._running.title.text(language) if self._running else "")
        self.idle.setVisible(self._running is None)
        self._event.setVisible(self._running is not None or self.pages.currentIndex() != 0)
        for label in (self._session, self._clock):
            label.setVisible(self._running is not None)
        days = {day.id: day.date for day in agenda.days(library, self.event_id)}
        today = days.get(shown.day) if shown else None
        self._day.show_cards(
            [
                Card(
                    id=one.id,
                    title=one.title.text(language),
                    lead=formats.clock_time(one.start, language),
                    note=one.room,
                    strong=one.is_running,
                )
                for one in agenda.sessions(library, self.event_id)
                if days.get(one.day) == today
            ]
        )
        self._show_idle(event, shown, today)
        self._show_recommendation()
        self._door = Door.open(library, self.event_id)
        self._show_presence()
        self._tick()

    def _show_idle(self, event: Event, following: Session | None, day: date | None) -> None:
        language, library = languages.current(), self.desk.library
        programme = library.get(Programme, event.programme)
        host = library.get(City, event.host) if event.host else None
        days = formats.date_range(event.first_day, event.last_day, language)
        place = host.name.text(language) if host else ""
        if not event.is_at_venue:
            place = labels.label(Catalogue(language), event.mode)
        self.idle.show_event(
            event.title.text(language),
            bidi.joined((days, place), language),
            programme.funding.text(language) if programme else "",
            [
                str(attachments.path(library, one))
                for owner in (event.programme, attachments.logos_of(event.id))
                for one in attachments.of_record(library, owner)
                if one.is_picture
            ],
        )
        today = day_of(event, library.now())
        if following is None or today > event.last_day:
            self.idle.show_next("", "", "")
            return
        left = event.days_until(today)
        start = formats.clock_time(following.start, language)
        when = (formats.weekday(day, language) if day else "", start, following.room)
        self.idle.show_next(
            self.tr("Begins in %n day(s)", "", left) if left else self.tr("Next session"),
            following.title.text(language),
            bidi.joined(when, language),
        )

    @Slot()
    def _on_page(self) -> None:
        # The page of a pause has the title large already.
        self._event.setVisible(self._running is not None or self.pages.currentIndex() != 0)

    def show_recommendation(self, record: str) -> None:
        """Show one recommendation large."""
        found = [one.id for one in self._recommendations()]
        self._spoken = found.index(record) if record in found else 0
        self.pages.setCurrentIndex(2)
        self._show_recommendation()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Right | Qt.Key.Key_Space:
                self.pages.setCurrentIndex((self.pages.currentIndex() + 1) % self.pages.count())
            case Qt.Key.Key_Left:
                self.pages.setCurrentIndex((self.pages.currentIndex() - 1) % self.pages.count())
            case Qt.Key.Key_Down:
                self._spoken += 1
                self._show_recommendation()
            case Qt.Key.Key_Up:
                self._spoken = max(0, self._spoken - 1)
                self._show_recommendation()
            case _:
                super().keyPressEvent(event)

    def showEvent(self, event: object) -> None:
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: object) -> None:
        self._timer.stop()

    def _recommendations(self) -> list[Recommendation]:
        hidden = (RecommendationStatus.MERGED, RecommendationStatus.NOT_RETAINED)
        every = self.desk.library.find(Recommendation, event=self.event_id)
        return [one for one in every if one.status not in hidden]

    def _show_recommendation(self) -> None:
        found = self._recommendations()
        one = found[self._spoken % len(found)] if found else None
        self._number.setText(one.label if one else "")
        self._text.setText(one.text.text(languages.current()) if one else "")

    def _show_presence(self) -> None:
        """Show how many came today, when, and from which cities: figures, never a name."""
        if self._door is not None:
            self.presence.show_door(self._door, languages.current())

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        if changes.touch(Session, Recommendation, Event):
            if self.desk.library.find(Event, id=self.event_id):
                self.refresh()
            else:
                self.close()
        elif self._door is not None and changes.touch(*Door.kinds):
            self._door.follow(changes)
            self.desk.soon(self, self._show_presence, GATHER)

    @Slot()
    def _tick(self) -> None:
        if self._door is not None and self._door.turn_day():
            self._show_presence()
        session = self._running
        if session is None:
            self._clock.setText("")
            return
        left = session.remaining(self.desk.library.now()).total_seconds()
        seconds = int(abs(left))
        figures = f"{seconds // 60:02d}:{seconds % 60:02d}"
        over = self.tr("{time} over").format(time=figures)
        self._clock.setText(over if left < 0 else figures)
