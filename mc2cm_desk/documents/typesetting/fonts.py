"""The bundled fonts, known to reportlab once in a process."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportAttributeAccessIssue=false

import re
import unicodedata
from functools import cache
from typing import Any

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
_FALLBACK_FILES = {
    f"Noto{script}{strength}": f"NotoSans{script}-{weight}.ttf"
    for script in ("Extended", "Hebrew", "Armenian", "Georgian", "Ethiopic")
    for strength, weight in (("", "Regular"), ("-Strong", "Bold"))
} | {"NotoTifinagh": "NotoSansTifinagh-Regular.ttf"}
"""Fonts of letters that Plex has not; a document loads those that it needs."""


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


@cache
def register(name: str) -> None:
    """Make one of the fonts of further scripts known to reportlab; the others are by `load`."""
    if name not in _FALLBACK_FILES:
        return
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    file = str(resource("fonts", _FALLBACK_FILES[name]))
    pdfmetrics.registerFont(TTFont(name, file))


def file_of(name: str) -> str:
    """Return the name of the file of a font in ``resources/fonts``."""
    return _FILES.get(name) or _FALLBACK_FILES[name]


def fallback_family(name: str) -> str:
    """Return the name by which programs know a font of further scripts, without its weight.

    Empty for Plex.
    """
    script = name.removeprefix("Noto").removesuffix("-Strong")
    return f"Noto Sans {script}" if name in _FALLBACK_FILES else ""


@cache
def alternatives(base: str) -> tuple[str, ...]:
    """Return the fonts to try where ``base`` lacks a character, those of its weight first."""
    strength = "-Strong" if "-Strong" in base else ""
    plex = [f"{name}{strength}" for name in ("PlexSans", "PlexArabic")]
    others = [name for name in _FALLBACK_FILES if name.endswith("-Strong") == bool(strength)]
    return tuple(name for name in (*plex, *others, "NotoTifinagh") if name != base)


def family(*, bold: bool = False, italic: bool = False, arabic: bool = False) -> str:
    """Return the name of a font; Arabic has no italic, and needs none."""
    if arabic:
        return "PlexArabic-Strong" if bold else "PlexArabic"
    if italic:
        return "PlexSans-StrongItalic" if bold else "PlexSans-Italic"
    return "PlexSans-Strong" if bold else "PlexSans"


@cache
def glyphs(name: str) -> frozenset[int]:
    """Return the code points that a font can draw; it need not be known to reportlab yet."""
    import uharfbuzz

    file = resource("fonts", file_of(name))
    face: Any = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file)))
    return frozenset(face.unicodes)


def draws(name: str, text: str) -> bool:
    """Say whether a font has every character of a text."""
    return glyphs(name).issuperset(map(ord, text))


@cache
def ascent(name: str) -> float:
    """Return how far letters rise above their line, as a share of the size."""
    from reportlab.pdfbase.pdfmetrics import getFont

    load()
    return float(getFont(name).face.ascent) / 1000


def words_of_shapes(name: str) -> dict[int, str]:
    """Return what shaped glyphs say, by the private code point that reportlab gave each of them.

    A glyph without a code point of its own is named after the letters that it stands for
    (``uni0651064E``, ``uni062D.short``).
    """
    from reportlab.pdfbase.pdfmetrics import getFont

    given = getattr(getFont(name), "_TTFont__hbUnis", {})
    return {code: _letters(glyph) for glyph, code in given.items()}


def fonts_of(base_font: str) -> list[str]:
    """Return the names of our fonts that stand under a PostScript name as written in a PDF."""
    from reportlab.pdfbase.pdfmetrics import getFont

    return [name for name in _FILES if _plain(getFont(name).face.name) in base_font]


def _plain(name: bytes | str) -> str:
    return name.decode("latin-1") if isinstance(name, bytes) else name


@cache
def _letters(glyph: str) -> str:
    named = re.fullmatch(r"uni((?:[0-9A-F]{4})+)(?:\..*)?", glyph)
    if named is None:
        return "\N{REPLACEMENT CHARACTER}"
    text = "".join(chr(int(one, 16)) for one in re.findall("....", named[1]))
    return as_copied(text)


def as_copied(text: str) -> str:
    """Return what is copied of a shape: its letter; several in one shape stay one code point.

    Readers of pages turn right-to-left text round, and would turn those letters once more.
    """
    letters = unicodedata.normalize("NFKC", text)
    return letters if len(letters) == 1 else _joined_shapes().get(letters, letters)


@cache
def _joined_shapes() -> dict[str, str]:
    """Return the code points of several Arabic letters in one shape, by those letters."""
    forms = (chr(code) for code in range(0xFB50, 0xFEFD))
    letters = ((unicodedata.normalize("NFKC", form), form) for form in forms)
    return {plain: form for plain, form in letters if len(plain) > 1}
