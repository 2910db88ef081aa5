"""The kinds of records of the directory."""

from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind

Entry = City | Organisation | Person
"""A record of the directory."""


RECORDS: dict[DirectoryKind, type[City] | type[Organisation] | type[Person]] = {
    DirectoryKind.CITY: City,
    DirectoryKind.ORGANISATION: Organisation,
    DirectoryKind.PERSON: Person,
}


def names_of(entry: Entry) -> tuple[str, ...]:
    """Return every name of a record, the present ones first, each once."""
    if isinstance(entry, City):
        every = (*entry.name.texts(), *entry.other_names)
    elif isinstance(entry, Organisation):
        every = (entry.name, *entry.names.texts(), *entry.other_names)
    else:
        every = (entry.name, entry.arabic_name, *entry.other_names)
    return tuple(dict.fromkeys(name for name in every if name))


def name_of(entry: Entry, language: str) -> str:
    """Return the name of a record in a language, else in the first one that it has."""
    if isinstance(entry, City):
        return entry.name.text(language)
    if isinstance(entry, Organisation):
        return entry.names.exact(language) or entry.name
    return entry.sorting_name
