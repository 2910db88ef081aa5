"""Backups and personal data in the settings: seen before anything happens, by keyboard alone."""

from collections.abc import Generator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hands import ALT, Hands, take_offered_place, words_of
from PySide6.QtCore import QStandardPaths, Qt
from shiboken6 import isValid

from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.services.library import FixedClock
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.personal_data import retention
from mc2cm_desk.services.safety import backup
from mc2cm_desk.services.safety.backup import Reason
from mc2cm_desk.ui.preferences.safety.page import SafetyPage


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the person's documents."""
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", staticmethod(lambda _where: str(tmp_path / "documents"))
    )
    return tmp_path / "documents"


@pytest.fixture
def page(hands: Hands, documents: Path) -> Generator[SafetyPage]:
    """The page, read."""
    hands.go("preferences").show_page("safety")
    hands.settle()
    shown = hands.screen.safety
    yield shown
    if isValid(shown):
        shown.wait()
        hands.settle()


def rows(page: SafetyPage) -> list[list[str]]:
    """Return what stands in the table of backups, row by row."""
    table = page.table.backups
    return [[table.index(row, n).data() for n in range(7)] for row in range(table.rowCount())]


def is_listed(page: SafetyPage, path: Path) -> bool:
    """Say whether a backup stands in the table, among those that the program made by itself."""
    return path in [one.path for one in page.table.backups.backups]


def find(hands: Hands, page: SafetyPage, words: str) -> None:
    """Search a person and choose the first one found."""
    hands.reach(page.erasure.search)
    hands.write(words)
    hands.until(lambda: page.erasure.list.cards.rowCount() == 1)
    hands.press(Qt.Key.Key_Return)
    hands.until(page.erasure.copy_button.isVisible)


def test_a_backup_made_by_hand_stands_in_the_table(hands: Hands, page: SafetyPage) -> None:
    hands.reach(page.last.button)
    hands.press(Qt.Key.Key_Return)
    # On a slow machine the program may have made one of its own before.
    hands.until(lambda: any(row[2] == "on request" for row in rows(page)))
    row = next(row for row in rows(page) if row[2] == "on request")
    assert row[0] == "Today"
    assert row[3].startswith("5 people")
    assert row[6] == "intact"
    assert "intact" in words_of(page.last)


def test_what_a_backup_would_bring_back_is_told_before(hands: Hands, page: SafetyPage) -> None:
    made = backup.make(hands.library)
    participants.add(hands.library, hands.event, family_name="Nouvelle", given_name="Amal")
    page.refresh()
    hands.until(lambda: is_listed(page, made.path))
    hands.reach(page.table)
    hands.press(Qt.Key.Key_Home)
    page.table.choose(made.path)
    hands.until(page.panel.button.isEnabled)
    said = words_of(page.panel)
    assert "Amal Nouvelle" in said
    assert "− 1" in said
    assert "separate backup" in said


def test_a_backup_is_restored_in_the_window_and_the_present_is_kept(
    hands: Hands, page: SafetyPage
) -> None:
    made = backup.make(hands.library)
    folder, desk = hands.library.folder, hands.desk
    participants.add(hands.library, hands.event, family_name="Nouvelle", given_name="Amal")
    page.refresh()
    hands.until(lambda: is_listed(page, made.path))
    page.table.choose(made.path)
    hands.until(page.panel.button.isEnabled)
    hands.reach(page.panel.button)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.program.desk not in (None, desk), 20_000)
    assert hands.program.desk is not None
    library = hands.program.desk.library
    assert len(library.find(Participant)) == 5
    kept = next(one for one in backup.every(folder) if one.reason is Reason.BEFORE_RESTORE)
    assert kept.counts["participant"] == 6


def test_escape_puts_the_preview_away(hands: Hands, page: SafetyPage) -> None:
    made = backup.make(hands.library)
    page.refresh()
    hands.until(lambda: is_listed(page, made.path))
    page.table.choose(made.path)
    hands.until(page.panel.isVisible)
    hands.reach(page.panel.close_button)
    hands.press(Qt.Key.Key_Escape)
    assert not page.panel.isVisible()


def test_a_second_place_is_taken_and_has_the_last_backup(
    hands: Hands, page: SafetyPage, tmp_path: Path
) -> None:
    stick = tmp_path / "BLEUE"
    stick.mkdir()
    made = backup.make(hands.library)
    page.take_second(str(stick))
    hands.until(lambda: "BLEUE" in words_of(page.second))
    assert (stick / made.path.name).exists()
    assert page.table.backups.index(0, 5).data() == "copied"


