"""After a kill the window is back where it was, with the texts in their places; else at home."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hands import CONTROL, Hands, sitting, words_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.exchange.participants.header import Field
from mc2cm_desk.services import records
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.steps import city_cases, recommendations
from mc2cm_desk.store.files.drafts import DraftStore
from mc2cm_desk.ui.app import places
from mc2cm_desk.ui.app.resuming import MOST_ATTEMPTS
from mc2cm_desk.ui.participants.importing import flow
from mc2cm_desk.ui.participants.importing.import_drafts import IMPORT_FORM
from mc2cm_desk.ui.widgets.buttons.buttons import Button

TYPING = """
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.app.program import Program
from mc2cm_desk.ui.app.start import dressed_application

application = dressed_application("fr")
library = Library.open(Path(sys.argv[1]))
program = Program(library.folder)
program.window.resize(1366, 768)
program.window.show()
QTest.qWaitForWindowExposed(program.window)
program.take(library)


def settle():
    for _ in range(3):
        program.desk.wait()
        QCoreApplication.processEvents()


def type_into(widget, words):
    widget.setFocus()
    QTest.keyClicks(widget, words)
    QCoreApplication.processEvents()


settle()
exec(sys.argv[2])
program.desk.drafting.save_now()
library.drafts.flush()
print("typed", flush=True)
application.exec()
"""


def killed_while(folder: Path, doing: str) -> None:
    """Let a window type something and be killed."""
    command = [sys.executable, "-c", TYPING, str(folder), doing]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        assert run.stdout.readline().strip() == "typed"
        run.send_signal(signal.SIGKILL)


@pytest.fixture
def folder(library: Library, seville: Event) -> Path:
    """A library with two cards, closed."""
    for words in ("Former le personnel", "Mener des campagnes"):
        recommendations.add_from_line(library, seville.id, words, language="fr")
    library.close()
    return library.folder


BOARD = """
program.window.open_event({event!r}, "recommendations")
screen = program.window.frame.shown()
settle()
screen.show_record({card!r})
settle()
field = screen.panel.fields["explanation"]
field.show_language("fr")
type_into(field.edit, "Avant leur diffusion, et")
program.desk.drafting.save_now()
field.pause.stop()
screen.entry.line.setFocus()
QTest.keyClicks(screen.entry.line, "Creer un lexique avec @lyon et le")
"""


def test_after_a_kill_the_window_is_at_the_same_card_with_both_texts(
    folder: Path, seville: Event, clock: FixedClock, qapp: QApplication, qtbot: QtBot
) -> None:
    with Library.open(folder, clock=clock) as library:
        card = library.find(Recommendation)[1]
    killed_while(folder, BOARD.format(event=seville.id, card=card.id))

    with (
        Library.open(folder, clock=clock) as library,
        sitting(library, "", "fr", qapp, qtbot) as hands,
    ):
        hands.until(lambda: hands.place == "recommendations")
        hands.until(lambda: hands.program.resuming.banner is not None)
        screen = hands.screen
        assert screen.entry.text() == "Creer un lexique avec @lyon et le"
        assert screen.panel.key == card.id
        hands.until(
            lambda: (
                library.require(Recommendation, card.id).explanation.exact("fr")
                == "Avant leur diffusion, et"
            )
        )
        assert QApplication.focusWidget() is screen.entry.line
        assert screen.entry.line.textCursor().position() == len(screen.entry.text())
        banner = hands.program.resuming.banner
        assert banner.isVisible()
        said = words_of(banner)
        # Later letters of the last second may not have reached the disk: their time is said.
        assert re.search(r"Toute la saisie jusqu’à \d\d:\d\d:\d\d est conservée\.", said)
        assert "la ligne" in said


FORM = """
program.window.home.begin_new_event()
QTest.keyClicks(program.window.home.form.title, "Communiquer")
"""


MERGING = """
from PySide6.QtCore import Qt

