"""Whom of the event's participants a name in an attendance report means."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from mc2cm_desk.domain.ids import NO_ID, ParticipantId
from mc2cm_desk.domain.people.honorifics import without_title
from mc2cm_desk.domain.people.names import clean_text, fold, is_arabic, transliteration_key
from mc2cm_desk.domain.people.person_names import name_key, spaced_for_sound, split_name
from mc2cm_desk.exchange.attendance import times
from mc2cm_desk.services.people.participants import ParticipantRow

MOST_CANDIDATES = 5
_NEARLY = 86
"""Under this percentage two names are two persons' rather than one name mistyped."""
_LOOKS_ALIKE = 75
_SHORT_SOUND = 4
"""Consonants and a space: fewer are shared by too many names in the other script."""
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_PARTED = re.compile(r"\s+[-–—|/@]\s+|\s*[|/@_]\s*|\s*:\s+")


class Certainty(StrEnum):
    """By what a name in a report is somebody's."""

    EMAIL = "email"
    NAME = "name"
    SOUND = "sound"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Match:
    """Who it is; or who it could be, the likeliest first; or nobody that is known."""

    participant: ParticipantId = ParticipantId(NO_ID)
    certainty: Certainty | None = None
    candidates: tuple[ParticipantId, ...] = ()


def identity(name: str, email: str) -> str:
    """Return what distinguishes people of a report, and under which decisions are kept."""
    return email or fold(name)


class Participants:
    """The participants of an event, to be found by what a platform calls them."""

    def __init__(self, rows: Iterable[ParticipantRow]) -> None:
        self._emails: dict[str, list[ParticipantId]] = {}
        self._names: dict[str, list[ParticipantId]] = {}
        self._known: list[tuple[ParticipantId, str, str, str]] = []
        for row in rows:
            person = row.person
            for email in filter(None, (person.email, *person.other_emails)):
                self._emails.setdefault(email.lower(), []).append(row.id)
            latin = f"{person.given_name} {person.family_name}".strip()
            for name in dict.fromkeys(filter(None, (latin, person.arabic_name))):
                words = _words(name)
                self._known.append((row.id, words, _apart(name), _sound(name)))
                if words and row.id not in self._names.setdefault(words, []):
                    self._names[words].append(row.id)

    def match(self, name: str, email: str) -> Match:
        """Return whom somebody in a report is.

        Certain by e-mail, or by a name that one participant alone has, written or sounding so.
        """
        same_mail = self._emails.get(email, []) if email else []
        if len(same_mail) == 1:
            return Match(same_mail[0], Certainty.EMAIL)
        shown = variants(name)
        for found, certainty in (
            (self._written(shown), Certainty.NAME),
            (self._sounding_like(shown), Certainty.SOUND),
        ):
            likely = found & set(same_mail) if same_mail else found
            if len(likely) == 1:
                return Match(likely.pop(), certainty)
            if likely:
                return Match(candidates=tuple(sorted(likely))[:MOST_CANDIDATES])
        return Match(candidates=tuple(same_mail) or self._nearly(shown))

    def _written(self, shown: tuple[str, ...]) -> set[ParticipantId]:
        return {one for variant in shown for one in self._names.get(_words(variant), ())}

    def _sounding_like(self, shown: tuple[str, ...]) -> set[ParticipantId]:
        """Return those whose names sound so, and in the same script nearly look so.

        Short names of other vowels sound alike: Léa Roy is not Eli Rey.
        """
        found: set[ParticipantId] = set()
        for variant in shown:
            sound, words = _sound(variant), _words(variant)
            if " " not in sound:
                continue
            for one, known, _, known_sound in self._known:
                if sound != known_sound:
                    continue
                if is_arabic(words) != is_arabic(known):
                    sure = len(sound) > _SHORT_SOUND
                else:
                    sure = fuzz.ratio(words, known) >= _LOOKS_ALIKE
                if sure:
                    found.add(one)
        return found

    def _nearly(self, shown: tuple[str, ...]) -> tuple[ParticipantId, ...]:
        """Return those with a part of the name, or with nearly the name, the likeliest first."""
        best: dict[ParticipantId, float] = {}
        for variant in shown:
            words, sound = _apart(variant), _sound(variant)
            for one, _, known, known_sound in self._known:
                score = max(_likeness(words, known), _likeness(sound, known_sound) - 1)
                if score >= _NEARLY:
                    best[one] = max(score, best.get(one, 0))
        return tuple(sorted(best, key=lambda one: (-best[one], one))[:MOST_CANDIDATES])


def variants(name: str) -> tuple[str, ...]:
    """Return what a name on a screen can mean: without brackets, what they hold, and its parts.

    «Ana (Ana Ruiz)», «Ruiz, Ana (Guest)», «Ana RUIZ - Ville de Séville».
    """
    remarks = {fold(word) for word in times.words()["remarks"]}
    bracketed = [text.strip() for text in _BRACKETED.findall(name)]
    bare = " ".join(_BRACKETED.sub(" ", name).split())
    every = [bare, *(text for text in bracketed if fold(text) not in remarks)]
    every += [part for text in tuple(every) for part in _PARTED.split(text)]
    ordered = (_in_order(clean_text(text)) for text in every)
    return tuple(dict.fromkeys(text for text in ordered if text)) or (name,)


def _in_order(name: str) -> str:
    """Return «Ruiz, Ana» as «Ana Ruiz»."""
    family, given = split_name(name) if "," in name or "،" in name else (without_title(name), "")
    return f"{given} {family}".strip()


def _words(name: str) -> str:
    return name_key(without_title(name))


def _apart(name: str) -> str:
    """Return the words with their particles apart: «Fatma B. Ali» is a part of Fatma Ben Ali."""
    return " ".join(sorted(fold(without_title(name)).replace("-", " ").replace(".", " ").split()))


def _sound(name: str) -> str:
    return " ".join(sorted(transliteration_key(spaced_for_sound(name)).split()))


def _likeness(one: str, other: str) -> float:
    """Return how nearly two lists of words are one, in percent; a part of a name is not it."""
    if not one or not other:
        return 0
    mine, theirs = set(one.split()), set(other.split())
    shared = mine & theirs
    if shared and (mine <= theirs or theirs <= mine) and max(map(len, shared)) > 1:
        return 90 + len(shared)
    return fuzz.ratio(one, other)
