"""Scenes at the door through the whole window: a pile of badges, a rush, a camera that goes."""

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest
from hands import CONTROL, Hands, scan_keys, take_offered_place, words_of
from PIL import Image
from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QCamera, QVideoFrame, QVideoFrameFormat, QVideoFrameInput
from PySide6.QtPrintSupport import QPrinter

from mc2cm_desk.documents.badges.pages import write_badges
from mc2cm_desk.domain.door.badge_token import new_token
from mc2cm_desk.domain.door.check_in import CheckIn, Gate, GateKind
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services import records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.people.badges import badge_sheet
from mc2cm_desk.services.steps import field_visits
from mc2cm_desk.ui.check_in.counters.passages import MISSING
from mc2cm_desk.ui.shell.rail.item import RailItem

FRAME = QSize(1280, 720)

# A machine without a graphics card: the video library says so once.
pytestmark = pytest.mark.qt_log_ignore(r"\bva\b", "RHI", extend=True)


def pile_of(library: Library, event: str, folder: Path) -> list[QVideoFrame]:
    """Print an event's badges and hold each before the camera, in the order of the pages."""
    file = folder / f"{event}.pdf"
    write_badges(badge_sheet(library, event, "fr"), file, layout="a7")
    document = pypdfium2.PdfDocument(file)
    frames = [frame_of(page.render(scale=2).to_pil()) for page in document]
    document.close()
    return frames


def frame_of(badge: Image.Image) -> QVideoFrame:
    table = Image.new("RGBA", FRAME.toTuple(), (150, 140, 130, 255))
    table.paste(badge, (300, 120))
    kind = QImage.Format.Format_RGBA8888
    image = QImage(table.tobytes(), table.width, table.height, kind)
    return QVideoFrame(image.convertToFormat(QImage.Format.Format_RGB32))


def camera_at(screen: Any) -> QVideoFrameInput:
    """Start the screen's camera on frames that a test sends."""
    kind = QVideoFrameFormat.PixelFormat.Format_BGRX8888
    source = QVideoFrameInput(QVideoFrameFormat(FRAME, kind), screen)
    screen.readers.camera.start(source)
    return source


def hold(hands: Hands, source: QVideoFrameInput, frame: QVideoFrame) -> str:
    """Hold a badge to the camera until the card says something new; return what it says."""
    card = hands.screen.card
    before = card.result

    def answered() -> bool:
        source.sendVideoFrame(frame)
        return card.result is not None and card.result is not before

    hands.until(answered, 10_000)
    return words_of(card)


