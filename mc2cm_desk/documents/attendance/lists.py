"""The attendance list as a workbook, a plain table or sheets to sign."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from mc2cm_desk.documents.attendance.rows import COLUMNS, Words, cells
from mc2cm_desk.documents.csv_text import csv_bytes
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text.cleaning import cleaned
from mc2cm_desk.services.read_models.door.attendance import AttendanceList

SUFFIXES = (".xlsx", ".pdf", ".csv")


@dataclass(frozen=True, slots=True)
class AttendanceReport:
    """What was written: people registered, days, and how many came on any of them."""

    participants: int
    days: int
    present: int


def write_attendance(values: AttendanceList, path: Path, language: str) -> AttendanceReport:
    """Write the list; the ending of the name says as what.

    Refused: file-kind-unknown, file-open-elsewhere, folder-read-only, disk-full.
    """
    kind = path.suffix.lower()
    if kind not in SUFFIXES:
        raise Refused("file-kind-unknown", name=path.name, kinds=", ".join(SUFFIXES))
    values = cleaned(values)
    with atomic_write(path) as stream:
        if kind == ".xlsx":
            from mc2cm_desk.documents.attendance.workbook import write_workbook

            write_workbook(values, stream, language)
        elif kind == ".pdf":
            from mc2cm_desk.documents.attendance.sheets import write_sheets

            write_sheets(values, stream, language)
        else:
            _write_csv(values, stream, language)
    return AttendanceReport(
        participants=values.totals().registered,
        days=len(values.days),
        present=values.totals().present,
    )


def _write_csv(values: AttendanceList, stream: BinaryIO, language: str) -> None:
    words = Words(language)
    rows = [[words.column(name) for name in COLUMNS]]
    for presence in values.presences:
        shown = cells(presence, words)
        rows.append([shown[name] for name in COLUMNS])
    stream.write(csv_bytes(rows, separator=";"))
