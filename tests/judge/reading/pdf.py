"""A PDF as its structure says it: elements in reading order, their words, lines and places."""

import ctypes
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

DOTS = 60.0
"""Dots an inch at which pages are looked at."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points from the lower left corner of the page."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A drawn character; ``added`` where the reader put it in between, as a space or a break."""

    text: str
    page: int
    box: Box
    added: bool = False


@dataclass(slots=True)
class Tagged:
    """An element of the structure; ``tag`` with the tags around it, ``H2`` within ``Sect``."""

    tag: str
    path: tuple[str, ...]
    language: str
    alternative: str = ""
    glyphs: list[Glyph] = field(default_factory=list[Glyph])

    @property
    def text(self) -> str:
        """Its words, with a space or a break where the reader sees one."""
        return "".join(one.text for one in self.glyphs)

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading."""
        return len(self.tag) == 2 and self.tag[0] == "H"

    @property
    def lines(self) -> list[list[Glyph]]:
        """Its characters line by line, spaces among them, in the order of the file."""
        found: list[list[Glyph]] = [[]]
        for one in self.glyphs:
            if one.text in "\r\n":
                found.append([])
            else:
                found[-1].append(one)
        return [line for line in found if line]


class Pdf:
    """A PDF file, read once. Close it, or use it in a ``with``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = pypdfium2.PdfDocument(path)
        self._tree = pikepdf.open(path)
        self._drawn: dict[int, Image.Image] = {}

    def __enter__(self) -> "Pdf":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._tree.close()

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self._file)

    def drawn(self, page: int) -> Image.Image:
        """Return a page (from 0) as a picture of `DOTS` an inch; it is drawn once."""
        if page not in self._drawn:
            sheet: Any = self._file[page]
            picture: Image.Image = sheet.render(scale=DOTS / 72).to_pil()
            self._drawn[page] = picture.convert("RGB")
        return self._drawn[page]

    def pictures(self, page: int) -> int:
        """Return how many photographs stand on a page (from 0)."""
        sheet: Any = self._file[page]
        return sum(1 for _ in sheet.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,)))

    @cached_property
    def sections(self) -> list[tuple[str, int]]:
        """The bookmarks of the first level with their pages, from 0."""
        found: list[tuple[str, int]] = []
        file: Any = self._file
        for one in file.get_toc():
            place = one.get_dest()
            if one.level == 0 and place is not None:
                found.append((one.get_title(), place.get_index() or 0))
        return found

    @cached_property
    def language(self) -> str:
        """The language of the whole file."""
        return str(self._tree.Root.get("/Lang", ""))

    @cached_property
    def reads_from_right(self) -> bool:
        """Whether a viewer is told to lay facing pages from right to left."""
        wishes: Any = self._tree.Root.get("/ViewerPreferences")
        return wishes is not None and str(wishes.get("/Direction", "")) == "/R2L"

    def fonts_outside(self) -> Iterator[str]:
        """Yield the names of fonts that are not embedded."""
        seen: set[str] = set()
        for one in self._tree.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor":
                name = str(one.get("/FontName", ""))
                if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(one.keys()):
                    seen.add(name)
        yield from sorted(seen)

    @cached_property
    def _glyphs(self) -> list[dict[int, list[Glyph]]]:
        """Each page's characters by the number of their marked content; -1 for artefacts."""
        return [self._of_page(number) for number in range(self.pages)]

    def _of_page(self, number: int) -> dict[int, list[Glyph]]:
        found: dict[int, list[Glyph]] = defaultdict(list)
        text = self._file[number].get_textpage()
        sides = [ctypes.c_double() for _ in range(4)]
        mark = -1
        for place in range(text.count_chars()):
            owner = pdfium.FPDFText_GetTextObject(text, place)
            added = bool(pdfium.FPDFText_IsGenerated(text, place))
            if owner and not added:
                mark = pdfium.FPDFPageObj_GetMarkedContentID(owner)
            left, right, low, high = sides
            pdfium.FPDFText_GetCharBox(text, place, left, right, low, high)
            box = (left.value, low.value, right.value, high.value)
            sign = chr(pdfium.FPDFText_GetUnicode(text, place))
            found[mark].append(Glyph(sign, number, box, added))
        text.close()
        return found

    def artefacts(self, page: int) -> list[Glyph]:
        """Return the characters of a page (from 0) that are decoration: heads and feet."""
        return [one for one in self._glyphs[page].get(-1, []) if not one.added]

    @cached_property
    def elements(self) -> list[Tagged]:
        """The elements that have content of their own, in reading order."""
        root: Any = self._tree.Root.get("/StructTreeRoot")
        if root is None:
            return []
        every: Any = self._tree.pages
        pages: dict[tuple[int, int], int] = {one.objgen: n for n, one in enumerate(every)}
        found: list[Tagged] = []
        self._walk(root, Tagged("", (), self.language), None, pages, found)
        return found

    def _walk(
        self,
        node: Any,
        around: Tagged,
        page: int | None,
        pages: dict[tuple[int, int], int],
        found: list[Tagged],
    ) -> None:
        kids: Any = node.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                if page is not None:
                    around.glyphs += self._glyphs[page].get(kid, [])
            elif "/MCID" in kid:
                on = pages.get(kid.Pg.objgen, page) if "/Pg" in kid else page
                if on is not None:
                    around.glyphs += self._glyphs[on].get(int(kid.MCID), [])
            elif "/S" in kid:
                self._element(kid, around, page, pages, found)

    def _element(
        self,
        kid: Any,
        around: Tagged,
        page: int | None,
        pages: dict[tuple[int, int], int],
        found: list[Tagged],
    ) -> None:
        tag = str(kid.S).lstrip("/")
        inside = pages.get(kid.Pg.objgen, page) if "/Pg" in kid else page
        if tag in ("Span", "Link", "Reference", "Em", "Strong", "Lbl") and around.tag in INLINE:
            self._walk(kid, around, inside, pages, found)
            return
        language = str(kid.get("/Lang", around.language))
        alternative = str(kid.get("/Alt", ""))
        own = Tagged(tag, (*around.path, tag), language, alternative)
        place = len(found)
        self._walk(kid, own, inside, pages, found)
        if own.glyphs or own.alternative:
            found.insert(place, own)


INLINE = ("P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "TD", "TH", "Caption", "Span", "LI")
"""Elements whose links and stretches belong to one text."""
