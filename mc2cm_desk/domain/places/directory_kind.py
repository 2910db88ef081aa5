"""The kinds of records that all events of a library share."""

from enum import StrEnum


class DirectoryKind(StrEnum):
    """A kind of records of the directory."""

    CITY = "city"
    ORGANISATION = "organisation"
    PERSON = "person"
