"""Who was there on which day: what donors' attendance lists are made of."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from mc2cm_desk.domain.door.check_in import CheckIn, CheckInMethod, Direction, Gate, valid_check_ins
from mc2cm_desk.domain.door.presence import Punctuality, minutes, punctuality
from mc2cm_desk.domain.event.agenda import Session, SessionKind
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import EventId, ParticipantId, SessionId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.people.participant import Consent, Participant, Role
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.people.participants import ParticipantRow, rows
from mc2cm_desk.services.read_models.door.presence_times import PresenceTimes

T = TypeVar("T")

TOLERANCE = 5
"""Minutes after which somebody is late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """One line of the list; ``number`` is its place, walk-ins are appended and never inserted.

    ``kind`` is none for who came for no organisation. ``is_registered`` is false for who cancelled
    and came all the same.
    """

    number: int
    id: ParticipantId
    family_name: str
    given_name: str
    organisation: str
    kind: OrganisationKind | None
    function: str
    city: Localised
    country: str
    role: Role
    gender: Gender
    email: str
    walk_in: bool
    name_consent: Consent
    is_registered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """One participant on one day; times are of the event's zone, none where nobody came.

    ``minutes`` are those between entries and exits; who never checked out stayed until the end.
    """

    attendee: Attendee
    day: date
    first_in: datetime | None = None
    last_out: datetime | None = None
    method: CheckInMethod | None = None
    sessions: tuple[Localised, ...] = ()
    minutes: int = 0

    @property
    def present(self) -> bool:
        """Whether the person entered on that day."""
        return self.first_in is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """How many are registered and were present (on one day, or on any), counted in four ways.

    ``minutes`` are those of everybody together.
    """

    registered: int
    present: int
    minutes: int
    cities: tuple[tuple[Localised, int], ...]
    kinds: tuple[tuple[OrganisationKind | None, int], ...]
    genders: tuple[tuple[Gender, int], ...]
    roles: tuple[tuple[Role, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceList:
    """The whole list. ``made`` is when it was read, in the event's zone."""

    event: Event
    programme: Programme | None
    host: City | None
    made: datetime
    days: tuple[date, ...]
    attendees: tuple[Attendee, ...]
    presences: tuple[Presence, ...]

    def of_day(self, day: date) -> tuple[Presence, ...]:
        """Return the lines of one day, in the order of the list."""
        return tuple(one for one in self.presences if one.day == day)

    def totals(self, day: date | None = None) -> Totals:
        """Return the totals of one day, or of all days together: each person counts once."""
        there = [one for one in self.presences if one.present and day in (None, one.day)]
        came = list({one.attendee.id: one.attendee for one in there}.values())
        return Totals(
            registered=sum(one.is_registered for one in self.attendees),
            present=len(came),
            minutes=sum(one.minutes for one in there),
            cities=_counted(one.city for one in came),
            kinds=_counted(one.kind for one in came),
            genders=_counted(one.gender for one in came),
            roles=_counted(one.role for one in came),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """One participant at one session."""

    attendee: Attendee
    punctuality: Punctuality


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionAttendance:
    """Who was at one session, in the order of the list; times are of the event's zone."""

    session: SessionId
    title: Localised
    day: date
    start: datetime
    end: datetime
    lines: tuple[SessionLine, ...]

    def late(self, minutes: int = TOLERANCE) -> tuple[SessionLine, ...]:
        """Return who came more than so many minutes after the beginning."""
        return tuple(one for one in self.lines if one.punctuality.late > minutes)

    def early(self, minutes: int = TOLERANCE) -> tuple[SessionLine, ...]:
        """Return who left more than so many minutes before the end."""
        return tuple(one for one in self.lines if one.punctuality.early > minutes)


def attendance_list(library: Library, event_id: EventId) -> AttendanceList:
    """Return who was there on which day of the event. Refused: gone."""
    with library.read() as view:
        event = view.require(Event, event_id)
        attendees = _attendees(view, event_id)
        times = PresenceTimes(view, event, library.now())
        titles = {one.id: one.title for one in view.find(Session, event=event_id)}
        programme = view.get(Programme, event.programme)
        host = view.get(City, event.host)
    zone = ZoneInfo(event.time_zone)
    presences = [
        _presence(one, day, times, titles, zone) for day in times.days for one in attendees
    ]
    return AttendanceList(
        event=event,
        programme=programme.for_event(event) if programme else None,
        host=host,
        made=library.now().astimezone(zone),
        days=times.days,
        attendees=tuple(attendees),
        presences=tuple(presences),
    )


def session_attendance(library: Library, event_id: EventId) -> tuple[SessionAttendance, ...]:
    """Return how every session was attended, breaks left out. Refused: gone.

    While a session is running, nobody who is still there has left it early.
    """
    now = library.now()
    with library.read() as view:
        event = view.require(Event, event_id)
        attendees = _attendees(view, event_id)
        times = PresenceTimes(view, event, now)
    zone = ZoneInfo(event.time_zone)
    found: list[SessionAttendance] = []
    for day, session in times.sessions:
        if session.kind is SessionKind.BREAK:
            continue
        span = times.hours[session.id]
        so_far = span._replace(end=min(span.end, max(now, span.start)))
        lines = (
            SessionLine(attendee=one, punctuality=how)
            for one in attendees
            if (how := punctuality(times.at_session(one.id, session.id), so_far)) is not None
        )
        found.append(
            SessionAttendance(
                session=session.id,
                title=session.title,
                day=day,
                start=span.start.astimezone(zone),
                end=span.end.astimezone(zone),
                lines=tuple(lines),
            )
        )
    return tuple(found)


def _attendees(view: Repository, event_id: EventId) -> list[Attendee]:
    everybody = view.find(Participant, event=event_id)
    entries = valid_check_ins(view.find(CheckIn, event=event_id))
    came = {one.participant for one in entries if one.direction is Direction.IN}
    found = rows(view, [one for one in everybody if one.is_expected or one.id in came])
    listed = [one for one in found if not one.participant.walk_in]
    appended = [one for one in found if one.participant.walk_in]
    appended.sort(key=lambda one: one.participant.created)
    return [_attendee(number, one) for number, one in enumerate([*listed, *appended], start=1)]


def _attendee(number: int, row: ParticipantRow) -> Attendee:
    participant, person = row.participant, row.person
    return Attendee(
        number=number,
        id=participant.id,
        family_name=person.family_name or person.arabic_name,
        given_name=person.given_name,
        organisation=row.organisation.name if row.organisation else "",
        kind=row.organisation.kind if row.organisation else None,
        function=participant.function,
        city=row.city.name if row.city else EMPTY,
        country=row.country,
        role=participant.role,
        gender=person.gender,
        email=person.email if participant.shares_contact else "",
        walk_in=participant.walk_in,
        name_consent=participant.name_consent,
        is_registered=participant.is_expected,
    )


def _presence(
    attendee: Attendee,
    day: date,
    times: PresenceTimes,
    titles: dict[SessionId, Localised],
    zone: ZoneInfo,
) -> Presence:
    passages = times.passages(attendee.id, day)
    entries = [one for one in passages if one.direction is Direction.IN]
    if not entries:
        return Presence(attendee=attendee, day=day)
    first, last = entries[0], passages[-1]
    sessions = dict.fromkeys(SessionId(Gate.parse(one.gate).record) for one in entries)
    return Presence(
        attendee=attendee,
        day=day,
        first_in=first.at.astimezone(zone),
        # Who came back after going out is still there.
        last_out=last.at.astimezone(zone) if last.direction is Direction.OUT else None,
        method=first.method,
        sessions=tuple(titles[one] for one in sessions if one in titles),
        minutes=minutes(times.of_day(attendee.id, day)),
    )


def _counted(values: Iterable[T]) -> tuple[tuple[T, int], ...]:
    counts = Counter(values)
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0]))))