def test_twenty_badges_of_a_pile_two_of_them_wrong_then_the_bus(
    hands: Hands, clock: FixedClock, tmp_path: Path
) -> None:
    library, event = hands.library, hands.event
    for number in range(6, 20):
        participants.add(library, event, family_name=f"Participante {number:02d}", city="Lyon")
    last_year = events.new(
        library,
        title=Localised(fr="L'an dernier"),
        first_day=date(2019, 6, 3),
        last_day=date(2019, 6, 4),
        host="Lyon",
    )
    participants.add(library, last_year.id, family_name="Autrefois")
    people = participants.of_event(library, event)
    frames = [*pile_of(library, event, tmp_path), *pile_of(library, last_year.id, tmp_path)]
    assert len(frames) == 20
    participants.cancel(library, people[7].id)
    hands.settle()

    screen = hands.go("check_in")
    source = camera_at(screen)
    said: list[str] = []
    for frame in frames:
        clock.at += timedelta(seconds=4)
        said.append(hold(hands, source, frame))
    screen.readers.camera.close()

    for number, row in enumerate(people):
        expected = "Registration cancelled" if number == 7 else "Welcome"
        assert expected in said[number]
        assert row.person.name in said[number]
    assert "Badge for another event" in said[19]
    hands.until(lambda: screen.side.counts.number.text() == "18")
    hands.press(Qt.Key.Key_M, CONTROL)
    assert screen.side.passages.view() == MISSING
    assert screen.side.passages.listed.cards.rowCount() == 0

    riders = [people[number] for number in (0, 3, 9, 18)]
    visit = field_visits.add(library, event, Localised(en="Triana"), day=date(2020, 6, 15))
    records.edit(library, FieldVisit, visit.id, registered=tuple(row.id for row in riders))
    hands.settle()
    bus = Gate(GateKind.VISIT, visit.id)
    screen.bar.gates.choose(str(bus))
    screen.bar.gates.chosen_changed.emit()
    screen.focus_first()
    closing = screen.side.counts.closing
    for row in riders:
        assert "can leave" not in closing.text()
        hands.scan(row.participant.token)
        hands.until(lambda: "On board" in words_of(screen.card))
        hands.settle()
    hands.until(lambda: "the bus can leave" in closing.text())
    clock.at += timedelta(hours=2)
    hands.press(Qt.Key.Key_D, CONTROL)
    for row in riders:
        hands.scan(row.participant.token)
        hands.settle()
    hands.until(lambda: "Everybody is back" in closing.text())

    screen = hands.go("participants")
    hands.do("list-xlsx")
    take_offered_place(hands.qtbot)
    hands.until(screen.strip.sentence)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    (file,) = Path(documents).rglob("*.xlsx")
    sheet = openpyxl.load_workbook(file).worksheets[0]
    head, *lines = list(sheet.iter_rows(min_row=4, values_only=True))
    present = [line[head.index("Present")] for line in lines]
    assert present == ["yes"] * 18
    names = {line[head.index("Family name")] for line in lines}
    assert names == {row.person.family_name for row in people} - {people[7].person.family_name}
    assert len(library.find(CheckIn)) == 18 + 2 * len(riders)
    assert hands.faults == []


def test_hundreds_of_codes_as_fast_as_they_come_are_each_taken_once(hands: Hands) -> None:
    tokens: list[str] = []
    with hands.library.write("import") as work:
        for number in range(400):
            person = Person(id=work.new_id(), family_name=f"Person {number:04d}")
            one = Participant(
                id=work.new_id(), event=hands.event, person=person.id, token=new_token()
            )
            tokens.append(one.token)
            work.add(person)
            work.add(one)
    hands.settle()
    screen = hands.go("check_in")
    screen.focus_first()
    screen.panel.line.setText("abc")

    for number, token in enumerate(tokens):
        scan_keys(screen.panel.line, token)
        if number % 10 == 0:
            scan_keys(screen.panel.line, token)
    hands.settle()

    hands.until(lambda: len(hands.library.find(CheckIn)) == 400, 600_000)
    hands.settle()
    kept = hands.library.find(CheckIn)
    of_token = {one.token: one.id for one in hands.library.find(Participant, event=hands.event)}
    assert sorted(one.participant for one in kept) == sorted(of_token[one] for one in tokens)
    assert screen.panel.line.text() == "abc"
    hands.until(lambda: screen.side.counts.number.text() == "400")


