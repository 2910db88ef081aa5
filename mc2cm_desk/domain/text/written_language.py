"""The language in which a text is written, by its script and its words."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from mc2cm_desk.domain.languages import ARABIC, LANGUAGES, LATIN, Language, Recognition
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import is_arabic

_ARABIC_LETTERS = re.compile(r"[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufefc]")
_ARABIC_WORD = re.compile(r"[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f]+")
_LATIN = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_LATIN_WORD = re.compile(rf"[{_LATIN}]+(?:-[{_LATIN}]+)*")
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|„[^“”]*[“”]")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+")

_LEAST = 1.0
"""By how much one language must be likelier than the other."""

_ALIKE = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})


def guessed(text: str, *, least: float = _LEAST) -> Language | None:
    """Return the language in which a text is written; none where that is not clear.

    Names, numbers, addresses and what stands in quotation marks say little: a text that has
    nothing else is judged by them. ``least`` is how much clearer than by one small word it must be
    (``2`` for changing what was stored).
    """
    without = _ADDRESS.sub(" ", text).strip()
    return _guessed(_QUOTED.sub(" ", without).strip(), least) or _guessed(without, least)


def written_in(text: str, otherwise: str) -> str:
    """Return the language in which a text is written.

    Where that is not clear it is ``otherwise``, but never one of another script for Latin words
    that are more than names: the likeliest of Latin letters is returned then.
    """
    return guessed(text) or likely(text, otherwise)


def likely(text: str, otherwise: str) -> str:
    """Return ``otherwise`` if the letters of an unclear text allow it, else the likeliest one."""
    words = (found[0] for found in _LATIN_WORD.finditer(text))
    has_words = any(word[0].islower() and len(word) > 2 for word in words)
    in_latin = LANGUAGES.data(otherwise).script == LATIN
    if in_latin or not has_words or _ARABIC_LETTERS.search(text) is not None:
        return otherwise
    scores, _ = _scores(text)
    return max(scores, key=lambda one: scores[one]) if scores else otherwise


def of_letters(text: str, otherwise: str) -> str:
    """Return the first language of the script of a text; ``otherwise`` for Latin letters."""
    return (LANGUAGES.of_script(ARABIC) if is_arabic(text) else None) or otherwise


def rewritten(before: Localised, shown: str, typed: str, otherwise: str) -> Localised:
    """Return a text after somebody typed anew what was shown of it in the language ``shown``.

    The words go under their own language, ``otherwise`` where a new text leaves it open. What
    stands in other languages stays, and is never overwritten.
    """
    stood = shown if before.has(shown) else before.first_language
    if before.is_empty:
        return Localised.of(written_in(typed, otherwise), typed)
    found = guessed(typed) or stood
    if found == stood or before.has(found):
        return before.having(stood, typed)
    if found == shown:
        # A translation was typed over the text that stood in for it.
        return before.having(found, typed)
    return before.having(stood, "").having(found, typed)


@lru_cache(maxsize=4096)
def _guessed(text: str, least: float) -> Language | None:
    arabic = len(_ARABIC_WORD.findall(text)) if _ARABIC_LETTERS.search(text) else 0
    scores, words = _scores(text)
    ranked = sorted(scores, key=lambda one: -scores[one])
    best = scores[ranked[0]] if ranked else 0.0
    if arabic and (best < _LEAST or arabic >= words):
        # A sentence in Arabic may name organisations and towns in Latin letters.
        return LANGUAGES.of_script(ARABIC)
    second = scores[ranked[1]] if len(ranked) > 1 else 0.0
    return ranked[0] if ranked and best - second >= least else None


def _scores(text: str) -> tuple[dict[Language, float], int]:
    """Return the evidence for each known language, and the number of words in Latin letters."""
    known = _known()
    none = dict.fromkeys(known, 0.0)
    plain = unicodedata.normalize("NFC", text).translate(_ALIKE)
    found = [(one[0], one.start()) for one in _LATIN_WORD.finditer(plain)]
    if not found:
        return none, 0
    shouted = plain.upper() == plain
    lower = plain.lower()
    scores = {
        code: count * len(pattern.findall(lower))
        for code, one in known.items()
        for pattern, count in (one.signs.elisions or (_NEVER, 0.0),)
    }
    shared, other = LANGUAGES.words, 0.0
    for place, (word, _start) in enumerate(found):
        named = not shouted and place > 0 and word[0].isupper()
        low = word.lower()
        if _is_link(found, place, shouted=shouted):
            continue
        if low in shared.elsewhere and not any(low in one.signs.words for one in known.values()):
            other += 1
        if named or (len(low) == 1 and low not in "iy"):
            # A capital within a sentence is a name, which every language writes alike.
            continue
        for code, one in known.items():
            scores[code] += one.score(low)
        other += 1.0 * any(letter in shared.elsewhere_marks for letter in word)
    if other >= max(scores.values(), default=0.0):
        return none, len(found)
    return scores, len(found)


def _is_link(found: list[tuple[str, int]], place: int, *, shouted: bool) -> bool:
    """Return whether a word only holds a name together."""
    word, links = found[place][0], LANGUAGES.words.links_of_names
    if shouted or word.lower() not in links:
        return False
    after = found[place + 1][0] if place + 1 < len(found) else ""
    if word[0].isupper():
        return after[:1].isupper()
    before = found[place - 1][0] if place else ""
    following = after
    if following.lower() in links and place + 2 < len(found):
        following = found[place + 2][0]
    if before.lower() in links and place > 1:
        before = found[place - 2][0]
    return before[:1].isupper() and following[:1].isupper()


@dataclass(frozen=True, slots=True)
class _Known:
    """The signs of one language, and what the other ones claim for themselves.

    Attributes:
        unmarked: its words without their accents, as people type them in a hurry.
        foreign: words of the other languages.
        foreign_marks: accented letters that others have and it has not.
    """

    signs: Recognition
    unmarked: frozenset[str]
    foreign: frozenset[str]
    foreign_marks: frozenset[str]

    def score(self, word: str) -> float:
        """Return the evidence of a word in lower case for the language: 1 if it is a word of it."""
        signs = self.signs
        if word in LANGUAGES.words.shared:
            return 0.0
        if word in signs.words or (self.unmarked and _without_marks(word) in self.unmarked):
            return 1.0 if word not in self.foreign else 0.0
        if word in self.foreign or any(letter in self.foreign_marks for letter in word):
            return 0.0
        best = 1.0 * any(letter in signs.marks for letter in word)
        if len(word) > 4 and word not in signs.unlike_endings:
            counts = (count for pattern, count in signs.endings if pattern.search(word))
            best = max(best, *counts, 0.0)
        if signs.letter_groups is not None and signs.letter_groups[0].search(word):
            best = max(best, signs.letter_groups[1])
        return best


@cache
def _known() -> dict[Language, _Known]:
    """Return the languages that can be distinguished by their words."""
    every = {one.code: one.recognition for one in LANGUAGES.every() if one.recognition is not None}
    found: dict[Language, _Known] = {}
    for code, signs in every.items():
        others = [one for name, one in every.items() if name != code]
        foreign = frozenset[str]().union(*(one.words for one in others))
        bare = {_without_marks(word) for word in signs.words} if signs.marks else set[str]()
        found[code] = _Known(
            signs=signs,
            unmarked=frozenset(bare - foreign - signs.unmarked),
            foreign=foreign,
            foreign_marks=frozenset[str]().union(*(one.marks for one in others)) - signs.marks,
        )
    return found


_NEVER = re.compile(r"(?!)")


def _without_marks(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
