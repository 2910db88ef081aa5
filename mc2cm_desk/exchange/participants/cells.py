"""What a cell says under each heading of a participants' list."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from mc2cm_desk.domain.people.honorifics import AddressedName, addressed, without_title
from mc2cm_desk.domain.people.name_to_come import is_name_to_come
from mc2cm_desk.domain.people.names import fold, is_arabic
from mc2cm_desk.domain.people.participant import Consent, ParticipantStatus
from mc2cm_desk.domain.people.person_names import split_name
from mc2cm_desk.exchange import places
from mc2cm_desk.exchange.participants.fields import CONSENTS, NAMES, Field
from mc2cm_desk.exchange.participants.header import Column
from mc2cm_desk.exchange.participants.row import SLOTS, Unclear
from mc2cm_desk.exchange.participants.words import answers
from mc2cm_desk.exchange.participants.words.combining import (
    FUNCTION_BESIDE_NAME,
    NAME_TO_COME,
    NOTE,
    Note,
)
from mc2cm_desk.exchange.participants.words.heading_texts import asks_for_refusal
from mc2cm_desk.exchange.participants.words.heading_words import heading_words
from mc2cm_desk.exchange.participants.words.plain_answers import yes_or_no
from mc2cm_desk.exchange.participants.words.registration_statuses import registration
from mc2cm_desk.services.people.contacts import emails

SlotValues = tuple[tuple[int, Any], ...]
"""Places in a `ParsedRow` and what a cell puts there."""
Reading = tuple[SlotValues, str, dict[str, Any]]
"""What a cell says; or the code of its problem, and the values that the sentence names."""
Read = Callable[[str], Reading]

_EMAIL, _PHONE = SLOTS["email"], SLOTS["phone"]
_LIMITS = {
    Field.FAMILY_NAME: 120, Field.GIVEN_NAME: 120, Field.FULL_NAME: 200, Field.ARABIC_NAME: 120,
    Field.ARABIC_FAMILY_NAME: 60, Field.ARABIC_GIVEN_NAME: 60, Field.ORGANISATION: 300,
    Field.CITY: 120, Field.CITY_COUNTRY: 200, Field.ORGANISATION_CITY: 400, Field.EMAIL: 320,
    Field.PHONE: 60, Field.GROUP: 120, Field.COUNTRY: 120,
}  # fmt: skip
_LONGEST = 500
_NO_ADDRESS = frozenset(
    ("0", "x", "anonymous", "anonyme", "anonimo", "anonym", "aucun", "aucune", "sans", "مجهول")
)
"""What forms and people write where there is no address; folded."""
_FEWEST_DIGITS = 8
_SEVERAL = re.compile(r"\s[&/+]\s|\s(?:et|and|und|ve)\s", re.IGNORECASE)
_AROUND = " /|-–—()[]،,\n"


def reading(column: Column) -> Read:
    """Return how the column's cells are read, each already one clean line of text."""
    field = column.field
    if field is None:
        return lambda _: ((), "", {})
    limit = _LIMITS.get(field, _LONGEST)
    if field is Field.FULL_NAME:
        read: Read = lambda text: _full_name(text, family_first=column.family_first)  # noqa: E731
    elif field in CONSENTS:
        read = _consent(field, column.title)
    elif field is Field.GENDER:
        read = _gender(column.title)
    else:
        read = _READINGS.get(field) or _text(field)

    def limited(text: str) -> Reading:
        """Return what the column reads, or the problem that the text is too long."""
        if len(text) > limit:
            return (), "too-long", {"length": len(text), "limit": limit}
        return read(text)

    return limited


def asks_of_nothing(column: Column) -> bool:
    """Return whether signs for nothing, such as ``?``, mean something under the heading."""
    return column.field in CONSENTS or column.field in NAMES or column.field is Field.GIVEN_NAME


def _put(**fields: Any) -> Reading:
    return tuple((SLOTS[name], value) for name, value in fields.items() if value), "", {}


def _problem(code: str, **values: Any) -> Reading:
    return (), code, values


