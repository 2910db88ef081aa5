"""Who is who: rows of a list that are one person, and persons whom the library knows already."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from mc2cm_desk.domain.ids import NO_ID, ParticipantId, PersonId
from mc2cm_desk.domain.people.names import fold, transliteration_key
from mc2cm_desk.domain.people.participant import Consent
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.domain.people.person_names import name_key as words_key
from mc2cm_desk.domain.people.person_names import spaced_for_sound
from mc2cm_desk.domain.record import LONGEST_LINE
from mc2cm_desk.exchange.participants.row import SLOTS, ParsedRow, Unkept
from mc2cm_desk.exchange.participants.words.combining import combine
from mc2cm_desk.exchange.places import city_key

_NO_DIGIT = re.compile("[^0-9]")

SOUNDS_COMPARED = 3000
"""In longer lists names are compared as they are written, no longer as they sound."""


class PersonMatch(StrEnum):
    """How sure it is that two are one, and by what."""

    NONE = ""
    SAME_EMAIL = "same-email"
    SAME_NAME_AND_CITY = "same-name-and-city"
    CERTAIN = "certain"


class MatchKey(NamedTuple):
    """What people are compared by; all of it folded. ``participant, person`` are ids, or empty."""

    name: str
    email: str
    city: str
    organisation: str
    phone: str
    gender: str
    written_name: str
    participant: ParticipantId = ParticipantId(NO_ID)
    person: PersonId = PersonId(NO_ID)

    @property
    def sound(self) -> str:
        """The name as it sounds."""
        return _sound(self.written_name)


def name_key(family: str, given: str, arabic: str) -> str:
    """Return what names are compared by: those in Latin letters where there are any."""
    return words_key(given, family) or words_key(arabic)


@cache
def _sound(name: str) -> str:
    return " ".join(sorted(transliteration_key(spaced_for_sound(name)).split()))


def match_key_of_row(row: ParsedRow) -> MatchKey:
    """Return what a row is compared by."""
    return MatchKey(
        name=name_key(row.family_name, row.given_name, row.arabic_name),
        email=row.email,
        city=city_key(row.city, row.country or "") if row.city else "",
        organisation=fold(row.organisation),
        phone=_digits(row.phone),
        gender=row.gender or "",
        written_name=f"{row.given_name} {row.family_name}".strip() or row.arabic_name,
    )


def _digits(phone: str) -> str:
    return _NO_DIGIT.sub("", phone)[-9:]


def phone_key(phone: str) -> str:
    """Return what telephone numbers are compared by: their last nine digits."""
    return _digits(phone)


def match_of(one: MatchKey, other: MatchKey) -> PersonMatch:
    """Return whether two are one person: certain only without evidence against it."""
    if one.email and one.email == other.email:
        alike = one.name == other.name or one.sound == other.sound
        return PersonMatch.CERTAIN if alike else PersonMatch.SAME_EMAIL
    if one.name != other.name:
        is_alike = one.city and one.city == other.city and one.sound == other.sound
        return PersonMatch.SAME_NAME_AND_CITY if is_alike else PersonMatch.NONE
    if one.city != other.city:
        return PersonMatch.NONE
    if any(
        a and b and a != b
        for a, b in (
            (one.email, other.email),
            (one.organisation, other.organisation),
            (one.phone, other.phone),
            (_stated_gender(one.gender), _stated_gender(other.gender)),
        )
    ):
        return PersonMatch.SAME_NAME_AND_CITY
    if one.city or (one.email == other.email and one.organisation == other.organisation):
        return PersonMatch.CERTAIN
    return PersonMatch.SAME_NAME_AND_CITY


def _stated_gender(gender: str) -> str:
    return "" if gender == Gender.UNDISCLOSED else gender


@dataclass(slots=True)
class PersonIndex:
    """People to be found again by e-mail, by name, or by the sound of a name in a city."""

    by_sound: bool = True
    _emails: dict[str, list[MatchKey]] = field(default_factory=dict[str, list[MatchKey]])
    _names: dict[str, list[MatchKey]] = field(default_factory=dict[str, list[MatchKey]])
    _sounds: dict[tuple[str, str], list[MatchKey]] = field(
        default_factory=dict[tuple[str, str], list[MatchKey]]
    )

    def join(self, match_key: MatchKey) -> None:
        """Let somebody be found from now on."""
        if match_key.email:
            self._emails.setdefault(match_key.email, []).append(match_key)
        self._names.setdefault(match_key.name, []).append(match_key)
        if self.by_sound and match_key.city:
            self._sounds.setdefault((match_key.city, match_key.sound), []).append(match_key)

    def alike(self, match_key: MatchKey) -> list[tuple[PersonMatch, MatchKey]]:
        """Return who could be this person, the surest first."""
        seen: list[MatchKey] = [
            *self._emails.get(match_key.email, ()),
            *self._names.get(match_key.name, ()),
        ]
        if self.by_sound and match_key.city:
            seen += self._sounds.get((match_key.city, match_key.sound), ())
        if not seen:
            return []
        found = [(match_of(match_key, other), other) for other in unique(seen)]
        return sorted(
            (one for one in found if one[0] is not PersonMatch.NONE),
            key=lambda one: (one[0] is not PersonMatch.CERTAIN, -_agreeing(match_key, one[1])),
        )


def unique(match_keys: Iterable[MatchKey]) -> list[MatchKey]:
    """Return each of them once, in their order."""
    return list({id(match_key): match_key for match_key in match_keys}.values())


def _agreeing(one: MatchKey, other: MatchKey) -> int:
    pairs = (
        (one.email, other.email), (one.name, other.name), (one.phone, other.phone),
        (one.organisation, other.organisation), (one.gender, other.gender),
    )  # fmt: skip
    return sum(a == b for a, b in pairs)


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two that seem to be one.

    Attributes:
        row: the row's number in the file.
        like_row: the number of the earlier row that it resembles, 0 if it resembles a record.
        participant: the id of the participant that it resembles, if at this event.
        reason: ``same-email`` or ``same-name-and-city``.
        merged: whether they are taken for one; else both are kept, for a person to decide.
        person: the id of the person that it resembles, if the library knows one.
        sounds_alike: whether the names are written otherwise and only sound alike.
    """

    row: int
    like_row: int
    participant: ParticipantId
    reason: str
    merged: bool
    person: PersonId = PersonId(NO_ID)
    sounds_alike: bool = False


