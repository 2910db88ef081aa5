"""A person, once in the library whatever the number of events."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self, TypedDict

from mc2cm_desk.domain.ids import NO_ID, PersonId
from mc2cm_desk.domain.record import Record, at_most, required

ERASED_NAME = "—"
"""What stands in the place of the name of a person whose data were erased."""

ERASED_PERSON: dict[str, Any] = {
    "family_name": ERASED_NAME,
    "given_name": "",
    "arabic_name": "",
    "email": "",
    "phone": "",
    "other_emails": (),
    "other_phones": (),
    "other_names": (),
}
"""What the fields that identify a person say after erasure."""


class Gender(StrEnum):
    """Asked, optional, never guessed."""

    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"
    UNDISCLOSED = "undisclosed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Somebody, with the name as on the badge and, where there is one, its Arabic form.

    ``other_emails``, ``other_phones`` and ``other_names`` are further ones, by which lists know
    the person; ``kept_apart`` the ids of people that somebody said are others; ``merged_into`` the
    id of the person that this one turned out to be.
    """

    id: PersonId
    family_name: str
    given_name: str = ""
    arabic_name: str = ""
    gender: Gender = Gender.UNDISCLOSED
    email: str = ""
    phone: str = ""
    other_emails: tuple[str, ...] = ()
    other_phones: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()
    merged_into: PersonId = PersonId(NO_ID)
    kept_apart: tuple[PersonId, ...] = ()
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: person-without-name, too-long."""
        required(self.family_name + self.given_name + self.arabic_name, "person-without-name")
        at_most(self.family_name, 120, "family_name")
        at_most(self.given_name, 120, "given_name")
        at_most(self.arabic_name, 120, "arabic_name")
        return self

    @property
    def is_erased(self) -> bool:
        """Whether the personal data were erased: what is left serves figures alone."""
        return self.family_name == ERASED_NAME and not self.given_name

    def erased(self) -> Self:
        """Return it without what identifies; the gender stays for figures."""
        return replace(self, **ERASED_PERSON)

    @property
    def name(self) -> str:
        """The name as it is said: given name, then family name."""
        return f"{self.given_name} {self.family_name}".strip() or self.arabic_name

    @property
    def sorting_name(self) -> str:
        """The name as lists show it: family name first."""
        return f"{self.family_name} {self.given_name}".strip() or self.arabic_name


class PersonChanges(TypedDict, total=False):
    """The fields that may be given for a person."""

    family_name: str
    given_name: str
    arabic_name: str
    gender: Gender
    email: str
    phone: str
    other_emails: tuple[str, ...]
    other_phones: tuple[str, ...]
    other_names: tuple[str, ...]
    kept_apart: tuple[PersonId, ...]
    placeholder: bool
