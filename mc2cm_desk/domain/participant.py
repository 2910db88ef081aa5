"""A person at an event: role, organisation, consents, badge."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from mc2cm_desk.domain.record import LONGEST_LINE, Record, at_most


class Role(StrEnum):
    """What somebody does at the event."""

    PARTICIPANT = "participant"
    SPEAKER_EXPERT = "speaker_expert"
    FACILITATOR = "facilitator"
    MODERATOR = "moderator"
    RAPPORTEUR = "rapporteur"
    HOST = "host"
    ORGANISER = "organiser"
    FOCAL_POINT = "focal_point"
    INTERPRETER = "interpreter"
    DONOR = "donor"
    OBSERVER = "observer"
    PRESS = "press"


STAFF = frozenset({Role.ORGANISER, Role.INTERPRETER})
"""Present, but left out of the participants in donors' figures."""


class FunctionLevel(StrEnum):
    """What donors ask about somebody's function."""

    UNKNOWN = "unknown"
    ELECTED = "elected"
    SENIOR_MANAGER = "senior_manager"
    TECHNICAL_OFFICER = "technical_officer"
    OTHER = "other"


class Consent(StrEnum):
    """What somebody answered to one question of consent."""

    NOT_ASKED = "not_asked"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class ParticipantStatus(StrEnum):
    """Whether somebody is expected; attendance is computed from check-ins."""

    INVITED = "invited"
    REGISTERED = "registered"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Record):
    """Somebody at one event; ``person, organisation, city, group`` are ids, ``token`` the badge's.

    Dietary and access needs are sensitive: for the desk alone, never on a wall or in print.
    ``headset`` says that somebody needs interpretation; ``headset_out`` and ``material_out`` what
    was handed over and not yet given back.
    """

    event: str
    person: str
    organisation: str = ""
    city: str = ""
    country: str = ""
    role: Role = Role.PARTICIPANT
    function: str = ""
    function_level: FunctionLevel = FunctionLevel.UNKNOWN
    languages: tuple[str, ...] = ()
    group: str = ""
    status: ParticipantStatus = ParticipantStatus.REGISTERED
    walk_in: bool = False
    dietary_needs: str = ""
    access_needs: str = ""
    headset: bool = False
    headset_out: bool = False
    material_out: bool = False
    desk_note: str = ""
    desk_note_done: bool = False
    photo_consent: Consent = Consent.NOT_ASKED
    name_consent: Consent = Consent.NOT_ASKED
    contact_consent: Consent = Consent.NOT_ASKED
    keeping_consent: Consent = Consent.NOT_ASKED
    quotation_consent: Consent = Consent.NOT_ASKED
    informed_on: date | None = None
    token: str = ""
    replaced_tokens: tuple[str, ...] = ()
    badge_printed: bool = False
    placeholder: bool = False

    def checked(self) -> Self:
        for field in ("function", "dietary_needs", "access_needs", "desk_note"):
            at_most(getattr(self, field), LONGEST_LINE, field)
        return self

    @property
    def is_expected(self) -> bool:
        """Whether the desk waits for this person."""
        return self.status not in (ParticipantStatus.DECLINED, ParticipantStatus.CANCELLED)