@dataclass(slots=True)
class ImportedPerson:
    """One person of the file: the rows' numbers, and everything that the rows say together.

    ``unkept`` is what later rows say otherwise and what has no place beside the first.
    """

    rows: list[int]
    parsed: ParsedRow
    match_key: MatchKey
    unkept: tuple[Unkept, ...] = ()


def gathered(rows: Sequence[ParsedRow]) -> tuple[list[ImportedPerson], list[Duplicate]]:
    """Return the persons of a file; rows that are certainly one person fill each other's gaps."""
    index = PersonIndex(by_sound=len(rows) <= SOUNDS_COMPARED)
    people: dict[int, ImportedPerson] = {}
    duplicates: list[Duplicate] = []
    nobody = ParticipantId(NO_ID)
    for row in rows:
        match_key = match_key_of_row(row)
        for sure, other in index.alike(match_key):
            earlier = people[id(other)]
            merged = sure is PersonMatch.CERTAIN
            duplicates.append(
                Duplicate(
                    row.row,
                    earlier.rows[0],
                    nobody,
                    _reason(sure, match_key, other),
                    merged,
                    sounds_alike=match_key.name != other.name,
                )
            )
            if merged:
                earlier.rows.append(row.row)
                earlier.parsed, unkept = together(earlier.parsed, row)
                earlier.unkept += unkept
            break
        else:
            merged = False
        if not merged:
            people[id(match_key)] = ImportedPerson([row.row], row, match_key)
            index.join(match_key)
    for imported in people.values():
        if len(imported.rows) > 1:
            imported.match_key = match_key_of_row(imported.parsed)
    return list(people.values()), duplicates


_NAMES = frozenset(("family_name", "given_name", "arabic_name"))
_UNCOMPARED = frozenset(
    ("row", "arabic_family_name", "arabic_given_name", "organisation_kind", "left_out", "problems")
)
"""Fields that say nothing of their own about the person."""
_CONSENTS = frozenset(("photo_consent", "name_consent", "contact_consent", "keeping_consent"))
_REFUSALS = (Consent.REFUSED, Consent.WITHDRAWN)
_NEEDS = frozenset(("dietary_needs", "access_needs"))
_EMPTY = ("", None, ())


