"""Texts of the record in sentences and lists of another direction."""

import re
from collections.abc import Iterable
from functools import lru_cache

_LEFT_TO_RIGHT = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u052f"
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RUNS_LEFT = re.compile(f"[{_RIGHT_TO_LEFT}]")
_RUNS_RIGHT = re.compile(f"[{_LEFT_TO_RIGHT}]")
_FIRST_LETTER = re.compile(f"[{_LEFT_TO_RIGHT}{_RIGHT_TO_LEFT}]")
_ISOLATE = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")


@lru_cache(maxsize=4096)
def is_right_to_left(text: str, *, otherwise: bool) -> bool:
    """Say whether most letters of a text run to the left; ``otherwise`` where it has none.

    What is isolated in it does not count: it is a quotation from another direction.
    """
    shown = _without_isolates(text)
    leftward, rightward = len(_RUNS_LEFT.findall(shown)), len(_RUNS_RIGHT.findall(shown))
    return otherwise if leftward == rightward else leftward > rightward


def isolated(text: str, language: str) -> str:
    """Return a text of the record as it may stand in a sentence or list of ``language``.

    Letters of the other direction are isolated, so that the commas, full stops and numbers
    around them and inside them keep their sides.
    """
    foreign = _RUNS_RIGHT if language == "ar" else _RUNS_LEFT
    return f"\u2068{text}\u2069" if foreign.search(_without_isolates(text)) else text


def joined(items: Iterable[str], language: str, separator: str = " · ") -> str:
    """Return the items that say something on one line, each isolated where it is foreign."""
    return separator.join(isolated(one, language) for one in items if one)


def path(text: object, language: str) -> str:
    """Return a path or an address as it may stand in a sentence: never mirrored."""
    return f"\u2066{text}\u2069" if language == "ar" else str(text)


def own_direction(text: str, *, mirrored: bool) -> str:
    """Return a text that stands alone where lines begin at the right (``mirrored``) or left.

    Each line runs as most of its letters do, and not as the first of them by chance does.
    """
    return "\n".join(_line_in_own_direction(line, mirrored=mirrored) for line in text.split("\n"))


def _line_in_own_direction(line: str, *, mirrored: bool) -> str:
    first = _FIRST_LETTER.search(_without_isolates(line))
    begins_leftward = first is not None and _RUNS_LEFT.match(first[0]) is not None
    if is_right_to_left(line, otherwise=mirrored) is not mirrored:
        # The first letter says the way, unless it is one of the other direction.
        named = "\u2066" if mirrored else "\u2067"
        opening = "\u2068" if begins_leftward is not mirrored else named
        return f"{opening}{line}\u2069"
    if mirrored:
        has_words = first is not None or "\u2069" in line
        return f"\u200f{line}" if has_words and not begins_leftward else line
    return f"\u200e{line}" if begins_leftward else line


def _without_isolates(text: str) -> str:
    while "\u2069" in text:
        shorter = _ISOLATE.sub("", text)
        if shorter == text:
            break
        text = shorter
    return text
