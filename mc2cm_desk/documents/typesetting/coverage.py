"""Which font draws which character: the one wanted, else another of ours, else none."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from mc2cm_desk.documents.typesetting import fonts
from mc2cm_desk.documents.typesetting.text import bidi

BOX = "\u25ca"
"""Drawn in place of a character that no font of ours has."""
_SPACES = {ord(char): " " for char in "\t\n\r\u1680\u205f\u3000"}


def composed(text: str) -> str:
    """Return a text with its marks joined to their letters, where Unicode has such letters."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def visible(text: str) -> str:
    """Return a text without what is never drawn: marks of direction and joining, soft hyphens.

    Spaces of other scripts, line feeds and tabs become plain spaces.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(char for char in text if char not in bidi.INVISIBLE).translate(_SPACES)


@lru_cache(maxsize=16_384)
def font_for(cluster: str, base: str) -> str:
    """Return the font that draws a letter with its marks where ``base`` is wanted.

    Empty where none of ours has all of them.
    """
    for name in (base, *fonts.alternatives(base)):
        if fonts.draws(name, cluster):
            fonts.register(name)
            return name
    return ""


def fonts_along(text: str, bases: list[str]) -> list[str]:
    """Return the font of each character, of which ``bases`` are wanted; empty where none has it.

    What is never drawn takes the font before it, so that it tears no run; it is never without.
    """
    found: list[str] = []
    for start, end in clusters(text):
        cluster = visible(text[start:end])
        before = found[-1] if found and not cluster else ""
        name = before or font_for(cluster, bases[start])
        if name or end - start == 1:
            found += [name] * (end - start)
        else:
            found += [font_for(visible(char), bases[start]) for char in text[start:end]]
    return found


def clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where letters with their combining marks begin and end."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.category(text[place]).startswith("M"):
            yield start, place
            start = place


@lru_cache(maxsize=32_768)
def font_runs(text: str, base: str) -> tuple[tuple[str, str], ...]:
    """Return the stretches of a text that is drawn from left to right, each with its font.

    A character that no font has is a box in them.
    """
    shown = visible(text)
    if fonts.draws(base, shown):
        return ((base, shown),) if shown else ()
    along = fonts_along(shown, [base] * len(shown))
    drawn = "".join(char if name else BOX for char, name in zip(shown, along, strict=True))
    return tuple(_stretches(drawn, [name or box_font(base) for name in along]))


def by_further_font(text: str) -> Iterator[tuple[str, str]]:
    """Yield the stretches of a text, each after the font of a further script that it needs.

    The font is empty where Plex has the letters, or nobody has them.
    """
    further = [""] * len(text)
    if not fonts.draws(fonts.first(), text):
        along = fonts_along(text, [fonts.first()] * len(text))
        further = [name if fonts.fallback_family(name) else "" for name in along]
    return _stretches(text, further)


def _stretches(text: str, names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield each font of ``names``, of which there is one a character, with what it draws."""
    for name, places in groupby(range(len(text)), key=names.__getitem__):
        run = list(places)
        yield name, text[run[0] : run[-1] + 1]


def box_font(base: str) -> str:
    """Return the font of the box that stands for what no font has."""
    return font_for(BOX, base)


def undrawn(text: str) -> str:
    """Return the characters of a text that no font of ours has, each once, in their order."""
    shown = visible(composed(text))
    if fonts.draws(fonts.first(), shown):
        return ""
    along = fonts_along(shown, [fonts.first()] * len(shown))
    return "".join(dict.fromkeys(char for char, name in zip(shown, along, strict=True) if not name))
