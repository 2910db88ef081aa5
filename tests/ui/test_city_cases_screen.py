"""Step 3 by keyboard: cases added, written, ordered, presented, taken away."""

import pytest
from hands import ALT, CONTROL, Hands, sitting
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import CaseState, CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote, NoteKind
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.steps import city_cases


@pytest.fixture
def cases(hands: Hands) -> Hands:
    """Two cases, the keyboard on the first."""
    hands.go("city_cases")
    for title in ("The house of stories", "A press room of neighbours"):
        hands.press(Qt.Key.Key_N, CONTROL)
        hands.rewrite(title)
    hands.reach(hands.screen.list)
    hands.press(Qt.Key.Key_Home)
    return hands


def titles(hands: Hands) -> list[str]:
    return [face.title for face in hands.screen.list.cards.rows.values]


def test_an_empty_list_says_what_to_do_and_enter_does_it(hands: Hands) -> None:
    screen = hands.go("city_cases")
    assert hands.focus() is screen.empty.button
    hands.press(Qt.Key.Key_Return)

    assert len(hands.found(CityCase)) == 1
    assert hands.focus() is screen.sheet.fields["title"].edit


def test_cases_are_ordered_and_the_order_stays(cases: Hands) -> None:
    assert titles(cases) == ["The house of stories", "A press room of neighbours"]
    cases.press(Qt.Key.Key_Down, ALT)
    assert titles(cases) == ["A press room of neighbours", "The house of stories"]
    cases.come_back()
    assert titles(cases) == ["A press room of neighbours", "The house of stories"]
    cases.undo()
    assert titles(cases) == ["The house of stories", "A press room of neighbours"]
    cases.redo()
    assert titles(cases)[0] == "A press room of neighbours"


def test_results_are_lines_and_what_is_half_typed_is_kept_on_leaving(cases: Hands) -> None:
    case = cases.screen.list.current()
    field = cases.screen.sheet.fields["results"]
    cases.reach(field.editors()[0])
    for line in ("120 people told their story", "Two papers printed them"):
        cases.write(line)
        cases.press(Qt.Key.Key_Return)
    cases.write("Half a line")
    screen = cases.come_back()
    results = cases.library.require(CityCase, case).results

    assert [one.text.exact("en") for one in results] == [
        "120 people told their story",
        "Two papers printed them",
        "Half a line",
    ]
    screen.list.choose(case)
    assert screen.sheet.fields["results"].value() == tuple(one.text.exact("en") for one in results)


def test_a_case_is_presented_and_the_next_one_follows(cases: Hands) -> None:
    first = cases.screen.list.current()
    cases.press(Qt.Key.Key_Right, CONTROL)

    assert cases.library.require(CityCase, first).state is CaseState.PRESENTED
    cases.until(lambda: cases.screen.list.current() != first)
    cases.undo()
    assert cases.library.require(CityCase, first).state is CaseState.ANNOUNCED


def test_a_case_is_removed_and_comes_back(cases: Hands) -> None:
    cases.press(Qt.Key.Key_Delete)
    assert titles(cases) == ["A press room of neighbours"]
    cases.undo()
    assert len(titles(cases)) == 2
    cases.redo()
    assert titles(cases) == ["A press room of neighbours"]


def test_notes_become_a_lesson_or_a_challenge_and_are_removed(cases: Hands) -> None:
    cases.press(Qt.Key.Key_L, CONTROL)
    cases.write("Stories need a home @tunis")
    cases.press(Qt.Key.Key_Return)
    cases.press(Qt.Key.Key_L, ALT)
    (note,) = cases.found(DiscussionNote)
    assert note.kind is NoteKind.LESSON
    cases.press(Qt.Key.Key_D, ALT)
    (card,) = cases.found(Challenge)
    assert card.statement.exact("en") == "Stories need a home"
    cases.reach(cases.screen.notes.list)
    cases.press(Qt.Key.Key_Delete)
    assert cases.found(DiscussionNote) == []
    cases.undo()
    assert len(cases.found(DiscussionNote)) == 1
    assert cases.faults == []


def test_a_quotation_has_a_speaker_and_is_printed_once_that_person_agrees(cases: Hands) -> None:
    cases.press(Qt.Key.Key_L, CONTROL)
    cases.write("We opened the doors")
    cases.press(Qt.Key.Key_Return)
    cases.press(Qt.Key.Key_Q, ALT)
    (note,) = cases.found(DiscussionNote)
    assert note.kind is NoteKind.QUOTATION
    cases.reach(cases.screen.notes.list)
    cases.until(cases.screen.notes.speaker.isVisible)
    cases.screen.notes.speaker.combo.setFocus()
    cases.press(Qt.Key.Key_Down)
    (note,) = cases.found(DiscussionNote)
    assert note.speaker
    assert note_contents(cases.library, cases.event, "en").quotations == ()
    records.edit(cases.library, Participant, note.speaker, quotation_consent=Consent.GIVEN)
    (printed,) = note_contents(cases.library, cases.event, "en").quotations
    assert printed.note.id == note.id
    assert cases.faults == []


@pytest.mark.parametrize("text_size", [100, 150])
def test_no_case_sheet_is_cut_at_its_trailing_edge(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot, text_size: int
) -> None:
    city_cases.add(library, seville.id, Localised(fr="Une maison commune"))
    with sitting(
        library, seville.id, "fr", qapp, qtbot, size=(1024, 700), text_size=text_size
    ) as hands:
        screen = hands.go("city_cases")
        assert screen.sheet.width() <= screen.sheet_area.viewport().width()


@pytest.mark.parametrize("ending", [(Qt.Key.Key_Return,), ()])
@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_R, Qt.Key.Key_L, Qt.Key.Key_Q])
def test_a_key_right_after_a_note_means_that_note(
    cases: Hands, key: Qt.Key, ending: tuple[Qt.Key, ...]
) -> None:
    cases.press(Qt.Key.Key_L, CONTROL)
    cases.write("Rumours travel fast")
    cases.press(Qt.Key.Key_Return)
    cases.write("Schools want to help")
    for pressed in ending:
        cases.qtbot.keyClick(cases.focus(), pressed)
    cases.qtbot.keyClick(cases.focus(), key, ALT)
    cases.settle()
    before, last = cases.found(DiscussionNote)

    assert (before.kind, before.became) == (NoteKind.REMARK, "")
    assert last.kind is not NoteKind.REMARK or last.became
    assert last.text.exact("en") == "Schools want to help"
    assert cases.screen.notes.entry.text() == ""


def test_a_key_on_a_note_of_the_list_leaves_the_half_typed_line(cases: Hands) -> None:
    cases.press(Qt.Key.Key_L, CONTROL)
    cases.write("Rumours travel fast")
    cases.press(Qt.Key.Key_Return)
    cases.write("Schools want")
    cases.screen.notes.list.setFocus()
    cases.press(Qt.Key.Key_L, ALT)

    (note,) = cases.found(DiscussionNote)
    assert note.kind is NoteKind.LESSON
    assert cases.screen.notes.entry.text() == "Schools want"
