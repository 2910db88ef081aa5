"""Texts compared by what is read of them: letters and digits, whatever the typography."""

import re
import unicodedata
from functools import lru_cache

ARABIC_LETTER = re.compile("[ء-يٱ-ۓ]")
LATIN_LETTER = re.compile("[A-Za-zÀ-ɏ]")


_MARK = {chr(code): "" for code in (*range(0x610, 0x61B), *range(0x64B, 0x660), 0x640, 0x670)}
"""Vowel marks and what stretches a word: no ends of words."""
_RUN = re.compile(r"\d+|[ء-يٱ-ۓ]+|[^\dء-يٱ-ۓ]+")


@lru_cache(maxsize=65536)
def letters(text: str) -> str:
    """Return letters and digits alone, digits of every script as ASCII, without vowel marks."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(map(_letter, plain))


def _letter(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    # The tatweel only stretches a word.
    return char if category[0] in "LN" and char != "ـ" else ""


def words(text: str) -> list[str]:
    """Return the words of a text, each as `letters` gives it."""
    return [word for part in text.split() if (word := letters(part))]


def threes(text: str) -> frozenset[str]:
    """Return the groups of three letters within the words of a text, and shorter words whole.

    Where a word goes on in another script, in digits or after a sign, another word begins.
    """
    plain = unicodedata.normalize("NFKC", text)
    apart = "".join(char if char.isalnum() else _MARK.get(char, " ") for char in plain)
    runs = [run for word in words(apart) for run in _RUN.findall(word)]
    return frozenset(run[n : n + 3] for run in runs for n in range(max(1, len(run) - 2)))


def arabic_share(text: str) -> float:
    """Return the share of Arabic letters among Arabic and Latin ones; 0.5 where there is none."""
    arabic, latin = len(ARABIC_LETTER.findall(text)), len(LATIN_LETTER.findall(text))
    return arabic / (arabic + latin) if arabic + latin else 0.5
