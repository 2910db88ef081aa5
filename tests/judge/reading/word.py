"""A Word file: its texts with their tables, and the words for its pictures."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")


class WordFile:
    """The words of a Word file."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            self._roots = [ET.fromstring(archive.read(one)) for one in _PARTS if one in names]

    def paragraphs(self) -> Iterator[str]:
        """Yield the text of each paragraph."""
        for root in self._roots:
            for paragraph in root.iter(f"{_W}p"):
                said = (one for one in paragraph.iter() if one.tag in (f"{_W}t", f"{_W}tab"))
                yield "".join(one.text or " " for one in said)

    def cells(self) -> Iterator[str]:
        """Yield the text of each cell of a table."""
        for root in self._roots:
            for cell in root.iter(f"{_W}tc"):
                yield "".join(one.text or "" for one in cell.iter(f"{_W}t"))

    def alternatives(self) -> set[str]:
        """Return the words for pictures."""
        return {one.get("descr", "") for root in self._roots for one in root.iter(_DRAWN)}
