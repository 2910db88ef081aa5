"""Tables, boxes and bars of a Word file; columns begin at the leading side."""

# ruff: noqa: SLF001  python-docx keeps its XML in private names.

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

from mc2cm_desk.documents.renderers.docx.styles import give_style, hexadecimal, styled
from mc2cm_desk.documents.renderers.docx.xml import AFTER_ALIGNMENT, AFTER_GROUND, element
from mc2cm_desk.documents.typesetting import palette

PADDING = 4
"""Millimetres between the edge of a box and its words."""
_BESIDE = 1.4
"""Millimetres that stay free beside the words of a cell."""
_LETTER = 1.95
"""Millimetres of a letter in a table's head, as wide as most are."""


def add_table(
    place: Any,
    columns: int,
    weights: Sequence[float],
    *,
    width: float,
    rtl: bool,
    lined: bool = True,
    margins: tuple[float, float] = (0.9, _BESIDE),
) -> Any:
    """Add a table without rows to a file or a cell.

    ``width`` is all of it, ``margins`` is what stays free above and beside words: millimetres.
    """
    from docx.shared import Mm

    table = place.add_table(rows=0, cols=columns)
    table.autofit = False
    total = sum(weights)
    for column, weight in zip(table.columns, weights, strict=True):
        column.width = Mm(width * weight / total)
    about = table._tbl.tblPr
    if rtl:
        about.insert_element_before(element("w:bidiVisual"), "w:tblW", "w:tblLayout", "w:tblLook")
    whole = about.find(_name("w:tblW"))
    whole.set(_name("w:type"), "dxa")
    whole.set(_name("w:w"), str(_twentieths(width)))
    begin = element("w:tblInd", w="0", type="dxa")
    about.insert_element_before(begin, "w:tblLayout", "w:tblLook")
    if lined:
        lines = element("w:tblBorders")
        for side in ("top", "bottom", "insideH"):
            lines.append(_line(side, palette.LINE, 4))
        about.insert_element_before(lines, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    room = element("w:tblCellMar")
    above, beside = (str(_twentieths(one)) for one in margins)
    for side, free in (("top", above), ("start", beside), ("bottom", above), ("end", beside)):
        room.append(element(f"w:{side}", w=free, type="dxa"))
    about.insert_element_before(room, "w:tblLook")
    return table


def fitted(weights: Sequence[float], header: Sequence[str], width: float) -> list[float]:
    """Return the millimetres of columns whose heads are not torn within a word."""
    shares = [width * weight / sum(weights) for weight in weights]
    least = [
        max((len(word) for word in text.split()), default=0) * _LETTER + 2 * _BESIDE
        for text in header
    ]
    lacking = sum(max(0.0, need - share) for need, share in zip(least, shares, strict=True))
    spare = sum(max(0.0, share - need) for need, share in zip(least, shares, strict=True))
    if lacking >= spare:
        return shares
    return [
        max(need, share - max(0.0, share - need) * lacking / spare)
        for need, share in zip(least, shares, strict=True)
    ]


def add_row(table: Any, *, height: float = 0, exact: bool = False) -> list[Any]:
    """Add a row that stays on one page, its cells as wide as their columns; return the cells.

    ``height`` in millimetres is the least, or with ``exact`` the only one.
    """
    from docx.enum.table import WD_ROW_HEIGHT_RULE
    from docx.shared import Mm

    row = table.add_row()
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))
    if height:
        row.height = Mm(height)
        row.height_rule = WD_ROW_HEIGHT_RULE.EXACTLY if exact else WD_ROW_HEIGHT_RULE.AT_LEAST
    for cell, column in zip(row.cells, table.columns, strict=True):
        cell.width = column.width
    return list(row.cells)


def repeat_header(row: Any) -> None:
    """Let a row stand again at the head of every page, over a line of its own."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for cell in row.cells:
        rule(cell, bottom=(palette.MAIN, 8))


def describe(table: Any, caption: str, description: str = "") -> None:
    """Say what a table shows to whom does not see it."""
    about = table._tbl.tblPr
    for name, text in (("w:tblCaption", caption), ("w:tblDescription", description)):
        if text:
            about.append(element(name, val=text))


def shade(cell: Any, ground: str) -> None:
    """Colour a cell's ground."""
    colour = element("w:shd", val="clear", color="auto", fill=hexadecimal(ground))
    cell._tc.get_or_add_tcPr().insert_element_before(colour, *_AFTER_SHADE)


def rule(cell: Any, **sides: tuple[str, int]) -> None:
    """Draw lines at a cell's sides: colour and eighths of a point."""
    lines = element("w:tcBorders")
    for side in ("top", "start", "bottom", "end"):
        if side in sides:
            lines.append(_line(side, *sides[side]))
    cell._tc.get_or_add_tcPr().insert_element_before(lines, "w:shd", *_AFTER_SHADE)


@contextmanager
def box(place: Any, ground: str, bar: str, *, width: float, rtl: bool) -> Generator[Any]:
    """Add a coloured box with a bar at its leading side; give its cell to be filled."""
    table = add_table(
        place, 1, (1,), rtl=rtl, lined=False, width=width, margins=(PADDING * 0.7, PADDING)
    )
    cell = add_row(table)[0]
    rule(cell, start=(bar, 24))
    shade(cell, ground)
    first = cell.paragraphs[0]._p
    first.getparent().remove(first)
    yield cell
    if cell._tc[-1].tag != _name("w:p"):
        # A cell ends with a paragraph, even where it has nothing to say.
        styled(cell, "Gap")


def add_gap(place: Any) -> None:
    """Keep what follows apart from a table: without it two tables become one."""
    styled(place, "Gap")


def draw_bar(cell: Any, share: float, width: float) -> None:
    """Draw a bar over a share of a cell that is ``width`` millimetres wide inside."""
    from docx.shared import Mm

    paragraph = cell.paragraphs[0]
    give_style(paragraph, "Bar")
    if not share:
        return
    paragraph.paragraph_format.right_indent = Mm(width * (1 - share))
    colour = element("w:shd", val="clear", color="auto", fill=hexadecimal(palette.MAIN))
    paragraph._p.get_or_add_pPr().insert_element_before(colour, *AFTER_GROUND)


def end_aligned(paragraph: Any) -> None:
    """Let a paragraph end where its line ends, as numbers do."""
    place = paragraph._p.get_or_add_pPr()
    place.insert_element_before(element("w:jc", val="end"), *AFTER_ALIGNMENT)


_AFTER_SHADE = ("w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark")


def _line(side: str, colour: str, eighths: int) -> Any:
    return element(f"w:{side}", val="single", sz=str(eighths), space="0", color=hexadecimal(colour))


def _twentieths(millimetres: float) -> int:
    """Return a length in twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def _name(tag: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(tag))