def together(first: ParsedRow, second: ParsedRow) -> tuple[ParsedRow, tuple[Unkept, ...]]:
    """Return what two rows say of one person, and what the second says that is not kept.

    Further addresses and numbers stand beside the first, needs behind each other, and a refused
    consent counts; of everything else that both say the first stays.
    """
    values: list[Any] = list(first)
    unkept: list[Unkept] = []
    for name, slot in SLOTS.items():
        value, before = second[slot], values[slot]
        if value in _EMPTY or value == before:
            continue
        if before in _EMPTY:
            values[slot] = value
        elif name in _CONSENTS and value in _REFUSALS and before not in _REFUSALS:
            values[slot] = value
            unkept.append(Unkept(first.row, name, before, value))
        elif not _has_same_value(name, first, second) and not _stands_beside(values, name, value):
            unkept.append(Unkept(second.row, name, value, before))
    for slot, others in ((SLOTS["email"], SLOTS["other_emails"]), (_PHONE, _OTHER_PHONES)):
        values[others] = tuple(one for one in values[others] if one != values[slot])
    for unclear in values[SLOTS["unclear"]]:
        values[SLOTS[unclear.field]] = None
    return ParsedRow._make(values), tuple(unkept)


_PHONE, _OTHER_PHONES = SLOTS["phone"], SLOTS["other_phones"]


def _has_same_value(name: str, first: ParsedRow, second: ParsedRow) -> bool:
    """Return whether two rows say the same of a field, spelled otherwise."""
    if name in _NAMES:
        return _whole_name(first) == _whole_name(second) or fold(getattr(first, name)) == fold(
            getattr(second, name)
        )
    if name == "city":
        return city_key(first.city, first.country or "") == city_key(
            second.city, second.country or ""
        )
    if name == "phone":
        known = map(phone_key, (first.phone, *first.other_phones))
        return phone_key(second.phone) in known
    return name in _UNCOMPARED


def _whole_name(row: ParsedRow) -> str:
    return name_key(row.family_name, row.given_name, row.arabic_name)


def _stands_beside(values: list[Any], name: str, value: Any) -> bool:
    """Add a value of a later row to what an earlier one says; return whether both are kept."""
    if name in _CONSENTS or name == "status":
        return False
    if name in _NEEDS and len(values[SLOTS[name]]) + len(value) + 2 > LONGEST_LINE:
        return False
    return combine(values, SLOTS[name], value)


def _reason(sure: PersonMatch, one: MatchKey, other: MatchKey) -> str:
    if sure is not PersonMatch.CERTAIN:
        return sure.value
    same = one.email and one.email == other.email
    return (PersonMatch.SAME_EMAIL if same else PersonMatch.SAME_NAME_AND_CITY).value


def recognised(
    people: Sequence[ImportedPerson], known: Sequence[MatchKey]
) -> tuple[dict[int, MatchKey], list[Duplicate]]:
    """Return whom of the library each person is, by place in ``people``, and who only seems so.

    Nobody of the library is taken twice, but by rows with different addresses of one person;
    those with the same e-mail and name choose first.
    """
    index = PersonIndex(by_sound=len(people) <= SOUNDS_COMPARED and len(known) <= SOUNDS_COMPARED)
    for match_key in known:
        index.join(match_key)
    found: dict[int, MatchKey] = {}
    taken: set[PersonId] = set()
    candidates = {n: some for n, one in enumerate(people) if (some := index.alike(one.match_key))}
    for by_email in (True, False):
        for place, alike in candidates.items():
            email = people[place].match_key.email
            for sure, other in alike:
                same_email = email == other.email != ""
                fits = sure is PersonMatch.CERTAIN and (same_email or other.person not in taken)
                if place not in found and fits and (same_email or not by_email):
                    found[place] = other
                    taken.add(other.person)
    duplicates = [
        Duplicate(
            people[n].rows[0],
            0,
            alike[0][1].participant,
            _doubt(*alike[0]),
            merged=False,
            person=alike[0][1].person,
            sounds_alike=people[n].match_key.name != alike[0][1].name,
        )
        for n, alike in candidates.items()
        if n not in found
    ]
    return found, duplicates


def _doubt(sure: PersonMatch, _other: MatchKey) -> str:
    return (PersonMatch.SAME_NAME_AND_CITY if sure is PersonMatch.CERTAIN else sure).value
