"""The scene through the real window, by keyboard alone, in French and in Arabic."""

from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.challenge import Challenge
from mc2cm_desk.domain.check_in import CheckIn
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.domain.recommendation import AddresseeLevel, Recommendation
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.app import places
from mc2cm_desk.ui.app.program import Program
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.theme import fonts, look

Kind = TypeVar("Kind", Challenge, CheckIn, Participant, Recommendation)
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
PLACES = [entry.id for entry in places.entries()]


class Scene:
    """The window, and the fingers of whoever sits before it."""

    def __init__(self, program: Program, event: Event, qtbot: QtBot) -> None:
        self.program, self.event, self.qtbot = program, event, qtbot
        self.faults: list[BaseException] = []
        assert program.desk is not None
        self.desk = program.desk
        self.desk.failed.connect(self.faults.append)

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = CONTROL) -> None:
        self.qtbot.keyClick(self._focus(), key, with_)
        self.settle()

    def write(self, text: str) -> None:
        self.qtbot.keyClicks(self._focus(), text)

    def go(self, place: str) -> Screen:
        self.press(Qt.Key(Qt.Key.Key_1 + PLACES.index(place)))
        assert self.program.window.frame is not None
        assert self.program.window.frame.place == place
        shown = self.program.window.frame.shown()
        assert isinstance(shown, Screen)
        return shown

    def settle(self) -> None:
        self.desk.wait()
        QCoreApplication.processEvents()

    def found(self, kind: type[Kind]) -> list[Kind]:
        return list(self.desk.library.find(kind, event=self.event.id))

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.program.window


@pytest.fixture(params=["fr", "ar"])
def scene(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Generator[Scene]:
    fonts.load()
    languages.apply(qapp, request.param)
    look.apply(qapp, "light", 100)
    library = Library.open(tmp_path / "library")
    event = demonstration.opened(library)
    program = Program(library.folder)
    program.window.resize(1366, 768)
    program.window.show()
    qtbot.waitExposed(program.window)
    program.take(library)
    program.window.open_event(event.id)
    made = Scene(program, event, qtbot)
    made.settle()
    yield made
    program.window.close()
    program.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages.apply(qapp, "en")
    QCoreApplication.processEvents()


def test_a_recommendation_is_one_line_and_enter_and_survives_undo_and_leaving(
    scene: Scene,
) -> None:
    before = {one.id for one in scene.found(Recommendation)}
    scene.go("recommendations")
    scene.press(Qt.Key.Key_N)
    scene.write("Publier @lyon >national un lexique commun")
    scene.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    scene.qtbot.waitUntil(lambda: len(scene.found(Recommendation)) == len(before) + 1)
    (made,) = [one for one in scene.found(Recommendation) if one.id not in before]
    assert "Publier un lexique commun" in str(made)
    assert made.levels == (AddresseeLevel.NATIONAL,)

    scene.press(Qt.Key.Key_Z)
    scene.qtbot.waitUntil(lambda: len(scene.found(Recommendation)) == len(before))
    scene.press(Qt.Key.Key_Z, CONTROL_SHIFT)
    scene.qtbot.waitUntil(lambda: len(scene.found(Recommendation)) == len(before) + 1)

    scene.go("participants")
    scene.go("recommendations")
    assert made.id in {one.id for one in scene.found(Recommendation)}
    assert scene.faults == []


def test_a_challenge_is_typed_where_it_is_heard(scene: Scene) -> None:
    before = len(scene.found(Challenge))
    scene.go("challenges")
    scene.press(Qt.Key.Key_N)
    scene.write("Des rumeurs plus rapides que les services @sfax")
    scene.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    scene.qtbot.waitUntil(lambda: len(scene.found(Challenge)) == before + 1)
    assert scene.faults == []


def test_a_scanned_badge_is_recognised_wherever_the_focus_is(scene: Scene) -> None:
    before = len(scene.found(CheckIn))
    came = {one.participant for one in scene.found(CheckIn)}
    token = next(one.token for one in scene.found(Participant) if one.id not in came)
    scene.go("check_in")
    scene.write(token)
    scene.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    scene.qtbot.waitUntil(lambda: len(scene.found(CheckIn)) > before)
    assert scene.faults == []


def test_every_place_opens_without_a_fault_and_fits_1366_pixels(scene: Scene) -> None:
    window = scene.program.window
    for place in PLACES:
        window.open_event(scene.event.id, place)
        scene.settle()
        assert window.frame is not None
        assert isinstance(window.frame.shown(), Screen)
        assert window.minimumSizeHint().width() <= 1366, place
        assert window.width() == 1366, place

    assert scene.faults == []
