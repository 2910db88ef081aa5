"""What the camera sees: every code in view, framed where it is; pictures dropped on the desk."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoFrameInput
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.door.check_in import CheckIn, CheckInMethod
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.exchange.codes import matrix
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.ui.check_in.readers.camera import Sighting, read_frame
from mc2cm_desk.ui.check_in.screen import CheckInScreen
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.settings import CAMERA, CAMERA_ON, MIRRORED_PREVIEW

WIDTH, HEIGHT, MODULE = 1280, 720, 12
PLACES = ((120, 200), (820, 160))


@pytest.fixture
def people(desk: Desk, seville: Event) -> list[ParticipantRow]:
    return participants.of_event(desk.library, seville.id)


@pytest.fixture
def screen(desk: Desk, seville: Event, qtbot: QtBot) -> Generator[CheckInScreen]:
    made = CheckInScreen(desk, seville.id)
    qtbot.addWidget(made)
    made.resize(1118, 712)
    made.show()
    qtbot.waitUntil(lambda: desk.is_idle)
    yield made
    made.hide()


def picture_of(*tokens: str) -> QImage:
    """Draw badges beside each other on a grey table."""
    image = QImage(QSize(WIDTH, HEIGHT), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(image)
    for (left, top), token in zip(PLACES, tokens, strict=False):
        painter.fillRect(left - 40, top - 40, 21 * MODULE + 80, 21 * MODULE + 80, Qt.white)
        for row, modules in enumerate(matrix(token)):
            for column, dark in enumerate(modules):
                if dark:
                    x, y = left + column * MODULE, top + row * MODULE
                    painter.fillRect(x, y, MODULE, MODULE, Qt.GlobalColor.black)
    painter.end()
    return image


KINDS = QVideoFrameFormat.PixelFormat


@pytest.mark.parametrize(
    ("kind", "first", "step"),
    [(KINDS.Format_NV12, 0, 1), (KINDS.Format_YUYV, 0, 2), (KINDS.Format_UYVY, 1, 2)],
)
def test_brightness_is_read_as_it_lies_in_the_frame(
    kind: QVideoFrameFormat.PixelFormat, first: int, step: int
) -> None:
    picture = picture_of("12345678901234560")
    frame = QVideoFrame(QVideoFrameFormat(QSize(WIDTH, HEIGHT), kind))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, stride = frame.bits(0), frame.bytesPerLine(0)
    for line in range(HEIGHT):
        begins = line * stride + first
        plane[begins : begins + WIDTH * step : step] = bytes(picture.constScanLine(line))[:WIDTH]
    frame.unmap()

    (seen,) = read_frame(frame)

    assert seen.text == "12345678901234560"
    left, top = PLACES[0]
    assert seen.corners[0] == pytest.approx((left / WIDTH, top / HEIGHT), abs=0.01)
    assert seen.corners[2] == pytest.approx(
        ((left + 21 * MODULE) / WIDTH, (top + 21 * MODULE) / HEIGHT), abs=0.01
    )


def test_two_badges_in_view_are_both_let_in(
    screen: CheckInScreen, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    frame = QVideoFrame(picture_of(*(row.participant.token for row in people[:2])))
    for one in read_frame(frame):
        screen.readers.camera.found.emit(one.text)

    qtbot.waitUntil(lambda: len(desk.library.find(CheckIn)) == 2)
    assert {one.participant for one in desk.library.find(CheckIn)} == {row.id for row in people[:2]}


@pytest.mark.parametrize("view", ["mirrored", "plain"])
def test_the_frame_is_drawn_where_the_code_is_seen(screen: CheckInScreen, view: str) -> None:
    mirrored = view == "mirrored"
    MIRRORED_PREVIEW.set(mirrored)
    preview = screen.panel.preview
    square = ((0.45, 0.4), (0.55, 0.4), (0.55, 0.6), (0.45, 0.6))
    preview.show_picture(picture_of(), [Sighting("1", square)])

    (outline,) = preview.outlines()

    middle = QPointF(preview.width() / 2, preview.height() / 2)
    assert outline.containsPoint(middle, Qt.FillRule.OddEvenFill)
    assert (outline.at(0).x() > middle.x()) is mirrored


def test_pictures_of_badges_are_dropped_on_the_desk(
    screen: CheckInScreen,
    desk: Desk,
    people: list[ParticipantRow],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    file = tmp_path / "badges.png"
    picture_of(*(row.participant.token for row in people[:2])).save(str(file))
    drop(screen, file)

    qtbot.waitUntil(lambda: len(desk.library.find(CheckIn)) == 2)
    assert desk.library.find(CheckIn)[0].method is CheckInMethod.CAMERA

    screen.readers.forget()
    empty = tmp_path / "table.png"
    picture_of().save(str(empty))
    with qtbot.waitSignal(desk.refused) as told:
        drop(screen, empty, file)
    assert told.args is not None
    assert told.args[0].code == "picture-without-code"
    qtbot.waitUntil(lambda: screen.card.result is not None and not screen.card.result.check_in)


def drop(screen: CheckInScreen, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    screen.dropEvent(
        QDropEvent(
            QPointF(100, 100),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


# A machine without a graphics card: the video library says so once.
@pytest.mark.qt_log_ignore(r"\bva\b", r"\bva[- (]", "RHI", extend=True)
def test_the_camera_that_is_chosen_is_remembered_though_it_is_off_for_a_while(
    screen: CheckInScreen,
) -> None:
    screen.bar.offer_cameras([("a", "Built-in"), ("b", "Desk camera")], "a")
    offered = [one for one in screen.bar.cameras.actions() if one.isCheckable()]
    assert [(one.text(), one.isChecked()) for one in offered] == [
        ("Built-in", True),
        ("Desk camera", False),
    ]

    offered[1].trigger()

    assert CAMERA.get() == "b"
    assert "No camera was found" in screen.panel.preview.sentence()
    screen.readers.camera.start(QVideoFrameInput(screen))
    screen.readers.switch_camera()
    assert not CAMERA_ON.get()
    assert CAMERA.get() == "b"
    assert "The camera is off" in screen.panel.preview.sentence()


def test_badges_held_up_together_are_all_named(
    screen: CheckInScreen, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    for code in (people[0].participant.token, "https://example.org", people[1].participant.token):
        screen.readers.camera.found.emit(code)

    qtbot.waitUntil(lambda: len(screen.card.earlier.lines()) == 2)
    latest, first = screen.card.earlier.lines()
    assert (latest.tone, latest.words) == ("bad", "Unknown code")
    assert (first.tone, first.words) == ("ok", f"{people[0].person.name} · Welcome")
    assert people[1].person.name in screen.card.accessibleName()
