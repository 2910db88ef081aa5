"""Whether two records are likely one person."""

from dataclasses import dataclass, field
from functools import lru_cache

from mc2cm_desk.domain.ids import OrganisationId, PersonId
from mc2cm_desk.domain.people.names import transliteration_key
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.domain.text.likeness.places import PlaceKey, PlaceTraits, same_city, words_of

_SHARED_MAILBOXES_WORDS = """
info contact contacts mairie ville secretariat secretaria secretary office bureau admin
administration cabinet accueil reception communication mail courrier direction
international relations projets projects support hello ayuntamiento comune municipality
"""
_SHARED_MAILBOXES = frozenset(_SHARED_MAILBOXES_WORDS.split())
_PHONETIC_FROM = 4


@dataclass(frozen=True, slots=True)
class PersonTraits:
    """What a person is compared by. ``cities`` are those of every participation."""

    id: PersonId
    family_name: str
    given_name: str = ""
    arabic_name: str = ""
    other_names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    gender: Gender = Gender.UNDISCLOSED
    cities: tuple[PlaceTraits, ...] = ()
    organisations: frozenset[OrganisationId] = field(default_factory=frozenset[OrganisationId])


@lru_cache(maxsize=65_536)
def _joined(first: str, second: str) -> frozenset[str]:
    a, b = ("".join(words_of(part)) for part in (first, second))
    return frozenset({a + b, b + a} - {""})


@lru_cache(maxsize=65_536)
def _sound_keys_of(first: str, second: str) -> frozenset[str]:
    a, b = (transliteration_key(part).replace(" ", "") for part in (first, second))
    both = {a + b, b + a}
    return frozenset(one for one in both if len(one) >= _PHONETIC_FROM)


def written_keys(one: PersonTraits) -> frozenset[str]:
    """Return the names as they are written, whatever their order, spaces, hyphens and accents.

    Ben Ali is Benali, El Fassi is Elfassi; a name of one word alone says nothing.
    """
    found: set[str] = set()
    if one.family_name and one.given_name:
        found |= _joined(one.family_name, one.given_name)
    if len(words_of(one.arabic_name)) > 1:
        found |= _joined(one.arabic_name, "")
    for name in (*one.other_names, "" if one.given_name else one.family_name):
        words = words_of(name)
        if len(words) > 1:
            found |= {"".join(words), "".join((*words[1:], words[0])),
                      "".join((words[-1], *words[:-1]))}  # fmt: skip
    return frozenset(found)


def phonetic_keys(one: PersonTraits) -> frozenset[str]:
    """Return the names as they sound, in either script.

    Beside a given name as it is written, a family name of two consonants says enough: Khoury Maya,
    Khouri Maya.
    """
    found: set[str] = set()
    if one.family_name and one.given_name:
        found |= _sound_keys_of(one.family_name, one.given_name)
        family = transliteration_key(one.family_name).replace(" ", "")
        if len(family) > 1:
            found.add(f"{family}+{''.join(words_of(one.given_name))}")
    if len(words_of(one.arabic_name)) > 1:
        found |= _sound_keys_of(one.arabic_name, "")
        given, _, family = one.arabic_name.partition(" ")
        found |= _sound_keys_of(family, given)
    return frozenset(found)


def same_person(one: PersonTraits, other: PersonTraits, place_key: PlaceKey) -> bool:
    """Return whether two records are likely one person."""
    written = bool(written_keys(one) & written_keys(other))
    if set(one.emails) & set(other.emails):
        own = any(not is_shared(email) for email in set(one.emails) & set(other.emails))
        return written or own or _share_word(one, other)
    if people_differ(one, other, place_key):
        return False
    # What only sounds alike needs a city besides; with two addresses, the same given name as well.
    may_be_phonetic = bool(one.cities and other.cities) and (
        not (one.emails and other.emails) or _is_given_name_shared(one, other)
    )
    return written or (may_be_phonetic and bool(phonetic_keys(one) & phonetic_keys(other)))


def _is_given_name_shared(one: PersonTraits, other: PersonTraits) -> bool:
    return bool(one.given_name) and words_of(one.given_name) == words_of(other.given_name)


def people_differ(one: PersonTraits, other: PersonTraits, place_key: PlaceKey) -> bool:
    """Return whether there is evidence against it that two are one: gender, or cities far apart."""
    if set(one.emails) & set(other.emails):
        return False
    if genders_differ(one, other):
        return True
    if not (one.cities and other.cities):
        return False
    return not any(same_place(a, b, place_key) for a in one.cities for b in other.cities)


def genders_differ(one: PersonTraits, other: PersonTraits) -> bool:
    """Return whether both said their gender, and not the same."""
    stated = {one.gender, other.gender} - {Gender.UNDISCLOSED}
    return len(stated) > 1


def same_place(one: PlaceTraits, other: PlaceTraits, place_key: PlaceKey) -> bool:
    """Return whether two cities are one record, or likely one city."""
    return one.id == other.id or same_city(one, other, place_key)


def is_shared(email: str) -> bool:
    """Return whether an address is an office's rather than a person's."""
    return email.partition("@")[0].split(".")[0].split("-")[0] in _SHARED_MAILBOXES


def _share_word(one: PersonTraits, other: PersonTraits) -> bool:
    def words(each: PersonTraits) -> set[str]:
        """Return the words of more than two letters in the names of somebody."""
        names = (each.family_name, each.given_name, each.arabic_name, *each.other_names)
        return {word for name in names for word in words_of(name) if len(word) > 2}

    return bool(words(one) & words(other))
