"""Directions: which letters run to the right, in which order runs are seen."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeVar

from mc2cm_desk.documents.typesetting.configuration import configuration

T = TypeVar("T")

_IGNORED = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)
"""First and last of the code points that Unicode calls default ignorable, and the signs of
interlinear notes."""
INVISIBLE = frozenset(chr(code) for first, last in _IGNORED for code in range(first, last + 1))
"""Marks that steer direction, joining, hyphenation and shapes: obeyed, never drawn."""
_MARKS = "".join(f"{chr(first)}-{chr(last)}" for first, last in _IGNORED)
_RIGHT_TO_LEFT = re.compile(f"[\u0590-\u08ff\ufb1d-\ufefc{_MARKS}]")

_ISOLATES = re.compile("[\u2066-\u2069]")
_TAKEN_AWAY = ("LRE", "RLE", "LRO", "RLO", "PDF", "BN")


def has_right_to_left(text: str) -> bool:
    """Return whether a text has a letter or mark of a right-to-left script."""
    return _RIGHT_TO_LEFT.search(text) is not None


def has_arabic(text: str) -> bool:
    """Return whether a text has a character of the Arabic script."""
    return any(is_arabic(char) for char in text)


def is_arabic(char: str) -> bool:
    """Return whether a character is of the Arabic script."""
    return "\u0600" <= char <= "\u08ff" or "\ufb50" <= char <= "\ufefc"


@lru_cache(maxsize=4096)
def levels(text: str, *, rtl: bool) -> tuple[int, ...]:
    """Return the embedding level of each character (Unicode bidirectional algorithm)."""
    from bidi import algorithm

    storage: Any = algorithm.get_empty_storage()
    plain = _embedded(text)
    storage["base_level"], storage["base_dir"] = int(rtl), "R" if rtl else "L"
    algorithm.get_embedding_levels(plain, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)  # noqa: FBT003  its debugging flag
    algorithm.resolve_implicit_levels(storage, False)  # noqa: FBT003
    computed = [int(char["level"]) for char in storage["chars"]]
    if len(computed) == len(text):
        return tuple(_one_way(text, _paired(text, computed)))
    # The algorithm takes marks away (X9): they get the level of what precedes them.
    found: list[int] = []
    rest = iter(computed)
    for char in plain:
        if unicodedata.bidirectional(char) in _TAKEN_AWAY:
            found.append(found[-1] if found else int(rtl))
        else:
            found.append(next(rest, int(rtl)))
    return tuple(_one_way(text, _paired(text, found)))


def _embedded(text: str) -> str:
    """Return a text with embeddings for isolates, which are younger than the package's algorithm.

    They do the same for one run. A first strong isolate takes the direction of its first letter.
    """
    if not _ISOLATES.search(text):
        return text
    found: list[str] = []
    for place, char in enumerate(text):
        if char == "\u2068":
            letters = (unicodedata.bidirectional(one) for one in text[place + 1 :])
            strong = next((kind for kind in letters if kind in ("L", "R", "AL")), "L")
            found.append("\u202a" if strong == "L" else "\u202b")
        else:
            found.append(char)
    return "".join(found).translate({0x2066: 0x202A, 0x2067: 0x202B, 0x2069: 0x202C})


def _one_way(text: str, found: list[int]) -> list[int]:
    """Let what always runs to the right do so, its signs with its digits."""
    for start, end in configuration().left_to_right(text):
        deepest = max(found[start:end])
        found[start:end] = [deepest + deepest % 2] * (end - start)
    return found


_PAIRS = {")": "(", "]": "[", "}": "{"}


def _paired(text: str, found: list[int]) -> list[int]:
    """Let a closing bracket follow its opening one (rule N0, younger than the package)."""
    opened: list[int] = []
    for place, char in enumerate(text):
        if char in "([{":
            opened.append(place)
        elif char in _PAIRS and opened and text[opened[-1]] == _PAIRS[char]:
            found[place] = found[opened.pop()]
    return found


def mirrored(text: str) -> str:
    """Return a run without Arabic letters as it is seen inside right-to-left text."""
    if text.isascii():
        return "".join(map(_mirror, reversed(text)))
    letters: list[str] = []
    for char in text:
        if letters and unicodedata.combining(char):
            letters[-1] += char
        else:
            letters.append(_mirror(char))
    return "".join(reversed(letters))


@lru_cache(maxsize=512)
def _mirror(char: str) -> str:
    from bidi.mirror import MIRRORED

    if not unicodedata.mirrored(char):
        return char
    return str(MIRRORED.get(char, char))


def as_seen(runs: Sequence[tuple[int, T]]) -> list[T]:
    """Return runs from left to right: every stretch at each level or deeper is reversed (L2)."""
    seen = list(runs)
    for level in range(max((depth for depth, _ in seen), default=0), 0, -1):
        start = 0
        while start < len(seen):
            end = start
            while end < len(seen) and seen[end][0] >= level:
                end += 1
            seen[start:end] = seen[start:end][::-1]
            start = max(end, start + 1)
    return [run for _, run in seen]
