"""The list of the bus: who is expected, with telephone and boxes, on pages that hold them."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from mc2cm_desk.documents.attendance.bus_list import write_bus_list
from mc2cm_desk.domain.door.check_in import Gate, GateKind
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services import records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.bus_list import bus_list
from mc2cm_desk.services.steps import field_visits


@pytest.fixture
def visit(library: Library, seville: Event) -> FieldVisit:
    """A visit for three of five people, of whom one cancelled."""
    rows = participants.of_event(library, seville.id)
    participants.edit(library, rows[0].id, phone="+34 600 000 001")
    participants.cancel(library, rows[2].id)
    return field_visits.add(
        library,
        seville.id,
        Localised(fr="Triana", ar="تريانا"),
        day=seville.last_day,
        meeting_point="Plaza Nueva",
        registered=tuple(row.id for row in rows[:3]),
    )


def pages_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return pages


def boxes_of(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    kind = pypdfium2.raw.FPDF_PAGEOBJ_PATH
    bounds = [one.get_bounds() for page in document for one in page.get_objects(filter=[kind])]
    document.close()
    return sum(abs(x1 - x0 - (y1 - y0)) < 0.1 for x0, y0, x1, y1 in bounds)


def test_those_who_are_expected_are_listed_with_their_telephone(
    library: Library, visit: FieldVisit, tmp_path: Path
) -> None:
    file = tmp_path / "bus.pdf"
    write_bus_list(bus_list(library, visit.id), file, "fr")

    (page,) = pages_of(file)
    assert "Triana" in page
    assert "Plaza Nueva" in page
    assert "+34 600 00 00 01" in page
    assert [f"Participante {n:02d}" in page for n in range(1, 6)] == [True, True, *[False] * 3]
    assert boxes_of(file) == 4


def test_everybody_is_on_the_bus_while_nobody_is_named(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    visit = field_visits.add(library, seville.id, Localised(fr="Triana"))
    for number in range(6, 41):
        participants.add(library, seville.id, family_name=f"Participante {number:02d}")
    file = tmp_path / "bus.pdf"
    write_bus_list(bus_list(library, visit.id), file, "ar")

    pages = pages_of(file)
    assert len(pages) == 2
    assert boxes_of(file) == 80
    assert all(f"Participante {n:02d}" in "".join(pages) for n in range(1, 41))


def test_who_went_without_being_expected_stands_apart_and_is_counted_back(
    library: Library, visit: FieldVisit, tmp_path: Path
) -> None:
    rows = participants.of_event(library, visit.event)
    records.edit(library, FieldVisit, visit.id, registered=())
    for row in (*rows[:2], rows[4]):
        check_in.admit(library, row.id, gate=Gate(GateKind.VISIT, visit.id))
    records.edit(library, FieldVisit, visit.id, registered=visit.registered)
    file = tmp_path / "bus.pdf"
    write_bus_list(bus_list(library, visit.id), file, "en")

    (page,) = pages_of(file)
    assert "On board: 2 of 2 · Not on the list: 1" in page
    assert page.index("Participante 02") < page.rindex("Not on the list: 1")
    assert page.rindex("Not on the list: 1") < page.index("Participante 05")
    assert boxes_of(file) == 6


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_font_is_in_the_file(
    library: Library, visit: FieldVisit, language: str, tmp_path: Path
) -> None:
    path = tmp_path / "bus.pdf"
    write_bus_list(bus_list(library, visit.id), path, language)
    with pikepdf.open(path) as pdf:
        named = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert named
        assert all("/FontFile2" in font.FontDescriptor for font in named)
