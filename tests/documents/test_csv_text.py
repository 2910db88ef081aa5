"""Tables that we write as CSV hand no formula to whoever opens them."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.documents.attendance.lists import write_attendance
from mc2cm_desk.documents.csv_text import csv_bytes, inert
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.attendance import attendance_list

NO_BREAK = "\N{NO-BREAK SPACE}"
DANGEROUS = tuple("=+-@\t\r\n|%＝＋－＠")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('=HYPERLINK("http://evil.example","x")', '\'=HYPERLINK("http://evil.example","x")'),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1+1", "'\t=1+1"),
        ("  =1+1", "'  =1+1"),
        ("＝1+1", "'＝1+1"),
        ("+33 6 12 34 56 78", f"{NO_BREAK}+33 6 12 34 56 78"),
        ("+212 (0)661-123456", f"{NO_BREAK}+212 (0)661-123456"),
        ("+1", "'+1"),
        ("06 12 34 56 78", "06 12 34 56 78"),
        ("Ville de Lyon", "Ville de Lyon"),
        ("a=b", "a=b"),
        ("Zoé\x0bMartin\x00", "Zoé\nMartin"),
        ("", ""),
    ],
)
def test_a_cell_reads_as_it_was_typed_and_computes_nothing(text: str, shown: str) -> None:
    assert inert(text) == shown


@given(st.text())
def test_no_cell_begins_as_a_formula_does(text: str) -> None:
    assert not inert(text).startswith(DANGEROUS)


def test_the_attendance_list_hands_no_formula_on(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    one = participants.of_event(library, seville.id)[0]
    participants.edit(library, one.id, function="=1+1", given_name="@x", family_name="-Martin")
    write_attendance(attendance_list(library, seville.id), tmp_path / "list.csv", "fr")
    text = (tmp_path / "list.csv").read_text("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text), delimiter=";") for cell in row]
    assert {"'=1+1", "'@x", "'-Martin"} <= set(cells)
    assert not [cell for cell in cells if cell.startswith(DANGEROUS)]


def test_the_bytes_are_what_spreadsheet_programs_expect() -> None:
    assert csv_bytes([["a", "é;"]], separator=";") == '\ufeffa;"é;"\r\n'.encode()
