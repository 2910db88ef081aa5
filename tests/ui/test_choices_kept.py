"""What is chosen beside the texts of a form comes back with them."""

from hands import ALT, Hands
from PySide6.QtCore import Qt

from mc2cm_desk.domain.participant import Role
from mc2cm_desk.domain.recommendation import Recommendation
from mc2cm_desk.ui.widgets.fields.choice import ChoiceField


def choose(field: ChoiceField, value: object) -> None:
    """Choose from the list as a person does."""
    row = [one.value for one in field._choices].index(value)
    field.combo.setCurrentIndex(row)
    field.combo.activated.emit(row)


def test_answers_of_a_score_sheet_come_back_after_home_and_go_with_the_sheet(hands: Hands) -> None:
    screen = hands.go("evaluation")
    screen.focus_first()
    hands.write("4")
    hands.write("2")
    screen = hands.come_back()
    first, second = screen.rows[:2]
    hands.until(lambda: (first.value(), second.value()) == (4, 2))
    assert len(first.choices.chosen()) == 1
    screen._keep()
    hands.settle()
    hands.until(lambda: hands.library.drafts.waiting() == [])
    assert hands.come_back().rows[0].value() is None


def test_an_answer_that_is_taken_back_is_no_draft(hands: Hands) -> None:
    screen = hands.go("evaluation")
    screen.focus_first()
    hands.write("4")
    assert len(hands.library.drafts.waiting()) == 1
    screen.rows[0].choices.choose()
    screen.rows[0].choices.chosen_changed.emit()
    assert hands.library.drafts.waiting() == []


def test_the_role_of_a_participant_to_add_comes_back_with_the_name(hands: Hands) -> None:
    screen = hands.go("participants")
    screen.begin_add()
    hands.write("Benzemra")
    choose(screen.add_sheet.role, Role.RAPPORTEUR)
    hands.press(Qt.Key.Key_Escape)
    screen.begin_add()
    hands.until(lambda: screen.add_sheet.fields["family_name"].edit.text() == "Benzemra")
    assert screen.add_sheet.role.value() == Role.RAPPORTEUR
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.library.drafts.waiting() == [])
    assert screen.add_sheet.role.value() == Role.PARTICIPANT


def test_the_language_chosen_for_a_line_comes_back_with_the_line(hands: Hands) -> None:
    screen = hands.go("recommendations")
    hands.write("Former le personnel communal")
    assert screen.entry.language == "fr"
    hands.press(Qt.Key.Key_0, ALT)
    chosen = screen.entry.language
    assert chosen != "fr"
    screen = hands.come_back()
    hands.until(lambda: screen.entry.text() == "Former le personnel communal")
    assert screen.entry.language == chosen
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    (made,) = hands.found(Recommendation)
    assert made.text.text(chosen) == "Former le personnel communal"
    assert hands.library.drafts.waiting() == []