def test_a_second_place_older_than_a_day_is_warned_of(
    hands: Hands, page: SafetyPage, tmp_path: Path, clock: FixedClock
) -> None:
    stick = tmp_path / "BLEUE"
    stick.mkdir()
    backup.make(hands.library)
    page.take_second(str(stick))
    hands.until(lambda: "BLEUE" in words_of(page.second))
    stick.rename(tmp_path / "away")
    clock.at += timedelta(days=2)
    page.refresh()
    hands.until(lambda: "more than a day ago: connect it again" in words_of(page.second))


def test_the_months_are_kept_and_who_is_due_is_erased_in_one_act(
    hands: Hands, page: SafetyPage, clock: FixedClock
) -> None:
    kept = hands.library.find(Participant, event=hands.event)[0]
    participants.edit(hands.library, kept.id, keeping_consent=Consent.GIVEN)
    hands.reach(page.retention.months.combo)
    hands.press(Qt.Key.Key_Up)
    hands.until(lambda: retention.months(hands.library) == 18)
    clock.at += timedelta(days=800)
    page.refresh()
    hands.until(lambda: "4 records to erase now" in words_of(page.retention))
    hands.reach(page.retention.button)
    hands.press(Qt.Key.Key_Return)
    page.retention.confirm.yes.click()
    hands.until(lambda: "No records are due" in words_of(page.retention))
    assert [one.is_erased for one in hands.library.find(Person)].count(False) == 1
    assert hands.faults == []


def test_a_person_is_erased_by_name_and_the_certificate_is_written(
    hands: Hands, page: SafetyPage, documents: Path
) -> None:
    backup.make(hands.library)
    find(hands, page, "participante 02")
    said = words_of(page.erasure)
    assert " backup" in said
    assert "Files that were exported" in said
    hands.reach(page.erasure.erase_button)
    hands.press(Qt.Key.Key_Return)
    hands.write("Participante")
    assert not page.erasure.yes.isEnabled()
    hands.write(" 02")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: bool(list(documents.rglob("*.pdf"))))
    names = [one.family_name for one in hands.library.find(Person)]
    assert "Participante 02" not in names
    files = [one for one in hands.library.folder.rglob("*") if one.is_file()]
    assert [one.name for one in files if b"Participante 02" in one.read_bytes()] == []
    assert hands.faults == []


def test_a_copy_for_the_person_is_written(hands: Hands, page: SafetyPage, documents: Path) -> None:
    find(hands, page, "participante 03")
    hands.reach(page.erasure.copy_button)
    hands.press(Qt.Key.Key_Return)
    take_offered_place(hands.qtbot)
    hands.until(lambda: bool(list(documents.rglob("*.zip"))))
    assert hands.faults == []


def test_escape_takes_the_question_back(hands: Hands, page: SafetyPage) -> None:
    find(hands, page, "participante 03")
    hands.reach(page.erasure.erase_button)
    hands.press(Qt.Key.Key_Return)
    assert page.erasure.name.hasFocus()
    hands.press(Qt.Key.Key_Escape)
    assert not page.erasure.name.isVisible()
    assert page.erasure.erase_button.isVisible()


def test_another_name_in_the_search_forgets_who_was_chosen(hands: Hands, page: SafetyPage) -> None:
    find(hands, page, "participante 03")
    hands.reach(page.erasure.search)
    hands.rewrite("nobody at all")
    hands.until(lambda: "Nobody has this name" in words_of(page.erasure))
    assert not page.erasure.erase_button.isVisible()


def test_the_page_is_said_again_in_another_language(hands: Hands, page: SafetyPage) -> None:
    backup.make(hands.library)
    page.refresh()
    hands.until(lambda: page.table.backups.rowCount() > 0)
    hands.program.set_language("fr")
    hands.settle()
    hands.until(lambda: "Dernière sauvegarde" in words_of(page))
    assert page.table.backups.index(0, 6).data() == "intacte"
    hands.program.set_language("en")
    hands.settle()


def test_the_state_cards_stand_below_each_other_where_they_would_be_cut(
    hands: Hands, page: SafetyPage
) -> None:
    window = hands.program.window
    hands.press(Qt.Key.Key_Home, ALT)
    window.resize(1366, 768)
    preferences = next(one for one in window.entries if one.id == "preferences")
    screen: Any = preferences.factory(hands.desk, "")
    window.show_aside(screen)
    screen.show_page("safety")
    narrow = screen.safety
    hands.until(narrow.isVisible)
    hands.settle()

    assert narrow.second.y() > narrow.last.y()
    for card in (narrow.last, narrow.second, narrow.room):
        for label in (card.about, card.state, card.note):
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
