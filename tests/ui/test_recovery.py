"""A library that cannot be opened, is damaged or was replaced: the way out is a button."""

import shutil
import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.backups import Reason
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import backup
from mc2cm_desk.services.steps import recommendations
from mc2cm_desk.ui.app.backups import AutomaticBackups
from mc2cm_desk.ui.app.opening_page import WAYS, OpeningChoice, OpeningPage
from mc2cm_desk.ui.app.program import Program
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.strips import Strip

Dress = Callable[..., None]


def said(library: Library, event: Event, words: str) -> Recommendation:
    return recommendations.add(library, event.id, text=Localised(fr=words))


@pytest.fixture
def program(library: Library, seville: Event, dress: Dress, qtbot: QtBot) -> Generator[Program]:
    """The program before it has opened the library, of which there is a backup."""
    backup.make(library)
    library.close()
    made = Program(library.folder)
    made.window.resize(1366, 768)
    made.window.show()
    yield made
    made.recovery.wait()
    QCoreApplication.processEvents()
    made.window.close()
    made.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(qtbot: QtBot, button: QWidget) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def refused_page(program: Program, qtbot: QtBot) -> OpeningPage:
    """Let the program open its library, which is refused; return the page."""
    program.recovery.open()
    qtbot.waitUntil(lambda: program.recovery.page.refused is not None)
    return program.recovery.page


def strip_buttons(program: Program, words: str) -> list[Button]:
    found = [one for one in program.window.findChildren(Button) if one.text() == words]
    return [one for one in found if one.isVisible()]


def strip_button(program: Program, words: str) -> Button:
    return next(iter(strip_buttons(program, words)))


def opened(program: Program, qtbot: QtBot) -> Library:
    qtbot.waitUntil(lambda: program.desk is not None, timeout=10_000)
    assert program.desk is not None
    return program.desk.library


def test_a_damaged_library_is_restored_by_three_clicks(
    program: Program, library: Library, qtbot: QtBot
) -> None:
    library.database.write_bytes(b"SQLite format 3\x00" + b"\x07" * 9000)
    page = refused_page(program, qtbot)
    assert page.heading.text() == "The library is damaged"

    press(qtbot, page.buttons[OpeningChoice.RESTORE])
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.button.isEnabled())
    assert program.desk is None
    assert page.panel is not None
    press(qtbot, page.panel.button)

    again = opened(program, qtbot)
    assert len(again.find(Participant)) == 5
    assert [one.reason for one in backup.every(again.folder)] == [
        Reason.BEFORE_RESTORE,
        Reason.BY_HAND,
    ]
    assert "The backup has been restored" in program.window.home_strip.sentence()
    home = program.window.home
    assert home is not None
    qtbot.waitUntil(home.isVisible)


def test_a_missing_library_is_looked_for_again(
    program: Program, library: Library, qtbot: QtBot
) -> None:
    away = library.database.with_name("away")
    library.database.rename(away)
    page = refused_page(program, qtbot)
    assert page.heading.text() == "The library is missing"

    away.rename(library.database)
    press(qtbot, page.buttons[OpeningChoice.RETRY])

    assert len(opened(program, qtbot).find(Participant)) == 5


def test_a_lost_library_is_begun_anew_only_when_that_is_asked_for(
    program: Program, library: Library, qtbot: QtBot
) -> None:
    library.database.write_bytes(b"")
    page = refused_page(program, qtbot)
    assert page.heading.text() == "The library is empty"

    press(qtbot, page.buttons[OpeningChoice.NEW])

    assert opened(program, qtbot).find(Participant) == []
    assert len(backup.every(library.folder)) == 1


def test_a_backup_that_lies_elsewhere_is_looked_into_first(
    program: Program, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    (made,) = backup.every(library.folder)
    elsewhere = tmp_path / made.path.name
    made.path.rename(elsewhere)
    library.database.write_bytes(b"")
    (library.folder / "drafts").mkdir(exist_ok=True)
    (library.folder / "drafts" / "note.txt").write_text("x", encoding="utf-8")
    page = refused_page(program, qtbot)
    press(qtbot, page.buttons[OpeningChoice.RESTORE])
    qtbot.waitUntil(page.file_button.isVisible)

    program.recovery.take_file(str(elsewhere))
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.button.isEnabled())
    assert page.panel is not None
    press(qtbot, page.panel.button)

    assert len(opened(program, qtbot).find(Participant)) == 5