def test_a_scanner_is_heard_wherever_the_keyboard_is(hands: Hands) -> None:
    people = participants.of_event(hands.library, hands.event)
    azerty = str.maketrans("1234567890", "&é\"'(-è_çà")
    eastern = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    screen = hands.go("check_in")
    frame = hands.program.window.frame
    assert frame is not None

    frame.rail.findChildren(RailItem)[0].setFocus()
    scan_keys(hands.focus(), people[0].participant.token.translate(azerty), Qt.Key.Key_Tab)
    hands.until(lambda: people[0].person.name in words_of(screen.card))
    assert hands.place == "check_in"
    screen.side.passages.choose(MISSING)
    assert hands.focus() is screen.side.passages.listed
    scan_keys(hands.focus(), people[1].participant.token.translate(eastern))
    hands.until(lambda: people[1].person.name in words_of(screen.card))
    screen.begin_walk_in()
    hands.write("Amina")
    scan_keys(hands.focus(), people[2].participant.token, held=Qt.KeyboardModifier.KeypadModifier)
    hands.until(lambda: people[2].person.name in words_of(screen.card))
    assert screen.sheet.name.value() == "Amina"
    screen.sheet.close_sheet()
    screen.bar.more_button.menu().popup(screen.mapToGlobal(screen.rect().center()))
    scan_keys(hands.focus(), people[3].participant.token, None)
    hands.until(lambda: people[3].person.name in words_of(screen.card))
    assert not screen.bar.more_button.menu().isVisible()

    present = check_in.presence(hands.library, hands.event, screen.door.gate)
    assert set(present) == {row.id for row in people[:4]}
    assert hands.faults == []


def test_a_camera_that_goes_is_told_and_scanner_and_search_go_on(
    hands: Hands, tmp_path: Path
) -> None:
    people = participants.of_event(hands.library, hands.event)
    first = pile_of(hands.library, hands.event, tmp_path)[0]
    screen = hands.go("check_in")
    source = camera_at(screen)
    assert "Welcome" in hold(hands, source, first)

    # A camera that is in no list of the system, as one whose plug was drawn.
    screen.readers.camera.camera = QCamera(screen.readers.camera)
    source.sendVideoFrame(first)
    screen.readers.camera.devices.videoInputsChanged.emit()

    assert not screen.readers.camera.is_running
    assert "was unplugged" in screen.panel.preview.sentence()
    assert screen.panel.start_button.isVisible()
    screen.focus_first()
    hands.scan(people[1].participant.token)
    hands.until(lambda: people[1].person.name in words_of(screen.card))
    hands.write("participante 03")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: people[2].person.name in words_of(screen.card))
    present = check_in.presence(hands.library, hands.event, screen.door.gate)
    assert set(present) == {row.id for row in people[:3]}
    assert "was unplugged" in screen.panel.preview.sentence()
    assert hands.faults == []


def test_a_badge_on_its_way_to_the_printer_offers_no_undo_of_the_entry(
    hands: Hands, tmp_path: Path
) -> None:
    screen, toast = hands.go("check_in"), hands.program.window.toast
    someone = participants.of_event(hands.library, hands.event)[0]
    hands.scan(someone.participant.token)
    hands.until(lambda: check_in.presence(hands.library, hands.event))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "badge.pdf"))
    screen.attendant.printing.print_now(someone.id, printer)

    hands.until(toast.isVisible)
    assert toast.words.text() == "Badge printed"
    assert not toast.undo.isVisible()


def test_each_session_among_the_gates_says_its_day(hands: Hands) -> None:
    screen = hands.go("check_in")
    named = [one.text() for one in screen.bar.more_button.menu().actions()]
    sessions = [one for one in named if re.search(r"\d\d:\d\d ", one)]
    assert sessions
    assert all(re.match(r"(Mon 15|Tue 16) · \d\d:\d\d ", one) for one in sessions), named


@pytest.mark.parametrize(("typed", "times"), [("Lyon", 1), ("Nowhere", 1), ("Zarz", 2)])
def test_enter_behind_a_city_that_is_typed_whole_lets_the_walk_in_in(
    hands: Hands, typed: str, times: int
) -> None:
    screen = hands.go("check_in")
    before = len(hands.found(Participant))
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.write("Test Essai")
    hands.press(Qt.Key.Key_Return)
    hands.write(typed)
    line = screen.sheet.place.edit
    if typed != "Nowhere":
        hands.until(lambda: line.list_takes_enter)
    for _ in range(times):
        assert len(hands.found(Participant)) == before
        hands.press(Qt.Key.Key_Return)

    assert len(hands.found(Participant)) == before + 1
    assert not screen.sheet.isVisible()
