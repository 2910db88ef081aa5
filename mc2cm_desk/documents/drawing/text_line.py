"""Single lines of Latin and Arabic text on a canvas: measured, shaped, in reading order."""

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from mc2cm_desk.documents.typesetting import fonts
from mc2cm_desk.documents.typesetting.coverage import (
    BOX,
    box_font,
    composed,
    fonts_along,
    visible,
)
from mc2cm_desk.documents.typesetting.text import bidi

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

UNIT = 100.0
"""The size at which lines are measured; every other size is a share of it."""


@dataclass(frozen=True, slots=True)
class _Piece:
    font: str
    text: Any
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line from left to right as it is seen; ``width`` is in points at size 100."""

    pieces: tuple[_Piece, ...]
    width: float
    arabic: bool = False

    def at(self, size: float) -> float:
        """Return the width at a size."""
        return self.width * size / UNIT


@lru_cache(maxsize=4096)
def line(text: str, *, strong: bool = False, mono: bool = False, rtl: bool | None = None) -> Line:
    """Return a text as one line; ``rtl`` is its direction, its own first letter's if not given."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    fonts.load()
    latin = "PlexMono" if mono else "PlexSans-Strong" if strong else "PlexSans"
    text = composed(text)
    if rtl is None:
        rtl = is_right_to_left(text)
    if not rtl and _is_plain(text, latin):
        width = stringWidth(text, latin, UNIT)
        return Line((_Piece(latin, text, width),), width)
    pieces = _pieces(text, latin, "PlexArabic-Strong" if strong else "PlexArabic", rtl=rtl)
    width = sum(piece.width for piece in pieces)
    return Line(tuple(pieces), width, arabic=bidi.has_arabic(text))


def is_right_to_left(text: str) -> bool:
    """Say whether the first letter of a text is of a right-to-left script."""
    first = next((char for char in text if char.isalpha()), "")
    return bidi.is_arabic(first) or "\u0590" <= first <= "\u05ff"


def draw_line(canvas: "Canvas", drawn: Line, x: float, y: float, size: float) -> None:
    """Draw a line whose left end stands at ``x`` and whose letters stand on ``y``."""
    for piece in drawn.pieces:
        text = _text_object(canvas, x, y)
        text.setFont(piece.font, size)
        text.textOut(piece.text)
        canvas.drawText(text)
        x += piece.width * size / UNIT


def operators(canvas: "Canvas", code: str) -> None:
    """Append PDF operators as they are: much faster than one call for each of many marks."""
    unwrapped: Any = canvas
    unwrapped._code.append(code)  # noqa: SLF001  there is no other way in


@cache
def _text_class() -> Any:
    from reportlab.pdfgen.textobject import PDFTextObject

    class RaisedText(PDFTextObject):
        """Raises marks above letters also where nothing was written before them."""

        _code: list[str]

        def setRise(self, rise: float) -> None:  # noqa: N802  reportlab's own name
            """Move the text that follows up by so many points."""
            self._rise = rise
            self._code.append(f"{rise:.3f} Ts")

    return RaisedText


def _text_object(canvas: "Canvas", x: float, y: float) -> Any:
    return _text_class()(canvas, x, y)


def _is_plain(text: str, font: str) -> bool:
    """Say whether a text is drawn from left to right by one font as it stands."""
    return not bidi.has_right_to_left(text) and fonts.draws(font, text)


def _pieces(text: str, latin: str, arabic: str, *, rtl: bool) -> list[_Piece]:
    levels = bidi.levels(text, rtl=rtl)
    scripts = [bidi.is_arabic(char) for char in text]
    for place, char in enumerate(text):
        if not char.isalnum() and char not in "()«»" and place:
            scripts[place] = scripts[place - 1]
    bases = [arabic if script else latin for script in scripts]
    along = fonts_along(text, bases)
    runs: list[tuple[int, _Piece]] = []
    for (level, font), group in groupby(
        range(len(text)), key=lambda place: (levels[place], along[place] or box_font(bases[place]))
    ):
        part = visible("".join(text[place] if along[place] else BOX for place in group))
        if part:
            runs.append((level, _shaped(part, font, level)))
    return bidi.as_seen(runs)


def _shaped(part: str, font: str, level: int) -> _Piece:
    from reportlab.pdfbase.pdfmetrics import stringWidth
    from reportlab.pdfbase.ttfonts import ShapedStr, shapeStr

    # Digits run to the right and need no shaping, which would turn them round as it does letters.
    if level % 2 == 0 or not font.startswith("PlexArabic"):
        if level % 2:
            part = bidi.mirrored(part)
        return _Piece(font, part, stringWidth(part, font, UNIT))
    shaped: Any = shapeStr(part, font, UNIT)
    if isinstance(shaped, ShapedStr):
        advances: Any = getattr(shaped, "__shapeData__")  # noqa: B009  unknown to its stubs
        width = sum(one.x_advance for one in advances) * UNIT / 1000
    else:
        width = stringWidth(shaped, font, UNIT)
    return _Piece(font, shaped, width)
