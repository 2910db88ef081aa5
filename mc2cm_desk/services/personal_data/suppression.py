"""Recognising people who were erased at their request, without keeping who they were.

At erasure a keyed hash of each e-mail address, and of the name with the city, is kept beside the
library's settings; the key is the library's own. An old list is compared with them row by row.
"""

import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.names import fold
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.personal_data.subject import Subject
from mc2cm_desk.store import libraries

_FACT = "suppressed"
_BYTES = 12


@dataclass(frozen=True, slots=True)
class Suppressed:
    """The hashes of people who asked for the erasure of their data."""

    key: str = ""
    hashes: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.hashes)

    def holds(self, email: str, names: Iterable[str], city: str) -> bool:
        """Say whether an e-mail address, or a name with its city, is one of an erased person."""
        return any(_hashed(self.key, one) in self.hashes for one in _traits([email], names, [city]))


def known(view: Repository) -> Suppressed:
    """Return whom the library must recognise."""
    told = libraries.fact(view.connection, _FACT)
    if not told:
        return Suppressed()
    values = json.loads(told)
    return Suppressed(values["key"], frozenset(values["hashes"]))


def remember(library: Library, subject: Subject) -> None:
    """Keep the hashes by which a person who is about to be erased is recognised in old lists."""
    person = subject.person
    with library.read() as view:
        before = known(view)
        places = view.get_many(City, [one.city for one in subject.participants if one.city])
    cities = [text for one in places.values() for text in one.name.texts()]
    spoken = f"{person.family_name} {person.given_name}"
    names = (spoken, person.arabic_name, *person.other_names)
    key = before.key or secrets.token_hex(32)
    traits = _traits([person.email, *person.other_emails], names, cities)
    hashes = sorted(before.hashes.union(_hashed(key, one) for one in traits))
    library.set_fact(_FACT, json.dumps({"key": key, "hashes": hashes}))


def _traits(emails: Iterable[str], names: Iterable[str], cities: Iterable[str]) -> list[str]:
    found = [f"@{email.lower()}" for email in emails if email]
    places = [fold(city) for city in cities if city]
    for name in names:
        words = " ".join(sorted(fold(name).replace("-", " ").split()))
        found += [f"{words}|{place}" for place in places if words]
    return found


def _hashed(key: str, text: str) -> str:
    return blake2b(text.encode(), key=bytes.fromhex(key)[:64], digest_size=_BYTES).hexdigest()
