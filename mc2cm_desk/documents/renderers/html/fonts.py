"""The fonts of a web page, which it carries: the letters that it needs, packed."""

# uharfbuzz is untyped.
# pyright: reportAttributeAccessIssue=false

import struct
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import uharfbuzz

from mc2cm_desk.assets import resource
from mc2cm_desk.documents.renderers.html.pictures import Store, data_address
from mc2cm_desk.documents.typesetting.coverage import font_for, visible
from mc2cm_desk.documents.typesetting.fonts import fallback_family, file_of

LATIN, ARABIC = "Note", "Note Arabic"
_FACES = (
    (LATIN, 400, "normal", "IBMPlexSans-Regular.ttf"),
    (LATIN, 600, "normal", "IBMPlexSans-SemiBold.ttf"),
    (LATIN, 400, "italic", "IBMPlexSans-Italic.ttf"),
    (ARABIC, 400, "normal", "IBMPlexSansArabic-Regular.ttf"),
    (ARABIC, 600, "normal", "IBMPlexSansArabic-SemiBold.ttf"),
)


def font_rules(text: str, *, rtl: bool, store: Store = data_address) -> str:
    """Return the rules that bring the fonts; the Arabic ones where they are needed."""
    letters = frozenset(text) | frozenset(map(chr, range(0x20, 0x7F)))
    plex = [
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {style}; '
        f"src: url({store(_packed(_part(file, letters)), 'font/woff')}) format('woff'); }}"
        for family, weight, style, file in _FACES
        if family == LATIN or rtl or any("\u0600" <= letter <= "\u06ff" for letter in letters)
    ]
    return "\n".join([*plex, *_further_rules(letters, store)])


def _further_rules(letters: Iterable[str], store: Store) -> Iterator[str]:
    """Yield the rules of the fonts of further scripts, each for the letters that need it."""
    for weight, base in ((400, "PlexSans"), (600, "PlexSans-Strong")):
        needed: dict[str, list[str]] = {}
        for letter in sorted(letters):
            font = font_for(visible(letter), base)
            if fallback_family(font):
                needed.setdefault(font, []).append(letter)
        for font, characters in needed.items():
            packed = store(_packed(_part(file_of(font).name, characters)), "font/woff")
            places = ", ".join(f"U+{ord(letter):X}" for letter in characters)
            # The lists of fonts for both directions name this family.
            yield (
                f'@font-face {{ font-family: "{LATIN}"; font-weight: {weight}; '
                f"src: url({packed}) format('woff'); unicode-range: {places}; }}"
            )


@cache
def _face(file: str) -> Any:
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(resource("fonts", file))))


def _part(file: str, letters: Iterable[str]) -> bytes:
    """Return a font of those letters alone, with all their shapes."""
    requested: Any = uharfbuzz.SubsetInput()
    requested.unicode_set.update(map(ord, letters))
    return bytes(uharfbuzz.subset(_face(file), requested).blob.data)


def _packed(font: bytes) -> bytes:
    """Return a font file in the form that the web packs fonts in (WOFF 1)."""
    kind, count = struct.unpack(">4sH", font[:6])
    entries: list[bytes] = []
    tables: list[bytes] = []
    place = 44 + 20 * count
    whole = 12 + 16 * count
    for number in range(count):
        tag, checksum, start, size = struct.unpack_from(">4sLLL", font, 12 + 16 * number)
        plain = font[start : start + size]
        packed = zlib.compress(plain, 9)
        if len(packed) >= size:
            packed = plain
        entries.append(struct.pack(">4sLLLL", tag, place, len(packed), size, checksum))
        tables.append(packed + bytes(-len(packed) % 4))
        place += len(tables[-1])
        whole += size + -size % 4
    head = struct.pack(">4s4sLHHLHH5L", b"wOFF", kind, place, count, 0, whole, 1, 0, *[0] * 5)
    return b"".join((head, *entries, *tables))
