"""What a cell says under each heading of a participants' list."""

import re
from collections.abc import Callable
from typing import Any

from mc2cm_desk.domain.honorifics import without_title
from mc2cm_desk.domain.names import is_arabic, looks_like_email
from mc2cm_desk.domain.participant import Consent
from mc2cm_desk.domain.person_names import split_name
from mc2cm_desk.exchange import participants_answers as answers
from mc2cm_desk.exchange import places
from mc2cm_desk.exchange.participants_header import Column, Field
from mc2cm_desk.exchange.participants_row import ParsedRow
from mc2cm_desk.exchange.plain_answers import yes_or_no

Said = tuple[tuple[int, Any], ...]
"""Places in a `ParsedRow` and what a cell puts there."""
Reading = tuple[Said, str, dict[str, Any]]
"""What a cell says; or the code of its problem, and the values that the sentence names."""
Read = Callable[[str], Reading]

_PLACE = {name: place for place, name in enumerate(ParsedRow._fields)}
_EMAIL, _PHONE = _PLACE["email"], _PLACE["phone"]
_LIMITS = {
    Field.FAMILY_NAME: 120, Field.GIVEN_NAME: 120, Field.FULL_NAME: 200, Field.ARABIC_NAME: 120,
    Field.ARABIC_FAMILY_NAME: 60, Field.ARABIC_GIVEN_NAME: 60, Field.ORGANISATION: 300,
    Field.CITY: 120, Field.CITY_COUNTRY: 200, Field.ORGANISATION_CITY: 400, Field.EMAIL: 320,
    Field.PHONE: 60, Field.GROUP: 120, Field.COUNTRY: 120,
}  # fmt: skip
_LONGEST = 500
_ADDRESSES = re.compile(r"[;,\s/]+")
_BRACKETS = re.compile(r"<([^<>]*)>")


def reading(column: Column) -> Read:
    """Return how the column's cells are read, each already one clean line of text."""
    field = column.field
    if field is None:
        return lambda _: ((), "", {})
    limit = _LIMITS.get(field, _LONGEST)
    read = (
        (lambda text: _full_name(text, family_first=column.family_first))
        if field is Field.FULL_NAME
        else _READINGS.get(field) or _text(field)
    )

    def limited(text: str) -> Reading:
        if len(text) > limit:
            return (), "too-long", {"length": len(text), "limit": limit}
        return read(text)

    return limited


def _put(**said: Any) -> Reading:
    return tuple((_PLACE[name], value) for name, value in said.items() if value), "", {}


def _problem(code: str, **values: Any) -> Reading:
    return (), code, values


def _text(field: Field) -> Read:
    place = _PLACE[field.value]

    def read(text: str) -> Reading:
        plain = text if text.isascii() else answers.without_pictographs(text)
        return (((place, plain),) if plain else ()), "", {}

    return read


def _name(field: Field) -> Read:
    place = _PLACE[field.value]

    def read(text: str) -> Reading:
        plain = text if text.isascii() else answers.without_pictographs(text)
        return (((place, without_title(plain)),) if plain else ()), "", {}

    return read


def _full_name(text: str, *, family_first: bool) -> Reading:
    plain = answers.without_pictographs(text)
    family, given = split_name(plain, family_first=family_first)
    return _put(family_name=family, given_name=given)


def _arabic(part: str) -> Read:
    """Read a name in Arabic script; its two halves meet again in `ParsedRow.arabic_name`."""

    def read(text: str) -> Reading:
        plain = without_title(answers.without_pictographs(text))
        return _put(**{part: plain}) if is_arabic(plain) else _put()

    return read


def _email(text: str) -> Reading:
    if looks_like_email(text):
        return ((_EMAIL, text.lower()),), "", {}
    inside = _BRACKETS.findall(text)
    parts = inside or [part for part in _ADDRESSES.split(text) if part]
    addresses = [part.lower().removeprefix("mailto:") for part in parts]
    if addresses and all(map(looks_like_email, addresses)):
        return _put(email=addresses[0])
    return _problem("import-email-wrong")


def _phone(text: str) -> Reading:
    if text.isascii():
        return ((_PHONE, text),), "", {}
    return _put(phone="".join(answers.western_digit(char) for char in text))


def _gender(text: str) -> Reading:
    found = answers.gender(text)
    return _put(gender=found) if found else _problem("import-gender-unknown")


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


def _consent(field: Field) -> Read:
    def read(text: str) -> Reading:
        found = yes_or_no(text)
        if found is None:
            return _problem("import-yes-no-unknown")
        return _put(**{field.value: Consent.GIVEN if found else Consent.REFUSED})

    return read


_READINGS: dict[Field, Read] = {
    Field.FAMILY_NAME: _name(Field.FAMILY_NAME),
    Field.GIVEN_NAME: _name(Field.GIVEN_NAME),
    Field.ARABIC_NAME: _arabic("arabic_name"),
    Field.ARABIC_FAMILY_NAME: _arabic("arabic_family_name"),
    Field.ARABIC_GIVEN_NAME: _arabic("arabic_given_name"),
    Field.EMAIL: _email,
    Field.PHONE: _phone,
    Field.GENDER: _gender,
    Field.ROLE: _role,
    Field.ORGANISATION_KIND: _kind,
    Field.LANGUAGES: _languages,
    Field.COUNTRY: _country,
    Field.CITY: _city,
    Field.CITY_COUNTRY: _city,
    Field.ORGANISATION_CITY: _organisation_and_city,
    Field.HEADSET: _headset,
    Field.PHOTO_CONSENT: _consent(Field.PHOTO_CONSENT),
    Field.NAME_CONSENT: _consent(Field.NAME_CONSENT),
    Field.CONTACT_CONSENT: _consent(Field.CONTACT_CONSENT),
    Field.KEEPING_CONSENT: _consent(Field.KEEPING_CONSENT),
}
