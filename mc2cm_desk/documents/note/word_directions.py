"""Stretches of text that run one way: Word asks for each of them which way it runs."""

import re
from collections.abc import Iterator

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
    for found in _STRETCHES[rtl].finditer(text):
        if found.start() > end:
            yield text[end : found.start()], rtl
        begin, end = found.span()
        while end < len(text) and _opened(text[begin:end], text[end]):
            end += 1
        yield text[begin:end], not rtl
    if end < len(text):
        yield text[end:], rtl


def _opened(words: str, sign: str) -> bool:
    """Say whether a sign closes a bracket that words have opened."""
    opener = _PAIRS.get(sign)
    return opener is not None and words.count(opener) > words.count(sign)
