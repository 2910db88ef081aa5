"""The directory as it is shown: every city, organisation and person, with what hangs on it."""

from collections.abc import Iterable
from dataclasses import dataclass

from mc2cm_desk.domain.ids import NO_ID, RecordId
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.places.known_city import KnownCity
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.places import cities as city_services
from mc2cm_desk.services.places.directory.completing import missing
from mc2cm_desk.services.places.directory.kinds import RECORDS, Entry, name_of, names_of
from mc2cm_desk.services.places.directory.proposals import Proposal, of_view
from mc2cm_desk.store.repository import cached

_ID_FROM = 8
"""Letters of the beginning of an id, at least."""


@dataclass(frozen=True, slots=True)
class DirectoryRow:
    """A record with what stands beside it.

    Attributes:
        city: the organisation's city, or the last one that a person came from.
        organisation: the last one that a person came from.
        people: how many people are of it; of a person, the number of events.
        organisations: how many organisations a city has.
        known: what the gazetteer says of a city.
        words: its names and what stands beside, folded, for searching.
    """

    kind: DirectoryKind
    entry: Entry
    city: City | None
    organisation: Organisation | None
    people: int
    organisations: int
    words: str
    known: KnownCity | None = None

    @property
    def id(self) -> RecordId:
        """The id of the entry."""
        return self.entry.id

    @property
    def can_be_completed(self) -> bool:
        """Whether the gazetteer knows something that the record of a city does not say."""
        return isinstance(self.entry, City) and bool(missing(self.entry, self.known))

    @property
    def lacks_country(self) -> bool:
        """Whether it is a city whose country nobody said."""
        return isinstance(self.entry, City) and not self.entry.country


@dataclass(frozen=True, slots=True)
class Directory:
    """Every record by kind, in the order of the alphabet, and those that are likely the same."""

    rows: dict[DirectoryKind, tuple[DirectoryRow, ...]]
    proposals: tuple[Proposal, ...] = ()

    def row(self, record: RecordId) -> DirectoryRow | None:
        """Return the row of a record; none if there is none."""
        for every in self.rows.values():
            for one in every:
                if one.id == record:
                    return one
        return None

    def without_country(self) -> list[DirectoryRow]:
        """Return the cities whose country nobody said."""
        return [one for one in self.rows.get(DirectoryKind.CITY, ()) if one.lacks_country]

    def proposal_of(self, record: RecordId) -> Proposal | None:
        """Return the proposal that a record belongs to."""
        return next((one for one in self.proposals if record in one.records), None)


def read(
    library: Library,
    language: str,
    kinds: Iterable[DirectoryKind] = tuple(DirectoryKind),
    *,
    with_proposals: bool = True,
) -> Directory:
    """Return the directory, names in a language where they exist in it."""
    with library.read() as view:
        return _directory(view, language, tuple(kinds), with_proposals=with_proposals)


@cached
def _directory(
    view: Repository, language: str, kinds: tuple[DirectoryKind, ...], *, with_proposals: bool
) -> Directory:
    cities = {one.id: one for one in view.find(City)}
    organisations = {one.id: one for one in view.find(Organisation)}
    listed: dict[RecordId, list[Participant]] = {}
    for one in view.find(Participant):
        for record in {one.city, one.organisation, one.person} - {NO_ID}:
            listed.setdefault(record, []).append(one)
    of_city: dict[RecordId, int] = {}
    for one in organisations.values():
        of_city[one.city] = of_city.get(one.city, 0) + 1
    rows: dict[DirectoryKind, tuple[DirectoryRow, ...]] = {}
    for kind in kinds:
        found: list[DirectoryRow] = []
        for entry in view.find(RECORDS[kind]):
            if isinstance(entry, Person) and entry.is_erased:
                continue
            theirs = listed.get(entry.id, [])
            last = theirs[-1] if theirs else None
            city = organisation = None
            if isinstance(entry, Organisation):
                city, people = cities.get(entry.city), len({one.person for one in theirs})
            elif isinstance(entry, Person):
                city = cities.get(last.city) if last else None
                organisation = organisations.get(last.organisation) if last else None
                people = len({one.event for one in theirs})
            else:
                people = len({one.person for one in theirs})
            beside = [
                *(names_of(city) if city else ()),
                *(names_of(organisation) if organisation else ()),
            ]
            if isinstance(entry, Person):
                beside.append(entry.email)
            known = city_services.in_gazetteer(entry) if isinstance(entry, City) else None
            own = of_city.get(entry.id, 0)
            words = fold(" ".join((*names_of(entry), *beside)))
            found.append(DirectoryRow(kind, entry, city, organisation, people, own, words, known))
        rows[kind] = tuple(sorted(found, key=lambda one: fold(name_of(one.entry, language))))
    looked = kinds if with_proposals else ()
    proposals = tuple(one for kind in looked for one in of_view(view, kind))
    return Directory(rows, proposals)


def named(library: Library, kind: DirectoryKind, words: str) -> Entry:
    """Return the record of that name, whatever its language, or of that beginning of an id.

    Nothing is guessed. Refused: directory-unknown, directory-ambiguous.
    """
    requested = words.strip()
    with library.read() as view:
        every = view.find(RECORDS[kind])
    found = [one for one in every if one.id == requested] or [
        one
        for one in every
        if fold(requested) in {fold(name) for name in names_of(one)}
        or (isinstance(one, Person) and fold(one.sorting_name) == fold(requested))
        or (isinstance(one, City) and one.code and one.code == fold(requested))
        or (len(requested) >= _ID_FROM and one.id.startswith(requested))
    ]
    if not found and kind is DirectoryKind.PERSON and len(requested) >= _ID_FROM:
        # Lists of participants show the ids of participations.
        with library.read() as view:
            listed = {one.person for one in view.find(Participant) if one.id.startswith(requested)}
        found = [one for one in every if one.id in listed]
    if not found:
        raise Refused("directory-unknown", name=requested)
    if len(found) > 1:
        raise Refused("directory-ambiguous", name=requested, ids=", ".join(one.id for one in found))
    return found[0]
