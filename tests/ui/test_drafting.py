"""Every text under the fingers is a draft until it is in the record, and comes back in place."""

from collections.abc import Generator

import pytest
from hands import ALT, CONTROL, Hands, sitting
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.personal_data import erasure
from mc2cm_desk.services.steps import city_cases
from mc2cm_desk.ui.core.merging.sheet import MergeSheet
from mc2cm_desk.ui.widgets.drafts.scope import STATE, set_place
from mc2cm_desk.ui.widgets.drafts.sources import source_of
from mc2cm_desk.ui.widgets.fields.text import LocalisedField


def texts(library: Library) -> list[str]:
    """Return the half-typed texts that are on the disk, without what was chosen beside them."""
    library.drafts.flush()
    return [one.text for one in library.drafts.waiting() if one.key.field != STATE]


def test_a_half_typed_line_is_on_the_disk_after_a_pause(hands: Hands) -> None:
    hands.go("recommendations")
    hands.write("Créer un lexique")
    assert hands.library.drafts.waiting() == []
    hands.until(lambda: texts(hands.library) == ["Créer un lexique"])


def test_unbroken_typing_is_on_the_disk_as_well(hands: Hands) -> None:
    hands.go("recommendations")
    typed: list[str] = []

    def type_on() -> bool:
        # No pause is longer than the wait of 10 ms between two tries.
        hands.write("a")
        typed.append("a")
        return bool(hands.library.drafts.waiting()) and hands.library.drafts.is_durable

    hands.until(type_on)
    assert 0 < len(texts(hands.library)[0]) <= len(typed)


@pytest.mark.parametrize("place", ["challenges", "recommendations"])
def test_leaving_for_home_gives_a_half_typed_line_back(hands: Hands, place: str) -> None:
    hands.go(place)
    hands.write("À moitié")
    screen = hands.come_back()
    hands.until(lambda: screen.entry.text() == "À moitié")
    assert screen.entry.line.property("restored") == "true"
    hands.press(Qt.Key.Key_Return)
    assert texts(hands.library) == []
    assert len(hands.library.find(Recommendation)) == (place == "recommendations")


