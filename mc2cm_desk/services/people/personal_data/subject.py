"""What a library holds about one person."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar, cast

from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import NO_ID, CityId, EventId, PersonId, RecordId
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.version import NoteVersion
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.people.redaction import Redactor
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.store.journal import erasure

TEXT_KINDS: tuple[type[Record], ...] = tuple(kind for kind in KINDS.values() if kind is not Person)
"""Kinds of records in whose texts somebody may be named."""

R = TypeVar("R", bound=Record)
Id = TypeVar("Id", bound=RecordId)

FEW = 50
"""Up to so many people their records are asked for one by one."""
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
    def records(self) -> frozenset[RecordId]:
        """The records (ids) that are about this person alone."""
        of = (*self.participants, *self.portraits)
        return frozenset[RecordId]({self.person.id, *(one.id for one in of)})

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
    record: RecordId
    event: EventId
    title: str


def search(library: Library, words: str, *, limit: int = 20) -> list[Subject]:
    """Return the people whose names have all these words or beginnings, removed ones as well."""
    requested = fold(words).split()
    if not requested:
        return []
    with library.read() as view:
        found = [
            one
            for one in view.find(Person, with_deleted=True)
            if not one.is_erased and not one.merged_into and _has(one, requested)
        ]
        found.sort(key=lambda one: fold(one.sorting_name))
        return read_all(view, [one.id for one in found[:limit]])


def named(library: Library, event_id: EventId, words: str) -> Subject:
    """Return a person on the list of an event, by name or the beginning of an id.

    ``event_id`` may be empty: any event. Removed ones are found too.
    Refused: person-unknown, person-ambiguous.
    """
    requested = words.strip()
    with library.read() as view:
        chosen = {"event": event_id} if event_id else {}
        listed = view.find(Participant, with_deleted=True, **chosen)
        people = view.get_many(Person, (one.person for one in listed))
        found = {
            one.person
            for one in listed
            if one.person in people
            and not people[one.person].is_erased
            and _is_meant(requested, one, people[one.person])
        }
        if not found:
            raise Refused("person-unknown", person=words)
        if len(found) > 1:
            raise Refused("person-ambiguous", person=words, ids=", ".join(sorted(found)))
        return read(view, found.pop())


def read(view: Repository, person_id: PersonId) -> Subject:
    """Return what is held about a person. Refused: gone (no such person, or erased)."""
    found = read_all(view, [person_id])
    if not found:
        raise Refused("gone", kind="person")
    return found[0]


def read_all(view: Repository, ids: Sequence[PersonId]) -> list[Subject]:
    """Return what is held about several people, in order; nothing about who was erased."""
    known = view.get_many(Person, ids)
    people = {one: known[one] for one in ids if one in known and not known[one].is_erased}
    participants = _grouped(view, Participant, "person", people)
    passages = _grouped(
        view, CheckIn, "participant", [one.id for every in participants.values() for one in every]
    )
    every = [one for each in participants.values() for one in each]
    events = view.get_many(Event, {one.event for one in every})
    cities = view.get_many(City, {one.city for one in every if one.city})
    pictures = view.find(Attachment, with_deleted=True)
    names = _Names(view.find(Person))
    found: list[Subject] = []
    for one, person in people.items():
        theirs = participants.get(one, [])
        own = {each.id for each in theirs}
        shown = [each for each in pictures if own.intersection(each.people)]
        shown += [each for each in pictures if not each.people and each.owner in {*own, one}]
        places = {each.event: events[each.event] for each in theirs if each.event in events}
        city = next((each.city for each in reversed(theirs) if each.city), CityId(NO_ID))
        found.append(
            Subject(
                person=person,
                participants=tuple(theirs),
                events=tuple(sorted(places.values(), key=lambda each: each.first_day)),
                city=cities.get(city),
                passages=tuple(each for who in theirs for each in passages.get(who.id, ())),
                portraits=tuple(each for each in shown if own.issuperset(each.people)),
                group_pictures=tuple(each for each in shown if not own.issuperset(each.people)),
                alone=names.alone(person),
            )
        )
    return found


def with_merged(view: Repository, ids: Iterable[PersonId]) -> list[PersonId]:
    """Return people (ids) with the records that turned out to be of them, each once."""
    found = dict.fromkeys(ids)
    every = [one for one in view.find(Person, with_deleted=True) if one.merged_into]
    added = True
    while added:
        more = [one.id for one in every if one.merged_into in found and one.id not in found]
        found.update(dict.fromkeys(more))
        added = bool(more)
    return list(found)


def mentions(view: Repository, redactor: Redactor, *, whole: bool) -> Iterator[Mention]:
    """Yield the live records that name a person: by the full name, or by a family name alone."""

    def named(text: str) -> bool:
        """Return whether a text names the person."""
        redacted = redactor.redact(text)
        return redacted != text if whole else redactor.recalls(redacted)

    kinds = [kind for kind in TEXT_KINDS if kind is not NoteVersion]
    for kind, ids in erasure.candidates(view.connection, redactor, kinds).items():
        for record in view.get_many(kind, ids).values():
            mention = next(filter(named, texts_of(record)), "")
            if mention and record.deleted is None:
                yield Mention(
                    kind, record.id, getattr(record, "event", EventId(NO_ID)), mention[:80]
                )


def texts_of(record: object) -> Iterator[str]:
    """Yield every text of a record, those inside its parts as well."""
    match record:
        case str():
            yield record
        case Localised():
            yield from record.texts()
        case tuple():
            for one in cast("tuple[object, ...]", record):
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


def _has(person: Person, requested: Iterable[str]) -> bool:
    names = (person.given_name, person.family_name, person.arabic_name, *person.other_names)
    words = fold(" ".join(names)).split()
    return all(any(word.startswith(part) for word in words) for part in requested)


def _grouped(view: Repository, kind: type[R], field: str, ids: Collection[Id]) -> dict[Id, list[R]]:
    """Return the records of a kind by the id that a field holds, removed ones as well."""
    if len(ids) <= FEW:
        return {one: view.find(kind, with_deleted=True, **{field: one}) for one in ids}
    found: dict[Id, list[R]] = {}
    for record in view.find(kind, with_deleted=True):
        found.setdefault(getattr(record, field), []).append(record)
    return found


class _Names:
    """Names, addresses and numbers, with how many people have them."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._counts = Counter(one for person in people for one in self._of(person))

    def alone(self, person: Person) -> Person:
        """Return a person with what nobody else has."""
        own = 0 if person.deleted is not None else 1
        if any(self._counts[one] > own for one in self._full_names(person)):
            person = replace(person, family_name="", given_name="", arabic_name="")
        if self._counts[person.email] > own:
            person = replace(person, email="")
        if self._counts[person.phone] > own:
            person = replace(person, phone="")
        return person

    def _of(self, person: Person) -> set[str]:
        return {*self._full_names(person), person.email, person.phone} - {""}

    def _full_names(self, person: Person) -> set[str]:
        return {" ".join(sorted(fold(person.name).split()))}
