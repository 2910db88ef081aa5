"""Names that no font can draw are told before anything is printed, with the way to correct them."""

from collections.abc import Generator
from pathlib import Path

import pytest
from hands import take_offered_place
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.people.badges import badge_sheet
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks import exports
from mc2cm_desk.ui.core.tasks.badge_printing import BadgePrinter
from mc2cm_desk.ui.participants.screen import ParticipantsScreen
from mc2cm_desk.ui.widgets.buttons.buttons import Button


@pytest.fixture
def kenji(desk: Desk, seville: Event) -> str:
    made = participants.add(
        desk.library, seville.id, family_name="山田", given_name="Kenji", city="Lyon"
    )
    check_in.admit(desk.library, made.id)
    return made.id


@pytest.fixture
def screen(
    desk: Desk,
    seville: Event,
    kenji: str,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Generator[ParticipantsScreen]:
    monkeypatch.setattr(
        exports.QStandardPaths, "writableLocation", lambda _kind: str(tmp_path), raising=False
    )
    made = ParticipantsScreen(desk, seville.id)
    qtbot.addWidget(made)
    made.resize(1118, 712)
    made.show()
    qtbot.waitUntil(lambda: desk.is_idle)
    yield made
    desk.wait()
    made.hide()


def button(screen: ParticipantsScreen, words: str) -> Button:
    (found,) = (
        one
        for one in screen.strip.findChildren(Button)
        if one.isVisible() and words in one.accessibleName() + one.text()
    )
    return found


def dialogs() -> list[QFileDialog]:
    every = QApplication.topLevelWidgets()
    return [one for one in every if isinstance(one, QFileDialog) and one.isVisible()]


@pytest.mark.parametrize("paper", ["list", "certificates", "consents", "badges"])
def test_a_name_that_no_font_has_is_told_before_it_is_printed(
    screen: ParticipantsScreen, desk: Desk, seville: Event, qtbot: QtBot, paper: str
) -> None:
    if paper == "list":
        screen.exports.write_list(".pdf")
    elif paper == "certificates":
        screen.exports.write_certificates()
    elif paper == "consents":
        screen.exports.write_consents([], pages=False)
    else:
        screen.exports.write_badges(badge_sheet(desk.library, seville.id, "en"))
    qtbot.waitUntil(lambda: "1 text cannot be printed whole" in screen.strip.sentence())
    assert "山田" in screen.strip.sentence()
    assert "Han" in screen.strip.sentence()
    assert not dialogs()

    qtbot.mouseClick(button(screen, "Print anyway"), Qt.MouseButton.LeftButton)

    file = take_offered_place(qtbot)
    qtbot.waitUntil(lambda: "Saved in" in screen.strip.sentence())
    assert file.stat().st_size > 1000


def test_badges_that_go_to_a_printer_are_looked_at_too(
    screen: ParticipantsScreen, desk: Desk, seville: Event, qtbot: QtBot
) -> None:
    screen.exports.print_badges(badge_sheet(desk.library, seville.id, "en"))

    qtbot.waitUntil(lambda: "cannot be printed whole" in screen.strip.sentence())


def test_the_person_can_be_corrected_from_there(
    screen: ParticipantsScreen, kenji: str, qtbot: QtBot
) -> None:
    screen.exports.write_list(".pdf")
    qtbot.waitUntil(lambda: "cannot be printed whole" in screen.strip.sentence())

    qtbot.mouseClick(button(screen, "Correct it"), Qt.MouseButton.LeftButton)

    assert screen.rows.record(screen.table.currentIndex().row()).id == kenji
    assert not dialogs()


def test_many_are_counted_behind_the_first(
    screen: ParticipantsScreen, desk: Desk, seville: Event, qtbot: QtBot
) -> None:
    for number in range(4):
        participants.add(desk.library, seville.id, family_name="山", given_name=f"Ana {number}")
    screen.exports.write_badges(badge_sheet(desk.library, seville.id, "en"))

    qtbot.waitUntil(lambda: "and 2 more" in screen.strip.sentence())
    assert "5 texts cannot" in screen.strip.sentence()


def test_a_badge_that_is_printed_at_the_door_is_told_and_printed(
    desk: Desk, seville: Event, kenji: str, tmp_path: Path, qtbot: QtBot
) -> None:
    printing = BadgePrinter(desk, seville.id)
    told: list[str] = []
    printing.undrawable.connect(lambda found: told.extend(one.characters for one in found))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    with qtbot.waitSignal(printing.printed):
        printing.print_now(kenji, printer)

    assert told == ["山田"]
    printing.wait()
