"""The configured fonts, known to reportlab once in a process."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportAttributeAccessIssue=false

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from mc2cm_desk.documents.typesetting.configuration import ITALIC, STRONG, FontSet, configuration


def first() -> str:
    """Return the name of the font that is tried first."""
    return _fonts().latin


def _fonts() -> FontSet:
    return configuration().fonts


@cache
def _is_further(name: str) -> bool:
    return _fonts().family_of(name) in _fonts().further


@cache
def load() -> None:
    """Make the fonts of the first families known to reportlab."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    # Text armour over compressed pages is a quarter more bytes and a fifth of the time.
    rl_config.useA85 = 0
    for name, file in _fonts().files.items():
        if not _is_further(name):
            pdfmetrics.registerFont(TTFont(name, str(file), shapable=True))


@cache
def register(name: str) -> None:
    """Make one of the fonts of further scripts known to reportlab; the others are by `load`."""
    if not _is_further(name):
        return
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    pdfmetrics.registerFont(TTFont(name, str(file_of(name))))


def file_of(name: str) -> Path:
    """Return the file of a font."""
    return _fonts().files[name]


def fallback_family(name: str) -> str:
    """Return the name by which programs know a font of further scripts, without its weight.

    Empty for the first families.
    """
    return _fonts().further.get(_fonts().family_of(name), "")


@cache
def alternatives(base: str) -> tuple[str, ...]:
    """Return the fonts to try where ``base`` lacks a character, those of its weight first."""
    fonts = _fonts()
    strength = STRONG if STRONG in base else ""
    names = [f"{one}{strength}" for one in (fonts.latin, fonts.arabic, *fonts.further)]
    # A family of one weight stands in for both.
    found = (name if name in fonts.files else fonts.family_of(name) for name in names)
    return tuple(name for name in found if name != base)


@cache
def family(*, bold: bool = False, italic: bool = False, arabic: bool = False) -> str:
    """Return the name of a font; Arabic has no italic, and needs none."""
    strength = STRONG if bold else ""
    if arabic:
        return f"{_fonts().arabic}{strength}"
    slant = "" if not italic else "Italic" if bold else ITALIC
    return f"{_fonts().latin}{strength}{slant}"


@cache
def glyphs(name: str) -> frozenset[int]:
    """Return the code points that a font can draw; it need not be known to reportlab yet."""
    import uharfbuzz

    face: Any = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file_of(name))))
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

    names = (name for name in _fonts().files if not _is_further(name))
    return [name for name in names if _plain(getFont(name).face.name) in base_font]


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
