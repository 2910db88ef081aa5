"""The agenda: days, sessions, working groups."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.event.event import Step, checked_link
from mc2cm_desk.domain.ids import NO_ID, DayId, EventId, ParticipantId, SessionId, WorkingGroupId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import LONGEST_LINE, Record, at_most, required
from mc2cm_desk.domain.refusal import Refused

LONGEST_SESSION = 24 * 60


class SessionKind(StrEnum):
    """What happens in a session."""

    OPENING = "opening"
    PLENARY = "plenary"
    EXPERT_INPUT = "expert_input"
    CASES = "cases"
    WORKING_GROUP = "working_group"
    FIELD_VISIT = "field_visit"
    VOTE = "vote"
    EVALUATION = "evaluation"
    CLOSING = "closing"
    BREAK = "break"
    SOCIAL = "social"


class SessionState(StrEnum):
    """Where a session stands; planned and real times are both kept."""

    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Record):
    """One day of an event."""

    id: DayId
    event: EventId
    date: date
    title: Localised = EMPTY


class DayChanges(TypedDict, total=False):
    """The fields that may be given for a day."""

    date: date
    title: Localised


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingGroup(Record):
    """People who work together in sessions; ``code`` is the letter on lists."""

    id: WorkingGroupId
    event: EventId
    code: str
    name: Localised = EMPTY
    order: str = ""


class WorkingGroupChanges(TypedDict, total=False):
    """The fields that may be given for a working group."""

    code: str
    name: Localised
    order: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Record):
    """One session; ``start`` is the time of day at the venue, ``minutes`` the planned length.

    ``moderator, rapporteur, speakers`` are Participant ids, ``groups`` WorkingGroup ids,
    ``day`` a Day id. ``link`` is where people join from elsewhere, where it is not the event's.
    """

    id: SessionId
    event: EventId
    day: DayId
    title: Localised
    kind: SessionKind = SessionKind.PLENARY
    step: Step = Step.NONE
    start: time
    minutes: int = 60
    room: str = ""
    link: str = ""
    groups: tuple[WorkingGroupId, ...] = ()
    moderator: ParticipantId = ParticipantId(NO_ID)
    rapporteur: ParticipantId = ParticipantId(NO_ID)
    speakers: tuple[ParticipantId, ...] = ()
    question: Localised = EMPTY
    capacity: int | None = None
    state: SessionState = SessionState.PLANNED
    started: datetime | None = None
    ended: datetime | None = None
    paused_since: datetime | None = None
    paused_seconds: int = 0
    extra_minutes: int = 0
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written.

        Refused: session-without-title, session-length, too-long, link-unreadable.
        """
        required(self.title, "session-without-title")
        at_most(self.title, LONGEST_LINE, "title")
        if not 1 <= self.minutes <= LONGEST_SESSION:
            raise Refused("session-length", minutes=self.minutes, limit=LONGEST_SESSION)
        checked_link(self.link)
        return self

    @property
    def is_running(self) -> bool:
        """Whether the session has begun and not ended; a pause is a part of it."""
        return self.state in (SessionState.RUNNING, SessionState.PAUSED)

    def is_for(self, group: WorkingGroupId) -> bool:
        """Say whether somebody of that working group is expected; all are, unless it names some."""
        return not self.groups or group in self.groups

    @property
    def end(self) -> time:
        """The planned end; a session past midnight ends on the next day's clock."""
        whole = self.start.hour * 60 + self.start.minute + self.minutes
        return time(whole // 60 % 24, whole % 60)

    def begun(self, at: datetime) -> Self:
        """Return it running since ``at``; a paused one goes on."""
        if self.state is SessionState.PAUSED and self.paused_since is not None:
            rest = int((at - self.paused_since).total_seconds())
            return replace(
                self,
                state=SessionState.RUNNING,
                paused_since=None,
                paused_seconds=self.paused_seconds + max(0, rest),
            )
        if self.state is SessionState.RUNNING:
            return self
        return replace(self, state=SessionState.RUNNING, started=at, ended=None, paused_seconds=0)

    def paused(self, at: datetime) -> Self:
        """Return it with its clock stopped."""
        if self.state is not SessionState.RUNNING:
            raise Refused("session-not-running")
        return replace(self, state=SessionState.PAUSED, paused_since=at)

    def finished(self, at: datetime) -> Self:
        """Return it done at ``at``."""
        if not self.is_running:
            raise Refused("session-not-running")
        return replace(self, state=SessionState.DONE, ended=at, paused_since=None)

    def not_begun(self) -> Self:
        """Return it planned as before anybody started it."""
        return replace(
            self,
            state=SessionState.PLANNED,
            started=None,
            ended=None,
            paused_since=None,
            paused_seconds=0,
            extra_minutes=0,
        )

    def remaining(self, at: datetime) -> timedelta:
        """Return the time left of the planned length; negative when over time."""
        planned = timedelta(minutes=self.minutes + self.extra_minutes)
        if self.started is None:
            return planned
        until = self.paused_since or self.ended or at
        return planned - (until - self.started) + timedelta(seconds=self.paused_seconds)


class SessionDetails(TypedDict, total=False):
    """What may be said of a session beside its title and time."""

    room: str
    link: str
    groups: tuple[WorkingGroupId, ...]
    moderator: ParticipantId
    rapporteur: ParticipantId
    speakers: tuple[ParticipantId, ...]
    question: Localised
    capacity: int | None
    state: SessionState
    placeholder: bool


class SessionChanges(SessionDetails, total=False):
    """The fields that may be given for a session."""

    day: DayId
    title: Localised
    kind: SessionKind
    step: Step
    start: time
    minutes: int
    started: datetime | None
    ended: datetime | None
    paused_since: datetime | None
    paused_seconds: int
    extra_minutes: int


def in_order(sessions: Iterable[Session], days: Iterable[Day]) -> list[Session]:
    """Return the sessions of these days as they follow one another."""
    dates = {day.id: day.date for day in days}
    found = [one for one in sessions if one.day in dates]
    return sorted(found, key=lambda one: (dates[one.day], one.start, one.id))
