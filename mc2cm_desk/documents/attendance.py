"""The attendance list as a workbook, a plain table or sheets to sign."""

import csv
from dataclasses import dataclass
from pathlib import Path

from mc2cm_desk.documents.attendance_rows import COLUMNS, Words, cells
from mc2cm_desk.documents.finished_file import finished
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.readings.attendance import AttendanceList

SUFFIXES = (".xlsx", ".pdf", ".csv")


@dataclass(frozen=True, slots=True)
class AttendanceReport:
    """What was written: participants, days, and how many were there on any day."""

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
    with finished(path) as unfinished:
        if kind == ".xlsx":
            from mc2cm_desk.documents.attendance_workbook import write_workbook

            write_workbook(values, unfinished, language)
        elif kind == ".pdf":
            from mc2cm_desk.documents.attendance_sheets import write_sheets

            write_sheets(values, unfinished, language)
        else:
            _write_csv(values, unfinished, language)
    return AttendanceReport(
        participants=len(values.attendees),
        days=len(values.days),
        present=values.totals().present,
    )


def _write_csv(values: AttendanceList, path: Path, language: str) -> None:
    words = Words(language)
    # The mark at the start tells Excel that this is UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([words.column(name) for name in COLUMNS])
        for presence in values.presences:
            shown = cells(presence, words)
            writer.writerow([shown[name] for name in COLUMNS])
