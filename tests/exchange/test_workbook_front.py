"""Which sheet of a workbook is in front, as its sender left it."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from mc2cm_desk.exchange.tables import workbook_front
from mc2cm_desk.exchange.tables.workbook_parts import Parts

SETTINGS = (
    '<config:config-item config:name="ActiveTable" config:type="string">{}</config:config-item>'
)
CONTENT = '<table:table table:name="2019"/><table:table table:name="L&apos;Été"/>'


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_place_that_a_workbook_names_is_returned(place: int) -> None:
    book = Workbook()
    for title in ("Deux", "Trois"):
        book.create_sheet(title)
    book.active = place
    written = io.BytesIO()
    book.save(written)

    assert workbook_front.of_workbook(Parts("list", written.getvalue(), 1000)) == place


@pytest.mark.parametrize(("named", "place"), [("2019", 0), ("L'Été", 1), ("gone", 0)])
def test_the_name_in_an_open_document_is_found_among_its_tables(named: str, place: int) -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("settings.xml", SETTINGS.format(named))
        archive.writestr("content.xml", CONTENT)

    assert workbook_front.of_open_document(Parts("list", written.getvalue(), 1000)) == place
