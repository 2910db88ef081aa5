"""What the administration of a city calls itself, in the languages of the programme's cities.

Words in Latin and Greek letters are written without accents.
"""

import re
from collections.abc import Iterable

OFFICES = (
    # French
    "hotel de ville", "ville", "mairie", "commune urbaine", "commune", "municipalite",
    "conseil municipal", "conseil communal", "administration communale",
    # English
    "city council", "town council", "municipal council", "city hall", "town hall",
    "city government", "mayor's office", "mayors office", "municipality", "city", "town",
    # Spanish, Catalan, Galician, Italian, Portuguese
    "ayuntamiento", "excmo ayuntamiento", "excelentisimo ayuntamiento", "alcaldia", "municipio",
    "municipalidad", "ciudad", "ajuntament", "concello", "comune", "citta", "camara municipal",
    "cidade",
    # German, Dutch, Turkish, Greek
    "landeshauptstadt", "hansestadt", "stadtverwaltung", "stadt", "gemeinde", "gemeente", "stad",
    "buyuksehir belediyesi", "belediyesi", "belediye", "δημοσ", "δημου",
    # Arabic
    "المجلس البلدي", "المجلس الجماعي", "الجماعة الحضرية", "جماعة حضرية", "الجماعة الترابية",
    "مجلس مدينة", "مجلس بلدية", "بلدية", "البلدية", "جماعة", "الجماعة", "مدينة", "عمودية",
    "عمدية",
)  # fmt: skip
"""Offices of a city itself: two names of one city with any of them are the same body."""

BEHIND = (
    "city", "municipality", "city council", "town council", "municipal council", "city hall",
    "town hall", "city government", "ville", "buyuksehir belediyesi", "belediyesi",
)  # fmt: skip
"""Those that stand behind a name and are no part of it: Cape Town keeps its town."""

_ACCENTED = {
    "a": "aàáâãä", "c": "cç", "e": "eèéêë", "g": "gğ", "i": "iìíîïı", "n": "nñ", "o": "oòóôõö",
    "s": "sş", "u": "uùúûü", "'": "'’", "η": "ηή", "σ": "σς",
}  # fmt: skip


def pattern(words: Iterable[str]) -> str:
    """Return a regular expression for these words with and without accents, the longest first."""
    return "|".join(map(_written, sorted(set(words), key=len, reverse=True)))


def _written(words: str) -> str:
    letters = (rf"[{_ACCENTED[one]}]" if one in _ACCENTED else re.escape(one) for one in words)
    return "".join(letters).replace(r"\ ", r"\s+")
