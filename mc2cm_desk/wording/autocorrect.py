"""Signs that are put right while one types: quotation marks, apostrophes, no-break spaces."""

from dataclasses import dataclass

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.wording.formats import NARROW_NO_BREAK, NO_BREAK

_OPENS_AFTER = " \t\n([{«“‘" + NO_BREAK + NARROW_NO_BREAK


@dataclass(frozen=True, slots=True)
class Correction:
    """What to write instead of a key: ``back`` characters before it go away."""

    back: int
    text: str


def corrected(before: str, key: str, language: str) -> Correction | None:
    """Return what is written instead of ``key`` after ``before``; nothing if the key stands.

    A second press of the same sign is never corrected again: what somebody insists on, stays.
    """
    known = LANGUAGES.data(language)
    opens = not before or before[-1] in _OPENS_AFTER
    if key == '"':
        first, last = known.quotes
        if not opens and before.endswith(" ") and last.startswith(NO_BREAK):
            return Correction(1, last)
        return Correction(0, first if opens else last)
    if key == "'" and known.apostrophe:
        if known.single_quotes is not None and opens:
            return Correction(0, known.single_quotes[0])
        return Correction(0, known.apostrophe)
    if key == "." and before.endswith(".."):
        return Correction(2, "…") if not before.endswith("...") else None
    space = known.spaced_signs.get(key)
    return _spaced(before, key, space) if space else None


def _spaced(before: str, key: str, space: str) -> Correction | None:
    if before.endswith(" ") and before.strip():
        return Correction(1, space + key)
    # «10:30» and «https:» keep their colon; a word followed by ! or ? gets its space.
    if key in "!?;" and (before[-1:].isalpha() or before[-1:] in ")»’"):
        return Correction(0, space + key)
    return None
