"""Hashes by which people are recognised who asked for the erasure of their data.

Each library hashes with a key of its own; one that was restored from a backup of another library
knows the hashes of both.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Self

from mc2cm_desk.domain.people.names import fold

_BYTES = 12


@dataclass(frozen=True, slots=True)
class Suppressed:
    """Hashes by the key (hexadecimal) with which they were made; the library's own comes first."""

    hashes: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    @classmethod
    def read(cls, text: str) -> Self:
        """Return what a library wrote; nobody where it wrote nothing."""
        if not text:
            return cls()
        stored = json.loads(text)
        every = [stored, *stored.get("others", ())]
        return cls({one["key"]: frozenset(one["hashes"]) for one in every})

    def __bool__(self) -> bool:
        return any(self.hashes.values())

    @property
    def key(self) -> str:
        """The key for further hashes; empty while there are none."""
        return next(iter(self.hashes), "")

    def written(self) -> str:
        """Return it as `read` reads it; empty for nobody."""
        sets = [{"key": key, "hashes": sorted(found)} for key, found in self.hashes.items()]
        if not sets:
            return ""
        return json.dumps(sets[0] | ({"others": sets[1:]} if sets[1:] else {}))

    def united(self, other: Self) -> Self:
        """Return the hashes of both."""
        found = dict(self.hashes)
        for key, hashes in other.hashes.items():
            found[key] = found.get(key, frozenset()) | hashes
        return type(self)(found)

    def having(
        self, key: str, emails: Iterable[str], names: Iterable[str], cities: Iterable[str]
    ) -> Self:
        """Return it with the hashes of one more person, made with this key."""
        made = frozenset(_hashed(key, one) for one in _traits(emails, names, cities))
        return self.united(type(self)({key: made}))

    def contains(self, email: str, names: Iterable[str], city: str) -> bool:
        """Return whether an e-mail address, or a name with its city, is one of an erased person."""
        traits = _traits([email], names, [city])
        return any(
            _hashed(key, one) in found for key, found in self.hashes.items() for one in traits
        )


def _traits(emails: Iterable[str], names: Iterable[str], cities: Iterable[str]) -> list[str]:
    found = [f"@{email.lower()}" for email in emails if email]
    places = [fold(city) for city in cities if city]
    for name in names:
        words = " ".join(sorted(fold(name).replace("-", " ").split()))
        found += [f"{words}|{place}" for place in places if words]
    return found


def _hashed(key: str, text: str) -> str:
    return blake2b(text.encode(), key=bytes.fromhex(key)[:64], digest_size=_BYTES).hexdigest()
