"""The event itself, by keyboard alone: the door, and steps 1 to 5."""

from hands import ALT, CONTROL, Hands, words_of
from PySide6.QtCore import Qt

from mc2cm_desk.domain.door.check_in import CheckIn, CheckInMethod
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.field_visit import Observation
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument


def test_a_name_and_a_badge_are_admitted_counted_and_taken_back(scene: Hands) -> None:
    screen = scene.go("check_in")
    by_name, by_code = screen.door.missing()[:2]
    inside = int(screen.side.counts.number.text())
    before = len(scene.found(CheckIn))
    scene.scan(by_code.participant.token)
    scene.until(lambda: by_code.person.name in words_of(screen.card))
    scene.until(lambda: int(screen.side.counts.number.text()) == inside + 1)

    scene.write(by_name.person.family_name)
    scene.until(lambda: screen.panel.found.current() == by_name.id)
    scene.press(Qt.Key.Key_Return)
    scene.until(lambda: len(scene.found(CheckIn)) == before + 2)
    assert scene.found(CheckIn)[-1].method is CheckInMethod.SEARCH
    assert by_name.person.name in words_of(screen.card)
    scene.until(lambda: int(screen.side.counts.number.text()) == inside + 2)

    scene.undo()
    scene.until(lambda: int(screen.side.counts.number.text()) == inside + 1)
    assert by_name.person.name not in words_of(screen.card)
    scene.undo()
    scene.until(lambda: int(screen.side.counts.number.text()) == inside)
    assert scene.faults == []


def test_somebody_who_is_not_on_the_list_comes_in_and_goes_with_one_undo(scene: Hands) -> None:
    screen = scene.go("check_in")
    people, inside = len(scene.found(Participant)), int(screen.side.counts.number.text())
    scene.press(Qt.Key.Key_N, CONTROL)
    scene.write("Zahra Zerouali")
    scene.press(Qt.Key.Key_Return)
    scene.write("Tunis")
    scene.press(Qt.Key.Key_Return)
    scene.until(lambda: "Zerouali" in words_of(screen.card))
    assert len(scene.found(Participant)) == people + 1
    scene.until(lambda: int(screen.side.counts.number.text()) == inside + 1)

    scene.undo()
    scene.until(lambda: len(scene.found(Participant)) == people)
    scene.until(lambda: int(screen.side.counts.number.text()) == inside)
    scene.redo()
    scene.until(lambda: len(scene.found(Participant)) == people + 1)
    scene.until(lambda: int(screen.side.counts.number.text()) == inside + 1)
    assert scene.faults == []


def test_key_messages_are_added_changed_moved_and_removed(scene: Hands) -> None:
    language = scene.screen.language
    screen = scene.go("reference_document")
    field = screen.fields["key_messages"]

    def messages() -> list[str]:
        (document,) = scene.found(ReferenceDocument)
        return [one.text.text(language) for one in document.key_messages]

    before = messages()
    scene.reach(field.editors()[-1])
    scene.write("Parler vrai, et tôt")
    scene.press(Qt.Key.Key_Return)
    assert messages() == [*before, "Parler vrai, et tôt"]

    scene.press(Qt.Key.Key_Backtab)
    scene.press(Qt.Key.Key_End)
    scene.write(" (p. 12)")
    scene.press(Qt.Key.Key_Tab)
    (document,) = scene.found(ReferenceDocument)
    assert document.key_messages[-1].page == "12"
    assert messages() == [*before, "Parler vrai, et tôt"]

    scene.press(Qt.Key.Key_Backtab)
    scene.press(Qt.Key.Key_Up, ALT)
    assert messages() == [*before[:-1], "Parler vrai, et tôt", before[-1]]

    scene.press(Qt.Key.Key_A, CONTROL)
    scene.press(Qt.Key.Key_Backspace)
    scene.press(Qt.Key.Key_Backspace)
    scene.press(Qt.Key.Key_F6)
    assert messages() == before

    scene.undo()
    assert messages() == [*before[:-1], "Parler vrai, et tôt", before[-1]]
    scene.go("challenges")
    scene.go("reference_document")
    assert "Parler vrai, et tôt (p. 12)" in [one.toPlainText() for one in field.editors()]
    assert scene.faults == []