program.window.open_event("{event}", "recommendations")
settle()
screen = program.window.frame.shown()
settle()
screen.board.choose("{card}", focus=True)
screen.begin_merge()
settle()
screen.merge_sheet.choose("{other}")
screen.merge_sheet.swap()
settle()
type_into(screen.merge_sheet.wording.edit, "Ensemble ")
"""


def test_after_a_kill_the_sheet_of_a_merge_is_open_again_with_its_wording(
    folder: Path, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    with Library.open(folder) as library:
        card, other = library.find(Recommendation)
    killed_while(folder, MERGING.format(event=seville.id, card=card.id, other=other.id))
    with (
        Library.open(folder) as library,
        sitting(library, "", "fr", qapp, qtbot) as hands,
    ):
        sheet = hands.screen.merge_sheet
        hands.until(lambda: "Ensemble" in sheet.wording.value().exact("fr"))
        assert sheet.isVisible()
        hands.until(lambda: hands.focus() is sheet.wording.edit)
        hands.press(Qt.Key.Key_Return, CONTROL)
        hands.until(lambda: "Ensemble" in library.require(Recommendation, card.id).text.exact("fr"))


def test_after_a_kill_the_form_of_a_new_event_is_open_again(
    folder: Path, clock: FixedClock, qapp: QApplication, qtbot: QtBot
) -> None:
    killed_while(folder, FORM)
    with (
        Library.open(folder, clock=clock) as library,
        sitting(library, "", "ar", qapp, qtbot) as hands,
    ):
        form = hands.program.window.home.form
        hands.until(lambda: form.title.text() == "Communiquer")
        assert form.isVisible()


NOTE = """
program.window.open_event({event!r}, "learning_note")
screen = program.window.frame.shown()
settle()
screen.head.language_chosen.emit("ar")
screen.show_record("context")
settle()
screen.editor.setFocus()
screen.editor.insertPlainText("سياق")
program.desk.drafting.save_now()
screen.idle.stop()
"""


def test_after_a_kill_the_note_is_open_at_its_part_and_language(
    folder: Path, seville: Event, clock: FixedClock, qapp: QApplication, qtbot: QtBot
) -> None:
    killed_while(folder, NOTE.format(event=seville.id))
    with (
        Library.open(folder, clock=clock) as library,
        sitting(library, "", "fr", qapp, qtbot) as hands,
    ):
        hands.until(lambda: hands.place == "learning_note")
        hands.until(lambda: hands.screen.editor.toPlainText() == "سياق")
        assert QApplication.focusWidget() is hands.screen.editor


def interrupt(library: Library, where: DraftKey, times: int = 1) -> None:
    """Leave the library as an interrupted run leaves it."""
    for _ in range(times):
        library.drafts._runs = False
        library.drafts.begin_run()
        library.drafts.work_at(where)
        library.drafts.flush()
        library.drafts._runs = False
    library.drafts.interruption = None


@pytest.mark.parametrize(
    "where",
    [DraftKey("gone", "recommendations"), DraftKey("", "home")],
    ids=["an event that is gone", "home"],
)
def test_where_there_is_nothing_to_go_back_to_home_is_shown_and_it_is_said(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot, where: DraftKey
) -> None:
    interrupt(library, where)
    with sitting(library, "", "en", qapp, qtbot) as hands:
        assert hands.place == ""
        hands.until(lambda: hands.program.resuming.banner is not None)
        assert hands.program.resuming.banner.isVisible()


def test_a_place_at_which_the_program_stops_again_and_again_is_not_opened(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    interrupt(library, DraftKey(seville.id, "recommendations"), MOST_ATTEMPTS + 1)
    with sitting(library, "", "en", qapp, qtbot) as hands:
        assert hands.place == ""
        assert f"{MOST_ATTEMPTS + 1} times in a row" in words_of(hands.program.resuming.banner)


def test_after_a_clean_close_home_is_shown_and_nothing_is_said(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    library.drafts.begin_run()
    library.drafts.work_at(DraftKey(seville.id, "recommendations"))
    library.close()
    with (
        Library.open(library.folder, clock=library.clock) as again,
        sitting(again, "", "en", qapp, qtbot) as hands,
    ):
        assert hands.place == ""
        assert hands.program.resuming.banner is None


def test_what_was_restored_is_listed_and_leads_to_its_place(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    library.drafts.save(DraftKey(seville.id, "challenges", "", "entry"), "Half a challenge")
    interrupt(library, DraftKey(seville.id, "recommendations", "", "entry"))
    with sitting(library, "", "en", qapp, qtbot) as hands:
        hands.until(lambda: hands.program.resuming.banner is not None)
        hands.program.resuming.banner.details.click()
        sheet = hands.program.resuming.sheet
        assert sheet.isVisible()
        assert sheet.list.cards.card(sheet.list.cards.index(0, 0)).title == "Half a challenge"
        sheet.requested.emit("0")
        hands.until(lambda: hands.place == "challenges")
        hands.until(lambda: hands.screen.entry.text() == "Half a challenge")


CASE = """
program.window.open_event({event!r}, "city_cases")
screen = program.window.frame.shown()
settle()
screen.show_record({case!r})
settle()
field = screen.sheet.fields["summary"]
field.show_language("fr")
type_into(field.edit, "Une maison commune")
field.pause.stop()
program.desk.drafting.save_now()
"""


def listed_texts(hands: Hands) -> dict[str, str]:
    """Open the list of what was restored; return its texts, each with what is said of it."""
    hands.program.resuming.show_details()
    faces = hands.program.resuming.sheet.list.cards
    found = [faces.card(row) for row in range(faces.rowCount())]
    return {face.title: face.sub for face in found if face is not None}


def test_the_list_holds_what_was_given_back_and_no_form_that_was_closed(
    folder: Path, seville: Event, clock: FixedClock, qapp: QApplication, qtbot: QtBot
) -> None:
    with Library.open(folder, clock=clock) as library:
        case = city_cases.add(library, seville.id, Localised(fr="Une maison"))
        closed = DraftKey("", "home", "form:new-event", "title")
        library.drafts.save(closed, "Closed with Esc")
    killed_while(folder, CASE.format(event=seville.id, case=case.id))
    with (
        Library.open(folder, clock=clock) as library,
        sitting(library, "", "fr", qapp, qtbot) as hands,
    ):
        hands.until(lambda: hands.program.resuming.banner is not None)
        summary = hands.screen.sheet.fields["summary"]
        hands.until(lambda: summary.edit.toPlainText() == "Une maison commune")
        # Back in the record it is a draft no more, and was given back all the same.
        hands.until(
            lambda: library.require(CityCase, case.id).summary.exact("fr") == "Une maison commune"
        )
        hands.settle()
        listed = listed_texts(hands)
        assert list(listed) == ["Une maison commune"]
        assert listed["Une maison commune"].endswith("rétabli")


def test_a_field_that_was_written_before_the_kill_is_listed_as_in_the_record(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    summary = Localised(fr="Une maison commune")
    case = city_cases.add(library, seville.id, Localised(fr="Une maison"))
    records.edit(library, CityCase, case.id, summary=summary)
    interrupt(library, DraftKey(seville.id, "city_cases", case.id, "summary", "fr"))
    with sitting(library, "", "fr", qapp, qtbot) as hands:
        hands.until(lambda: hands.program.resuming.banner is not None)
        assert not hands.program.resuming.banner.details.isHidden()
        listed = listed_texts(hands)
        assert list(listed) == ["Une maison commune"]
        assert listed["Une maison commune"].endswith("était déjà enregistré")


def test_the_import_of_a_list_goes_on_with_the_same_file_and_columns(
    hands: Hands, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Nom;Prénom;Chose\nBenzemra;Samira;Maire\n", encoding="utf-8")
    screen = hands.go("participants")
    screen.begin_import(file)
    hands.until(lambda: screen.wizard.step == 3 and screen.wizard.draft.plan is not None)
    screen.wizard.check.changed.emit(lambda draft: flow.having_column(draft, 2, Field.FUNCTION))
    hands.until(lambda: screen.wizard.draft.plan is not None)
    chosen = screen.wizard.draft.mapping
    screen = hands.come_back()
    screen.return_to(DraftKey(hands.event, "participants", IMPORT_FORM))
    hands.until(lambda: screen.wizard.step == 3 and screen.wizard.draft.plan is not None)
    assert screen.wizard.draft.path == file
    assert screen.wizard.draft.mapping == chosen
    screen.wizard.go.click()
    hands.until(lambda: screen.wizard.step == 4)
    assert hands.library.drafts.waiting(hands.event) == []


def test_a_disk_that_refuses_is_told_and_taken_back_by_itself(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = recommendations.add_from_line(hands.library, hands.event, "Former", language="en")
    screen = hands.go("recommendations")
    screen.show_record(card.id)
    hands.settle()

    def refuse(*_: object, **__: object) -> object:
        raise Refused("disk-full", folder="/somewhere")

    with monkeypatch.context() as full:
        full.setattr(hands.library, "write", refuse)
        field = screen.panel.fields["text"]
        field.show_language("en")
        field.edit.setFocus()
        hands.write("Kept. ")
        field.flush()
        hands.until(lambda: hands.sentence().startswith("Not saved yet"))
        hands.go("challenges")
        assert hands.sentence().startswith("Not saved yet")
    hands.until(lambda: hands.sentence() == "", 8000)
    assert hands.library.require(Recommendation, card.id).text == Localised(en="Kept. Former")
    assert hands.faults == []


def test_the_window_does_not_close_over_a_text_that_is_nowhere_on_the_disk(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.go("recommendations")

    def refuse(*_: object, **__: object) -> None:
        raise Refused("folder-read-only", folder="/somewhere")

    with monkeypatch.context() as locked:
        locked.setattr(DraftStore, "write", refuse)
        hands.write("Nowhere yet")
        assert not hands.program.window.close()
        assert hands.program.window.isVisible()
        assert "closing now would lose it" in hands.sentence()
    hands.until(hands.library.drafts.flush)
    assert hands.program.window.close()


def test_a_window_that_only_reads_does_not_close_over_what_was_typed(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    with (
        Library.open(library.folder, read_only=True) as reading,
        sitting(reading, seville.id, "en", qapp, qtbot) as hands,
    ):
        hands.go("recommendations")
        hands.write("Nowhere")
        assert not hands.program.window.close()
        assert "closing now would lose it" in hands.sentence()

        hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hands.press(Qt.Key.Key_Delete)
        assert hands.program.window.close()


WALK_IN = """
from mc2cm_desk.domain.people.participant import Consent

