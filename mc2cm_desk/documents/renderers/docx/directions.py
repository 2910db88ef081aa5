"""Stretches of text that run one way: Word asks for each of them which way it runs."""

import re
from collections.abc import Iterator

from mc2cm_desk.domain.text import bidi

_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LEFT_LETTER = rf"(?![{_RIGHT}])[^\W\d_]"
_STRETCHES = {
    # In Arabic: Latin words with what stands between them, and numbers that follow them.
    True: re.compile(rf"{_LEFT_LETTER}(?:[^{_RIGHT}\t\n]*(?:{_LEFT_LETTER}|[\d/%]))?"),
    False: re.compile(rf"[{_RIGHT}](?:(?:(?!{_LEFT_LETTER})[^\t\n])*[{_RIGHT}])?"),
}
_PAIRS = {")": "(", "]": "[", "}": "{", "»": "«"}
_ISOLATES = dict.fromkeys(range(8294, 8298))
"""Signs that keep words together elsewhere; Word knows runs instead, and may show these."""


def stretches(text: str, *, rtl: bool) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of a line that runs one way: words, and whether they run right to left."""
    text = text.translate(_ISOLATES)
    end = 0
    for begin, stop in _other_way(text, rtl=rtl):
        if begin > end:
            yield text[end:begin], rtl
        end = stop
        while end < len(text) and _opened(text[begin:end], text[end]):
            end += 1
        yield text[begin:end], not rtl
    if end < len(text):
        yield text[end:], rtl


def _other_way(text: str, *, rtl: bool) -> Iterator[tuple[int, int]]:
    """Yield where stretches of the other direction begin and end, in their order."""
    found = [one.span() for one in _STRETCHES[rtl].finditer(text)]
    if rtl:
        # "C++" goes on behind what is a word by itself; a telephone has no letter at all.
        found = _joined(sorted([*found, *bidi.one_way(text)]))
    yield from found


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for begin, end in spans:
        if joined and begin < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((begin, end))
    return joined


def _opened(words: str, sign: str) -> bool:
    """Say whether a sign closes a bracket that words have opened."""
    opener = _PAIRS.get(sign)
    return opener is not None and words.count(opener) > words.count(sign)