def _text(field: Field) -> Read:
    place = SLOTS[field.value]

    def read(text: str) -> Reading:
        """Return what a text of the column says."""
        plain = text if text.isascii() else answers.without_pictographs(text)
        return (((place, plain),) if plain else ()), "", {}

    return read


def _note(code: str, text: str, name: str = "") -> tuple[int, Note]:
    return NOTE, Note(code, text, SLOTS[name] if name else 0)


def _name(field: Field) -> Read:
    """Read a family or given name; a form in Arabic script beside it goes where that belongs."""
    arabic = "arabic_family_name" if field is Field.FAMILY_NAME else "arabic_given_name"
    place = SLOTS[field.value]

    def read(text: str) -> Reading:
        """Return what a text of the column says."""
        if text.isascii() and text.isalpha() and len(text) > 4:
            return (((place, text),), "", {}) if not is_name_to_come(text) else to_come(text)
        plain = answers.without_pictographs(text)
        if is_name_to_come(plain):
            return to_come(plain)
        bare, in_arabic = _by_script(plain)
        found = addressed(bare)
        if not found.name or is_name_to_come(found.name):
            return to_come(plain)
        values = _put(**{field.value: found.name, arabic: without_title(in_arabic)})[0]
        return (*values, *_beside(found)), "", {}

    def to_come(text: str) -> Reading:
        """Return the note that the name is still to come."""
        return (_note(NAME_TO_COME, text, field.value),), "", {}

    return read


def _beside(found: AddressedName) -> SlotValues:
    """Return what is to be reported of a function or a remark beside a name."""
    values: SlotValues = ()
    if found.function:
        values = (_note(FUNCTION_BESIDE_NAME, found.function),)
    return (*values, _note("name-aside", found.aside)) if found.aside else values


def _full_name(text: str, *, family_first: bool) -> Reading:
    plain = answers.without_pictographs(text)
    if is_name_to_come(plain):
        return (_note(NAME_TO_COME, plain, "family_name"),), "", {}
    bare, in_arabic = _by_script(plain)
    found = addressed(bare)
    if not found.name or is_name_to_come(found.name):
        return (_note(NAME_TO_COME, plain, "family_name"),), "", {}
    several = _SEVERAL.search(found.name) is not None
    family, given = (
        (found.name, "") if several else split_name(found.name, family_first=family_first)
    )
    values = _put(family_name=family, given_name=given, arabic_name=addressed(in_arabic).name)[0]
    values += _beside(found)
    if several:
        values += (_note("several-people", plain),)
    return values, "", {}


def _by_script(text: str) -> tuple[str, str]:
    """Return the parts of a name in two scripts: outside the Arabic script, and in it."""
    if text.isascii() or not is_arabic(text):
        return text, ""
    words = text.replace("/", " / ").split()
    inside = [word for word in words if is_arabic(word)]
    outside = [word for word in words if any(map(str.isalpha, word)) and not is_arabic(word)]
    if not outside or not inside:
        return text, ""
    return " ".join(outside).strip(_AROUND), " ".join(inside).strip(_AROUND)


def _arabic(part: str) -> Read:
    """Read a name in Arabic script; its two halves meet again in `ParsedRow.arabic_name`."""

    def read(text: str) -> Reading:
        """Return what a text of the column says."""
        plain = answers.without_pictographs(text)
        if not is_arabic(plain) or is_name_to_come(plain):
            return _put()
        return _put(**{part: addressed(plain).name})

    return read


def _email(text: str) -> Reading:
    found = emails.addresses_in(text)
    if not found:
        return _put() if fold(text) in _NO_ADDRESS else _problem("import-email-wrong")
    if len(found) == 1 and len(found[0]) == len(text):
        return ((_EMAIL, found[0]),), "", {}
    values = _put(email=found[0], other_emails=found[1:])[0]
    beside = " ".join(part for part in text.split() if "@" not in part)
    if sum(map(str.isdigit, beside)) >= _FEWEST_DIGITS:
        values += ((_PHONE, beside),)
    if emails.is_broken(text):
        values += (_note("cell-partly-read", text),)
    return values, "", {}


