"""Pictures side by side: each appears at once, a logo is whole, and each can be taken away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.theme.tokens import TARGET
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.marks.pictures import Picture, PictureStrip, small_picture

Dress = Callable[..., None]


def picture(folder: Path, name: str, size: tuple[int, int]) -> Picture:
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    image.fill(QColor("#15507a"))
    file = folder / f"{name}.png"
    image.save(str(file))
    return Picture(name, str(file), name, whole=True)


def strip_of(qtbot: QtBot) -> PictureStrip:
    strip = PictureStrip()
    strip.set_words("Drop a logo here", "Remove the logo")
    strip.resize(500, 200)
    qtbot.addWidget(strip)
    strip.show()
    qtbot.waitExposed(strip)
    return strip


def tiles(strip: PictureStrip) -> list[PushButton]:
    named = ("one", "two", "three")
    return [one for one in strip.findChildren(PushButton) if one.accessibleName() in named]


def test_each_picture_that_comes_has_a_place_of_its_own(
    qtbot: QtBot, dress: Dress, tmp_path: Path
) -> None:
    strip = strip_of(qtbot)
    shown: list[Picture] = []
    for name in ("one", "two", "three"):
        shown.append(picture(tmp_path, name, (400, 100)))
        strip.show_pictures(shown)
        QCoreApplication.processEvents()

        places = [one.geometry() for one in tiles(strip) if one.isVisible()]
        assert len(places) == len(shown)
        assert not any(
            one.intersects(other)
            for number, one in enumerate(places)
            for other in places[number + 1 :]
        )


def test_a_logo_is_shown_to_its_edges_and_a_photograph_fills_its_tile(tmp_path: Path) -> None:
    path, tile = picture(tmp_path, "one", (400, 100)).path, QSize(116, 78)

    assert small_picture(path, tile, whole=True).size() == QSize(116, 29)
    assert small_picture(path, tile).size() == tile


def test_the_cross_of_a_picture_takes_it_away(qtbot: QtBot, dress: Dress, tmp_path: Path) -> None:
    strip = strip_of(qtbot)
    strip.show_pictures([picture(tmp_path, name, (40, 30)) for name in ("one", "two")])
    cross = next(
        one
        for one in strip.findChildren(PushButton)
        if one.accessibleName() == "Remove the logo: two"
    )

    with qtbot.waitSignal(strip.removed) as told:
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)

    assert told.args == ["two"]
    assert min(cross.width(), cross.height()) >= TARGET
