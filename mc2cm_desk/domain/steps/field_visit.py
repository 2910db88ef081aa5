"""Step 4: the field visit offered by the host city, and what people saw."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import NO_ID, CityId, EventId, FieldVisitId, ObservationId, ParticipantId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import LONGEST_LINE, LONGEST_TEXT, Record, at_most, required


class VisitState(StrEnum):
    """Where the visit stands."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    WRITTEN_UP = "written_up"
    CANCELLED = "cancelled"
    NOT_APPLICABLE = "not_applicable"


class ObservationKind(StrEnum):
    """What sort of thing was observed."""

    SEEN = "seen"
    SURPRISING = "surprising"
    TAKE_HOME = "take_home"


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of the visit's programme."""

    start: str
    place: Localised
    host: str = ""
    topic: Localised = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldVisit(Record):
    """A visit; who came is known from check-ins at its gate."""

    id: FieldVisitId
    event: EventId
    title: Localised
    place: Localised = EMPTY
    address: str = ""
    host: str = ""
    hosts: str = ""
    day: date | None = None
    start: time | None = None
    minutes: int | None = None
    transport: str = ""
    meeting_point: str = ""
    capacity: int | None = None
    purpose: Localised = EMPTY
    themes: tuple[str, ...] = ()
    stops: tuple[Stop, ...] = ()
    photo_rule: Localised = EMPTY
    thanks: Localised = EMPTY
    registered: tuple[ParticipantId, ...] = ()
    state: VisitState = VisitState.PLANNED
    reason: str = ""
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: visit-without-title, too-long."""
        required(self.title, "visit-without-title")
        at_most(self.title, LONGEST_LINE, "title")
        return self

    def is_for(self, participant: ParticipantId) -> bool:
        """Say whether somebody is expected on the bus; all are, while nobody is registered."""
        return not self.registered or participant in self.registered


class FieldVisitDetails(TypedDict, total=False):
    """What may be told of a field visit beside its title."""

    place: Localised
    address: str
    host: str
    hosts: str
    day: date | None
    start: time | None
    minutes: int | None
    transport: str
    meeting_point: str
    capacity: int | None
    purpose: Localised
    themes: tuple[str, ...]
    stops: tuple[Stop, ...]
    photo_rule: Localised
    thanks: Localised
    registered: tuple[ParticipantId, ...]
    state: VisitState
    reason: str
    order: str
    placeholder: bool


class FieldVisitChanges(FieldVisitDetails, total=False):
    """The fields that may be given for a field visit."""

    title: Localised


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation(Record):
    """What somebody saw, was surprised by, or takes home."""

    id: ObservationId
    event: EventId
    visit: FieldVisitId
    kind: ObservationKind = ObservationKind.SEEN
    text: Localised
    language: str = LANGUAGES.default
    city: CityId = CityId(NO_ID)
    participant: ParticipantId = ParticipantId(NO_ID)
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: observation-empty, too-long."""
        required(self.text, "observation-empty")
        at_most(self.text, LONGEST_TEXT, "text")
        return self


class ObservationChanges(TypedDict, total=False):
    """The fields that may be given for an observation."""

    visit: FieldVisitId
    kind: ObservationKind
    text: Localised
    language: str
    city: CityId
    participant: ParticipantId
    order: str
    placeholder: bool
