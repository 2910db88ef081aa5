"""Where names of known people stand in a text that somebody typed, however they are written."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Self

from mc2cm_desk.domain.ids import ParticipantId
from mc2cm_desk.domain.people.honorifics import is_title
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.people.person_names import name_key

LONGEST_NAME = 8
"""The most words of a name that are looked for together."""

REMEMBERED = 32_768
"""Texts whose names are remembered."""

_TOKEN = re.compile(r"[^\s,،;؛:()\[\]{}<>«»“”\"/|&+–—•_*?!؟]+")
_BETWEEN = re.compile(r"\s*[,،]?\s*")
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)+")
_ELISION = re.compile(r"(?:[dlDL]|[Qq]u)['’ʼ](?=\w)|و(?=\w)")
_SIGNS = ',،;؛:()[]{}<>«»“”"/|&+–—·•_*?!؟'
_APART = str.maketrans({"-": " ", ".": " ", "'": None})
_END = re.compile(r"(?:['’ʼ]s)?[.'’‘ʼ]*$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text, from ``start`` to ``end``, and the participants (ids) it may be of."""

    start: int
    end: int
    participants: frozenset[ParticipantId]


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class MentionFinder:
    """Finds the names of people: in either order, without accents, in Arabic, behind a title.

    ``Mme Trabelsi`` and ``I. Trabelsi`` are found too. A name of one word, too often a word of
    the language, is found where it is the whole text.
    """

    _names: Mapping[str, frozenset[ParticipantId]]
    _families: Mapping[str, frozenset[ParticipantId]]
    _initials: Mapping[str, frozenset[ParticipantId]]
    _words: frozenset[str] = field(repr=False)
    _looked_up: dict[str, tuple[Mention, ...]] = field(
        default_factory=dict[str, tuple[Mention, ...]], repr=False, compare=False
    )

    @classmethod
    def of(cls, people: Iterable[tuple[ParticipantId, Person]]) -> Self:
        """Return a finder of participants (ids) and the people they are; erased ones have none."""
        names: dict[str, set[ParticipantId]] = {}
        families: dict[str, set[ParticipantId]] = {}
        initials: dict[str, set[ParticipantId]] = {}
        for participant, person in people:
            if person.is_erased:
                continue
            whole = (person.name, person.arabic_name, *person.other_names)
            for name in filter(None, map(name_key, whole)):
                names.setdefault(name, set()).add(participant)
            family, given = name_key(person.family_name), fold(person.given_name)
            if family and given:
                families.setdefault(family, set()).add(participant)
                letters = [word[0] for word in given.replace("-", " ").replace(".", " ").split()]
                for some in {" ".join(letters), *letters[:1]}:
                    key = name_key(some, person.family_name)
                    initials.setdefault(key, set()).add(participant)
        words = (word for key in (*names, *families) for word in key.split())
        return cls(_frozen(names), _frozen(families), _frozen(initials), frozenset(words))

    def find(self, text: str) -> tuple[Mention, ...]:
        """Return the names in a text in order, the longest where one lies in another."""
        # The pages of a note are drawn again and again from the same texts.
        found = self._looked_up.get(text)
        if found is None:
            if len(self._looked_up) >= REMEMBERED:
                self._looked_up.clear()
            found = self._looked_up[text] = tuple(self._found(text))
        return found

    def _found(self, text: str) -> Iterator[Mention]:
        # Most texts hold no word of any name: they are passed over at little cost.
        if not text or not self._may_name(text):
            return
        tokens = [_Token(one.start(), one.end(), one.group()) for one in _TOKEN.finditer(text)]
        place = 0
        while place < len(tokens):
            found, length = self._at(text, tokens, place)
            if found is not None:
                yield found
            place += length

    def _may_name(self, text: str) -> bool:
        """Say whether a word of a name stands in a text, also one whose particles stand apart."""
        words = [word.strip(_SIGNS) for word in fold(text).translate(_APART).split()]
        if not self._words.isdisjoint(words):
            return True
        return any(
            one + two in self._words or one + two + three in self._words
            for one, two, three in zip_longest(words, words[1:], words[2:], fillvalue="")
        )

    def _at(self, text: str, tokens: list[_Token], place: int) -> tuple[Mention | None, int]:
        """Return the name that begins at a token, and how many tokens it has."""
        last = place + 1
        while last < min(len(tokens), place + LONGEST_NAME) and _BETWEEN.fullmatch(
            text, tokens[last - 1].end, tokens[last].start
        ):
            last += 1
        first = tokens[place]
        elided = _ELISION.match(first.text)
        starts = [first.start] if elided is None else [first.start, first.start + elided.end()]
        titled = _titles_before(text, tokens, place)
        for end in range(last, place, -1):
            stop = _end(text, tokens[end - 1])
            for start in starts:
                words = [text[start : first.end], *(one.text for one in tokens[place + 1 : end])]
                words[-1] = words[-1][: len(words[-1]) - (tokens[end - 1].end - stop)]
                found = self._of(words, titled=titled < first.start)
                whole = not text[:start].strip() and not text[stop:].strip(" .")
                if found and (len(words) > 1 or whole or titled < first.start):
                    begin = titled if start == first.start else start
                    return Mention(begin, stop, found), end - place
        return None, 1

    def _of(self, words: list[str], *, titled: bool) -> frozenset[ParticipantId]:
        key = name_key(" ".join(words))
        if found := self._names.get(key):
            return found
        if any(_INITIAL.fullmatch(word) for word in words) and (found := self._initials.get(key)):
            return found
        return self._families.get(key, frozenset()) if titled else frozenset()


def _titles_before(text: str, tokens: list[_Token], place: int) -> int:
    """Return where the titles before a token begin; the token's own place if there are none."""
    start = tokens[place].start
    for one in reversed(tokens[:place]):
        if text[one.end : start].strip() or not is_title(one.text):
            break
        start = one.start
    return start


def _end(text: str, token: _Token) -> int:
    """Return where a token ends without the full stop or the English genitive behind it."""
    if _INITIAL.fullmatch(token.text):
        return token.end
    found = _END.search(token.text)
    return token.end - (len(found.group()) if found is not None else 0)


def _frozen(
    found: Mapping[str, set[ParticipantId]],
) -> dict[str, frozenset[ParticipantId]]:
    return {key: frozenset(participants) for key, participants in found.items()}
