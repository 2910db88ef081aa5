"""Step 3: a city's case, the local solution that it presents."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import (
    NO_ID,
    ChallengeId,
    CityCaseId,
    CityId,
    EventId,
    ParticipantId,
    SessionId,
)
from mc2cm_desk.domain.library.device_letters import with_letters
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import LONGEST_LINE, LONGEST_TEXT, Record, at_most, required


class CaseState(StrEnum):
    """Where the sheet stands."""

    ANNOUNCED = "announced"
    RECEIVED = "received"
    PRESENTED = "presented"
    VALIDATED = "validated"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class CaseStatus(StrEnum):
    """Where the solution itself stands."""

    UNKNOWN = "unknown"
    PLANNED = "planned"
    PILOT = "pilot"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Result:
    """One result with its figure; without evidence it is «reported by the city»."""

    text: Localised
    figure: str = ""
    year: str = ""
    evidence_kind: str = ""
    source: str = ""


LONG_TEXTS = (
    "summary",
    "context",
    "objective",
    "action",
    "partners",
    "beneficiaries",
    "participation",
    "resources",
    "difficulties",
    "lessons",
    "transfer",
)
"""The fields of a case that people write paragraphs in, in reading order."""

REQUIRED = ("title", "city", "summary", "context", "action")
"""What a case must have to be published."""

RECOMMENDED = ("since", "objective", "partners", "beneficiaries", "results", "lessons", "transfer")
"""What a case ought to have; missing ones are marked in drafts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CityCase(Record):
    """One case; ``city`` a City id (or ``city_text`` where it is not known yet).

    ``number`` and ``letters`` as of a `Challenge`: ``~2`` or ``~KT-2`` in quick entry.

    ``presenters`` are Participant ids, ``challenges`` Challenge ids, pictures are attachments.
    """

    id: CityCaseId
    event: EventId
    number: int = 0
    letters: str = ""
    title: Localised = EMPTY
    city: CityId = CityId(NO_ID)
    city_text: Localised = EMPTY
    organisation: str = ""
    presenters: tuple[ParticipantId, ...] = ()
    themes: tuple[str, ...] = ()
    global_compact: tuple[str, ...] = ()
    sdg_targets: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    status: CaseStatus = CaseStatus.UNKNOWN
    summary: Localised = EMPTY
    context: Localised = EMPTY
    objective: Localised = EMPTY
    action: Localised = EMPTY
    partners: Localised = EMPTY
    beneficiaries: Localised = EMPTY
    participation: Localised = EMPTY
    resources: Localised = EMPTY
    results: tuple[Result, ...] = ()
    difficulties: Localised = EMPTY
    lessons: Localised = EMPTY
    transfer: Localised = EMPTY
    contact: str = ""
    sources: tuple[str, ...] = ()
    challenges: tuple[ChallengeId, ...] = ()
    state: CaseState = CaseState.ANNOUNCED
    session: SessionId = SessionId(NO_ID)
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: case-without-title, too-long."""
        required(self.title, "case-without-title")
        at_most(self.title, LONGEST_LINE, "title")
        for field in LONG_TEXTS:
            at_most(getattr(self, field), LONGEST_TEXT, field)
        return self

    def missing(self, language: str) -> tuple[str, ...]:
        """Return the required and recommended fields that are empty in that language."""
        return tuple(name for name in (*REQUIRED, *RECOMMENDED) if not self._has(name, language))

    @property
    def label(self) -> str:
        """The number that people say: 2, or KT-2 where a copy of the library gave it."""
        return with_letters(self.letters, self.number)

    def missing_required(self, language: str) -> tuple[str, ...]:
        """Return the fields without which the case cannot be published."""
        return tuple(name for name in REQUIRED if not self._has(name, language))

    def completeness(self, language: str) -> int:
        """Return how much of the sheet is filled, in percent."""
        requested = len(REQUIRED) + len(RECOMMENDED)
        return round(100 * (requested - len(self.missing(language))) / requested)

    def _has(self, name: str, language: str) -> bool:
        value = getattr(self, name)
        if isinstance(value, Localised):
            return value.has(language)
        return bool(value)


class CityCaseDetails(TypedDict, total=False):
    """What may be told of a city case beside its title."""

    number: int
    letters: str
    city: CityId
    city_text: Localised
    organisation: str
    presenters: tuple[ParticipantId, ...]
    themes: tuple[str, ...]
    global_compact: tuple[str, ...]
    sdg_targets: tuple[str, ...]
    since: str
    until: str
    status: CaseStatus
    summary: Localised
    context: Localised
    objective: Localised
    action: Localised
    partners: Localised
    beneficiaries: Localised
    participation: Localised
    resources: Localised
    results: tuple[Result, ...]
    difficulties: Localised
    lessons: Localised
    transfer: Localised
    contact: str
    sources: tuple[str, ...]
    challenges: tuple[ChallengeId, ...]
    state: CaseState
    session: SessionId
    order: str
    placeholder: bool


class CityCaseChanges(CityCaseDetails, total=False):
    """The fields that may be given for a city case."""

    title: Localised