def test_a_file_that_is_no_backup_is_told_and_nothing_happens(
    program: Program, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    library.database.write_bytes(b"")
    (tmp_path / "holiday.zip").write_bytes(b"no backup")
    page = refused_page(program, qtbot)

    program.recovery.take_file(str(tmp_path / "holiday.zip"))
    qtbot.waitUntil(lambda: page.panel is not None and "holiday" in page.panel.note.text())

    assert page.panel is not None
    assert not page.panel.button.isEnabled()


def test_a_backup_is_restored_while_the_library_is_open(
    program: Program, library: Library, seville: Event, qtbot: QtBot
) -> None:
    (made,) = backup.every(library.folder)
    program.recovery.open()
    late = said(opened(program, qtbot), seville, "Écrit après")
    program.window.open_event(seville.id)
    desk = program.desk
    assert desk is not None

    desk.restore_requested.emit(made.path)

    qtbot.waitUntil(lambda: program.desk not in (None, desk), timeout=10_000)
    assert opened(program, qtbot).get(Recommendation, late.id) is None
    newest = backup.every(library.folder)[0]
    assert (newest.reason, newest.counts["recommendation"]) == (Reason.BEFORE_RESTORE, 1)


def test_a_restore_that_is_refused_leaves_the_library_open(
    program: Program, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    program.recovery.open()
    opened(program, qtbot)
    desk = program.desk
    assert desk is not None
    file = tmp_path / "not-a-backup.zip"
    file.write_bytes(b"x")

    desk.restore_requested.emit(file)

    qtbot.waitUntil(lambda: program.desk not in (None, desk), timeout=10_000)
    assert "is not a backup" in program.window.home_strip.sentence()
    assert len(opened(program, qtbot).find(Participant)) == 5


def test_a_library_that_was_replaced_is_rescued_and_opened_again(
    program: Program, library: Library, seville: Event, qtbot: QtBot
) -> None:
    program.recovery.open()
    first = opened(program, qtbot)
    older = library.folder.parent / "older.sqlite"
    connection = sqlite3.connect(library.database)
    connection.execute("VACUUM INTO ?", (str(older),))
    connection.close()
    said(first, seville, "Écrit après la copie")
    older.replace(library.database)
    desk = program.desk
    assert desk is not None
    desk.write(program, lambda library: said(library, seville, "Dans le vide"))
    qtbot.waitUntil(lambda: "replaced the file" in program.window.home_strip.sentence())

    press(qtbot, strip_button(program, "Open the library again"))

    qtbot.waitUntil(lambda: program.desk not in (None, desk), timeout=10_000)
    assert opened(program, qtbot).find(Recommendation) == []
    newest = backup.every(library.folder)[0]
    assert (newest.reason, newest.counts["recommendation"]) == (Reason.REPLACED, 1)


def test_damage_in_use_offers_the_backups(program: Program, library: Library, qtbot: QtBot) -> None:
    program.recovery.open()
    opened(program, qtbot)
    assert program.desk is not None
    program.desk.lost.emit(Refused("library-damaged", file="library.sqlite"))

    press(qtbot, strip_button(program, "Restore a backup…"))

    page = program.recovery.page
    qtbot.waitUntil(lambda: page.table is not None and page.table.isVisible())
    assert page.isVisible()
    assert program.desk is None


def test_the_window_is_used_again_after_the_library_was_put_down(
    program: Program, library: Library, seville: Event, qtbot: QtBot
) -> None:
    for _ in range(3):
        program.recovery.open()
        opened(program, qtbot)
        program.window.open_event(seville.id)
        assert program.window.frame is not None
        program.open_again()
        qtbot.waitUntil(lambda: program.desk is not None, timeout=10_000)

    home = program.window.home
    assert home is not None
    qtbot.waitUntil(home.isVisible)


@pytest.mark.parametrize("code", WAYS)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_reason_has_its_heading_and_the_best_way_first(
    code: str, language: str, dress: Dress, qtbot: QtBot
) -> None:
    dress(language)
    page = OpeningPage()
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    page.show_refusal(Refused(code, folder="/a", file="/a/b"), "Une phrase.")

    assert tuple(page.buttons) == WAYS[code]
    assert all(button.isVisible() and button.text() for button in page.buttons.values())
    assert page.heading.text()
    assert page.buttons[WAYS[code][0]].property("look") == "main"
    assert "The " not in page.heading.text()


@pytest.fixture
def backups(library: Library, seville: Event, qtbot: QtBot) -> Generator[AutomaticBackups]:
    made = AutomaticBackups(library)
    yield made
    made.close(last=False)


def test_an_open_window_makes_backups_by_itself(
    backups: AutomaticBackups, library: Library, seville: Event, qtbot: QtBot
) -> None:
    backups.begin(0)
    qtbot.waitUntil(lambda: len(backup.every(library.folder)) == 1, timeout=10_000)
    backups.look()
    backups.wait()
    said(library, seville, "Ouvrir")
    backups.close()

    assert [one.reason for one in backup.every(library.folder)] == [Reason.CLOSED, Reason.OPENED]


def test_a_backup_that_cannot_be_made_is_told_once(
    backups: AutomaticBackups, library: Library, seville: Event, qtbot: QtBot
) -> None:
    library.backups.write_bytes(b"a file in the place of the folder")
    told: list[Refused] = []
    backups.refused.connect(told.append)

    backups.begin(0)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=10_000)
    backups.look()
    backups.wait()
    QCoreApplication.processEvents()

    assert len(told) == 1


def test_a_library_that_is_only_read_is_not_backed_up(
    library: Library, seville: Event, qtbot: QtBot
) -> None:
    with Library.open(library.folder, read_only=True) as reading:
        made = AutomaticBackups(reading)
        made.begin(0)
        QCoreApplication.processEvents()
        made.close()

    assert backup.every(library.folder) == []


def make_unreadable(library: Library) -> None:
    with closing(sqlite3.connect(library.database)) as connection:
        connection.execute("UPDATE recommendation SET text = 'x'")
        connection.commit()


@pytest.mark.parametrize("place", ["recommendations", "learning_note", ""])
def test_a_value_that_cannot_be_read_leads_to_the_backups_and_is_no_fault_of_ours(
    library: Library, seville: Event, dress: Dress, qtbot: QtBot, place: str
) -> None:
    said(library, seville, "Former")
    backup.make(library)
    library.close()
    make_unreadable(library)
    program = Program(library.folder, seville.id, place)
    program.window.resize(1366, 768)
    program.window.show()
    refused: list[Refused] = []
    with qtbot.captureExceptions() as caught:
        program.recovery.open()
        qtbot.waitUntil(
            lambda: bool(
                caught
                or program.recovery.page.refused
                or any(one.sentence() for one in program.window.findChildren(Strip))
            ),
        )
    while caught:
        error = caught.pop()[1]
        assert isinstance(error, Refused)
        refused.append(Refused(error.code, **error.values))
    for one in refused:
        program.take_refusal(one)
    if not refused and program.recovery.page.refused is None:
        words = "Restore a backup…"
        qtbot.waitUntil(lambda: bool(strip_buttons(program, words)))
        press(qtbot, strip_button(program, words))
    qtbot.waitUntil(lambda: program.recovery.page.refused is not None)
    page = program.recovery.page
    assert page.heading.text() == "The library is damaged"
    assert page.buttons[OpeningChoice.RESTORE].isVisible()
    assert program.desk is None
    assert list(library.folder.glob("reports/*")) == []

    program.recovery.wait()
    program.window.close()
    program.close()
    program.window.deleteLater()


def test_home_stands_in_its_place_after_the_library_was_opened_again(
    program: Program, seville: Event, qtbot: QtBot
) -> None:
    program.recovery.open()
    opened(program, qtbot)
    qtbot.waitUntil(lambda: program.window.home is not None)
    assert program.window.home is not None
    qtbot.waitUntil(program.window.home.isVisible)
    place = program.window.home.mapTo(program.window, QPoint(0, 0))
    program.window.open_event(seville.id)
    program.open_again()
    qtbot.waitUntil(lambda: program.desk is not None, timeout=10_000)
    home = program.window.home
    assert home is not None

    qtbot.waitUntil(lambda: home.mapTo(program.window, QPoint(0, 0)) == place)


def test_a_copy_in_the_place_of_the_folder_is_said_while_one_types(
    program: Program, library: Library, seville: Event, qtbot: QtBot
) -> None:
    program.recovery.open()
    first = opened(program, qtbot)
    program.window.open_event(seville.id, "recommendations")
    frame = program.window.frame
    assert frame is not None
    away = library.folder.with_name("away")
    library.folder.rename(away)
    shutil.copytree(away, library.folder)
    first.drafts.save(DraftKey(seville.id, "recommendations", "", "entry"), "Former")
    assert program.desk is not None
    program.desk.drafting.undurable.emit(Refused("library-replaced", folder="", file=""))
    assert "replaced the file" in frame.strip.sentence()

    press(qtbot, strip_button(program, "Open the library again"))
    qtbot.waitUntil(
        lambda: program.desk is not None and program.desk.library is not first, timeout=10_000
    )
    assert [one.text for one in opened(program, qtbot).drafts.waiting()] == ["Former"]
