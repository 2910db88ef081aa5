"""What a row of a list would change of somebody whom the library knows, field by field."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.ids import NO_ID, ParticipantId, RecordId
from mc2cm_desk.domain.people.list_update import (
    UNKNOWN,
    FieldChange,
    Side,
    is_blank,
    is_locked,
    side_of,
)
from mc2cm_desk.domain.people.names import fold, is_arabic
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Consent, Participant, ParticipantStatus, Role
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.exchange import places
from mc2cm_desk.exchange.participants import matching
from mc2cm_desk.exchange.participants.matching import MatchKey
from mc2cm_desk.exchange.participants.row import ParsedRow
from mc2cm_desk.services.people.import_origins import Origins

OF_PERSON = ("family_name", "given_name", "arabic_name", "email", "phone", "gender")
OF_PARTICIPANT = (
    "country", "function", "role", "languages", "headset", "dietary_needs", "access_needs",
    "photo_consent", "name_consent", "contact_consent", "keeping_consent", "status",
)  # fmt: skip
LINKS = ("city", "organisation", "group")
FURTHER = {"email": "other_emails", "phone": "other_phones"}
"""Where a second address goes that does not take the place of the first."""
COMPARED = (*OF_PERSON, *OF_PARTICIPANT, *LINKS)
_GROUP_WORDS = frozenset(
    fold(word) for word in ("groupe", "group", "grupo", "atelier", "workshop", "المجموعة", "مجموعة")
)


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of the library: the person and, where at this event, the participant.

    ``group_names`` are the words by which a list may call the group.
    """

    person: Person
    participant: Participant | None = None
    city: City | None = None
    organisation: Organisation | None = None
    group: WorkingGroup | None = None

    @property
    def records(self) -> tuple[RecordId, ...]:
        """The ids of the records whose history states what was corrected."""
        return (self.person.id, self.participant.id) if self.participant else (self.person.id,)

    @property
    def city_key(self) -> str:
        """What the city is compared by; empty without a city."""
        city = self.city
        return places.key_of_city(city) if city else ""

    def match_key(self, *, present: bool = True) -> MatchKey:
        """Return what the person is compared by; ``present`` says: at this event."""
        person = self.person
        return MatchKey(
            name=matching.name_key(person.family_name, person.given_name, person.arabic_name),
            email=person.email,
            city=self.city_key,
            organisation=fold(self.organisation.name) if self.organisation else "",
            phone=matching.phone_key(person.phone),
            gender=person.gender,
            written_name=person.name,
            participant=self.participant.id
            if self.participant and present
            else ParticipantId(NO_ID),
            person=person.id,
        )


def without_respelling(parsed: ParsedRow, written: MatchKey, known: MatchKey) -> ParsedRow:
    """Return what a row says of somebody known, without another spelling of the same name."""
    if written.name == known.name:
        return parsed
    if is_arabic(written.written_name):
        # Known in Latin letters, written here in Arabic: the other form of the same name.
        return parsed._replace(family_name="", given_name="", arabic_name=written.written_name)
    return parsed._replace(family_name="", given_name="")


def changes(
    parsed: ParsedRow, known: Known, origins: Origins, *, completes: bool = False
) -> tuple[FieldChange, ...]:
    """Return the fields of which the list says something else, with whose value stays.

    With ``completes`` the list fills what is empty and replaces nothing; a second e-mail address
    or telephone number is kept beside the first.
    """
    person, participant = known.person, known.participant
    found = [_of_value(parsed, person, name, origins) for name in OF_PERSON]
    found += [_further(parsed, person, name) for name in FURTHER.values()]
    if participant is not None:
        found += [_of_value(parsed, participant, name, origins) for name in OF_PARTICIPANT]
        found += [_of_link(parsed, known, participant, name, origins) for name in LINKS]
        found += [_of_doubt(parsed, participant, one.field, origins) for one in parsed.unclear]
    every = [one for one in found if one is not None]
    if not completes:
        return tuple(every)
    beside = {one.field: one for one in every if one.field in FURTHER.values()}
    completed: list[FieldChange] = []
    for change in every:
        if change.field in beside:
            continue
        if is_blank(change.here) or change.is_locked:
            completed.append(change)
        elif change.field in FURTHER:
            field = FURTHER[change.field]
            added = (change.listed, *getattr(parsed, field))
            if further := _together(person, field, added):
                beside[field] = further
        else:
            completed.append(replace(change, side=Side.MINE))
    return (*completed, *beside.values())


