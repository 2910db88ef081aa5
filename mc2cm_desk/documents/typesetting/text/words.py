"""Words of a paragraph: pieces in one font each, measured once and remembered."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportAttributeAccessIssue=false

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import groupby
from typing import Any

from mc2cm_desk.documents.typesetting.coverage import (
    BOX,
    box_font,
    composed,
    font_runs,
    fonts_along,
    undrawn,
    visible,
)
from mc2cm_desk.documents.typesetting.fonts import family, load
from mc2cm_desk.documents.typesetting.text import bidi
from mc2cm_desk.documents.typesetting.text.spans import Span

UNIT = 100.0
"""The size at which widths are remembered; another size is a share of it."""

_SPLIT = re.compile(r"([ \n\t\u2009\u200a]+)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one font, level and span; ``drawn`` is text or reportlab's shaped text."""

    font: str
    drawn: Any
    width: float
    level: int
    span: int


@dataclass(frozen=True, slots=True)
class Word:
    """What stays together on a line; ``space`` is the width of the gap behind it, unit size."""

    text: str
    pieces: tuple[Piece, ...]
    width: float
    space: float
    level: int


@dataclass(frozen=True, slots=True)
class Missing:
    """A character that no font of ours has: it is drawn as a box, and reported."""

    character: str
    context: str


def words_of(
    spans: Sequence[Span], *, bold: bool, italic: bool, rtl: bool, missing: list[Missing]
) -> list[Word]:
    """Return the words of a paragraph in reading order."""
    load()
    spans = [_composed(span) for span in spans]
    if not rtl and not any(bidi.has_right_to_left(span.text) for span in spans):
        return _simple(spans, bold=bold, italic=italic, missing=missing)
    return _mixed(spans, bold=bold, italic=italic, rtl=rtl, missing=missing)


def _composed(span: Span) -> Span:
    text = composed(span.text)
    return span if text == span.text else replace(span, text=text)


@lru_cache(maxsize=65_536)
def _width(text: str, font: str) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return stringWidth(text, font, UNIT)


@cache
def space_width(font: str) -> float:
    """Return the width of a space, unit size."""
    return _width(" ", font)


@lru_cache(maxsize=65_536)
def _latin(text: str, font: str) -> tuple[tuple[str, str, float], ...]:
    """Return the stretches of a word: font, text with boxes for what none has, width."""
    return tuple((name, shown, _width(shown, name)) for name, shown in font_runs(text, font))


def _simple(
    spans: Sequence[Span], *, bold: bool, italic: bool, missing: list[Missing]
) -> list[Word]:
    words: list[Word] = []
    pieces: list[Piece] = []
    text = ""
    last_font = family(bold=bold, italic=italic)
    for number, span in enumerate(spans):
        last_font = family(bold=bold or span.bold, italic=italic or span.italic)
        for part in _SPLIT.split(span.text):
            if not part:
                continue
            if part[0] in " \n\t\u2009\u200a":
                if pieces:
                    words.append(_word(text, pieces, space_width(last_font), 0))
                    pieces, text = [], ""
                continue
            runs = _latin(part, last_font)
            if len(runs) != 1 or runs[0][1] != part:
                missing.extend(Missing(char, part) for char in undrawn(part))
            pieces += [Piece(font, drawn, width, 0, number) for font, drawn, width in runs]
            text += part
    if pieces:
        words.append(_word(text, pieces, space_width(last_font), 0))
    return words


def _word(text: str, pieces: list[Piece], space: float, level: int) -> Word:
    return Word(text, tuple(pieces), sum(piece.width for piece in pieces), space, level)


def _mixed(
    spans: Sequence[Span], *, bold: bool, italic: bool, rtl: bool, missing: list[Missing]
) -> list[Word]:
    text = "".join(span.text for span in spans)
    owners = [number for number, span in enumerate(spans) for _ in span.text]
    levels = bidi.levels(text, rtl=rtl)
    looks = [(bold or span.bold, italic or span.italic) for span in spans]
    bases = [
        family(bold=looks[owner][0], italic=looks[owner][1], arabic=bidi.is_arabic(char))
        for char, owner in zip(text, owners, strict=True)
    ]
    along = fonts_along(text, bases)
    shown_in = [name or box_font(base) for name, base in zip(along, bases, strict=True)]
    words: list[Word] = []
    place = 0
    for part in _SPLIT.split(text):
        start, place = place, place + len(part)
        if not part or part[0] in " \n\t\u2009\u200a":
            continue
        boxes = dict.fromkeys(text[n] for n in range(start, place) if not along[n])
        missing.extend(Missing(char, part) for char in boxes)
        pieces: list[Piece] = []
        for (level, font, owner), group in groupby(
            range(start, place),
            key=lambda n: (levels[n], shown_in[n], owners[n]),
        ):
            found = list(group)
            run = "".join(text[n] if along[n] else BOX for n in found)
            drawn, width = _run(run, font, level)
            if drawn:
                pieces.append(Piece(font, drawn, width, level, owner))
        font = family(bold=bold, italic=italic)
        gap = levels[place] if place < len(levels) else int(rtl)
        words.append(_word(part, pieces, space_width(font), gap))
    return words


@lru_cache(maxsize=32_768)
def _run(text: str, font: str, level: int) -> tuple[Any, float]:
    """Return a run shaped, or as plain text mirrored where its level is right-to-left."""
    bare = visible(text)
    # Digits run to the right and need no shaping, which would turn them round as it does letters.
    if level % 2 and bidi.has_arabic(bare):
        return _shaped(bare, font)
    shown = bidi.mirrored(bare) if level % 2 else bare
    return shown, _width(shown, font)


def _shaped(text: str, font: str) -> tuple[Any, float]:
    from reportlab.pdfbase.ttfonts import ShapedStr, shapeStr

    shaped: Any = shapeStr(text, font, UNIT)
    if not isinstance(shaped, ShapedStr):
        return shaped, _width(shaped, font)
    data: Any = shaped.__shapeData__
    return shaped, sum(one.x_advance for one in data) * UNIT / 1000
