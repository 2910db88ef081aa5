"""Tables of the Word file: as wide as the page lets them, thin lines, no empty head."""

from collections.abc import Iterator

import docx
import pytest
from docx.oxml.ns import qn

from mc2cm_desk.documents.look import look
from mc2cm_desk.documents.renderers.docx.styles import written_in
from mc2cm_desk.documents.renderers.docx.tables import add_row, add_table
from mc2cm_desk.domain.event.programme import PublicationLook

TEXT_WIDTH = 164.0
"""Millimetres."""


@pytest.fixture(autouse=True)
def in_a_look() -> Iterator[None]:
    with written_in(look(PublicationLook.PROGRAMME)):
        yield


def test_columns_have_the_widths_of_their_weights_in_grid_and_cells() -> None:
    table = add_table(docx.Document(), 3, (2, 1, 1), width=TEXT_WIDTH, rtl=False)
    cells = add_row(table)

    widths = [round(column.width.mm) for column in table.columns]
    assert widths == [82, 41, 41]
    assert sum(widths) == TEXT_WIDTH
    assert [round(cell.width.mm) for cell in cells] == widths


def test_properties_stand_in_the_order_that_word_asks_for() -> None:
    table = add_table(docx.Document(), 2, (1, 1), width=TEXT_WIDTH, rtl=True)

    order = [child.tag for child in table._tbl.tblPr]
    wanted = ["bidiVisual", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"]
    assert [tag for tag in order if tag != qn("w:tblStyle")] == [qn(f"w:{name}") for name in wanted]
