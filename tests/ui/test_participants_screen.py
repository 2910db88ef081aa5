"""The participants' screen through its keys and the words that it shows."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
import xlsxwriter
from hands import take_offered_place, words_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QFileDialog, QLineEdit, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.list_update import Side
from mc2cm_desk.domain.people.participant import (
    Consent,
    ConsentUse,
    Participant,
    ParticipantStatus,
    Role,
)
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.exchange.codes import codes_of_pdf
from mc2cm_desk.services import history
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.ui.core.actions import Actions
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks import exports
from mc2cm_desk.ui.participants.importing import flow
from mc2cm_desk.ui.participants.screen import ParticipantsScreen

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(library: Library, seville: Event) -> list[ParticipantRow]:
    return participants.of_event(library, seville.id)


@pytest.fixture
def screen(
    desk: Desk, seville: Event, people: list[ParticipantRow], qtbot: QtBot
) -> Generator[ParticipantsScreen]:
    made = ParticipantsScreen(desk, seville.id)
    qtbot.addWidget(made)
    Actions(made).register(made, made.screen_actions())
    made.resize(1118, 712)
    made.show()
    qtbot.waitUntil(lambda: desk.is_idle)
    yield made
    desk.wait()
    made.hide()


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A list as cities send them: two good rows, a wrong address, somebody known."""
    file = tmp_path / "inscrits.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        page = book.add_worksheet("Inscrits")
        page.write(0, 0, "Séville 2020")
        for row, cells in enumerate(
            (
                ("Nom et prénom", "Collectivité", "Ville / Pays", "Courriel", "Remarques"),
                ("DE LA CRUZ José María", "Ayuntamiento", "Séville, Espagne", "jm@example.org", ""),
                ("BEN ALI Amina", "Ville de Tunis", "Tunis, Tunisie", "amina@example.org", "x"),
                ("KOSSI Ama", "Ville de Lyon", "Lyon, France", "ama@example,org", ""),
                ("Participante 02", "Autre ville", "Lyon, France", "another@example.org", ""),
            ),
            start=3,
        ):
            page.write_row(row, 0, cells)
    return file


def names(screen: ParticipantsScreen) -> list[str]:
    return [line.row.person.family_name for line in screen.rows.records]


def shown_sentences(screen: ParticipantsScreen) -> list[str]:
    return [card.sentence for card in screen.wizard.check.problems.cards]


def read_sheet(screen: ParticipantsScreen, qtbot: QtBot, sheet: Path) -> None:
    screen.begin_import(sheet)
    qtbot.waitUntil(lambda: screen.wizard.step >= 2 and not screen.wizard.progress.isVisible())


def press(screen: ParticipantsScreen, qtbot: QtBot, beginning: str, words: str) -> None:
    """Press what a card offers, with the keyboard, and wait until it is worked out."""
    cards = screen.wizard.check.problems.cards
    card = next(one for one in cards if one.sentence.startswith(beginning))
    button = next(one for one in card.buttons if one.text() == words)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(
        lambda: not screen.wizard.is_busy and card not in screen.wizard.check.problems.cards
    )


def test_the_list_is_searched_as_one_types_across_accents(
    screen: ParticipantsScreen, desk: Desk, seville: Event, qtbot: QtBot
) -> None:
    participants.add(desk.library, seville.id, family_name="Élodie", arabic_name="محمد")

    qtbot.keyClicks(screen.head.search, "elod")

    qtbot.waitUntil(lambda: names(screen) == ["Élodie"])
    screen.head.search.clear()
    qtbot.keyClicks(screen.head.search, "mohamed")
    qtbot.waitUntil(lambda: names(screen) == ["Élodie"])


def test_filters_count_and_choose(
    screen: ParticipantsScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed):
        check_in.admit(desk.library, people[1].id)

    qtbot.waitUntil(lambda: screen.people.count("present") == 1)
    screen.head.filters.choose("present")
    screen.head.filters.chosen_changed.emit()

    assert names(screen) == ["Participante 02"]
    assert screen.rows.data(screen.rows.index(0, 6)) == "Present"


def test_a_search_without_hits_says_so_and_can_be_cleared(
    screen: ParticipantsScreen, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.head.search, "zzz")
    qtbot.waitUntil(screen.list.nobody.isVisible)
    assert "zzz" in screen.list.nobody.accessibleName()
    assert not screen.table.isVisible()

    qtbot.keyClick(screen.list.nobody.button, Qt.Key.Key_Return)
    assert screen.head.search.text() == ""
    assert len(names(screen)) == len(people)
    assert screen.table.isVisible()


