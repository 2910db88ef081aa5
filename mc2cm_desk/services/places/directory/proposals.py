"""Records of the directory that are likely the same, for a person to decide."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import TypeVar

from mc2cm_desk.domain.ids import CityId, PersonId, RecordId
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.text.likeness import organisations as organisation_rule
from mc2cm_desk.domain.text.likeness import people as people_rule
from mc2cm_desk.domain.text.likeness import places as place_rule
from mc2cm_desk.domain.text.likeness.organisations import OrganisationTraits
from mc2cm_desk.domain.text.likeness.people import PersonTraits
from mc2cm_desk.domain.text.likeness.places import PlaceTraits
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.places.directory.kinds import RECORDS, names_of
from mc2cm_desk.services.places.directory.place_keys import place_key

T = TypeVar("T", PlaceTraits, OrganisationTraits, PersonTraits)

_MOST_SHARING = 40
"""A key that more records share than this says nothing of any of them."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Records (ids) that are likely one, those on which most hangs first."""

    kind: DirectoryKind
    records: tuple[RecordId, ...]


def proposals(library: Library, kind: DirectoryKind) -> list[Proposal]:
    """Return the groups of records that are likely the same; never those kept apart."""
    with library.read() as view:
        return of_view(view, kind)


def of_view(view: Repository, kind: DirectoryKind) -> list[Proposal]:
    """Return the groups within a view; as `proposals`."""
    every = view.find(RECORDS[kind])
    listed = view.find(Participant)
    used: dict[RecordId, int] = {}
    for one in listed:
        for record in (one.city, one.organisation, one.person):
            used[record] = used.get(record, 0) + 1
    apart = {
        frozenset[RecordId]({one.id, other})
        for one in every
        for other in one.kept_apart
        if other != one.id
    }
    places = {one.id: place_traits(one) for one in view.find(City)}
    if kind is DirectoryKind.CITY:
        groups = _groups(list(places.values()), _place_keys, _same_city, _cities_differ, apart)
    elif kind is DirectoryKind.ORGANISATION:
        traits = [
            organisation_traits(one, places) for one in every if isinstance(one, Organisation)
        ]
        groups = _groups(traits, _organisation_keys, _same_organisation, _organisations_differ,
                         apart)  # fmt: skip
    else:
        theirs: dict[PersonId, list[Participant]] = {}
        for one in listed:
            theirs.setdefault(one.person, []).append(one)
        people = [
            person_traits(one, theirs.get(one.id, []), places)
            for one in every
            if isinstance(one, Person) and not one.is_erased
        ]
        groups = _groups(people, _person_keys, _same_person, _people_differ, apart)
    return [
        Proposal(kind, tuple(sorted(group, key=lambda one: -used.get(one, 0)))) for group in groups
    ]


def keep_apart(library: Library, kind: DirectoryKind, ids: Sequence[RecordId]) -> None:
    """Remember that these records are different ones: they are not proposed again.

    Refused: gone.
    """
    with library.write("keep-apart") as work:
        for one in ids:
            record = work.require(RECORDS[kind], one)
            others = (other for other in ids if other != one)
            work.put(
                replace(record, kept_apart=tuple(dict.fromkeys((*record.kept_apart, *others))))
            )


def place_traits(city: City) -> PlaceTraits:
    """Return what a city is compared by."""
    place = cities.place(city)
    north = city.north if city.north is not None else place.north if place else None
    east = city.east if city.east is not None else place.east if place else None
    return PlaceTraits(city.id, names_of(city), city.country, north, east)


def organisation_traits(one: Organisation, places: dict[CityId, PlaceTraits]) -> OrganisationTraits:
    """Return what an organisation is compared by."""
    return OrganisationTraits(one.id, names_of(one), one.kind, places.get(one.city))


