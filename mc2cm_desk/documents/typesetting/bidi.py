"""Directions: which letters run to the right, in which order runs are seen."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeVar

from mc2cm_desk.domain import bidi

T = TypeVar("T")

INVISIBLE = frozenset(
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2066\u2067\u2068\u2069\ufeff\u061c"
)
"""Marks that steer direction and joining: obeyed, never drawn."""
_RIGHT_TO_LEFT = re.compile(f"[\u0590-\u08ff\ufb1d-\ufefc{''.join(sorted(INVISIBLE))}]")


def has_right_to_left(text: str) -> bool:
    """Say whether a text has a letter or mark of a right-to-left script."""
    return _RIGHT_TO_LEFT.search(text) is not None


def has_arabic(text: str) -> bool:
    """Say whether a text has a character of the Arabic script."""
    return any(_is_arabic(char) for char in text)


def _is_arabic(char: str) -> bool:
    return "\u0600" <= char <= "\u08ff" or "\ufb50" <= char <= "\ufefc"


def scripts(text: str) -> list[bool]:
    """Say for each character whether the Arabic font sets it; marks follow their neighbours."""
    found: list[bool] = []
    arabic = has_arabic(text[:1])
    for char in text:
        if _is_arabic(char):
            arabic = True
        elif char.isalnum() or char in "()[]«»":
            arabic = False
        found.append(arabic and (_is_arabic(char) or char in INVISIBLE))
    return found


@lru_cache(maxsize=4096)
def levels(text: str, *, rtl: bool) -> tuple[int, ...]:
    """Return the embedding level of each character (Unicode bidirectional algorithm)."""
    from bidi import algorithm

    storage: Any = algorithm.get_empty_storage()
    # Isolates are older than the package's algorithm: embeddings do the same for one run.
    plain = text.translate({0x2066: 0x202A, 0x2067: 0x202B, 0x2068: 0x202A, 0x2069: 0x202C})
    storage["base_level"], storage["base_dir"] = int(rtl), "R" if rtl else "L"
    algorithm.get_embedding_levels(plain, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)  # noqa: FBT003  its debugging flag
    algorithm.resolve_implicit_levels(storage, False)  # noqa: FBT003
    kept = [int(char["level"]) for char in storage["chars"]]
    if len(kept) == len(text):
        return tuple(_one_way(text, _paired(text, kept)))
    # The algorithm takes embedding marks away: they get the level of what precedes them.
    found: list[int] = []
    rest = iter(kept)
    for char in plain:
        if char in "\u202a\u202b\u202c\u202d\u202e":
            found.append(found[-1] if found else int(rtl))
        else:
            found.append(next(rest, int(rtl)))
    return tuple(_one_way(text, _paired(text, found)))


def _one_way(text: str, found: list[int]) -> list[int]:
    """Let what always runs to the right do so, its signs with its digits."""
    for start, end in bidi.one_way(text):
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
    return "".join(_mirror(char) for char in reversed(text))


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
