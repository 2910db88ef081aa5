"""Step 4 by keyboard: the visit planned, observations noted, moved, taken away."""

from datetime import date
from pathlib import Path

import pytest
from hands import ALT, CONTROL, SHIFT, Hands, take_offered_place, words_of
from PySide6.QtCore import QStandardPaths, Qt

from mc2cm_desk.domain.door.check_in import Gate, GateKind
from mc2cm_desk.domain.people.participant import Consent
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation, ObservationKind, VisitState
from mc2cm_desk.services import records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.safety import attachments


@pytest.fixture
def visit(hands: Hands) -> Hands:
    """A visit with two observations, the keyboard in the line."""
    hands.go("field_visit")
    hands.press(Qt.Key.Key_N, CONTROL | SHIFT)
    hands.press(Qt.Key.Key_N, CONTROL)
    for line in ("A garden without a fence @lyon", "A door that stays open"):
        hands.write(line)
        hands.press(Qt.Key.Key_Return)
    return hands


def texts(hands: Hands) -> list[list[str]]:
    columns = hands.screen.board.columns
    return [[face.title for face in column.list.cards.rows.values] for column in columns]


def the_visit(hands: Hands) -> FieldVisit:
    (found,) = hands.found(FieldVisit)
    return found


def test_an_empty_place_offers_a_visit(hands: Hands) -> None:
    screen = hands.go("field_visit")
    assert hands.focus() is screen.empty.button
    hands.press(Qt.Key.Key_Return)

    assert the_visit(hands).title.exact("en") == "Field visit"


def test_the_facts_of_a_visit_are_typed_and_kept(visit: Hands) -> None:
    fields = visit.screen.panel.fields
    visit.reach(fields["address"].edit)
    visit.write("Calle San Luis 1")
    visit.reach(fields["day"].edit)
    visit.rewrite("17/06/2020")
    visit.reach(fields["capacity"].spin)
    visit.rewrite("25")
    visit.reach(fields["state"].combo)
    visit.press(Qt.Key.Key_Down)
    visit.come_back()

    assert the_visit(visit).address == "Calle San Luis 1"
    assert the_visit(visit).day == date(2020, 6, 17)
    assert the_visit(visit).capacity == 25
    assert the_visit(visit).state is VisitState.UNDER_WAY
    assert visit.screen.panel.fields["day"].edit.text() == "17/06/2020"


def test_a_day_that_is_none_is_not_taken(visit: Hands) -> None:
    edit = visit.screen.panel.fields["day"].edit
    visit.reach(edit)
    visit.write("31/02/2020")
    visit.press(Qt.Key.Key_Tab)

    assert the_visit(visit).day is None
    assert edit.text() == "31/02/2020"
    assert visit.screen.panel.fields["day"].problem.text()


def test_observations_are_moved_between_kinds_and_ordered(visit: Hands) -> None:
    assert texts(visit)[0] == ["A garden without a fence", "A door that stays open"]
    visit.reach(visit.screen.board.columns[0].list)
    visit.press(Qt.Key.Key_Down, ALT)
    assert texts(visit)[0] == ["A door that stays open", "A garden without a fence"]
    visit.press(Qt.Key.Key_Right, ALT)
    visit.press(Qt.Key.Key_Right, ALT)
    assert texts(visit) == [["A door that stays open"], [], ["A garden without a fence"]]
    visit.come_back()
    assert texts(visit)[2] == ["A garden without a fence"]
    visit.undo()
    visit.undo()
    assert texts(visit)[0] == ["A door that stays open", "A garden without a fence"]


def test_the_kind_is_chosen_before_the_line_is_typed(visit: Hands) -> None:
    visit.reach(visit.screen.kind_row.chips[2])
    visit.press(Qt.Key.Key_Return)
    visit.press(Qt.Key.Key_N, CONTROL)
    visit.write("We take the open door home")
    visit.press(Qt.Key.Key_Return)

    (made,) = [one for one in visit.found(Observation) if "take" in one.text.exact("en")]
    assert made.kind is ObservationKind.TAKE_HOME


def test_an_observation_is_removed_and_comes_back(visit: Hands) -> None:
    visit.reach(visit.screen.board.columns[0].list)
    visit.press(Qt.Key.Key_Delete)
    assert texts(visit)[0] == ["A door that stays open"]
    visit.undo()
    assert len(texts(visit)[0]) == 2
    visit.redo()
    assert texts(visit)[0] == ["A door that stays open"]
    assert visit.faults == []


def test_the_visit_is_over_with_one_key(visit: Hands) -> None:
    visit.reach(visit.screen.done_button)
    visit.press(Qt.Key.Key_Return)

    assert the_visit(visit).state is VisitState.DONE
    assert not visit.screen.done_button.isEnabled()


def test_who_is_registered_is_chosen_by_name_and_the_bus_waits_for_them(visit: Hands) -> None:
    field = visit.screen.panel.fields["registered"]
    rows = participants.of_event(visit.library, visit.event)
    visit.reach(field.edit)
    for name in ("Participante 02", "participante 04"):
        visit.write(name)
        visit.press(Qt.Key.Key_Escape)
        visit.press(Qt.Key.Key_Return)
    assert the_visit(visit).registered == (rows[1].id, rows[3].id)
    visit.come_back()
    assert visit.screen.panel.fields["registered"].value() == (rows[1].id, rows[3].id)

    screen = visit.go("check_in")
    screen.choose_gate(Gate(GateKind.VISIT, the_visit(visit).id))
    visit.settle()
    assert [row.id for row in screen.door.missing()] == [rows[1].id, rows[3].id]
    assert screen.side.bus_button.isVisible()
    visit.press(Qt.Key.Key_E, CONTROL)
    take_offered_place(visit.qtbot)
    visit.until(screen.export_strip.sentence)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    (file,) = Path(documents).rglob("bus-list*.pdf")
    assert str(file) in screen.export_strip.sentence()


def test_a_day_has_no_bus(hands: Hands) -> None:
    screen = hands.go("check_in")
    assert not screen.side.bus_button.isVisible()
    hands.press(Qt.Key.Key_E, CONTROL)
    assert "Choose a visit first" in screen.export_strip.sentence()


def test_the_visit_says_who_of_those_expected_is_on_board_and_how_many_more(visit: Hands) -> None:
    rows = participants.of_event(visit.library, visit.event)
    for row in rows[1:4]:
        check_in.admit(visit.library, row.id, gate=Gate(GateKind.VISIT, the_visit(visit).id))
    listed = tuple(row.id for row in rows[:2])
    records.edit(visit.library, FieldVisit, the_visit(visit).id, registered=listed)
    visit.settle()

    assert "On board: 1 of 2 · 2 not on the list" in words_of(visit.screen.panel)


def test_who_in_a_picture_has_not_agreed_is_said_where_its_caption_is_written(
    visit: Hands, tmp_path: Path
) -> None:
    row = participants.of_event(visit.library, visit.event)[0]
    picture = attachments.add(
        visit.library,
        visit.event,
        the_visit(visit).id,
        content=tmp_path.name.encode(),
        name="market.png",
        media_type="image/png",
        credit="A",
        people=(row.id,),
    )
    visit.settle()
    panel = visit.screen.pictures
    next(one for one in panel.strip.tiles if one.picture.id == picture.id).click()
    assert f"Not cleared: \u2068{row.person.name}\u2069" in words_of(panel)

    participants.edit(visit.library, row.id, photo_consent=Consent.GIVEN)
    visit.settle()
    assert "Not cleared" not in words_of(panel)
