"""The bundled fonts, known to reportlab once in a process."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportAttributeAccessIssue=false

import re
import unicodedata
from functools import cache

from mc2cm_desk.assets import resource

_FILES = {
    "PlexSans": "IBMPlexSans-Regular.ttf",
    "PlexSans-Strong": "IBMPlexSans-SemiBold.ttf",
    "PlexSans-Italic": "IBMPlexSans-Italic.ttf",
    "PlexSans-StrongItalic": "IBMPlexSans-SemiBoldItalic.ttf",
    "PlexArabic": "IBMPlexSansArabic-Regular.ttf",
    "PlexArabic-Strong": "IBMPlexSansArabic-SemiBold.ttf",
    "PlexMono": "IBMPlexMono-Regular.ttf",
}
FIRST = "PlexSans"


@cache
def load() -> None:
    """Make our fonts known to reportlab."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    # Text armour over compressed pages is a quarter more bytes and a fifth of the time.
    rl_config.useA85 = 0
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file)), shapable=True))


def family(*, bold: bool = False, italic: bool = False, arabic: bool = False) -> str:
    """Return the name of a font; Arabic has no italic, and needs none."""
    if arabic:
        return "PlexArabic-Strong" if bold else "PlexArabic"
    if italic:
        return "PlexSans-StrongItalic" if bold else "PlexSans-Italic"
    return "PlexSans-Strong" if bold else "PlexSans"


@cache
def glyphs(name: str) -> frozenset[int]:
    """Return the code points that a font can draw."""
    from reportlab.pdfbase.pdfmetrics import getFont

    load()
    return frozenset(getFont(name).face.charToGlyph)


@cache
def ascent(name: str) -> float:
    """Return how far letters rise above their line, as a share of the size."""
    from reportlab.pdfbase.pdfmetrics import getFont

    load()
    return float(getFont(name).face.ascent) / 1000


def words_of_shapes(base_font: str) -> dict[int, str]:
    """Return what shaped glyphs say, by the private code point that reportlab gave each of them.

    ``base_font`` is a font's PostScript name as written in a PDF. A glyph without a code point of
    its own is named after the letters that it stands for (``uni0651064E``, ``uni062D.short``).
    """
    from reportlab.pdfbase.pdfmetrics import getFont

    said: dict[int, str] = {}
    for name in _FILES:
        font = getFont(name)
        plain = font.face.name
        plain = plain.decode("latin-1") if isinstance(plain, bytes) else str(plain)
        if plain not in base_font:
            continue
        for glyph, code in getattr(font, "_TTFont__hbUnis", {}).items():
            letters = re.fullmatch(r"uni((?:[0-9A-F]{4})+)(?:\..*)?", glyph)
            text = (
                "".join(chr(int(one, 16)) for one in re.findall("....", letters[1]))
                if letters
                else "\N{REPLACEMENT CHARACTER}"
            )
            said[code] = unicodedata.normalize("NFKC", text)
    return said
