"""Attendance: workbook, table and sheets say who was there, and count them right."""

import csv
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from mc2cm_desk.documents.attendance.lists import write_attendance
from mc2cm_desk.domain.door.check_in import Gate, GateKind
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.attendance import AttendanceList, attendance_list

FIRST, SECOND = date(2020, 6, 15), date(2020, 6, 16)


@pytest.fixture
def attended(library: Library, seville: Event, clock: FixedClock) -> AttendanceList:
    """Three came on the first day, one of them left; one came to a session of the second day."""
    rows = participants.of_event(library, seville.id)
    for minutes, row in zip((0, 5, 12), rows, strict=False):
        check_in.admit(library, row.id, at=clock.now() + timedelta(minutes=minutes))
    check_in.check_out(library, rows[0].id, at=clock.now() + timedelta(hours=9))
    with library.read() as view:
        session = agenda.in_order(view, seville.id)[-1]
    gate = Gate(GateKind.SESSION, session.id)
    check_in.admit(library, rows[4].id, gate=gate, at=clock.now() + timedelta(hours=26))
    return attendance_list(library, seville.id)


def text_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return pages


def test_times_are_those_of_the_venue(attended: AttendanceList) -> None:
    first = attended.of_day(FIRST)[0]

    assert first.first_in is not None
    assert first.last_out is not None
    assert first.first_in.strftime("%H:%M") == "08:30"
    assert first.last_out.strftime("%H:%M") == "17:30"


def test_totals_count_persons_by_day_and_together(attended: AttendanceList) -> None:
    assert attended.totals(FIRST).present == 3
    assert attended.totals(SECOND).present == 1
    assert attended.totals().present == 4
    assert attended.totals().registered == 5
    assert sum(count for _, count in attended.totals().cities) == 4


def test_a_session_counts_for_its_day_and_is_named(attended: AttendanceList) -> None:
    last = attended.of_day(SECOND)[4]

    assert last.present
    assert [title.exact("fr") for title in last.sessions] == ["Recommandations"]


def test_walk_ins_are_appended_never_inserted(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at += timedelta(minutes=1)
    participants.walk_in(library, seville.id, name="Ana Abad", place="Lyon")

    names = [one.family_name for one in attendance_list(library, seville.id).attendees]

    assert names[-1] == "Abad"


def test_the_workbook_has_real_times_and_true_totals(
    attended: AttendanceList, tmp_path: Path
) -> None:
    file = tmp_path / "list.xlsx"
    write_attendance(attended, file, "en")

    book = openpyxl.load_workbook(file)
    day: Any = book.worksheets[0]
    head = [cell.value for cell in day[4]]
    first = dict(zip(head, [cell.value for cell in day[5]], strict=True))

    assert len(book.worksheets) == 3
    assert first["First entry"] == time(8, 30)
    assert first["Day"] == datetime(2020, 6, 15)  # noqa: DTZ001  Excel knows no zones
    assert first["Present"] == "yes"
    assert day.freeze_panes == "E5"
    assert day.auto_filter.ref.startswith("A4:")
    totals: Any = book.worksheets[-1]
    found = {row[0].value: [cell.value for cell in row[1:]] for row in totals.iter_rows(min_row=4)}
    assert found["Present"] == [3, 1, 4]
    assert found["Registered"] == [5, 5, 5]


def test_the_workbook_runs_from_right_to_left_in_arabic(
    attended: AttendanceList, tmp_path: Path
) -> None:
    write_attendance(attended, tmp_path / "list.xlsx", "ar")

    book = openpyxl.load_workbook(tmp_path / "list.xlsx")

    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets)


def test_a_name_that_looks_like_a_formula_stays_words(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    participants.add(library, seville.id, family_name='=HYPERLINK("http://x")')
    write_attendance(attendance_list(library, seville.id), tmp_path / "list.xlsx", "en")

    sheet: Any = openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]
    kinds = {cell.data_type for row in sheet.iter_rows(min_row=5) for cell in row if cell.value}

    assert "f" not in kinds


def test_the_table_has_a_line_for_each_participant_and_day(
    attended: AttendanceList, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    write_attendance(attended, file, "en")

    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened, delimiter=";"))

    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert len(rows) == 10
    assert [row["First entry"] for row in rows[:4]] == ["08:30", "08:35", "08:42", ""]


def test_the_sheets_have_a_page_a_day_with_all_that_donors_ask(
    attended: AttendanceList, tmp_path: Path
) -> None:
    write_attendance(attended, tmp_path / "list.pdf", "en")

    pages = text_of(tmp_path / "list.pdf")

    assert len(pages) == 2
    for words in (
        "Funded by the European Union",
        "MC2CM",
        "15 June 2020",
        "Page 1 of 1",
        "Signature, morning",
        "Signature, afternoon",
        "Certified correct",
        "Registered: 5 · Present: 3",
        "08:30",
    ):
        assert words in pages[0]
    assert "16 June 2020" in pages[1]


def test_a_long_list_goes_on_over_pages_with_its_head(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    for number in range(40):
        participants.add(library, seville.id, family_name=f"Somebody {number}")
    write_attendance(attendance_list(library, seville.id), tmp_path / "list.pdf", "en")

    pages = text_of(tmp_path / "list.pdf")
    of_first_day = pages[: len(pages) // 2]

    assert f"Page 1 of {len(of_first_day)}" in of_first_day[0]
    assert all("Signature, morning" in page for page in pages)
    assert sum("Certified correct" in page for page in of_first_day) == 1
    assert sum(page.count("Somebody") for page in of_first_day) == 40


def test_the_same_list_gives_the_same_bytes(attended: AttendanceList, tmp_path: Path) -> None:
    for suffix in (".pdf", ".csv", ".xlsx"):
        for name in ("a", "b"):
            write_attendance(attended, tmp_path / f"{name}{suffix}", "ar")
        a, b = ((tmp_path / f"{name}{suffix}").read_bytes() for name in ("a", "b"))
        assert a == b, suffix


def test_another_kind_of_file_is_refused(attended: AttendanceList, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        write_attendance(attended, tmp_path / "list.odt", "fr")

    assert refusal.value.code == "file-kind-unknown"
