"""What the desk does besides letting in: out, the bus, tasks, reasons, the kiosk."""

from collections.abc import Generator
from datetime import timedelta

import pytest
from hands import scan_keys, words_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.door.check_in import CheckIn, Direction, Gate, GateKind
from mc2cm_desk.domain.door.scanner import TEST_CODE, Verdict
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services import records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import FixedClock
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.steps import field_visits
from mc2cm_desk.ui.check_in.counters.passages import CITIES, LATE, MISSING
from mc2cm_desk.ui.check_in.screen import CheckInScreen
from mc2cm_desk.ui.core.actions import Actions
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.settings import KIOSK_EXIT

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def people(desk: Desk, seville: Event) -> list[ParticipantRow]:
    return participants.of_event(desk.library, seville.id)


@pytest.fixture
def screen(
    desk: Desk, seville: Event, people: list[ParticipantRow], qtbot: QtBot
) -> Generator[CheckInScreen]:
    made = CheckInScreen(desk, seville.id)
    qtbot.addWidget(made)
    Actions(made).register(made, made.screen_actions())
    made.resize(1118, 712)
    made.show()
    made.focus_first()
    qtbot.waitUntil(lambda: desk.is_idle)
    yield made
    made.hide()


def scan(qtbot: QtBot, desk: Desk, widget: QWidget, keys: str) -> None:
    with qtbot.waitSignal(desk.changed):
        scan_keys(widget, keys)


def test_the_way_is_turned_by_its_key_and_a_badge_goes_out(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    check_in.admit(desk.library, people[0].id)
    qtbot.waitUntil(lambda: screen.side.counts.number.text() == "1")

    qtbot.keyClick(screen.panel.line, Qt.Key.Key_D, CONTROL)
    assert screen.side.ways.chosen() == ("out",)
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)

    qtbot.waitUntil(lambda: "Goodbye" in words_of(screen.card))
    assert desk.library.find(CheckIn)[-1].direction is Direction.OUT
    assert check_in.passages(desk.library, screen.event_id)[0].participant == people[0].id


def test_the_bus_says_who_is_missing_with_the_telephone_and_when_it_may_leave(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    participants.edit(desk.library, people[1].id, phone="+216 20 123 456")
    visit = field_visits.add(desk.library, screen.event_id, Localised(fr="Triana"))
    riders = tuple(row.id for row in people[:2])
    with qtbot.waitSignal(desk.changed):
        records.edit(desk.library, FieldVisit, visit.id, registered=riders)
    gate = Gate(GateKind.VISIT, visit.id)
    qtbot.waitUntil(lambda: gate in screen.door.other_gates())
    screen.bar.gates.set_filters(())
    screen.choose_gate(gate)
    qtbot.waitUntil(lambda: desk.is_idle)
    qtbot.keyClick(screen.panel.line, Qt.Key.Key_M, CONTROL)
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)

    qtbot.waitUntil(lambda: "On board" in words_of(screen.card))
    qtbot.waitUntil(lambda: len(screen.side.passages.listed.cards.rows.values) == 1)
    (missing,) = screen.side.passages.listed.cards.rows.values
    assert (missing.id, missing.sub.split(" · ")[0]) == (people[1].id, "+216 20 123 456")
    assert "missing" in screen.side.counts.closing.text()

    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.side.passages.listed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "the bus can leave" in screen.side.counts.closing.text())

    qtbot.keyClick(screen.panel.line, Qt.Key.Key_D, CONTROL)
    qtbot.waitUntil(lambda: len(screen.side.passages.listed.cards.rows.values) == 2)
    for row in people[:2]:
        scan(qtbot, desk, screen.panel.line, row.participant.token)
    qtbot.waitUntil(lambda: "Everybody is back" in screen.side.counts.closing.text())