program.window.open_event({event!r}, "check_in")
screen = program.window.frame.shown()
settle()
settle()
screen.sheet.begin("Paul")
type_into(screen.sheet.place.edit, "Lyon")
screen.sheet.begin("Fatou Ben")
type_into(screen.sheet.place.edit, "Tunis")
row = [one.value for one in screen.sheet.photo.choices].index(Consent.REFUSED)
screen.sheet.photo.combo.setCurrentIndex(row)
screen.sheet.photo.combo.activated.emit(row)
"""


def test_after_a_kill_a_refused_photograph_is_refused_still_and_nothing_covers_the_form(
    folder: Path, seville: Event, clock: FixedClock, qapp: QApplication, qtbot: QtBot
) -> None:
    killed_while(folder, WALK_IN.format(event=seville.id))
    with (
        Library.open(folder, clock=clock) as library,
        sitting(library, "", "fr", qapp, qtbot) as hands,
    ):
        hands.until(lambda: hands.program.resuming.banner is not None)
        sheet = hands.screen.sheet
        hands.until(lambda: sheet.place.edit.text() == "Tunis", 8_000)
        assert (sheet.name.edit.text(), sheet.photo.value()) == ("Fatou Ben", Consent.REFUSED)
        assert any("Paul" in one.text() for one in sheet.others.findChildren(Button))
        hands.settle()
        banner = hands.program.resuming.banner
        foot = banner.mapToGlobal(banner.rect().bottomLeft()).y()
        assert banner.isVisible()
        assert foot < sheet.mapToGlobal(sheet.rect().topLeft()).y()


def test_the_form_of_a_new_event_is_not_called_like_the_check_in(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    with sitting(library, "", "fr", qapp, qtbot):
        assert places.title_of("home", "form:new-event") == "Nouvel événement"
        assert places.title_of("check_in", "form:walk-in") == "Accueil"
