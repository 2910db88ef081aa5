"""The second screen: what the room sees, without controls."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.life import day_of
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import EventId, RecommendationId
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.recommendation import Recommendation, RecommendationStatus
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks.door_reader import DoorReader
from mc2cm_desk.ui.projector.idle_page import IdlePage
from mc2cm_desk.ui.projector.presence_page import PresencePage
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.time_left import time_left
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

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.desk, self.event_id = desk, event_id
        self._running: Session | None = None
        self._position = 0
        mark(self, look="projector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.event_page = Label("top", "", self)
        self.session_title, self.clock = (
            Label("display", "", self, wrap=True),
            Label("display", "", self),
        )
        self.day = CardList("row", self)
        self._number, self.text = Label("heading", "", self), Label("display", "", self, wrap=True)
        self.pages = QStackedWidget(self)
        self.presence = PresencePage(self)
        self.idle = IdlePage(self)
        self._read: WallAnswer | None = None
        self.reader = DoorReader(desk, event_id, self)
        self.reader.read.connect(self._show_presence)
        for widgets in (
            (self.idle, self.session_title, self.clock),
            (self.day,),
            (self._number, self.text),
        ):
            page = QWidget(self)
            column = QVBoxLayout(page)
            column.addStretch(1)
            for widget in widgets:
                column.addWidget(widget, 60 if widget in (self.day, self.idle) else 0)
            column.addStretch(1)
            self.pages.addWidget(page)
        self.pages.addWidget(self.presence)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(60), px(40), px(60), px(40))
        whole.addWidget(self.event_page)
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
        event, language = self.event_id, languages.current()
        self.desk.query(self, lambda library: read_wall(library, event, language), self._show)
        self.reader.refresh()

    def _show(self, read: "WallAnswer | None") -> None:
        if read is None:
            # It was removed.
            self.close()
            return
        language = languages.current()
        event = read.event
        self._read = read
        self.setWindowTitle(event.title.text(language))
        self.event_page.setText(event.title.text(language))
        self._running = next((one for one in read.sessions if one.is_running), None)
        shown = self._running or read.following
        self.session_title.setText(self._running.title.text(language) if self._running else "")
        self.idle.setVisible(self._running is None)
        self.event_page.setVisible(self._running is not None or self.pages.currentIndex() != 0)
        for label in (self.session_title, self.clock):
            label.setVisible(self._running is not None)
        today = read.days.get(shown.day) if shown else None
        self.day.show_cards(
            [
                Card(
                    id=one.id,
                    title=one.title.text(language),
                    lead=formats.clock_time(one.start, language),
                    note=one.room,
                    strong=one.is_running,
                )
                for one in read.sessions
                if read.days.get(one.day) == today
            ]
        )
        self._show_idle(read, shown, today)
        self._show_recommendation()
        self._tick()

    def _show_idle(self, read: "WallAnswer", following: Session | None, day: date | None) -> None:
        language, event = languages.current(), read.event
        days = formats.date_range(event.first_day, event.last_day, language)
        place = read.host
        if not event.is_at_venue:
            place = labels.label(Catalogue(language), event.mode)
        self.idle.show_event(
            event.title.text(language),
            bidi.joined((days, place), language),
            read.funding,
            list(read.logos),
        )
        today = day_of(event, self.desk.library.now())
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
        self.event_page.setVisible(self._running is not None or self.pages.currentIndex() != 0)

    def show_recommendation(self, record: RecommendationId) -> None:
        """Show one recommendation large."""
        self.pages.setCurrentIndex(2)

        def choose() -> None:
            found = [one.id for one in self._recommendations()]
            self._position = found.index(record) if record in found else 0
            self._show_recommendation()

        self.desk.when_answered(self, choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Right | Qt.Key.Key_Space:
                self.pages.setCurrentIndex((self.pages.currentIndex() + 1) % self.pages.count())
            case Qt.Key.Key_Left:
                self.pages.setCurrentIndex((self.pages.currentIndex() - 1) % self.pages.count())
            case Qt.Key.Key_Down:
                self._position += 1
                self._show_recommendation()
            case Qt.Key.Key_Up:
                self._position = max(0, self._position - 1)
                self._show_recommendation()
            case _:
                super().keyPressEvent(event)

    def showEvent(self, event: object) -> None:
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: object) -> None:
        self._timer.stop()

    def _recommendations(self) -> list[Recommendation]:
        return self._read.recommendations if self._read is not None else []

    def _show_recommendation(self) -> None:
        found = self._recommendations()
        one = found[self._position % len(found)] if found else None
        self._number.setText(one.label if one else "")
        self.text.setText(one.text.text(languages.current()) if one else "")

    @Slot()
    def _show_presence(self) -> None:
        """Show how many came today, when, and from which cities: figures, never a name."""
        if self.reader.is_current:
            self.presence.show_door(self.reader.door, languages.current())

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        if changes.touch(Session, Recommendation, Event):
            self.refresh()
        elif changes.touch(*Door.kinds):
            self.reader.follow(changes)
            self.desk.soon(self, self._show_presence, GATHER)

    @Slot()
    def _tick(self) -> None:
        if self.reader.turn_day():
            self._show_presence()
        session = self._running
        if session is None:
            self.clock.setText("")
            return
        self.clock.setText(time_left(session.remaining(self.desk.library.now())))


@dataclass(frozen=True, slots=True)
class WallAnswer:
    """What the room sees of an event beside presence; ``days`` are dates by id."""

    event: Event
    sessions: list[Session]
    following: Session | None
    days: Mapping[str, date]
    host: str
    funding: str
    logos: tuple[str, ...]
    recommendations: list[Recommendation]


def read_wall(library: Library, event_id: EventId, language: str) -> WallAnswer | None:
    """Return what the room sees of an event; none once it was removed."""
    found = library.find(Event, id=event_id)
    if not found:
        return None
    (event,) = found
    programme = library.get(Programme, event.programme)
    host = library.get(City, event.host) if event.host else None
    hidden = (RecommendationStatus.MERGED, RecommendationStatus.NOT_RETAINED)
    return WallAnswer(
        event,
        agenda.sessions(library, event_id),
        agenda.following(library, event_id),
        {day.id: day.date for day in agenda.days(library, event_id)},
        host.name_in(language) if host else "",
        programme.funding.text(language) if programme else "",
        tuple(
            str(attachments.path(library, one))
            for owner in (event.programme, attachments.logos_of(event.id))
            for one in attachments.of_record(library, owner)
            if one.is_picture
        ),
        [one for one in library.find(Recommendation, event=event_id) if one.status not in hidden],
    )
