"""Correcting, adding and removing records of the directory: one undoable step each."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal, Unpack, cast, overload
from zoneinfo import available_timezones

from mc2cm_desk.domain.ids import NO_ID, CityId, OrganisationId, RecordId
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.organisation import (
    Organisation,
    OrganisationChanges,
    OrganisationDetails,
)
from mc2cm_desk.domain.people.person import Person, PersonChanges
from mc2cm_desk.domain.places.city import City, CityChanges, CityDetails
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import organisations
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.places.directory.kinds import RECORDS, Entry, names_of
from mc2cm_desk.services.places.directory.links import links

_LARGEST = 100_000_000


@overload
def edit(
    library: Library,
    kind: Literal[DirectoryKind.CITY],
    record: RecordId,
    /,
    **changes: Unpack[CityChanges],
) -> City: ...
@overload
def edit(
    library: Library,
    kind: Literal[DirectoryKind.ORGANISATION],
    record: RecordId,
    /,
    **changes: Unpack[OrganisationChanges],
) -> Organisation: ...
@overload
def edit(
    library: Library,
    kind: Literal[DirectoryKind.PERSON],
    record: RecordId,
    /,
    **changes: Unpack[PersonChanges],
) -> Person: ...
def edit(library: Library, kind: DirectoryKind, record: RecordId, /, **changes: object) -> Entry:
    """Change fields of a record; a name that is given up stays known to later lists.

    Refused: gone, city-without-name, organisation-without-name, person-without-name, too-long,
    time-zone-not-in-list, degrees-outside, population-outside, unknown-field, wrong-value.
    """
    return edit_fields(library, kind, record, changes)


def edit_fields(
    library: Library, kind: DirectoryKind, record: RecordId, changes: Mapping[str, object]
) -> Entry:
    """Change fields that a form or a command names; as `edit`."""
    refuse_unfit(RECORDS[kind], changes)
    with library.write(f"edit-{kind.value}") as work:
        before = work.require(RECORDS[kind], record)
        # The names and types were looked at above, for whichever kind it is.
        after: Entry = replace(before, **cast("dict[str, Any]", changes))
        if isinstance(after, City):
            _check(after)
        if after != before and not isinstance(after, Person):
            after = _remembering(before, after)
        work.put(after)
    return after


def edit_name(
    library: Library, kind: DirectoryKind, record: RecordId, language: str, text: str
) -> Entry:
    """Change the name of a city, or the official name of an organisation, in one language.

    Refused: as `edit`.
    """
    value = library.require(RECORDS[kind], record)
    if isinstance(value, City):
        return edit(library, DirectoryKind.CITY, record, name=value.name.having(language, text))
    if isinstance(value, Organisation):
        return edit(
            library, DirectoryKind.ORGANISATION, record, names=value.names.having(language, text)
        )
    raise TypeError(kind)


def add_city(library: Library, name: Localised, **fields: Unpack[CityDetails]) -> City:
    """Make a city. Refused: as `edit`."""
    refuse_unfit(City, fields)
    with library.write("add-city") as work:
        made = replace(City(id=CityId(NO_ID), name=name), **fields)
        _check(made)
        made = replace(made, id=cities.new_city_id(work, made))
        work.put(made)
    return made


def add_organisation(
    library: Library, name: str, **fields: Unpack[OrganisationDetails]
) -> Organisation:
    """Make an organisation.

    Refused: organisation-without-name, too-long, unknown-field, wrong-value.
    """
    refuse_unfit(Organisation, fields)
    with library.write("add-organisation") as work:
        made = replace(Organisation(id=OrganisationId(NO_ID), name=name.strip()), **fields)
        made = replace(made, id=organisations.new_organisation_id(work, made.name, made.city))
        work.put(made)
    return made


def remove(library: Library, kind: DirectoryKind, record: RecordId) -> None:
    """Remove a record that nothing hangs on. Refused: gone, still-in-use."""
    with library.write(f"remove-{kind.value}") as work:
        value = work.require(RECORDS[kind], record)
        used = [one.record for one in links(work, RECORDS[kind], [record]) if _counts(one.record)]
        if used:
            raise Refused("still-in-use", count=len({one.id for one in used}))
        work.remove(value)


def _counts(record: Record) -> bool:
    return (record.deleted is None and not isinstance(record, City | Organisation | Person)) or (
        isinstance(record, Organisation) and record.deleted is None
    )


def _check(city: City) -> None:
    if city.time_zone and city.time_zone not in available_timezones():
        raise Refused("time-zone-not-in-list", value=city.time_zone)
    north, east = city.north or 0.0, city.east or 0.0
    if not (-90 <= north <= 90 and -180 <= east <= 180):
        raise Refused("degrees-outside")
    if city.population is not None and not 0 <= city.population <= _LARGEST:
        raise Refused("population-outside", limit=_LARGEST)


def _remembering(before: Entry, after: Entry) -> Any:
    """Return the record as it is now, with the names that it had and has no more."""
    now = {fold(name) for name in names_of(replace(after, other_names=()))}
    given_up = [name for name in names_of(before) if fold(name) not in now]
    names = dict.fromkeys((*after.other_names, *given_up))
    requested = tuple(name for name in names if fold(name) not in now)
    # Another name taken out by hand stays out.
    removed = set(before.other_names) - set(after.other_names)
    return replace(after, other_names=tuple(one for one in requested if one not in removed))
