"""What is chosen beside the texts of a form comes back with them."""

from typing import Any

from hands import ALT, Hands, sitting
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.participant import Consent, Participant, Role
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.domain.steps.evaluation import Answer
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.choice import ChoiceField


def choose(field: ChoiceField, value: object) -> None:
    """Choose from the list as a person does."""
    row = [one.value for one in field.choices].index(value)
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
    screen.save_button.click()
    hands.settle()
    hands.until(lambda: hands.library.drafts.waiting() == [])
    assert hands.come_back().rows[0].value() is None


def test_a_sheet_written_while_its_draft_goes_to_the_disk_leaves_no_draft(hands: Hands) -> None:
    screen = hands.go("evaluation")
    screen.focus_first()
    hands.write("42")
    hands.desk.commit_ended.connect(hands.desk.drafting.save_now)
    screen.save_button.click()
    hands.settle()
    assert len(hands.found(Answer)) == 2
    assert hands.library.drafts.waiting() == []


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


def test_a_refused_photograph_and_a_role_come_back_after_esc_and_are_admitted(hands: Hands) -> None:
    screen = hands.go("check_in")
    screen.begin_walk_in()
    sheet = screen.sheet
    hands.write("Fatou Ben")
    sheet.place.edit.setFocus()
    hands.write("Tunis")
    choose(sheet.photo, Consent.REFUSED)
    choose(sheet.role, Role.PRESS)
    choose(sheet.gender, Gender.WOMAN)
    sheet.function.edit.setFocus()
    hands.write("Maire")
    hands.press(Qt.Key.Key_Escape)
    screen.begin_walk_in()
    hands.until(lambda: sheet.place.edit.text() == "Tunis")
    assert sheet.photo.value() == Consent.REFUSED
    hands.press(Qt.Key.Key_Escape)

    screen = hands.come_back()
    sheet = screen.sheet
    screen.begin_walk_in()
    hands.until(lambda: sheet.place.edit.text() == "Tunis")
    assert (sheet.photo.value(), sheet.role.value()) == (Consent.REFUSED, Role.PRESS)
    assert (sheet.gender.value(), sheet.function.edit.text()) == (Gender.WOMAN, "Maire")
    sheet.admit.click()
    hands.until(lambda: any(one.walk_in for one in hands.found(Participant)))
    (made,) = [one for one in hands.found(Participant) if one.walk_in]
    assert (made.photo_consent, made.role) == (Consent.REFUSED, Role.PRESS)
    hands.until(lambda: hands.library.drafts.waiting() == [])
    screen.begin_walk_in()
    hands.settle()
    assert (sheet.photo.value(), sheet.role.value()) == (Consent.NOT_ASKED, Role.PARTICIPANT)


def test_a_walk_in_begun_for_another_name_leaves_the_first_one_waiting(hands: Hands) -> None:
    screen = hands.go("check_in")
    sheet = screen.sheet
    screen.begin_walk_in()
    hands.write("Fatou Ben")
    choose(sheet.photo, Consent.REFUSED)
    hands.press(Qt.Key.Key_Escape)
    sheet.begin("Paul")
    hands.settle()
    assert (sheet.name.edit.text(), sheet.photo.value()) == ("Paul", Consent.NOT_ASKED)
    (offered,) = [one for one in sheet.others.findChildren(Button) if "Fatou Ben" in one.text()]
    hands.write("Lyon")
    offered.click()
    hands.until(lambda: sheet.name.edit.text() == "Fatou Ben")
    assert (sheet.photo.value(), sheet.place.edit.text()) == (Consent.REFUSED, "")
    (offered,) = [one for one in sheet.others.findChildren(Button) if "Lyon" in one.text()]
    offered.click()
    hands.until(lambda: sheet.place.edit.text() == "Lyon")
    assert sheet.name.edit.text() == "Paul"
    sheet.admit.click()
    hands.until(lambda: any(one.walk_in for one in hands.found(Participant)))
    hands.settle()
    screen.begin_walk_in()
    hands.until(lambda: sheet.name.edit.text() == "Fatou Ben")
    assert sheet.photo.value() == Consent.REFUSED


def test_days_language_and_template_of_a_new_event_come_back_and_can_be_thrown_away(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    with sitting(library, "", "en", qapp, qtbot) as hands:
        home: Any = hands.program.window.home
        home.begin_new_event()
        form = home.form
        resting = form.first.date()
        form.title.setFocus()
        hands.write("Former")
        hands.press(Qt.Key.Key_0, ALT)
        language = form.title_language.language
        form.first.setDate(resting.addDays(40))
        form.last.setDate(resting.addDays(41))
        form.template.setCurrentIndex(1)
        form.template.activated.emit(1)
        form.close_button.click()
        assert not form.isVisible()
    with (
        Library.open(library.folder, clock=library.clock) as again,
        sitting(again, "", "en", qapp, qtbot) as hands,
    ):
        home: Any = hands.program.window.home
        home.begin_new_event()
        form = home.form

        def is_back() -> bool:
            return (
                form.title.text() == "Former"
                and form.title_language.language == language
                and form.first.date() == resting.addDays(40)
                and form.last.date() == resting.addDays(41)
                and form.template.currentIndex() == 1
            )

        hands.until(is_back)
        form.discard_button.click()
        assert (form.title.text(), form.first.date(), form.template.currentIndex()) == (
            "",
            resting,
            0,
        )
        assert again.drafts.waiting() == []
        form.discard_button.click()
        hands.until(is_back)
        form.discard_button.click()
        form.close_button.click()
        home.begin_new_event()
        hands.settle()
        assert form.title.text() == ""
        assert not form.discard_button.isVisible()
