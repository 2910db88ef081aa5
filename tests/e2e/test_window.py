"""The scene through the real window, by keyboard alone, in French and in Arabic."""

from hands import CONTROL, PLACES, Hands
from PySide6.QtCore import Qt

from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, Recommendation
from mc2cm_desk.ui.core.screen import Screen


def test_a_recommendation_is_one_line_and_enter_and_survives_undo_and_leaving(
    scene: Hands,
) -> None:
    before = {one.id for one in scene.found(Recommendation)}
    scene.go("recommendations")
    scene.press(Qt.Key.Key_N, CONTROL)
    scene.write("Publier @lyon >national un lexique commun")
    scene.press(Qt.Key.Key_Return)

    scene.qtbot.waitUntil(lambda: len(scene.found(Recommendation)) == len(before) + 1)
    (made,) = [one for one in scene.found(Recommendation) if one.id not in before]
    assert "Publier un lexique commun" in str(made)
    assert made.levels == (AddresseeLevel.NATIONAL,)

    scene.undo()
    scene.qtbot.waitUntil(lambda: len(scene.found(Recommendation)) == len(before))
    scene.redo()
    scene.qtbot.waitUntil(lambda: len(scene.found(Recommendation)) == len(before) + 1)

    scene.go("participants")
    scene.go("recommendations")
    assert made.id in {one.id for one in scene.found(Recommendation)}
    assert scene.faults == []


def test_a_challenge_is_typed_where_it_is_heard(scene: Hands) -> None:
    before = len(scene.found(Challenge))
    scene.go("challenges")
    scene.press(Qt.Key.Key_N, CONTROL)
    scene.write("Des rumeurs plus rapides que les services @sfax")
    scene.press(Qt.Key.Key_Return)

    scene.qtbot.waitUntil(lambda: len(scene.found(Challenge)) == before + 1)
    assert scene.faults == []


def test_a_scanned_badge_is_recognised_wherever_the_focus_is(scene: Hands) -> None:
    before = len(scene.found(CheckIn))
    came = {one.participant for one in scene.found(CheckIn)}
    token = next(one.token for one in scene.found(Participant) if one.id not in came)
    scene.go("check_in")
    scene.scan(token)

    scene.qtbot.waitUntil(lambda: len(scene.found(CheckIn)) > before)
    assert scene.faults == []


def test_every_place_opens_without_a_fault_and_fits_1366_pixels(scene: Hands) -> None:
    window = scene.program.window
    for place in PLACES:
        window.open_event(scene.event, place)
        scene.settle()
        assert window.frame is not None
        assert isinstance(window.frame.shown(), Screen)
        assert window.minimumSizeHint().width() <= 1366, place
        assert window.width() == 1366, place

    assert scene.faults == []
