"""The main job played without a window: from the list to the notes, timed line by line."""

import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mc2cm_desk.cli import output, session
from mc2cm_desk.domain.ids import BadgeToken
from mc2cm_desk.domain.languages import LANGUAGES

if TYPE_CHECKING:
    from mc2cm_desk.domain.event.event import Event
    from mc2cm_desk.services.library import Library

NOTES = (*((code, "pdf") for code in LANGUAGES), (LANGUAGES.default, "docx"))


def play(folder: Path) -> None:
    """Do the whole main job and write its files to a folder; one line for each step."""
    from mc2cm_desk.documents.writing import make_folder
    from mc2cm_desk.services.library import Library

    make_folder(folder)
    place = session.folder() if session.has_folder() else None
    with tempfile.TemporaryDirectory() as own:
        target = place or Path(own) / "library"
        if place is not None:
            _refuse_a_second_time(place)
        with Library.open(target) as library:
            _play(library, folder)


def _refuse_a_second_time(place: Path) -> None:
    from mc2cm_desk.domain.refusal import Refused
    from mc2cm_desk.services import demonstration
    from mc2cm_desk.services.library import Library

    with Library.open(place) as library:
        if demonstration.existing(library) is not None:
            raise Refused("demonstration-there-already", folder=str(place))


def _play(library: "Library", folder: Path) -> None:
    from mc2cm_desk.documents.attendance.lists import write_attendance
    from mc2cm_desk.documents.badges.pages import write_badges
    from mc2cm_desk.exchange import demonstration as arriving
    from mc2cm_desk.services import demonstration
    from mc2cm_desk.services.read_models.door.attendance import attendance_list
    from mc2cm_desk.services.read_models.event.overview import event_overview
    from mc2cm_desk.services.read_models.people.badges import badge_sheet

    with _line("imported", demonstration.list_file().name) as facts:
        event = demonstration.begun(library)
        result = arriving.take_list(library, event)
        facts.update(added=result.added, rows=result.rows)
    badges = folder / "badges.pdf"
    with _line("badges", badges.name) as facts:
        report = write_badges(badge_sheet(library, event.id, LANGUAGES.default), badges)
        facts.update(badges=report.badges, pages=report.pages)
    with _line("checked-in", badges.name) as facts:
        read = _codes(badges)
        coming = set(demonstration.expected_tokens(library, event))
        present = arriving.admit(library, event, [token for token in read if token in coming])
        facts.update(read=len(read), present=present)
    with _line("steps", "") as facts:
        demonstration.fill_steps(library, event)
        overview = event_overview(library, event.id)
        facts.update(
            challenges=overview.challenges + overview.opportunities,
            cases=overview.cases,
            visits=overview.visits,
            recommendations=sum(overview.recommendations.values()),
        )
    with _line("attendance", "attendance.xlsx") as facts:
        done = write_attendance(
            attendance_list(library, event.id), folder / "attendance.xlsx", LANGUAGES.default
        )
        facts.update(present=done.present, participants=done.participants)
    for language, ending in NOTES:
        _note(library, event, folder / f"note-{language}.{ending}", language)


def _codes(badges: Path) -> list[BadgeToken]:
    """Read the codes back from the pages as they are drawn: what a camera would see."""
    from mc2cm_desk.domain.door.badge_token import is_token
    from mc2cm_desk.exchange.codes import codes_of_pdf

    found = [code.text for page in codes_of_pdf(badges) for code in page]
    return list(dict.fromkeys(BadgeToken(text) for text in found if is_token(text)))


def _note(library: "Library", event: "Event", file: Path, language: str) -> None:
    from mc2cm_desk.documents.note.outline import build_note
    from mc2cm_desk.services.read_models.note.completeness import completeness
    from mc2cm_desk.services.read_models.note.contents import note_contents

    kind = "note" if file.suffix == ".pdf" else "word"
    with _line(kind, file.name) as facts:
        contents = note_contents(library, event.id, language)
        document = build_note(contents, draft=True)
        if file.suffix == ".pdf":
            from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf

            report = write_note_pdf(document, file, draft=True)
            facts.update(pages=report.pages, percent=completeness(contents).percent)
        else:
            from mc2cm_desk.documents.renderers.docx.note import write_note_docx

            write_note_docx(document, file, draft=True)


@contextmanager
def _line(step: str, file: str) -> Generator[dict[str, Any]]:
    """Time a step and print what it holds."""
    from mc2cm_desk.wording.command_words import translate

    facts: dict[str, Any] = {}
    begun = time.perf_counter()
    yield facts
    seconds = round(time.perf_counter() - begun, 2)
    if session.as_json():
        output.write_json({"step": step, "file": file, **facts, "seconds": seconds})
    else:
        words = translate(session.catalogue(), step, **facts)
        name = f"{file}  " if file else ""
        output.write_lines([f"{name}{words}  ({seconds} s)"])
    output.flush()
