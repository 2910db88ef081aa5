"""A person at an event: role, organisation, consents, badge."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Self, TypedDict

from mc2cm_desk.domain.ids import (
    NO_ID,
    BadgeToken,
    CityId,
    EventId,
    OrganisationId,
    ParticipantId,
    PersonId,
    WorkingGroupId,
)
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


class ConsentUse(StrEnum):
    """For what somebody is asked to agree, in the order of the questions."""

    PHOTO = "photo"
    NAME = "name"
    CONTACT = "contact"
    KEEPING = "keeping"
    QUOTATION = "quotation"

    @property
    def field(self) -> str:
        """The field of a participant that holds the answer."""
        return f"{self.value}_consent"


ERASED_PARTICIPANT: dict[str, Any] = {
    "function": "",
    "languages": (),
    "dietary_needs": "",
    "access_needs": "",
    "desk_note": "",
    "photo_consent": Consent.WITHDRAWN,
    "name_consent": Consent.WITHDRAWN,
    "contact_consent": Consent.WITHDRAWN,
    "keeping_consent": Consent.WITHDRAWN,
    "quotation_consent": Consent.WITHDRAWN,
    "informed_on": None,
    "token": "",
    "replaced_tokens": (),
}
"""What the fields that are somebody's own say after erasure."""


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
    was handed over and not yet given back. ``merged_into`` is the participant that this one turned
    out to be: its badge opens the door for that one.
    """

    id: ParticipantId
    event: EventId
    person: PersonId
    organisation: OrganisationId = OrganisationId(NO_ID)
    city: CityId = CityId(NO_ID)
    country: str = ""
    role: Role = Role.PARTICIPANT
    function: str = ""
    function_level: FunctionLevel = FunctionLevel.UNKNOWN
    languages: tuple[str, ...] = ()
    group: WorkingGroupId = WorkingGroupId(NO_ID)
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
    token: BadgeToken = BadgeToken("")
    replaced_tokens: tuple[BadgeToken, ...] = ()
    badge_printed: bool = False
    merged_into: ParticipantId = ParticipantId(NO_ID)
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: too-long."""
        for field in ("function", "dietary_needs", "access_needs", "desk_note"):
            at_most(getattr(self, field), LONGEST_LINE, field)
        return self

    def erased(self) -> Self:
        """Return it without what identifies or was entrusted to the desk.

        Role, organisation, city and group stay for figures. No consent is left to rely on.
        """
        return replace(self, **ERASED_PARTICIPANT)

    @property
    def unasked(self) -> tuple[ConsentUse, ...]:
        """The uses about which nobody asked yet, in order."""
        return tuple(use for use in ConsentUse if self.consent(use) is Consent.NOT_ASKED)

    def consent(self, use: ConsentUse) -> Consent:
        """Return what was answered about one use."""
        answer: Consent = getattr(self, use.field)
        return answer

    @property
    def shares_contact(self) -> bool:
        """Whether e-mail and telephone may stand in lists that leave the desk."""
        return self.contact_consent not in (Consent.REFUSED, Consent.WITHDRAWN)

    @property
    def is_expected(self) -> bool:
        """Whether the desk waits for this person."""
        return self.status not in (ParticipantStatus.DECLINED, ParticipantStatus.CANCELLED)


class ParticipantChanges(TypedDict, total=False):
    """The fields that may be given for a participant."""

    person: PersonId
    organisation: OrganisationId
    city: CityId
    country: str
    role: Role
    function: str
    function_level: FunctionLevel
    languages: tuple[str, ...]
    group: WorkingGroupId
    status: ParticipantStatus
    walk_in: bool
    dietary_needs: str
    access_needs: str
    headset: bool
    headset_out: bool
    material_out: bool
    desk_note: str
    desk_note_done: bool
    photo_consent: Consent
    name_consent: Consent
    contact_consent: Consent
    keeping_consent: Consent
    quotation_consent: Consent
    informed_on: date | None
    token: BadgeToken
    replaced_tokens: tuple[BadgeToken, ...]
    badge_printed: bool
    placeholder: bool
