"""The fonts of a Word file, which it carries: it looks alike where they are not installed."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from mc2cm_desk.assets import resource
from mc2cm_desk.documents.renderers.docx.xml import element
from mc2cm_desk.documents.typesetting.fonts import fallback_family, file_of

if TYPE_CHECKING:
    from docx.document import Document as WordFile

FONT, ARABIC_FONT = "IBM Plex Sans", "IBM Plex Sans Arabic"
_FILES = {
    FONT: {"Regular": "IBMPlexSans-Regular.ttf", "Italic": "IBMPlexSans-Italic.ttf"},
    ARABIC_FONT: {"Regular": "IBMPlexSansArabic-Regular.ttf"},
}
"""Files whose own name is that of the family: Word makes the bold letters from the regular ones."""
_INSTEAD = "Segoe UI"
"""What stands in where a program reads no fonts from files."""
_KIND = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_HIDDEN = 32
"""Bytes at the beginning of a font that the format asks to hide with a key."""


def carry_fonts(word: "WordFile", *, rtl: bool) -> None:
    """Put our fonts into a file; the Arabic one where the file is Arabic."""
    from docx.oxml.ns import qn

    for name in (FONT, ARABIC_FONT) if rtl else (FONT,):
        _carry(word, name, _FILES[name], charset="B2" if name == ARABIC_FONT else "00")
    settings: Any = word.settings.element
    settings.find(qn("w:zoom")).addnext(element("w:embedTrueTypeFonts"))


def carry_further(word: "WordFile", names: Iterable[str]) -> None:
    """Put fonts of further scripts into a file, by their names in `typesetting.fonts`."""
    for name in sorted(names):
        _carry(word, fallback_family(name), {"Regular": file_of(name).name}, charset="00")


def _carry(word: "WordFile", family: str, files: Mapping[str, str], *, charset: str) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.oxml import serialize_part_xml
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    listed: Any = word.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    fonts: Any = parse_xml(listed.blob)
    font = element("w:font", name=family)
    font.append(element("w:altName", val=_INSTEAD))
    font.append(element("w:charset", val=charset))
    font.append(element("w:family", val="swiss"))
    font.append(element("w:pitch", val="variable"))
    for kind, file in files.items():
        key, content = _hidden(file)
        place = PackURI(f"/word/fonts/{file.removesuffix('.ttf')}.odttf")
        part = Part(place, _KIND, content, word.part.package)
        carried = element(f"w:embed{kind}", fontKey=key)
        carried.set(qn("r:id"), listed.relate_to(part, RELATIONSHIP_TYPE.FONT))
        font.append(carried)
    fonts.append(font)
    listed._blob = serialize_part_xml(fonts)  # noqa: SLF001


@cache
def _hidden(file: str) -> tuple[str, bytes]:
    """Return a font as the format wants it, and the key that hides its beginning."""
    content = resource("fonts", file).read_bytes()
    number = uuid5(NAMESPACE_URL, file)
    mask = number.bytes[::-1] * 2
    beginning = bytes(one ^ other for one, other in zip(content[:_HIDDEN], mask, strict=True))
    return f"{{{str(number).upper()}}}", beginning + content[_HIDDEN:]
