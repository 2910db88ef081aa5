"""What the door knows: gates, who is expected, who is inside; read once, then kept up to date."""

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from mc2cm_desk.domain.door.check_in import (
    CheckIn,
    Counted,
    Direction,
    Gate,
    GateKind,
    inside,
    valid_check_ins,
)
from mc2cm_desk.domain.event.agenda import Day, Session, SessionKind, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.life import day_of, is_after
from mc2cm_desk.domain.ids import (
    NO_ID,
    CheckInId,
    DayId,
    EventId,
    FieldVisitId,
    ParticipantId,
    SessionId,
    WorkingGroupId,
)
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.localised import EMPTY
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant, Role
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services.door.check_in import CheckInResult, gate_now
from mc2cm_desk.services.event.life import rehearsal
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.read_models.door.arrivals import Arrivals, arrivals_of
from mc2cm_desk.services.read_models.door.reading import DoorReading, Parts, read_door
from mc2cm_desk.services.read_models.people.people import PeopleIndex

PEOPLE = (Participant, Person, City, Organisation, WorkingGroup)
AGENDA = (Event, Session, FieldVisit)
SHOWN = 14
"""How many of the last passages are shown."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One line of the last passages; ``check_in`` is empty where nothing was recorded."""

    at: datetime
    participant: ParticipantId
    check_in: CheckInId = CheckInId(NO_ID)
    result: CheckInResult | None = None
    out: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a city or role are present, of how many; ``key`` is a City id or a role."""

    key: str
    here: int
    expected: int


@dataclass(slots=True)
class Door:
    """The state of one gate of one event, and which way people go through it now.

    ``with_trials`` shows the passages of a rehearsal while one is on, as the desk wants to see
    them; a wall counts who came in earnest.
    """

    kinds: ClassVar[tuple[type[Record], ...]] = (CheckIn, *PEOPLE, *AGENDA)
    """The records whose change concerns a door."""

    event: Event
    gate: Gate
    today: Gate
    """The gate of the day that it was when this was last asked."""
    now: Callable[[], datetime]
    direction: Direction = Direction.IN
    index: PeopleIndex = field(default_factory=lambda: PeopleIndex(()))
    rows: dict[ParticipantId, ParticipantRow] = field(
        default_factory=dict[ParticipantId, ParticipantRow]
    )
    groups: dict[WorkingGroupId, str] = field(default_factory=dict[WorkingGroupId, str])
    """The letters of the working groups by id."""
    sessions: dict[SessionId, Session] = field(default_factory=dict[SessionId, Session])
    visits: dict[FieldVisitId, FieldVisit] = field(default_factory=dict[FieldVisitId, FieldVisit])
    days: dict[DayId, Day] = field(default_factory=dict[DayId, Day])
    passed: list[CheckIn] = field(default_factory=list[CheckIn])
    _every: dict[CheckInId, CheckIn] = field(default_factory=dict[CheckInId, CheckIn])
    _expected: list[ParticipantRow] | None = None
    _elsewhere: frozenset[ParticipantId] = frozenset()
    inside: dict[ParticipantId, datetime] = field(default_factory=dict[ParticipantId, datetime])
    turned_away: deque[Passage] = field(default_factory=lambda: deque[Passage](maxlen=SHOWN))
    with_trials: bool = False
    is_trial: bool = False
    """Whether what is recorded now is a trial."""
    is_read: bool = False
    """Whether everything was read once."""
    _chosen_on: date | None = None
    """The day on which somebody chose the gate; none while it is that of the day itself."""
    _was_undated: bool = False
    _begun: datetime | None = None

    @classmethod
    def open(cls, library: Library, event_id: EventId, *, with_trials: bool = False) -> "Door":
        """Return the door of an event at today's gate. Refused: gone."""
        door = cls.unread(library.now, event_id, with_trials=with_trials)
        door.take_reading(read_door(library, event_id))
        return door

    @classmethod
    def unread(
        cls, now: Callable[[], datetime], event_id: EventId, *, with_trials: bool = False
    ) -> "Door":
        """Return a door of which nothing is known yet; it stands at the gate of this day."""
        day = now().date()
        event = Event(id=event_id, short_name="", title=EMPTY, first_day=day, last_day=day)
        gate = Gate.of_day(day)
        return cls(event, gate, gate, now, with_trials=with_trials)

    def take_reading(self, read: DoorReading) -> None:
        """Show what was read; what was recorded since is given to `take` afterwards."""
        self.event, self._begun, self.today = read.event, read.begun, read.today
        if not self.is_read:
            self.gate = read.gate
        if read.people is not None:
            self.index, self.groups = read.people, read.groups
            self.rows = {row.id: row for row in read.people.rows}
        if read.agenda is not None:
            self.days, self.sessions, self.visits = read.agenda
        if read.passages is not None and read.gate == self.gate:
            self._every = {one.id: one for one in read.passages}
        if read.gate == self.gate:
            self._elsewhere = read.elsewhere
        if self._follow_trial():
            self.turned_away.clear()
        self.is_read = True
        self._expected = None
        self._was_undated = self.is_undated
        self._recount_passages()

    @property
    def shows_trials(self) -> bool:
        """Whether the passages shown are those of a rehearsal."""
        return self.with_trials and self.is_trial

    @property
    def days_left(self) -> int:
        """How many days are left until the event begins; 0 once it has begun."""
        return self.event.days_until(day_of(self.event, self.now()))

    @property
    def is_undated(self) -> bool:
        """Whether entries wait until somebody says for which day they are: after the event."""
        if not self.is_read or self.gate.kind is not GateKind.DAY or self.is_trial:
            return False
        now = self.now()
        return is_after(self.event, now) and self._chosen_on != day_of(self.event, now)

    @property
    def entry_gate(self) -> Gate | None:
        """The gate at which entries are recorded; none where the day is still to be chosen."""
        return None if self.is_undated else self.gate

    def _follow_trial(self) -> bool:
        """Find out whether what is recorded now is a trial; say whether that changed."""
        before = self.is_trial
        self.is_trial = rehearsal.is_trial_of(self.event, self._begun, self.now())
        return self.is_trial is not before

    def parts_of(self, changes: Changes) -> Parts:
        """Return what is to be read again after something was written; see `read_door`."""
        gate = str(self.gate)
        elsewhere = any(one.gate != gate or one.undoes for one in changes.of(CheckIn))
        return Parts(
            people=changes.touch(*PEOPLE),
            agenda=changes.touch(*AGENDA),
            passages=False,
            elsewhere=elsewhere and self.gate.kind is GateKind.DAY and not self.shows_trials,
        )

    def turn_day(self) -> bool:
        """Go on to the gate of a new day if the door stood at the day before; say whether it did.

        Who left the desk open over night counts no arrival for yesterday. The passages of another
        gate are to be read then. With the day after the event the gate stays, and waits to be
        chosen.
        """
        if not self.is_read:
            return False
        undated, self._was_undated = self._was_undated, self.is_undated
        before, self.today = self.today, gate_now(self.event, self.now())
        ended = self._follow_trial()
        if self.today == before or self.gate != before:
            if ended:
                self.turned_away.clear()
                self._recount_passages()
            return ended or self._was_undated is not undated
        self.choose(self.today)
        self._chosen_on = None
        return True

    def take(self, changes: Changes) -> None:
        """Take in passages that were just recorded; those that are known are passed over."""
        gate, event = str(self.gate), self.event.id
        new = [
            one
            for one in changes.of(CheckIn)
            if one.gate == gate and one.event == event and one.id not in self._every
        ]
        self._every |= {one.id: one for one in new}
        late = self.passed[-1].at if self.passed else None
        if any(one.undoes or (late is not None and one.at <= late) for one in new):
            self._recount_passages()
            return
        standing_now = [one for one in new if one.rehearsal is self.shows_trials]
        for one in sorted(standing_now, key=lambda one: (one.at, one.id)):
            self.passed.append(one)
            if one.direction is Direction.IN:
                self.inside.setdefault(one.participant, one.at)
            else:
                self.inside.pop(one.participant, None)

    def _recount_passages(self) -> None:
        trials = self.shows_trials
        every = list(self._every.values())
        self.passed = valid_check_ins(every, rehearsal=trials)
        self.inside = inside(every, rehearsal=trials)

    def choose(self, gate: Gate) -> None:
        """Stand at another gate, where people come in at first; its passages are to be read."""
        self.gate, self.direction = gate, Direction.IN
        self._chosen_on = day_of(self.event, self.now())
        self._was_undated = self.is_undated
        self._expected = None
        self.turned_away.clear()
        self._every, self._elsewhere = {}, frozenset()
        self._recount_passages()

    def turn(self, direction: Direction) -> None:
        """Count people in, or out (on a visit: going, or back)."""
        self.direction = direction
        self.turned_away.clear()

    def turn_away(self, result: CheckInResult) -> None:
        """Remember an attempt that left no entry."""
        who = result.participant.id if result.participant else ParticipantId(NO_ID)
        self.turned_away.appendleft(Passage(result.time, who, result=result))

    def last(self) -> list[Passage]:
        """Return the last passages and attempts, the latest first."""
        entries = [
            Passage(one.at, one.participant, one.id, out=one.direction is Direction.OUT)
            for one in self.passed[-SHOWN:]
        ]
        every = sorted([*entries, *self.turned_away], key=lambda one: one.at, reverse=True)
        return every[:SHOWN]

    def expected(self) -> list[ParticipantRow]:
        """Return those whom this gate waits for."""
        if self._expected is None:
            self._expected = [
                row for row in self.index.rows if row.participant.is_expected and self._may(row)
            ]
        return self._expected

    def gone(self) -> set[ParticipantId]:
        """Return those who went in at some time, whether or not they came out."""
        return {one.participant for one in self.passed if one.direction is Direction.IN}

    def present(self) -> set[ParticipantId]:
        """Return who came in here, or on the gate's day anywhere; in a rehearsal, its trials.

        Nobody who is no longer on the list.
        """
        return (self.gone() | self._present_elsewhere()) & self.rows.keys()

    def _present_elsewhere(self) -> frozenset[ParticipantId]:
        """Return who is present on the day of this gate: the gate of a day counts its sessions."""
        if self.gate.kind is not GateKind.DAY or self.shows_trials:
            return frozenset()
        return self._elsewhere

    def missing(self) -> list[ParticipantRow]:
        """Return whom the gate still waits for: to come in or, on the way back, to come out."""
        if self.direction is Direction.OUT:
            return [row for row in self.index.rows if row.id in self.inside]
        there = self.present()
        return [row for row in self.expected() if row.id not in there]

    def counted(self) -> Counted:
        """Return how many are through the gate in this direction, and how many shall be.

        Inwards those are present; outwards they have left since, of those who came in here.
        """
        if self.direction is Direction.OUT:
            gone = self.gone()
            return Counted(len(gone) - len(self.inside), len(gone))
        return Counted.of(self.present(), (row.id for row in self.expected()))

    @property
    def capacity(self) -> int | None:
        """How many places the session or visit has; none where nobody counts them."""
        behind = self.sessions.get(SessionId(self.gate.record)) or self.visits.get(
            FieldVisitId(self.gate.record)
        )
        return behind.capacity if behind is not None else None

    def by_city(self) -> list[Share]:
        """Return how many of each city are present, the most numerous first."""
        return self._shares(lambda row: row.participant.city)

    def by_role(self) -> list[Share]:
        """Return how many of each role are present, in the order of the vocabulary."""
        order = [role.value for role in Role]
        shares = self._shares(lambda row: row.participant.role.value)
        return sorted(shares, key=lambda one: order.index(one.key))

    def _shares(self, key: Callable[[ParticipantRow], str]) -> list[Share]:
        every = Counter(key(row) for row in self.expected())
        present = self.present()
        here = Counter(key(row) for row in self.index.rows if row.id in present)
        found = [Share(one, here[one], max(every[one], here[one])) for one in every | here]
        return sorted(found, key=lambda one: (-one.expected, one.key))

    def arrivals(self) -> Arrivals:
        """Return the curve of this gate.

        At the gate of a day, of those who came on that day: an entry that was made up for later
        would flatten the morning.
        """
        first: dict[ParticipantId, datetime] = {}
        for one in self.passed:
            if one.direction is Direction.IN:
                first.setdefault(one.participant, one.at)
        moments = sorted(first.values())
        if self.gate.kind is GateKind.DAY:
            of_day = [at for at in moments if day_of(self.event, at).isoformat() == self.gate.key]
            moments = of_day or moments
        return arrivals_of(moments)

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
        today = gate_now(self.event, self.now()).key
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
        session, visit = (
            self.sessions.get(SessionId(self.gate.record)),
            self.visits.get(FieldVisitId(self.gate.record)),
        )
        if session is not None:
            return session.is_for(row.participant.group)
        return visit is None or visit.is_for(row.id)
