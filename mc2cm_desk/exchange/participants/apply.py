"""The records of an import: people, their organisations, cities and groups, each made once."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from string import ascii_uppercase
from typing import Any

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.ids import NO_ID, CityId, EventId, ParticipantId, PersonId, WorkingGroupId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.library.order import between
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.organisation import Organisation, OrganisationKind
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import LONGEST_LINE
from mc2cm_desk.domain.text.written_language import of_letters
from mc2cm_desk.exchange.participants.plan import Action, Entry
from mc2cm_desk.exchange.participants.row import SLOTS, ParsedRow
from mc2cm_desk.exchange.participants.updates import (
    FURTHER,
    LINKS,
    OF_PARTICIPANT,
    OF_PERSON,
    Known,
    group_key,
)
from mc2cm_desk.exchange.participants.words.answers import kind_of_name
from mc2cm_desk.services.library import UnitOfWork
from mc2cm_desk.services.people import organisations
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.record_ids import RecordIds


class Writer:
    """Puts the entries of a plan into one unit of work."""

    def __init__(self, work: UnitOfWork, event_id: EventId, entries: Sequence[Entry]) -> None:
        parsed = [entry.parsed for entry in entries]
        self._work, self._event = work, event_id
        self._ids = RecordIds(work)
        addresses = [row.email for row in parsed if row.email]
        self._ids.prefetch(Person, map(natural_keys.person, addresses))
        self._ids.prefetch(
            Participant, (natural_keys.participant(event_id, one) for one in addresses)
        )
        self._cities_by_name = cities.known(work)
        self._cities: dict[tuple[str, str], City] = {}
        self._organisations = dict(organisations.known(work))
        self._groups = {
            group_key(text): group.id
            for group in work.find(WorkingGroup, event=event_id)
            for text in (*group.name.texts(), group.code)
        }
        # Made with the stamps of this unit of work, ten thousand values need no second copy.
        self._stamp: dict[str, Any] = {
            "created": work.at,
            "updated": work.at,
            "device": work.device,
        }
        # One row may leave out what another says of the same city or organisation.
        places = {(row.city, row.country) for row in parsed if row.city and row.country}
        often = Counter(city for city, _ in places)
        self._countries = {city: country for city, country in places if often[city] == 1}
        self._kinds = {
            fold(row.organisation): row.organisation_kind
            for row in parsed
            if row.organisation and row.organisation_kind
        }
        self._apart: list[tuple[PersonId, Entry]] = []
        self._has_apart_rows = any(entry.apart_rows for entry in entries)
        self._people_by_row: dict[int, PersonId] = {}
        # Groups stand in the order of their letters, not in that of the list.
        groups = {one.parsed.group for one in entries if one.parsed.group and _places_in_group(one)}
        for text in sorted(groups, key=_by_letter):
            self._group(text)

    def write_entry(
        self, entry: Entry, person: Person | None, participant: Participant | None
    ) -> None:
        """Put what becomes of one person; ``person, participant`` are the records known so far."""
        parsed = entry.parsed
        if entry.action is Action.UPDATE and (participant is None or participant.deleted):
            # Taken from the list while somebody looked at the plan: it stays taken.
            return
        taken = {
            one.field: one.listed
            for one in entry.changes
            if one.is_taken and _is_as_seen(entry.known, person, participant, one.field)
        }
        if person is None:
            person = self._new_person(parsed)
        elif theirs := {name: value for name, value in taken.items() if name in _OF_PEOPLE}:
            person = replace(person, **theirs)
            self._work.put(person)
        if entry.apart or entry.apart_rows:
            self._apart.append((person.id, entry))
        for row in entry.rows if self._has_apart_rows else ():
            self._people_by_row[row] = person.id
        if participant is None:
            self._add_participant(parsed, person)
        else:
            self._change_participant(parsed, participant, taken)

    def _new_person(self, parsed: ParsedRow) -> Person:
        # Of somebody with one name the list may say no family name.
        named = {"family_name": ""} | _values(parsed, _PERSONAL)
        key = natural_keys.person(named.get("email", ""))
        record = PersonId(self._ids.give(Person, key))
        person = Person(id=record, **named, **self._stamp)
        self._ids.put(person)
        return person

    def _add_participant(self, parsed: ParsedRow, person: Person) -> None:
        links, own = self._links(parsed, LINKS), _values(parsed, _OWN)
        if parsed.unclear:
            own["desk_note"] = _to_ask(parsed)
        key = natural_keys.participant(self._event, person.email)
        record = ParticipantId(self._ids.give(Participant, key))
        self._ids.put(
            Participant(
                id=record,
                event=self._event,
                person=person.id,
                **self._ids.badge(record, key),
                **own,
                **links,
                **self._stamp,
            )
        )

    def _change_participant(
        self, parsed: ParsedRow, participant: Participant, taken: dict[str, Any]
    ) -> None:
        """Put the fields that were ``taken`` from a row, and what is unclear in their consents."""
        links = self._links(parsed, [name for name in LINKS if name in taken])
        changed = {name: value for name, value in taken.items() if name in OF_PARTICIPANT} | links
        doubts = [one for one in parsed.unclear if taken.get(one.field) is Consent.NOT_ASKED]
        if doubts:
            asked = _to_ask(parsed._replace(unclear=tuple(doubts)))
            note = filter(None, (participant.desk_note, asked))
            changed["desk_note"] = "\n".join(note)[:LONGEST_LINE]
        if changed:
            self._work.put(replace(participant, **changed))

    def keep_apart(self) -> None:
        """Note of whom somebody said that they are two people, with both of each pair."""
        apart: dict[PersonId, set[PersonId]] = {}
        nobody = PersonId(NO_ID)
        for person, entry in self._apart:
            others = (self._people_by_row.get(row, nobody) for row in entry.apart_rows)
            for other in {*entry.apart, *others} - {nobody, person}:
                apart.setdefault(person, set()).add(other)
                apart.setdefault(other, set()).add(person)
        for person in self._work.get_many(Person, apart).values():
            added = sorted(apart[person.id].difference(person.kept_apart))
            self._work.put(replace(person, kept_apart=(*person.kept_apart, *added)))

    def _links(self, parsed: ParsedRow, names: Collection[str]) -> dict[str, Any]:
        """Return the ids of the city, organisation and group, as far as they are named."""
        links: dict[str, Any] = {}
        if parsed.city and "city" in names:
            links["city"] = self._city(parsed).id
        if parsed.organisation and "organisation" in names:
            # The town hall of a city that is kept as it is here is not moved with it.
            links["organisation"] = self._organisation(
                parsed.organisation, links.get("city", CityId(NO_ID))
            )
        if parsed.group and "group" in names:
            links["group"] = self._group(parsed.group)
        return links

    def _city(self, parsed: ParsedRow) -> City:
        country = parsed.country or self._countries.get(parsed.city, "")
        city = self._cities.get((parsed.city, country))
        if city is None:
            city = cities.in_work(
                self._work, parsed.city, country=country, known_names=self._cities_by_name
            )
            self._cities[parsed.city, country] = city
        return city

    def _organisation(self, name: str, city: CityId) -> str:
        key = fold(name)
        if key not in self._organisations:
            kind = self._kinds.get(key) or kind_of_name(name)
            local = city if kind is OrganisationKind.LOCAL_AUTHORITY else CityId(NO_ID)
            record = organisations.new_organisation_id(self._work, name, local)
            made = Organisation(id=record, name=name, kind=kind, city=local)
            self._work.put(made)
            self._organisations[key] = made.id
        return self._organisations[key]

    def _group(self, text: str) -> WorkingGroupId:
        key = group_key(text)
        if key not in self._groups:
            known = self._work.find(WorkingGroup, event=self._event)
            code = key.upper() if len(key) < 4 else _free_letter({group.code for group in known})
            made = WorkingGroup(
                id=WorkingGroupId(self._work.new_id()),
                event=self._event,
                code=code,
                name=Localised.of(of_letters(text, LANGUAGES.default), text)
                if len(key) >= 4
                else EMPTY,
                order=between(known[-1].order if known else None, None),
            )
            self._work.put(made)
            self._groups[key] = self._groups[group_key(code)] = made.id
        return self._groups[key]


_PERSONAL = tuple((name, SLOTS[name]) for name in (*OF_PERSON, *FURTHER.values()))
_OF_PEOPLE = frozenset({*OF_PERSON, *FURTHER.values()})
_OWN = tuple((name, SLOTS[name]) for name in OF_PARTICIPANT)


def _to_ask(parsed: ParsedRow) -> str:
    """Return what the desk is to ask: headings and cells of the consents that are not clear."""
    asked = (
        f"{one.column}: {one.text}" if one.column else one.text
        for one in parsed.unclear
        if getattr(parsed, one.field) is None
    )
    return "\n".join(asked)[:LONGEST_LINE]


def _values(parsed: ParsedRow, places: Sequence[tuple[str, int]]) -> dict[str, Any]:
    return {name: value for name, place in places if (value := parsed[place])}


def _is_as_seen(
    known: Known | None, person: Person | None, participant: Participant | None, name: str
) -> bool:
    """Return whether a field is as the plan saw it: what was typed meanwhile stays."""
    pairs = ((known.person, person), (known.participant, participant)) if known else ()
    return all(
        getattr(seen, name) == getattr(now, name)
        for seen, now in pairs
        if seen is not None and now is not None and hasattr(now, name)
    )


def _places_in_group(entry: Entry) -> bool:
    """Return whether an entry puts somebody into the group of the list."""
    if not entry.participant:
        return True
    return any(one.field == "group" and one.is_taken for one in entry.changes)


def _by_letter(text: str) -> tuple[int, str]:
    key = group_key(text)
    return len(key), key


def _free_letter(taken: set[str]) -> str:
    letters = (*ascii_uppercase, *(f"{a}{b}" for a in ascii_uppercase for b in ascii_uppercase))
    return next(letter for letter in letters if letter not in taken)