def _phone(text: str) -> Reading:
    return ((_PHONE, text),), "", {}


def _status(text: str) -> Reading:
    found = registration(text)
    if found is None:
        return (_note("status-unknown", text),), "", {}
    values = _put(status=found.status, left_out=found.left_out)[0]
    if found.status is ParticipantStatus.INVITED and not found.left_out:
        values += (_note("status-pending", text),)
    return values, "", {}


def _gender(title: str) -> Read:
    """Read a gender; under «Civilité» also an address that states a function and no gender."""
    is_address = heading_words(title) in _addresses()

    def read(text: str) -> Reading:
        """Return what a text of the column says."""
        if found := answers.gender(text):
            return _put(gender=found)
        if found_address := answers.address(text):
            gender, function = found_address
            values = _put(gender=gender)[0]
            if function:
                values += (_note(FUNCTION_BESIDE_NAME, function),)
            return values, "", {}
        if is_address:
            return (_note("gender-untold", text),), "", {}
        return _problem("import-gender-unknown")

    return read


@cache
def _addresses() -> frozenset[tuple[str, ...]]:
    """Return the headings of columns that hold forms of address, by their words."""
    return frozenset(heading_words(title) for title in answers.answer_words()["heading_addresses"])


def _role(text: str) -> Reading:
    found = answers.role(text)
    return _put(role=found) if found else _problem("import-role-unknown")


def _kind(text: str) -> Reading:
    found = answers.organisation_kind(text)
    return _put(organisation_kind=found) if found else _problem("import-kind-unknown")


def _languages(text: str) -> Reading:
    found = answers.languages(text)
    return _put(languages=found) if found else _problem("import-language-unknown")


def _country(text: str) -> Reading:
    found = places.country(text)
    return _put(country=found) if found else _problem("import-country-unknown")


def _city(text: str) -> Reading:
    city, country = places.city_and_country(answers.without_pictographs(text))
    return _put(city=city, country=country)


def _organisation_and_city(text: str) -> Reading:
    organisation, city = places.organisation_and_city(answers.without_pictographs(text))
    return _put(organisation=organisation, city=city)


def _headset(text: str) -> Reading:
    found = yes_or_no(text)
    if found is None:
        # «Interprétation: arabe» asks for a headset and says for what.
        found = True if answers.languages(text) else None
    return _problem("import-yes-no-unknown") if found is None else _put(headset=found)


def _consent(field: Field, title: str) -> Read:
    """Read a consent: what is not plainly yes or no is to be asked, with what the cell says."""
    asked = asks_for_refusal(title)

    def read(text: str) -> Reading:
        """Return what a text of the column says."""
        found = None if asked else yes_or_no(text)
        if found is not None:
            return _put(**{field.value: Consent.GIVEN if found else Consent.REFUSED})
        if not any(char.isalnum() or char in "?؟☐☒☑" for char in text) and len(text) < 4:
            return _put()
        return _put(unclear=(Unclear(field.value, text, title),))

    return read


_READINGS: dict[Field, Read] = {
    Field.FAMILY_NAME: _name(Field.FAMILY_NAME),
    Field.GIVEN_NAME: _name(Field.GIVEN_NAME),
    Field.ARABIC_NAME: _arabic("arabic_name"),
    Field.ARABIC_FAMILY_NAME: _arabic("arabic_family_name"),
    Field.ARABIC_GIVEN_NAME: _arabic("arabic_given_name"),
    Field.EMAIL: _email,
    Field.PHONE: _phone,
    Field.ROLE: _role,
    Field.ORGANISATION_KIND: _kind,
    Field.LANGUAGES: _languages,
    Field.COUNTRY: _country,
    Field.CITY: _city,
    Field.CITY_COUNTRY: _city,
    Field.ORGANISATION_CITY: _organisation_and_city,
    Field.HEADSET: _headset,
    Field.STATUS: _status,
}
