"""What the camera sees: every code in view, framed where it is; pictures dropped on the desk."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.check_in import CheckIn, CheckInMethod
from mc2cm_desk.domain.event import Event
from mc2cm_desk.exchange.codes import matrix
from mc2cm_desk.services import participants
from mc2cm_desk.services.participants import ParticipantRow
from mc2cm_desk.ui.check_in.camera import Sighting, read_frame
from mc2cm_desk.ui.check_in.screen import CheckInScreen
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.settings import MIRRORED_PREVIEW

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


def test_brightness_is_read_as_it_lies_in_the_frame() -> None:
    picture = picture_of("12345678901234560")
    size = QSize(WIDTH, HEIGHT)
    frame = QVideoFrame(QVideoFrameFormat(size, QVideoFrameFormat.PixelFormat.Format_NV12))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, stride = frame.bits(0), frame.bytesPerLine(0)
    for line in range(HEIGHT):
        plane[line * stride : line * stride + WIDTH] = bytes(picture.constScanLine(line))[:WIDTH]
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

    empty = tmp_path / "table.png"
    picture_of().save(str(empty))
    with qtbot.waitSignal(desk.refused) as told:
        drop(screen, empty)
    assert told.args is not None
    assert told.args[0].code == "picture-without-code"


def drop(screen: CheckInScreen, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    screen.dropEvent(
        QDropEvent(
            QPointF(100, 100),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
