"""Check-ins at gates, and the presence that follows from them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from mc2cm_desk.domain.ids import NO_ID, CheckInId, EventId, ParticipantId, RecordId
from mc2cm_desk.domain.record import Record


class Direction(StrEnum):
    """Which way somebody went."""

    IN = "in"
    OUT = "out"


class CheckInMethod(StrEnum):
    """How it was recorded."""

    CAMERA = "camera"
    SCANNER = "scanner"
    SEARCH = "search"
    LIST = "list"
    IMPORT = "import"


class Outcome(StrEnum):
    """What the desk says to a code that was shown, or to a name that was typed in its place."""

    ADMITTED = "admitted"
    ALREADY_IN = "already_in"
    UNKNOWN = "unknown"
    NOT_ON_LIST = "not_on_list"
    OTHER_EVENT = "other_event"
    CANCELLED = "cancelled"
    NOT_REGISTERED_FOR_GATE = "not_registered_for_gate"
    LEFT = "left"
    NO_EVENT_DAY = "no_event_day"


class GateKind(StrEnum):
    """What a gate leads to."""

    DAY = "day"
    SESSION = "session"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class Gate:
    """A check-in point: an event day (``key`` its ISO date), a session or a visit (its id)."""

    kind: GateKind
    key: str

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.key}"

    @property
    def record(self) -> RecordId:
        """The id of the session or visit; no record has that of the gate of a day."""
        return RecordId(self.key)

    @classmethod
    def parse(cls, text: str) -> "Gate":
        """Return the gate written as ``day:2020-06-15``; ValueError where it is not one."""
        kind, _, key = text.partition(":")
        return cls(GateKind(kind), key)

    @classmethod
    def of_day(cls, day: date) -> "Gate":
        """Return the gate of an event day."""
        return cls(GateKind.DAY, day.isoformat())


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Record):
    """Somebody passed a gate, or (``undoes``) a passage is taken back; never changed itself.

    ``rehearsal`` marks a trial before the event, which counts in no figure.
    """

    append_only: ClassVar[bool] = True

    id: CheckInId
    event: EventId
    participant: ParticipantId
    gate: str
    at: datetime
    direction: Direction = Direction.IN
    method: CheckInMethod = CheckInMethod.SCANNER
    undoes: CheckInId = CheckInId(NO_ID)
    reason: str = ""
    rehearsal: bool = False


def taken_back(wrong: CheckIn, record: CheckInId, at: datetime, reason: str = "") -> CheckIn:
    """Return the record that takes a passage back."""
    return CheckIn(
        id=record,
        event=wrong.event,
        participant=wrong.participant,
        gate=wrong.gate,
        at=at,
        direction=wrong.direction,
        method=wrong.method,
        undoes=wrong.id,
        reason=reason,
        rehearsal=wrong.rehearsal,
    )


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of those who are expected are through; ``unlisted`` came without being expected."""

    through: int
    expected: int
    unlisted: int = 0

    @property
    def present(self) -> int:
        """Everybody who is through, expected or not."""
        return self.through + self.unlisted

    @classmethod
    def of(cls, there: Collection[ParticipantId], expected: Iterable[ParticipantId]) -> "Counted":
        """Count participants: nobody stands for somebody else."""
        listed = set(expected)
        through = len(listed.intersection(there))
        return cls(through, len(listed), len(there) - through)

    @property
    def share(self) -> float:
        """The part of those expected who are through, 0 to 1."""
        return self.through / self.expected if self.expected else 0.0


def valid_check_ins(check_ins: Iterable[CheckIn], *, rehearsal: bool = False) -> list[CheckIn]:
    """Return the passages that nobody took back, earliest first.

    Those of a rehearsal are left out, or are the only ones with ``rehearsal``. What took a passage
    back may be taken back itself: then the passage stands again.
    """
    every = [one for one in check_ins if one.rehearsal is rehearsal]
    takers: dict[CheckInId, list[CheckInId]] = {}
    for one in every:
        if one.undoes:
            takers.setdefault(one.undoes, []).append(one.id)

    def stands(record: CheckInId) -> bool:
        """Return whether no standing passage takes a passage back."""
        return not any(stands(taker) for taker in takers.get(record, ()))

    valid = [one for one in every if not one.undoes and stands(one.id)]
    return sorted(valid, key=lambda one: (one.at, one.id))


def since(check_ins: Iterable[CheckIn], *, rehearsal: bool = False) -> dict[ParticipantId, CheckIn]:
    """Return who is inside one gate now: participant id to the first entry in a row.

    Persons are counted, never scans: two entries are one presence since the first of them.
    ``rehearsal`` is as for `valid_check_ins`.
    """
    entered: dict[ParticipantId, CheckIn] = {}
    for one in valid_check_ins(check_ins, rehearsal=rehearsal):
        if one.direction is Direction.IN:
            entered.setdefault(one.participant, one)
        else:
            entered.pop(one.participant, None)
    return entered


def inside(
    check_ins: Iterable[CheckIn], *, rehearsal: bool = False
) -> dict[ParticipantId, datetime]:
    """Return who is inside one gate now, and since when (UTC).

    ``rehearsal`` is as for `valid_check_ins`.
    """
    found = since(check_ins, rehearsal=rehearsal)
    return {participant: entry.at for participant, entry in found.items()}
