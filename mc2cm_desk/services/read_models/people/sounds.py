"""What names sound like, whichever script they are written in: Aïcha is عائشة, Benali is بن علي."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, pairwise

from mc2cm_desk.domain.people.names import is_arabic, sounding_words

_BEGUN_FROM = 4
"""Letters; shorter words sound like the beginning of too many names and are matched whole."""
_REMEMBERED = 20_000
"""Names whose sounds are kept while the list is read again after a change."""
_BETWEEN = re.compile(r"[\W_]+")


class _Script:
    """The sounds of the names written in one script, and at which places they stand."""

    def __init__(self) -> None:
        self._places: dict[str, list[int]] = {}
        self._sorted: list[str] = []

    def add(self, sound: str, place: int) -> None:
        """Add a place under a sound."""
        self._places.setdefault(sound, []).append(place)

    def whole(self, sound: str) -> Iterable[int]:
        """Return the places of a sound."""
        return self._places.get(sound, ())

    def begun(self, sound: str) -> Iterable[int]:
        """Return the places of the sounds that begin with this one."""
        if len(self._sorted) != len(self._places):
            self._sorted = sorted(self._places)
        first, last = bisect_left(self._sorted, sound), bisect_left(self._sorted, f"{sound}\uffff")
        return chain.from_iterable(map(self._places.__getitem__, self._sorted[first:last]))


class Sounds:
    """Names by their sounds; a place is what the caller distinguishes them by."""

    def __init__(self, names: Iterable[str]) -> None:
        self._scripts = {False: _Script(), True: _Script()}
        for place, name in enumerate(names):
            for arabic, sound in _sounds_of(name):
                self._scripts[arabic].add(sound, place)

    def places(self, word: str, sound: str) -> set[int]:
        """Return where a word matches by sound: long ones by their beginning, short ones whole.

        Of short ones only those in the other script: in its own a name is found by its letters.
        """
        found: set[int] = set()
        arabic, long = is_arabic(word), len(word) >= _BEGUN_FROM
        for script, known in self._scripts.items():
            for one in _with_article(word, sound):
                if long and len(one) > 1:
                    found.update(known.begun(one))
                elif long or script is not arabic:
                    found.update(known.whole(one))
        return found

    def begun(self, sound: str) -> set[int]:
        """Return where something begins so."""
        return {place for known in self._scripts.values() for place in known.begun(sound)}


def phonetic_words(text: str) -> list[tuple[str, str]]:
    """Return the words of a text that have a sound, each with it; numbers are only read."""
    spread = _BETWEEN.sub(" ", text)
    return [(word, sound) for word, sound in sounding_words(spread) if sound and word != sound]


@lru_cache(maxsize=_REMEMBERED)
def _sounds_of(name: str) -> tuple[tuple[bool, str], ...]:
    words = phonetic_words(name)
    found = {(is_arabic(word), one) for word, sound in words for one in _with_article(word, sound)}
    # Nour Eddine is written Noureddine too.
    found |= {(is_arabic(one), sound + more) for (one, sound), (_, more) in pairwise(words)}
    return tuple(found)


def _with_article(word: str, sound: str) -> tuple[str, ...]:
    """Return the sounds of a word: الفاسي is Fassi and Alfassi."""
    glued = word.startswith("ال") and len(word) > 4
    return (sound, f"l{sound}") if glued else (sound,)