def joined_changes(
    person: Person, first: Sequence[FieldChange], second: Sequence[FieldChange]
) -> tuple[FieldChange, ...]:
    """Return the changes of two rows of one person: of a field that both change, the first's.

    An address or number of the second that does not take the first place is kept beside it.
    """
    every = {one.field: one for one in first}
    added: dict[str, list[str]] = {name: [] for name in FURTHER.values()}
    for change in second:
        if change.field in added:
            added[change.field] += change.listed
        elif change.field not in every:
            every[change.field] = change
        elif change.field in FURTHER:
            added[FURTHER[change.field]].append(change.listed)
    for name, values in added.items():
        before = every[name].listed if name in every else ()
        if change := _together(person, name, (*before, *values)):
            every[name] = change
    return tuple(every.values())


def _further(parsed: ParsedRow, person: Person, name: str) -> FieldChange | None:
    """Return the change that adds the further addresses of a row to those that are known."""
    return _together(person, name, getattr(parsed, name))


def _together(person: Person, name: str, added: Sequence[str]) -> FieldChange | None:
    here: tuple[str, ...] = getattr(person, name)
    known = {*here, person.email, person.phone}
    fresh = tuple(one for one in dict.fromkeys(added) if one not in known)
    return FieldChange(name, here, (*here, *fresh), Side.LIST) if fresh else None


def _of_value(
    parsed: ParsedRow, record: Person | Participant, name: str, origins: Origins
) -> FieldChange | None:
    listed, here = getattr(parsed, name), getattr(record, name)
    if not listed or listed == here:
        return None
    return _change(record.id, name, (here, here), (listed, listed), origins)


def _of_doubt(
    parsed: ParsedRow, participant: Participant, name: str, origins: Origins
) -> FieldChange | None:
    """Return the change of a consent given in an earlier list of which this one is not sure.

    It is to be asked again; one that was given here stays.
    """
    if getattr(parsed, name) is not None or getattr(participant, name) is not Consent.GIVEN:
        return None
    origin = origins.get((participant.id, name), UNKNOWN)
    is_of_list = origin.is_imported and origin.imported == Consent.GIVEN
    side = Side.LIST if is_of_list and origin.corrected is None else Side.MINE
    return FieldChange(name, Consent.GIVEN, Consent.NOT_ASKED, side, corrected=origin.corrected)


def _change(
    record: RecordId, name: str, here: tuple[Any, Any], listed: tuple[Any, Any], origins: Origins
) -> FieldChange | None:
    """Return a change from (what is compared, what is shown) on both sides."""
    origin = origins.get((record, name), UNKNOWN)
    is_default = here[0] in (Role.PARTICIPANT, ParticipantStatus.REGISTERED)
    side = side_of(here[0], listed[0], origin, is_default=is_default)
    if side is None:
        return None
    return FieldChange(
        field=name,
        here=here[1],
        listed=listed[1],
        side=side,
        corrected=origin.corrected,
        is_locked=is_locked(here[0], listed[0]),
    )


def _of_link(
    parsed: ParsedRow, known: Known, participant: Participant, name: str, origins: Origins
) -> FieldChange | None:
    """Return the change of a link: compared by ids here, by names with the list."""
    listed: str = getattr(parsed, name)
    if not listed:
        return None
    here: Any = ""
    same = False
    if name == "city" and known.city is not None:
        here = known.city.name
        same = places.is_same_city(listed, parsed.country or "", known.city)
    elif name == "organisation" and known.organisation is not None:
        here = known.organisation.name
        same = fold(listed) in organisation_keys(known.organisation)
    elif name == "group" and known.group is not None:
        here, same = known.group.code, group_key(listed) in group_names(known.group)
    if same:
        return None
    compared = getattr(participant, name) if here else ""
    return _change(participant.id, name, (compared, here), (f"={listed}", listed), origins)


def organisation_keys(organisation: Organisation) -> set[str]:
    """Return what the names of an organisation are compared by, also those of lists."""
    every = (organisation.name, *organisation.names.texts(), *organisation.other_names)
    return {fold(name) for name in every}


def group_key(text: str) -> str:
    """Return what working groups are compared by: «Groupe A» is «A»."""
    words = fold(text).split()
    significant = [word for word in words if word not in _GROUP_WORDS]
    return " ".join(significant or words)


def group_names(group: WorkingGroup) -> set[str]:
    """Return the words by which a list may call a group."""
    return {group_key(text) for text in (group.code, *group.name.texts())}