def person_traits(
    person: Person, listed: Iterable[Participant], places: dict[CityId, PlaceTraits]
) -> PersonTraits:
    """Return what a person is compared by."""
    every = list(listed)
    seen = dict.fromkeys(one.city for one in every if one.city in places)
    return PersonTraits(
        id=person.id,
        family_name=person.family_name,
        given_name=person.given_name,
        arabic_name=person.arabic_name,
        other_names=person.other_names,
        emails=tuple(one.lower() for one in (person.email, *person.other_emails) if one),
        gender=person.gender,
        cities=tuple(places[one] for one in seen),
        organisations=frozenset(one.organisation for one in every if one.organisation),
    )


def _groups(
    every: Sequence[T],
    keys: Callable[[T], Iterable[str]],
    same: Callable[[T, T], bool],
    differ: Callable[[T, T], bool],
    apart: set[frozenset[RecordId]],
) -> list[list[RecordId]]:
    """Return groups in which each is like one of the others and surely different from none."""

    def are_apart(first: int, second: int) -> bool:
        """Return whether somebody said of two records that they are different."""
        return frozenset({every[first].id, every[second].id}) in apart

    near: dict[int, set[int]] = {}
    for first, second in _pairs_to_compare(every, keys):
        if not are_apart(first, second) and same(every[first], every[second]):
            near.setdefault(first, set()).add(second)
            near.setdefault(second, set()).add(first)
    groups: list[list[RecordId]] = []
    left = sorted(near)
    while left:
        group = [left.pop(0)]
        for one in tuple(left):
            if near[one].intersection(group) and not any(
                differ(every[one], every[other]) or are_apart(one, other) for other in group
            ):
                group.append(one)
                left.remove(one)
        if len(group) > 1:
            groups.append([every[one].id for one in group])
    return groups


def _pairs_to_compare(
    every: Sequence[T], keys: Callable[[T], Iterable[str]]
) -> Iterator[tuple[int, int]]:
    """Yield once each pair of records, by their places, that share a key with few others."""
    by_key: dict[str, list[int]] = {}
    for place, one in enumerate(every):
        for key in keys(one):
            by_key.setdefault(key, []).append(place)
    yielded: set[tuple[int, int]] = set()
    for places in by_key.values():
        if len(places) <= _MOST_SHARING:
            for pair in combinations(places, 2):
                if pair not in yielded:
                    yielded.add(pair)
                    yield pair


@lru_cache(maxsize=4096)
def _place_keys(one: PlaceTraits) -> frozenset[str]:
    return place_rule.all_keys(one.names, place_key) | place_rule.sound_keys(one)


def _same_city(one: PlaceTraits, other: PlaceTraits) -> bool:
    return place_rule.same_city(one, other, place_key)


def _cities_differ(one: PlaceTraits, other: PlaceTraits) -> bool:
    return place_rule.cities_differ(one, other)


def _organisation_keys(one: OrganisationTraits) -> frozenset[str]:
    acronyms = frozenset(f"={name.replace('.', '').strip().lower()}" for name in one.names)
    return organisation_rule.keys_of(one, place_key) | acronyms


def _same_organisation(one: OrganisationTraits, other: OrganisationTraits) -> bool:
    return organisation_rule.same_organisation(one, other, place_key)


def _organisations_differ(one: OrganisationTraits, other: OrganisationTraits) -> bool:
    return not organisation_rule.may_be_one(one, other, place_key)


def _person_keys(one: PersonTraits) -> Iterable[str]:
    yield from people_rule.written_keys(one)
    yield from (f"@{email}" for email in one.emails)
    keys = people_rule.phonetic_keys(one)
    # A sound is compared within a city alone.
    for city in one.cities:
        for key in _place_keys(city):
            yield from (f"{key}:{sound}" for sound in keys)


def _same_person(one: PersonTraits, other: PersonTraits) -> bool:
    return people_rule.same_person(one, other, place_key)


def _people_differ(one: PersonTraits, other: PersonTraits) -> bool:
    return people_rule.people_differ(one, other, place_key)
