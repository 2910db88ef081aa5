"""The welcome desk through its keys, its camera and the words that it shows."""

from collections.abc import Generator

import pytest
from hands import CONTROL, Hands, scan_keys, words_of
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoFrameInput
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.door.badge_token import check_digit
from mc2cm_desk.domain.door.check_in import CheckIn, CheckInMethod, Outcome
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.participant import Consent, Participant, Role
from mc2cm_desk.domain.people.person import Gender, Person
from mc2cm_desk.exchange.codes import matrix
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.door.check_in import presence
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.ui.check_in.readers import camera as cameras
from mc2cm_desk.ui.check_in.screen import CheckInScreen
from mc2cm_desk.ui.core.actions import Actions
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.widgets.buttons.buttons import Button

AZERTY = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))


@pytest.fixture
def people(library: Library, seville: Event) -> list[ParticipantRow]:
    return participants.of_event(library, seville.id)


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


def entries(library: Library) -> list[CheckIn]:
    return library.find(CheckIn)


def test_a_scanner_admits_and_leaves_the_search_line_as_it_was(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    screen.panel.line.setText("abc")
    token = people[0].participant.token

    scan(qtbot, desk, screen.panel.line, token)

    qtbot.waitUntil(lambda: "Welcome" in words_of(screen.card))
    assert people[0].person.name in words_of(screen.card)
    assert screen.panel.line.text() == "abc"
    assert entries(desk.library)[0].method is CheckInMethod.SCANNER


def test_a_scanner_is_read_on_a_french_keyboard_and_from_any_button(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    keys = "".join(AZERTY[digit] for digit in people[1].participant.token)
    screen.bar.walk_in_button.setFocus()

    with qtbot.waitSignal(desk.changed):
        scan_keys(screen.bar.walk_in_button, keys)

    assert entries(desk.library)[0].participant == people[1].id


def test_a_scanner_without_an_ending_key_is_read_after_a_silence(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed):
        scan_keys(screen.panel.line, people[0].participant.token, ending=None)

    assert len(entries(desk.library)) == 1


def test_the_second_time_says_since_when_and_records_nothing(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)
    screen.readers.forget()

    screen.readers.take(people[0].participant.token, CheckInMethod.CAMERA)

    qtbot.waitUntil(lambda: "since 08:30 · Mon" in words_of(screen.card))
    assert len(entries(desk.library)) == 1


def test_the_same_code_is_not_read_twice_within_seconds(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)
    qtbot.waitUntil(lambda: "Welcome" in words_of(screen.card))

    screen.readers.take(people[0].participant.token, CheckInMethod.CAMERA)
    desk.wait()

    assert "Welcome" in words_of(screen.card)


@pytest.mark.parametrize("code", ["https://example.org/wifi", "WIFI:S:guests;T:WPA;P:x;;"])
def test_a_code_of_something_else_is_unknown(
    screen: CheckInScreen, desk: Desk, qtbot: QtBot, code: str
) -> None:
    screen.readers.take(code, CheckInMethod.CAMERA)

    qtbot.waitUntil(lambda: "Unknown code" in words_of(screen.card))
    assert entries(desk.library) == []
    assert screen.door.last()[0].result is not None


def test_enter_on_a_name_that_nobody_has_is_no_unknown_code(
    screen: CheckInScreen, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.panel.line, "Quidam", delay=1)
    screen.panel.entered.emit("Quidam")

    qtbot.waitUntil(lambda: "Quidam" in words_of(screen.card))
    assert "Not on the list" in words_of(screen.card)
    assert "Unknown code" not in words_of(screen.card)
    assert screen.door.last() == []


def test_a_cancelled_registration_is_told_in_words(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    participants.cancel(desk.library, people[0].id)

    screen.readers.take(people[0].participant.token, CheckInMethod.CAMERA)

    qtbot.waitUntil(lambda: "Registration cancelled" in words_of(screen.card))


def test_a_name_is_found_as_it_is_typed_and_enter_admits(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    for letter in "participante 03":
        qtbot.keyClick(screen.panel.line, letter)
    assert [face.title for face in screen.panel.found.cards.rows.values] == ["Participante 03"]

    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.panel.line, Qt.Key.Key_Return)

    assert entries(desk.library)[0].method is CheckInMethod.SEARCH
    assert screen.panel.line.text() == ""


def test_undo_takes_the_entry_back(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)
    qtbot.waitUntil(lambda: "Welcome" in words_of(screen.card))

    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.panel.line, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)

    assert check_in.presence(desk.library, screen.event_id, screen.door.gate) == {}
    qtbot.waitUntil(lambda: "Show a badge" in words_of(screen.card))
    qtbot.waitUntil(lambda: screen.side.counts.number.text() == "0")


def test_a_walk_in_is_added_and_let_in_with_three_answers(
    screen: CheckInScreen, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(screen.panel.line, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(screen.sheet.name.edit, "Ana Abad")
    qtbot.keyClick(screen.sheet.name.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(screen.sheet.place.edit, "Lyon")
    qtbot.keyClick(screen.sheet.place.edit, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Ana Abad" in words_of(screen.card))
    made = [one for one in desk.library.find(Participant) if one.walk_in]
    assert len(made) == 1
    assert [one.participant for one in entries(desk.library)] == [made[0].id]
    assert not screen.sheet.isVisible()


def test_a_walk_in_may_say_role_gender_and_function(
    screen: CheckInScreen, desk: Desk, qtbot: QtBot
) -> None:
    screen.begin_walk_in()
    sheet = screen.sheet
    qtbot.keyClicks(sheet.name.edit, "Ana Abad")
    qtbot.keyClicks(sheet.place.edit, "Lyon")
    sheet.role.put(Role.SPEAKER_EXPERT)
    sheet.gender.put(Gender.WOMAN)
    qtbot.keyClicks(sheet.function.edit, "Mayor")
    qtbot.keyClick(sheet.function.edit, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Ana Abad" in words_of(screen.card))
    made = next(one for one in desk.library.find(Participant) if one.walk_in)
    person = desk.library.require(Person, made.person)
    assert (made.role, made.function, person.gender) == (Role.SPEAKER_EXPERT, "Mayor", Gender.WOMAN)

    screen.begin_walk_in()
    assert (sheet.role.value(), sheet.gender.value()) == (Role.PARTICIPANT, Gender.UNDISCLOSED)
    sheet.close_sheet()


def test_a_walk_in_without_a_name_is_refused_where_it_is_typed(
    screen: CheckInScreen, qtbot: QtBot
) -> None:
    screen.begin_walk_in()
    qtbot.keyClick(screen.sheet.place.edit, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(screen.sheet.problem.text()))
    assert screen.sheet.isVisible()


def test_the_photo_consent_is_ticked_by_its_key(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)
    qtbot.waitUntil(screen.card.tasks.isVisible)

    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(screen.panel.line, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)

    kept = desk.library.require(Participant, people[0].id)
    assert kept.photo_consent is Consent.GIVEN
    qtbot.waitUntil(screen.card.tasks.photo.isChecked)


def test_presence_counts_persons_and_lists_who_is_missing(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)

    qtbot.waitUntil(lambda: screen.side.counts.number.text() == "1")
    qtbot.keyClick(screen.panel.line, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    missing = [face.id for face in screen.side.passages.listed.cards.rows.values]
    assert missing == [row.id for row in people[1:]]


def test_another_gate_has_its_own_presence(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)
    qtbot.waitUntil(lambda: screen.side.counts.number.text() == "1")

    screen.bar.gates.choose("day:2020-06-16")
    screen.bar.gates.chosen_changed.emit()

    qtbot.waitUntil(lambda: screen.side.counts.number.text() == "0")


def test_there_being_no_camera_is_said_and_the_scanner_goes_on(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    for trouble, words in (
        (cameras.NO_CAMERA, "No camera was found"),
        (cameras.IN_USE, "Another program is using the camera"),
        (cameras.UNPLUGGED, "was unplugged"),
        (cameras.UNSUPPORTED, "lacks a component that the camera needs"),
    ):
        screen.readers.camera.failed.emit(trouble)
        assert words in screen.panel.preview.sentence()

    scan(qtbot, desk, screen.panel.line, people[0].participant.token)
    assert len(entries(desk.library)) == 1


def frame_of(token: str) -> QVideoFrame:
    """Draw a code into a picture of a camera."""
    image = QImage(QSize(640, 480), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(image)
    painter.fillRect(180, 100, 290, 290, Qt.GlobalColor.white)
    for row, modules in enumerate(matrix(token)):
        for column, dark in enumerate(modules):
            if dark:
                painter.fillRect(220 + column * 10, 140 + row * 10, 10, 10, Qt.GlobalColor.black)
    painter.end()
    frame = QVideoFrame(image)
    assert frame.isValid()
    return frame


# A machine without a graphics card: the video library says so once.
@pytest.mark.qt_log_ignore(r"\bva\b", "RHI", extend=True)
def test_a_badge_before_the_camera_is_read_through_the_video_path(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    source = QVideoFrameInput(
        QVideoFrameFormat(QSize(640, 480), QVideoFrameFormat.PixelFormat.Format_BGRX8888), screen
    )
    screen.readers.camera.start(source)
    frame = frame_of(people[2].participant.token)

    def shown() -> bool:
        source.sendVideoFrame(frame)
        return "Welcome" in words_of(screen.card)

    qtbot.waitUntil(shown)

    assert entries(desk.library)[0].method is CheckInMethod.CAMERA
    assert people[2].person.name in words_of(screen.card)
    screen.readers.camera.close()


def without_room(card: QWidget) -> list[str]:
    """Return the words of the card that are cut off."""
    shown = [one for one in card.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    return [one.text() for one in shown if one.height() < one.heightForWidth(one.width())]


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", [(1118, 712), (776, 644)])
def test_every_answer_is_whole_and_large_in_the_smallest_windows(
    screen: CheckInScreen,
    people: list[ParticipantRow],
    dress: object,
    language: str,
    size: tuple[int, int],
    qtbot: QtBot,
) -> None:
    dress(language)  # type: ignore[operator]
    screen.set_compact(narrow=size[0] < 1000)
    screen.resize(*size)
    qtbot.waitUntil(lambda: screen.desk.is_idle)
    QApplication.processEvents()
    assert screen.size().toTuple() == size
    width, row = screen.card.width(), people[0]
    for outcome in Outcome:
        result = check_in.CheckInResult(
            row.participant.token,
            outcome,
            screen.library.now(),
            "day:2020-06-15",
            row.participant,
            row.person,
            row.city,
        )
        screen.card.show_outcome(result, row, ["A"], "Jeudi 18", screen.door.event, language)
        QApplication.processEvents()
        assert without_room(screen.card) == []
        # Seven millimetres of capital letter on a laptop, five in the smallest window.
        (name,) = [one for one in screen.card.findChildren(QLabel) if row.person.name in one.text()]
        assert name.font().pixelSize() >= (46 if size[0] > 1000 else 32)
        assert screen.card.width() == width


def squeezed(card: QWidget) -> list[str]:
    """Return the names of what is lower on the card than it can be."""
    shown = [one for one in card.findChildren(QWidget) if one.isVisible()]
    return [
        f"{type(one).__name__} {one.accessibleName()}"
        for one in shown
        if one.height() < max(one.minimumSizeHint().height(), one.minimumHeight())
    ]


@pytest.mark.parametrize("size", [(1118, 712), (1118, 650), (776, 584)])
def test_badges_held_up_together_leave_room_for_what_is_to_be_settled(
    screen: CheckInScreen, people: list[ParticipantRow], size: tuple[int, int]
) -> None:
    screen.set_compact(narrow=size[0] < 1000)
    screen.resize(*size)
    QApplication.processEvents()
    for number, row in enumerate(people[:4]):
        result = check_in.CheckInResult(
            row.participant.token,
            Outcome.ADMITTED,
            screen.library.now(),
            "day:2020-06-15",
            row.participant,
            row.person,
            row.city,
            rehearsal=True,
        )
        screen.card.show_earlier(result, 10 + number / 10, "fr")
        screen.card.show_outcome(result, row, ["A"], "Jeudi 18", screen.door.event, "fr")
        QApplication.processEvents()
        assert squeezed(screen.card) == []
        assert without_room(screen.card) == []
        assert (number == 0) == (not screen.card.earlier.lines())


def test_a_scan_that_was_cut_does_not_stand_before_the_next_name(
    screen: CheckInScreen, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    line, token = screen.panel.line, people[0].participant.token
    scan_keys(line, token[:9], ending=None)
    assert line.text() == token[:9]
    scan_keys(line, "M", ending=None)

    assert line.text() == "M"
    assert "cut off" in screen.strip.sentence()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700)])
def test_what_is_said_of_a_cut_scan_covers_neither_line_nor_button(
    screen: CheckInScreen, people: list[ParticipantRow], size: tuple[int, int]
) -> None:
    window = screen.window()
    window.resize(*size)
    scan_keys(screen.panel.line, people[0].participant.token[:9], ending=None)
    scan_keys(screen.panel.line, "M", ending=None)
    QApplication.processEvents()

    def box(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())

    assert screen.strip.isVisible()
    panel = screen.panel
    # The preview, which is clicked on by nobody, gives its place.
    buttons = [one for one in window.findChildren(Button) if not screen.strip.isAncestorOf(one)]
    shown = [one for one in (panel.line, *buttons) if one.isVisible()]
    assert [one.accessibleName() for one in shown if box(one).intersects(box(screen.strip))] == []
    assert box(panel.picture).contains(box(screen.strip))


def test_a_scan_that_was_cut_leaves_the_line_by_itself(
    screen: CheckInScreen, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    line, token = screen.panel.line, people[0].participant.token
    line.setText("Mar")
    line.setCursorPosition(3)
    scan_keys(line, token[:9], ending=None)
    qtbot.waitUntil(lambda: line.text() == "Mar")

    assert "cut off" in screen.strip.sentence()
    scan_keys(line, token)
    qtbot.waitUntil(lambda: "Welcome" in words_of(screen.card))
    assert line.text() == "Mar"
    assert screen.strip.isHidden()


def test_letters_after_a_scan_replace_what_was_selected(
    screen: CheckInScreen, people: list[ParticipantRow], desk: Desk, qtbot: QtBot
) -> None:
    screen.panel.line.setText("abc")
    screen.panel.line.selectAll()
    scan(qtbot, desk, screen.panel.line, people[0].participant.token)

    assert screen.panel.line.selectedText() == "abc"


def test_control_u_undoes_the_entry_while_the_line_has_the_keyboard(
    hands: Hands,
) -> None:
    screen = hands.go("check_in")
    hands.scan(hands.found(Participant)[0].token)
    hands.settle()
    assert hands.focus() is screen.panel.line
    assert len(presence(hands.library, hands.event)) == 1
    hands.press(Qt.Key.Key_U, CONTROL)

    assert presence(hands.library, hands.event) == {}


def press_at(widget: QWidget, text: str, moment: int, *, repeated: bool) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text, repeated)
    event.setTimestamp(moment)
    QApplication.sendEvent(widget, event)


def test_a_digit_that_comes_twice_at_once_is_not_taken_for_a_held_key(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    line, token = screen.panel.line, "11223344556677880"
    token = token[:16] + check_digit(token[:16])
    participants.edit(desk.library, people[0].id, token=token)
    qtbot.waitUntil(lambda: screen.door.rows[people[0].id].participant.token == token)
    for place, digit in enumerate(token):
        again = place > 0 and token[place - 1] == digit
        press_at(line, digit, 900_000_000 + 5 * (place - again), repeated=again)

    qtbot.waitUntil(lambda: "Welcome" in words_of(screen.card))
    assert line.text() == ""


def test_a_key_that_is_held_in_the_line_is_no_scan(screen: CheckInScreen, qtbot: QtBot) -> None:
    line = screen.panel.line
    press_at(line, "1", 900_000_000, repeated=False)
    for number in range(12):
        press_at(line, "1", 900_000_250 + 30 * number, repeated=True)

    assert line.text() == "1" * 13


def press_late(line: QWidget, head: str, rest: str) -> None:
    """Send digits as a scanner does of which a busy computer let the first ones through early."""
    for place, digit in enumerate(head):
        press_at(line, digit, 900_000_000 + 5 * place, repeated=False)
    for place, digit in enumerate(rest):
        press_at(line, digit, 900_000_400 + 5 * place, repeated=False)
    end = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    end.setTimestamp(900_000_405 + 5 * len(rest))
    QApplication.sendEvent(line, end)


@pytest.mark.parametrize("first", [1, 2, 3])
def test_a_scan_whose_first_digits_came_apart_admits_and_leaves_the_line(
    screen: CheckInScreen, people: list[ParticipantRow], qtbot: QtBot, first: int
) -> None:
    line, token = screen.panel.line, people[0].participant.token
    line.setText("Mar")
    line.setCursorPosition(3)
    press_late(line, token[:first], token[first:])

    qtbot.waitUntil(lambda: "Welcome" in words_of(screen.card))
    assert line.text() == "Mar"


def test_the_head_of_a_code_that_lost_a_digit_does_not_stand_before_the_next_name(
    screen: CheckInScreen, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    line, token = screen.panel.line, people[0].participant.token
    press_late(line, token[:2], token[3:])

    assert line.text() == ""
    qtbot.keyClicks(line, "ob")
    assert line.text() == "ob"