def test_a_rider_who_is_not_expected_does_not_stand_for_one_who_is_missing(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    visit = field_visits.add(desk.library, screen.event_id, Localised(fr="Triana"))
    gate = Gate(GateKind.VISIT, visit.id)
    for row in people[:2]:
        check_in.admit(desk.library, row.id, gate=gate)
    records.edit(
        desk.library, FieldVisit, visit.id, registered=tuple(row.id for row in people[1:3])
    )
    desk.wait()
    screen.refresh(None)
    screen.choose_gate(gate)

    qtbot.waitUntil(lambda: screen.side.counts.closing.text() == "Wait: 1 person is missing")
    assert screen.side.counts.number.text() == "1"
    assert screen.side.counts.of.text() == "of 2 expected"
    assert screen.side.counts.unlisted.text() == "1 not on the list"
    check_in.admit(desk.library, people[2].id, gate=gate)
    qtbot.waitUntil(lambda: "the bus can leave" in screen.side.counts.closing.text())


@pytest.mark.parametrize(
    ("key", "field", "value"),
    [
        (Qt.Key.Key_1, "photo_consent", Consent.GIVEN),
        (Qt.Key.Key_2, "photo_consent", Consent.REFUSED),
        (Qt.Key.Key_3, "headset_out", True),
        (Qt.Key.Key_4, "material_out", True),
        (Qt.Key.Key_5, "desk_note_done", True),
    ],
)
def test_each_task_of_the_desk_has_its_key(
    screen: CheckInScreen,
    desk: Desk,
    people: list[ParticipantRow],
    qtbot: QtBot,
    key: Qt.Key,
    field: str,
    value: object,
) -> None:
    with qtbot.waitSignal(desk.changed):
        participants.edit(desk.library, people[0].id, desk_note="Donner l'enveloppe")
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)
    qtbot.waitUntil(screen.card.tasks.isVisible)
    assert "enveloppe" in screen.card.tasks.note.text()

    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.panel.line, key, ALT)
    assert getattr(desk.library.require(Participant, people[0].id), field) == value
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.panel.line, key, ALT)
    assert getattr(desk.library.require(Participant, people[0].id), field) != value


def test_whoever_goes_out_with_a_headset_is_asked_for_it(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    check_in.admit(desk.library, people[0].id)
    with qtbot.waitSignal(desk.changed):
        participants.edit(desk.library, people[0].id, headset_out=True)
    screen.turn()
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)
    qtbot.waitUntil(lambda: "Collect the headset." in words_of(screen.card))

    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.panel.line, Qt.Key.Key_3, ALT)

    qtbot.waitUntil(lambda: "Collect" not in words_of(screen.card))


def test_an_entry_taken_back_from_the_list_keeps_its_reason(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)
    qtbot.waitUntil(lambda: bool(screen.side.passages.rows()))
    reason = screen.side.passages.rows()[0].menu.actions()[1]

    with qtbot.waitSignal(desk.changed):
        reason.trigger()

    (taken,) = [one for one in desk.library.find(CheckIn) if one.undoes]
    assert taken.reason == reason.text() == "Scanned by mistake"