def test_closing_the_window_keeps_the_line_for_the_next_run(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    with sitting(library, seville.id, "en", qapp, qtbot) as first:
        first.go("recommendations")
        first.write("À moitié")
    with (
        Library.open(library.folder, clock=library.clock) as again,
        sitting(again, seville.id, "en", qapp, qtbot) as second,
    ):
        screen = second.go("recommendations")
        second.until(lambda: screen.entry.text() == "À moitié")


def test_a_line_thrown_away_with_esc_is_no_draft_and_comes_back_with_undo(hands: Hands) -> None:
    screen = hands.go("recommendations")
    hands.write("De trop")
    hands.until(lambda: texts(hands.library) == ["De trop"])
    hands.press(Qt.Key.Key_Escape)
    hands.until(lambda: texts(hands.library) == [])
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert screen.entry.text() == "De trop"


@pytest.fixture
def cases(library: Library, seville: Event) -> list[CityCase]:
    return [city_cases.add(library, seville.id, Localised(en=name)) for name in ("First", "Second")]


def test_a_note_on_a_case_waits_at_that_case(cases: list[CityCase], hands: Hands) -> None:
    screen = hands.go("city_cases")
    screen.list.choose(cases[0].id)
    screen.notes.entry.line.setFocus()
    hands.write("Said of the first")
    screen.list.choose(cases[1].id)
    hands.settle()
    assert screen.notes.entry.text() == ""
    screen.notes.entry.line.setFocus()
    hands.write("Said of the second")
    screen.list.choose(cases[0].id)
    hands.until(lambda: screen.notes.entry.text() == "Said of the first")
    screen.list.choose(cases[1].id)
    hands.until(lambda: screen.notes.entry.text() == "Said of the second")
    assert sorted(texts(hands.library)) == ["Said of the first", "Said of the second"]


def test_a_field_typed_without_a_pause_is_a_draft_of_its_record_and_language(
    cases: list[CityCase], hands: Hands
) -> None:
    screen = hands.go("city_cases")
    field = screen.sheet.fields["context"]
    assert isinstance(field, LocalisedField)
    field.show_language("fr")
    field.edit.setFocus()
    hands.write("Des mois sans")
    hands.desk.drafting.save_now()
    (draft,) = hands.library.drafts.waiting()
    assert draft.key == DraftKey(hands.event, "city_cases", cases[0].id, "context", "fr")
    assert (draft.text, draft.base) == ("Des mois sans", "")
    field.flush()
    hands.settle()
    assert texts(hands.library) == []
    assert hands.library.require(CityCase, cases[0].id).context.exact("fr") == "Des mois sans"


def test_a_draft_of_a_field_is_given_back_marked_and_becomes_the_record(
    cases: list[CityCase], hands: Hands
) -> None:
    key = DraftKey(hands.event, "city_cases", cases[0].id, "context", "ar")
    hands.library.drafts.save(key, "انتظار", base="")
    screen = hands.go("city_cases")
    field = screen.sheet.fields["context"]
    hands.until(lambda: field.edit.toPlainText() == "انتظار")
    assert field.state.isVisible()
    hands.until(
        lambda: hands.library.require(CityCase, cases[0].id).context.exact("ar") == "انتظار"
    )
    hands.until(lambda: texts(hands.library) == [])


def test_a_draft_older_than_the_record_is_offered_and_overwrites_nothing(
    cases: list[CityCase], hands: Hands
) -> None:
    records.edit(hands.library, CityCase, cases[0].id, context=Localised(fr="De quelqu'un"))
    key = DraftKey(hands.event, "city_cases", cases[0].id, "context", "fr")
    hands.library.drafts.save(key, "Avant", base="")
    screen = hands.go("city_cases")
    field = screen.sheet.fields["context"]
    hands.until(lambda: field.draft_offer is not None)
    field.edit.setFocus()
    hands.write("x")
    field.flush()
    hands.settle()
    assert "Avant" in texts(hands.library)
    assert "De quelqu'un" in hands.library.require(CityCase, cases[0].id).context.exact("fr")
    field.draft_offer.take.click()
    hands.settle()
    assert hands.library.require(CityCase, cases[0].id).context.exact("fr") == "Avant"
    hands.until(lambda: texts(hands.library) == [])


def test_a_form_that_was_left_gives_its_words_back_and_loses_them_once_they_are_in(
    hands: Hands,
) -> None:
    screen = hands.go("participants")
    screen.begin_add()
    hands.write("Benzemra")
    hands.press(Qt.Key.Key_Home, ALT)
    hands.program.window.open_event(hands.event, "participants")
    screen = hands.screen
    screen.begin_add()
    family = screen.add_sheet.fields["family_name"]
    hands.until(lambda: family.edit.text() == "Benzemra")
    before = len(hands.found(Participant))
    hands.press(Qt.Key.Key_Return)
    assert len(hands.found(Participant)) == before + 1
    hands.until(lambda: texts(hands.library) == [])
    assert family.edit.text() == ""


def test_nothing_of_one_walk_in_is_mixed_into_the_next(hands: Hands) -> None:
    screen = hands.go("check_in")
    screen.begin_walk_in()
    hands.write("Samira")
    hands.press(Qt.Key.Key_Return)
    hands.write("Tunis")
    hands.press(Qt.Key.Key_Escape)
    screen.begin_walk_in()
    hands.until(lambda: screen.sheet.place.edit.text() == "Tunis")
    assert screen.sheet.name.edit.text() == "Samira"
    screen.sheet.close_sheet()
    screen.sheet.begin("Paul")
    hands.settle()
    assert (screen.sheet.name.edit.text(), screen.sheet.place.edit.text()) == ("Paul", "")


def test_the_form_of_a_new_event_keeps_its_words_until_they_are_thrown_away(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    with sitting(library, "", "en", qapp, qtbot) as hands:
        home = hands.program.window.home
        home.begin_new_event()
        hands.write("Communiquer autrement")
        hands.press(Qt.Key.Key_Escape)
        home.begin_new_event()
        hands.until(lambda: home.form.title.text() == "Communiquer autrement")
        home.form.close_button.click()
        home.begin_new_event()
        hands.until(lambda: home.form.title.text() == "Communiquer autrement")
        home.form.discard_button.click()
        assert texts(library) == []
        home.begin_new_event()
        hands.settle()
        assert home.form.title.text() == ""
        home.form.title.setFocus()
        hands.write("Autre")
        home.form.host.setFocus()
        hands.write("Tunis")
        home.form.make.click()
        hands.until(lambda: len(library.find(Event)) == 2)
        hands.until(lambda: texts(library) == [])


def test_what_is_searched_for_is_no_draft(hands: Hands) -> None:
    screen = hands.go("participants")
    screen.head.search.setFocus()
    hands.write("Benz")
    hands.desk.drafting.save_now()
    assert texts(hands.library) == []


def test_a_path_in_a_file_dialog_and_the_search_of_a_merge_are_no_drafts(hands: Hands) -> None:
    screen = hands.go("recommendations")
    dialog = QFileDialog(screen)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    (path,) = dialog.findChildren(QLineEdit, "fileNameEdit")
    assert source_of(path) is None
    search = MergeSheet(screen, hands.library.drafts).search
    search.set_words("The other card", "", "")
    assert source_of(search.line) is None


def test_a_cell_of_the_list_is_a_draft_until_it_is_left(hands: Hands) -> None:
    screen = hands.go("participants")
    table = screen.table
    column = [one.name for one in screen.rows.columns].index("organisation_name")
    table.setCurrentIndex(screen.rows.index(0, column))
    table.setFocus()
    hands.press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    hands.write("Maire")
    hands.until(lambda: texts(hands.library) == ["Maire"])
    hands.press(Qt.Key.Key_Escape)
    hands.until(lambda: texts(hands.library) == [])


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch, hands: Hands) -> Generator[list[str]]:
    """A disk that refuses every write of the library while its list holds a code."""
    codes: list[str] = []
    really = hands.library.write

    def write(label: str, **options: str) -> object:
        if codes:
            raise Refused(codes[0], folder="/somewhere")
        return really(label, **options)

    monkeypatch.setattr(hands.library, "write", write)
    yield codes
    codes.clear()


@pytest.mark.parametrize("code", ["disk-full", "folder-read-only", "library-gone"])
def test_a_field_that_the_disk_refuses_stays_on_the_screen_and_is_written_later(
    cases: list[CityCase], hands: Hands, refusing: list[str], code: str
) -> None:
    screen = hands.go("city_cases")
    field = screen.sheet.fields["context"]
    field.edit.setFocus()
    refusing.append(code)
    hands.write("Kept through a full disk")
    field.flush()
    hands.until(lambda: hands.desk.waits == 1)
    assert field.is_unsaved
    hands.until(lambda: texts(hands.library) == ["Kept through a full disk"])
    screen.refresh(None)
    assert field.edit.toPlainText() == "Kept through a full disk"
    field.edit.setFocus()
    hands.press(Qt.Key.Key_End, CONTROL)
    hands.write(" again")
    field.flush()
    hands.settle()
    assert hands.desk.waits == 1
    refusing.clear()
    hands.desk.try_again()
    hands.until(lambda: not hands.desk.waits)
    kept = hands.library.require(CityCase, cases[0].id).context.exact("en")
    assert kept == "Kept through a full disk again"
    assert not field.is_unsaved
    hands.until(lambda: texts(hands.library) == [])


def test_what_was_refused_is_tried_again_by_itself_and_in_its_order(
    cases: list[CityCase], hands: Hands, refusing: list[str]
) -> None:
    screen = hands.go("city_cases")
    refusing.append("disk-full")
    for name, words in (("context", "What was said first"), ("action", "What was said after")):
        screen.sheet.fields[name].edit.setFocus()
        hands.write(words)
        screen.sheet.fields[name].flush()
        hands.settle()
    screen.list.choose(cases[1].id)
    hands.press(Qt.Key.Key_Home, ALT)
    refusing.clear()
    hands.until(lambda: not hands.desk.waits)
    case = hands.library.require(CityCase, cases[0].id)
    assert (case.context.exact("en"), case.action.exact("en")) == (
        "What was said first",
        "What was said after",
    )


def test_a_later_text_takes_the_place_of_one_that_waits(
    cases: list[CityCase], hands: Hands, refusing: list[str]
) -> None:
    screen = hands.go("city_cases")
    field = screen.sheet.fields["context"]
    field.edit.setFocus()
    refusing.append("disk-full")
    hands.write("one")
    field.flush()
    hands.settle()
    refusing.clear()
    hands.write(" two")
    field.flush()
    hands.until(lambda: not hands.desk.waits)
    hands.settle()
    assert hands.library.require(CityCase, cases[0].id).context.exact("en") == "one two"


def test_a_line_that_is_refused_is_in_its_line_again_and_stays_a_draft(
    hands: Hands, refusing: list[str]
) -> None:
    screen = hands.go("recommendations")
    refusing.append("disk-full")
    hands.write("Former")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: screen.entry.text() == "Former")
    hands.until(lambda: texts(hands.library) == ["Former"])
    refusing.clear()
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: texts(hands.library) == [])
    assert len(hands.found(Recommendation)) == 1


