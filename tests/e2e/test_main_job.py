"""The whole main job without a window: from the list to the notes, and what the files hold."""

import json
import re
import subprocess
import unicodedata
from pathlib import Path

import openpyxl
import page
import pytest

from mc2cm_desk.cli.main import main

NOTES = ("note-fr.pdf", "note-en.pdf", "note-ar.pdf")


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, object]]]:
    """Play it once, with its lines."""
    folder = tmp_path_factory.mktemp("played")
    lines = folder / "lines"
    with lines.open("w") as stream, pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdout", stream)
        with pytest.raises(SystemExit) as ended:
            main(["--data", str(folder / "library"), "--json", "demo", "--headless",
                  "-o", str(folder / "files")])  # fmt: skip
    assert ended.value.code == 0
    return folder / "files", [json.loads(line) for line in lines.read_text().splitlines()]


def text_of(file: Path) -> str:
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True)
    return unicodedata.normalize("NFKC", done.stdout)


def test_forty_six_people_are_checked_in_by_the_codes_on_their_badges(
    played: tuple[Path, list[dict[str, object]]],
) -> None:
    by_step = {line["step"]: line for line in played[1]}
    assert by_step["imported"]["added"] == 52
    assert by_step["badges"]["badges"] == 52
    assert (by_step["checked-in"]["read"], by_step["checked-in"]["present"]) == (52, 46)
    assert by_step["attendance"]["present"] == 46


def test_every_note_is_accessible_and_archivable(
    played: tuple[Path, list[dict[str, object]]],
) -> None:
    for name in NOTES:
        for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
            report = page.validate_pdf(str(played[0] / name), profile=profile)
            assert [f.rule_id for f in report.failures] == [], (name, profile)


def test_the_notes_tell_the_same_recommendations_in_three_languages(
    played: tuple[Path, list[dict[str, object]]],
) -> None:
    said = {name: text_of(played[0] / name) for name in NOTES}
    assert "Former le personnel chargé de la communication" in " ".join(said["note-fr.pdf"].split())
    assert "Train the staff who are in charge" in " ".join(said["note-en.pdf"].split())
    numbers = {name: set(re.findall(r"R-\d\d", text)) for name, text in said.items()}
    assert numbers["note-fr.pdf"] == numbers["note-en.pdf"] == numbers["note-ar.pdf"]
    assert len(numbers["note-fr.pdf"]) >= 7


def test_the_attendance_workbook_holds_a_sheet_a_day(
    played: tuple[Path, list[dict[str, object]]],
) -> None:
    book = openpyxl.load_workbook(played[0] / "attendance.xlsx")
    assert len(book.sheetnames) >= 4


def test_no_personal_data_is_in_the_codes(played: tuple[Path, list[dict[str, object]]]) -> None:
    from mc2cm_desk.exchange.codes import codes_of_pdf

    texts = [code.text for found in codes_of_pdf(played[0] / "badges.pdf") for code in found]
    assert len(texts) == 52
    assert all(re.fullmatch(r"\d{17}", text) for text in texts)
