"""Shaped letters as PDF operators, so that whoever copies them finds them in their order.

Letters are drawn from left to right. A reader of pages takes a mark that is raised for a line of
its own, and a wide gap within a word for a space. So each mark is repeated by unseen letters on
the line, in front of the letter that it stands on, and a letter behind a gap is repeated together
with an unseen one that fills the gap.
"""

# reportlab is untyped.
# pyright: reportAttributeAccessIssue=false

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from mc2cm_desk.documents.typesetting import fonts

_GAP = 60.0
"""Thousandths of the size from which on a gap within a word would be read as a space."""

_THIN = 130


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shape: what draws it, what it stands for, and where it stands in thousandths of the size.

    ``aside`` and ``rise`` move it; ``width`` is its own, ``advance`` what the pen goes on by.
    """

    drawn: str
    text: str
    width: float
    advance: float
    aside: float
    rise: float

    @property
    def placed(self) -> tuple[str, str, str]:
        """What draws it where it stands and leaves the pen where the next one begins."""
        return f"{-self.aside:g}", self.drawn, f"{self.width - self.advance + self.aside:g}"

    @property
    def standing(self) -> tuple[str, ...]:
        """What draws it where the pen is and leaves the pen there.

        What is nothing wide is given a little width: it would be lost between two letters.
        """
        if not self.advance:
            return f"-{_THIN}", self.drawn, f"{_THIN}"
        return self.drawn, f"{self.width:g}"


def glyphs_by_subset(text: Any, font: Any, canvas: Any) -> Iterator[tuple[int, list[Glyph]]]:
    """Yield the glyphs of reportlab's shaped text by the part of the font that holds them."""
    texts = fonts.words_of_shapes(font.fontName)
    shapes = iter(zip(text, text.__shapeData__, strict=True))
    for subset, codes in font.splitString(text, canvas._doc):  # noqa: SLF001
        found: list[Glyph] = []
        for code in codes:
            letter, shape = next(shapes)
            drawn = f"({canvas._escape(bytes((code,)))})"  # noqa: SLF001
            word = fonts.as_copied(texts.get(ord(str(letter)), str(letter)))
            where = (shape.width, shape.x_advance, shape.x_offset, shape.y_offset)
            found.append(Glyph(drawn, word, *map(float, where)))
        yield subset, found


def operators(glyphs: Sequence[Glyph], size: float) -> Iterator[str]:
    """Yield what draws glyphs of one part of a font, at a size in points."""
    run: list[str] = []
    for place, glyph in enumerate(glyphs):
        if glyph.advance and glyph.aside <= _GAP:
            run += glyph.placed
            continue
        if run:
            yield _shown(run)
            run = []
        if glyph.advance:
            yield _behind_gap(glyph)
        else:
            bearer = next((one for one in glyphs[place:] if one.advance), glyph)
            yield _mark(glyph, bearer, size)
    if run:
        yield _shown(run)


def _mark(mark: Glyph, bearer: Glyph, size: float) -> str:
    """Write a mark on the line, where its bearer will stand, and draw it above or below."""
    before, after = _unseen(bearer), _unseen(mark)
    raised = f"{mark.rise * size / 1000:.3f} Ts {_shown(mark.placed)} 0 Ts"
    return f"{actual_text(mark.text)} {before} {raised} {after} EMC"


def _behind_gap(glyph: Glyph) -> str:
    return f"{actual_text(glyph.text)} {_unseen(glyph)} {_shown(glyph.placed)} EMC"


def _unseen(glyph: Glyph) -> str:
    return f"3 Tr {_shown(glyph.standing)} 0 Tr"


def _shown(run: Sequence[str]) -> str:
    return f"[{' '.join(part for part in run if part not in ('0', '-0'))}] TJ"


def actual_text(text: str) -> str:
    """Return what begins content that says a text, whatever it shows; ``EMC`` ends it."""
    return f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC"
