"""Natural keys: what makes a record the only one of its kind, and the id that follows from it.

Two laptops that make the same record apart give it the same id, so that a merge finds one record
and not two. The id is a UUID version 5 of the key. It stays when the key is corrected afterwards
(a misspelt city, another e-mail address): a record that is then made with the old key takes the
next id of that key, and one that already has the corrected key is found by the comparison of the
directory, which proposes to merge both.

An id that follows from an e-mail address does not give the address back, but confirms one that
somebody guesses: after an erasure it is a pseudonym, as the list of those who asked for it is.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from mc2cm_desk.domain.ids import CityId, EventId, RecommendationId, RecordId
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.places.city import Place
from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.domain.text.likeness.people import is_shared

_NAMESPACE = UUID("0b9d4c0e-6f0a-5d3b-9a55-6c2f7d1e8a44")
"""Never to be changed: every id of a natural key depends on it."""

_SEPARATOR = "\x1f"


@dataclass(frozen=True, slots=True)
class NaturalKey:
    """The name of a kind and the values that tell its records apart."""

    kind: str
    values: tuple[str, ...] = ()

    def id(self, number: int = 1) -> RecordId:
        """Return the id of the key; from ``number`` 2 on, the further ones where it is taken."""
        rest = () if number == 1 else (str(number),)
        return RecordId(str(uuid5(_NAMESPACE, _SEPARATOR.join((self.kind, *self.values, *rest)))))


def programme() -> NaturalKey:
    """Return the key of the programme: a library has one."""
    return NaturalKey("programme")


def city(
    name: Localised, *, country: str = "", code: str = "", place: Place | None = None
) -> NaturalKey:
    """Return the key of a city: country and code, or name where no list gives it a code.

    A country has several towns of one name: where the gazetteer says where it lies (``place``),
    that tells them apart.
    """
    if code:
        return NaturalKey("city", (country, code))
    lies = "" if place is None else f"{place.north:.2f} {place.east:.2f}"
    return NaturalKey("city", (country, "", search_key(name.text(name.first_language)), lies))


def organisation(name: str, city_id: CityId) -> NaturalKey:
    """Return the key of an organisation: its folded name and its city."""
    return NaturalKey("organisation", (fold(name), city_id))


def person(email: str) -> NaturalKey | None:
    """Return the key of a person: the folded e-mail address.

    None without an address, and for that of an office, which several people share.
    """
    address = fold(email)
    return NaturalKey("person", (address,)) if address and not is_shared(address) else None


def participant(event_id: EventId, email: str) -> NaturalKey | None:
    """Return the key of a participant: the event and the folded e-mail address; as `person`."""
    key = person(email)
    return NaturalKey("participant", (event_id, *key.values)) if key is not None else None


def day(event_id: EventId, on: date) -> NaturalKey:
    """Return the key of a day of an event."""
    return NaturalKey("day", (event_id, on.isoformat()))


def badge_design(event_id: EventId) -> NaturalKey:
    """Return the key of the design of an event's badges."""
    return NaturalKey("badge_design", (event_id,))


def reference_document(event_id: EventId) -> NaturalKey:
    """Return the key of the reference document of an event."""
    return NaturalKey("reference_document", (event_id,))


def learning_note(event_id: EventId, language: str) -> NaturalKey:
    """Return the key of the publication data of an event's note in one language."""
    return NaturalKey("learning_note", (event_id, language))


def note_section(event_id: EventId, language: str, part: str) -> NaturalKey:
    """Return the key of what is written in one part of a note in one language."""
    return NaturalKey("note_section", (event_id, language, part))


def evidence(recommendation_id: RecommendationId, kind: str, target: RecordId) -> NaturalKey:
    """Return the key of the link from a recommendation to what it rests on."""
    return NaturalKey("evidence", (recommendation_id, kind, target))