def test_a_lost_badge_is_replaced_and_the_old_one_says_so(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    old = people[0].participant.token
    scan(qtbot, desk, screen.panel.line, old)
    qtbot.waitUntil(screen.card.badge_button.isVisible)

    with qtbot.waitSignal(screen.requested) as wanted:
        qtbot.keyClick(screen.panel.line, Qt.Key.Key_R, CONTROL)
    assert wanted.args == ["participants", people[0].id]
    assert desk.library.require(Participant, people[0].id).replaced_tokens == (old,)


def test_cities_are_listed_with_how_many_are_here(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    screen.side.passages.choose(CITIES)
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)

    def shares() -> dict[str, str]:
        faces = screen.side.passages.listed.cards.rows.values
        return {face.id: face.corner[0] for face in faces if face.corner}

    qtbot.waitUntil(lambda: shares().get(people[0].participant.city, "").startswith("1 /"))
    assert screen.side.passages.view() != MISSING


def test_the_kiosk_answers_in_the_language_of_the_badge_and_only_its_keys_leave(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed):
        participants.edit(
            desk.library, people[0].id, languages=("ar",), arabic_name="المشاركة الأولى"
        )
    qtbot.keyClick(screen.panel.line, Qt.Key.Key_F11)
    kiosk = screen.kiosk.shown
    assert kiosk is not None
    assert len([one for one in kiosk.invitations if one.isVisible()]) == 3
    qtbot.waitUntil(kiosk.hasFocus)

    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Tab):
        qtbot.keyClick(kiosk, key)
    kiosk.close()
    assert kiosk.isVisible()
    scan(qtbot, desk, kiosk, people[0].participant.token)
    qtbot.waitUntil(lambda: kiosk.name.text() == "المشاركة الأولى")
    assert kiosk.word.text() == "أهلاً وسهلاً!"
    assert kiosk.word.layoutDirection() is Qt.LayoutDirection.RightToLeft

    KIOSK_EXIT.set("Ctrl+Shift+K")
    qtbot.keyClick(kiosk, Qt.Key.Key_X, CONTROL | SHIFT)
    assert kiosk.isVisible()
    with qtbot.waitSignal(kiosk.left):
        qtbot.keyClick(kiosk, Qt.Key.Key_K, CONTROL | SHIFT)
    assert screen.kiosk.shown is None


