"""Participants: the list of an event, walk-ins, badges lost and replaced."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Required, TypedDict, Unpack

from mc2cm_desk.domain.door.badge_token import new_token
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import (
    NO_ID,
    BadgeToken,
    CityId,
    EventId,
    OrganisationId,
    ParticipantId,
    PersonId,
)
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.people.honorifics import addressed
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import (
    Consent,
    FunctionLevel,
    Participant,
    ParticipantChanges,
    ParticipantStatus,
    Role,
)
from mc2cm_desk.domain.people.person import Gender, Person, PersonChanges
from mc2cm_desk.domain.people.person_names import split_name
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import archived_events
from mc2cm_desk.services.event.life import rehearsal
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.services.people import organisations
from mc2cm_desk.services.people.contacts.typed import as_stored
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.record_ids import RecordIds


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A participant with the records that the list shows beside."""

    participant: Participant
    person: Person
    organisation: Organisation | None
    city: City | None

    @property
    def id(self) -> ParticipantId:
        """The id of the participant."""
        return self.participant.id

    @property
    def country(self) -> str:
        """The ISO code of the city's country, or the one that was typed."""
        return (self.city.country if self.city else "") or self.participant.country


def of_event(library: Library, event_id: EventId) -> list[ParticipantRow]:
    """Return the participants of an event by family name."""
    with library.read() as view:
        return rows(view, view.find(Participant, event=event_id))


def row(library: Library, participant_id: ParticipantId) -> ParticipantRow:
    """Return one participant with what stands beside. Refused: gone."""
    with library.read() as view:
        return rows(view, [view.require(Participant, participant_id)])[0]


def rows(view: Repository, participants: Iterable[Participant]) -> list[ParticipantRow]:
    """Return the rows of these participants, by family name."""
    every = list(participants)
    people = view.get_many(Person, [p.person for p in every])
    organisations = view.get_many(Organisation, [p.organisation for p in every if p.organisation])
    places = view.get_many(City, [p.city for p in every if p.city])
    found = [
        ParticipantRow(p, people[p.person], organisations.get(p.organisation), places.get(p.city))
        for p in every
        if p.person in people
    ]
    return sorted(found, key=lambda one: fold(one.person.sorting_name))


class NewParticipant(TypedDict, total=False):
    """What is given for somebody new on the list; organisation and city by name."""

    family_name: Required[str]
    given_name: str
    arabic_name: str
    email: str
    gender: Gender
    organisation: str
    city: str | CityAnswer
    country: str
    role: Role
    function: str
    function_level: FunctionLevel
    languages: tuple[str, ...]
    group: str
    status: ParticipantStatus
    walk_in: bool
    dietary_needs: str
    access_needs: str
    headset: bool
    desk_note: str
    photo_consent: Consent
    name_consent: Consent
    contact_consent: Consent
    keeping_consent: Consent
    quotation_consent: Consent
    informed_on: date | None
    placeholder: bool


class WalkIn(TypedDict, total=False):
    """What is given at the door; ``place`` is a city or an organisation, or both."""

    name: Required[str]
    place: Required[str | CityAnswer]
    photo: Consent
    role: Role
    gender: Gender
    function: str


class ParticipantEdits(ParticipantChanges, PersonChanges, total=False):
    """What may be changed of a participant and of the person behind.

    ``organisation_name`` and ``city_name`` find or make the record of that name.
    """

    organisation_name: str
    city_name: str | CityAnswer


def add(library: Library, event_id: EventId, **values: Unpack[NewParticipant]) -> Participant:
    """Put somebody on the list.

    Refused: person-without-name, gone (no such event), unknown-field, wrong-value.
    """
    with library.write("add-participant") as work:
        return in_work(work, event_id, **values)