def test_a_search_that_found_nobody_is_gone_when_one_comes_back(
    screen: ParticipantsScreen, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.head.search, "zzz")
    qtbot.waitUntil(lambda: names(screen) == [])
    screen.leave()

    assert screen.head.search.text() == ""
    assert len(names(screen)) == len(people)


def test_a_list_that_shows_a_part_says_how_many_of_all(
    screen: ParticipantsScreen, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    assert not screen.list.all_button.isVisible()
    qtbot.keyClicks(screen.head.search, "participante 02")
    qtbot.waitUntil(lambda: len(names(screen)) == 1)
    assert f"Showing 1 of {len(people)}" in words_of(screen.list)

    screen.list.all_button.click()
    assert len(names(screen)) == len(people)


def test_a_filter_that_nobody_passes_says_so(screen: ParticipantsScreen, qtbot: QtBot) -> None:
    screen.head.filters.choose("present")
    screen.head.filters.chosen_changed.emit()

    assert screen.list.nobody.accessibleName() == "Nobody on the list matches this filter."


def test_the_table_is_a_sound_model(screen: ParticipantsScreen, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(screen.rows)


# Without an active window the editor loses the focus before Qt's own queued commit comes.
@pytest.mark.qt_log_ignore("editor that does not belong to this view", extend=True)
def test_a_cell_is_edited_in_its_place(
    screen: ParticipantsScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    screen.table.setCurrentIndex(screen.rows.index(0, 2))
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Qt.Key.Key_F2)
    editor = next(one for one in screen.table.viewport().findChildren(QLineEdit) if one.isVisible())
    editor.selectAll()
    qtbot.keyClicks(editor, "FAMSI")
    assert isinstance(editor.completer(), QCompleter)
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    row = participants.row(desk.library, people[0].id)
    assert row.organisation is not None
    assert row.organisation.name == "FAMSI"


def test_a_role_is_typed_by_its_name_and_an_unknown_one_is_told(
    screen: ParticipantsScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed):
        screen.rows.setData(screen.rows.index(0, 4), "facil")
    assert desk.library.require(Participant, people[0].id).role is Role.FACILITATOR

    screen.rows.setData(screen.rows.index(0, 4), "juggler")
    assert "juggler" in screen.strip.sentence()


def test_a_group_is_given_by_its_letter(
    screen: ParticipantsScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed):
        screen.rows.setData(screen.rows.index(0, 5), "a")

    group = desk.library.find(WorkingGroup)[0]
    assert desk.library.require(Participant, people[0].id).group == group.id


def test_the_inspector_edits_person_and_participant(
    screen: ParticipantsScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    screen.table.setCurrentIndex(screen.rows.index(0, 0))
    editor = screen.panel.fields["given_name"].editors()[0]
    qtbot.keyClicks(editor, "Ana")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert desk.library.require(Person, people[0].person.id).given_name == "Ana"
    with qtbot.waitSignal(desk.changed):
        screen.panel.committed.emit(people[0].id, "photo_consent", Consent.REFUSED)
    assert desk.library.require(Participant, people[0].id).photo_consent is Consent.REFUSED


def test_an_incomplete_number_is_kept_and_told_and_a_complete_one_made_uniform(
    screen: ParticipantsScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    participants.edit(desk.library, people[0].id, other_emails=("second@example.org",))
    screen.table.setCurrentIndex(screen.rows.index(0, 0))
    phone, email = screen.panel.fields["phone"], screen.panel.fields["email"]
    qtbot.waitUntil(lambda: "second@example.org" in email.hint.text())
    editor = phone.editors()[0]
    person = people[0].person.id
    for typed, kept, told in (("06 12", "06 12", True), ("+34 612 345 678", "+34612345678", False)):
        editor.clear()
        qtbot.keyClicks(editor, typed)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda kept=kept: desk.library.require(Person, person).phone == kept)
        qtbot.waitUntil(lambda kept=kept: phone.value() == kept)
        qtbot.waitUntil(lambda told=told: bool(phone.problem.text()) is told)


def test_those_who_are_checked_change_together_and_undo_is_one_step(
    screen: ParticipantsScreen, desk: Desk, qtbot: QtBot
) -> None:
    screen.table.setFocus()
    for row in (0, 2):
        screen.table.setCurrentIndex(screen.rows.index(row, 0))
        qtbot.keyClick(screen.table, Qt.Key.Key_Space)
    assert screen.bulk.isVisible()
    screen.bulk.what.combo.setFocus()
    statuses = [one.value for one in screen.bulk.what.choices].index("status")
    screen.bulk.what.combo.setCurrentIndex(statuses)
    screen.bulk.what.combo.activated.emit(statuses)
    screen.bulk.value.put(ParticipantStatus.CONFIRMED)
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.bulk.apply, Qt.Key.Key_Space)

    def confirmed() -> int:
        every = desk.library.find(Participant)
        return sum(one.status is ParticipantStatus.CONFIRMED for one in every)

    assert confirmed() == 2
    history.undo(desk.library)
    assert confirmed() == 0


def test_somebody_is_added_by_keyboard_alone(
    screen: ParticipantsScreen, desk: Desk, qtbot: QtBot
) -> None:
    screen.head.search.setFocus()
    qtbot.keyClick(screen.head.search, Qt.Key.Key_N, CONTROL)
    qtbot.keyClicks(screen.add_sheet.fields["family_name"].edit, "Abad")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.add_sheet.fields["family_name"].edit, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Abad" in names(screen))
    qtbot.waitUntil(lambda: screen.add_sheet.fields["family_name"].edit.text() == "")


def test_somebody_without_a_name_is_refused_in_the_form(
    screen: ParticipantsScreen, qtbot: QtBot
) -> None:
    screen.begin_add()
    qtbot.keyClick(screen.add_sheet.fields["city"].edit, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(screen.add_sheet.problem.text()))


def test_delete_removes_and_says_so(screen: ParticipantsScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.table.setCurrentIndex(screen.rows.index(0, 0))
    with qtbot.waitSignal(screen.recorded) as told:
        qtbot.keyClick(screen.table, Qt.Key.Key_Delete)

    assert "removed" in told.args[0]
    qtbot.waitUntil(lambda: len(names(screen)) == 4)


def test_badges_are_shown_as_they_will_be_printed_and_written(
    screen: ParticipantsScreen,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(
        exports.QStandardPaths, "writableLocation", lambda _kind: str(tmp_path), raising=False
    )
    screen.head.search.setFocus()
    qtbot.keyClick(screen.head.search, Qt.Key.Key_B, CONTROL)
    qtbot.waitUntil(lambda: screen.badges.view.sheet_view.page is not None)
    assert screen.badges.view.place.text() == "Page 1 of 2"

    qtbot.keyClick(screen.badges.export, Qt.Key.Key_E, CONTROL)
    assert take_offered_place(qtbot).is_relative_to(tmp_path)
    qtbot.waitUntil(lambda: "Saved in" in screen.strip.sentence())

    file = next(tmp_path.rglob("*.pdf"))
    tokens = {code.text for page in codes_of_pdf(file) for code in page}
    assert tokens == {one.token for one in desk.library.find(Participant)}
    desk.wait()
    assert all(one.badge_printed for one in desk.library.find(Participant))
    qtbot.keyClick(screen.badges.export, Qt.Key.Key_Escape)
    assert screen.table.isVisible()


@pytest.mark.parametrize("suffix", [".xlsx", ".pdf", ".csv"])
def test_the_attendance_list_is_written(
    screen: ParticipantsScreen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    suffix: str,
) -> None:
    monkeypatch.setattr(
        exports.QStandardPaths, "writableLocation", lambda _kind: str(tmp_path), raising=False
    )
    screen.exports.write_list(suffix)
    assert take_offered_place(qtbot).is_relative_to(tmp_path)

    qtbot.waitUntil(lambda: "Saved in" in screen.strip.sentence())
    assert [one.suffix for one in tmp_path.rglob("attendance*")] == [suffix]


def test_nothing_is_written_where_the_place_is_not_chosen(
    screen: ParticipantsScreen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(
        exports.QStandardPaths, "writableLocation", lambda _kind: str(tmp_path), raising=False
    )
    screen.exports.write_list(".csv")
    (dialog,) = screen.findChildren(QFileDialog)
    dialog.reject()

    assert not list(tmp_path.rglob("*.csv"))
    assert screen.strip.sentence() == ""


def test_a_lost_badge_gets_a_new_code(
    screen: ParticipantsScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    screen.table.setCurrentIndex(screen.rows.index(0, 0))
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.panel.replace_button, Qt.Key.Key_Space)

    kept = desk.library.require(Participant, people[0].id)
    assert kept.token != people[0].participant.token
    assert kept.replaced_tokens == (people[0].participant.token,)


def test_the_import_shows_problems_and_lookalikes_and_writes_nothing(
    screen: ParticipantsScreen, desk: Desk, qtbot: QtBot, sheet: Path
) -> None:
    read_sheet(screen, qtbot, sheet)

    (sentence,) = shown_sentences(screen)
    assert sentence.startswith("Row 7, Courriel")
    assert "KOSSI" in sentence
    assert "ama@example,org" in sentence
    card = screen.wizard.check.problems.cards[0]
    card.buttons[0].click()
    assert card.line is not None
    assert card.line.selectedText() == "ama@example,org"
    people = screen.wizard.check.people
    assert people.isVisible()
    words = words_of(people)
    assert "Participante 02" in words
    assert "another@example.org" in words
    assert not screen.wizard.go.isEnabled()
    assert len(desk.library.find(Participant)) == 5


def test_problems_are_settled_row_by_row_and_then_everything_is_written_at_once(
    screen: ParticipantsScreen, desk: Desk, qtbot: QtBot, sheet: Path
) -> None:
    read_sheet(screen, qtbot, sheet)
    press(screen, qtbot, "Row 7", "leave empty")
    assert shown_sentences(screen) == []
    qtbot.keyClick(screen.wizard.check.people.apart, Qt.Key.Key_Space)
    assert screen.wizard.draft is not None
    assert screen.wizard.draft.undecided == ()

    with qtbot.waitSignal(screen.wizard.done):
        qtbot.keyClick(screen.wizard.go, Qt.Key.Key_Space)

    assert len(desk.library.find(Participant)) == 9
    ama = next(one for one in desk.library.find(Person) if one.family_name == "KOSSI")
    assert ama.email == ""
    apart = [one.kept_apart for one in desk.library.find(Person) if one.kept_apart]
    assert len(apart) == 2
    history.undo(desk.library)
    assert len(desk.library.find(Participant)) == 5


def test_a_wrong_cell_is_corrected_in_its_card(
    screen: ParticipantsScreen, qtbot: QtBot, sheet: Path
) -> None:
    read_sheet(screen, qtbot, sheet)
    card = screen.wizard.check.problems.cards[0]
    qtbot.keyClick(card.buttons[0], Qt.Key.Key_Space)
    assert card.line is not None
    qtbot.keyClicks(card.line, "ama@example.org")
    qtbot.keyClick(card.line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not any(one.startswith("Row 7") for one in shown_sentences(screen)))
    assert screen.wizard.go.isEnabled()


def test_the_same_person_is_completed_not_added(
    screen: ParticipantsScreen, desk: Desk, qtbot: QtBot, sheet: Path
) -> None:
    read_sheet(screen, qtbot, sheet)
    press(screen, qtbot, "Row 7", "skip the row")
    qtbot.keyClick(screen.wizard.check.people.same, Qt.Key.Key_Space)
    with qtbot.waitSignal(screen.wizard.done):
        qtbot.keyClick(screen.wizard.go, Qt.Key.Key_Space)

    assert len(desk.library.find(Participant)) == 7
    known = [one for one in desk.library.find(Person) if one.family_name == "Participante 02"]
    assert [(one.email, one.other_emails) for one in known] == [
        ("participante02@example.org", ("another@example.org",))
    ]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_two_rows_that_are_one_person_keep_both_addresses_and_add_up(
    screen: ParticipantsScreen,
    desk: Desk,
    dress: Callable[..., None],
    qtbot: QtBot,
    tmp_path: Path,
    language: str,
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "Nom,Prénom,E-mail,Ville,Fonction\n"
        "Dubois,Claire,claire@example.org,Lyon,Adjointe\n"
        "Dubois,Claire,c.dubois@example.org,Lyon,Maire\n",
        encoding="utf-8",
    )
    dress(language)
    screen.retranslate()
    read_sheet(screen, qtbot, file)
    before = len(desk.library.find(Participant))
    qtbot.keyClick(screen.wizard.check.people.same, Qt.Key.Key_Space)
    plan = screen.wizard.draft and screen.wizard.draft.plan
    assert plan is not None
    assert "rows-joined-differ" in [one.code for one in plan.remarks]
    with qtbot.waitSignal(screen.wizard.done):
        qtbot.keyClick(screen.wizard.go, Qt.Key.Key_Space)

    assert len(desk.library.find(Participant)) == before + 1
    (claire,) = (one for one in desk.library.find(Person) if one.family_name == "Dubois")
    assert (claire.email, claire.other_emails) == ("claire@example.org", ("c.dubois@example.org",))
    joined = {
        "en": "1 row joined with another",
        "fr": "1 ligne réunie à une autre",
        "ar": "صف واحد مدموج مع غيره",
    }
    assert joined[language] in words_of(screen.wizard.page.empty)


def test_a_row_left_aside_is_listed_and_taken_back(
    screen: ParticipantsScreen, qtbot: QtBot, sheet: Path
) -> None:
    read_sheet(screen, qtbot, sheet)
    press(screen, qtbot, "Row 7", "skip the row")
    card = screen.wizard.check.left_out
    assert [one.id for one in card.table.rows.records] == ["7"]
    assert "left out by you" in card.table.rows.records[0].outcome

    qtbot.keyClick(card.table, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: any(one.startswith("Row 7") for one in shown_sentences(screen)))


def test_a_correction_made_here_is_kept_until_the_list_is_taken(
    screen: ParticipantsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Nom;Prénom;Courriel;Rôle\nRuiz;Ana;ana@example.org;presse\n", encoding="utf-8")
    read_sheet(screen, qtbot, file)
    with qtbot.waitSignal(screen.wizard.done):
        qtbot.keyClick(screen.wizard.go, Qt.Key.Key_Space)
    ana = next(one for one in desk.library.find(Person) if one.given_name == "Ana")
    (there,) = desk.library.find(Participant, person=ana.id)
    participants.edit(desk.library, there.id, role=Role.INTERPRETER)

    read_sheet(screen, qtbot, file)
    changes = screen.wizard.check.changes.list
    (line,) = changes.changes.lines
    assert (line.here, line.listed, line.side) == ("Interpreter", "Press", Side.MINE)
    assert "corrected here" in line.note
    assert not screen.wizard.go.isEnabled()

    qtbot.waitUntil(changes.hasFocus)

    qtbot.keyClick(changes, Qt.Key.Key_Right)
    assert screen.wizard.go.isEnabled()
    qtbot.keyClick(changes, Qt.Key.Key_Left)
    assert not screen.wizard.go.isEnabled()
    qtbot.keyClick(screen.wizard.check.changes.take_all, Qt.Key.Key_Space)
    with qtbot.waitSignal(screen.wizard.done):
        qtbot.keyClick(screen.wizard.go, Qt.Key.Key_Space)
    assert desk.library.require(Participant, there.id).role is Role.PRESS


def test_a_doubtful_consent_is_answered_with_a_digit(
    screen: ParticipantsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    rows = "Ruiz;Ana;Oui, sauf publication\nRoy;Léo;O/N\n"
    file.write_text(f"Nom;Prénom;Accord photo\n{rows}", encoding="utf-8")
    read_sheet(screen, qtbot, file)
    card = screen.wizard.check.consents
    assert "Oui, sauf publication" in card.cell.text()
    qtbot.waitUntil(screen.wizard.go.hasFocus)

    qtbot.keyClick(screen.wizard, Qt.Key.Key_2)

    assert "O/N" in card.cell.text()
    with qtbot.waitSignal(screen.wizard.done):
        qtbot.keyClick(screen.wizard.go, Qt.Key.Key_Space)
    people = {one.id: one.given_name for one in desk.library.find(Person)}
    said = {people[one.person]: one.photo_consent for one in desk.library.find(Participant)}
    assert said["Ana"] is Consent.REFUSED
    assert said["Léo"] is Consent.NOT_ASKED


def test_a_count_shows_the_rows_behind_it_and_goes_back(
    screen: ParticipantsScreen, qtbot: QtBot, sheet: Path
) -> None:
    read_sheet(screen, qtbot, sheet)
    page = screen.wizard.page
    chip = page.counts.findChildren(QPushButton)[-1]
    assert chip.text() == "1 with a problem"

    chip.click()
    assert [one.id for one in page.rows.table.rows.records] == ["7"]
    qtbot.keyClick(screen.wizard, Qt.Key.Key_Escape)
    assert page.pages.currentWidget() is page.check


def test_a_column_means_what_a_person_says(
    screen: ParticipantsScreen, qtbot: QtBot, sheet: Path
) -> None:
    read_sheet(screen, qtbot, sheet)
    qtbot.keyClick(screen.wizard, Qt.Key.Key_Escape)
    field = screen.wizard.columns.columns[0]
    field.combo.setCurrentIndex(0)
    field.combo.activated.emit(0)

    qtbot.waitUntil(lambda: "which column holds the names" in screen.wizard.trouble.text())
    assert not screen.wizard.go.isEnabled()


def test_letters_that_are_not_certain_are_shown_and_chosen(
    screen: ParticipantsScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes("Nom;Ville\nExemple;Ré\n".encode("cp1252"))
    read_sheet(screen, qtbot, file)
    wizard = screen.wizard
    assert wizard.draft is not None
    links = wizard.check.guesses.links
    readings = [link for link in links if "Mac OS Central Europe" in link.text()]

    qtbot.keyClick(readings[0], Qt.Key.Key_Space)

    qtbot.waitUntil(
        lambda: wizard.draft is not None and wizard.draft.encoding == "Mac OS Central Europe"
    )
    qtbot.waitUntil(lambda: "as you chose" in words_of(wizard.check.guesses))
    qtbot.keyClick(wizard.check.guesses.links[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: wizard.draft is not None and wizard.draft.encoding == "")


def test_a_sample_of_another_reading_leaves_the_guesses_their_width(
    screen: ParticipantsScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    names = "\n".join(f"Hélène-{n};Évêché-les-Prés-{n}" for n in range(12))
    file.write_bytes(f"Nom;Ville\n{names}\n".encode("cp1252"))
    read_sheet(screen, qtbot, file)
    guesses = screen.wizard.check.guesses
    assert guesses.links
    assert guesses.minimumSizeHint().width() < 260


def test_another_sheet_is_chosen_and_stays_chosen_after_an_interruption(
    screen: ParticipantsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        for sheet, name in (("Inscrits", "Ruiz"), ("Bus", "Roy")):
            page = book.add_worksheet(sheet)
            page.write_row(0, 0, ("Nom", "Prénom"))
            page.write_row(1, 0, (name, "Ana"))
    read_sheet(screen, qtbot, file)
    wizard = screen.wizard
    wizard.check.guesses.sheet_requested.emit("Bus")
    qtbot.waitUntil(lambda: wizard.draft is not None and wizard.draft.table.sheet == "Bus")
    assert wizard.draft is not None
    decided = flow.deciding(wizard.draft, wizard.draft.decisions.without_rows(2))

    kept = flow.restored(flow.serialised(decided))

    assert kept is not None
    again = flow.resumed(kept)
    assert (again.table.sheet, again.decisions.skipped) == ("Bus", {2})
    file.touch()
    assert flow.resumed(kept).decisions.skipped == set()


def test_a_picture_given_as_a_list_is_refused_in_words(
    screen: ParticipantsScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "photo.xlsx"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    screen.begin_import(file)

    qtbot.waitUntil(lambda: bool(screen.wizard.trouble.text()))
    assert screen.wizard.step == 1


def test_escape_leaves_the_import_and_brings_the_inspector_back(
    screen: ParticipantsScreen, qtbot: QtBot
) -> None:
    screen.head.search.setFocus()
    qtbot.keyClick(screen.head.search, Qt.Key.Key_I, CONTROL)
    assert screen.wizard.isVisible()

    qtbot.keyClick(screen.wizard, Qt.Key.Key_Escape)

    assert not screen.wizard.isVisible()
    assert screen.panel.isVisible()


def test_typed_answers_go_on_while_a_turned_refusal_is_asked_about(
    screen: ParticipantsScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    who = people[0].id
    participants.edit(desk.library, who, photo_consent=Consent.REFUSED)
    sheet = screen.consents.sheet
    sheet.begin(participants.of_event(desk.library, people[0].participant.event), who)
    keys = sheet.keys
    for letter in "onoon":
        qtbot.keyClicks(keys, letter)
    assert sheet.asking.isVisible()
    qtbot.keyClick(keys, Qt.Key.Key_Return)

    def said() -> list[Consent]:
        stored = desk.library.require(Participant, who)
        return [stored.consent(use) for use in ConsentUse]

    yes, no = Consent.GIVEN, Consent.REFUSED
    qtbot.waitUntil(lambda: said() == [no, no, yes, yes, no])
    assert sheet.asking.isVisible()
    words = {one.text(): one for one in sheet.asking.findChildren(QPushButton)}
    next(one for text, one in words.items() if "form" in text.lower()).click()
    qtbot.waitUntil(lambda: said() == [yes, no, yes, yes, no])
    assert not sheet.asking.isVisible()
