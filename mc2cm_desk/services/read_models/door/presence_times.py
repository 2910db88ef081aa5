"""When people were there: passages at every gate of an event, read as stays of its days."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from mc2cm_desk.domain.door.check_in import CheckIn, Gate, GateKind, valid_check_ins
from mc2cm_desk.domain.door.presence import Stay, hours, joined, stays
from mc2cm_desk.domain.event.agenda import Day, Session, SessionKind, SessionState
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.life import was_tried
from mc2cm_desk.domain.ids import DayId, ParticipantId, SessionId
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services.library import Repository
from mc2cm_desk.services.read_models.event.headcounts import GateDays

_AROUND = frozenset({SessionKind.BREAK, SessionKind.SOCIAL})
"""A dinner does not prolong the day of who forgot to check out."""


class PresenceTimes:
    """The stays of an event: who never checked out stayed until the end, or until ``now``.

    Attributes:
        days: those of the event, and others on which somebody passed a gate.
        sessions: those that were not called off, with their day, in order.
        hours: when each of them was held, by id, in UTC.
    """

    def __init__(self, view: Repository, event: Event, now: datetime) -> None:
        self._now = now
        self._zone = ZoneInfo(event.time_zone)
        dates = {one.id: one.date for one in view.find(Day, event=event.id)}
        every = [
            one.not_begun() if was_tried(event, one) else one
            for one in view.find(Session, event=event.id)
        ]
        self.sessions = sorted(
            (
                (dates[one.day], one)
                for one in every
                if one.day in dates and one.state is not SessionState.CANCELLED
            ),
            key=lambda pair: (pair[0], pair[1].start, pair[1].id),
        )
        self.hours = {one.id: hours(one, day, self._zone) for day, one in self.sessions}
        gates = GateDays(view, event)
        self._days = dict(gates.known)
        self._ends: dict[str, datetime] = {}
        self._find_ends(event, dates)
        self._find_ends_of_gates(view, event, dates, every)
        self._passages: dict[tuple[ParticipantId, str], list[CheckIn]] = {}
        self._used: set[str] = set()
        for one in valid_check_ins(view.find(CheckIn, event=event.id)):
            gate = one.gate
            if gate not in self._days:
                # A session that is gone or a visit without a day: its passages have days alone.
                day = gates.day(one)
                gate = f"{gate} {day}"
                self._days[gate] = day
            self._passages.setdefault((one.participant, gate), []).append(one)
            self._used.add(gate)
        self.days = tuple(sorted({*event.dates, *(self._days[gate] for gate in self._used)}))

    def _find_ends(self, event: Event, dates: dict[DayId, date]) -> None:
        for day in event.dates:
            sessions = [one for on, one in self.sessions if on == day]
            working = [one for one in sessions if one.kind not in _AROUND] or sessions
            if working:
                end = max(self.hours[one.id].end for one in working)
                self._ends[str(Gate.of_day(day))] = end

    def _find_ends_of_gates(
        self, view: Repository, event: Event, dates: dict[DayId, date], sessions: Iterable[Session]
    ) -> None:
        for session in sessions:
            if session.day in dates:
                gate = str(Gate(GateKind.SESSION, session.id))
                self._ends[gate] = hours(session, dates[session.day], self._zone).end
        for visit in view.find(FieldVisit, event=event.id):
            if visit.day is None:
                continue
            gate = str(Gate(GateKind.VISIT, visit.id))
            if visit.start is not None and visit.minutes is not None:
                start = datetime.combine(visit.day, visit.start, self._zone)
                length = timedelta(minutes=visit.minutes)
                self._ends[gate] = start.astimezone(self._now.tzinfo) + length

    def passages(self, participant: ParticipantId, day: date) -> list[CheckIn]:
        """Return the passages of one day at all its gates, earliest first."""
        return valid_check_ins(
            one for gate in self._gates(day) for one in self._at(participant, gate)
        )

    def of_day(self, participant: ParticipantId, day: date) -> tuple[Stay, ...]:
        """Return the stays of one day, in UTC; those at several gates count once."""
        every = (one for gate in self._gates(day) for one in self._stays(participant, gate))
        return joined(every)

    def at_session(self, participant: ParticipantId, session: SessionId) -> tuple[Stay, ...]:
        """Return the stays by which a session is judged.

        Those at its own gate, or those of the day where nobody was checked in at the session.
        """
        gate = str(Gate(GateKind.SESSION, session))
        if gate in self._used:
            return self._stays(participant, gate)
        return self.of_day(participant, self._days[gate])

    def _gates(self, day: date) -> Iterable[str]:
        return (gate for gate, on in self._days.items() if on == day)

    def _at(self, participant: ParticipantId, gate: str) -> list[CheckIn]:
        return self._passages.get((participant, gate), [])

    def _stays(self, participant: ParticipantId, gate: str) -> tuple[Stay, ...]:
        end = self._ends.get(gate)
        return stays(self._at(participant, gate), None if end is None else min(end, self._now))
