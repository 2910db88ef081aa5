"""What a library holds about one person."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from mc2cm_desk.domain.attachment import Attachment
from mc2cm_desk.domain.check_in import CheckIn
from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.names import fold
from mc2cm_desk.domain.note_version import NoteVersion
from mc2cm_desk.domain.participant import Consent, Participant
from mc2cm_desk.domain.person import Person
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.redaction import Redactor
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, View

TEXT_KINDS: tuple[type[Record], ...] = tuple(kind for kind in KINDS.values() if kind is not Person)
"""Kinds of records in whose texts somebody may be named."""

_ID_FROM = 8
"""Letters of the beginning of an id, at least."""

CONSENTS = (
    "photo_consent",
    "name_consent",
    "contact_consent",
    "keeping_consent",
    "quotation_consent",
)


@dataclass(frozen=True)
class Subject:
    """A person with every record that is about that person, removed ones as well.

    Attributes:
        portraits: pictures and files in which nobody else is recognised.
        group_pictures: pictures that show others too.
        alone: the person with the names, e-mail and telephone that nobody else has: the others
            may be somebody else's where they stand in a text.
    """

    person: Person
    participants: tuple[Participant, ...]
    events: tuple[Event, ...]
    city: City | None
    passages: tuple[CheckIn, ...]
    portraits: tuple[Attachment, ...]
    group_pictures: tuple[Attachment, ...]
    alone: Person

    @property
    def records(self) -> frozenset[str]:
        """The records (ids) that are about this person alone."""
        of = (*self.participants, *self.portraits)
        return frozenset({self.person.id, *(one.id for one in of)})

    @property
    def consents(self) -> int:
        """How many questions of consent were answered."""
        asked = (getattr(one, name) for one in self.participants for name in CONSENTS)
        return sum(1 for answer in asked if answer is not Consent.NOT_ASKED)

    @cached_property
    def redactor(self) -> Redactor:
        """What takes this person out of texts; what others share is left in them."""
        return Redactor([self.alone])


@dataclass(frozen=True, slots=True)
class Mention:
    """A record in whose texts a family name stands; ``title`` is the beginning of the text."""

    kind: type[Record]
    record: str
    event: str
    title: str


def search(library: Library, words: str, *, limit: int = 20) -> list[Subject]:
    """Return the people whose names have all these words or beginnings, removed ones as well."""
    wanted = fold(words).split()
    if not wanted:
        return []
    with library.read() as view:
        found = [
            one
            for one in view.find(Person, with_deleted=True)
            if not one.is_erased and _has(one, wanted)
        ]
        found.sort(key=lambda one: fold(one.sorting_name))
        return [read(view, one.id) for one in found[:limit]]


def named(library: Library, event_id: str, words: str) -> Subject:
    """Return a person on the list of an event, by name or the beginning of an id.

    ``event_id`` may be empty: any event. Removed ones are found too.
    Refused: person-unknown, person-ambiguous.
    """
    wanted = words.strip()
    with library.read() as view:
        chosen = {"event": event_id} if event_id else {}
        listed = view.find(Participant, with_deleted=True, **chosen)
        people = view.among(Person, (one.person for one in listed))
        found = {
            one.person
            for one in listed
            if one.person in people
            and not people[one.person].is_erased
            and _is_meant(wanted, one, people[one.person])
        }
        if not found:
            raise Refused("person-unknown", person=words)
        if len(found) > 1:
            raise Refused("person-ambiguous", person=words, ids=", ".join(sorted(found)))
        return read(view, found.pop())


def read(view: View, person_id: str) -> Subject:
    """Return what is held about a person. Refused: gone (no such person, or erased)."""
    person = view.get(Person, person_id)
    if person is None or person.is_erased:
        raise Refused("gone", kind="person")
    participants = view.find(Participant, with_deleted=True, person=person_id)
    ids = {one.id for one in participants}
    owners = {*ids, person_id}
    pictures = [
        one
        for one in view.find(Attachment, with_deleted=True)
        if ids.intersection(one.people) or one.owner in owners
    ]
    events = view.among(Event, (one.event for one in participants))
    city = next((one.city for one in reversed(participants) if one.city), "")
    passages = [
        passage
        for one in participants
        for passage in view.find(CheckIn, with_deleted=True, participant=one.id)
    ]
    return Subject(
        person=person,
        participants=tuple(participants),
        events=tuple(sorted(events.values(), key=lambda one: one.first_day)),
        city=view.get(City, city) if city else None,
        passages=tuple(passages),
        portraits=tuple(one for one in pictures if ids.issuperset(one.people)),
        group_pictures=tuple(one for one in pictures if not ids.issuperset(one.people)),
        alone=_alone(view, person),
    )


def mentions(view: View, redactor: Redactor, *, whole: bool) -> Iterator[Mention]:
    """Yield the live records that name a person: by the full name, or by a family name alone."""
    for kind in TEXT_KINDS:
        if kind is NoteVersion:
            continue
        for record in view.find(kind):
            for said in texts_of(record):
                if redactor.redact(said) != said if whole else redactor.recalls(said):
                    event = getattr(record, "event", "")
                    yield Mention(kind, record.id, event, said[:80])
                    break


def texts_of(record: object) -> Iterator[str]:
    """Yield every text of a record, those inside its parts as well."""
    match record:
        case str():
            yield record
        case Localised():
            yield from record.texts()
        case tuple():
            for one in record:
                yield from texts_of(one)
        case _:
            names = getattr(type(record), "__dataclass_fields__", ())
            for name in names:
                yield from texts_of(getattr(record, name))


def _is_meant(words: str, participant: Participant, person: Person) -> bool:
    ids = (participant.id, person.id)
    names = {fold(one) for one in (person.name, person.sorting_name, person.arabic_name) if one}
    if fold(words) in names:
        return True
    return len(words) >= _ID_FROM and any(one.startswith(words) for one in ids)


def _has(person: Person, wanted: Iterable[str]) -> bool:
    said = fold(f"{person.given_name} {person.family_name} {person.arabic_name}").split()
    return all(any(word.startswith(part) for word in said) for part in wanted)


def _alone(view: View, person: Person) -> Person:
    others = [one for one in view.find(Person) if one.id != person.id]
    names = {fold(person.sorting_name), fold(person.name)}
    if any(names & {fold(one.sorting_name), fold(one.name)} for one in others):
        person = replace(person, family_name="", given_name="", arabic_name="")
    if person.email and any(one.email == person.email for one in others):
        person = replace(person, email="")
    if person.phone and any(one.phone == person.phone for one in others):
        person = replace(person, phone="")
    return person