def in_work(work: UnitOfWork, event_id: EventId, **values: Unpack[NewParticipant]) -> Participant:
    """Put somebody on the list within a unit of work; as ``add``."""
    refuse_unfit(NewParticipant, values)
    work.require(Event, event_id)
    ids = RecordIds(work)
    named = Person(
        id=PersonId(NO_ID),
        family_name=values["family_name"].strip(),
        given_name=values.get("given_name", "").strip(),
        arabic_name=values.get("arabic_name", "").strip(),
        email=as_stored({"email": values.get("email", "")})["email"],
        gender=values.get("gender", Gender.UNDISCLOSED),
    )
    person = _person(work, ids, event_id, named)
    key = natural_keys.participant(event_id, person.email)
    record = ParticipantId(ids.give(Participant, key))
    city = values.get("city", "")
    place = cities.in_work(work, city) if city.strip() else None
    links = {
        "organisation": _organisation(work, values.get("organisation", ""), place),
        "city": place.id if place else "",
    }
    own = {name: value for name, value in values.items() if name not in _OF_OTHERS}
    participant = replace(
        Participant(id=record, event=event_id, person=person.id, **ids.badge(record, key)),
        **own,
        **links,
    )
    work.put(participant)
    return participant


_OF_OTHERS = frozenset(
    ("family_name", "given_name", "arabic_name", "email", "gender", "organisation", "city")
)
"""What is given for a new participant and kept elsewhere, or by another name."""


def _person(work: UnitOfWork, ids: RecordIds, event_id: EventId, entered: Person) -> Person:
    """Return the person as kept: the one of the same name and address, else a new one.

    Who is on this event's list already is not taken: then two entries stay two people, and the
    directory proposes to merge them.
    """
    key = natural_keys.person(entered.email)
    known = work.get(Person, key.id()) if key is not None else None
    if (
        known is not None
        and known.deleted is None
        and not known.is_erased
        and fold(known.sorting_name) == fold(entered.sorting_name)
        and fold(known.email) == fold(entered.email)
        and not work.find(Participant, event=event_id, person=known.id)
    ):
        return known
    person = replace(entered, id=ids.give(Person, key))
    work.put(person)
    return person


def walk_in(library: Library, event_id: EventId, **values: Unpack[WalkIn]) -> Participant:
    """Put somebody on the list at the door.

    Refused: person-without-name, too-long, unknown-field, wrong-value.
    """
    with library.write("add-participant") as work:
        return walk_in_work(work, event_id, **values)


def walk_in_work(work: UnitOfWork, event_id: EventId, **values: Unpack[WalkIn]) -> Participant:
    """Put somebody on the list at the door within a unit of work; as ``walk_in``."""
    refuse_unfit(WalkIn, values)
    addressed_as = addressed(" ".join(values["name"].split()))
    family, given = split_name(addressed_as.name or values["name"])
    organisation, city = cities.organisation_and_city(work, values["place"])
    return in_work(
        work,
        event_id,
        family_name=family,
        given_name=given,
        city=city,
        organisation=organisation,
        role=values.get("role", Role.PARTICIPANT),
        gender=values.get("gender", Gender.UNDISCLOSED),
        function=values.get("function", "").strip() or addressed_as.function,
        walk_in=True,
        photo_consent=values.get("photo", Consent.NOT_ASKED),
        informed_on=work.at.date(),
    )


def edit(
    library: Library, participant_id: ParticipantId, **changes: Unpack[ParticipantEdits]
) -> Participant:
    """Change fields of the participant or of the person behind, in one step.

    Refused: gone, too-long, person-without-name, unknown-field, wrong-value.
    """
    return edit_fields(library, participant_id, changes)


def edit_fields(
    library: Library, participant_id: ParticipantId, changes: Mapping[str, object]
) -> Participant:
    """Change fields that a form names; as `edit`."""
    return _edit(library, "edit-participant", participant_id, changes)


def edit_at_desk(
    library: Library, participant_id: ParticipantId, changes: Mapping[str, object]
) -> Participant:
    """Note what the desk handed out or asked: a trial while a rehearsal is on. As `edit`."""
    label = rehearsal.desk_label(library, participant_id, "edit-participant")
    return _edit(library, label, participant_id, changes)


