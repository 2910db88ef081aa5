"""What the door knows: gates, who is expected, who is inside; read once, then kept up to date."""

from collections import deque
from dataclasses import dataclass, field
from datetime import date, datetime

from mc2cm_desk.domain.agenda import Day, Session, SessionKind
from mc2cm_desk.domain.check_in import CheckIn, Gate, GateKind, inside, standing
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.field_visit import FieldVisit
from mc2cm_desk.services import participants
from mc2cm_desk.services.check_in import CheckInResult, gate_now
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.participants import ParticipantRow
from mc2cm_desk.services.readings.people import PeopleIndex
from mc2cm_desk.ui.check_in.flow import Arrivals, arrivals_of
from mc2cm_desk.wording import formats

SHOWN = 14
"""How many of the last passages are shown."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One line of the last passages; ``check_in`` is empty where nothing was recorded."""

    at: datetime
    participant: str
    check_in: str = ""
    result: CheckInResult | None = None
    out: bool = False


@dataclass(slots=True)
class Door:
    """The state of one gate of one event."""

    library: Library
    event: Event
    gate: Gate
    index: PeopleIndex = field(default_factory=lambda: PeopleIndex(()))
    rows: dict[str, ParticipantRow] = field(default_factory=dict[str, ParticipantRow])
    sessions: dict[str, Session] = field(default_factory=dict[str, Session])
    visits: dict[str, FieldVisit] = field(default_factory=dict[str, FieldVisit])
    days: dict[str, Day] = field(default_factory=dict[str, Day])
    passed: list[CheckIn] = field(default_factory=list[CheckIn])
    inside: dict[str, datetime] = field(default_factory=dict[str, datetime])
    turned_away: deque[Passage] = field(default_factory=lambda: deque[Passage](maxlen=SHOWN))

    @classmethod
    def open(cls, library: Library, event_id: str) -> "Door":
        """Return the door of an event at today's gate. Refused: gone."""
        event = library.need(Event, event_id)
        door = cls(library, event, gate_now(event, library.now()))
        door.read_people()
        door.read_agenda()
        door.read_passages()
        return door

    def read_people(self) -> None:
        """Read who is on the list."""
        found = participants.of_event(self.library, self.event.id)
        self.rows = {row.id: row for row in found}
        self.index = PeopleIndex(found)

    def read_agenda(self) -> None:
        """Read days, sessions and visits."""
        self.event = self.library.need(Event, self.event.id)
        event = self.event.id
        self.days = {one.id: one for one in self.library.find(Day, event=event)}
        self.sessions = {one.id: one for one in self.library.find(Session, event=event)}
        self.visits = {one.id: one for one in self.library.find(FieldVisit, event=event)}

    def read_passages(self) -> None:
        """Read who went through the gate."""
        every = self.library.find(CheckIn, event=self.event.id, gate=str(self.gate))
        self.passed = standing(every)
        self.inside = inside(every)

    def choose(self, gate: Gate) -> None:
        """Stand at another gate."""
        self.gate = gate
        self.turned_away.clear()
        self.read_passages()

    def turn_away(self, result: CheckInResult) -> None:
        """Remember an attempt that left no entry."""
        who = result.participant.id if result.participant else ""
        self.turned_away.appendleft(Passage(result.time, who, result=result))

    def last(self) -> list[Passage]:
        """Return the last passages and attempts, the latest first."""
        entries = [
            Passage(one.at, one.participant, one.id, out=one.direction.value == "out")
            for one in self.passed[-SHOWN:]
        ]
        every = sorted([*entries, *self.turned_away], key=lambda one: one.at, reverse=True)
        return every[:SHOWN]

    def expected(self) -> list[ParticipantRow]:
        """Return those whom this gate waits for."""
        return [row for row in self.index.rows if row.participant.is_expected and self._may(row)]

    def absent(self) -> list[ParticipantRow]:
        """Return those who are expected and not inside."""
        return [row for row in self.expected() if row.id not in self.inside]

    def arrivals(self) -> Arrivals:
        """Return the curve of this gate, in the event's time."""
        first: dict[str, datetime] = {}
        for one in self.passed:
            if one.direction.value == "in":
                first.setdefault(one.participant, one.at)
        return arrivals_of(sorted(first.values()))

    def gate_words(self, gate: Gate, language: str) -> str:
        """Return a gate's name, short enough for a chip."""
        match gate.kind:
            case GateKind.DAY:
                return formats.short_day(date.fromisoformat(gate.key), language)
            case GateKind.SESSION if gate.key in self.sessions:
                session = self.sessions[gate.key]
                return f"{session.start:%H:%M} {session.title.text(language)}"
            case GateKind.VISIT if gate.key in self.visits:
                return self.visits[gate.key].title.text(language)
            case _:
                pass
        return gate.key

    def day_gates(self) -> list[Gate]:
        """Return the gates of the days."""
        return [Gate.of_day(day) for day in self.event.dates]

    def other_gates(self) -> list[Gate]:
        """Return the gates of sessions, by day and time, and of visits."""
        found = [one for one in self.sessions.values() if one.kind is not SessionKind.BREAK]
        found.sort(key=lambda one: (self.days[one.day].date, one.start))
        return [
            *(Gate(GateKind.SESSION, one.id) for one in found),
            *(Gate(GateKind.VISIT, one) for one in self.visits),
        ]

    def near_gates(self) -> list[Gate]:
        """Return the sessions that run now, the visits of today, and the gate chosen."""
        today = gate_now(self.event, self.library.now()).key
        running = [
            Gate(GateKind.SESSION, key) for key, one in self.sessions.items() if one.is_running
        ]
        visits = [
            Gate(GateKind.VISIT, key)
            for key, one in self.visits.items()
            if one.day is not None and one.day.isoformat() == today
        ]
        chosen = [self.gate] if self.gate.kind is not GateKind.DAY else []
        return list(dict.fromkeys([*running, *visits, *chosen]))

    def _may(self, row: ParticipantRow) -> bool:
        if self.gate.kind is GateKind.SESSION:
            session = self.sessions.get(self.gate.key)
            return not session or not session.groups or row.participant.group in session.groups
        if self.gate.kind is GateKind.VISIT:
            visit = self.visits.get(self.gate.key)
            return not visit or not visit.registered or row.id in visit.registered
        return True
