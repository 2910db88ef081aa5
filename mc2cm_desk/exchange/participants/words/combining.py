"""What the cells of one row say together: several columns of one meaning, numbers of a country."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.participant import Consent, ParticipantStatus
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.domain.people.person_names import name_key, rest_of_name
from mc2cm_desk.exchange.participants.row import SLOTS, ParsedRow, Unclear
from mc2cm_desk.services.people.contacts import telephones
from mc2cm_desk.services.places import city_texts

NOTE = len(ParsedRow._fields)
"""The place, behind those of a `ParsedRow`, where readings put a `Note`."""


class Note(NamedTuple):
    """What a reading has to tell of a cell: the code of a remark, and the text it is about.

    ``slot`` is where the text would have gone, ``column`` the heading over the cell.
    """

    code: str
    text: str
    slot: int = 0
    column: str = ""


NAME_TO_COME, FUNCTION_BESIDE_NAME = "name-to-come", "function-beside-name"

_EMAIL, _PHONE, _STATUS = SLOTS["email"], SLOTS["phone"], SLOTS["status"]
_OTHERS = {_EMAIL: SLOTS["other_emails"], _PHONE: SLOTS["other_phones"]}
_OTHER_PHONES, _COUNTRY, _CITY = _OTHERS[_PHONE], SLOTS["country"], SLOTS["city"]
_FUNCTION = SLOTS["function"]
_FAMILY, _GIVEN = SLOTS["family_name"], SLOTS["given_name"]
_LISTED = frozenset(
    SLOTS[name] for name in ("other_emails", "other_phones", "unclear", "languages")
)
_ADDED = frozenset(SLOTS[name] for name in ("dietary_needs", "access_needs"))
_CONSENTS = {
    SLOTS[name]: name
    for name in ("photo_consent", "name_consent", "contact_consent", "keeping_consent")
}
_NAMES = frozenset(SLOTS[name] for name in ("family_name", "given_name", "arabic_name"))
_NAMES_OF_NAMES = frozenset(("nom", "prenom", "name", "surname", "first name"))
_UNCLEAR = SLOTS["unclear"]
_NOT_COMING = frozenset({ParticipantStatus.CANCELLED, ParticipantStatus.DECLINED})


def combine(values: list[Any], slot: int, value: Any) -> bool:
    """Add what a further column says to a slot that is filled; return whether both can stand.

    Further addresses stand beside the first, needs behind each other; of two consents that differ
    neither counts. Otherwise the first one stays.
    """
    first = values[slot]
    if slot in _LISTED:
        values[slot] = (*first, *(one for one in value if one not in first))
    elif slot in _OTHERS:
        others: tuple[str, ...] = values[_OTHERS[slot]]
        if value not in others:
            values[_OTHERS[slot]] = (*others, value)
    elif slot in _ADDED:
        if fold(value) not in fold(first):
            values[slot] = f"{first}; {value}"
    elif slot == _STATUS:
        values[slot] = value if value in _NOT_COMING else first
    elif first is Gender.UNDISCLOSED:
        values[slot] = value
    elif value is Gender.UNDISCLOSED:
        return True
    elif slot in _CONSENTS:
        values[slot] = None
        unclear = (Unclear(_CONSENTS[slot], " / ".join(map(_consent, (first, value))), ""),)
        values[_UNCLEAR] = (*values[_UNCLEAR], *unclear)
    else:
        return isinstance(value, str) and fold(value) == fold(first)
    return True


def _consent(given: Consent) -> str:
    return "✓" if given is Consent.GIVEN else "✗"


def missing_half(
    slots: tuple[tuple[int, Any], ...], values: list[Any], *, has_family_column: bool
) -> tuple[tuple[int, Any], ...]:
    """Return of a whole name only what the columns of its parts leave open.

    A whole name of somebody else, such as that of the account which filled in a form, adds
    nothing; beside a given name alone it is the family name if no column has that.
    """
    whole = dict(slots)
    family, given = whole.pop(_FAMILY, ""), whole.pop(_GIVEN, "")
    parts = f"{given} {family}".strip()
    if values[_FAMILY]:
        whole[_GIVEN] = rest_of_name(parts, values[_FAMILY])
    else:
        whole[_FAMILY] = rest_of_name(parts, values[_GIVEN])
        if (
            not whole[_FAMILY]
            and not has_family_column
            and name_key(parts) != name_key(values[_GIVEN])
        ):
            whole[_FAMILY] = f"{family} {given}".strip()
    return tuple((slot, value) for slot, value in whole.items() if value)


def finish(values: list[Any], notes: list[Note]) -> Iterator[Note]:
    """Complete a row of which every cell is read, and return the notes that are to be reported."""
    has_name = any(values[slot] for slot in _NAMES)
    for note in notes:
        if note.code == NAME_TO_COME:
            if has_name and _may_be_a_name(note.text):
                values[note.slot] = values[note.slot] or note.text
            elif has_name and any(map(str.isalnum, note.text)):
                yield note._replace(code="name-partly-to-come")
        elif note.code == FUNCTION_BESIDE_NAME:
            values[_FUNCTION] = values[_FUNCTION] or note.text
        else:
            yield note
    if values[_PHONE] or values[_OTHER_PHONES]:
        yield from _with_numbers(values)
    if values[_EMAIL] and values[_OTHERS[_EMAIL]]:
        others = values[_OTHERS[_EMAIL]]
        values[_OTHERS[_EMAIL]] = tuple(one for one in others if one != values[_EMAIL])
    if asked := values[_UNCLEAR]:
        for one in asked:
            values[SLOTS[one.field]] = None


def _may_be_a_name(text: str) -> bool:
    """Return whether a text that names nobody alone is part of a name beside another: Malcolm X."""
    return (len(text) == 1 and text.isalpha()) or fold(text) in _NAMES_OF_NAMES


def _with_numbers(values: list[Any]) -> Iterator[Note]:
    """Put the numbers in their kept form, which needs the country of the row."""
    country = values[_COUNTRY] or (_country_of(values[_CITY]) if values[_CITY] else "")
    distinct: dict[str, None] = {}
    for text in filter(None, (values[_PHONE], *values[_OTHER_PHONES])):
        found = telephones.telephones_in(text, country)
        if not found:
            yield Note(telephones.DOUBTFUL, text, _PHONE)
            distinct[text] = None
        for one in found:
            if one.doubt:
                yield Note(one.doubt, text, _PHONE)
            if one.number:
                distinct[one.number] = None
    numbers = tuple(distinct)
    values[_PHONE] = numbers[0] if numbers else ""
    values[_OTHER_PHONES] = numbers[1:]


@lru_cache(maxsize=4096)
def _country_of(city: str) -> str:
    """Return the country's code of a city that is known by name; empty for others."""
    return city_texts.read(city).country
