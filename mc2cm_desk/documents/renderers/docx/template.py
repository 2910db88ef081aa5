"""The template of Word files in ``resources/templates``: styles, pages, covers, head and foot.

Its colours are those of the programme's look, its direction that of Latin letters. Whoever changes
it in Word keeps the names of the styles and the placeholders; everything else is free.
"""

# ruff: noqa: SLF001  python-docx keeps its XML in private names.

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mc2cm_desk.documents.look import Look, look
from mc2cm_desk.documents.renderers.docx.fonts import ARABIC_FONT
from mc2cm_desk.documents.renderers.docx.placeholders import Value, fill, names_in
from mc2cm_desk.documents.renderers.docx.xml import AFTER_DIRECTION, element, in_order
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.domain.event.programme import PublicationLook

if TYPE_CHECKING:
    from docx.document import Document as WordFile

    from mc2cm_desk.documents.renderers.docx.links import WordText

_WORDS_FIRST, _GROUNDS_FIRST = (palette.DEEP, palette.COVER_WORDS), (palette.COVER, palette.PAPER)
"""What two names of one colour mean for words, and for grounds and lines."""


class NoteTemplate:
    """A Word file made from a template, whose pages with text are filled from top to bottom.

    With a ``front`` it begins with the cover; `end` appends the last page.
    """

    def __init__(self, file: Path, shown: Look, *, locale: str, rtl: bool, front: bool) -> None:
        import docx
        from docx.oxml.ns import qn
        from docx.section import Section
        from docx.shared import Mm

        self.word: WordFile = docx.Document(str(file))
        _set_language(self.word, locale)
        _recolour(self.word, shown)
        if rtl:
            _mirror(self.word)
        body: Any = self.word.element.body
        first, second = (
            one.getparent().getparent()
            for one in body.iter(qn("w:sectPr"))
            if one.getparent() is not body
        )
        children = list(body)
        start, stop = children.index(first), children.index(second)
        self._cover, self._back = children[: start + 1], children[stop + 1 :]
        self._pages = second.pPr.find(qn("w:sectPr"))
        if not front:
            # The first page has neither running head nor number.
            self._pages.titlePg_val = True
        for one in children[start + 1 :] if front else children:
            body.remove(one)
        body.append(self._pages)
        section: Any = Section(self._pages, self.word.part)
        wide = section.page_width - section.left_margin - section.right_margin
        self.text_width: float = round(wide / Mm(1), 1)
        """Millimetres between the margins of pages with text."""
        self._section = section

    @property
    def cover(self) -> Any:
        """The table that is the cover."""
        return self._table(self._cover)

    def fill_head(self, values: Mapping[str, Value], text: "WordText") -> None:
        """Fill the running head and the foot of pages with text."""
        for place in (self._section.header, self._section.footer):
            for paragraph in place.paragraphs:
                fill(paragraph, values, text)

    def end(self) -> Any:
        """End the pages with text, append the last page; return the table that it is."""
        from mc2cm_desk.documents.renderers.docx.styles import styled

        body: Any = self.word.element.body
        ending = styled(self.word, "Gap")
        ending._p.get_or_add_pPr().append(self._pages)
        for one in self._back:
            body.append(one)
        return self._table(self._back)

    def _table(self, elements: list[Any]) -> Any:
        from docx.table import Table

        found = next(one for one in elements if one.tag.endswith("}tbl"))
        body: Any = self.word._body  # pyright: ignore[reportPrivateUsage]
        return Table(found, body)


def paragraphs_of(table: Any) -> Iterator[Any]:
    """Yield the paragraphs of a table's cells, each once, in reading order."""
    for row in table.rows:
        seen: list[Any] = []
        for cell in row.cells:
            if cell._tc not in seen:
                seen.append(cell._tc)
                yield from list(cell.paragraphs)


def row_of(table: Any, name: str) -> Any:
    """Return the row that has a placeholder. Raises StopIteration where there is none."""
    return next(
        row
        for row in table.rows
        if any(name in names_in(one) for cell in row.cells for one in cell.paragraphs)
    )


def _set_language(word: "WordFile", locale: str) -> None:
    from docx.oxml.ns import qn

    for tongue in word.styles.element.iter(qn("w:lang")):
        for script in ("w:val", "w:bidi"):
            tongue.set(qn(script), locale)


def _recolour(word: "WordFile", shown: Look) -> None:
    """Give colours of the programme's look the value that they have in the one shown."""
    from docx.oxml.ns import qn

    shipped = look(PublicationLook.PROGRAMME)
    if shipped.colours == shown.colours:
        return
    words, grounds = (
        {
            shipped.colour(name).lstrip("#").upper(): shown.colour(name).lstrip("#").upper()
            # The last one of a colour is kept.
            for name in (*shipped.colours, *first)
        }
        for first in (_WORDS_FIRST, _GROUNDS_FIRST)
    )
    fill_name, colour_name, value_name = qn("w:fill"), qn("w:color"), qn("w:val")
    for root in (word.styles.element, word.element.body, *_heads_and_feet(word)):
        for one in root.iter():
            if one.tag == colour_name:
                one.set(value_name, words.get(one.get(value_name), one.get(value_name)))
                continue
            for name in (fill_name, colour_name):
                if name in one.attrib:
                    one.set(name, grounds.get(one.get(name), one.get(name)))


def _mirror(word: "WordFile") -> None:
    """Let styles, tables and sections of the template run from right to left."""
    from docx.oxml.ns import qn

    styles: Any = word.styles.element
    for style in styles.iter(qn("w:style")):
        properties: Any = style.find(qn("w:rPr"))
        if properties is None:
            continue
        fonts = properties.find(qn("w:rFonts"))
        if fonts is None or fonts.get(qn("w:cs")) != ARABIC_FONT:
            continue
        for slant in ("w:i", "w:iCs"):
            # Arabic has no italic.
            properties.append(element(slant, val="0"))
        # Numbers of lists follow the style, and so does what an editor types.
        properties.append(element("w:rtl"))
        in_order(properties)
        place = style.get_or_add_pPr()
        place.insert_element_before(element("w:bidi"), *AFTER_DIRECTION)
    body: Any = word.element.body
    for root in (body, *_heads_and_feet(word)):
        for run in root.iter(qn("w:r")):
            run.get_or_add_rPr().append(element("w:rtl"))
            in_order(run.rPr)
    for table in body.iter(qn("w:tbl")):
        table.tblPr.insert_element_before(
            element("w:bidiVisual"), "w:tblW", "w:tblInd", "w:tblLayout", "w:tblLook"
        )
    for section in body.iter(qn("w:sectPr")):
        section.insert_element_before(element("w:bidi"), "w:rtlGutter", "w:docGrid")


def _heads_and_feet(word: "WordFile") -> Iterator[Any]:
    """Yield the elements of running heads and feet, which are files of their own."""
    for link in word.part.rels.values():
        if link.reltype.endswith(("/header", "/footer")):
            part: Any = link.target_part
            yield part.element
