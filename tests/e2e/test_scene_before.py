"""Before the event, by keyboard alone: the event, its list, its badges, its agenda."""

from datetime import time
from pathlib import Path

import pypdfium2
from hands import ALT, CONTROL, Hands, take_offered_place, words_of
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from mc2cm_desk.assets import resource
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.participant import Participant

LIST = resource("demonstration", "inscrits-seville.xlsx")


def answer_with(scene: Hands, file: Path) -> None:
    """Type the path of a file into the window that asks for one."""
    scene.until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    scene.qtbot.keyClicks(line, str(file))
    scene.qtbot.keyClick(line, Qt.Key.Key_Return)


def test_an_event_is_made_at_home_and_its_list_is_imported(empty_scene: Hands) -> None:
    scene = empty_scene
    scene.press(Qt.Key.Key_N, CONTROL)
    scene.write("Un autre titre")
    scene.press(Qt.Key.Key_Escape)
    assert scene.library.find(Event) == []
    scene.press(Qt.Key.Key_N, CONTROL)
    # The form kept what was typed before Escape.
    scene.rewrite("Rééquilibrer le récit")
    scene.press(Qt.Key.Key_Tab)
    scene.write("Tunis")
    scene.press(Qt.Key.Key_Return)
    if scene.program.window.frame is None:
        # The first Enter took the city from its list.
        scene.press(Qt.Key.Key_Return)
    scene.until(lambda: scene.program.window.frame is not None)
    (event,) = scene.library.find(Event)
    scene.event = event.id
    assert "Rééquilibrer le récit" in event.title.texts()

    scene.go("participants")
    scene.press(Qt.Key.Key_I, CONTROL)
    scene.press(Qt.Key.Key_Return)
    answer_with(scene, LIST)
    wizard = scene.screen.wizard
    scene.until(lambda: wizard.step == 3 and not wizard.progress.isVisible())
    decide_everything(scene)
    scene.reach(wizard.go)
    scene.press(Qt.Key.Key_Space)
    scene.until(lambda: wizard.step == 4)
    scene.press(Qt.Key.Key_Space)

    assert len(scene.found(Participant)) == 52
    scene.until(lambda: scene.screen.rows.rowCount() == 52)
    assert "52" in scene.screen.subtitle()
    scene.undo()
    scene.until(lambda: scene.found(Participant) == [])
    scene.redo()
    scene.until(lambda: len(scene.found(Participant)) == 52)
    assert scene.faults == []


def decide_everything(scene: Hands) -> None:
    """Take the first offer of each card that stands in the way of the import."""
    wizard = scene.screen.wizard
    for _ in range(20):
        if wizard.go.isEnabled():
            return
        scene.reach(wizard.check.cards[0])
        scene.press(Qt.Key.Key_Space)
        scene.until(lambda: not wizard.progress.isVisible())
    raise AssertionError(words_of(wizard))


def test_badges_are_looked_at_and_written(scene: Hands) -> None:
    screen = scene.go("participants")
    scene.press(Qt.Key.Key_B, CONTROL)
    scene.until(lambda: screen.badges.view.sheet_view.page is not None)
    scene.press(Qt.Key.Key_E, CONTROL)
    take_offered_place(scene.qtbot)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    scene.until(lambda: list(Path(documents).rglob("*.pdf")))
    scene.until(screen.strip.sentence)
    (file,) = Path(documents).rglob("*.pdf")
    document = pypdfium2.PdfDocument(file)
    pages = len(document)
    document.close()

    assert pages == -(-len(scene.found(Participant)) // 4) == screen.badges.pages()
    assert file.name in screen.strip.sentence()
    scene.settle()
    scene.press(Qt.Key.Key_Escape)
    assert screen.stack.currentWidget() is screen.list_page
    assert scene.faults == []


def test_a_session_is_added_moved_edited_removed_and_comes_back(scene: Hands) -> None:
    before = {one.id for one in scene.found(Session)}
    screen = scene.go("programme")
    scene.press(Qt.Key.Key_N, CONTROL)
    scene.until(lambda: len(scene.found(Session)) == len(before) + 1)
    (made,) = [one.id for one in scene.found(Session) if one.id not in before]
    scene.rewrite("Marche dans la Macarena")
    scene.press(Qt.Key.Key_Tab)
    scene.settle()

    def session() -> Session:
        return scene.library.require(Session, made)

    assert "Marche dans la Macarena" in session().title.texts()
    start, minutes = session().start, session().minutes
    scene.reach(screen.week)
    scene.press(Qt.Key.Key_Down, ALT)
    assert session().start == later(start, 5)
    scene.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert session().minutes == minutes + 5
    scene.undo()
    assert session().minutes == minutes
    scene.press(Qt.Key.Key_Delete)
    assert {one.id for one in scene.found(Session)} == before
    assert scene.program.window.toast.isVisible()
    scene.undo()
    assert made in {one.id for one in scene.found(Session)}

    scene.go("challenges")
    scene.go("programme")
    assert "Marche dans la Macarena" in session().title.texts()
    assert scene.faults == []


def later(start: time, minutes: int) -> time:
    total = start.hour * 60 + start.minute + minutes
    return time(total // 60, total % 60)
