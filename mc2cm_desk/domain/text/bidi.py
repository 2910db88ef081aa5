"""Texts of the record in sentences and lists of another direction."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from mc2cm_desk.domain import languages

_LEFT_TO_RIGHT = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u052f"
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RUNS_LEFT = re.compile(f"[{_RIGHT_TO_LEFT}]")
_RUNS_RIGHT = re.compile(f"[{_LEFT_TO_RIGHT}]")
_FIRST_LETTER = re.compile(f"[{_LEFT_TO_RIGHT}{_RIGHT_TO_LEFT}]")
_ISOLATE = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")

_ONE_WAY = re.compile(
    r"""
    (?:https?://|www\.)[^\s\u2066-\u2069]+                        # web addresses
    | (?<![\w.,+/-])\+?\(?\d(?:[ \u00a0\u202f()./-]{0,2}\d){6,}(?![\w]|[.,/-]\d)  # telephones
    | (?<![\w)+])[-+\u2212][0-9]+(?:[.,][0-9]+)*(?:[ \u00a0\u202f]?\u00b0[A-Z]?)?  # signed numbers
    | (?<![\w.,])[0-9]+(?:[.,][0-9]+)*[ \u00a0\u202f]?\u00b0[A-Z]?  # degrees
    | [A-Za-z][A-Za-z0-9]*(?:\+{1,2}|\#)(?!\w)                      # C++, B+, C#
    | (?<!\w)[#@][A-Za-z]\w*                                      # #word, @name
    """,
    re.VERBOSE,
)
_YEARS = re.compile(r"(?:19|20)\d\d\W+(?:19|20)\d\d")


def one_way(text: str) -> Iterator[tuple[int, int]]:
    """Yield where what always runs to the right begins and ends: telephones, addresses, C++.

    Signs beside digits have no direction of their own: right-to-left text would tear them off.
    """
    for found in _ONE_WAY.finditer(text):
        # A span of years is read like the words around it.
        if not _YEARS.fullmatch(found[0]):
            yield found.span()


def marked_one_way(text: str) -> str:
    """Return a text in which what always runs to the right does so, by marks around it."""
    parts: list[str] = []
    end = 0
    for start, stop in one_way(text):
        parts += [text[end:start], "\u2066\u202d", text[start:stop], "\u202c\u2069"]
        end = stop
    return "".join([*parts, text[end:]]) if parts else text


@lru_cache(maxsize=4096)
def is_right_to_left(text: str, *, otherwise: bool) -> bool:
    """Return whether most letters of a text run to the left; ``otherwise`` where it has none.

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
    foreign = _RUNS_RIGHT if languages.is_right_to_left(language) else _RUNS_LEFT
    shown = _without_isolates(text)
    if not foreign.search(shown):
        return text
    first = _FIRST_LETTER.search(shown)
    begins_leftward = first is not None and _RUNS_LEFT.match(first[0]) is not None
    runs_leftward = is_right_to_left(text, otherwise=begins_leftward)
    # The first letter says the way, unless most letters go the other one.
    named = "\u2067" if runs_leftward else "\u2066"
    opening = "\u2068" if begins_leftward is runs_leftward else named
    return f"{opening}{text}\u2069"


def joined(items: Iterable[str], language: str, separator: str = " · ") -> str:
    """Return the items that say something on one line, each isolated where it is foreign."""
    return separator.join(isolated(one, language) for one in items if one)


def path(text: object, language: str) -> str:
    """Return a path or an address as it may stand in a sentence: never mirrored."""
    return f"\u2066{text}\u2069" if languages.is_right_to_left(language) else str(text)


def own_direction(text: str, *, mirrored: bool) -> str:
    """Return a text that stands alone where lines begin at the right (``mirrored``) or left.

    Each line runs as most of its letters do, and not as the first of them by chance does.
    """
    return "\n".join(_line_in_own_direction(line, mirrored=mirrored) for line in text.split("\n"))


def _line_in_own_direction(line: str, *, mirrored: bool) -> str:
    if mirrored or _RUNS_LEFT.search(line):
        line = marked_one_way(line)
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
