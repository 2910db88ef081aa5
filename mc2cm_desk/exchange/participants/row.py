"""What one row of a participants' list says, and what is wrong with it."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.people.participant import Consent, ParticipantStatus, Role
from mc2cm_desk.domain.people.person import Gender


@dataclass(frozen=True, slots=True)
class Problem:
    """A cell that cannot be taken: ``row`` and ``column`` as the file's own program shows them.

    ``code`` and ``values`` become a sentence in the reader's language, as those of a refusal.
    ``name`` is whose row it is, as far as the list says it.
    """

    row: int
    column: str
    value: str
    code: str
    values: dict[str, Any]
    name: str = ""


class Unclear(NamedTuple):
    """The cell of a consent that says neither yes nor no: somebody is asked what it means."""

    field: str
    text: str
    column: str


class Unkept(NamedTuple):
    """What a row says of a field of which an earlier row of the same person says something else."""

    row: int
    field: str
    value: Any
    retained: Any


class ParsedRow(NamedTuple):
    """What one row says of one person; empty or none where it says nothing.

    ``city`` is the name as typed, ``country`` an ISO 3166-1 code, ``languages`` are codes. A name
    in Arabic script in two columns is joined in ``arabic_name``. ``left_out`` is the reason of
    `remarks` for which the row is imported as nobody. ``unclear`` are the cells of
    consents to ask about; until then the consent is as if it had not been asked.
    """

    row: int
    family_name: str = ""
    given_name: str = ""
    arabic_name: str = ""
    email: str = ""
    phone: str = ""
    gender: Gender | None = None
    organisation: str = ""
    organisation_kind: OrganisationKind | None = None
    city: str = ""
    country: str = ""
    function: str = ""
    role: Role | None = None
    languages: tuple[str, ...] = ()
    headset: bool | None = None
    group: str = ""
    dietary_needs: str = ""
    access_needs: str = ""
    photo_consent: Consent | None = None
    name_consent: Consent | None = None
    contact_consent: Consent | None = None
    keeping_consent: Consent | None = None
    arabic_family_name: str = ""
    arabic_given_name: str = ""
    left_out: str = ""
    unclear: tuple[Unclear, ...] = ()
    other_emails: tuple[str, ...] = ()
    other_phones: tuple[str, ...] = ()
    status: ParticipantStatus | None = None
    problems: tuple[Problem, ...] = ()


SLOTS = {name: slot for slot, name in enumerate(ParsedRow._fields)}
"""The place of each field in a `ParsedRow`, while it is filled as a list of values."""