def test_a_value_that_is_refused_for_what_it_says_stays_with_what_is_wrong(
    hands: Hands, refusing: list[str]
) -> None:
    screen = hands.go("participants")
    screen.table.setCurrentIndex(screen.rows.index(0, 1))
    function = screen.panel.fields["function"]
    function.edit.setFocus()
    refusing.append("event-text-too-long")
    hands.rewrite("Maire de")
    function.flush()
    hands.settle()
    assert function.is_unsaved
    assert function.problem.text()
    assert hands.desk.waits == 0
    screen.refresh(None)
    assert function.edit.text() == "Maire de"
    hands.until(lambda: texts(hands.library) == ["Maire de"])


def test_an_erased_person_leaves_a_half_typed_line_and_does_not_come_back(hands: Hands) -> None:
    added = participants.add(
        hands.library, hands.event, family_name="Benkirane", given_name="Houria"
    )
    screen = hands.go("recommendations")
    hands.write("dit par Houria Benkirane")
    hands.until(lambda: texts(hands.library) == ["dit par Houria Benkirane"])
    hands.go("preferences")
    erasure.erase(hands.library, added.person, confirmation="Houria Benkirane")
    hands.until(lambda: screen.entry.text() == "dit par —")

    hands.go("recommendations")
    screen.entry.line.setFocus()
    hands.press(Qt.Key.Key_Z, CONTROL)
    hands.write("!")
    hands.until(lambda: texts(hands.library) == [screen.entry.text()])
    assert "Benkirane" not in screen.entry.text()


def test_an_unsaved_field_is_redacted_after_an_erasure(hands: Hands, qtbot: QtBot) -> None:
    added = participants.add(
        hands.library, hands.event, family_name="Benkirane", given_name="Houria"
    )
    field = LocalisedField("text")
    qtbot.addWidget(field)
    set_place(field, hands.event, "recommendations")
    field.show_value(Localised(fr="Avant"))
    field.edit.setPlainText("Selon Houria Benkirane")
    erasure.erase(hands.library, added.person, confirmation="Houria Benkirane")

    hands.until(lambda: field.edit.toPlainText() == "Selon —")
    assert not field.edit.document().isUndoAvailable()