def test_a_case_is_written_and_what_peers_say_becomes_a_recommendation(scene: Hands) -> None:
    language = scene.screen.language
    known = {one.id for one in scene.found(CityCase)}
    said = {one.id for one in scene.found(Recommendation)}
    screen = scene.go("city_cases")
    scene.press(Qt.Key.Key_N, CONTROL)
    scene.until(lambda: len(scene.found(CityCase)) == len(known) + 1)
    (made,) = [one.id for one in scene.found(CityCase) if one.id not in known]
    scene.rewrite("La maison des récits")
    for name in ("city", "summary", "context", "action"):
        scene.reach(screen.sheet.fields[name].editors()[0])
        if name == "city":
            scene.press(Qt.Key.Key_Down)
        else:
            scene.write(f"Ce qui est dit de {name}")
    scene.press(Qt.Key.Key_L, CONTROL)
    scene.settle()
    case = scene.library.require(CityCase, made)
    assert case.title.text(language) == "La maison des récits"
    assert case.city in {one.id for one in scene.library.find(City)}
    assert case.action.text(language) == "Ce qui est dit de action"
    # It was typed in French, whatever the window speaks.
    assert case.missing_required("fr") == ()

    scene.write("Payer les personnes qui racontent @lyon")
    scene.press(Qt.Key.Key_Return)
    scene.settle()
    (note,) = [one for one in scene.found(DiscussionNote) if one.case == made]
    scene.press(Qt.Key.Key_R, ALT)
    scene.until(lambda: len(scene.found(Recommendation)) == len(said) + 1)
    (became,) = [one for one in scene.found(Recommendation) if one.id not in said]
    assert became.text.text(language) == "Payer les personnes qui racontent"
    assert scene.library.require(DiscussionNote, note.id).became

    scene.go("recommendations")
    scene.go("city_cases")
    assert screen.list.current() == made
    assert scene.faults == []


def test_an_observation_is_one_line_with_its_city(scene: Hands) -> None:
    language = scene.screen.language
    known = {one.id for one in scene.found(Observation)}
    screen = scene.go("field_visit")
    scene.press(Qt.Key.Key_N, CONTROL)
    scene.write("Un jardin que personne ne ferme @lyon")
    scene.press(Qt.Key.Key_Return)
    scene.until(lambda: len(scene.found(Observation)) == len(known) + 1)
    (made,) = [one for one in scene.found(Observation) if one.id not in known]

    assert made.text.text(language) == "Un jardin que personne ne ferme"
    assert scene.library.require(City, made.city).name.exact("fr") == "Lyon"
    assert scene.focus() is screen.entry.line
    assert scene.faults == []


def test_a_recommendation_is_refused_without_level_then_endorsed_and_numbered(
    scene: Hands,
) -> None:
    known = {one.id for one in scene.found(Recommendation)}
    screen = scene.go("recommendations")
    scene.write("Former les élus à raconter leur ville")
    scene.press(Qt.Key.Key_Return)
    scene.until(lambda: len(scene.found(Recommendation)) == len(known) + 1)
    (made,) = [one.id for one in scene.found(Recommendation) if one.id not in known]

    def card() -> Recommendation:
        return scene.library.require(Recommendation, made)

    scene.find("Former les élus")
    assert screen.board.current() == made
    scene.press(Qt.Key.Key_E, CONTROL)
    scene.until(scene.sentence)
    assert card().label in scene.sentence()
    assert card().status is RecommendationStatus.DRAFT

    scene.press(Qt.Key.Key_Return)
    scene.reach(screen.panel.fields["levels"].edit)
    scene.press(Qt.Key.Key_Down)
    scene.press(Qt.Key.Key_Down)
    scene.press(Qt.Key.Key_Return)
    scene.until(lambda: card().levels)
    assert card().levels == (AddresseeLevel.LOCAL,)

    scene.press(Qt.Key.Key_E, CONTROL)
    scene.until(lambda: card().status is RecommendationStatus.ENDORSED)
    scene.do("recommendation-freeze")
    scene.until(lambda: card().number is not None)
    assert card().label == f"R-{card().number:02d}"
    assert screen.panel.number.text() == card().label

    scene.undo()
    assert card().number is None
    scene.undo()
    assert card().status is RecommendationStatus.DRAFT
    assert scene.faults == []