def _edit(
    library: Library, label: str, participant_id: ParticipantId, changes: Mapping[str, Any]
) -> Participant:
    refuse_unfit(ParticipantEdits, changes)
    with library.write(label) as work:
        participant = work.require(Participant, participant_id)
        # Whoever edits the person alone does so through the list of the event.
        archived_events.expect_open(work, participant.event, library.opened_archives)
        person = work.require(Person, participant.person)
        own = {name: value for name, value in changes.items() if hasattr(participant, name)}
        theirs = {
            name: value
            for name, value in changes.items()
            if name not in own and hasattr(person, name)
        }
        if "city_name" in changes:
            text = changes["city_name"]
            own["city"] = cities.in_work(work, text).id if text.strip() else ""
        if "organisation_name" in changes:
            place = work.get(City, own.get("city", participant.city))
            own["organisation"] = _organisation(work, changes["organisation_name"], place)
        changed = replace(participant, **own)
        work.put(changed)
        if theirs:
            place = work.get(City, changed.city) if changed.city else None
            country = (place.country if place else "") or changed.country
            work.put(replace(person, **as_stored(theirs, country)))
    return changed


def cancel(library: Library, participant_id: ParticipantId) -> Participant:
    """Note that somebody does not come; the badge is refused from now on."""
    return edit(library, participant_id, status=ParticipantStatus.CANCELLED)


def remove(library: Library, participant_ids: Iterable[ParticipantId]) -> None:
    """Take people from the list, in one step."""
    with library.write("remove-participants") as work:
        for one in participant_ids:
            work.remove(work.require(Participant, one))


def edit_many(
    library: Library, participant_ids: Iterable[ParticipantId], changes: Mapping[str, object]
) -> None:
    """Change the same fields of several participants, in one step.

    Refused: gone, too-long, unknown-field, wrong-value.
    """
    refuse_unfit(Participant, changes)
    with library.write("edit-participants") as work:
        for one in participant_ids:
            work.put(replace(work.require(Participant, one), **changes))


def replace_token(library: Library, participant_id: ParticipantId) -> Participant:
    """Give a new badge; the old one says from now on that it was replaced.

    While a rehearsal is on it is a trial: the old badge is the right one again afterwards.
    Refused: gone.
    """
    with library.write(rehearsal.desk_label(library, participant_id, "replace-badge")) as work:
        old = work.require(Participant, participant_id)
        new = replace(
            old,
            token=new_token(),
            replaced_tokens=(*old.replaced_tokens, old.token),
            badge_printed=False,
        )
        work.put(new)
    return new


def _organisation(work: UnitOfWork, name: str, city: City | None) -> OrganisationId:
    if not name.strip():
        return OrganisationId(NO_ID)
    if (known := organisations.known(work).get(fold(name))) is not None:
        return known
    made = Organisation(
        id=OrganisationId(NO_ID), name=name.strip(), city=city.id if city else CityId(NO_ID)
    )
    made = replace(made, id=organisations.new_organisation_id(work, made.name, made.city))
    work.put(made)
    return made.id


def merged_owner(view: Repository, event_id: EventId, token: BadgeToken) -> Participant | None:
    """Return who the owner of a badge turned out to be; none if it is not of somebody merged."""
    for one in view.find(Participant, with_deleted=True, event=event_id, token=token):
        seen = {one.id}
        found: Participant | None = one
        while found is not None and found.deleted is not None and found.merged_into not in seen:
            seen.add(found.merged_into)
            found = view.get(Participant, found.merged_into) if found.merged_into else None
        if found is not None and found.deleted is None:
            return found
    return None


def named(library: Library, event_id: EventId, participant_id: ParticipantId) -> Participant:
    """Return a participant of that event. Refused: gone."""
    participant = library.require(Participant, participant_id)
    if participant.event != event_id:
        raise Refused("gone", kind="participant")
    return participant
