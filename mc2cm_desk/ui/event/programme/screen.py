"""The agenda: days as columns, sessions as blocks, the running clock beside."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.domain.event.agenda import Day, Session, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.life import day_of
from mc2cm_desk.domain.ids import EventId, RecordId, SessionId
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services import records
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.event.programme.clock_card import ClockCard
from mc2cm_desk.ui.event.programme.layout import week
from mc2cm_desk.ui.event.programme.panel import SessionPanel
from mc2cm_desk.ui.event.programme.week_view import WeekView
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import INSPECTOR_WIDTH, SPACE
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.choice import Choice
from mc2cm_desk.ui.widgets.fields.text import LocalisedField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.beside import Beside
from mc2cm_desk.ui.widgets.layout.head_row import HeadRow
from mc2cm_desk.ui.widgets.layout.scrolled import show_whole
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

MORNING = time(9, 0)


@dataclass(frozen=True, slots=True)
class AgendaAnswer:
    """The agenda of an event, and what the fields of a session offer.

    ``codes`` are the letters of the working groups by id; ``following`` the session that comes
    after the one that is running.
    """

    event: Event
    days: list[Day]
    sessions: list[Session]
    following: Session | None
    codes: Mapping[str, str]
    groups: list[Choice]
    people: list[Choice]


def read_agenda(library: Library, event_id: EventId, language: str) -> AgendaAnswer:
    """Return everything that the screen shows of an event."""
    return AgendaAnswer(
        library.require(Event, event_id),
        agenda.days(library, event_id),
        agenda.sessions(library, event_id),
        agenda.following(library, event_id),
        {one.id: one.code for one in agenda.groups(library, event_id)},
        choices.of_groups(library, event_id, language),
        [
            Choice(row.id, row.person.name, "sand")
            for row in participants.of_event(library, event_id)
        ],
    )


class ProgrammeScreen(Screen):
    """The week, the running session's clock, and the chosen session as a form."""

    kinds = (Session, Day, Event, WorkingGroup, Participant)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._read: AgendaAnswer | None = None
        self._event: Event | None = None
        self._days: list[Day] = []
        self._sessions: list[Session] = []
        self.filters, self.week = FilterRow(self), WeekView(self)
        self.clock, self.panel = ClockCard(self), SessionPanel(self)
        self.add_button = Button("", self, icon_name="add")
        self.group_button = Button("", self, icon_name="group")
        head, side = HeadRow(), QVBoxLayout()
        for part in (self.filters, self.group_button, self.add_button):
            head.addWidget(part)
        side.setSpacing(px(SPACE["gap"]))
        side.addWidget(self.clock)
        side.addWidget(self.panel, 1)
        self._side = QWidget(self)
        self._side.setLayout(side)
        self._side.setMaximumWidth(px(INSPECTOR_WIDTH))
        side.setContentsMargins(0, 0, 0, 0)
        self.body = Beside(self.week, self._side, self)
        self.column.addLayout(head)
        self.column.addWidget(self.body, 1)
        self._connect()
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Agenda")

    def subtitle(self) -> str:
        days = self.tr("%n day(s)", "", len(self._days))
        sessions = self.tr("%n session(s)", "", len(self._sessions))
        if self._event is None:
            return ""
        left = self._event.days_until(day_of(self._event, self.library.now()))
        begins = self.tr("begins in %n day(s)", "", left) if left else ""
        return bidi.joined((days, sessions, self._event.time_zone, begins), self.language)

    def screen_actions(self) -> list[Action]:
        return [
            Action("session-new", lambda: self.tr("New session"), self._add, "Ctrl+N", "add"),
            Action(
                "session-next",
                lambda: self.tr("End this session, start the next"),
                self._next,
                "Ctrl+Right",
                "next",
            ),
            Action("session-start", lambda: self.tr("Start or resume"), self._start, "Ctrl+Space"),
            Action("session-pause", lambda: self.tr("Pause"), self._pause, "Ctrl+P"),
            Action("session-extend", lambda: self.tr("Five more minutes"), self._extend, "Ctrl+T"),
            Action("group-new", lambda: self.tr("New working group"), self._add_group),
        ]

    def retranslate(self) -> None:
        self.add_button.set_words(self.tr("Session"), "Ctrl+N")
        self.group_button.set_words(self.tr("Group"))
        self.week.setAccessibleName(self.tr("The week"))
        self.panel.retranslate(self.language)
        self.clock.retranslate()

    def refresh(self, changes: Changes | None) -> None:
        event, language = self.event_id, self.language
        self.desk.query(self, lambda library: read_agenda(library, event, language), self._take)

    def _take(self, read: AgendaAnswer) -> None:
        self._read, self._event = read, read.event
        self._days, self._sessions = read.days, read.sessions
        self.panel.set_choices(read.people, read.groups)
        self._show_week()
        self.titled.emit()

    @Slot()
    def _show_week(self) -> None:
        """Show the days that are chosen, as they were read last."""
        if self._read is None:
            return
        event = self._read.event
        today = day_of(event, self.library.now())
        self.filters.set_filters(
            [
                Filter("week", self.tr("Week")),
                *(Filter(day.id, formats.short_day(day.date, self.language)) for day in self._days),
            ]
        )
        chosen = (self.filters.chosen() or ("week",))[0]
        shown = [day for day in self._days if chosen in ("week", day.id)]
        laid = week([(day.id, day.date) for day in shown], self._sessions)
        self.week.show_week(
            laid,
            language=self.language,
            today=today if event.has_day(today) else None,
            today_word=self.tr("today"),
            notes={one.id: self._note(one, self._read.codes) for one in self._sessions},
        )
        self._show(self.week.current)

    def show_record(self, record: str) -> None:
        self.week.choose(SessionId(RecordId(record)))

    def focus_first(self) -> None:
        self.week.setFocus()

    def leave(self) -> bool:
        self.panel.flush()
        return True

    def _connect(self) -> None:
        self.filters.chosen_changed.connect(self._show_week)
        self.week.chosen.connect(self._show)
        self.week.opened.connect(self._open)
        self.week.moved.connect(self._move)
        self.week.stretched.connect(self._stretch)
        self.week.requested.connect(self._add_at)
        self.week.removed.connect(self._remove)
        self.panel.committed.connect(self._edit)
        self.panel.remove_requested.connect(self._remove)
        self.add_button.clicked.connect(self._add)
        self.group_button.clicked.connect(self._add_group)
        self.clock.start_requested.connect(self._start)
        self.clock.pause_requested.connect(self._pause)
        self.clock.more_requested.connect(self._extend)
        self.clock.next_requested.connect(self._next)

    def _note(self, session: Session, groups: Mapping[str, str]) -> str:
        parts = [labels.label(Catalogue(self.language), session.kind)]
        codes = " ".join(groups[one] for one in session.groups if one in groups)
        if codes:
            parts.append(filled(self.tr("groups {codes}"), codes=codes))
        if session.room:
            parts.append(session.room)
        return bidi.joined(parts, self.language)

    @Slot(str)
    def _show(self, session_id: SessionId) -> None:
        session = next((one for one in self._sessions if one.id == session_id), None)
        self._show_clock(session)
        if session is None or self._read is None:
            self.panel.show_nothing(
                self.tr("Choose a session, or double-click an empty space to add one.")
            )
            return
        day = next(day for day in self._days if day.id == session.day)
        self.panel.show_session(session, day.date, self._read.event, self.language)

    def _show_clock(self, chosen: Session | None) -> None:
        if self._read is None:
            return
        self.clock.show_session(
            next((one for one in self._sessions if one.is_running), None),
            self._read.following,
            self.library.clock,
            self.language,
            self._read.event.time_zone,
            chosen,
        )

    @Slot(str)
    def _open(self, session_id: SessionId) -> None:
        self._show(session_id)
        self.body.open_side()
        title = self.panel.fields["title"]
        title.editors()[0].setFocus()
        # The panel has its place only after the next layout.
        QTimer.singleShot(0, title, lambda: show_whole(title))

    @Slot(str, object, object)
    def _move(self, session: SessionId, on: date, start: time) -> None:
        self.desk.write(
            self, lambda library: agenda.move_session(library, session, on=on, start=start)
        )

    @Slot(str, int)
    def _stretch(self, session: SessionId, minutes: int) -> None:
        self.desk.write(
            self, lambda library: agenda.move_session(library, session, minutes=minutes)
        )

    @Slot(str, str, object)
    def _edit(self, session: SessionId, name: str, value: object) -> None:
        if name == "on" and isinstance(value, date):
            on = value
            self.desk.write(self, lambda library: agenda.move_session(library, session, on=on))
            return
        self.desk.write(
            self, lambda library: records.edit_fields(library, Session, session, {name: value})
        )

    @Slot(str)
    def _remove(self, session: SessionId) -> None:
        self.desk.write(
            self,
            lambda library: records.remove(library, Session, session),
            lambda _done: self.recorded.emit(self.tr("The session was removed.")),
        )

    @Slot()
    def _add(self) -> None:
        chosen = next((one for one in self._sessions if one.id == self.week.current), None)
        if chosen is None and self._event is not None:
            self._add_at(self._event.first_day, MORNING)
        elif chosen is not None:
            day = next(day for day in self._days if day.id == chosen.day)
            self._add_at(day.date, chosen.end)

    @Slot(object, object)
    def _add_at(self, on: date, start: time) -> None:
        title = Localised.of(self.language, self.tr("New session"))
        self.desk.write(
            self,
            lambda library: agenda.add_session(
                library, self.event_id, on=on, start=start, title=title
            ),
            lambda session: self._begin(session.id),
        )

    def _begin(self, session: SessionId) -> None:
        self.week.choose(session)
        self._open(session)
        title = self.panel.fields["title"]
        assert isinstance(title, LocalisedField)
        title.propose()

    @Slot()
    def _add_group(self) -> None:
        event = self.event_id
        self.desk.write(self, lambda library: _add_group(library, event))

    @Slot()
    def _start(self) -> None:
        event, chosen = self.event_id, self.week.current
        self.desk.write(self, lambda library: _start(library, event, chosen))

    @Slot()
    def _pause(self) -> None:
        event = self.event_id
        self.desk.write(
            self, lambda library: agenda.pause(library, agenda.require_running(library, event).id)
        )

    @Slot()
    def _extend(self) -> None:
        event = self.event_id
        self.desk.write(
            self, lambda library: agenda.extend(library, agenda.require_running(library, event).id)
        )

    @Slot()
    def _next(self) -> None:
        self.desk.write(self, lambda library: agenda.go_on(library, self.event_id))


def _add_group(library: Library, event_id: EventId) -> WorkingGroup:
    """Add a working group under the next letter."""
    code = chr(ord("A") + len(agenda.groups(library, event_id)) % 26)
    return agenda.add_group(library, event_id, code=code)


def _start(library: Library, event_id: EventId, chosen: SessionId) -> object:
    """Resume the session that is running, else start the chosen one, else the next."""
    running = agenda.running(library, event_id)
    session = running.id if running is not None else chosen
    return agenda.start(library, session) if session else agenda.go_on(library, event_id)
