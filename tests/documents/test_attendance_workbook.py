"""Every number of the workbook, read back, is the record's."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from mc2cm_desk.documents.attendance.lists import write_attendance
from mc2cm_desk.domain.door.check_in import CheckIn, Direction, Gate
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.attendance import attendance_list

MADRID = ZoneInfo("Europe/Madrid")
DAYS = (date(2020, 6, 15), date(2020, 6, 16))
HEADINGS = 4
"""The row of the headings, as Excel counts."""


@pytest.fixture
def full(library: Library, seville: Event, clock: FixedClock) -> Event:
    """Thirty people more, of whom every third came on both days, some past midnight."""
    clock.at += timedelta(days=7)
    for number in range(30):
        participants.add(
            library,
            seville.id,
            family_name=f"Somebody {number:02d}",
            organisation=("", "Ville de Lyon", "Université X")[number % 3],
            city=("", "Lyon", "Sfax", "Tunis")[number % 4],
            role=(Role.PARTICIPANT, Role.DONOR)[number % 2],
            gender=(Gender.WOMAN, Gender.MAN, Gender.OTHER)[number % 3],
            email=f"somebody{number}@example.org",
        )
    for number, row in enumerate(participants.of_event(library, seville.id)):
        for place, day in enumerate(DAYS):
            if number % 3 == 1 or (place and number % 2):
                continue
            start = datetime.combine(day, time(9, number), MADRID)
            gate = Gate.of_day(day)
            check_in.admit(library, row.id, at=start, gate=gate)
            length = timedelta(hours=16 if number == 6 else 3, minutes=number)
            check_in.check_out(library, row.id, at=start + length, gate=gate)
    return seville


def opened(library: Library, event: Event, folder: Path) -> Any:
    write_attendance(attendance_list(library, event.id), folder / "list.xlsx", "en")
    return openpyxl.load_workbook(folder / "list.xlsx")


def lines(sheet: Any) -> list[dict[str, Any]]:
    head = [cell.value for cell in sheet[HEADINGS]]
    return [
        dict(zip(head, [cell.value for cell in row], strict=True))
        for row in sheet.iter_rows(min_row=HEADINGS + 1)
    ]


def totals(book: Any) -> dict[tuple[str, str], list[int]]:
    """The numbers of the last sheet by (heading, name)."""
    found: dict[tuple[str, str], list[int]] = {}
    heading = ""
    for row in book.worksheets[-1].iter_rows(min_row=HEADINGS, values_only=True):
        if row[0] is not None and row[1] is None:
            heading = row[0]
        elif row[0] is not None:
            assert (heading, row[0]) not in found
            found[heading, row[0]] = list(row[1:])
    return found


def test_lines_hold_what_the_passages_say(library: Library, full: Event, tmp_path: Path) -> None:
    book = opened(library, full, tmp_path)
    people = {row.person.email: row for row in participants.of_event(library, full.id)}
    for day, sheet in zip(DAYS, book.worksheets, strict=False):
        seen = lines(sheet)
        assert [line["No."] for line in seen] == list(range(1, 36))
        assert {line["E-mail"] for line in seen} == set(people)
        for line in seen:
            row = people[line["E-mail"]]
            passages = library.find(CheckIn, participant=row.id, gate=str(Gate.of_day(day)))
            moments = {one.direction: one.at.astimezone(MADRID) for one in passages}
            first, last = moments.get(Direction.IN), moments.get(Direction.OUT)
            assert line["Day"] == datetime.combine(day, time())
            assert line["Present"] == ("yes" if first else "no")
            if first is None or last is None:
                assert [line[name] for name in ("First entry", "Last exit")] == [None, None]
                assert line["Minutes present"] is None
                continue
            assert line["First entry"] == first.time()
            night = last.date() != day
            assert line["Last exit"] == (last.replace(tzinfo=None) if night else last.time())
            assert line["Minutes present"] == (last - first) / timedelta(minutes=1)
            assert (line["Role"] == "Donor") == (row.participant.role is Role.DONOR)


def test_totals_are_those_of_the_lines(library: Library, full: Event, tmp_path: Path) -> None:
    book = opened(library, full, tmp_path)
    days = [lines(sheet) for sheet in book.worksheets[:-1]]
    came = [[line for line in day if line["Present"] == "yes"] for day in days]
    every = list({line["No."]: line for day in came for line in day}.values())
    found = totals(book)
    assert found.pop(("", "Registered")) == [35, 35, 35]
    assert found.pop(("", "Present")) == [len(came[0]), len(came[1]), len(every)]
    minutes = [sum(line["Minutes present"] for line in day) for day in came]
    assert found.pop(("", "Minutes present")) == [*minutes, sum(minutes)]
    counted: dict[tuple[str, str], list[int]] = {}
    for heading in ("City", "Kind of organisation", "Gender", "Role"):
        each = [
            Counter(line[heading] or "Not specified" for line in some) for some in (*came, every)
        ]
        counted |= {(heading, name): [one[name] for one in each] for name in each[-1]}
    assert found == counted


def test_two_records_of_one_city_are_counted_together(
    library: Library, full: Event, tmp_path: Path
) -> None:
    before = totals(opened(library, full, tmp_path))["City", "Lyon"]
    with library.write("add-city") as work:
        twin = City(id=work.new_id(), name=Localised(en="Lyon"))
        work.put(twin)
    newcomer = participants.add(library, full.id, family_name="Zorn")
    participants.edit_many(library, [newcomer.id], {"city": twin.id})
    check_in.admit(library, newcomer.id, at=datetime.combine(DAYS[0], time(9), MADRID))
    after = totals(opened(library, full, tmp_path))["City", "Lyon"]
    assert after == [before[0] + 1, before[1], before[2] + 1]


def test_cells_have_the_types_that_excel_counts_with(
    library: Library, full: Event, tmp_path: Path
) -> None:
    book = opened(library, full, tmp_path)
    sheet = book.worksheets[0]
    kinds = {
        head.value: {cell.data_type for cell in column if cell.value is not None}
        for head, column in zip(sheet[HEADINGS], sheet.iter_cols(min_row=HEADINGS + 1), strict=True)
    }
    assert {name: kinds[name] for name in ("No.", "Day", "First entry", "Minutes present")} == {
        "No.": {"n"},
        "Day": {"d"},
        "First entry": {"d"},
        "Minutes present": {"n"},
    }
    assert all(cell.value != "" for row in sheet.iter_rows() for cell in row)
    for one in book.worksheets[:-1]:
        assert one.freeze_panes == "E5"
        assert one.auto_filter.ref == f"A4:S{one.max_row}"
        assert one.print_title_rows == "$4:$4"
    assert book.worksheets[-1].freeze_panes == "B4"
    assert all(one.sheet_properties.pageSetUpPr.fitToPage for one in book.worksheets)
    assert {one.page_setup.orientation for one in book.worksheets} == {"landscape"}


def test_a_row_is_as_high_as_its_longest_text(
    library: Library, full: Event, tmp_path: Path
) -> None:
    participants.add(
        library,
        full.id,
        family_name="De la Cruz Fernández-Montenegro y García de los Ríos",
        organisation="Direction générale de la coopération décentralisée et de l’action extérieure",
    )
    sheet = opened(library, full, tmp_path).worksheets[0]
    heights = {
        sheet.cell(row, 3).value: sheet.row_dimensions[row].height
        for row in range(HEADINGS + 1, sheet.max_row + 1)
    }
    assert heights["Somebody 00"] in (None, 15)
    assert max(heights.values(), key=lambda one: one or 0) == 45
    assert sheet.row_dimensions[HEADINGS].height == 30