def test_the_scanner_is_tested_without_checking_anybody_in(
    screen: CheckInScreen, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    qtbot.keyClick(screen.panel.line, Qt.Key.Key_F7)
    code = screen.scanner.code
    qtbot.waitUntil(code.hasFocus)
    assert "Waiting" in screen.scanner.verdict.text()

    scan_keys(code, TEST_CODE)
    assert screen.scanner.finding is not None
    assert screen.scanner.finding.verdict is Verdict.WELL
    assert "Enter" in screen.scanner.sentence.text()
    scan_keys(code, TEST_CODE, Qt.Key.Key_Tab)
    assert "Tab" in screen.scanner.sentence.text()
    assert code.hasFocus()
    scan_keys(code, people[0].participant.token)
    assert screen.scanner.finding.verdict is Verdict.ANOTHER_CODE
    scan_keys(code, TEST_CODE, None)
    qtbot.waitUntil(lambda: "pause" in screen.scanner.sentence.text())
    assert screen.library.find(CheckIn) == []

    qtbot.keyClick(code, Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.desk.changed):
        scan_keys(screen.panel.line, people[0].participant.token)
    assert len(screen.library.find(CheckIn)) == 1


def test_the_camera_is_tested_beside_the_scanner(
    screen: CheckInScreen, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    qtbot.keyClick(screen.panel.line, Qt.Key.Key_F7)
    sheet = screen.scanner
    qtbot.waitUntil(sheet.code.hasFocus)
    assert sheet.camera.text() == "The camera is off."
    assert sheet.sign.icon_name() == "scanner"

    screen.readers.camera.found.emit(people[0].participant.token)
    assert "sees" not in sheet.camera.text()
    screen.readers.camera.found.emit(TEST_CODE)
    assert "The camera sees the code" in sheet.camera.text()
    scan_keys(sheet.code, TEST_CODE)
    assert sheet.sign.icon_name() == "check"
    screen.desk.wait()
    assert screen.library.find(CheckIn) == []


def test_a_desk_left_open_over_night_counts_for_the_new_day(
    screen: CheckInScreen, desk: Desk, clock: FixedClock, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)
    qtbot.waitUntil(lambda: "Welcome" in words_of(screen.card))
    clock.at += timedelta(days=1)

    scan(qtbot, desk, screen.panel.line, people[1].participant.token)

    qtbot.waitUntil(lambda: people[1].person.name in words_of(screen.card))
    assert str(screen.door.gate) == "day:2020-06-16"
    assert screen.bar.gates.chosen() == ("day:2020-06-16",)
    assert [one.gate for one in desk.library.find(CheckIn)][-1] == "day:2020-06-16"
    assert "A new day" in screen.strip.sentence()
    clock.at += timedelta(days=1)
    screen.choose_gate(Gate.parse("day:2020-06-15"))
    scan(qtbot, desk, screen.panel.line, people[2].participant.token)
    assert str(screen.door.gate) == "day:2020-06-15"


def test_slow_keys_are_told_from_a_scanner(screen: CheckInScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(screen.panel.line, Qt.Key.Key_F7)
    qtbot.waitUntil(screen.scanner.code.hasFocus)
    for digit in TEST_CODE:
        qtbot.keyClick(screen.scanner.code, digit, delay=40)
    qtbot.keyClick(screen.scanner.code, Qt.Key.Key_Return)
    assert screen.scanner.finding is not None
    assert screen.scanner.finding.verdict is Verdict.TOO_SLOW
    assert "Does not work" in screen.scanner.verdict.text()


def test_who_came_late_to_a_session_is_listed_at_its_gate(
    screen: CheckInScreen, desk: Desk, clock: FixedClock, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    session = desk.library.find(Session, event=screen.event_id)[0]
    gate = Gate(GateKind.SESSION, session.id)
    opened = clock.at
    for number, minutes in ((1, 30), (0, 45)):
        clock.at = opened + timedelta(minutes=minutes)
        check_in.admit(desk.library, people[number].id, gate=gate)
    clock.at = opened + timedelta(minutes=60)
    screen.choose_gate(gate)
    qtbot.waitUntil(lambda: desk.is_idle)
    screen.side.passages.choose(LATE)

    listed = screen.side.passages.listed
    qtbot.waitUntil(lambda: listed.cards.rowCount() == 1)
    face = listed.cards.card(0)
    assert face is not None
    assert "15 minutes late" in face.sub


def test_the_card_that_waits_explains_itself_and_names_the_gate(
    screen: CheckInScreen, qtbot: QtBot
) -> None:
    said = words_of(screen.card)

    assert "Show a badge to the camera, or scan it." in said
    assert "Monday 15 · In" in said
    assert [band.accessibleName()[:5] for band in screen.card.guide.colours] == [
        "Green",
        "Orang",
        "Red: ",
    ]
    qtbot.keyClick(screen.panel.line, Qt.Key.Key_D, CONTROL)
    assert "Monday 15 · Out" in words_of(screen.card)


def test_a_stranger_is_searched_or_added_from_the_card(screen: CheckInScreen, qtbot: QtBot) -> None:
    scan_keys(screen.panel.line, "1234567890123")
    qtbot.waitUntil(screen.card.walk_in_button.isVisible)
    assert "Search for the name, or add a walk-in." in words_of(screen.card)

    qtbot.keyClicks(screen.panel.line, "Zerouali")
    assert screen.panel.nobody.isVisible()
    assert "Nobody on the list" in words_of(screen.panel)
    screen.panel.nobody.button.click()
    assert screen.sheet.name.value() == "Zerouali"


def test_whoever_shows_a_replaced_badge_is_let_in_by_hand(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    old = people[0].participant.token
    with qtbot.waitSignal(desk.changed):
        participants.replace_token(desk.library, people[0].id)
    scan_keys(screen.panel.line, old)
    qtbot.waitUntil(screen.card.let_in_button.isVisible)
    assert "was replaced" in words_of(screen.card)

    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.panel.line, Qt.Key.Key_I, CONTROL)

    qtbot.waitUntil(lambda: "Welcome" in words_of(screen.card))
    assert set(check_in.presence(desk.library, screen.event_id)) == {people[0].id}


def test_on_the_way_out_the_list_is_of_those_who_are_still_inside(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    for row in people[:2]:
        check_in.admit(desk.library, row.id)
    qtbot.waitUntil(lambda: screen.side.counts.number.text() == "2")
    screen.turn()

    assert screen.side.counts.of.text() == "out, of 2 who came in"
    labels = [one.text() for one in screen.side.passages.views.findChildren(QPushButton)]
    assert "Still inside 2" in labels
